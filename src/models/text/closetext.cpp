// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/closetext.h"

#include "models/text/bookstext.h"
#include "models/text/correctiontext.h"
#include "models/text/hiddenprices.h"
#include "models/text/listtext.h"
#include "models/text/paymenttext.h"
#include "models/text/pricetext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

const QString comma = QStringLiteral(", ");

QString amountText(const std::optional<Amount> &amount, const Format &format)
{
    return amount ? PriceText(format).amount(*amount) : Format::dash();
}

QString moneyText(const std::optional<Money> &money, const Format &format)
{
    return money ? format.money(*money) : Format::dash();
}

QString orDash(const QString &words)
{
    return words.isEmpty() ? Format::dash() : Format::isolated(words);
}

} // namespace

QString CloseText::title(QDate day) const
{
    //: %1: a date, "Saturday, 28 November 2026".
    return tr("Day close, %1").arg(m_format.locale().toString(day, QLocale::LongFormat));
}

QString CloseText::shopDay(const DayClose &close) const
{
    const QString zone = Format::leftToRight(QString::fromLatin1(close.days.zone.id()));
    if (close.days.endHour == 0) {
        //: %1: the name of a time zone, "Europe/Istanbul".
        return tr("%1, until midnight").arg(zone);
    }
    //: %1: the name of a time zone, "Europe/Istanbul"; %2: an hour, "03:00".
    return tr("%1, until %2 of the next day")
        .arg(zone, m_format.locale().toString(QTime(close.days.endHour, 0), QStringLiteral("HH:mm")));
}

QString CloseText::time(const QDateTime &utc, const DayClose &close) const
{
    return utc.isValid() ? m_format.locale().toString(utc.toTimeZone(close.days.zone).time(), QStringLiteral("HH:mm"))
                         : Format::dash();
}

QString CloseText::dateTime(const QDateTime &utc, const DayClose &close) const
{
    if (!utc.isValid()) {
        return Format::dash();
    }
    const QDate date = utc.toTimeZone(close.days.zone).date();
    //: %1: a day, %2: a time of it.
    return tr("%1 %2").arg(m_format.wholeDate(date), time(utc, close));
}

QString CloseText::made(const DayClose &close) const
{
    QStringList sentences;
    const QString at = dateTime(close.madeAt, close);
    sentences << (close.seller.isEmpty() ? tr(/*: %1: day and time. */ "Made on %1.").arg(at)
                                         : tr(/*: %1: day and time; %2: name of a person. */ "Made on %1 by %2.")
                                               .arg(at, Format::isolated(close.seller)));
    if (close.madeAt < close.days.startOf(close.day.addDays(1))) {
        sentences << tr("The day is not over yet.");
    }
    if (close.listReadAt.isValid()) {
        //: %1: day and time.
        sentences << tr("The account's orders are as of %1.").arg(dateTime(close.listReadAt, close));
    }
    return sentences.join(QLatin1Char(' '));
}

QString CloseText::name(const CloseLine &line, DayClose::Grouping grouping, const DayClose &close) const
{
    if (grouping == DayClose::Grouping::All) {
        //: In a table, before sums: all orders of the day.
        return tr("All orders");
    }
    if (line.isElsewhere) {
        return close.deskNames.isTeam()
                   //: In a table: orders that no desk of the team knows, in place of the name of a desk or seller.
                   ? tr("At no desk of the team")
                   //: In a table: orders that were bought on other computers, in place of the name of a seller.
                   : tr("Not sold on this computer");
    }
    if (grouping == DayClose::Grouping::Desk) {
        return TeamText::deskName(line.desk, {{}, {{line.desk, line.name}}});
    }
    if (!line.name.isEmpty()) {
        return grouping == DayClose::Grouping::Payment ? PaymentText::shown(line.name) : line.name;
    }
    return grouping == DayClose::Grouping::Seller
               ? tr(/*: In a table, in place of the name of a seller. */ "No seller")
               //: In a table, in place of a kind of payment: nobody said how it was paid.
               : tr("Payment not said");
}

QString CloseText::part(int known, int all) const
{
    //: %1: of so many orders it is known, of %2 orders that there are.
    return known == all ? m_format.count(known) : tr("%1 of %2").arg(m_format.count(known), m_format.count(all));
}

QString CloseText::totals(const DayClose &close) const
{
    return BooksText(m_format).totals(close.totals());
}

