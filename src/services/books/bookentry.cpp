// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookentry.h"

#include "domain/salemargin.h"

#include <QHash>

#include <algorithm>

namespace Desk {

namespace {

using State = BookEntry::State;

State stateOf(Order::Status status)
{
    switch (status) {
    case Order::Status::Pending:
        return State::Pending;
    case Order::Status::Completed:
        return State::Completed;
    case Order::Status::Failed:
        return State::Failed;
    case Order::Status::Cancelled:
        return State::Cancelled;
    case Order::Status::Refunded:
        return State::Refunded;
    case Order::Status::Other:
        break;
    }
    return State::Other;
}

State stateOf(Purchase::State state)
{
    switch (state) {
    case Purchase::State::Completed:
        return State::Completed;
    case Purchase::State::Provisioning:
        return State::Pending;
    case Purchase::State::Unknown:
        return State::Unclear;
    case Purchase::State::Failed:
        return State::Failed;
    case Purchase::State::Refunded:
        return State::Refunded;
    case Purchase::State::Intended:
    case Purchase::State::Sent:
    case Purchase::State::Refused:
    case Purchase::State::NotBought:
        break;
    }
    return State::UnderWay;
}

State stateOf(TopUp::State state)
{
    switch (state) {
    case TopUp::State::Completed:
    case TopUp::State::WentThrough:
        return State::Completed;
    case TopUp::State::Unknown:
        return State::Unclear;
    case TopUp::State::Failed:
        return State::Failed;
    case TopUp::State::Refunded:
        return State::Refunded;
    case TopUp::State::Intended:
    case TopUp::State::Sent:
    case TopUp::State::Refused:
    case TopUp::State::NotBought:
        break;
    }
    return State::UnderWay;
}

/// Money that was put into the account stands in the list too. Nothing is told of its form but that no eSIM belongs to
/// it, so both its reference and a package that it lacks count.
bool isLoad(const Order &order)
{
    const bool isWithoutPackage = order.packageCode.isEmpty() && !(order.unreadable & Order::Field::Package);
    return isWithoutPackage || (!order.esim && order.reference.startsWith(QLatin1String("load_")));
}

/// All of it, where eSIMfly said no other amount.
std::optional<Money> returnedOf(const BookEntry &entry, const std::optional<Money> &said)
{
    const bool isBack = entry.state == State::Refunded || entry.state == State::Cancelled;
    return isBack && !said ? entry.paid : said;
}

/// The rate starts from the currency that the cost was shown in.
void setSoldFor(BookEntry &entry, const std::optional<SoldFor> &soldFor, int quantity, Money shownCost,
                const std::optional<SaleMargin> &margin)
{
    if (soldFor) {
        entry.soldFor = soldForAll(*soldFor, quantity);
    }
    if (soldFor && entry.paid && entry.paid->currency() == shownCost.currency()) {
        entry.kept = soldFor;
    }
    if (margin) {
        entry.margin = margin->amount();
    }
}

/// Whether the journal's word holds against the list's. A list calls paid orders pending, and what the services made of
/// an end holds until they have read the list themselves.
bool isKnownBetter(const BookEntry &bought, const BookEntry &listed)
{
    switch (bought.state) {
    case State::Completed:
    case State::Pending:
        return listed.state == State::Pending || listed.state == State::Other;
    case State::Failed:
        return !bought.isOfOtherCode; // Nobody looks after it any more.
    case State::Refunded:
        return true;
    default:
        return false;
    }
}

BookEntry merged(const BookEntry &bought, const BookEntry &listed)
{
    BookEntry entry = bought;
    entry.id = listed.id;
    entry.reference = bought.reference.isEmpty() ? listed.reference : bought.reference;
    entry.statusText = listed.statusText;
    if (entry.packageName.isEmpty()) {
        entry.packageName = listed.packageName;
    }
    for (const Iccid &iccid : listed.iccids) {
        if (!entry.iccids.contains(iccid)) {
            entry.iccids.append(iccid);
        }
    }
    if (entry.codes.isEmpty()) {
        entry.codes = listed.codes;
    }
    if (!entry.paid || entry.isAsShown) {
        if (listed.paid && listed.paid != entry.paid) {
            entry.margin.reset(); // It was worked out from the price that was shown.
        }
        if (listed.paid && entry.paid && listed.paid->currency() != entry.paid->currency()) {
            entry.kept.reset(); // Its rate starts elsewhere.
        }
        entry.isAsShown = entry.isAsShown && !listed.paid;
        entry.paid = listed.paid ? listed.paid : entry.paid;
    }
    // What never changes is known here; the state may be another one now.
    entry.unreadable = listed.unreadable & Order::Fields(Order::Field::Status);
    if (!entry.paid) {
        entry.unreadable |= listed.unreadable & Order::Fields(Order::Field::Amount);
    }
    if (!isKnownBetter(bought, listed)) {
        entry.state = listed.state;
        entry.returned = returnedOf(entry, bought.returned);
    }
    return entry;
}

void sortNewestFirst(QList<BookEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const BookEntry &a, const BookEntry &b) {
        // In one order for good, whatever else has changed: no row may jump by itself.
        return a.at != b.at                 ? a.at > b.at
               : a.id != b.id               ? a.id > b.id
               : a.reference != b.reference ? a.reference > b.reference
                                            : a.key < b.key;
    });
}

} // namespace

