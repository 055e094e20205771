// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/historygenerator.h"

#include "sandbox/catalogue.h"
#include "sandbox/cataloguegenerator.h"
#include "sandbox/esimfactory.h"
#include "sandbox/ledger.h"

#include <algorithm>

namespace Desk::Sandbox {

namespace {

DataSize part(DataSize whole, double fraction)
{
    return DataSize::fromBytes(static_cast<qint64>(static_cast<double>(whole.bytes()) * fraction));
}

} // namespace

HistoryGenerator::HistoryGenerator(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, quint64 seed)
    : m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_factory(factory)
    , m_random(seed ^ 0x9a57)
{}

void HistoryGenerator::write(const Extent &past, const RequestTime &moment)
{
    if (m_catalogue.packages().isEmpty()) {
        return;
    }
    m_topUpsAllAlong = past.topUpsAllAlong;
    constexpr qint64 secondsOfDay = 24LL * 3600;
    const qint64 gap = past.days * secondsOfDay / std::max(1, past.orders);
    for (int age = past.orders - 1; age >= 0; --age) {
        const qint64 seconds = age == 0 ? 20 : age * gap + m_random.between(-gap / 3, gap / 3);
        writeOrder(age, moment.now.addSecs(-seconds), moment);
    }
}

void HistoryGenerator::writeOrder(int age, const QDateTime &when, const RequestTime &moment)
{
    const Package *late = m_catalogue.package(QStringLiteral("RB85_4D"));
    if (age == 0 && late) {
        writeEsims(newOrder(*late, when), *late, moment);
        return;
    }
    if (age % 29 == 28) {
        writeLoad(when);
        return;
    }
    if (age % 6 == 4 && writeTopUp(when, moment)) {
        return;
    }
    const Package &package = anyPackage();
    Order order = newOrder(package, when);
    if (age == 7 || age % 37 == 20) {
        // Not paid yet, or never: no eSIM belongs to it.
        order.status = age == 7 ? QStringLiteral("pending") : QStringLiteral("failed");
        m_ledger.add(order);
        return;
    }
    if (age % 31 == 12) {
        order.status = QStringLiteral("cancelled");
    } else if (m_random.chance(0.08)) {
        order.quantity = static_cast<int>(m_random.between(2, 4));
        order.amount = package.cost * order.quantity;
    }
    writeEsims(order, package, moment);
}

void HistoryGenerator::writeEsims(Order order, const Package &package, const RequestTime &moment)
{
    QList<Esim> esims;
    for (int i = 0; i < order.quantity; ++i) {
        Esim esim = m_factory.make(m_ledger.newId(), package, order.createdAt);
        esim.orderId = order.id;
        if (order.status == QLatin1String("cancelled")) {
            esim.status = QStringLiteral("CANCELLED");
        } else if (package.isProvisionedLate && order.createdAt.secsTo(moment.now) < 60) {
            esim.readyAtMs = moment.elapsedMs + m_random.between(90, 240) * 1000;
        } else {
            live(esim, moment.now);
        }
        esims.append(esim);
    }
    order.firstEsim = esims.first().id;
    m_ledger.add(order);
    for (const Esim &esim : esims) {
        m_ledger.add(esim);
    }
}

void HistoryGenerator::live(Esim &esim, const QDateTime &now)
{
    const QDateTime activatedAt = esim.createdAt.addSecs(m_random.between(600, 3LL * 24 * 3600));
    const bool waits = m_random.chance(0.12);
    if (waits || activatedAt >= now) {
        esim.isInstalled = m_random.chance(0.3);
        return;
    }
    esim.isInstalled = true;
    esim.activatedAt = activatedAt;
    esim.expiresAt = activatedAt.addDays(esim.days);
    const bool over = esim.expiresAt <= now;
    const double usedPart = over ? 0.2 + 0.8 * m_random.fraction() : 0.02 + 0.96 * m_random.fraction();
    esim.used = esim.package.isUnlimited
                    ? DataSize::fromBytes(m_random.between(200, 20000) * DataSize::bytesPerMegabyte)
                    : part(esim.total, usedPart);
    if (over) {
        esim.status = m_random.chance(0.06) ? QStringLiteral("DELETED") : QStringLiteral("EXPIRED");
    } else if (!esim.package.isUnlimited && m_random.chance(0.22)) {
        esim.status = QStringLiteral("DEPLETED");
        esim.used = esim.total;
    } else {
        esim.status = QStringLiteral("ACTIVE");
    }
}

bool HistoryGenerator::writeTopUp(const QDateTime &when, const RequestTime &moment)
{
    for (const Esim &esim : m_ledger.esims()) {
        // Once for each, and only what could have been topped up then.
        const bool isOver = m_topUpsAllAlong && esim.status == QLatin1String("EXPIRED");
        const bool wasInUse = esim.activatedAt < when && when < esim.expiresAt;
        if ((esim.status != QLatin1String("ACTIVE") && !isOver) || !wasInUse
            || esim.total != DataSize::fromBytes(esim.package.gigabytes * DataSize::bytesPerGigabyte)) {
            continue;
        }
        const QList<Package> topUps = m_catalogue.topUps(esim.package);
        if (topUps.isEmpty()) {
            continue;
        }
        const Package &topUp = topUps[m_random.between(0, std::min<qsizetype>(3, topUps.size() - 1))];
        if (isOver && esim.expiresAt.addDays(topUp.days) > moment.now) {
            continue; // It would be in use to this day.
        }
        Order order = newOrder(topUp, when);
        order.kind = Order::Kind::TopUp;
        order.reference = m_factory.reference(QStringLiteral("topup"), when);
        order.flagUrl.clear();
        order.toppedUp = esim.id;
        m_ledger.add(order);
        Esim &changed = *m_ledger.esimOfIccid(esim.iccid, moment.elapsedMs);
        changed.total = DataSize::fromBytes(changed.total.bytes() + topUp.gigabytes * DataSize::bytesPerGigabyte);
        changed.days += topUp.days;
        changed.expiresAt = changed.expiresAt.addDays(topUp.days);
        return true;
    }
    return false;
}

void HistoryGenerator::writeLoad(const QDateTime &when)
{
    Order order;
    order.id = m_ledger.newId();
    order.kind = Order::Kind::Load;
    order.reference = m_factory.reference(QStringLiteral("load"), when);
    order.packageCode = QStringLiteral("balance-load");
    order.packageName = QStringLiteral("Balance load");
    order.amount = CatalogueGenerator::converted(50000, m_ledger.balance().currency());
    order.createdAt = when;
    m_ledger.add(order);
}

Order HistoryGenerator::newOrder(const Package &package, const QDateTime &when)
{
    Order order;
    order.id = m_ledger.newId();
    order.reference = m_factory.reference(QStringLiteral("order"), when);
    order.packageCode = package.code;
    order.packageName = package.name;
    order.flagUrl = package.flagUrl;
    order.amount = package.cost;
    order.createdAt = when;
    return order;
}

const Package &HistoryGenerator::anyPackage()
{
    // What a shop sells: mostly much travelled countries, seldom the dearest.
    const QList<Package> &all = m_catalogue.packages();
    constexpr int attempts = 40;
    for (int i = 0; i < attempts; ++i) {
        const Package &package = all[m_random.between(0, all.size() - 1)];
        const bool far =
            package.type == Package::Type::Local && !m_catalogue.countries().country(package.countries.first()).isMajor;
        if (package.gigabytes <= 20 && (!far || m_random.chance(0.1))) {
            return package;
        }
    }
    return all.first();
}

} // namespace Desk::Sandbox
