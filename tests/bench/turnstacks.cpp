// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnstacks.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <execinfo.h>
#include <unistd.h>

namespace Desk {

namespace {

constexpr int everyMs = 20;

timespec timeOf(int milliseconds)
{
    return {milliseconds / 1000, milliseconds % 1000 * 1'000'000L};
}

void writeStack(int /*signal*/)
{
    std::array<void *, 100> stack{};
    const int depth = backtrace(stack.data(), static_cast<int>(stack.size()));
    backtrace_symbols_fd(stack.data(), depth, STDERR_FILENO);
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, "\n", 1);
}

} // namespace

TurnStacks::TurnStacks(int longerThanMs)
    : m_longerThanMs(std::max(1, longerThanMs))
{
    std::array<void *, 1> first{};
    backtrace(first.data(), 1); // Loads what it needs, which no handler of a signal may.
    struct sigaction action{};
    action.sa_handler = writeStack;
    action.sa_flags = SA_RESTART;
    sigaction(SIGPROF, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGPROF;
    event._sigev_un._tid = gettid();
    timer_create(CLOCK_MONOTONIC, &event, &m_timer);
}

TurnStacks::~TurnStacks()
{
    timer_delete(m_timer);
}

void TurnStacks::turnBegun()
{
    const itimerspec when{timeOf(everyMs), timeOf(m_longerThanMs)};
    timer_settime(m_timer, 0, &when, nullptr);
}

void TurnStacks::turnEnded(double wallMs, double processorMs)
{
    const itimerspec never{};
    timer_settime(m_timer, 0, &never, nullptr);
    if (wallMs > m_longerThanMs) {
        std::fprintf(stderr, "A turn of %.1f ms, %.1f of the processor, ended.\n\n", wallMs, processorMs);
    }
}

} // namespace Desk
