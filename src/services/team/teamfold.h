// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/teamrecords.h"
#include "services/team/teamregisters.h"
#include "services/team/teamsales.h"

namespace Desk {

/// What the facts of all desks of a team come to: a union, of which nothing is ever taken away, the same at every desk
/// whatever the order in which they came, and however often. Facts are genuine; that is looked after where they are
/// kept. A value; pure.
class TeamFold
{
public:
    /// What may be another now.
    struct Change
    {
        QSet<QUuid> sales;       ///< By key.
        QSet<QString> registers; ///< By subject.
        bool areRecords = false;
        bool areMissing = false;

        bool isAny() const { return areRecords || areMissing || !sales.isEmpty() || !registers.isEmpty(); }
    };

    /// The place is that of factplace.h.
    Change add(qint64 place, const TeamFact &fact);
    /// As last heard. Returns the keys of sales that stand otherwise since.
    QSet<QUuid> setDesks(const QList<TeamDesk> &desks) { return m_sales.setDesks(desks); }

    const TeamSales &sales() const { return m_sales; }
    const TeamRegisters &registers() const { return m_registers; }
    const TeamRecords &records() const { return m_records; }

    // How many each desk said.
    QHash<QUuid, int> ofNewerProgram() const { return counts(m_newer); }  ///< Of kinds that are not known here.
    QHash<QUuid, int> unreadable() const { return counts(m_unreadable); } ///< Of known kinds that say what can't be.
    QHash<QUuid, int> missing() const;                                    ///< Of those that the server refuses.
    bool isOrderMissing(const QUuid &except) const;                       ///< Of any desk but this one.
    QHash<QUuid, int> ignored() const;                                    ///< Of what is another desk's to say.

private:
    using FactsOfDesks = QHash<QUuid, QSet<QUuid>>;

    static QHash<QUuid, int> counts(const FactsOfDesks &facts);

    TeamSales m_sales;
    TeamRegisters m_registers;
    TeamRecords m_records;
    FactsOfDesks m_newer;
    FactsOfDesks m_unreadable;
    QHash<QUuid, QHash<QUuid, QString>> m_missing; ///< By desk: the ids that were said to be, and of what kind.
    QSet<QUuid> m_there;                           ///< All ids: one that was missing may come later all the same.
};

} // namespace Desk