QString CloseText::orderName(const BookEntry &entry) const
{
    if (!entry.reference.isEmpty()) {
        return Format::leftToRight(entry.reference);
    }
    const QString package = entry.packageName.isEmpty() ? entry.packageCode : entry.packageName;
    //: An order of which nothing is known that names it.
    return package.isEmpty() ? tr("Order without a reference") : Format::isolated(package);
}

QString CloseText::order(const BookEntry &entry, const DayClose &close) const
{
    QStringList parts{orderName(entry), time(entry.at, close)};
    for (const QString &words : {entry.note, entry.seller, close.deskNames.of(entry.desk)}) {
        if (!words.isEmpty()) {
            parts << Format::isolated(words);
        }
    }
    return parts.join(comma);
}

QString CloseText::why(const BookEntry &entry) const
{
    if (!entry.isReadable()) {
        return ListText::notReadable();
    }
    if (entry.hasUnreadable) {
        //: How an order stands: another desk, whose program is newer, told something of it.
        return tr("Not readable by this version");
    }
    if (entry.isMatchLost) {
        //: How an order stands: it was taken for an order of the account that is another one's.
        return tr("Not clear again: its order is another sale's");
    }
    if (entry.isSummed() && entry.isRefundUnclear) {
        //: How an order stands: nobody knows whether, or how much, money comes back of it.
        return tr("Refund not clear");
    }
    return entry.state == BookEntry::State::Other ? entry.statusText : BooksText::state(entry.state);
}

QString CloseText::unclear(const DayClose &close) const
{
    const QList<BookEntry> unclear = close.unclear();
    const auto refunds = static_cast<int>(
        std::count_if(unclear.cbegin(), unclear.cend(), [](const BookEntry &entry) { return entry.isSummed(); }));
    const int orders = static_cast<int>(unclear.size()) - refunds;
    QStringList sentences;
    if (orders > 0) {
        //: %Ln: how many orders of which nobody knows yet whether they were bought.
        sentences << tr("%Ln orders are not certain: they are named below, and in no sum.", nullptr, orders);
    }
    if (refunds > 0) {
        //: %Ln: how many orders of which nobody knows yet what comes back.
        sentences << tr("%Ln refunds are not clear: their orders are named below, and what comes back of them is in no "
                        "sum.",
                        nullptr, refunds);
    }
    return sentences.join(QLatin1Char(' '));
}

QString CloseText::gaps(const DayClose &close) const
{
    QStringList sentences;
    if (close.isJournalDue) {
        sentences << tr("What was bought on this computer is still being read: orders may be missing, and so may what "
                        "they were sold for and by whom.");
    } else if (!close.isJournalRead) {
        sentences << tr(
            "What was bought on this computer could not be read: orders may be missing, and so may what they "
            "were sold for and by whom.");
    }
    if (!close.listReadAt.isValid()) {
        sentences << tr("The account's own list of orders was not read to its end: only the orders that this computer "
                        "knows stand here.");
    } else if (!close.isBeginRead) {
        sentences << tr("Orders of this day have not all been read: there may be more than stand here. “Read all "
                        "orders” reads them.");
    } else if (!close.isEndRead) {
        //: %1: time of the day. F5 is a key.
        sentences
            << withShownKeys(
                   tr("Orders of this day have not all been read, but those until %1: there may be more than stand "
                      "here. F5 reads them."))
                   .arg(dateTime(close.listReadAt, close));
    } else if (!close.isListWhole) {
        //: %1: day and time.
        sentences
            << tr("The account's own list of orders was last read to its end on %1, and not all of it could be read "
                  "since: there may be more orders than stand here.")
                   .arg(dateTime(close.listReadAt, close));
    }
    if (close.timeless > 0) {
        //: %Ln: how many orders.
        sentences << tr("The time of %Ln orders could not be read: they stand in no day.", nullptr, close.timeless);
    }
    for (const Missing &one : missing(close)) {
        sentences << one.sentence;
    }
    return sentences.join(QLatin1Char(' '));
}

