// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookrefunds.h"

#include <algorithm>

namespace Desk {

namespace {

using State = BookEntry::State;
using Refunds = QList<const Refund *>;

bool isCalledBack(const BookEntry &entry)
{
    return entry.state == State::Cancelled || entry.state == State::Refunded;
}

/// The cancellations by what tells their order.
class RefundIndex
{
public:
    explicit RefundIndex(const QList<Refund> &refunds)
    {
        for (const Refund &refund : refunds) {
            if (refund.state == Refund::State::Intended || refund.state == Refund::State::Refused) {
                continue;
            }
            if (const QString reference = refund.orderReference(); !reference.isEmpty()) {
                m_byReference[reference].append(&refund);
            } else {
                m_byIccid[refund.request.iccid].append(&refund);
            }
        }
    }

    /// Of this order, the oldest first.
    Refunds of(const BookEntry &entry) const
    {
        if (entry.kind != BookEntry::Kind::Esims) {
            return {};
        }
        Refunds found = entry.reference.isEmpty() ? Refunds() : m_byReference.value(entry.reference);
        if (!m_byIccid.isEmpty()) {
            for (const Iccid &iccid : entry.iccids) {
                found += m_byIccid.value(iccid);
            }
        }
        std::stable_sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->intendedAt < b->intendedAt; });
        return found;
    }

private:
    QHash<QString, Refunds> m_byReference;
    QHash<Iccid, Refunds> m_byIccid;
};

Refunds answered(const Refunds &refunds)
{
    Refunds found;
    std::copy_if(refunds.cbegin(), refunds.cend(), std::back_inserter(found),
                 [](const Refund *refund) { return refund->state == Refund::State::Answered; });
    return found;
}

/// As the answer says. Where it says none, for the money follows later, all eSIMs of an order cost the same.
std::optional<Money> amountOf(const Cancellation &answer, const BookEntry &entry)
{
    if (answer.refunded && answer.refunded->minorUnits() > 0) {
        return answer.refunded;
    }
    if (!entry.paid || answer.total < 1) {
        return std::nullopt;
    }
    return Money(entry.paid->minorUnits() / answer.total * answer.cancelled, entry.paid->currency());
}

QDateTime earliest(const Refunds &refunds)
{
    return (*std::min_element(refunds.cbegin(), refunds.cend(), [](auto *a, auto *b) { return a->at() < b->at(); }))
        ->at();
}

/// What was said last for each eSIM that was asked for.
std::optional<Amount> givenBack(const Refunds &refunds)
{
    QHash<Iccid, Amount> byIccid;
    for (const Refund *refund : refunds) {
        if (refund->request.givenBack) {
            byIccid.insert(refund->request.iccid, *refund->request.givenBack);
        }
    }
    std::optional<Amount> sum;
    for (const Amount &amount : std::as_const(byIccid)) {
        if (!sum || sum->currency() != amount.currency()) {
            sum = amount;
        } else {
            sum = Amount(sum->minorUnits() + amount.minorUnits(), amount.currency());
        }
    }
    return sum;
}

void addAnswers(BookEntry &entry, const Refunds &refunds)
{
    int cancelled = 0;
    int total = 0;
    bool isCredited = true;
    std::optional<Money> returned;
    for (const Refund *refund : refunds) {
        const Cancellation &answer = *refund->answer;
        cancelled += answer.cancelled;
        total = std::max(total, answer.total);
        isCredited = isCredited && answer.isCredited;
        if (const auto amount = amountOf(answer, entry)) {
            const bool isSum = returned && returned->currency() == amount->currency();
            returned = isSum ? *returned + *amount : *amount;
        }
    }
    if (cancelled >= total && (entry.state == State::Completed || entry.state == State::Pending)) {
        entry.state = State::Cancelled;
    }
    entry.returned = returned;
    entry.returnedAt = earliest(refunds);
    // Only eSIMfly's own word ends the waiting.
    entry.isAwaited = !isCredited && entry.state != State::Refunded;
    entry.isRefundAsSeen = false;
}

/// Nobody was told what comes back of these.
void addUntold(BookEntry &entry, const Refunds &refunds)
{
    entry.returnedAt = earliest(refunds);
    entry.isRefundAsSeen = true;
    if (isCalledBack(entry)) {
        return;
    }
    if (entry.esims != 1 || entry.key.isNull()) {
        entry.isRefundUnclear = true; // Nobody knows how many were cancelled: the list names one of each order.
        return;
    }
    entry.returned = entry.paid;
    entry.isAwaited = true;
    if (entry.state == State::Completed || entry.state == State::Pending) {
        entry.state = State::Cancelled;
    }
}

} // namespace

QList<qsizetype> addRefunds(QList<BookEntry> &entries, const QList<Refund> &refunds,
                            const QHash<QString, SeenRefund> &seen)
{
    const RefundIndex index(refunds);
    QList<qsizetype> undated;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Refunds all = index.of(entries[i]);
        if (all.isEmpty()) {
            const bool isReadable = !(entries[i].unreadable & Order::Field::Status);
            if (!isCalledBack(entries[i]) || !entries[i].isOrder() || !isReadable) {
                continue;
            }
            const auto known = seen.constFind(entries[i].reference);
            if (known != seen.cend()) {
                addSeenRefund(entries[i], *known);
            } else if (!entries[i].reference.isEmpty()) {
                undated.append(i);
            }
            continue;
        }
        BookEntry &entry = entries[i];
        Refunds done = all;
        if (!isCalledBack(entry)) {
            done.removeIf([](const Refund *refund) { return !refund->isDone(); });
        }
        if (done.isEmpty()) {
            // One that is sent has an answer in a moment.
            entry.isRefundUnclear =
                std::any_of(all.cbegin(), all.cend(), [](const Refund *refund) { return refund->isUnclear(); });
        } else if (const Refunds told = answered(done); !told.isEmpty()) {
            addAnswers(entry, told);
        } else {
            addUntold(entry, done);
        }
        entry.givenBack = givenBack(done);
    }
    return undated;
}

void addSeenRefund(BookEntry &entry, const SeenRefund &seen)
{
    entry.returned = entry.returned ? entry.returned : seen.amount;
    entry.returnedAt = seen.seenAt;
    entry.isRefundAsSeen = true;
}

std::optional<Amount> soldForOf(const QList<BookEntry> &entries, const CancellationPreview &preview)
{
    const Iccid iccid = preview.rows.isEmpty() ? Iccid() : preview.rows.constFirst().iccid;
    const auto entry = std::find_if(entries.cbegin(), entries.cend(), [&iccid](const BookEntry &one) {
        return one.kind == BookEntry::Kind::Esims && one.iccids.contains(iccid);
    });
    if (iccid.isEmpty() || entry == entries.cend() || !entry->soldFor || entry->esims < 1) {
        return std::nullopt;
    }
    const int refundable = std::min(preview.refundable(), entry->esims);
    return Amount(entry->soldFor->minorUnits() * refundable / entry->esims, entry->soldFor->currency());
}

} // namespace Desk
