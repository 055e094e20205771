// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk::Test {

/// How many of the random days of a test are played: all in what people run, a fifth under the sanitizers. Those take
/// ten times as long over a day, and what they look for shows in any of them.
constexpr int seedsPlayed(int all)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int oneOf = 5;
    return all / oneOf;
#else
    return all;
#endif
}

} // namespace Desk::Test
