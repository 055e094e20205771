// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/deskpast.h"

#include "sandbox/account.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Desk::Sandbox {

namespace {

// What a desk takes for an order.
constexpr qint64 secondsOfChoosing = 40;
constexpr qint64 secondsOfOrdering = 3;
// After which a traveller thought better of it.
constexpr qint64 secondsToCancelling = 3600;

/// What a price rule asks about.
Desk::Package plan(const Package &package)
{
    Desk::Package plan;
    plan.code = package.code;
    plan.name = package.name;
    plan.region = package.region;
    plan.type = package.type == Package::Type::Local      ? Desk::Package::Type::Local
                : package.type == Package::Type::Regional ? Desk::Package::Type::Regional
                                                          : Desk::Package::Type::Global;
    plan.data = DataSize::fromBytes(package.gigabytes * DataSize::bytesPerGigabyte);
    plan.validity = Validity::fromDays(package.days).value_or(Validity());
    plan.cost = package.cost;
    plan.isUnlimited = package.isUnlimited;
    plan.countries = package.countries;
    return plan;
}

DeliveredEsim delivered(const Esim &esim)
{
    DeliveredEsim made;
    made.iccid = Iccid::fromString(esim.iccid).value_or(Iccid());
    made.activation = ActivationCode::fromString(esim.lpa);
    made.appleLink = made.activation.appleLink();
    made.androidLink = made.activation.androidLink();
    made.status = QStringLiteral("New");
    made.total = DataSize::fromBytes(esim.package.gigabytes * DataSize::bytesPerGigabyte);
    made.validity = Validity::fromDays(esim.package.days);
    made.isUnlimited = esim.package.isUnlimited;
    return made;
}

QByteArray json(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

DeskPast::DeskPast(Account &account, Shop shop)
    : m_ledger(account.ledger())
    , m_catalogue(account.catalogue())
    , m_shop(std::move(shop))
    , m_random(account.options().seed ^ 0xde5c)
{
    constexpr double atThisDesk = 0.8;
    for (const Order &order : m_ledger.orders()) {
        // What did not go through leaves a desk with a question, and nobody is to be asked at a first look.
        const bool wentThrough =
            order.status == QLatin1String("completed") || order.status == QLatin1String("cancelled");
        if (!wentThrough || !m_random.chance(atThisDesk)) {
            continue;
        }
        if (order.kind == Order::Kind::Esims) {
            addPurchase(order);
        } else if (order.kind == Order::Kind::TopUp) {
            addTopUp(order);
        }
        if (order.status == QLatin1String("cancelled")) {
            m_seen.append(
                {m_shop.accessCode, order.reference, order.amount, order.createdAt.addSecs(secondsToCancelling)});
        }
    }
}

void DeskPast::addPurchase(const Order &order)
{
    const Package *package = m_catalogue.package(order.packageCode);
    const QList<Esim> esims = m_ledger.esimsOf(order);
    if (!package || esims.isEmpty() || esims.constFirst().readyAtMs > 0) {
        return; // One that is being prepared would be asked for.
    }
    Purchase purchase;
    purchase.key = purchase.sale = QUuid::createUuid();
    purchase.accessCode = m_shop.accessCode;
    PurchaseRequest &request = purchase.request;
    request.packageCode = order.packageCode;
    request.packageName = order.packageName;
    request.quantity = order.quantity;
    request.shownCost = package->cost;
    request.costReadAt = order.createdAt.addSecs(-secondsOfChoosing);
    request.note = note();
    addCustomersSide(request, plan(*package));
    purchase.body = json({{QStringLiteral("packageCode"), request.packageCode},
                          {QStringLiteral("quantity"), request.quantity},
                          {QStringLiteral("idempotency_key"), purchase.key.toString(QUuid::WithoutBraces)}});
    purchase.state = Purchase::State::Completed;
    purchase.intendedAt = purchase.firstSentAt = purchase.lastSentAt = order.createdAt;
    purchase.changedAt = order.createdAt.addSecs(secondsOfOrdering);
    purchase.attempts = 1;
    purchase.orderReference = order.reference;
    purchase.paid = order.amount;
    purchase.cameLate = package->isProvisionedLate;
    for (const Esim &esim : esims) {
        purchase.esims.append(delivered(esim));
    }
    m_purchases.append(purchase);
}

void DeskPast::addTopUp(const Order &order)
{
    const Esim *esim = m_ledger.esim(order.toppedUp);
    if (!esim) {
        return;
    }
    const QList<Package> offered = m_catalogue.topUps(esim->package);
    const auto package = std::find_if(offered.cbegin(), offered.cend(),
                                      [&order](const Package &one) { return one.code == order.packageCode; });
    const auto iccid = Iccid::fromString(esim->iccid);
    if (package == offered.cend() || !iccid) {
        return;
    }
    const Desk::Package bought = plan(*package);
    TopUp topUp;
    topUp.key = QUuid::createUuid();
    topUp.accessCode = m_shop.accessCode;
    topUp.request.iccid = *iccid;
    topUp.request.package = {bought.code, bought.name, bought.data, bought.validity, bought.cost, bought.isUnlimited};
    addCustomersSide(topUp.request, bought);
    topUp.body = json({{QStringLiteral("iccid"), iccid->toString()},
                       {QStringLiteral("packageCode"), bought.code},
                       {QStringLiteral("quantity"), 1}});
    topUp.state = TopUp::State::Completed;
    topUp.intendedAt = topUp.sentAt = order.createdAt;
    topUp.endedAt = topUp.changedAt = order.createdAt.addSecs(secondsOfOrdering);
    topUp.orderReference = order.reference;
    topUp.paid = order.amount;
    m_topUps.append(topUp);
}

template<typename Request> void DeskPast::addCustomersSide(Request &request, const Desk::Package &package)
{
    // Nobody says everything on a busy day.
    constexpr double isSaid = 0.93;
    if (m_random.chance(isSaid)) {
        request.soldFor = soldFor(package);
    }
    if (m_random.chance(isSaid)) {
        request.seller = oneOf(m_shop.sellers);
    }
    if (m_random.chance(isSaid)) {
        request.payment = oneOf(m_shop.payments);
    }
}

/// The price of the list, or less for a guest who asked.
std::optional<SoldFor> DeskPast::soldFor(const Desk::Package &package)
{
    const auto listed = m_shop.prices.price(package, package.countries);
    if (!listed) {
        return std::nullopt;
    }
    if (m_random.chance(0.1)) {
        const Amount less(listed->price.minorUnits() * 9 / 10, listed->price.currency());
        return SoldFor{less, SoldFor::Source::Typed, {}, m_shop.prices.rate};
    }
    return SoldFor{listed->price, listed->rule.isNull() ? SoldFor::Source::Fixed : SoldFor::Source::Rule, listed->rule,
                   m_shop.prices.rate};
}

/// Who it was for, where somebody wrote it down.
QString DeskPast::note()
{
    static const QStringList names{QStringLiteral("Ms Novak"),    QStringLiteral("Mr Haddad"),
                                   QStringLiteral("Ms Rossi"),    QStringLiteral("Mr Okafor"),
                                   QStringLiteral("Ms Lindberg"), QStringLiteral("Mr Tanaka"),
                                   QStringLiteral("Ms Duarte"),   QStringLiteral("Mr Wolf")};
    if (!m_random.chance(0.4)) {
        return {};
    }
    const QString name = oneOf(names);
    return m_random.chance(0.5) ? name : QStringLiteral("%1, room %2").arg(name).arg(m_random.between(301, 399));
}

QString DeskPast::oneOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names[m_random.between(0, names.size() - 1)];
}

} // namespace Desk::Sandbox
