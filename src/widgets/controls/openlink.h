// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

namespace Desk {

/// Gives a link to the person's own program for it, whose files are not this program's. False where there is none: say
/// so.
bool openLink(const QUrl &link);

} // namespace Desk
