// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "services/export/writtentable.h"

namespace Desk {

/// A table as a workbook: real numbers and times, amounts in the format of their currency, texts and names as texts
/// that nothing runs, a heading that stays in sight with a filter on it, totals below. No character is changed; what is
/// longer than a cell of Excel may be is cut and counted.
class XlsxWriter
{
public:
    Result<WrittenTable> write(const ExportTable &table, const ExportProgress &progress = {}) const;

    /// UTF-16 units in a cell.
    static constexpr qsizetype longestCell = 32'767;
};

} // namespace Desk
