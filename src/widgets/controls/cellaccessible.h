// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace Desk {

/// Has a screen reader read the current row of a table that gets the focus: Qt tells it of the table only. Call it as
/// the focus comes.
void tellCurrentCell(QTableView *table);

} // namespace Desk
