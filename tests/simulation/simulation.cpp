// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/simulation.h"

#include "simulation/player.h"
#include "simulation/teamplayer.h"

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

Outcome simulateTeam(const Schedule &schedule)
{
    VirtualTeam team(schedule.seed, schedule.desks, schedule.packages);
    TeamPlayer player(team, schedule);
    Outcome outcome;
    for (const Action &action : schedule.actions) {
        player.play(action);
    }
    outcome.posts = team.desk(0).line.posts();
    outcome.reads = team.desk(0).line.reads();
    outcome.calls = team.calls();
    player.clearUp();
    team.checkEnd();
    outcome.problems = team.problems();
    outcome.charges = team.charges();
    outcome.facts = int(team.server.state().facts.size());
    outcome.versions = team.versions();
    outcome.pages = team.copies() ? team.copies()->pages() : 0;
    outcome.choices = team.documentChoices();
    outcome.trace = team.trace();
    return outcome;
}

} // namespace

Outcome simulate(const Schedule &schedule)
{
    if (schedule.desks > 1) {
        return simulateTeam(schedule);
    }
    Outcome outcome;
    VirtualWorld world(schedule.seed);
    VirtualShop shop(world);
    Player player(shop, schedule);
    shop.line.setFates(schedule.posts, schedule.reads);
    for (const Action &action : schedule.actions) {
        player.play(action);
    }
    const qint64 endMs = shop.time.nowMs() + std::chrono::milliseconds(2h).count();
    while (shop.time.step(endMs)) {
        ++outcome.steps;
    }
    outcome.posts = shop.line.posts();
    outcome.reads = shop.line.reads();
    shop.checkEnd();
    shop.checkCharges();
    player.clearUp();
    shop.checkEnd();
    shop.checkCharges();
    shop.checkBooks();
    outcome.problems = shop.checker.problems();
    outcome.charges = shop.checker.charges();
    outcome.mistaken = shop.checker.mistaken();
    outcome.trace = shop.checker.trace();
    return outcome;
}

} // namespace Desk::Test
