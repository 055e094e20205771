// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/overviewtext.h"

#include "models/text/hiddenprices.h"
#include "models/text/shownkeys.h"

#include <QStringList>

namespace Desk {

QString OverviewText::day(QDate day) const
{
    return m_format.date(QDateTime(day, QTime(12, 0))); // Noon is the same day wherever it is shown.
}

QString OverviewText::days(const DaySpan &span) const
{
    if (span.first == span.last) {
        return day(span.first);
    }
    const bool isSameMonth = span.first.month() == span.last.month() && span.first.year() == span.last.year();
    const QString first = isSameMonth ? m_format.locale().toString(span.first.day()) : day(span.first);
    //: Days from the first to the last: "23 – 29 Nov", "30 Nov – 6 Dec".
    return tr("%1 – %2").arg(first, day(span.last));
}

QString OverviewText::since(QDate day) const
{
    //: %1: a day.
    return tr("since %1").arg(this->day(day));
}

QString OverviewText::moment(const QDateTime &time, const QDateTime &now) const
{
    const bool isToday = time.toLocalTime().date() == now.toLocalTime().date();
    return isToday ? m_format.time(time) : m_format.dateTime(time);
}

QString OverviewText::asOf(const ListReading &reading, bool isRefreshing, const QDateTime &now) const
{
    if (reading.readAt.isValid()) {
        //: When figures were read. %1: a time.
        return tr("as of %1").arg(moment(reading.readAt, now));
    }
    return isRefreshing ? tr(/*: Instead of an amount that is not known yet. */ "being read…")
                        : withShownKeys(tr("as this computer has it; F5 reads it"));
}

OverviewText::Lasting OverviewText::balanceLasts(const std::optional<Balance> &balance,
                                                 const std::optional<SpendingPace> &pace, const QDateTime &now) const
{
    if (arePricesHidden()) {
        //: Instead of how long the balance lasts, while a customer looks at the screen.
        return {tr("Prices hidden"), {}};
    }
    if (!balance) {
        return {Format::dash(), withShownKeys(tr("The balance was not read yet. F5 reads it."))};
    }
    //: %1: an amount of money; %2: a time.
    const QString has = tr("%1 as of %2").arg(m_format.money(balance->amount), moment(balance->asOf, now));
    if (!pace) {
        //: %1: the balance with its currency.
        return {Format::dash(), tr("%1. What it lasts can be told after the first whole day with orders.").arg(has)};
    }
    QStringList details;
    const auto left = daysLeft(balance->amount, *pace);
    if (left) {
        const Money aDay = spentAtPace(*pace, balance->amount.currency()).dividedBy(pace->length);
        //: %1: "$285.20 as of 14:02"; %2: an amount of money; %3: days from the first to the last.
        details << tr("%1, at the %2 a day of %3.").arg(has, m_format.money(aDay), days(pace->days));
    } else {
        const Money spent = pace->totals.spent.value(balance->amount.currency(), Money(0, balance->amount.currency()));
        details << (spent.minorUnits() > 0 ? tr(/*: %1: "$285.20 as of 14:02"; %2: days from the first to the last. */
                                                "%1. As much came back as was spent on %2.")
                                                 .arg(has, days(pace->days))
                                           : tr(/*: %1: "$285.20 as of 14:02"; %2: days from the first to the last. */
                                                "%1. Nothing was spent on %2.")
                                                 .arg(has, days(pace->days)));
    }
    if (const int missing = pace->totals.open + pace->totals.unreadable; missing > 0) {
        //: %Ln: how many orders of which nobody knows yet whether they were bought.
        details << tr("%Ln orders of these days are not certain and not in it.", nullptr, missing);
    }
    constexpr int year = 365;
    QString headline = Format::dash();
    if (left && *left > year) {
        headline = tr("More than a year");
    } else if (left && *left > 0) {
        //: %Ln: how many days the balance will last.
        headline = tr("About %Ln days", nullptr, static_cast<int>(*left));
    } else if (left) {
        headline = tr("Less than a day");
    }
    return {headline, details.join(QLatin1Char(' '))};
}

QString OverviewText::reason(WorthACall::Reason reason) const
{
    switch (reason) {
    case WorthACall::Reason::Depleted:
        //: Why travellers are worth a call; the number stands behind it.
        return tr("No data left");
    case WorthACall::Reason::NearlyEmpty:
        //: Why travellers are worth a call; the number stands behind it.
        return tr("Nearly empty");
    case WorthACall::Reason::EndsSoon:
        //: Why travellers are worth a call; the number stands behind it.
        return tr("Ends soon");
    case WorthACall::Reason::PendingTooLong:
        //: Why eSIMs need attention; the number stands behind it.
        return tr("Prepared for too long");
    case WorthACall::Reason::NeverInstalled:
        //: Why travellers are worth a call; the number stands behind it.
        return tr("Not installed");
    }
    return {};
}

QString OverviewText::withoutTime(int count) const
{
    return count > 0 ? tr(/*: %Ln: a number of orders. */ "%Ln orders without a time are in no week.", nullptr, count)
                     : QString();
}

} // namespace Desk
