// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oldjournal.h"

#include "domain/utctime.h"
#include "store/database/database.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace Desk::Test {

namespace {

const QString desk = QStringLiteral("esf_desk");
const QString otherDesk = QStringLiteral("esf_other");

QDateTime at(int minute, int second = 0)
{
    return utcTime(QDate(2026, 10, 5), QTime(14, minute, second, 250));
}

QUuid key(int number)
{
    return QUuid(0x0dd00000 + quint32(number), 0x1234, 0x4abc, 0x80, 1, 2, 3, 4, 5, 6, 7);
}

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

DeliveredEsim esim(int number)
{
    DeliveredEsim made;
    made.iccid = iccid(number);
    made.activation = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example.invalid$OLD-%1").arg(number));
    made.appleLink = QUrl(QStringLiteral("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$a.b$C"));
    made.status = QStringLiteral("New");
    made.total = DataSize::fromBytes(5368709120);
    made.validity = Validity::fromDays(30);
    return made;
}

Failure failure(Failure::Kind kind, Failure::Charge charge, const QString &code)
{
    Failure made;
    made.kind = kind;
    made.charge = charge;
    made.code = code;
    made.text = QStringLiteral("It's \"so\"; no more");
    made.httpStatus = code.isEmpty() ? 0 : 400;
    return made;
}

/// As far as a purchase comes to this state.
Purchase purchase(int number, Purchase::State state, const QString &accessCode = desk)
{
    using State = Purchase::State;
    Purchase made;
    made.key = key(number);
    made.sale = made.key;
    made.accessCode = accessCode;
    made.request.packageCode = QStringLiteral("merhaba-7days-1gb");
    made.request.packageName = QStringLiteral("Türkiye 1 GB 7 Days");
    made.request.shownCost = Money(310, Currency::Usd);
    made.request.costReadAt = at(1);
    made.request.note = QStringLiteral("Room %1, سارا").arg(number);
    made.body = R"({"packageCode":"merhaba-7days-1gb","quantity":1,"idempotency_key":")"
                + made.key.toByteArray(QUuid::WithoutBraces) + R"("})";
    made.intendedAt = at(number);
    made.changedAt = at(number);
    made.balanceBefore = Money(10000, Currency::Usd);
    made.state = state;
    if (state == State::Intended) {
        return made;
    }
    made.firstSentAt = at(number, 1);
    made.lastSentAt = at(number, state == State::Unknown ? 19 : 1);
    made.attempts = state == State::Unknown ? 3 : 1;
    made.changedAt = at(number, 20);
    if (made.isPaid()) {
        made.orderReference = QStringLiteral("ORD-%1").arg(number);
        made.paid = Money(305, Currency::Usd);
        made.cameLate = state == State::Provisioning;
    }
    if (state == State::Completed) {
        made.esims = {esim(number)};
    } else if (state == State::Refused) {
        made.failure = failure(Failure::Kind::Refused, Failure::Charge::CertainlyNotCharged,
                               QStringLiteral("INSUFFICIENT_BALANCE"));
    } else if (state == State::Unknown || state == State::NotBought) {
        made.failure = failure(Failure::Kind::Timeout, Failure::Charge::Unknown, {});
    }
    return made;
}

TopUp topUp(int number, TopUp::State state, const QString &accessCode = desk)
{
    using State = TopUp::State;
    TopUp made;
    made.key = key(number);
    made.accessCode = accessCode;
    made.request.iccid = iccid(number);
    made.request.package = {QStringLiteral("TOPUP_1"), QStringLiteral("Türkiye 1 GB"), DataSize::fromBytes(1073741824),
                            *Validity::fromDays(7),    Money(272, Currency::Usd),      false};
    made.body = R"({"packageCode":"TOPUP_1"})";
    made.intendedAt = at(number);
    made.changedAt = at(number);
    made.state = state;
    if (state == State::Intended) {
        return made;
    }
    made.before = AccountSnapshot{at(number, 1),
                                  std::chrono::milliseconds(-1234),
                                  false,
                                  DataSize::fromBytes(1073741824),
                                  at(59),
                                  Money(5000, Currency::Usd),
                                  QStringLiteral("ORD-1")};
    made.sentAt = at(number, 2);
    made.changedAt = at(number, 5);
    if (state != State::Sent) {
        made.endedAt = at(number, 4);
    }
    if (state == State::Completed) {
        made.orderReference = QStringLiteral("topup_%1").arg(number);
        made.paid = Money(272, Currency::Usd);
        made.newTotal = DataSize::fromBytes(2147483648);
        made.newRemaining = DataSize::fromBytes(2000000000);
        made.expiryText = QStringLiteral("February 13, 2026 at 11:27 PM");
    } else if (state != State::Sent) {
        made.failure = failure(Failure::Kind::Timeout, Failure::Charge::Unknown, {});
    }
    return made;
}

} // namespace

