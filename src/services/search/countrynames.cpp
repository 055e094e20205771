// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countrynames.h"

#include "services/search/countryaliases.h"
#include "services/search/textfold.h"

#include <QMutexLocker>

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

namespace Desk {

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

QString icuName(const char *code, const icu::Locale &language)
{
    icu::UnicodeString name;
    icu::Locale("", code).getDisplayCountry(language, name);
    return toQString(name);
}

/// Where ICU's English name is not what sellers and the API say.
QString englishOverride(const QString &code)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("HK"), QStringLiteral("Hong Kong")}, {QStringLiteral("MO"), QStringLiteral("Macao")},
        {QStringLiteral("TR"), QStringLiteral("Turkey")},    {QStringLiteral("MM"), QStringLiteral("Myanmar")},
        {QStringLiteral("PS"), QStringLiteral("Palestine")}, {QStringLiteral("CD"), QStringLiteral("DR Congo")},
        {QStringLiteral("CG"), QStringLiteral("Congo")},
    };
    return names.value(code);
}

/// UN M.49 number of a region as ICU wants it; null for all others.
const char *regionNumber(const QString &apiName)
{
    static const QHash<QString, const char *> numbers{
        {QStringLiteral("europe"), "150"},          {QStringLiteral("asia"), "142"},
        {QStringLiteral("africa"), "002"},          {QStringLiteral("americas"), "019"},
        {QStringLiteral("oceania"), "009"},         {QStringLiteral("global"), "001"},
        {QStringLiteral("world"), "001"},           {QStringLiteral("worldwide"), "001"},
        {QStringLiteral("north america"), "003"},   {QStringLiteral("south america"), "005"},
        {QStringLiteral("central america"), "013"}, {QStringLiteral("caribbean"), "029"},
        {QStringLiteral("latin america"), "419"},   {QStringLiteral("southeast asia"), "035"},
        {QStringLiteral("central asia"), "143"},    {QStringLiteral("european union"), "EU"},
    };
    return numbers.value(nameKey(apiName), nullptr);
}

QStringList split(const char16_t *names)
{
    return QString::fromUtf16(names).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

struct CountryNames::Private
{
    explicit Private(const QString &language)
        : locale(icu::Locale::forLanguageTag(language.toStdString(), status))
    {
        if (U_FAILURE(status) || locale.isBogus() || language.isEmpty() || language == QLatin1String("C")) {
            locale = icu::Locale("en");
        }
        status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(locale, status));
        if (collator) {
            // "Turkey 5 GB" stands before "Turkey 10 GB".
            collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        }
    }

    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale;
    std::unique_ptr<icu::Collator> collator;
    mutable QMutex mutex; ///< A collator is not promised to be safe in several threads.
};

CountryNames::CountryNames(const QString &language)
    : m_language(language)
    , d(std::make_unique<Private>(language))
{
    const icu::Locale english("en");
    const bool isInEnglish = qstrcmp(d->locale.getLanguage(), english.getLanguage()) == 0;
    for (const char *const *iso = uloc_getISOCountries(); *iso; ++iso) {
        const QString code = QString::fromLatin1(*iso);
        Country country;
        const QString icuEnglish = icuName(*iso, english);
        const QString override = englishOverride(code);
        country.englishName = override.isEmpty() ? icuEnglish : override;
        country.displayName = icuName(*iso, d->locale);
        // ICU answers with the code where it has no name in that language. Some have the English one.
        if (country.displayName == code || (isInEnglish && country.displayName == icuEnglish)) {
            country.displayName = country.englishName;
        }
        country.otherNames.append(icuEnglish);
        country.shortForms.append(code.toLower());
        m_countries.insert(code, country);
        m_codes.append(code);
    }
    for (const CountryAlias &alias : countryAliases()) {
        m_countries[QString::fromLatin1(alias.code)].otherNames += split(alias.names);
    }
    for (const CountryAlias &alias : countryShortForms()) {
        m_countries[QString::fromLatin1(alias.code)].shortForms += split(alias.names);
    }
    std::stable_sort(m_codes.begin(), m_codes.end(), [this](const QString &left, const QString &right) {
        return compare(displayName(left), displayName(right)) < 0;
    });
    for (int rank = 0; rank < m_codes.size(); ++rank) {
        Country &country = m_countries[m_codes.at(rank)];
        country.rank = rank;
        addKeys(m_codes.at(rank), country);
    }
    for (const FormerCountryCode &former : formerCountryCodes()) {
        const QString code = QString::fromLatin1(former.code);
        m_formerCodes.insert(code,
                             former.current ? QString::fromLatin1(former.current) : QString::fromUtf16(former.name));
        if (former.current && !m_codeForKey.contains(code.toLower())) {
            m_codeForKey.insert(code.toLower(), QString::fromLatin1(former.current));
        }
    }
    // Both Congos are meant by it; as the API's name it is the larger one, which has the packages.
    m_codeForKey.insert(QStringLiteral("congo"), QStringLiteral("CD"));
}

