// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/topuptext.h"

#include "models/text/esimtext.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/purchasetext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"
#include "services/books/teambook.h"
#include "services/teamsales/teamdecisions.h"

namespace Desk {

QString TopUpText::status(const TopUp &topUp, const TopUpProgress &progress, const TopUpEvidence &evidenceRead) const
{
    switch (topUp.state) {
    case TopUp::State::Intended:
        return tr("Looking at the eSIM before it is topped up…");
    case TopUp::State::Sent:
    case TopUp::State::Unknown:
        switch (progress.step) {
        case TopUpProgress::Step::ReadingAccount:
            return tr("Looking at the eSIM before it is topped up…");
        case TopUpProgress::Step::Ordering:
            //: How a top-up stands: it waits for eSIMfly's answer.
            return tr("Topping up…");
        case TopUpProgress::Step::Checking:
            return tr("You may have been charged. Checking…");
        case TopUpProgress::Step::Idle:
            break;
        }
        return tr("Not clear yet.") + QLatin1Char(' ') + evidence(topUp, evidenceRead);
    case TopUp::State::Completed:
        return tr("It went through.");
    case TopUp::State::Refused: {
        const QString fixed = tr("It did not go through. Nothing was charged.");
        return topUp.failure ? fixed + QLatin1Char(' ') + FailureText(m_format).failure(*topUp.failure) : fixed;
    }
    case TopUp::State::WentThrough:
        return tr("You said that it went through.");
    case TopUp::State::NotBought:
        return tr("You said that it was not bought.");
    case TopUp::State::Failed:
        return failed(topUp, evidenceRead);
    case TopUp::State::Refunded:
        return topUp.refunded && !arePricesHidden()
                   //: %1: an amount of money.
                   ? tr("It did not go through. %1 came back.").arg(m_format.money(*topUp.refunded))
                   : tr("It did not go through. The money came back.");
    }
    return {};
}

QString TopUpText::colleaguesTopUp(const TeamDecisions &decisions, const TopUp &topUp) const
{
    const QString notClear = tr("Not clear yet.") + QLatin1Char(' ');
    if (decisions.isDeclared(topUp.key)) {
        return notClear + tr("Your decision is on its way to your team.");
    }
    const QString desk = Format::isolated(TeamText::deskName(topUp.request.desk, decisions.book().deskNames()));
    const DecisionRight right = decisions.right(topUp.key);
    switch (right.kind) {
    case DecisionRight::Kind::DeskMaySend:
        return notClear
               + (right.from.isValid()
                      ? tr(/*: %1: the name of a desk; %2: a time. */ "%1 sent it and is gone. It can be decided here "
                                                                      "from %2 on.")
                            .arg(desk, m_format.dateTime(right.from))
                      : tr(/*: %1: the name of a desk. */ "%1 sent it and may still learn what came of it.").arg(desk));
    case DecisionRight::Kind::May:
        //: %1: the name of a desk.
        return notClear
               + tr("%1 sent it and does not send it again. Look at the eSIM: does it have the data?").arg(desk);
    case DecisionRight::Kind::NothingToDecide:
        break;
    }
    return notClear.trimmed();
}

QString TopUpText::failed(const TopUp &topUp, const TopUpEvidence &evidence) const
{
    QStringList sentences;
    if (topUp.refunded && topUp.paid && arePricesHidden()) {
        sentences << tr("It did not go through after it was paid. A part of the money came back; not clear yet whether "
                        "the rest does.");
    } else if (topUp.refunded && topUp.paid) {
        //: %1: an amount of money that came back; %2: what was paid.
        sentences << tr("It did not go through after it was paid. %1 of %2 came back; not clear yet whether the rest "
                        "does.")
                         .arg(m_format.money(*topUp.refunded), m_format.money(*topUp.paid));
    } else {
        sentences << tr("It did not go through after it was paid. Not clear yet whether the money came back.");
    }
    if (topUp.failure && !topUp.failure->text.isEmpty()) {
        sentences << FailureText(m_format).cause(*topUp.failure);
    }
    if (const QString known = balances(topUp, evidence); !known.isEmpty()) {
        sentences << known;
    }
    return sentences.join(QLatin1Char(' '));
}

QString TopUpText::balances(const TopUp &topUp, const TopUpEvidence &evidence) const
{
    return !arePricesHidden() && evidence.balance && topUp.before
                   && evidence.balance->currency() == topUp.before->balance.currency()
               //: %1, %2: amounts of money.
               ? tr("The balance was %1 before the top-up and is %2 now.")
                     .arg(m_format.money(topUp.before->balance), m_format.money(*evidence.balance))
               : QString();
}

QString TopUpText::details(const TopUp &topUp) const
{
    QStringList sentences;
    if (topUp.newTotal && topUp.newRemaining && !topUp.newTotal->isZero()) {
        //: After a top-up. %1: data left, %2: data in all.
        sentences << tr("%1 of %2 are left now.")
                         .arg(EsimText::size(*topUp.newRemaining, m_format), EsimText::size(*topUp.newTotal, m_format));
    }
    if (!topUp.expiryText.isEmpty()) {
        //: After a top-up. %1: date and time in the server's own words.
        sentences << tr("It lasts until %1.").arg(Format::isolated(topUp.expiryText));
    }
    const bool isPaid = topUp.paid && topUp.state != TopUp::State::Refunded && topUp.state != TopUp::State::NotBought;
    if (isPaid && !arePricesHidden()) {
        const Money shown = topUp.request.package.cost;
        sentences << (*topUp.paid == shown
                          ? tr(/*: %1: an amount with its currency. */ "%1 was paid.").arg(m_format.money(*topUp.paid))
                          : tr(/*: %1: the amount that was paid, %2: the one that was on the screen before. */
                               "%1 was paid; %2 was shown.")
                                .arg(m_format.money(*topUp.paid), m_format.money(shown)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString TopUpText::evidence(const TopUp &topUp, const TopUpEvidence &evidence) const
{
    QStringList sentences;
    if (topUp.failure && !topUp.failure->code.isEmpty()) {
        sentences << FailureText(m_format).failure(*topUp.failure);
    } else {
        sentences << tr("eSIMfly's answer to the top-up got lost.");
    }
    if (!evidence.readAt.isValid()) {
        sentences << tr("The account could not be read yet.");
        return sentences.join(QLatin1Char(' '));
    }
    const QString readAt = m_format.time(evidence.readAt);
    if (evidence.matchingOrder && arePricesHidden()) {
        //: %1: time of day; %2: the order's reference.
        sentences << tr("At %1 a top-up stood in the account that may be this one: %2.")
                         .arg(readAt, Format::isolated(evidence.matchingOrder->reference));
    } else if (evidence.matchingOrder) {
        //: %1: time of day; %2: an amount of money; %3: the order's reference.
        sentences << tr("At %1 a top-up over %2 stood in the account that may be this one: %3.")
                         .arg(readAt, m_format.money(*evidence.matchingOrder->amount),
                              Format::isolated(evidence.matchingOrder->reference));
    } else if (evidence.newOrders > 0) {
        //: %1: time of day.
        sentences << (evidence.newOrders == 1
                          ? tr("At %1 the account had 1 new top-up with this package, perhaps of a colleague.")
                          : tr(/*: %1: time of the day, %Ln: a number of top-ups. */
                               "At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.",
                               nullptr, evidence.newOrders))
                         .arg(readAt);
    } else if (!evidence.endedOrders.isEmpty()) {
        const Order &ended = evidence.endedOrders.constFirst();
        //: %1: time of day; %2: eSIMfly's own words, such as "failed"; %3: the order's reference.
        sentences << tr("At %1 a top-up stood in the account that eSIMfly calls “%2”, and that may be this one: %3.")
                         .arg(readAt, Format::isolated(ended.words().text()), Format::isolated(ended.reference));
    } else if (evidence.complete) {
        //: %1: time of day.
        sentences << tr("At %1 no new top-up with this package stood in the account.").arg(readAt);
    } else {
        //: %1: time of day.
        sentences << tr("At %1 the account could not be read completely.").arg(readAt);
    }
    if (evidence.delay) {
        sentences << PurchaseText(m_format).delay(*evidence.delay, evidence.readAt);
    }
    switch (evidence.growth) {
    case TopUpEvidence::Growth::One:
        sentences << tr("The eSIM has as much more as this top-up brings.");
        break;
    case TopUpEvidence::Growth::None:
        sentences << tr("The eSIM has as much as before, but its figures may be late.");
        break;
    case TopUpEvidence::Growth::Other:
        sentences << tr("The eSIM has changed by more than this top-up alone; a colleague may have topped it up too.");
        break;
    case TopUpEvidence::Growth::Unknown:
        sentences << tr("What the eSIM has could not be seen.");
        break;
    }
    if (const QString known = balances(topUp, evidence); !known.isEmpty()) {
        sentences << known;
    }
    return sentences.join(QLatin1Char(' '));
}

QString TopUpText::obstacle(TopUpObstacle obstacle, const Esim &esim)
{
    switch (obstacle) {
    case TopUpObstacle::None:
        return {};
    case TopUpObstacle::BeingPrepared:
        return tr("This eSIM is being prepared. It can be topped up once it is ready.");
    case TopUpObstacle::UnreadableIccid:
        return withShownKeys(
            tr("The ICCID of this eSIM could not be read, so nothing can be bought for it. F5 reads the list again."));
    case TopUpObstacle::Over:
        //: %1: a status in the middle of a sentence: "Expired".
        return tr("This eSIM can't be topped up: its status is “%1”. Sell a new one instead.")
            .arg(EsimText::status(esim));
    case TopUpObstacle::NotYetUsed:
        return tr("This eSIM can't be topped up before it is used for the first time.");
    case TopUpObstacle::NotRechargeable:
        return tr("eSIMs of this package can't be topped up. Sell a new one instead.");
    case TopUpObstacle::Unlimited:
        return tr("eSIMfly offers no top-ups for unlimited plans. Sell a new one instead.");
    case TopUpObstacle::InHand:
        return tr("A top-up of this eSIM is not clear yet. Decide about it first.");
    }
    return {};
}

} // namespace Desk
