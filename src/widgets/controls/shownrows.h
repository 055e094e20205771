// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"

class QTableView;

namespace Desk {

/// The rows of a table as they are shown, in the columns that are shown, as a person arranged them. Total: what the
/// amounts below them are the total of.
ExportTable shownRows(const QTableView &view, const QString &total = {});

} // namespace Desk
