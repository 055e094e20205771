// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/orderdesk.h"

#include "sandbox/catalogue.h"
#include "sandbox/esimfactory.h"
#include "sandbox/json.h"
#include "sandbox/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Desk::Sandbox {

namespace {

constexpr int mostPerOrder = 10;
constexpr int longestKey = 200;

Response inFlight(const QString &message)
{
    return Response::refusal(409, QStringLiteral("DUPLICATE_REQUEST"), message);
}

} // namespace

OrderDesk::OrderDesk(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, const Options &options)
    : m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_factory(factory)
    , m_options(options)
    , m_random(options.seed ^ 0x0dde)
{}

Response OrderDesk::place(const Request &request, const RequestTime &moment)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return Response::refusal(400, {}, QStringLiteral("The request body is not a JSON object"));
    }
    Wish wish;
    if (const auto refused = read(document.object(), wish)) {
        return *refused;
    }
    if (const auto answer = answerOfEarlier(wish, moment)) {
        return *answer;
    }
    const qint64 doneMs = moment.elapsedMs + m_options.latency.count();
    auto refused = refusal(wish);
    if (refused) {
        // As long as the refusal is on its way the key is taken; after that it may be used again.
        refused->latency = m_options.readingTime();
        if (!wish.key.isEmpty()) {
            m_keys.insert(wish.key, {moment.elapsedMs + refused->latency.count(), {}});
        }
        return *refused;
    }
    if (wish.key.isEmpty()) {
        m_busyPackages.insert(wish.packageCode, doneMs);
    }
    return buy(wish, moment);
}

std::optional<Response> OrderDesk::read(const QJsonObject &body, Wish &wish) const
{
    wish.packageCode = body.value(QLatin1String("packageCode")).toString();
    if (wish.packageCode.isEmpty()) {
        return Response::refusal(400, QStringLiteral("MISSING_PACKAGE_CODE"),
                                 QStringLiteral("packageCode is required"));
    }
    const double quantity =
        body.value(QLatin1String("quantity")).toDouble(body.contains(QLatin1String("quantity")) ? -1 : 1);
    if (!(quantity >= 1 && quantity <= mostPerOrder) || quantity != std::floor(quantity)) {
        return Response::refusal(400, QStringLiteral("INVALID_QUANTITY"),
                                 QStringLiteral("quantity must be a whole number from 1 to 10"));
    }
    wish.quantity = static_cast<int>(quantity);
    const QJsonValue key = body.value(QLatin1String("idempotency_key"));
    if (!(key.isUndefined() || key.isNull() || key.isString()) || key.toString().size() > longestKey) {
        return Response::refusal(400, {}, QStringLiteral("idempotency_key must be a text of at most 200 characters"));
    }
    wish.key = key.toString();
    const QJsonValue price = body.value(QLatin1String("price"));
    if (!price.isUndefined() && !price.isNull()) {
        wish.price = price.toDouble(-1);
    }
    wish.recurring = body.value(QLatin1String("recurring")).toBool();
    return std::nullopt;
}

std::optional<Response> OrderDesk::answerOfEarlier(const Wish &wish, const RequestTime &moment)
{
    if (wish.key.isEmpty()) {
        if (moment.elapsedMs < m_busyPackages.value(wish.packageCode, moment.elapsedMs)) {
            return inFlight(QStringLiteral("An order of this package is being processed"));
        }
        return std::nullopt;
    }
    const auto earlier = m_keys.constFind(wish.key);
    if (earlier == m_keys.cend()) {
        return std::nullopt;
    }
    if (moment.elapsedMs < earlier->busyUntilMs) {
        return inFlight(QStringLiteral("A request with this key is being processed"));
    }
    if (earlier->reference.isEmpty()) {
        return std::nullopt;
    }
    return duplicateAnswer(earlier->reference, moment);
}

