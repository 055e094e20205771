// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/shrinking.h"

namespace Desk::Test {

namespace {

/// Each schedule that is one step simpler; the boldest steps first.
QList<Schedule> simpler(const Schedule &schedule)
{
    QList<Schedule> all;
    const auto with = [&](auto change) {
        Schedule next = schedule;
        change(next);
        if (next != schedule) {
            all.append(next);
        }
    };
    for (QList<Fate> Schedule::*list : {&Schedule::reads, &Schedule::posts}) {
        with([&](Schedule &next) { (next.*list).clear(); });
        with([&](Schedule &next) { (next.*list).resize((next.*list).size() / 2); });
    }
    with([&](Schedule &next) { next.calls.clear(); });
    with([&](Schedule &next) { next.calls.resize(next.calls.size() / 2); });
    for (qsizetype i = schedule.actions.size() - 1; i >= 0; --i) {
        with([&](Schedule &next) { next.actions.removeAt(i); });
    }
    for (QList<Fate> Schedule::*list : {&Schedule::reads, &Schedule::posts}) {
        const qsizetype size = (schedule.*list).size();
        if (size > 0) {
            with([&](Schedule &next) { (next.*list).removeLast(); });
        }
        for (qsizetype i = size - 1; i >= 0; --i) {
            with([&](Schedule &next) { (next.*list)[i] = {}; });
        }
    }
    for (qsizetype i = schedule.calls.size() - 1; i >= 0; --i) {
        with([&](Schedule &next) { next.calls[i] = LineFault::None; });
    }
    for (qsizetype i = 0; i < schedule.actions.size(); ++i) {
        with([&](Schedule &next) { next.actions[i].pause = {}; });
        with([&](Schedule &next) { next.actions[i].pause /= 2; });
        if (schedule.actions[i].number > 1) { // Nobody buys none.
            with([&](Schedule &next) { next.actions[i].number = 1; });
            with([&](Schedule &next) { next.actions[i].number /= 2; });
        }
        with([&](Schedule &next) { next.actions[i].choice = 0; });
        with([&](Schedule &next) { next.actions[i].desk = 0; });
    }
    return all;
}

} // namespace

Schedule shrunk(Schedule schedule, const std::function<bool(const Schedule &)> &fails)
{
    for (bool isSimpler = true; isSimpler;) {
        isSimpler = false;
        QList<Schedule> left = simpler(schedule);
        for (qsizetype i = 0; i < left.size();) {
            if (fails(left[i])) {
                schedule = left[i];
                left = simpler(schedule); // Those before this place have just been tried.
                isSimpler = true;
            } else {
                ++i;
            }
        }
    }
    return schedule;
}

} // namespace Desk::Test
