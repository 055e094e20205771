// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

/// How often the network and the account are asked about sold eSIMs.
namespace Desk::CareTimes {

using namespace std::chrono_literals;

/// Asking the network is dear.
inline constexpr std::chrono::milliseconds networkEvery = 1min;
inline constexpr std::chrono::milliseconds reportLife = 1h;
/// After a lost answer nothing is sent again: the eSIM's row is read, each so long after what was before.
inline constexpr std::array<std::chrono::milliseconds, 3> rereadAfter{1s, 5s, 20s};

} // namespace Desk::CareTimes
