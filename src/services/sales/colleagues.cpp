// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/colleagues.h"

#include "services/flow/flow.h"

#include <algorithm>

namespace Desk {

QCoro::Task<Evidence> weighWithColleagues(QPointer<Colleagues> colleagues, Flows &flows, Purchase purchase,
                                          AccountReading reading, QList<Purchase> journal)
{
    using Cause = MatchDelay::Cause;
    if (!colleagues) {
        co_return weighEvidence(purchase, reading, journal);
    }
    Evidence weighed = weighEvidence(purchase, reading, journal, colleagues->sales(purchase.request.packageCode));
    if (!weighed.match()) {
        co_return weighed;
    }
    if (!weighed.isOver) {
        // Whatever made an order until then was sent before, so who is asked then knows it.
        const QDateTime over = PurchaseWindow::possible(purchase, reading.clockSkew).to;
        weighed.delay = MatchDelay{Cause::WindowOpen, {}, over.addMSecs(-reading.clockSkew.count())};
        co_return weighed;
    }
    weighed.delay = MatchDelay{Cause::ServerSilent};
    const auto delay = co_await flows.wait(colleagues->hear(purchase.key));
    if (!delay || *delay || !colleagues) {
        weighed.delay = delay && *delay ? *delay : weighed.delay;
        co_return weighed;
    }
    weighed = weighEvidence(purchase, reading, journal, colleagues->sales(purchase.request.packageCode));
    if (!weighed.match()) {
        co_return weighed;
    }
    weighed.delay = MatchDelay{Cause::ServerSilent};
    const QString reference = weighed.match()->reference;
    const auto holder = co_await flows.wait(colleagues->takeReference(reference, purchase.key));
    if (holder && *holder == purchase.key) {
        weighed.delay.reset();
    } else if (holder) {
        weighed.delay = MatchDelay{Cause::TakenByAnother};
    }
    co_return weighed;
}

QCoro::Task<TopUpEvidence> weighWithColleagues(QPointer<Colleagues> colleagues, Flows &flows, TopUp topUp,
                                               TopUpReading reading, QList<TopUp> journal)
{
    using Cause = MatchDelay::Cause;
    TopUpEvidence weighed = weighTopUp(topUp, reading, journal);
    if (!colleagues || !weighed.match()) {
        co_return weighed;
    }
    // Whoever made this order said before that it was sent, so who is heard of past a question put now has told it.
    const auto delay = co_await flows.wait(colleagues->hear(topUp.key));
    if (!delay || *delay || !colleagues) {
        weighed.dropMatch(delay && *delay ? **delay : MatchDelay{Cause::ServerSilent});
        co_return weighed;
    }
    QList<TopUp> all = journal;
    for (const TopUp &theirs : colleagues->topUps(topUp.request.package.code)) {
        const auto isIt = [&theirs](const TopUp &own) { return own.key == theirs.key; };
        if (std::none_of(journal.cbegin(), journal.cend(), isIt)) {
            all.append(theirs);
        }
    }
    // What stands in the account is told all the same, whoever says that it is theirs.
    if (const auto match = weighTopUp(topUp, reading, all).match()) {
        const auto holder = co_await flows.wait(colleagues->takeReference(match->reference, topUp.key));
        if (holder && *holder == topUp.key) {
            co_return weighed;
        }
        weighed.dropMatch(MatchDelay{holder ? Cause::TakenByAnother : Cause::ServerSilent});
        co_return weighed;
    }
    weighed.dropMatch(std::nullopt); // A colleague's that is not clear either may be it.
    co_return weighed;
}

} // namespace Desk

#include "moc_colleagues.cpp"