std::optional<Response> OrderDesk::refusal(const Wish &wish) const
{
    const Package *package = m_catalogue.package(wish.packageCode);
    if (!package) {
        return Response::refusal(400, QStringLiteral("INVALID_PACKAGE"),
                                 QStringLiteral("Package not found or not available"));
    }
    if (wish.recurring && !package->isRecurring) {
        return Response::refusal(400, QStringLiteral("NOT_SUPPORTED"),
                                 QStringLiteral("This package can't be renewed by itself"));
    }
    if (wish.price && Money::fromNumber(*wish.price, package->cost.currency()) != package->cost) {
        return Response::refusal(400, QStringLiteral("PRICE_MISMATCH"), QStringLiteral("Invalid price submitted"));
    }
    const Money required = package->cost * wish.quantity;
    const Money current = m_ledger.available();
    if (required > current) {
        return Response::ofJson(400, {{QStringLiteral("success"), false},
                                      {QStringLiteral("message"), QStringLiteral("Insufficient balance")},
                                      {QStringLiteral("code"), QStringLiteral("INSUFFICIENT_BALANCE")},
                                      {QStringLiteral("currentBalance"), current.toNumber()},
                                      {QStringLiteral("requiredBalance"), required.toNumber()},
                                      {QStringLiteral("needToLoad"), (required - current).toNumber()}});
    }
    return std::nullopt;
}

Response OrderDesk::buy(const Wish &wish, const RequestTime &moment)
{
    const Package package = *m_catalogue.package(wish.packageCode);
    const qint64 doneMs = moment.elapsedMs + m_options.latency.count();
    Order order;
    order.id = m_ledger.newId();
    order.reference = m_factory.reference(QStringLiteral("order"), moment.now);
    order.packageCode = package.code;
    order.packageName = package.name;
    order.flagUrl = package.flagUrl;
    order.quantity = wish.quantity;
    order.amount = package.cost * wish.quantity;
    order.createdAt = moment.now;
    QList<Esim> esims;
    const qint64 readyMs = package.isProvisionedLate ? doneMs + m_random.between(60, 300) * 1000 : 0;
    for (int i = 0; i < wish.quantity; ++i) {
        Esim esim = m_factory.make(m_ledger.newId(), package, moment.now);
        esim.orderId = order.id;
        esim.readyAtMs = readyMs;
        esims.append(esim);
    }
    order.firstEsim = esims.first().id;
    if (!wish.key.isEmpty()) {
        m_keys.insert(wish.key, {doneMs, order.reference});
    }
    ++m_placed;
    m_ledger.charge(order.amount, moment.elapsedMs, doneMs, [this, order, esims] {
        m_ledger.add(order);
        for (const Esim &esim : esims) {
            m_ledger.add(esim);
        }
    });
    if (package.isProvisionedLate && m_options.lateOrdersEnd) {
        const Money nothing(0, order.amount.currency());
        m_ledger.charge(nothing, moment.elapsedMs, readyMs,
                        [this, reference = order.reference] { m_ledger.end(reference, *m_options.lateOrdersEnd); });
    }
    Response answer =
        package.isProvisionedLate ? pendingAnswer(order, esims, moment) : completedAnswer(order, esims, moment);
    answer.latency = m_options.latency;
    return answer;
}

Response OrderDesk::completedAnswer(const Order &order, const QList<Esim> &esims, const RequestTime &moment) const
{
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    const Esim &first = esims.first();
    QJsonArray delivered;
    for (const Esim &esim : esims) {
        delivered.append(json.deliveredEsim(esim));
    }
    return Response::ofJson(200,
                            {{QStringLiteral("success"), true},
                             {QStringLiteral("message"), QStringLiteral("Order processed successfully")},
                             {QStringLiteral("orderReference"), order.reference},
                             {QStringLiteral("esimId"), first.id},
                             {QStringLiteral("packageName"), order.packageName},
                             {QStringLiteral("newBalance"), m_ledger.available().toNumber()},
                             {QStringLiteral("currency"), currencyCode(order.amount.currency())},
                             {QStringLiteral("lpaString"), first.lpa},
                             {QStringLiteral("qrCodeUrl"), Json::qrCodeUrl(first)},
                             {QStringLiteral("directAppleInstallUrl"), Json::appleUrl(first)},
                             {QStringLiteral("paymentMethod"), QStringLiteral("balance")},
                             {QStringLiteral("status"), QStringLiteral("completed")},
                             {QStringLiteral("amount"), order.amount.toNumber()},
                             {QStringLiteral("profit"), order.amount.dividedBy(13.6).toNumber()},
                             {QStringLiteral("final_price"), order.amount.toNumber()},
                             {QStringLiteral("processing_time_ms"), static_cast<qint64>(m_options.latency.count())},
                             {QStringLiteral("esims"), delivered}});
}

