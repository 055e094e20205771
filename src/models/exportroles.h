// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Desk {

/// What a table says for a file, apart from the roles that are each model's own.
enum ExportRole {
    ExportValueRole = Qt::UserRole + 1000, ///< Of a cell: its ExportValue. Of a heading: its text, if another one.
    ExportTotalRole,                       ///< Of a cell: the Amount that counts in a total; invalid where none does.
    ExportCodeRole,                        ///< Of a row: what its QR code holds; empty where there is none.
};

} // namespace Desk
