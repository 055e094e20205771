// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/pricelist.h"
#include "simulation/copywatch.h"
#include "simulation/teamrecord.h"
#include "simulation/virtualmember.h"
#include "simulation/virtualshop.h"

#include <vector>

namespace Desk::Test {

/// The desks of a team in one virtual time, with one vendor and one server where they meet. All of them have joined.
class VirtualTeam
{
public:
    VirtualTeam(quint64 seed, int desks, int packages = VirtualWorld::fewPackages);
    ~VirtualTeam();

    int size() const { return int(m_desks.size()); }
    VirtualShop &desk(int number) { return *m_desks.at(size_t(number)); }
    VirtualMember &member(int number) { return *desk(number).member(); }
    /// What becomes of the next questions to the server.
    void setCalls(const QList<LineFault> &calls);
    int calls() const { return m_callCount; }
    /// In place of that: asked of each question of a desk, by its name.
    void setFaults(std::function<LineFault(int desk, const QString &call)> faults) { m_faults = std::move(faults); }

    /// Of what the desks have in common and persons change here.
    static QStringList documentKinds();
    /// A person, who sees what stands at the desk, saves another one.
    void replace(int desk, const PriceList &list);
    void replace(int desk, const ShopDetails &details);
    /// A person who sees both of them, where that is offered. Whether it was.
    bool choose(int desk, const QString &kind, bool isOwn);
    int versions() const { return int(m_saved.size()); }
    int documentChoices() const { return m_choices; }

    /// Where they copy the catalogue; else null.
    CopyWatch *copies() { return m_copies.get(); }

    /// The facts that each desk has on its disk by now are looked for in the end.
    void noteFacts();
    /// A person says what is not so: from now on one sale may be taken for another.
    void mislead();
    /// Whether persons at this desk did.
    void checkDecisions(int number);
    /// When everything should be over, and all desks run.
    void checkEnd();
    TeamRecord record();
    /// Of all desks, and between them.
    QStringList problems() const;
    int charges() const;
    quint64 trace() const;

    VirtualWorld world;
    VirtualClock serverClock{world.time, VirtualTime::Place::Server};
    MemoryTeam server{serverClock};

private:
    LineFault faultOf(int number, const QString &call);
    void onLeft(int number, const Sandbox::Request &request);
    void pageAsked(int number);
    void checkTurns(int number, const TopUp &leaving);
    bool isDecided(const QUuid &key) const;
    TeamRecord::Desk deskRecord(int number);

    EmptyCatalogue m_empty{world.server};
    std::unique_ptr<CopyWatch> m_copies;
    std::vector<std::unique_ptr<VirtualShop>> m_desks;
    std::function<LineFault(int, const QString &)> m_faults;
    QList<LineFault> m_calls;
    int m_callCount = 0;
    QSet<QUuid> m_told;
    QMap<QUuid, QSet<int>> m_senders;
    QList<TeamRecord::Saved> m_saved;
    QList<TeamRecord::Replaced> m_replaced;
    int m_choices = 0;
    bool m_isMisled = false;
    QStringList m_problems;
};

} // namespace Desk::Test