bool BookEntry::isSummed() const
{
    if (!isOrder() || !isReadable() || hasUnreadable || !paid) {
        return false;
    }
    return state == State::Completed || state == State::Cancelled || state == State::Refunded
           || (state == State::Pending && !key.isNull());
}

BookEntry bookEntry(const Order &order)
{
    BookEntry entry;
    entry.id = order.id;
    entry.reference = order.reference;
    entry.kind = order.isTopUp() ? BookEntry::Kind::TopUp
                 : isLoad(order) ? BookEntry::Kind::Load
                                 : BookEntry::Kind::Esims;
    entry.state = stateOf(order.status);
    entry.statusText = order.statusText;
    entry.at = order.createdAt;
    entry.packageName = order.packageName;
    entry.packageCode = order.packageCode;
    entry.esims = order.isTopUp() ? 1 : 0;
    if (order.esim && !order.esim->iccid.isEmpty()) {
        entry.esims = 1; // The list names one eSIM for each order and no number of them.
        entry.iccids = {order.esim->iccid};
    }
    if (order.esim && !order.esim->activation.isEmpty()) {
        entry.codes = {order.esim->activation};
    }
    entry.paid = order.amount;
    entry.returned = returnedOf(entry, std::nullopt);
    entry.unreadable = order.unreadable;
    return entry;
}

BookEntry bookEntry(const Purchase &purchase, std::chrono::milliseconds skew)
{
    BookEntry entry;
    entry.key = purchase.key;
    entry.desk = purchase.request.desk;
    entry.isMatched = purchase.isMatched;
    entry.reference = purchase.orderReference;
    entry.state = stateOf(purchase.state);
    const auto then = purchase.clockSkew.value_or(skew);
    entry.at = (purchase.firstSentAt.isValid() ? purchase.firstSentAt : purchase.intendedAt).addMSecs(then.count());
    entry.packageName = purchase.request.packageName;
    entry.packageCode = purchase.request.packageCode;
    entry.esims = purchase.request.quantity;
    entry.paid = purchase.paid;
    for (const DeliveredEsim &esim : purchase.esims) {
        if (!esim.iccid.isEmpty()) {
            entry.iccids.append(esim.iccid);
        }
        if (!esim.activation.isEmpty()) {
            entry.codes.append(esim.activation);
        }
    }
    entry.note = purchase.request.note;
    entry.seller = purchase.request.seller;
    entry.payment = purchase.request.payment;
    entry.isEnded = purchase.isEnded();
    if (!entry.isEnded) {
        setSoldFor(entry, purchase.request.soldFor, purchase.request.quantity, purchase.request.shownCost,
                   marginOf(purchase));
    }
    entry.returned = returnedOf(entry, purchase.refunded);
    return entry;
}

