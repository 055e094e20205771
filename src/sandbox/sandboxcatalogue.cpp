// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxcatalogue.h"

#include "sandbox/sandboxcataloguegenerator.h"

namespace Desk {

SandboxCatalogue::SandboxCatalogue(int size, Currency currency, quint64 seed)
    : m_packages(SandboxCatalogueGenerator(m_countries, currency, seed).generate(size))
{
    rebuildIndex();
}

void SandboxCatalogue::rebuildIndex()
{
    m_byCode.clear();
    m_byRegion.clear();
    for (qsizetype i = 0; i < m_packages.size(); ++i) {
        m_byCode.insert(m_packages[i].code, i);
        m_byRegion[m_packages[i].region].append(i);
    }
}

const SandboxPackage *SandboxCatalogue::package(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_packages[*found];
}

QList<SandboxPackage> SandboxCatalogue::topUps(const SandboxPackage &package) const
{
    QList<SandboxPackage> topUps;
    if (!package.isRechargeable || package.isUnlimited) {
        return topUps;
    }
    for (const qsizetype i : m_byRegion.value(package.region)) {
        const SandboxPackage &candidate = m_packages[i];
        if (candidate.type == package.type && candidate.kind == package.kind && !candidate.isUnlimited
            && candidate.isRechargeable) {
            SandboxPackage topUp = candidate;
            topUp.code = QLatin1String("TOPUP_") + candidate.code;
            topUps.append(topUp);
        }
    }
    return topUps;
}

bool SandboxCatalogue::setCost(const QString &code, Money cost)
{
    const auto found = m_byCode.constFind(code);
    if (found == m_byCode.cend()) {
        return false;
    }
    m_packages[*found].cost = cost;
    return true;
}

bool SandboxCatalogue::remove(const QString &code)
{
    const auto found = m_byCode.constFind(code);
    if (found == m_byCode.cend()) {
        return false;
    }
    m_packages.removeAt(*found);
    rebuildIndex();
    return true;
}

} // namespace Desk