QList<Purchase> OldJournal::purchasesOf(const QString &accessCode) const
{
    QList<Purchase> own;
    std::copy_if(purchases.begin(), purchases.end(), std::back_inserter(own),
                 [&](const Purchase &purchase) { return purchase.accessCode == accessCode; });
    return own;
}

QList<TopUp> OldJournal::topUpsOf(const QString &accessCode) const
{
    QList<TopUp> own;
    std::copy_if(topUps.begin(), topUps.end(), std::back_inserter(own),
                 [&](const TopUp &topUp) { return topUp.accessCode == accessCode; });
    return own;
}

OldJournal oldJournal()
{
    using State = Purchase::State;
    constexpr State states[] = {State::Intended, State::Sent,    State::Provisioning, State::Completed,
                                State::Refused,  State::Unknown, State::NotBought};
    OldJournal journal;
    int number = 1;
    for (const State state : states) {
        journal.purchases.append(purchase(number++, state));
    }
    // One sale of an order for each state.
    const QUuid together = key(number);
    for (const State state : states) {
        Purchase one = purchase(number++, state);
        one.sale = together;
        one.request.orders = int(std::size(states));
        journal.purchases.append(one);
    }
    // Three at once, of which the first was dropped.
    const QUuid dropped = key(number++);
    for (int i = 0; i < 2; ++i) {
        Purchase one = purchase(number++, State::Completed);
        one.sale = dropped;
        one.request.orders = 3;
        journal.purchases.append(one);
    }
    Purchase several = purchase(number++, State::Completed);
    several.request.quantity = 3;
    several.request.note.clear();
    journal.purchases.append(several);
    journal.purchases.append(purchase(number++, State::Unknown, otherDesk));
    journal.purchases.append(purchase(number++, State::Completed, otherDesk));

    using TopUpState = TopUp::State;
    for (const TopUpState state : {TopUpState::Intended, TopUpState::Sent, TopUpState::Completed, TopUpState::Refused,
                                   TopUpState::Unknown, TopUpState::WentThrough, TopUpState::NotBought}) {
        journal.topUps.append(topUp(number++, state));
    }
    journal.topUps.append(topUp(number++, TopUpState::Unknown, otherDesk));

    journal.notes = {{iccid(4), QStringLiteral("Room 4, سارا")},
                     {iccid(11), QStringLiteral("O'Neill; \"the tall one\"")},
                     {iccid(900001), QStringLiteral("🧳")}};
    journal.favourites = {{desk, {QStringLiteral("RB85_4D"), QStringLiteral("merhaba-7days-1gb")}},
                          {otherDesk, {QStringLiteral("merhaba-7days-1gb")}}};
    return journal;
}

bool writeOldJournal(const QString &filePath, int version)
{
    Database::Settings settings;
    settings.filePath = filePath;
    Database database(settings);
    QFile script(QStringLiteral(DESK_TEST_DATA "/store/journal-%1.sql").arg(version));
    if (!script.open(QIODevice::ReadOnly) || !database.open()) {
        return false;
    }
    const QStringList statements = QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    return std::all_of(statements.begin(), statements.end(),
                       [&database](const QString &statement) { return bool(database.change(statement)); });
}

} // namespace Desk::Test
