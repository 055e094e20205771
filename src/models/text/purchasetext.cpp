// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/purchasetext.h"

#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/teamtext.h"
#include "services/books/teambook.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "services/teamsales/teamdecisions.h"

namespace Desk {

QString PurchaseText::purchase(const Purchase &purchase, const PurchaseProgress &progress,
                               const Evidence &evidenceRead) const
{
    switch (purchase.state) {
    case Purchase::State::Intended:
        return tr("Writing the order down…");
    case Purchase::State::Sent:
    case Purchase::State::Unknown:
        switch (progress.step) {
        case PurchaseProgress::Step::Writing:
        case PurchaseProgress::Step::Ordering:
            return purchase.attempts > 1 || purchase.state == Purchase::State::Unknown
                       ? tr("You may have been charged. Checking…")
                       : tr(/*: How a purchase stands: it waits for eSIMfly's answer. */ "Ordering…");
        case PurchaseProgress::Step::WaitingToAskAgain:
        case PurchaseProgress::Step::Checking:
        case PurchaseProgress::Step::Preparing:
            return tr("You may have been charged. Checking…");
        case PurchaseProgress::Step::Idle:
            break;
        }
        return tr("Not clear yet.") + QLatin1Char(' ') + evidence(purchase, evidenceRead);
    case Purchase::State::Provisioning:
        return tr("Being prepared, 1 to 5 minutes. It is paid; don't order again.");
    case Purchase::State::Completed:
        return tr("It went through.");
    case Purchase::State::Refused: {
        const QString fixed = tr("It did not go through. Nothing was charged.");
        return purchase.failure ? fixed + QLatin1Char(' ') + FailureText(m_format).failure(*purchase.failure) : fixed;
    }
    case Purchase::State::NotBought:
        return tr("You said that it was not bought.");
    case Purchase::State::Failed:
        return failed(purchase, evidenceRead);
    case Purchase::State::Refunded: {
        const QString fixed = purchase.refunded && !arePricesHidden()
                                  //: %1: an amount of money.
                                  ? tr("It did not go through. %1 came back.").arg(m_format.money(*purchase.refunded))
                                  : tr("It did not go through. The money came back.");
        return QStringList{fixed, partThatCame(purchase)}.join(QLatin1Char(' ')).trimmed();
    }
    }
    return {};
}

QString PurchaseText::colleaguesOrder(const TeamDecisions &decisions, const Purchase &order) const
{
    const QString notClear = tr("Not clear yet.") + QLatin1Char(' ');
    if (decisions.isDeclared(order.key)) {
        return notClear + tr("Your decision is on its way to your team.");
    }
    const QString desk = Format::isolated(TeamText::deskName(order.request.desk, decisions.book().deskNames()));
    const DecisionRight right = decisions.right(order.key);
    switch (right.kind) {
    case DecisionRight::Kind::DeskMaySend:
        return notClear
               + (right.from.isValid()
                      ? tr(/*: %1: the name of a desk; %2: a time. */ "%1 ordered it and is gone. It can be decided "
                                                                      "here from %2 on.")
                            .arg(desk, m_format.dateTime(right.from))
                      : tr(/*: %1: the name of a desk. */ "%1 may still buy this.").arg(desk));
    case DecisionRight::Kind::May:
        //: %1: the name of a desk.
        return notClear + tr("%1 ordered it and does not send it again.").arg(desk);
    case DecisionRight::Kind::NothingToDecide:
        break;
    }
    return notClear.trimmed();
}

QString PurchaseText::failed(const Purchase &purchase, const Evidence &evidence) const
{
    QStringList sentences;
    if (purchase.refunded && purchase.paid && arePricesHidden()) {
        sentences << tr("It did not go through after it was paid. A part of the money came back; not clear yet whether "
                        "the rest does.");
    } else if (purchase.refunded && purchase.paid) {
        //: %1: an amount of money that came back; %2: what was paid.
        sentences << tr("It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest "
                        "does.")
                         .arg(m_format.money(*purchase.refunded), m_format.money(*purchase.paid));
    } else {
        sentences << tr("It did not go through after it was paid. Not clear yet whether the money came back.");
    }
    if (const QString part = partThatCame(purchase); !part.isEmpty()) {
        sentences << part;
    }
    if (purchase.failure && !purchase.failure->text.isEmpty()) {
        sentences << FailureText(m_format).cause(*purchase.failure);
    }
    if (const QString known = balances(purchase, evidence); !known.isEmpty()) {
        sentences << known;
    }
    return sentences.join(QLatin1Char(' '));
}

/// Of an order of several eSIMs a part may have come before eSIMfly ended it.
QString PurchaseText::partThatCame(const Purchase &purchase) const
{
    return purchase.esims.isEmpty()
               ? QString()
               //: %1 of the %2 eSIMs of an order came before it was ended.
               : tr("Of its eSIMs, %1 of %2 came: look for them on the eSIMs page.")
                     .arg(m_format.count(purchase.esims.size()), m_format.count(purchase.request.quantity));
}

QString PurchaseText::balances(const Purchase &purchase, const Evidence &evidence) const
{
    return evidence.balance && purchase.balanceBefore && !arePricesHidden()
               //: %1, %2: amounts of money.
               ? tr("The balance was %1 before the order and is %2 now.")
                     .arg(m_format.money(*purchase.balanceBefore), m_format.money(*evidence.balance))
               : QString();
}

QString PurchaseText::batch(const SaleCounts &status) const
{
    //: How far several orders came: "2 of 5 bought", followed by ", 1 not clear, 2 not sent".
    QStringList parts{tr("%1 of %2 bought").arg(m_format.count(status.bought), m_format.count(status.size))};
    if (status.underWay > 0) {
        //: A number of orders.
        parts << tr("%1 under way").arg(m_format.count(status.underWay));
    }
    if (status.unclear > 0) {
        //: A number of orders.
        parts << tr("%1 not clear").arg(m_format.count(status.unclear));
    }
    if (status.refused > 0) {
        //: A number of orders: nothing was charged for them.
        parts << tr("%1 not bought").arg(m_format.count(status.refused));
    }
    if (status.refunded > 0) {
        //: A number of orders: their money came back.
        parts << tr("%1 refunded").arg(m_format.count(status.refunded));
    }
    if (status.notSent > 0) {
        //: A number of orders.
        parts << tr("%1 not sent").arg(m_format.count(status.notSent));
    }
    //: Between the parts of a list such as "2 of 5 bought, 1 not clear".
    return parts.join(tr(", "));
}

QString PurchaseText::evidence(const Purchase &purchase, const Evidence &evidence) const
{
    QStringList sentences;
    if (purchase.failure && !purchase.failure->code.isEmpty()) {
        sentences << FailureText(m_format).cause(*purchase.failure);
    } else {
        sentences << tr("eSIMfly's answer to the order got lost.");
    }
    if (!evidence.readAt.isValid()) {
        sentences << tr("The account could not be read yet.");
        return sentences.join(QLatin1Char(' '));
    }
    const QString readAt = m_format.time(evidence.readAt);
    if (evidence.matchingOrder && arePricesHidden()) {
        //: %1: time of day; %2: the order's reference.
        sentences << tr("At %1 an order of this package stood in the account that may be this one: %2.")
                         .arg(readAt, Format::isolated(evidence.matchingOrder->reference));
    } else if (evidence.matchingOrder) {
        //: %1: time of day; %2: an amount of money; %3: the order's reference.
        sentences << tr("At %1 an order of this package over %2 stood in the account that may be this one: %3.")
                         .arg(readAt, m_format.money(*evidence.matchingOrder->amount),
                              Format::isolated(evidence.matchingOrder->reference));
    } else if (evidence.newOrdersOfPackage > 0) {
        //: %1: time of day.
        sentences << (evidence.newOrdersOfPackage == 1
                          ? tr("At %1 the account had 1 new order of this package, perhaps of a colleague.")
                          : tr(/*: %1: time of the day, %Ln: a number of orders. */
                               "At %1 the account had %Ln new orders of this package, perhaps of colleagues.", nullptr,
                               evidence.newOrdersOfPackage))
                         .arg(readAt);
    } else if (evidence.isOthersAlone) {
        //: %1: time of day.
        sentences << tr("At %1 the new orders of this package in the account were your colleagues'.").arg(readAt);
    } else if (!evidence.endedOrders.isEmpty()) {
        const Order &ended = evidence.endedOrders.constFirst();
        //: %1: time of day; %2: eSIMfly's own words, such as "failed"; %3: the order's reference.
        sentences << tr("At %1 an order of this package stood in the account that eSIMfly calls “%2”, and that may be "
                        "this one: %3.")
                         .arg(readAt, Format::isolated(ended.words().text()), Format::isolated(ended.reference));
    } else if (evidence.complete) {
        //: %1: time of day.
        sentences << tr("At %1 no new order of this package stood in the account.").arg(readAt);
    } else {
        //: %1: time of day.
        sentences << tr("At %1 the account could not be read completely.").arg(readAt);
    }
    if (evidence.delay) {
        sentences << delay(*evidence.delay, evidence.readAt);
    }
    if (const QString known = balances(purchase, evidence); !known.isEmpty()) {
        sentences << known;
    }
    return sentences.join(QLatin1Char(' '));
}

QString PurchaseText::delay(const MatchDelay &delay, const QDateTime &readAt) const
{
    switch (delay.cause) {
    case MatchDelay::Cause::WindowOpen:
        //: Whether an order of the account is a colleague's. %1: time of day.
        return tr("Your team is asked about it after %1.").arg(m_format.time(delay.since));
    case MatchDelay::Cause::ServerSilent:
        return tr("Your team can't be asked at the moment whether a colleague bought it.");
    case MatchDelay::Cause::DeskNotHeard:
        if (!delay.since.isValid()) {
            //: %1: the name of a desk.
            return tr("%1 has never been heard of.").arg(Format::isolated(delay.desk));
        }
        if (delay.since.toLocalTime().date() == readAt.toLocalTime().date()) {
            //: %1: the name of a desk; %2: time of day.
            return tr("%1 has not been heard of since %2.", "a time")
                .arg(Format::isolated(delay.desk), m_format.time(delay.since));
        }
        //: %1: the name of a desk; %2: date and time.
        return tr("%1 has not been heard of since %2.", "a date")
            .arg(Format::isolated(delay.desk), m_format.dateTime(delay.since));
    case MatchDelay::Cause::TakenByAnother:
        return tr("It belongs to another sale of your team.");
    }
    return {};
}

} // namespace Desk
