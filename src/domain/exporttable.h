// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/datasize.h"
#include "domain/pricerule.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTimeZone>

#include <variant>

namespace Desk {

/// A text that names something, such as an ICCID: no number, whatever it is made of.
struct Identifier
{
    QString text;

    bool operator==(const Identifier &) const = default;
};

/// What stands in a cell, before anybody makes words or digits of it; std::monostate where nothing is known.
using ExportValue = std::variant<std::monostate, QString, Identifier, qint64, Amount, Percent, DataSize, QDateTime>;

/// A table as it goes into a file: as shown, in the order shown. A value, read once, so that what is written is what
/// was on the screen when somebody asked for it.
struct ExportTable
{
    QString title;
    QStringList headings;
    QList<QList<ExportValue>> rows;   ///< Each as long as the headings.
    QList<QList<ExportValue>> totals; ///< The same. Spreadsheets have them below the rows, other files have none.
    int secretColumns = 0;            ///< So many of the last columns are activation codes.
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< Whose days and hours the times are written in.

    bool isEmpty() const { return headings.isEmpty(); }
    ExportTable withoutSecrets() const;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::ExportValue)
