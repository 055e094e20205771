// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// Tells assistive technology that a QrCodeView is an image; a widget that paints itself is only a "filler" else.
/// Does its work once, however often it is called.
void installQrCodeAccessible();

} // namespace Desk
