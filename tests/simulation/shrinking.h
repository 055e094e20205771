// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/schedule.h"

#include <functional>

namespace Desk::Test {

/// The least that is left of a schedule that fails, and fails still: nothing more can be left out of it, nor made
/// simpler.
Schedule shrunk(Schedule schedule, const std::function<bool(const Schedule &)> &fails);

} // namespace Desk::Test
