// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/countries.h"

#include "sandbox/operators.h"

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/unistr.h>

#include <memory>

namespace Desk::Sandbox {

namespace {

QString vendorName(const QString &code, const QString &icuName)
{
    // ICU's names are careful where the vendor's are short.
    static const QHash<QString, QString> names{
        {QStringLiteral("TR"), QStringLiteral("Turkey")},
        {QStringLiteral("HK"), QStringLiteral("Hong Kong")},
        {QStringLiteral("MO"), QStringLiteral("Macao")},
        {QStringLiteral("MM"), QStringLiteral("Myanmar")},
        {QStringLiteral("BA"), QStringLiteral("Bosnia and Herzegovina")},
        {QStringLiteral("TT"), QStringLiteral("Trinidad and Tobago")},
        {QStringLiteral("CD"), QStringLiteral("DR Congo")},
        {QStringLiteral("CG"), QStringLiteral("Republic of the Congo")},
        {QStringLiteral("CZ"), QStringLiteral("Czech Republic")},
        {QStringLiteral("PS"), QStringLiteral("Palestine")},
    };
    return names.value(code, icuName);
}

QString continentName(const char *code)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(code, status);
    if (U_FAILURE(status) || !region) {
        return {};
    }
    const icu::Region *continent = region->getContainingRegion(URGN_CONTINENT);
    const icu::Region *part = region->getContainingRegion(URGN_SUBCONTINENT);
    switch (continent ? continent->getNumericCode() : 0) {
    case 2:
        return QStringLiteral("Africa");
    case 9:
        return QStringLiteral("Oceania");
    case 19:
        return part && part->getNumericCode() == 5 ? QStringLiteral("South America") : QStringLiteral("North America");
    case 142:
        return QStringLiteral("Asia");
    case 150:
        return QStringLiteral("Europe");
    default:
        return {};
    }
}

QList<Operator> inventedOperators(const Country &country)
{
    QList<Operator> operators{{country.name + QLatin1String(" Mobile"), QStringLiteral("4G"), {}}};
    // A second one for about every other country, always for the same ones.
    if ((country.code[0].unicode() + country.code[1].unicode()) % 2 == 0) {
        operators.append({country.name + QLatin1String(" Telecom"), QStringLiteral("4G/5G"), {}});
    }
    return operators;
}

Country makeCountry(const char *isoCode)
{
    icu::UnicodeString display;
    icu::Locale("", isoCode).getDisplayCountry(icu::Locale::getEnglish(), display);

    Country country;
    country.code = QString::fromLatin1(isoCode);
    country.name = vendorName(country.code, QString::fromUtf16(display.getBuffer(), display.length()));
    country.continent = continentName(isoCode);
    static const QStringList empty{QStringLiteral("AQ"), QStringLiteral("BV"), QStringLiteral("GS"),
                                   QStringLiteral("HM"), QStringLiteral("IO"), QStringLiteral("TF"),
                                   QStringLiteral("UM")};
    country.isInhabited = !empty.contains(country.code);
    const OperatorRow row = sandboxOperators(country.code);
    country.mcc = row.mcc;
    country.isMajor = !row.operators.isEmpty();
    country.operators = country.isMajor ? row.operators : inventedOperators(country);
    return country;
}

} // namespace

Countries::Countries()
{
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        m_index.insert(QString::fromLatin1(*code), m_countries.size());
        m_countries.append(makeCountry(*code));
    }
}

const Country &Countries::country(const QString &code) const
{
    Q_ASSERT(m_index.contains(code));
    return m_countries[m_index.value(code)];
}

} // namespace Desk::Sandbox
