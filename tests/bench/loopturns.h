// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Desk {

/// How long the event loop of the main thread was busy between two looks at what came: the longest that a key or a
/// click had to wait. Watches GLib's loop, which Qt runs in on Linux. One at a time; owned by who measures.
class LoopTurns
{
public:
    struct Turn
    {
        double wallMs;
        double processorMs; ///< Of this thread: what other programs take is not in it.
    };

    /// With DESK_BENCH_STACKS=MS in the environment, stderr has where the thread is while a turn takes longer.
    LoopTurns();
    ~LoopTurns();
    LoopTurns(const LoopTurns &) = delete;
    LoopTurns &operator=(const LoopTurns &) = delete;

    /// False where Qt does not run in GLib's loop.
    bool isWatching() const { return m_isWatching; }
    /// All since it was made.
    const std::vector<Turn> &turns() const { return m_turns; }

    /// That so large a share of the turns did not exceed; 1: the longest.
    double wallMs(double share) const;
    double processorMs(double share) const;

private:
    static int poll(void *descriptors, unsigned count, int timeout);
    double percentile(double share, double Turn::*value) const;

    bool m_isWatching = false;
    std::vector<Turn> m_turns;
};

} // namespace Desk
