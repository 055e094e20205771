// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/text/closetext.h"

#include <QCoreApplication>
#include <QPageSize>

class QPagedPaintDevice;

namespace Desk {

/// The close of a day on paper, with all that is said about it: on sheets with numbers, or on a roll, where each line
/// stands below the other. What is hidden on the screen is not on it either.
class CloseSheet
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CloseSheet)

public:
    /// Changes: sentences about what is another one since the close before.
    CloseSheet(const DayClose &close, const QStringList &changes, const Format &format = Format());

    QString title() const { return m_text.title(m_close.day); }
    QString plainText() const;
    /// On the pages that the device has. False where it does not take them.
    bool paint(QPagedPaintDevice &device) const;
    /// Whole or not at all. Returns the path of the file itself.
    Result<QString> savePdf(const QString &path, QPageSize::PageSizeId paper) const;
    /// A4, or Letter where people measure in inches.
    static QPageSize::PageSizeId usualPaper();

private:
    struct Table
    {
        QString heading;
        QStringList columns;
        QList<QStringList> rows;
        qsizetype words = 1;     ///< So many first columns are words, the others numbers.
        qsizetype boldFrom = -1; ///< Rows from here on are sums; -1 where none is.
    };

    QString amountText(const Amount &amount) const;
    QString html(bool isNarrow) const;
    Table lines(const QString &heading, const QList<DayClose::Grouping> &groupings) const;
    Table byDesk() const;
    Table refunds() const;
    Table unclear() const;
    static QString wide(const Table &table);
    static QString narrow(const Table &table);

    DayClose m_close;
    QStringList m_changes;
    Format m_format;
    CloseText m_text;
};

} // namespace Desk
