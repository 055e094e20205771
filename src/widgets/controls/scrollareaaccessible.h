// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// Gives scroll areas an interface that answers any index. Qt 6.4's own reads past the end of its list when assistive
/// technology asks for a scroll bar that has just gone, and the program ends. Call once, before there is a window.
void installScrollAreaAccessible();

} // namespace Desk
