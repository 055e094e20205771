// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The times of the money rule for top-ups.
namespace Desk::TopUpTimes {

using namespace std::chrono_literals;

/// After a lost answer the account is read at once and once more after this: orders may come to stand there late.
inline constexpr std::chrono::milliseconds secondReading = 60s;
/// So long a list of top-up packages is good.
inline constexpr std::chrono::milliseconds offerLife = 10min;
/// So long each start asks whether a refund still stands: eSIMfly may carry the top-up out after all, and charge it.
inline constexpr std::chrono::milliseconds refundMayEnd = 24h * 30;

} // namespace Desk::TopUpTimes
