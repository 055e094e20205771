// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/everyfault.h"

namespace Desk::Test {

namespace {

using Kind = Action::Kind;

Schedule only(Kind kind, int choice)
{
    Schedule schedule;
    schedule.actions = {{kind, {}, choice, 1}};
    return schedule;
}

void setFate(QList<Fate> &fates, qsizetype place, const Fate &fate)
{
    while (fates.size() <= place) {
        fates.append(Fate());
    }
    fates[place] = fate;
}

/// The schedule with one fault more, behind those that it has: what became of the schedule tells where one can be.
QList<Schedule> withOneMore(const Schedule &schedule, const Outcome &outcome)
{
    QList<Schedule> all;
    const auto addFates = [&](QList<Fate> Schedule::*list, const QList<Fate> &fates, int requests) {
        for (qsizetype place = (schedule.*list).size(); place < requests; ++place) {
            for (const Fate &fate : fates) {
                Schedule next = schedule;
                setFate(next.*list, place, fate);
                if (fate != Fate()) {
                    all.append(next);
                }
            }
        }
    };
    const bool hasDied = schedule.actions.constLast().kind == Kind::Die;
    // A request that reads never makes one that buys.
    if (schedule.reads.isEmpty() && !hasDied) {
        addFates(&Schedule::posts, Fate::ofPosts(), outcome.posts);
    }
    if (!hasDied) {
        addFates(&Schedule::reads, Fate::ofReads(), outcome.reads);
        for (int steps = 0; steps <= outcome.steps; ++steps) {
            for (const int choice : {0, 1}) { // What waits for the disk is written, or not.
                Schedule next = schedule;
                next.actions.append({Kind::Die, {}, choice, steps});
                all.append(next);
            }
        }
    }
    return all;
}

} // namespace

QList<Schedule> simpleSales()
{
    constexpr int ready = 0;
    constexpr int late = 2;
    return {only(Kind::Buy, ready), only(Kind::Buy, late), only(Kind::TopUp, 0)};
}

QList<Schedule> lastingFaults()
{
    constexpr qsizetype mostPosts = 8; // With one key.
    const Schedule sale = simpleSales().constFirst();
    QList<Schedule> all;
    for (const Fate &fate : Fate::ofPosts()) {
        Schedule next = sale;
        next.posts = QList<Fate>(mostPosts, fate);
        all.append(next);
        next.posts = {fate, Fate::refusal()};
        all.append(next);
    }
    return all;
}

void playEveryFault(const Schedule &schedule, bool inPairs,
                    const std::function<void(const Schedule &, const Outcome &)> &played)
{
    const QList<Schedule> singles = withOneMore(schedule, simulate(schedule));
    for (const Schedule &single : singles) {
        const Outcome outcome = simulate(single);
        played(single, outcome);
        for (const Schedule &pair : inPairs ? withOneMore(single, outcome) : QList<Schedule>()) {
            played(pair, simulate(pair));
        }
    }
}

} // namespace Desk::Test
