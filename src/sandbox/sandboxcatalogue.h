// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxcountries.h"
#include "sandbox/sandboxpackage.h"

#include <QHash>
#include <QList>

namespace Desk {

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

    /// The vendor changes a price, or takes a package away. False where there is no such package.
    bool setCost(const QString &code, Money cost);
    bool remove(const QString &code);

private:
    void rebuildIndex();

    SandboxCountries m_countries;
    QList<SandboxPackage> m_packages;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QList<qsizetype>> m_byRegion;
};

} // namespace Desk
