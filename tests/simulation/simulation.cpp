// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/simulation.h"

#include "simulation/player.h"

namespace Desk::Test {

using namespace std::chrono_literals;

Outcome simulate(const Schedule &schedule)
{
    Outcome outcome;
    VirtualShop shop(schedule.seed);
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
    player.clearUp();
    shop.checkEnd();
    shop.checkBooks();
    outcome.problems = shop.checker.problems();
    outcome.charges = shop.checker.charges();
    outcome.mistaken = shop.checker.mistaken();
    outcome.trace = shop.checker.trace();
    return outcome;
}

} // namespace Desk::Test
