// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/countries.h"
#include "sandbox/package.h"
#include "sandbox/random.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Desk::Sandbox {

/// What a package cost so many days before the start.
struct PastPrice
{
    QString code;
    Money cost;
    int daysAgo = 0;
};

/// All packages the sandbox sells, and their top-ups. The same for the same seed, size and currency.
class Catalogue
{
public:
    Catalogue(int size, Currency currency, quint64 seed);

    const Countries &countries() const { return m_countries; }
    /// Local ones by size, unlimited ones by days, then regional, then global ones.
    const QList<Package> &packages() const { return m_packages; }
    const Package *package(const QString &code) const;

    /// What eSIMs of this package can be topped up with: limited plans for the same place, under codes of their own.
    /// None where they can't be.
    QList<Package> topUps(const Package &package) const;
    void setOffersUnlimitedTopUps(bool offers) { m_offersUnlimitedTopUps = offers; }

    /// The vendor changes a price, or takes a package away. False where there is no such package.
    bool setCost(const QString &code, Money cost);
    /// The vendor changes the prices of some, a few percent around what they were at the start; the same ones to the
    /// same prices for a round's number. The packages that pictures and documents name keep theirs, but one.
    void movePrices(quint64 round);
    /// What some cost before the start, the oldest first.
    QList<PastPrice> pastPrices() const;
    bool remove(const QString &code);

private:
    void rebuildIndex();
    Random randomOf(const Package &package, quint64 round) const;
    bool hasPriceHistory(const Package &package) const;

    Countries m_countries;
    quint64 m_seed;
    QList<Package> m_packages;
    QHash<QString, qsizetype> m_byCode;
    QSet<QString> m_steady;             ///< Codes whose prices are named in pictures and documents.
    QHash<QString, Money> m_firstCosts; ///< Of those that moved.
    QHash<QString, QList<qsizetype>> m_byRegion;
    bool m_offersUnlimitedTopUps = false;
};

} // namespace Desk::Sandbox
