// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/simulation.h"

#include <functional>

namespace Desk::Test {

/// One sale, of an eSIM that comes at once or minutes later, and one top-up.
QList<Schedule> simpleSales();

/// One sale whose every POST meets with the same, for each fate; and with a refusal behind it.
QList<Schedule> lastingFaults();

/// Plays the schedule with every single fault, and with every two of them where pairs are asked for: each fate of each
/// of its requests, and a death after each of its steps. Tells what came of each.
void playEveryFault(const Schedule &schedule, bool inPairs,
                    const std::function<void(const Schedule &, const Outcome &)> &played);

} // namespace Desk::Test
