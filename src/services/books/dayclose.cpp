// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/dayclose.h"

#include "services/books/daybooks.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Desk {

namespace {

using Grouping = DayClose::Grouping;

/// Whether amounts of it are in the sums. Of one that is not clear there may be none.
bool isRefundSummed(const BookEntry &entry)
{
    return entry.isSummed() && (entry.returned || entry.givenBack);
}

/// The line of an order, without its numbers.
CloseLine emptyLine(const BookEntry &entry, Grouping grouping, const DeskNames &names, Currency ofAccount,
                    const std::optional<Amount> &ofCustomer)
{
    CloseLine line;
    if (grouping == Grouping::Desk) {
        line.desk = entry.desk;
        line.name = names.of(entry.desk);
        line.isElsewhere = entry.desk.isNull();
    } else if (grouping != Grouping::All) {
        line.name = grouping == Grouping::Seller ? entry.seller : entry.payment;
        line.isElsewhere = line.name.isEmpty() && entry.key.isNull();
    }
    line.currency = ofAccount;
    const Money nothing(0, line.currency);
    line.cost = line.returned = line.awaited = nothing;
    if (ofCustomer) {
        line.soldIn = ofCustomer->currency();
        line.soldFor = line.margin = line.givenBack = Amount(0, *line.soldIn);
    }
    return line;
}

bool isOfSame(const CloseLine &one, const CloseLine &other)
{
    return one.name == other.name && one.desk == other.desk && one.isElsewhere == other.isElsewhere
           && one.currency == other.currency;
}

/// Where it isn't known what it was sold for, any line of the same name will do, best that of the account's currency.
CloseLine &lineFor(QList<CloseLine> &lines, const CloseLine &wanted)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isOfSame(lines[i], wanted)) {
            continue;
        }
        if (lines[i].soldIn == wanted.soldIn) {
            return lines[i];
        }
        const bool isOwn = lines[i].soldIn == IsoCurrency(wanted.currency);
        if (!wanted.soldIn && (best < 0 || isOwn)) {
            best = i;
        }
    }
    if (best < 0) {
        best = lines.size();
        lines.append(wanted);
    }
    return lines[best];
}

void add(Amount &sum, const Amount &amount)
{
    sum = Amount(sum.minorUnits() + amount.minorUnits(), sum.currency());
}

void addSale(CloseLine &line, const BookEntry &entry)
{
    ++(entry.kind == BookEntry::Kind::TopUp ? line.topUps : line.sales);
    line.cost = line.cost + *entry.paid;
    if (entry.soldFor) {
        ++line.withSoldFor;
        add(line.soldFor, *entry.soldFor);
    }
    if (entry.margin) {
        ++line.withMargin;
        add(line.margin, *entry.margin);
    }
    line.firstAt = line.firstAt.isValid() ? std::min(line.firstAt, entry.at) : entry.at;
    line.lastAt = line.lastAt.isValid() ? std::max(line.lastAt, entry.at) : entry.at;
}

void addRefund(CloseLine &line, const BookEntry &entry)
{
    ++line.refunds;
    line.seenRefunds += entry.isRefundAsSeen ? 1 : 0;
    if (entry.returned) {
        Money &sum = entry.isAwaited ? line.awaited : line.returned;
        sum = sum + *entry.returned;
    }
    if (entry.givenBack) {
        add(line.givenBack, *entry.givenBack);
    }
}

/// By name, those without one and those of other computers last.
bool isBefore(const CloseLine &a, const CloseLine &b)
{
    const auto code = [](const CloseLine &line) { return line.soldIn ? line.soldIn->code() : QString(); };
    if (const int order = QString::localeAwareCompare(a.name, b.name);
        order != 0 && !a.name.isEmpty() && !b.name.isEmpty()) {
        return order < 0;
    }
    return std::tuple(a.name.isEmpty(), a.isElsewhere, a.name, a.desk, currencyCode(a.currency), code(a))
           < std::tuple(b.name.isEmpty(), b.isElsewhere, b.name, b.desk, currencyCode(b.currency), code(b));
}

/// By what an order is known again: one that got its reference since is the same one.
QStringList keysOf(const BookEntry &entry)
{
    QStringList keys;
    if (!entry.key.isNull()) {
        keys << entry.key.toString();
    }
    if (!entry.reference.isEmpty()) {
        keys << entry.reference;
    }
    if (entry.id != 0) {
        keys << QLatin1Char('#') + QString::number(entry.id);
    }
    return keys;
}

struct Counted
{
    BookEntry entry;
    bool isSold = false;
    bool isRefunded = false;
};

