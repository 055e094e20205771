// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/colleagues.h"

#include "services/flow/flow.h"

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

} // namespace Desk

#include "moc_colleagues.cpp"
