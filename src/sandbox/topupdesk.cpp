// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/topupdesk.h"

#include "sandbox/catalogue.h"
#include "sandbox/esimfactory.h"
#include "sandbox/ledger.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Desk::Sandbox {

namespace {

// No maximum is documented; this one keeps the sums small.
constexpr int mostAtOnce = 1000;

std::optional<int> quantityOf(const QJsonObject &body)
{
    const QJsonValue value = body.value(QLatin1String("quantity"));
    if (value.isUndefined()) {
        return 1;
    }
    const double quantity = value.toDouble(-1);
    if (!(quantity >= 1 && quantity <= mostAtOnce) || quantity != std::floor(quantity)) {
        return std::nullopt;
    }
    return static_cast<int>(quantity);
}

std::optional<Package> offered(const Catalogue &catalogue, const Esim &esim, const QString &code)
{
    const QList<Package> topUps = catalogue.topUps(esim.package);
    const auto found =
        std::find_if(topUps.cbegin(), topUps.cend(), [&code](const Package &topUp) { return topUp.code == code; });
    return found == topUps.cend() ? std::nullopt : std::optional(*found);
}

bool isToppable(const Esim &esim, const QDateTime &now)
{
    const QString status = esim.statusAt(now);
    const bool own = esim.package.kind != Package::Kind::Resold;
    return status == QLatin1String("ACTIVE") || status == QLatin1String("DEPLETED")
           || status == QLatin1String("USED_EXPIRED") || (own && status == QLatin1String("NEW"));
}

QDateTime expiryAfter(const Esim &esim, int days, const QDateTime &now)
{
    // Before the first use nothing runs yet.
    return esim.expiresAt.isValid() ? std::max(now, esim.expiresAt).addDays(days) : QDateTime();
}

void apply(Esim &esim, DataSize data, int days, const QDateTime &now)
{
    esim.total = DataSize::fromBytes(esim.total.bytes() + data.bytes());
    esim.onTheWay = DataSize::fromBytes(esim.onTheWay.bytes() - data.bytes());
    esim.days += days;
    esim.expiresAt = expiryAfter(esim, days, now);
    if (esim.status != QLatin1String("NEW")) {
        esim.status = QStringLiteral("ACTIVE");
    }
}

Response twoTexts(const QString &code, const QString &error, const QString &message)
{
    return Response::ofJson(400, {{QStringLiteral("success"), false},
                                  {QStringLiteral("error"), error},
                                  {QStringLiteral("message"), message},
                                  {QStringLiteral("code"), code}});
}

} // namespace

TopUpDesk::TopUpDesk(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, const Options &options)
    : m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_factory(factory)
    , m_options(options)
{}

Response TopUpDesk::place(const Request &request, const RequestTime &moment)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return Response::refusal(400, {}, QStringLiteral("The request body is not a JSON object"));
    }
    const QJsonObject body = document.object();
    if (auto refused = refusal(body, moment)) {
        refused->latency = m_options.readingTime();
        return *refused;
    }
    Esim &esim = *m_ledger.esimOfIccid(body.value(QLatin1String("iccid")).toString(), moment.elapsedMs);
    const auto topUp = offered(m_catalogue, esim, body.value(QLatin1String("packageCode")).toString());
    return buy(esim, *topUp, *quantityOf(body), moment);
}

std::optional<Response> TopUpDesk::refusal(const QJsonObject &body, const RequestTime &moment) const
{
    const QString iccid = body.value(QLatin1String("iccid")).toString();
    const QString code = body.value(QLatin1String("packageCode")).toString();
    if (iccid.isEmpty() || code.isEmpty()) {
        return Response::refusal(400, QStringLiteral("MISSING_FIELDS"),
                                 QStringLiteral("iccid and packageCode are required"));
    }
    const auto quantity = quantityOf(body);
    if (!quantity) {
        return Response::refusal(400, QStringLiteral("INVALID_QUANTITY"),
                                 QStringLiteral("quantity must be a whole number of at least 1"));
    }
    const Esim *esim = m_ledger.esimOfIccid(iccid, moment.elapsedMs);
    if (!esim) {
        return Response::refusal(400, QStringLiteral("ESIM_NOT_FOUND"), QStringLiteral("eSIM not found"));
    }
    if (!isToppable(*esim, moment.now)) {
        return twoTexts(QStringLiteral("ESIM_NOT_TOPPABLE"),
                        QStringLiteral("eSIM cannot be topped up. Current status: %1").arg(esim->statusAt(moment.now)),
                        QStringLiteral("Only ACTIVE, DEPLETED, or USED_EXPIRED eSIMs can be topped up"));
    }
    if (m_catalogue.topUps(esim->package).isEmpty()) {
        return Response::refusal(400, QStringLiteral("TOPUP_NOT_SUPPORTED"),
                                 QStringLiteral("This eSIM does not support top-ups"));
    }
    const auto topUp = offered(m_catalogue, *esim, code);
    if (!topUp) {
        return Response::refusal(400, QStringLiteral("INVALID_TOPUP_PACKAGE"),
                                 QStringLiteral("This top-up package is not available for this eSIM"));
    }
    const QJsonValue price = body.value(QLatin1String("price"));
    if (!price.isUndefined() && !price.isNull()
        && Money::fromNumber(price.toDouble(-1), topUp->cost.currency()) != topUp->cost) {
        return Response::refusal(400, QStringLiteral("PRICE_MISMATCH"), QStringLiteral("Invalid price submitted"));
    }
    const Money required = topUp->cost * *quantity;
    if (required > m_ledger.available()) {
        return twoTexts(QStringLiteral("INSUFFICIENT_BALANCE"), QStringLiteral("Insufficient balance"),
                        QStringLiteral("Your current balance is %1. Required: %2")
                            .arg(m_ledger.available().toString(), required.toString()));
    }
    return std::nullopt;
}

