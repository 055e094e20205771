// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "fuzz/fuzzing.h"

namespace Desk::Fuzz {

/// A table of two columns of any texts, and one of numbers that no text may be taken for. No byte of UTF-8 is 0xFF: it
/// parts the cells.
inline ExportTable tableOf(const QByteArray &bytes)
{
    const QList<QByteArray> cells = bytes.split('\xff');
    ExportTable table;
    table.zone = QTimeZone::utc();
    table.title = QStringLiteral("Orders");
    table.headings = {QString::fromUtf8(cells.first()), QStringLiteral("Name"), QStringLiteral("Number")};
    for (qsizetype at = 1; at < cells.size(); at += 2) {
        table.rows.append(
            {QString::fromUtf8(cells[at]), Identifier{QString::fromUtf8(cells.value(at + 1))}, qint64(-5 * at)});
    }
    return table;
}

/// The text of a cell of tableOf().
inline QString textOf(const ExportValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *name = std::get_if<Identifier>(&value);
    return text ? *text : name ? name->text : QString::number(std::get<qint64>(value));
}

} // namespace Desk::Fuzz
