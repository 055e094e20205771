// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualworld.h"

#include "sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <utility>

namespace Desk::Test {

namespace {

Sandbox::Options optionsOf(int account, int packages)
{
    Sandbox::Options options;
    options.packages = packages;
    options.pastOrders = 0;
    options.requestsPerMinute = 100000;
    options.requestsPerHour = 1000000;
    if (account > 0) {
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        options.seed = 2;
    }
    return options;
}

/// As it is before the vendor changes a price.
const Sandbox::Catalogue &catalogueOf(const Sandbox::Options &options)
{
    static std::map<std::pair<int, quint64>, Sandbox::Catalogue> catalogues;
    return catalogues.try_emplace({options.packages, options.seed}, options.packages, options.currency, options.seed)
        .first->second;
}

} // namespace

VirtualWorld::VirtualWorld(quint64 ofDay, Limits limits, int packages)
    : seed(ofDay)
    , time(ofDay)
    , m_limits(limits)
    , m_packages(packages)
{
    m_first = addAccount()->balance();
}

std::shared_ptr<Sandbox::Account> VirtualWorld::addAccount()
{
    const int next = int(accounts.size());
    Sandbox::Options options = optionsOf(next, m_packages);
    if (m_limits == Limits::AsDocumented) {
        options.requestsPerMinute = Sandbox::Options().requestsPerMinute;
        options.requestsPerHour = Sandbox::Options().requestsPerHour;
    }
    accounts.append(std::make_shared<Sandbox::Account>(options, catalogueOf(options), server));
    return accounts.constLast();
}

void VirtualWorld::run(std::chrono::milliseconds duration)
{
    const qint64 endMs = time.nowMs() + duration.count();
    VirtualTime::settle();
    while (time.step(endMs)) {
    }
}

QString VirtualWorld::colleagueBuys(const QString &packageCode, int quantity)
{
    const QJsonObject body{{QStringLiteral("packageCode"), packageCode},
                           {QStringLiteral("quantity"), quantity},
                           {QStringLiteral("idempotency_key"), QStringLiteral("colleague %1").arg(m_colleaguesOrders)}};
    Sandbox::Account &own = *accounts[0];
    const QJsonObject answer = own.handle(signedRequest("POST", QStringLiteral("/esims/order"),
                                                        QJsonDocument(body).toJson(), own.credentials(), server.now()))
                                   .json();
    const QString reference = answer.value(QLatin1String("orderReference")).toString();
    if (!reference.isEmpty()) {
        ++m_colleaguesOrders;
        colleaguePaid(reference);
    }
    return answer.value(QLatin1String("esims"))[0][QLatin1String("iccid")].toString();
}

Iccid VirtualWorld::sellForTopUps()
{
    const QString iccid = colleagueBuys(readyPackage, 1);
    run(accounts[0]->options().latency);
    const bool isUsed = accounts[0]->useData(iccid, *DataSize::fromMegabytes(100));
    Q_ASSERT(isUsed);
    return *Iccid::fromString(iccid);
}

void VirtualWorld::setBalance(Money balance)
{
    m_loaded = m_loaded + (balance - accounts[0]->balance());
    accounts[0]->setBalance(balance);
}

const Sandbox::Order *VirtualWorld::order(const QString &reference) const
{
    const Sandbox::Order *order = nullptr;
    for (const auto &account : accounts) {
        order = order ? order : account->ledger().order(reference);
    }
    return order;
}

int VirtualWorld::charges() const
{
    int placed = -m_colleaguesOrders;
    for (const auto &account : accounts) {
        placed += account->ordersPlaced() + account->topUpsPlaced();
    }
    return placed;
}

Money VirtualWorld::gone() const
{
    return m_first + m_loaded - accounts[0]->balance();
}

} // namespace Desk::Test
