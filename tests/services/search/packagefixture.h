// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QStringList>

namespace Desk::Test {

/// A catalogue entry in one expression: PackageFixture("TR-5-30", "Turkey 5 GB 30 Days").local("TR").gb(5).days(30)…
class PackageFixture
{
public:
    PackageFixture(const char *code, const char *name)
    {
        m_entry.package.code = QString::fromUtf8(code);
        m_entry.package.name = QString::fromUtf8(name);
        m_entry.package.cost = Money(100, Currency::Usd);
        days(30);
        gb(1);
    }

    PackageFixture &local(const char *country, const char *region = "")
    {
        m_entry.package.type = Package::Type::Local;
        m_entry.package.region = QString::fromUtf8(region);
        m_entry.package.countries = QStringList{QString::fromLatin1(country)};
        return *this;
    }
    PackageFixture &regional(const char *region, const char *countries)
    {
        m_entry.package.type = Package::Type::Regional;
        m_entry.package.region = QString::fromUtf8(region);
        m_entry.package.countries = QString::fromLatin1(countries).split(u' ', Qt::SkipEmptyParts);
        return *this;
    }
    PackageFixture &global(const char *countries)
    {
        regional("Global", countries);
        m_entry.package.type = Package::Type::Global;
        return *this;
    }
    PackageFixture &gb(double size)
    {
        m_entry.package.data = *DataSize::fromGigabytes(size);
        return *this;
    }
    PackageFixture &unlimited()
    {
        m_entry.package.isUnlimited = true;
        m_entry.package.data = DataSize();
        return *this;
    }
    PackageFixture &days(int count)
    {
        m_entry.package.validity = *Validity::fromDays(count);
        return *this;
    }
    PackageFixture &cents(qint64 cost)
    {
        m_entry.package.cost = Money(cost, Currency::Usd);
        return *this;
    }
    PackageFixture &network(const char *name, const char *type = "4G", const char *country = "")
    {
        m_entry.package.networks.append(
            {QString::fromLatin1(country), QString(), QString::fromUtf8(name), QString::fromLatin1(type)});
        m_entry.package.has5g =
            m_entry.package.has5g || m_entry.package.networks.last().type.contains(QLatin1String("5G"));
        return *this;
    }
    PackageFixture &costs(Money cost)
    {
        m_entry.package.cost = cost;
        return *this;
    }
    PackageFixture &rechargeable(bool isRechargeable = true)
    {
        m_entry.package.isRechargeable = isRechargeable;
        return *this;
    }
    PackageFixture &calls(bool hasVoice, bool hasSms)
    {
        m_entry.package.hasVoice = hasVoice;
        m_entry.package.hasSms = hasSms;
        return *this;
    }
    PackageFixture &gone()
    {
        m_entry.isGone = true;
        return *this;
    }
    Package &package() { return m_entry.package; }

    operator CatalogueEntry() const { return m_entry; }

private:
    CatalogueEntry m_entry;
};

} // namespace Desk::Test