QList<Counted> countedIn(const DayClose &close)
{
    QList<Counted> all;
    QHash<QStringList, qsizetype> byKeys;
    for (const BookEntry &entry : close.sold) {
        if (const QStringList keys = keysOf(entry); !keys.isEmpty() && !byKeys.contains(keys)) {
            byKeys.insert(keys, all.size());
        }
        all.append({entry, true, false});
    }
    for (const BookEntry &entry : close.refunded) {
        if (const qsizetype same = byKeys.value(keysOf(entry), -1); same >= 0) {
            all[same].isRefunded = true;
        } else {
            all.append({entry, false, true});
        }
    }
    return all;
}

bool isSameInClose(const Counted &a, const Counted &b)
{
    const auto said = [](const Counted &counted) {
        const BookEntry &entry = counted.entry;
        return std::tie(counted.isSold, counted.isRefunded, entry.state, entry.paid, entry.soldFor, entry.margin,
                        entry.returned, entry.isAwaited, entry.isRefundAsSeen, entry.isRefundUnclear, entry.givenBack,
                        entry.hasUnreadable, entry.seller, entry.payment, entry.note);
    };
    return said(a) == said(b) && a.entry.isReadable() == b.entry.isReadable();
}

} // namespace

QList<CloseLine> DayClose::lines(Grouping grouping) const
{
    QList<CloseLine> lines;
    for (const bool isKnown : {true, false}) { // The others are added to the lines of these.
        for (const BookEntry &entry : sold) {
            if (entry.isSummed() && entry.soldFor.has_value() == isKnown) {
                addSale(lineFor(lines, emptyLine(entry, grouping, deskNames, entry.paid->currency(), entry.soldFor)),
                        entry);
            }
        }
        for (const BookEntry &entry : refunded) {
            const auto &ofCustomer = entry.givenBack ? entry.givenBack : entry.soldFor;
            if (isRefundSummed(entry) && ofCustomer.has_value() == isKnown) {
                const Currency ofAccount = entry.returned ? entry.returned->currency() : entry.paid->currency();
                addRefund(lineFor(lines, emptyLine(entry, grouping, deskNames, ofAccount, ofCustomer)), entry);
            }
        }
    }
    std::stable_sort(lines.begin(), lines.end(), isBefore);
    return lines;
}

BookTotals DayClose::totals() const
{
    BookTotals totals;
    for (const BookEntry &entry : sold) {
        totals.addSale(entry);
    }
    for (const BookEntry &entry : refunded) {
        totals.addRefund(entry);
    }
    return totals;
}

QList<BookEntry> DayClose::unclear() const
{
    QList<BookEntry> unclear;
    for (const Counted &counted : countedIn(*this)) {
        if (!counted.entry.isSummed() || (counted.isRefunded && counted.entry.isRefundUnclear)) {
            unclear.append(counted.entry);
        }
    }
    return unclear;
}

DayClose dayCloseOf(const QList<BookEntry> &entries, const ShopDays &days, QDate day)
{
    DayClose close;
    close.day = day;
    close.days = days;
    const QDateTime begin = days.startOf(day);
    const QDateTime end = days.startOf(day.addDays(1));
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (!entry->isOrder()) {
            continue;
        }
        if (!entry->at.isValid()) {
            ++close.timeless;
        } else if (entry->at >= begin && entry->at < end) {
            close.sold.append(*entry);
        }
        if (entry->hasRefund() && refundDay(*entry, days) == day) {
            close.refunded.append(*entry);
        }
    }
    return close;
}

QList<CloseChange> changesBetween(const DayClose &before, const DayClose &now)
{
    const QList<Counted> then = countedIn(before);
    QHash<QString, qsizetype> byKey;
    for (qsizetype i = 0; i < then.size(); ++i) {
        for (const QString &key : keysOf(then[i].entry)) {
            byKey.insert(key, i);
        }
    }
    QList<CloseChange> changes;
    QList<bool> isThere(then.size(), false);
    for (const Counted &counted : countedIn(now)) {
        qsizetype found = -1;
        for (const QString &key : keysOf(counted.entry)) {
            const qsizetype other = byKey.value(key, -1);
            if (other >= 0 && !isThere[other]) {
                found = other;
                break;
            }
        }
        if (found < 0) {
            changes.append({CloseChange::Kind::New, {}, counted.entry});
            continue;
        }
        isThere[found] = true;
        if (!isSameInClose(then[found], counted)) {
            changes.append({CloseChange::Kind::Changed, then[found].entry, counted.entry});
        }
    }
    for (qsizetype i = 0; i < then.size(); ++i) {
        if (!isThere[i]) {
            changes.append({CloseChange::Kind::Gone, then[i].entry, {}});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const CloseChange &a, const CloseChange &b) {
        const auto at = [](const CloseChange &change) {
            return change.kind == CloseChange::Kind::Gone ? change.before.at : change.now.at;
        };
        return at(a) < at(b);
    });
    return changes;
}

} // namespace Desk
