// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Desk {

/// Gives captions and buttons of a form that stands in a window other letters for Alt where the menus of the window, or
/// others of the form, have theirs: translators see the texts of one form, not what is shown beside them. One for which
/// none is left has no letter.
void useFreeMnemonics(QWidget &form);

} // namespace Desk
