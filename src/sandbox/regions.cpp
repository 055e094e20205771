// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/regions.h"

#include "sandbox/countries.h"

#include <array>

namespace Desk::Sandbox {

namespace {

struct Row
{
    const char *name;
    const char *countries;
};

constexpr std::array rows{
    Row{"Europe", "AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL "
                  "PT RO RS SE SI SK TR UA"},
    Row{"European Union", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"},
    Row{"Balkans", "AL BA BG GR HR ME MK RO RS SI TR XK"},
    Row{"Nordics", "DK FI IS NO SE FO GL AX"},
    Row{"Baltics", "EE LT LV"},
    Row{"Benelux", "BE LU NL"},
    Row{"United Kingdom and Ireland", "GB GG IE IM JE"},
    Row{"Middle East", "AE BH EG IL IQ JO KW LB OM QA SA TR YE"},
    Row{"Gulf", "AE BH KW OM QA SA"},
    Row{"Caucasus", "AM AZ GE"},
    Row{"Central Asia", "KG KZ TJ TM UZ"},
    Row{"North Africa", "DZ EG LY MA TN"},
    Row{"Africa", "BF BJ BW CD CG CI CM EG ET GA GH GM GN KE LR MA MG ML MU MW MZ NE NG RE RW SC SN SZ TG TN TZ UG ZA "
                  "ZM ZW"},
    Row{"Asia Pacific", "AU BD BN CN FJ GU HK ID IN JP KH KR LA LK MM MN MO MY NP NZ PG PH PK SG TH TW VN"},
    Row{"South East Asia", "BN ID KH LA MM MY PH SG TH TL VN"},
    Row{"Greater China", "CN HK MO TW"},
    Row{"North America", "CA MX US"},
    Row{"Latin America", "AR BO BR CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE"},
    Row{"Caribbean", "AG AI AW BB BM BQ BS CW DM DO GD GP HT JM KN KY LC MQ MS PR SX TC TT VC VG VI"},
    Row{"Oceania", "AU FJ GU NZ PF PG TO VU WS"},
};

} // namespace

QList<Area> sandboxRegions(const Countries &countries)
{
    QList<Area> regions;
    for (const Row &row : rows) {
        Area area{QString::fromLatin1(row.name), {}};
        for (const QString &code : QString::fromLatin1(row.countries).split(QLatin1Char(' '))) {
            Q_ASSERT(countries.contains(code));
            area.countries.append(code);
        }
        regions.append(area);
    }
    return regions;
}

Area sandboxWorld(const QString &name, int size, const Countries &countries)
{
    Area area{name, {}};
    for (const bool major : {true, false}) {
        for (const Country &country : countries.all()) {
            if (country.isMajor == major && country.isInhabited && area.countries.size() < size) {
                area.countries.append(country.code);
            }
        }
    }
    return area;
}

} // namespace Desk::Sandbox
