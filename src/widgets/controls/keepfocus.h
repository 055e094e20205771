// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Desk {

/// As setEnabled(). Qt hands the focus of what is disabled on to the next widget, which may be in another part of the
/// window, where the next key does something unexpected: here it goes back to the one that Tab came from.
void setEnabledKeepingFocus(QWidget *widget, bool isEnabled);

} // namespace Desk
