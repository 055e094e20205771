// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyproblem.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <variant>

namespace Desk {

/// What is in a safe copy.
struct CopyContents
{
    QDateTime madeAt;        ///< UTC.
    QStringList accessCodes; ///< Of the accounts that were sold with, the one used last first.
    int orders = 0;
    int topUps = 0;
    int unclear = 0; ///< Orders and top-ups that are not clear.
    int unclearCancellations = 0;
    int notes = 0;
    QDateTime lastSale;  ///< UTC; invalid where nothing was sold.
    QByteArray settings; ///< JSON, as CopiedSettings reads it; from outside.
    QByteArray logo;     ///< From outside.
};

/// A safe copy as it comes from outside, checked, and its rows in files of this profile that are ready to be merged:
/// those go with this. What was only intended or sent when it was made is not clear in them. Nothing of the
/// program's own files is touched. Blocks: for a thread of its own.
class ArrivedCopy
{
public:
    static std::variant<std::shared_ptr<const ArrivedCopy>, CopyProblem> read(const QString &path,
                                                                              const QString &folder, bool isSandbox);
    Q_DISABLE_COPY_MOVE(ArrivedCopy)
    /// Of an earlier run that ended before it was done, with this or with saving.
    static void removeLeftovers(const QString &folder);

    const CopyContents &contents() const { return m_contents; }
    QString journalFile() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }
    QString priceFile() const { return m_folder.filePath(QStringLiteral("prices.sqlite")); }

private:
    explicit ArrivedCopy(const QString &folder);

    QString databaseFile() const { return m_folder.filePath(QStringLiteral("copy.sqlite")); }
    std::optional<CopyProblem> fillJournal() const;
    std::optional<CopyProblem> fillPrices() const;
    std::optional<CopyProblem> readContents(bool isSandbox);

    QTemporaryDir m_folder;
    CopyContents m_contents;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::CopyContents)
