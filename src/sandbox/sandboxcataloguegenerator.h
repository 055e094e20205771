// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxpackage.h"
#include "sandbox/sandboxrandom.h"

#include <QList>
#include <QSet>

namespace Desk {

class SandboxCountries;
struct SandboxArea;

/// Makes up the packages of a sandbox: some that every sandbox has, then as many plausible ones as asked for.
class SandboxCatalogueGenerator
{
public:
    SandboxCatalogueGenerator(const SandboxCountries &countries, Currency currency, quint64 seed);

    QList<SandboxPackage> generate(int size);

    /// Money of the account for a price in US cents.
    static Money converted(qint64 usCents, Currency currency);

private:
    struct Shelf;

    void addFixed(int size);
    void addLocal(int size);
    void addAreas(const QList<SandboxArea> &areas, SandboxPackage::Type type, int size);
    void addRound(QList<Shelf> &shelves, SandboxPackage::Type type, int size);
    void add(SandboxPackage package);
    SandboxPackage makePackage(const Shelf &shelf, int gigabytes, int days, SandboxPackage::Type type);
    QString uniqueCode(const SandboxPackage &package, int family);

    const SandboxCountries &m_countries;
    Currency m_currency;
    SandboxRandom m_random;
    QList<SandboxPackage> m_packages;
    QSet<QString> m_codes;
};

} // namespace Desk
