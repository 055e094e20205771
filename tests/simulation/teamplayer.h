// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/player.h"
#include "simulation/virtualteam.h"

#include <vector>

namespace Desk::Test {

/// Does at the desks of a team, and to their server, what a schedule says, and at last what careful people would do to
/// see all of it cleared. What is done at a computer that is off or asleep is not done.
class TeamPlayer
{
public:
    TeamPlayer(VirtualTeam &team, const Schedule &schedule);

    void play(const Action &action);
    /// Everything is there again, whoever was said to be gone joins anew, and some hours pass.
    void clearUp();

private:
    void playAtDesk(const Action &action);
    void topUp(const Action &action, bool isAlone);
    void writeNote(const Action &action);
    void savePrices(int desk);
    void setShop(int desk);
    void choose(const Action &action);
    void decideOne(const Action &action);
    void cutLine(int desk, std::chrono::milliseconds duration);
    void stayOff(const Action &action);
    void sayGone(int desk);
    void stopServer(std::chrono::milliseconds duration);
    void restoreServer(const Action &action);
    void plugIn(int desk);
    void sleep(std::chrono::minutes duration);
    void chooseEverywhere();
    void copyEverywhere();
    void forEach(const std::function<void(Player &player)> &function);

    VirtualTeam &m_team;
    std::vector<Player> m_players; ///< One at each desk.
    QList<Iccid> m_esims;
    QList<MemoryTeam::State> m_dumps; ///< Before each action.
    QSet<int> m_gone;                 ///< Desks that are off until the end.
    int m_notes = 0;
    int m_versions = 0; ///< Of documents.
    QObject m_context;
};

} // namespace Desk::Test
