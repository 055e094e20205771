// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/showcase.h"

#include "sandbox/cataloguegenerator.h"
#include "sandbox/countries.h"
#include "sandbox/regions.h"

namespace Desk::Sandbox {

namespace {

using Type = Package::Type;
using Kind = Package::Kind;

Package plan(const QString &code, const QString &name, int gigabytes, int days, Money cost)
{
    Package package;
    package.code = code;
    package.name = name;
    package.gigabytes = gigabytes;
    package.days = days;
    package.cost = cost;
    package.isUnlimited = gigabytes == 0;
    package.isRechargeable = !package.isUnlimited;
    return package;
}

Package inCountry(Package package, const Country &country, Kind kind)
{
    package.region = country.name;
    package.flagUrl = country.flagUrl();
    package.countries = QStringList{country.code};
    package.kind = kind;
    package.isProvisionedLate = country.code == QLatin1String("JP");
    return package;
}

Package inArea(Package package, const Area &area, Type type, Kind kind)
{
    package.region = area.name;
    package.flagUrl = QStringLiteral("/images/flags/%1.png").arg(area.name.section(QLatin1Char(' '), 0, 0).toLower());
    package.countries = area.countries;
    package.type = type;
    package.kind = kind;
    return package;
}

Package contract(Package package, const Country &country, const QString &carrier, bool talks)
{
    package = inCountry(package, country, Kind::Carrier);
    package.carrier = carrier;
    package.isRechargeable = false;
    package.isRecurring = talks;
    package.voiceMinutes = talks ? 9999 : 0;
    package.smsCount = talks ? 9999 : 0;
    return package;
}

Area regionNamed(const QString &name, const Countries &countries)
{
    for (const Area &area : sandboxRegions(countries)) {
        if (area.name == name) {
            return area;
        }
    }
    return {name, {}};
}

} // namespace

QList<Package> sandboxShowcase(const Countries &countries, Currency currency)
{
    const auto cents = [currency](qint64 usCents) { return CatalogueGenerator::converted(usCents, currency); };
    const auto country = [&countries](const char *code) { return countries.country(QString::fromLatin1(code)); };
    const auto area = [&countries](const char *name) { return regionNamed(QString::fromLatin1(name), countries); };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };

    Package fixed =
        inCountry(plan(s("greece-3gb-fixed"), s("Greece 3 GB 30 Days"), 3, 30, cents(410)), country("GR"), Kind::Own);
    fixed.isRechargeable = false;
    return {
        inCountry(plan(s("merhaba-7days-1gb"), s("Turkey 1 GB 7 Days"), 1, 7, cents(272)), country("TR"), Kind::Own),
        inCountry(plan(s("RB85_4D"), s("Japan 12 GB 4 Days"), 12, 4, cents(585)), country("JP"), Kind::Resold),
        inCountry(plan(s("merhaba-30days-5gb"), s("Turkey 5 GB 30 Days"), 5, 30, cents(640)), country("TR"), Kind::Own),
        inCountry(plan(s("merhaba-15days-2gb"), s("Turkey 2 GB 15 Days"), 2, 15, cents(390)), country("TR"), Kind::Own),
        inCountry(plan(s("PHAJHEAYP"), s("United States 1GB 7Days"), 1, 7, cents(144)), country("US"), Kind::Resold),
        fixed,
        inCountry(plan(s("merhaba-unlimited-7days"), s("Turkey Unlimited 7 Days"), 0, 7, cents(1240)), country("TR"),
                  Kind::Own),
        contract(plan(s("OT-50000MB-9999T-9999V"), s("United Kingdom 50 GB 30 Days"), 50, 30, cents(1840)),
                 country("GB"), s("O2"), true),
        contract(plan(s("BY-30000MB-0T-0V"), s("France 30 GB 30 Days"), 30, 30, cents(1525)), country("FR"),
                 s("Bouygues Telecom"), false),
        inArea(plan(s("UKIRL-CHANNEL-5-30"), s("United Kingdom, Ireland and the Channel Islands 5 GB 30 Days"), 5, 30,
                    cents(890)),
               area("United Kingdom and Ireland"), Type::Regional, Kind::Own),
        inArea(plan(s("EUROP5GB30"), s("Europe Regional 5GB 30Days"), 5, 30, cents(550)), area("Europe"),
               Type::Regional, Kind::Own),
        inArea(plan(s("GLOBAL120-10-30"), s("Global 10 GB 30 Days"), 10, 30, cents(3275)),
               sandboxWorld(s("Global 120"), 120, countries), Type::Global, Kind::Own),
    };
}

} // namespace Desk::Sandbox
