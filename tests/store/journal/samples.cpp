// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"
#include "domain/utctime.h"

namespace Desk::Test {

namespace {

QString lpa(const QString &matchingId)
{
    return QStringLiteral("LPA:1$smdp.example.invalid$%1").arg(matchingId);
}

DeliveredEsim deliveredEsim()
{
    DeliveredEsim esim;
    esim.iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
    esim.activation = ActivationCode::fromString(lpa(QStringLiteral("K2-ABC.1")) + QStringLiteral("$1.3.6$1"));
    esim.appleLink = QUrl(QStringLiteral("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$a.b$C"));
    esim.androidLink = QUrl(QStringLiteral("https://android.esim.me/#LPA:1$a.b$C%20D"));
    esim.status = QStringLiteral("New");
    esim.total = DataSize::fromBytes(1LL << 53);
    esim.validity = Validity::fromDays(30);
    esim.isUnlimited = true;
    return esim;
}

} // namespace

QDateTime utc(int hour, int minute)
{
    return utcTime(QDate(2026, 11, 24), QTime(hour, minute, 5, 678));
}

Purchase intendedPurchase(const QString &accessCode)
{
    Purchase purchase;
    purchase.key = QUuid::createUuid();
    purchase.sale = purchase.key;
    purchase.accessCode = accessCode;
    purchase.request.packageCode = QStringLiteral("PHAJHEAYP");
    purchase.request.packageName = QStringLiteral("Türkiye 5 GB");
    purchase.request.shownCost = Money(310, Currency::Usd);
    purchase.body = QByteArray("{\"packageCode\":\"PHAJHEAYP\"}");
    purchase.intendedAt = utc(9);
    return purchase;
}

Purchase fullPurchase()
{
    Purchase purchase = intendedPurchase();
    purchase.request.quantity = 3;
    purchase.request.orders = 4;
    purchase.sale = QUuid::createUuid();
    purchase.cameLate = true;
    purchase.request.shownCost = Money(1250, Currency::Iqd);
    purchase.request.costReadAt = utc(8);
    purchase.request.soldFor =
        SoldFor{Amount(799, Currency::Usd), SoldFor::Source::Rule, QUuid::createUuid(),
                ExchangeRate::fromText(QStringLiteral("1320.5"), ExchangeRate::Direction::PerSellingUnit).value()};
    purchase.request.seller = QStringLiteral("سارا O'Neill");
    purchase.request.payment = QStringLiteral("room");
    purchase.request.desk = QUuid::createUuid();
    purchase.request.note = QStringLiteral("Room 12 'O\"Neill'; سارا 🧳");
    purchase.body = QByteArray("{\"a\":\"\0\xff\"}", 10);
    purchase.state = Purchase::State::Unknown;
    purchase.firstSentAt = utc(9, 1);
    purchase.clockSkew = std::chrono::milliseconds(-61'234);
    purchase.lastSentAt = utc(9, 2);
    purchase.changedAt = utc(9, 3);
    purchase.attempts = 2;
    purchase.balanceBefore = Money(-5, Currency::Eur);
    purchase.orderReference = QStringLiteral("ORD-1");
    purchase.paid = Money(3750, Currency::Iqd);
    DeliveredEsim pending;
    pending.isPending = true;
    pending.activation = ActivationCode::fromParts(QStringLiteral("smdp.example.invalid"), {});
    purchase.esims = {deliveredEsim(), pending};
    Failure failure;
    failure.kind = Failure::Kind::Refused;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.code = QStringLiteral("INSUFFICIENT_BALANCE");
    failure.text = QStringLiteral("Not <b>enough</b>");
    failure.httpStatus = 400;
    failure.requestId = QStringLiteral("4ce9d9cd-ac9e-4e17-b3a2-c66c358c1ce2");
    failure.retryAt = utc(10);
    failure.shortfall = Failure::Shortfall{Money(1, Currency::Usd), Money(2, Currency::Usd), std::nullopt};
    purchase.failure = failure;
    return purchase;
}

Package package(const QString &code, const QString &name, Package::Type type, qint64 cents)
{
    Package made;
    made.code = code;
    made.name = name;
    made.type = type;
    made.cost = Money(cents, Currency::Usd);
    return made;
}

Package fullPackage()
{
    Package made = package(QStringLiteral("ent_1/2"), QStringLiteral("Côte d'Ivoire"), Package::Type::Enterprise, 42);
    made.region = QStringLiteral("Africa");
    made.data = DataSize::fromBytes(12345678901);
    made.validity = *Validity::fromDays(365);
    made.cost = Money(969, Currency::Iqd);
    made.isUnlimited = true;
    made.hasVoice = true;
    made.hasSms = true;
    made.has5g = true;
    made.hasHotspot = false;
    made.isRechargeable = true;
    made.isRecurring = false;
    made.voiceMinutes = 60;
    made.smsCount = 20;
    made.activation = Package::Activation::FirstUse;
    made.countries = {QStringLiteral("CI"), QStringLiteral("SN")};
    made.networks = {
        {QStringLiteral("CI"), QStringLiteral("Ivory Coast"), QStringLiteral("MTN"), QStringLiteral("4G/5G")},
        {QString(), QStringLiteral("Senegal"), QStringLiteral("Orange"), QString()}};
    made.phoneNumberCountry = QStringLiteral("GB");
    made.carrier = QStringLiteral("O2");
    made.homeData = DataSize::fromBytes(7);
    made.roamingData = DataSize::fromBytes(8);
    made.voiceDetails = {QStringLiteral("eu_minutes: unlimited")};
    made.provider = QStringLiteral("someone");
    return made;
}

Esim fullEsim()
{
    Esim esim;
    esim.id = 4711;
    esim.iccid = *Iccid::fromString(QStringLiteral("8948010000000000126"));
    esim.packageName = QStringLiteral("Türkiye 5 GB");
    esim.packageCode = QStringLiteral("PHAJHEAYP");
    esim.countries = {QStringLiteral("Turkey"), QStringLiteral("Northern Cyprus")};
    esim.status = Esim::Status::UsedExpired;
    esim.statusText = QStringLiteral("USED_EXPIRED");
    esim.usage = {DataSize::fromBytes(1000), DataSize::fromBytes(400), DataSize::fromBytes(600), 40.25, true};
    esim.validity = {*Validity::fromDays(30), utc(7), utc(23), true};
    esim.activation = ActivationCode::firstOf({ActivationCode::fromString(lpa(QStringLiteral("ABC"))),
                                               ActivationCode::fromString(lpa(QStringLiteral("DEF")))});
    esim.appleLink = QUrl(QStringLiteral("https://a.invalid/?carddata=LPA:1$a$b"));
    esim.androidLink = QUrl(QStringLiteral("https://b.invalid/x%20y"));
    esim.createdAt = utc(6);
    esim.isPending = true;
    esim.phoneNumber = QStringLiteral("48267753430");
    esim.imsi = QStringLiteral("260010000000000");
    esim.simStatus = QStringLiteral("AFFECTED");
    esim.esimStatus = QStringLiteral("Assigned (Not Installed)");
    esim.profileStatus = QStringLiteral("Enable");
    return esim;
}

Order fullOrder()
{
    Order order;
    order.id = 99;
    order.reference = QStringLiteral("topup_1");
    order.packageName = QStringLiteral("Top-up 1 GB");
    order.packageCode = QStringLiteral("TOP1");
    order.amount = Money(199, Currency::Eur);
    order.status = Order::Status::Cancelled;
    order.statusText = QStringLiteral("cancelled");
    order.createdAt = utc(5);
    order.esim = deliveredEsim();
    return order;
}

} // namespace Desk::Test
