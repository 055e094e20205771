// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Desk {

/// Where what a window shows stands in it: its named widgets, tabs and columns, a line of "x y width height name" each.
/// Tells whether two pictures show the same window, whatever stands in it.
QString windowLayout(const QWidget &window);

} // namespace Desk
