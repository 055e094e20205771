// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace Desk {

/// White modules around a QR code, which scanners need to find it (ISO/IEC 18004): four are the standard's least.
inline constexpr int qrQuietModules = 4;

/// The text as a QR code: a pixel a module, without the margin. Null for an empty text and for one that no QR code can
/// hold.
QImage qrModules(const QString &text);

} // namespace Desk
