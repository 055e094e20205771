// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// To be asked before QDBusConnection::sessionBus(): without a running bus that would start one and wait for it.
bool hasSessionBus();

} // namespace Desk
