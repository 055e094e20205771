// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/catalogue.h"

#include "sandbox/cataloguegenerator.h"
#include "sandbox/showcase.h"

#include <algorithm>
#include <cmath>

namespace Desk::Sandbox {

namespace {

QString movingShowpiece()
{
    return QStringLiteral("merhaba-15days-2gb");
}

/// A few percent more or less, as the vendor's purchasing goes.
Money aroundCost(Money cost, Random &random)
{
    const auto percent = static_cast<double>(random.between(-9, 9));
    return {std::llround(static_cast<double>(cost.minorUnits()) * (1 + percent / 100)), cost.currency()};
}

} // namespace

Catalogue::Catalogue(int size, Currency currency, quint64 seed)
    : m_seed(seed)
    , m_packages(CatalogueGenerator(m_countries, currency, seed).generate(size))
{
    for (const Package &package : sandboxShowcase(m_countries, currency)) {
        m_steady.insert(package.code);
    }
    rebuildIndex();
}

void Catalogue::rebuildIndex()
{
    m_byCode.clear();
    m_byRegion.clear();
    for (qsizetype i = 0; i < m_packages.size(); ++i) {
        m_byCode.insert(m_packages[i].code, i);
        m_byRegion[m_packages[i].region].append(i);
    }
}

const Package *Catalogue::package(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_packages[*found];
}

QList<Package> Catalogue::topUps(const Package &package) const
{
    QList<Package> topUps;
    const bool isOffered = package.isUnlimited ? m_offersUnlimitedTopUps : package.isRechargeable;
    if (!isOffered) {
        return topUps;
    }
    for (const qsizetype i : m_byRegion.value(package.region)) {
        const Package &candidate = m_packages[i];
        const bool isRechargeable = candidate.isUnlimited || candidate.isRechargeable;
        if (candidate.type == package.type && candidate.kind == package.kind
            && candidate.isUnlimited == package.isUnlimited && isRechargeable) {
            Package topUp = candidate;
            topUp.code = QLatin1String("TOPUP_") + candidate.code;
            topUps.append(topUp);
        }
    }
    return topUps;
}

bool Catalogue::setCost(const QString &code, Money cost)
{
    const auto found = m_byCode.constFind(code);
    if (found == m_byCode.cend()) {
        return false;
    }
    m_packages[*found].cost = cost;
    return true;
}

void Catalogue::movePrices(quint64 round)
{
    for (Package &package : m_packages) {
        Random random = randomOf(package, round);
        if (hasPriceHistory(package) && (package.code == movingShowpiece() || random.chance(0.5))) {
            const Money first = *m_firstCosts.insert(package.code, m_firstCosts.value(package.code, package.cost));
            package.cost = aroundCost(first, random);
        }
    }
}

QList<PastPrice> Catalogue::pastPrices() const
{
    constexpr qint64 longestAgo = 60;
    QList<PastPrice> prices;
    for (const Package &package : m_packages) {
        if (!hasPriceHistory(package)) {
            continue;
        }
        Random random = randomOf(package, 0);
        qint64 daysAgo = random.between(longestAgo / 2, longestAgo);
        for (qint64 left = random.between(2, 6); left > 0 && daysAgo > 1; --left) {
            prices.append({package.code, aroundCost(package.cost, random), static_cast<int>(daysAgo)});
            daysAgo -= random.between(3, longestAgo / 4);
        }
        // The last of them led to what it costs now.
        prices.append({package.code, package.cost, static_cast<int>(std::max<qint64>(1, daysAgo))});
    }
    std::stable_sort(prices.begin(), prices.end(),
                     [](const PastPrice &one, const PastPrice &other) { return one.daysAgo > other.daysAgo; });
    return prices;
}

Random Catalogue::randomOf(const Package &package, quint64 round) const
{
    quint64 state = m_seed ^ (round * 0x9e3779b97f4a7c15ULL);
    for (const QChar letter : package.code) {
        state = Random(state ^ letter.unicode()).next();
    }
    return Random(state);
}

bool Catalogue::hasPriceHistory(const Package &package) const
{
    constexpr qint64 oneOf = 4;
    if (m_steady.contains(package.code)) {
        return package.code == movingShowpiece();
    }
    return randomOf(package, ~0ULL).between(1, oneOf) == 1;
}

bool Catalogue::remove(const QString &code)
{
    const auto found = m_byCode.constFind(code);
    if (found == m_byCode.cend()) {
        return false;
    }
    m_packages.removeAt(*found);
    rebuildIndex();
    return true;
}

} // namespace Desk::Sandbox
