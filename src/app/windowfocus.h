// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Desk {

struct ActivationToken;

/// Asks the desktop for the focus of a window that is shown, in the name of what the person did last. Qt by itself
/// would speak of what was last done in this program, and desktops let nothing come to the front that is older than
/// what is there.
void giveFocus(QWidget &window, const ActivationToken &token);

} // namespace Desk