QList<CloseText::Missing> CloseText::missing(const DayClose &close) const
{
    QList<Missing> all;
    for (const HeardMark &mark : close.desks) {
        const bool isOfDay = close.days.dayOf(mark.heardAt) == close.day;
        const QString at = isOfDay ? time(mark.heardAt, close) : dateTime(mark.heardAt, close);
        if (const QString sentence = TeamText::notHeardOf(mark, at); !sentence.isEmpty()) {
            all.append({TeamText::deskName(mark.desk, {{}, {{mark.desk, mark.name}}}), sentence});
        }
    }
    for (auto count = close.notReadable.cbegin(); count != close.notReadable.cend(); ++count) {
        const QString desk = TeamText::deskName(count.key(), close.deskNames);
        //: %1: name of a desk, whose program is newer.
        all.append(
            {desk, tr("%Ln entries of %1 can't be read by this version of the program: what they tell of sales is "
                      "in no day.",
                      nullptr, *count)
                       .arg(Format::isolated(desk))});
    }
    return all;
}

QString CloseText::closedBefore(const DayClose &before) const
{
    const QString at = dateTime(before.madeAt, before);
    return before.seller.isEmpty()
               //: %1: day and time.
               ? tr("This day was closed on %1.").arg(at)
               //: %1: day and time; %2: name of a person.
               : tr("This day was closed on %1 by %2.").arg(at, Format::isolated(before.seller));
}

QStringList CloseText::shopThen(const DayClose &before, const DayClose &now) const
{
    QStringList sentences;
    if (!before.shopName.isEmpty() && before.shopName != now.shopName) {
        //: %1: the name of the shop when a day was closed.
        sentences << tr("The shop was called %1 then.").arg(Format::isolated(before.shopName));
    }
    if (!before.shopAddress.isEmpty() && before.shopAddress != now.shopAddress) {
        //: %1: the address of the shop when a day was closed.
        sentences << tr("The address of the shop was %1 then.").arg(Format::isolated(before.shopAddress));
    }
    if (before.days.zone != now.days.zone || before.days.endHour != now.days.endHour) {
        //: %1: whose day it was then, "Europe/Istanbul, until midnight".
        sentences << tr("The shop's day was set otherwise then: %1.").arg(shopDay(before));
    }
    return sentences;
}

QString CloseText::since(const DayClose &before, const DayClose &now) const
{
    const QStringList sentences = QStringList{closedBefore(before)} + shopThen(before, now);
    const auto count = static_cast<int>(changesBetween(before, now).size());
    const QString changed = count == 0 ? tr("Nothing has changed since.")
                                       : tr(/*: %Ln: how many orders are others than when the day was closed. */
                                            "%Ln orders have changed since.", nullptr, count);
    return (sentences + QStringList{changed}).join(QLatin1Char(' '));
}

QStringList CloseText::changes(const DayClose &before, const DayClose &now) const
{
    QStringList sentences;
    const QString then = totals(before);
    if (const QString today = totals(now); then != today) {
        //: %1, %2: what a day came to, "12 orders · $31.00 spent".
        sentences << tr("Then: %1. Now: %2.").arg(then, today);
    }
    const QList<CloseChange> changes = changesBetween(before, now);
    DayClose named = before;
    named.deskNames = now.deskNames;
    sentences << heardSince(before, now, changes);
    for (const CloseChange &one : changes) {
        switch (one.kind) {
        case CloseChange::Kind::New:
            //: An order that came since. %1: its reference, time, note and seller.
            sentences << tr("New: %1").arg(order(one.now, now));
            break;
        case CloseChange::Kind::Gone:
            //: An order that is no longer of that day. %1: its reference, time, note and seller.
            sentences << tr("Gone: %1").arg(order(one.before, named));
            break;
        case CloseChange::Kind::Changed:
            //: An order that is another one now. %1: its reference, time, note and seller; %2: what has changed in it.
            sentences << tr("Changed: %1: %2").arg(order(one.now, now), change(one.before, one.now, before, now));
            break;
        }
    }
    return sentences;
}

QStringList CloseText::heardSince(const DayClose &before, const DayClose &now, const QList<CloseChange> &changes) const
{
    QStringList sentences;
    const QDateTime end = now.days.startOf(now.day.addDays(1));
    for (const HeardMark &then : before.desks) {
        if (then.isEnough) {
            continue;
        }
        const QString name = Format::isolated(TeamText::deskName(then.desk, {{}, {{then.desk, then.name}}}));
        const auto late = std::count_if(changes.cbegin(), changes.cend(), [&then](const CloseChange &change) {
            return change.kind == CloseChange::Kind::New && change.now.desk == then.desk;
        });
        // Of one that was said to be gone, and of a day that goes on, nobody knows it.
        const bool isHeard = std::any_of(now.desks.cbegin(), now.desks.cend(), [&then, &end](const HeardMark &mark) {
            return mark.desk == then.desk && mark.isRead && mark.heardAt.isValid() && mark.heardAt >= end;
        });
        if (late > 0) {
            //: %1: name of a desk.
            sentences << tr("%Ln orders came later from %1, which had not been heard of when the day was closed.",
                            nullptr, static_cast<int>(late))
                             .arg(name);
        } else if (isHeard) {
            //: %1: name of a desk.
            sentences << tr("%1 has been heard of since: it sold nothing more on that day.").arg(name);
        }
    }
    return sentences;
}

