// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facts/teamfacts.h"

#include <QHash>

namespace Desk {

/// A cancellation as all desks of its team know it.
struct TeamRefund
{
    Refund refund; ///< Without an access code.
    QUuid desk;

    bool operator==(const TeamRefund &) const = default;
};

struct TeamClose
{
    ClosedDay closed; ///< Without an access code.
    QUuid desk;

    bool operator==(const TeamClose &) const = default;
};

struct TeamHandOver
{
    PastHandOver past; ///< Without what never leaves its desk: codes, links, note, shop.
    QUuid desk;

    bool operator==(const TeamHandOver &) const = default;
};

/// What the desks of a team did beside selling: cancellations, corrections, days that were closed, what was handed
/// over. All of it stays, the same whatever the order in which it came. A value; pure.
class TeamRecords
{
public:
    /// The place is that of factplace.h. Whether there may be something new.
    bool add(qint64 place, const TeamFact &fact, const FactContent &content);

    /// The earliest first, like all here. Of one that nobody but its maker may answer for, only what that says counts.
    QList<TeamRefund> refunds() const;
    QHash<QString, SeenRefund> seen() const; ///< By reference; as the one says who saw it first.
    QList<Correction> corrections() const;
    QList<TeamHandOver> handOvers() const;
    /// How the day was closed last; nothing where nobody closed it.
    std::optional<TeamClose> lastClose(QDate day) const;
    /// What was said of others' cancellations and counted for nothing, by the desk that said it.
    QHash<QUuid, int> ignored() const;

private:
    template<typename Content> struct Said
    {
        qint64 place = 0;
        QUuid fact;
        QUuid desk;
        Content content;
    };
    template<typename Content> using Saids = QList<Said<Content>>; ///< By place.
    struct Cancelling
    {
        Saids<CancelSent> sent;
        Saids<CancelAnswer> answers;
    };

    template<typename Content>
    static bool keep(Saids<Content> &saids, qint64 place, const TeamFact &fact, const Content &content);

    QHash<QUuid, Cancelling> m_cancellings; ///< By key.
    QHash<QString, Saids<SeenCancelled>> m_seen;
    QHash<QString, Saids<SaleCorrected>> m_corrections; ///< By subject.
    QHash<QString, Saids<HandedOver>> m_handOvers;
    QHash<QDate, Saids<DayClosed>> m_closes;
};

} // namespace Desk