Response TopUpDesk::buy(Esim &esim, const Package &topUp, int quantity, const RequestTime &moment)
{
    const qint64 doneMs = moment.elapsedMs + m_options.latency.count();
    const DataSize data = DataSize::fromBytes(topUp.gigabytes * quantity * DataSize::bytesPerGigabyte);
    const int days = topUp.days * quantity;
    Order order;
    order.id = m_ledger.newId();
    order.kind = Order::Kind::TopUp;
    order.reference = m_factory.reference(QStringLiteral("topup"), moment.now);
    order.packageCode = topUp.code;
    order.packageName = topUp.name;
    order.quantity = quantity;
    order.amount = topUp.cost * quantity;
    order.createdAt = moment.now;
    order.toppedUp = esim.id;
    ++m_placed;
    if (m_options.topUpsEnd) {
        return endAtOnce(order, esim.iccid, moment);
    }

    esim.onTheWay = DataSize::fromBytes(esim.onTheWay.bytes() + data.bytes());
    Esim after = esim;
    after.total = DataSize::fromBytes(esim.total.bytes() + esim.onTheWay.bytes());
    const QDateTime expiry = expiryAfter(esim, days, moment.now);
    const QString iccid = esim.iccid;
    m_ledger.charge(order.amount, moment.elapsedMs, doneMs, [this, order, iccid, data, days, doneMs] {
        m_ledger.add(order);
        apply(*m_ledger.esimOfIccid(iccid, doneMs), data, days, order.createdAt);
    });
    // The API writes the day in English prose here, and only here.
    const QString prose =
        expiry.isValid() ? QLocale::c().toString(expiry, QStringLiteral("MMMM d, yyyy 'at' h:mm AP")) : QString();
    Response answer =
        Response::ofJson(200, {{QStringLiteral("success"), true},
                               {QStringLiteral("message"), QStringLiteral("eSIM top-up processed successfully")},
                               {QStringLiteral("orderReference"), order.reference},
                               {QStringLiteral("iccid"), iccid},
                               {QStringLiteral("packageName"), order.packageName},
                               {QStringLiteral("newBalance"), m_ledger.available().toNumber()},
                               {QStringLiteral("currency"), currencyCode(order.amount.currency())},
                               {QStringLiteral("status"), QStringLiteral("completed")},
                               {QStringLiteral("amount"), order.amount.toNumber()},
                               {QStringLiteral("profit"), order.amount.dividedBy(11).toNumber()},
                               {QStringLiteral("processing_time_ms"), static_cast<qint64>(m_options.latency.count())},
                               {QStringLiteral("esimData"),
                                QJsonObject{{QStringLiteral("newTotalVolumeGB"), after.total.gigabytes()},
                                            {QStringLiteral("newRemainingVolumeGB"), after.remaining().gigabytes()},
                                            {QStringLiteral("expiredTime"),
                                             prose.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(prose)}}}});
    answer.latency = m_options.latency;
    return answer;
}

/// Paid, and ended in the same moment.
Response TopUpDesk::endAtOnce(const Order &order, const QString &iccid, const RequestTime &moment)
{
    const OrderEnd &end = *m_options.topUpsEnd;
    m_ledger.charge(order.amount, moment.elapsedMs, moment.elapsedMs + m_options.latency.count(), [this, order] {
        m_ledger.add(order);
        m_ledger.end(order.reference, *m_options.topUpsEnd);
    });
    Response answer = Response::ofJson(200, {{QStringLiteral("success"), true},
                                             {QStringLiteral("message"), QStringLiteral("eSIM top-up processed")},
                                             {QStringLiteral("orderReference"), order.reference},
                                             {QStringLiteral("iccid"), iccid},
                                             {QStringLiteral("packageName"), order.packageName},
                                             {QStringLiteral("currency"), currencyCode(order.amount.currency())},
                                             {QStringLiteral("status"), end.status},
                                             {QStringLiteral("paymentStatus"), end.paymentStatus},
                                             {QStringLiteral("amount"), order.amount.toNumber()}});
    answer.latency = m_options.latency;
    return answer;
}

} // namespace Desk::Sandbox
