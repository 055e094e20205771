// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/coveredcountry.h"

#include "domain/networkgeneration.h"
#include "domain/package.h"
#include "services/search/countrynames.h"

#include <QHash>

#include <algorithm>

namespace Desk {

namespace {

void addOperator(QList<CoveredCountry::Operator> &operators, const Network &network)
{
    if (network.name.isEmpty()) {
        return; // Covered, by whom isn't said.
    }
    const QString generation = networkGeneration(network.type);
    const auto known = std::find_if(operators.begin(), operators.end(),
                                    [&](const CoveredCountry::Operator &one) { return one.name == network.name; });
    if (known == operators.end()) {
        operators.append({network.name, generation});
    } else {
        // One digit and a G: the text order is the order of the generations.
        known->generation = std::max(known->generation, generation);
    }
}

} // namespace

QList<CoveredCountry> coveredCountries(const Package &package, const QStringList &coverage, const CountryNames &names)
{
    QList<CoveredCountry> countries;
    QHash<QString, qsizetype> places;
    const auto placeOf = [&](const QString &code, const QString &apiName) {
        const QString key = code.isEmpty() ? apiName : code;
        const auto known = places.constFind(key);
        if (known != places.constEnd()) {
            return *known;
        }
        places.insert(key, countries.size());
        countries.append({code, code.isEmpty() ? apiName : names.displayName(code), {}});
        return countries.size() - 1;
    };
    for (const QString &code : coverage) {
        placeOf(code, {});
    }
    for (const Network &network : package.networks) {
        QString code = network.countryCode.isEmpty() ? names.codeForName(network.countryName) : network.countryCode;
        if (code.isEmpty() && network.countryName.isEmpty()) {
            code = coverage.value(0); // It says nothing, which only packages of one country can afford.
        }
        if (!code.isEmpty() || !network.countryName.isEmpty()) {
            addOperator(countries[placeOf(code, network.countryName)].operators, network);
        }
    }
    std::stable_sort(countries.begin(), countries.end(),
                     [&names](const CoveredCountry &one, const CoveredCountry &other) {
                         return names.sortRank(one.code) < names.sortRank(other.code);
                     });
    return countries;
}

} // namespace Desk
