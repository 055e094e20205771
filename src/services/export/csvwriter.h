// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "services/export/writtentable.h"

class QLocale;

namespace Desk {

/// A table as CSV: RFC 4180 in UTF-8, numbers and times the same in every language. A cell that a spreadsheet would run
/// gets an apostrophe before it. Totals and activation codes are the table's affair: what it has of the latter is
/// written, of the former nothing, for a program that reads the file would take them for rows.
class CsvWriter
{
public:
    /// For other programs.
    CsvWriter() = default;
    /// For a double click on this computer: a byte order mark, the separator and the decimal sign that a spreadsheet of
    /// this locale expects, and long numbers in groups, for it would round them.
    static CsvWriter forSpreadsheet(const QLocale &locale);

    Result<WrittenTable> write(const ExportTable &table, const ExportProgress &progress = {}) const;

private:
    QString text(const ExportValue &value, const QTimeZone &zone) const;
    void append(QString &line, QString cell) const;

    QChar m_separator = u',';
    QChar m_decimalPoint = u'.';
    bool m_isForSpreadsheet = false;
};

} // namespace Desk
