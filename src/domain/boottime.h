// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Desk {

/// Since the computer was started, with the time in which it slept, which Clock::elapsedMs() leaves out.
std::chrono::milliseconds bootTime();

} // namespace Desk