CountryNames::~CountryNames() = default;

void CountryNames::addKeys(const QString &code, const Country &country)
{
    const auto add = [&](const QString &name) {
        const QString key = nameKey(name);
        if (!key.isEmpty() && !m_codeForKey.contains(key)) {
            m_codeForKey.insert(key, code);
        }
    };
    add(country.englishName);
    add(country.displayName);
    for (const QString &name : country.otherNames) {
        add(name);
    }
    for (const QString &name : country.shortForms) {
        add(name);
    }
}

QString CountryNames::language() const
{
    return m_language;
}

const QStringList &CountryNames::codes() const
{
    return m_codes;
}

QString CountryNames::placeOf(const QString &code, const QStringList &names) const
{
    if (isCountry(code)) {
        return code;
    }
    for (const QString &name : names) {
        const QString named = codeForName(name);
        if (!named.isEmpty()) {
            return named;
        }
    }
    const QString former = m_formerCodes.value(code, code);
    return isCountry(former) || names.isEmpty() ? former : names.first();
}

QString CountryNames::displayName(const QString &code) const
{
    const auto it = m_countries.constFind(code);
    return it == m_countries.cend() ? code : it->displayName;
}

QString CountryNames::englishName(const QString &code) const
{
    const auto it = m_countries.constFind(code);
    return it == m_countries.cend() ? code : it->englishName;
}

QString CountryNames::regionDisplayName(const QString &apiName) const
{
    const char *number = regionNumber(apiName);
    if (!number || qstrcmp(d->locale.getLanguage(), "en") == 0) {
        return apiName;
    }
    const QString name = icuName(number, d->locale);
    return name.isEmpty() || name == QLatin1String(number) ? apiName : name;
}

QStringList CountryNames::searchNames(const QString &code) const
{
    const auto it = m_countries.constFind(code);
    if (it == m_countries.cend()) {
        return {};
    }
    QStringList names{it->englishName, it->displayName};
    names += it->otherNames;
    names.removeDuplicates();
    return names;
}

QStringList CountryNames::shortForms(const QString &code) const
{
    return m_countries.value(code).shortForms;
}

QString CountryNames::codeForName(const QString &name) const
{
    const QString code = codeForKey(nameKey(name));
    // "Hong Kong (China)": what stands in brackets is mostly only an explanation.
    const qsizetype bracket = code.isEmpty() ? name.indexOf(u'(') : -1;
    return bracket > 0 ? codeForKey(nameKey(QStringView(name).left(bracket))) : code;
}

QString CountryNames::codeForKey(const QString &key) const
{
    return m_codeForKey.value(key);
}

int CountryNames::sortRank(const QString &code) const
{
    const auto it = m_countries.constFind(code);
    return it == m_countries.cend() ? int(m_codes.size()) : it->rank;
}

int CountryNames::compare(const QString &left, const QString &right) const
{
    if (!d->collator) {
        return left.compare(right);
    }
    UErrorCode status = U_ZERO_ERROR;
    const QMutexLocker locker(&d->mutex);
    const UCollationResult result = d->collator->compare(toIcu(left), toIcu(right), status);
    return result == UCOL_LESS ? -1 : result == UCOL_GREATER ? 1 : 0;
}

QByteArray CountryNames::sortKey(const QString &text) const
{
    if (!d->collator) {
        return text.toUtf8();
    }
    const icu::UnicodeString icuText = toIcu(text);
    const QMutexLocker locker(&d->mutex);
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length =
        d->collator->getSortKey(icuText, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    if (length > key.size()) {
        key.resize(length);
        d->collator->getSortKey(icuText, reinterpret_cast<uint8_t *>(key.data()), length);
    }
    key.resize(std::max(0, length - 1)); // The last one ends it.
    return key;
}

} // namespace Desk
