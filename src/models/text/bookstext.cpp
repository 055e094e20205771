// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/bookstext.h"

#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"

#include <QStringList>

namespace Desk {

namespace {

const QString plus = QStringLiteral(" + ");
const QString dot = QStringLiteral(" · ");

} // namespace

QString BooksText::state(BookEntry::State state)
{
    using State = BookEntry::State;
    switch (state) {
    case State::Pending:
        //: Status of an order: eSIMfly has not finished it.
        return tr("Pending");
    case State::Completed:
        //: Status of an order: its eSIMs are there.
        return tr("Completed");
    case State::UnderWay:
        //: Status of an order: it waits for eSIMfly's answer.
        return tr("Under way");
    case State::Unclear:
        //: An order of which nobody knows yet whether it was bought.
        return tr("Not clear");
    case State::Failed:
        //: Status of an order: eSIMfly could not do it.
        return tr("Failed");
    case State::Cancelled:
        //: Status of an order: it was taken back.
        return tr("Cancelled");
    case State::Refunded:
        //: Status of an order: its money came back.
        return tr("Refunded");
    case State::Other:
        break;
    }
    return {};
}

QString BooksText::orders(int count) const
{
    return count == 1 ? tr(/*: Below a table of orders: there is one. */ "1 order")
                      : tr(/*: %Ln: how many orders. Below a table of orders. */ "%Ln orders", nullptr, count);
}

QString BooksText::refund(const BookEntry &entry, const ShopDays &days) const
{
    if (entry.isRefundUnclear) {
        //: Whether, or how much, money comes back of an order.
        return tr("not clear");
    }
    if (entry.isAwaited) {
        //: Money that is to come back.
        return tr("awaited");
    }
    if (!entry.returned) {
        return {};
    }
    if (!entry.returnedAt.isValid()) {
        //: Behind an amount that eSIMfly gave back: “$4.50 came back”.
        return tr("came back");
    }
    const QString day = refundDay(entry, days);
    //: When the account first showed that an order's money came back. %1: a day.
    return entry.isRefundAsSeen ? tr("seen %1").arg(day) : day;
}

QString BooksText::refundDay(const BookEntry &entry, const ShopDays &days) const
{
    return m_format.date(days.dayOf(entry.returnedAt).startOfDay());
}

QString BooksText::refundDetails(const BookEntry &entry, const ShopDays &days) const
{
    QStringList sentences;
    if (entry.returned) {
        const bool isTold = !arePricesHidden();
        const QString amount = m_format.money(*entry.returned);
        if (entry.isAwaited) {
            //: %1: an amount of money.
            sentences << (isTold ? tr("%1 comes back later: it is not in the balance yet.").arg(amount)
                                 : tr("The money comes back later: it is not in the balance yet."));
        } else {
            //: %1: an amount of money.
            sentences << (isTold ? tr("%1 came back.").arg(amount) : tr("The money came back."));
        }
        if (entry.returnedAt.isValid()) {
            const QString day = refundDay(entry, days);
            sentences << (entry.isRefundAsSeen
                              ? tr(/*: %1: a day. */
                                   "No answer said when: it counts for %1, when the account first showed it.")
                                    .arg(day)
                              : tr(/*: %1: a day. */ "It counts for %1, when it was cancelled.").arg(day));
        } else if (entry.state == BookEntry::State::Cancelled || entry.state == BookEntry::State::Refunded) {
            sentences << tr("Cancelled; when is not known: it counts for the day of the order.");
        }
    }
    if (entry.isRefundUnclear) {
        sentences
            << (entry.returned
                    ? tr("More of it may have been cancelled. What comes back of that is not clear, and in no sum.")
                    : tr("It may have been cancelled. What comes back is not clear, and in no sum."));
    }
    if (entry.givenBack) {
        //: %1: an amount of money.
        sentences << tr("The customer got back %1.").arg(PriceText(m_format).amount(*entry.givenBack));
    }
    return sentences.join(QLatin1Char(' '));
}

QString BooksText::adding(int count) const
{
    //: %1: "20,000 orders", while they are added up.
    return tr("%1 · adding up…").arg(orders(count));
}

QString BooksText::amounts(const QMap<Currency, Money> &sums) const
{
    QStringList texts;
    for (const Money &sum : sums) {
        texts << m_format.money(sum);
    }
    return texts.join(plus);
}

QString BooksText::amounts(const QMap<QString, Amount> &sums) const
{
    QStringList texts;
    for (const Amount &sum : sums) {
        texts << PriceText(m_format).amount(sum);
    }
    return texts.join(plus);
}

QString BooksText::totals(const BookTotals &totals) const
{
    const QString rest = sums(totals);
    return rest.isEmpty() ? orders(totals.orders) : orders(totals.orders) + dot + rest;
}

QString BooksText::sums(const BookTotals &totals) const
{
    QStringList parts;
    const bool areCostsShown = !arePricesHidden();
    if (!areCostsShown) {
        //: Instead of amounts, while a customer looks at the screen.
        parts << tr("Prices hidden");
    }
    if (!totals.spent.isEmpty() && areCostsShown) {
        //: %1: an amount of money.
        parts << tr("%1 spent").arg(amounts(totals.spent));
    }
    if (!totals.soldFor.isEmpty()) {
        //: What customers paid. %1: an amount of money.
        parts << tr("%1 sold for").arg(amounts(totals.soldFor));
    }
    if (areCostsShown && totals.withMargin > 0 && totals.withMargin < totals.summed) {
        //: %1: an amount of money; of %2 orders it is known what they were sold for, of %3 that were paid for.
        parts << tr("%1 margin of %2 of %3")
                     .arg(amounts(totals.margin), m_format.count(totals.withMargin), m_format.count(totals.summed));
    } else if (areCostsShown && totals.withMargin > 0) {
        //: %1: an amount of money.
        parts << tr("%1 margin").arg(amounts(totals.margin));
    }
    if (!totals.returned.isEmpty() && areCostsShown) {
        //: What eSIMfly gave back. %1: an amount of money.
        parts << tr("%1 refunded").arg(amounts(totals.returned));
    }
    if (!totals.awaited.isEmpty() && areCostsShown) {
        //: What eSIMfly will give back and has not yet. %1: an amount of money.
        parts << tr("%1 refund awaited").arg(amounts(totals.awaited));
    }
    if (!totals.givenBack.isEmpty()) {
        //: What the shop paid back. %1: an amount of money.
        parts << tr("%1 given back to customers").arg(amounts(totals.givenBack));
    }
    if (totals.unclearRefunds > 0) {
        //: Cancellations of which nobody knows whether, or how much, money comes back.
        parts << tr("%Ln refunds not clear", nullptr, totals.unclearRefunds);
    }
    if (const QString rest = notSummed(totals.open, totals.unreadable); !rest.isEmpty()) {
        parts << rest;
    }
    return parts.join(dot);
}

QString BooksText::notSummed(int open, int unreadable) const
{
    QStringList parts;
    if (open > 0) {
        //: Orders of which nobody knows for certain what was paid.
        parts << tr("%Ln not certain and not in the sums", nullptr, open);
    }
    if (unreadable > 0) {
        //: Orders of which something could not be read.
        parts << tr("%Ln not readable", nullptr, unreadable);
    }
    return parts.join(dot);
}

QString BooksText::day(QDate day) const
{
    if (day.year() == QDate::currentDate().year()) {
        //: A day of this year with its weekday; the letters are those of QDate::toString().
        return m_format.locale().toString(day, tr("ddd d MMM"));
    }
    //: A day of another year with its weekday; the letters are those of QDate::toString().
    return m_format.locale().toString(day, tr("ddd d MMM yyyy"));
}

QString BooksText::shortDay(QDate day) const
{
    //: A day as short as it is understood, below a chart; the letters are those of QDate::toString().
    return m_format.locale().toString(day, tr("d MMM"));
}

} // namespace Desk
