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

/// As the answer says: also that nothing is in the balance. Where it says none, for the money follows later, all eSIMs
/// of an order cost the same.
std::optional<Money> amountOf(const Cancellation &answer, const BookEntry &entry)
{
    const qint64 said = answer.refunded ? answer.refunded->minorUnits() : -1;
    if (said > 0 || (said == 0 && answer.isCredited)) {
        return answer.refunded;
    }
    if (!entry.paid || answer.total < 1) {
        return std::nullopt;
    }
    const qint64 paid = entry.paid->minorUnits();
    // In two parts, for no cent is lost and none overflows.
    const qint64 whole = paid / answer.total * answer.cancelled;
    const qint64 rest = paid % answer.total * answer.cancelled / answer.total;
    return Money(whole + rest, entry.paid->currency());
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

/// Whether an answer tells of the eSIM that this one was sent for.
bool isToldBy(const Refunds &answers, const Refund *refund)
{
    const Iccid &iccid = refund->request.iccid;
    return std::any_of(answers.cbegin(), answers.cend(), [&iccid](const Refund *one) {
        const QList<Cancellation::Row> &rows = one->answer->rows;
        return one->request.iccid == iccid || std::any_of(rows.cbegin(), rows.cend(), [&iccid](const auto &row) {
                   return row.isCancelled && row.iccid == iccid;
               });
    });
}

/// Those that were answered, of all of the order.
void addAnswers(BookEntry &entry, const Refunds &refunds, const Refunds &all)
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
    // Where some of the order's eSIMs are left, another cancellation may have brought back more.
    const auto mayBringMore = [&refunds](const Refund *refund) {
        return (refund->isUnclear() || refund->state == Refund::State::Seen) && !isToldBy(refunds, refund);
    };
    entry.isRefundUnclear =
        cancelled < total && !isCalledBack(entry) && std::any_of(all.cbegin(), all.cend(), mayBringMore);
    if (cancelled >= total && (entry.state == State::Completed || entry.state == State::Pending)) {
        entry.state = State::Cancelled;
    }
    entry.returned = returned;
    entry.returnedAt = earliest(refunds);
    // Only eSIMfly's own word ends the waiting.
    entry.isAwaited = !isCredited && entry.state != State::Refunded;
    entry.isRefundAsSeen = false;
}

/// It was cancelled before, by another one: nothing that was sent from here says when, and what came back.
bool wasTooLate(const Refund *refund)
{
    return refund->state == Refund::State::Seen && refund->failure
           && refund->failure->apiCode() == ApiCode::AlreadyCancelled;
}

bool wereTooLate(const Refunds &refunds)
{
    return std::all_of(refunds.cbegin(), refunds.cend(), wasTooLate);
}

/// Nobody was told what comes back of these. The day on which it was seen first stays, whoever asks for it once more.
void addUntold(BookEntry &entry, const Refunds &refunds, const QHash<QString, SeenRefund> &seen)
{
    entry.returnedAt = earliest(refunds);
    const auto known = seen.constFind(entry.reference);
    if (!entry.reference.isEmpty() && known != seen.cend() && known->seenAt < entry.returnedAt) {
        entry.returnedAt = known->seenAt;
    }
    entry.isRefundAsSeen = true;
    if (isCalledBack(entry)) {
        return;
    }
    // Nobody knows how many were cancelled, for the list names one of each order, or by whom.
    if (entry.esims != 1 || entry.key.isNull() || wereTooLate(refunds)) {
        entry.isRefundUnclear = true;
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
        BookEntry &entry = entries[i];
        const Refunds all = index.of(entry);
        if (wereTooLate(all) && (all.isEmpty() || isCalledBack(entry))) {
            entry.givenBack = givenBack(all);
            const bool isReadable = !(entry.unreadable & Order::Field::Status);
            if (!isCalledBack(entry) || !entry.isOrder() || !isReadable) {
                continue;
            }
            const auto known = seen.constFind(entry.reference);
            if (known != seen.cend()) {
                addSeenRefund(entry, *known);
            } else if (!entry.reference.isEmpty()) {
                undated.append(i);
            }
            continue;
        }
        Refunds done = all;
        if (!isCalledBack(entry)) {
            done.removeIf([](const Refund *refund) { return !refund->isDone(); });
        }
        if (done.isEmpty()) {
            // One that is sent has an answer in a moment.
            entry.isRefundUnclear =
                std::any_of(all.cbegin(), all.cend(), [](const Refund *refund) { return refund->isUnclear(); });
        } else if (const Refunds told = answered(done); !told.isEmpty()) {
            addAnswers(entry, told, all);
        } else {
            addUntold(entry, done, seen);
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
