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

bool isCode(const QString &place)
{
    constexpr qsizetype codeLength = 2;
    return place.size() == codeLength;
}

/// Alpha-2, or the API's name where that is all there is; empty where nothing is said.
QString placeOf(const Network &network, const CountryNames &names)
{
    if (!network.countryCode.isEmpty()) {
        const QStringList apiNames = network.countryName.isEmpty() ? QStringList() : QStringList{network.countryName};
        return names.placeOf(network.countryCode, apiNames);
    }
    const QString code = names.codeForName(network.countryName);
    return code.isEmpty() ? network.countryName : code;
}

} // namespace

QList<CoveredCountry> coveredCountries(const Package &package, const QStringList &coverage, const CountryNames &names)
{
    QList<CoveredCountry> countries;
    QHash<QString, qsizetype> rows;
    const auto rowOf = [&](const QString &place) {
        const auto known = rows.constFind(place);
        if (known != rows.constEnd()) {
            return *known;
        }
        rows.insert(place, countries.size());
        countries.append({isCode(place) ? place : QString(), names.displayName(place), {}});
        return countries.size() - 1;
    };
    for (const QString &place : coverage) {
        rowOf(place);
    }
    for (const Network &network : package.networks) {
        QString place = placeOf(network, names);
        const bool saysCode = !network.countryCode.isEmpty();
        if (place.isEmpty() || (coverage.size() == 1 && saysCode && !names.isCountry(place))) {
            place = coverage.value(0); // It says nothing, which only packages of one country can afford.
        }
        if (!place.isEmpty()) {
            addOperator(countries[rowOf(place)].operators, network);
        }
    }
    std::stable_sort(countries.begin(), countries.end(),
                     [&names](const CoveredCountry &one, const CoveredCountry &other) {
                         return names.sortRank(one.code) < names.sortRank(other.code);
                     });
    return countries;
}

} // namespace Desk
