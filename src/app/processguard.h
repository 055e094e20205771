// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// From now on the system writes no core of this program, and lets no other program of the same user read its memory;
/// only root may. Programs that are started from here are not concerned.
void guardMemory();

} // namespace Desk