QString CloseText::corrected(const Correction &correction, const DayClose &close) const
{
    const QString what = CorrectionText(m_format).change(correction);
    const QString at = dateTime(correction.at, close);
    return correction.seller.isEmpty()
               //: %1: what was corrected, "Sold for $7.99 → $8.49"; %2: day and time.
               ? tr("%1, corrected on %2").arg(what, at)
               //: %1: what was corrected, "Sold for $7.99 → $8.49"; %2: name of a person; %3: day and time.
               : tr("%1, corrected by %2 on %3").arg(what, Format::isolated(correction.seller), at);
}

QString CloseText::change(const BookEntry &before, const BookEntry &now, const DayClose &last,
                          const DayClose &close) const
{
    QStringList parts;
    QList<Correction> corrections = now.corrections;
    corrections.removeIf([&last](const Correction &correction) { return correction.at <= last.madeAt; });
    const auto isCorrected = [&corrections](Correction::Field field) {
        return std::any_of(corrections.cbegin(), corrections.cend(),
                           [field](const Correction &correction) { return correction.field == field; });
    };
    const auto add = [&parts](const QString &what, const QString &then, const QString &today) {
        if (then != today) {
            //: A change. %1: what has changed, "Seller"; %2: how it is now; %3: how it was.
            parts << tr("%1 %2, was %3").arg(what, today, then);
        }
    };
    //: What changed in an order since a day was closed: how it stands.
    add(tr("Status"), why(before), why(now));
    //: What changed in an order since a day was closed: what the account paid.
    add(tr("Paid"), moneyText(before.paid, m_format), moneyText(now.paid, m_format));
    if (now.esims > 1 || !isCorrected(Correction::Field::SoldFor)) { // What is corrected is that of one eSIM.
        //: What changed in an order since a day was closed: what the customer paid.
        add(tr("Sold for"), amountText(before.soldFor, m_format), amountText(now.soldFor, m_format));
    }
    if (!isCorrected(Correction::Field::Seller)) {
        //: What changed in an order since a day was closed: who sold it.
        add(tr("Seller"), orDash(before.seller), orDash(now.seller));
    }
    if (!isCorrected(Correction::Field::Payment)) {
        //: What changed in an order since a day was closed: how the customer paid.
        add(tr("Payment"), orDash(PaymentText::shown(before.payment)), orDash(PaymentText::shown(now.payment)));
    }
    if (!isCorrected(Correction::Field::Note)) {
        //: What changed in an order since a day was closed: what a person wrote about it.
        add(tr("Note"), orDash(before.note), orDash(now.note));
    }
    for (const Correction &correction : std::as_const(corrections)) {
        parts << corrected(correction, close);
    }
    const auto returned = [this](const BookEntry &entry, bool isAwaited) {
        return moneyText(entry.isAwaited == isAwaited ? entry.returned : std::nullopt, m_format);
    };
    //: What changed in an order since a day was closed: money that eSIMfly gave back.
    add(tr("Came back"), returned(before, false), returned(now, false));
    add(tr(/*: What changed in an order since a day was closed: money that eSIMfly is expected to give back. */
           "Awaited"),
        returned(before, true), returned(now, true));
    //: What changed in an order since a day was closed: money that the customer got back.
    add(tr("Given back"), amountText(before.givenBack, m_format), amountText(now.givenBack, m_format));
    if (before.isAwaited && !now.isAwaited && now.returned) {
        parts << tr("What was awaited has come back");
    }
    if (now.hasRefund() && before.hasRefund() && before.isRefundAsSeen != now.isRefundAsSeen) {
        parts << (now.isRefundAsSeen ? tr("What came back is as the account shows it")
                                     : tr("What came back is as the cancellation's answer says"));
    }
    //: What has changed in an order: an amount that is hidden, or the day it counts on.
    return parts.isEmpty() ? tr("Amounts or days") : parts.join(QStringLiteral("; "));
}

} // namespace Desk
