// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxcountries.h"
#include "sandbox/sandboxpackage.h"
#include "sandbox/sandboxrandom.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Desk {

/// What a package cost so many days before the start.
struct SandboxPastPrice
{
    QString code;
    Money cost;
    int daysAgo = 0;
};

/// All packages the sandbox sells, and their top-ups. The same for the same seed, size and currency.
class SandboxCatalogue
{
public:
    SandboxCatalogue(int size, Currency currency, quint64 seed);

    const SandboxCountries &countries() const { return m_countries; }
    /// Local ones by size, unlimited ones by days, then regional, then global ones.
    const QList<SandboxPackage> &packages() const { return m_packages; }
    const SandboxPackage *package(const QString &code) const;

    /// What eSIMs of this package can be topped up with: limited plans for the same place, under codes of their own.
    /// None where they can't be.
    QList<SandboxPackage> topUps(const SandboxPackage &package) const;
    void setOffersUnlimitedTopUps(bool offers) { m_offersUnlimitedTopUps = offers; }

    /// The vendor changes a price, or takes a package away. False where there is no such package.
    bool setCost(const QString &code, Money cost);
    /// The vendor changes the prices of some, a few percent around what they were at the start; the same ones to the
    /// same prices for a round's number. The packages that pictures and documents name keep theirs, but one.
    void movePrices(quint64 round);
    /// What some cost before the start, the oldest first.
    QList<SandboxPastPrice> pastPrices() const;
    bool remove(const QString &code);

private:
    void rebuildIndex();
    SandboxRandom randomOf(const SandboxPackage &package, quint64 round) const;
    bool hasPriceHistory(const SandboxPackage &package) const;

    SandboxCountries m_countries;
    quint64 m_seed;
    QList<SandboxPackage> m_packages;
    QHash<QString, qsizetype> m_byCode;
    QSet<QString> m_steady;             ///< Codes whose prices are named in pictures and documents.
    QHash<QString, Money> m_firstCosts; ///< Of those that moved.
    QHash<QString, QList<qsizetype>> m_byRegion;
    bool m_offersUnlimitedTopUps = false;
};

} // namespace Desk
