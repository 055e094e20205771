// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/package.h"
#include "sandbox/random.h"

#include <QList>
#include <QSet>

namespace Desk::Sandbox {

class Countries;
struct Area;

/// Makes up the packages of a sandbox: some that every sandbox has, then as many plausible ones as asked for.
class CatalogueGenerator
{
public:
    CatalogueGenerator(const Countries &countries, Currency currency, quint64 seed);

    QList<Package> generate(int size);

    /// Money of the account for a price in US cents.
    static Money converted(qint64 usCents, Currency currency);

private:
    struct Shelf;

    void addFixed(int size);
    void addLocal(int size);
    void addAreas(const QList<Area> &areas, Package::Type type, int size);
    void addRound(QList<Shelf> &shelves, Package::Type type, int size);
    void add(Package package);
    Package makePackage(const Shelf &shelf, int gigabytes, int days, Package::Type type);
    QString uniqueCode(const Package &package, int family);

    const Countries &m_countries;
    Currency m_currency;
    Random m_random;
    QList<Package> m_packages;
    QSet<QString> m_codes;
};

} // namespace Desk::Sandbox