BookEntry bookEntry(const TopUp &topUp, std::chrono::milliseconds skew)
{
    BookEntry entry;
    entry.key = topUp.key;
    entry.desk = topUp.request.desk;
    entry.isMatched = topUp.isMatched;
    entry.reference = topUp.orderReference;
    entry.kind = BookEntry::Kind::TopUp;
    entry.state = stateOf(topUp.state);
    const auto then = topUp.before ? topUp.before->clockSkew : skew;
    entry.at = (topUp.sentAt.isValid() ? topUp.sentAt : topUp.intendedAt).addMSecs(then.count());
    entry.packageName = topUp.request.package.name;
    entry.packageCode = topUp.request.package.code;
    entry.esims = 1;
    entry.iccids = {topUp.request.iccid};
    entry.isAsShown = topUp.state == TopUp::State::WentThrough && !topUp.paid;
    entry.paid = entry.isAsShown ? std::optional(topUp.request.package.cost) : topUp.paid;
    entry.returned = returnedOf(entry, topUp.refunded);
    entry.seller = topUp.request.seller;
    entry.payment = topUp.request.payment;
    entry.isEnded = topUp.isEnded();
    if (!entry.isEnded) {
        setSoldFor(entry, topUp.request.soldFor, 1, topUp.request.package.cost, marginOf(topUp));
    }
    return entry;
}

bool isOfBooks(const Purchase &purchase)
{
    return purchase.state != Purchase::State::Intended && purchase.state != Purchase::State::Refused
           && purchase.state != Purchase::State::NotBought;
}

bool isOfBooks(const TopUp &topUp)
{
    return topUp.state != TopUp::State::Intended && topUp.state != TopUp::State::Refused
           && topUp.state != TopUp::State::NotBought;
}

namespace {

/// The one that the list's row can be; -1 where there is none, or where two can be it.
qsizetype decidedTopUp(const QList<BookEntry> &bought, const QList<qsizetype> &decided, const QList<bool> &isListed,
                       const BookEntry &entry)
{
    constexpr qint64 nearSeconds = 10 * 60;
    qsizetype found = -1;
    for (const qsizetype i : decided) {
        const BookEntry &own = bought[i];
        const bool isOfOtherEsim = !entry.iccids.isEmpty() && entry.iccids != own.iccids;
        if (isListed[i] || own.packageCode != entry.packageCode || isOfOtherEsim || !entry.at.isValid()
            || std::abs(own.at.secsTo(entry.at)) > nearSeconds) {
            continue;
        }
        if (found >= 0) {
            return -1;
        }
        found = i;
    }
    return found;
}

} // namespace

QList<BookEntry> mergedBooks(const QList<Order> &listed, const QList<BookEntry> &bought)
{
    QHash<QString, qsizetype> byReference;
    QHash<Iccid, qsizetype> byIccid; // A top-up has its eSIM in common with an order.
    QList<qsizetype> decided;        // Top-ups of which a person said that they went through; nobody knows a reference.
    for (qsizetype i = 0; i < bought.size(); ++i) {
        if (!bought[i].reference.isEmpty()) {
            if (!bought[i].isOfOtherCode || !byReference.contains(bought[i].reference)) {
                byReference.insert(bought[i].reference, i);
            }
        } else if (bought[i].isAsShown) {
            decided.append(i);
        }
        if (bought[i].kind == BookEntry::Kind::Esims) {
            for (const Iccid &iccid : bought[i].iccids) {
                byIccid.insert(iccid, i);
            }
        }
    }
    QList<bool> isListed(bought.size(), false);
    QList<BookEntry> entries;
    entries.reserve(listed.size() + bought.size());
    for (const Order &order : listed) {
        const BookEntry entry = bookEntry(order);
        qsizetype mine = byReference.value(entry.reference, -1);
        if (mine < 0 && entry.kind == BookEntry::Kind::Esims && !entry.iccids.isEmpty()) {
            const qsizetype other = byIccid.value(entry.iccids.constFirst(), -1);
            if (other >= 0 && (entry.reference.isEmpty() || bought[other].reference.isEmpty())) {
                mine = byReference.value(bought[other].reference, other);
            }
        }
        if (mine < 0 && entry.kind == BookEntry::Kind::TopUp) {
            mine = decidedTopUp(bought, decided, isListed, entry);
        }
        if (mine < 0 || isListed[mine]) {
            entries.append(entry);
        } else {
            isListed[mine] = true;
            entries.append(merged(bought[mine], entry));
        }
    }
    for (qsizetype i = 0; i < bought.size(); ++i) {
        // Of two rows that claim one order only one counts.
        const bool isFirst = bought[i].reference.isEmpty() || byReference.value(bought[i].reference) == i;
        if (!isListed[i] && isFirst && !bought[i].isOfOtherCode) {
            entries.append(bought[i]);
        }
    }
    sortNewestFirst(entries);
    return entries;
}

} // namespace Desk
