// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopturns.h"

#include "turnstacks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <optional>
#include <poll.h>

namespace Desk {

namespace {

// As GLib declares them, whose headers nothing else needs.
using PollFunction = int (*)(void *descriptors, unsigned count, int timeout);
using SetPollFunction = void (*)(void *context, PollFunction function);

LoopTurns *watching = nullptr;
std::optional<TurnStacks> stacks;
bool hasReturned = false; ///< The first turn begins where the first poll ends.
double wallAtReturn = 0;
double processorAtReturn = 0;

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Null: GLib's own. False where there is no GLib.
bool setPollFunction(PollFunction function)
{
    const auto set = reinterpret_cast<SetPollFunction>(dlsym(RTLD_DEFAULT, "g_main_context_set_poll_func"));
    if (set) {
        set(nullptr, function);
    }
    return set != nullptr;
}

} // namespace

LoopTurns::LoopTurns()
{
    watching = this;
    hasReturned = false;
    if (const char *longerThanMs = std::getenv("DESK_BENCH_STACKS")) {
        stacks.emplace(std::atoi(longerThanMs));
    }
    m_isWatching = setPollFunction(&LoopTurns::poll);
}

LoopTurns::~LoopTurns()
{
    setPollFunction(nullptr);
    stacks.reset();
    watching = nullptr;
}

int LoopTurns::poll(void *descriptors, unsigned count, int timeout)
{
    if (hasReturned) {
        const Turn turn{milliseconds(CLOCK_MONOTONIC) - wallAtReturn,
                        milliseconds(CLOCK_THREAD_CPUTIME_ID) - processorAtReturn};
        watching->m_turns.push_back(turn);
        if (stacks) {
            stacks->turnEnded(turn.wallMs, turn.processorMs);
        }
    }
    const int ready = ::poll(static_cast<pollfd *>(descriptors), count, timeout);
    if (stacks) {
        stacks->turnBegun();
    }
    hasReturned = true;
    wallAtReturn = milliseconds(CLOCK_MONOTONIC);
    processorAtReturn = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    return ready;
}

double LoopTurns::percentile(double share, double Turn::*value) const
{
    if (m_turns.empty()) {
        return 0;
    }
    std::vector<double> values;
    values.reserve(m_turns.size());
    for (const Turn &turn : m_turns) {
        values.push_back(turn.*value);
    }
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(std::ceil(share * double(values.size())));
    return values[std::max<size_t>(rank, 1) - 1];
}

double LoopTurns::wallMs(double share) const
{
    return percentile(share, &Turn::wallMs);
}

double LoopTurns::processorMs(double share) const
{
    return percentile(share, &Turn::processorMs);
}

} // namespace Desk