Response OrderDesk::pendingAnswer(const Order &order, const QList<Esim> &esims, const RequestTime &moment) const
{
    QJsonObject body{{QStringLiteral("success"), true},
                     {QStringLiteral("orderReference"), order.reference},
                     {QStringLiteral("packageName"), order.packageName},
                     {QStringLiteral("status"), QStringLiteral("pending_details")},
                     {QStringLiteral("amount"), order.amount.toNumber()}};
    if (!m_options.oldPendingForm) {
        body.insert(QStringLiteral("message"),
                    QStringLiteral("Order created successfully. The eSIM is being provisioned."));
        body.insert(QStringLiteral("isPending"), true);
        body.insert(QStringLiteral("esims"), QJsonArray());
        return Response::ofJson(200, body);
    }
    const QString standIn = QStringLiteral("PENDING_%1_%2").arg(order.id).arg(moment.now.toMSecsSinceEpoch());
    body.insert(QStringLiteral("message"), QStringLiteral("Order created, eSIM details follow shortly"));
    body.insert(QStringLiteral("esimId"), esims.first().id);
    body.insert(QStringLiteral("newBalance"), m_ledger.available().toNumber());
    body.insert(QStringLiteral("currency"), currencyCode(order.amount.currency()));
    body.insert(QStringLiteral("qrCodeUrl"), QString(QLatin1String("")));
    body.insert(QStringLiteral("directAppleInstallUrl"), QString(QLatin1String("")));
    body.insert(QStringLiteral("paymentMethod"), QStringLiteral("balance"));
    body.insert(QStringLiteral("profit"), order.amount.dividedBy(13.6).toNumber());
    body.insert(QStringLiteral("final_price"), order.amount.toNumber());
    body.insert(QStringLiteral("processing_time_ms"), static_cast<qint64>(m_options.latency.count()));
    body.insert(QStringLiteral("note"), QStringLiteral("The order was placed, the eSIM details are being processed."));
    body.insert(QStringLiteral("esims"),
                QJsonArray{QJsonObject{{QStringLiteral("iccid"), standIn},
                                       {QStringLiteral("qrCodeUrl"), QString(QLatin1String(""))},
                                       {QStringLiteral("directAppleInstallUrl"), QString(QLatin1String(""))},
                                       {QStringLiteral("status"), QStringLiteral("PENDING")},
                                       {QStringLiteral("isPending"), true}}});
    return Response::ofJson(200, body);
}

Response OrderDesk::duplicateAnswer(const QString &reference, const RequestTime &moment) const
{
    const Order &order = *m_ledger.order(reference);
    const QList<Esim> esims = m_ledger.esimsOf(order);
    const bool pending = esims.first().isPending(moment.elapsedMs) && !order.isEnded;
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    QJsonObject body{{QStringLiteral("success"), true},
                     {QStringLiteral("message"), QStringLiteral("The order of this key was placed before")},
                     {QStringLiteral("duplicate"), true},
                     {QStringLiteral("orderReference"), order.reference},
                     {QStringLiteral("packageName"), order.packageName},
                     {QStringLiteral("status"), pending ? QStringLiteral("pending_details") : order.status}};
    if (order.isEnded) {
        body.insert(QStringLiteral("paymentStatus"), order.paymentStatus);
    }
    QJsonArray delivered;
    if (pending) {
        body.insert(QStringLiteral("isPending"), true);
    } else {
        body.insert(QStringLiteral("esimId"), esims.first().id);
        for (const Esim &esim : esims) {
            if (esim.isVoid) {
                continue;
            }
            const QJsonObject full = json.deliveredEsim(esim);
            QJsonObject part;
            for (const QString &key :
                 {QStringLiteral("iccid"), QStringLiteral("lpaString"), QStringLiteral("qrCodeUrl"),
                  QStringLiteral("directAppleInstallUrl"), QStringLiteral("directAndroidInstallUrl"),
                  QStringLiteral("status"), QStringLiteral("isPending")}) {
                part.insert(key, full.value(key));
            }
            delivered.append(part);
        }
    }
    body.insert(QStringLiteral("esims"), delivered);
    return Response::ofJson(200, body);
}

} // namespace Desk::Sandbox
