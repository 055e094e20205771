// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace Desk {

/// Writes to stderr where this thread is while a turn of its event loop takes long, now and then, in the form
/// of backtrace_symbols_fd(): `addr2line -Cfe PROGRAM +0x...` has the functions. One at a time; owned by LoopTurns.
class TurnStacks
{
public:
    explicit TurnStacks(int longerThanMs);
    ~TurnStacks();
    TurnStacks(const TurnStacks &) = delete;
    TurnStacks &operator=(const TurnStacks &) = delete;

    void turnBegun();
    void turnEnded(double wallMs, double processorMs);

private:
    int m_longerThanMs;
    timer_t m_timer{};
};

} // namespace Desk
