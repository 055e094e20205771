// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace Desk {

/// Lays what a dialog holds into an area that scrolls, so that it fits a screen that is smaller. The row of its buttons
/// stays in sight, where it is the last row of a column and fits this width. Does nothing the second time.
void scrollContents(QDialog &dialog, int width);

} // namespace Desk
