// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsamples.h"

#include "../journal/samples.h"

namespace Desk::Test {

namespace {

QUuid key(quint32 number)
{
    return QUuid(number, 0x1234, 0x4abc, 0x80, 1, 2, 3, 4, 5, 6, 7);
}

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

SoldFor soldFor()
{
    return {Amount(799, Currency::Usd), SoldFor::Source::Rule, key(77),
            *ExchangeRate::fromText(QStringLiteral("1320.5"), ExchangeRate::Direction::PerSellingUnit)};
}

OrderSent orderSent(const QUuid &desk)
{
    OrderSent sent;
    sent.key = key(1);
    sent.sale = key(2);
    sent.request.packageCode = QStringLiteral("merhaba-7days-1gb");
    sent.request.packageName = QStringLiteral("Türkiye 1 GB");
    sent.request.quantity = 3;
    sent.request.orders = 4;
    sent.request.shownCost = Money(310, Currency::Usd);
    sent.request.note = QStringLiteral("Room 12 'O\"Neill'; سارا 🧳");
    sent.request.soldFor = soldFor();
    sent.request.seller = QStringLiteral("Zoë");
    sent.request.payment = QStringLiteral("cash");
    sent.request.desk = desk;
    sent.sentAt = utc(9, 1);
    sent.clockSkew = std::chrono::milliseconds(-61'234);
    return sent;
}

template<typename Outcome> Outcome orderOutcome(Purchase::State state)
{
    Outcome said;
    said.key = key(1);
    said.state = state;
    said.reference = QStringLiteral("ORD-1");
    said.paid = Money(930, Currency::Usd);
    said.refunded = Money(310, Currency::Usd);
    said.iccids = {iccid(1), iccid(2)};
    said.cameLate = true;
    said.failureCode = QStringLiteral("INSUFFICIENT_BALANCE");
    said.at = utc(9, 2);
    return said;
}

template<typename Outcome> Outcome topUpOutcome(TopUp::State state)
{
    Outcome said;
    said.key = key(3);
    said.state = state;
    said.reference = QStringLiteral("topup_1");
    said.paid = Money(272, Currency::Usd);
    said.refunded = Money(0, Currency::Usd);
    said.failureCode = QStringLiteral("ESIM_NOT_TOPPABLE");
    said.at = utc(9, 4);
    return said;
}

template<typename Decision> Decision decision(const QString &reference)
{
    Decision made;
    made.key = key(1);
    made.isBought = true;
    made.reference = reference;
    made.at = utc(10);
    made.seller = QStringLiteral("Sara");
    return made;
}

template<typename Closed> Closed closed()
{
    Closed made;
    made.key = key(1);
    made.at = utc(11);
    return made;
}

TopUpSent topUpSent(const QUuid &desk)
{
    TopUpSent sent;
    sent.key = key(3);
    sent.request.iccid = iccid(3);
    sent.request.package = {QStringLiteral("TOPUP_1"), QStringLiteral("Türkiye 1 GB"), DataSize::fromBytes(1073741824),
                            *Validity::fromDays(7),    Money(272, Currency::Usd),      true};
    sent.request.soldFor = soldFor();
    sent.request.seller = QStringLiteral("Zoë");
    sent.request.payment = QStringLiteral("card");
    sent.request.desk = desk;
    sent.sentAt = utc(9, 3);
    sent.clockSkew = std::chrono::milliseconds(0);
    sent.claim = key(4);
    sent.notAsked = NotAsked{key(5), utc(8)};
    return sent;
}

CancelAnswer cancelAnswer()
{
    CancelAnswer said;
    said.key = key(6);
    said.answer = Cancellation{QStringLiteral("ORD-1"),
                               2,
                               1,
                               1,
                               Money(310, Currency::Usd),
                               Cancellation::RefundMethod::Balance,
                               true,
                               {{11, iccid(1), true, Money(310, Currency::Usd)}, {12, iccid(2), false, {}}}};
    said.failureCode = QStringLiteral("NOT_ELIGIBLE");
    said.at = utc(12);
    return said;
}

Correction correction()
{
    Correction made;
    made.sale = key(1);
    made.before = QStringLiteral("7.99 USD");
    made.after = QStringLiteral("4500 IQD");
    made.at = utc(13);
    made.seller = QStringLiteral("Sara");
    return made;
}

PastHandOver handOver()
{
    PastHandOver past;
    past.at = utc(14);
    past.handOver.iccid = iccid(1);
    past.handOver.packageName = QStringLiteral("Türkiye 1 GB");
    past.handOver.packageCode = QStringLiteral("merhaba-7days-1gb");
    Package package;
    package.data = DataSize::fromBytes(1073741824);
    package.validity = *Validity::fromDays(7);
    package.isUnlimited = true;
    package.activation = Package::Activation::FirstUse;
    package.countries = {QStringLiteral("TR"), QStringLiteral("CY")};
    past.handOver.package = package;
    past.handOver.isSpecimen = true;
    past.handOver.orderReference = QStringLiteral("ORD-1");
    past.handOver.soldAt = utc(9);
    past.handOver.soldFor = Amount(799, Currency::Usd);
    past.handOver.payment = QStringLiteral("cash");
    past.choices.language = QStringLiteral("ar");
    past.choices.parts = HandOverChoices::Parts::CardAndReceipt;
    past.choices.showsPrice = true;
    return past;
}

} // namespace

QList<FactContent> everyContent(const QUuid &desk)
{
    const RefundRequest cancelled{iccid(1), QStringLiteral("ORD-1"), Amount(799, Currency::Usd), QStringLiteral("Zoë")};
    Correction ofOrder = correction();
    ofOrder.sale = {};
    ofOrder.reference = key(9).toString(QUuid::WithoutBraces); // It may look like a key.
    ofOrder.field = Correction::Field::Note;
    const ClosedDay day{{},      QDate(2026, 11, 24),    QStringLiteral("Asia/Baghdad"), 3,
                        utc(23), QStringLiteral("Sara"), R"({"b":1, "a":"\u0000ü"})"};
    const TeamRegister note{TeamRegister::Kind::Note, iccid(1).toString()};
    const TeamRegister favourite{TeamRegister::Kind::Favourite, QStringLiteral("merhaba-7days-1gb")};
    return {orderSent(desk),
            orderOutcome<OrderAnswer>(Purchase::State::Refunded),
            orderOutcome<OrderMatch>(Purchase::State::Provisioning),
            decision<OrderDecision>(QStringLiteral("ORD-1")),
            closed<OrderClosed>(),
            topUpSent(desk),
            topUpOutcome<TopUpAnswer>(TopUp::State::Refused),
            topUpOutcome<TopUpMatch>(TopUp::State::Completed),
            decision<TopUpDecision>({}),
            closed<TopUpClosed>(),
            CancelSent{key(6), cancelled, utc(11), std::chrono::milliseconds(99), key(7)},
            cancelAnswer(),
            SeenCancelled{{{}, QStringLiteral("ORD-2"), Money(310, Currency::Usd), utc(15)}},
            SaleCorrected{correction()},
            SaleCorrected{ofOrder},
            HandedOver{handOver()},
            DayClosed{day},
            RegisterSet{note, QStringLiteral("Room 12; سارا"), {key(20), key(21)}, utc(16), QStringLiteral("Sara")},
            RegisterSet{favourite, QStringLiteral("1"), {}, {}, {}},
            FactMissing{key(22), QStringLiteral("day_close"), QStringLiteral("too long")},
            OrderQuestion{key(3), utc(9, 20)}};
}

TeamFact factOf(const QUuid &desk, const FactContent &content)
{
    return std::visit(
        [&desk](const auto &known) -> TeamFact {
            if constexpr (requires { known.encode(); }) {
                return makeFact(desk, known);
            } else {
                return {};
            }
        },
        content);
}

} // namespace Desk::Test
