// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countryaliases.h"

#include <algorithm>
#include <iterator>

namespace Desk {

namespace {

constexpr CountryAlias names[] = {
    {"AE", u"Emirates|United Arab Emirates|Dubai|Abu Dhabi"},
    {"AG", u"Antigua"},
    {"AX", u"Aland|Aland Islands"},
    {"BA", u"Bosnia|Bosnia Herzegovina|Herzegovina"},
    {"BL", u"Saint Barts|St Barths|Saint Barth"},
    {"BN", u"Brunei Darussalam"},
    {"BO", u"Plurinational State of Bolivia"},
    {"BQ", u"Bonaire|Bonaire, Sint Eustatius and Saba|Bonaire Sint Eustatius Saba"},
    {"BS", u"The Bahamas"},
    {"BY", u"Belorussia"},
    {"CD", u"Congo|DR Congo|Congo DR|Democratic Republic of the Congo|Congo (DRC)|Congo, Democratic Republic of the|"
           u"The Democratic Republic of the Congo|Congo Kinshasa"},
    {"CG", u"Congo|Republic of the Congo|Congo Republic|Congo Brazzaville"},
    {"CI", u"Ivory Coast"},
    {"CN", u"Mainland China|China mainland|Chinese mainland|People's Republic of China"},
    {"CV", u"Cabo Verde"},
    {"CW", u"Curacao"},
    {"CZ", u"Czech Republic"},
    {"DO", u"Dominican Rep"},
    {"FK", u"Falkland Islands (Malvinas)|Falklands|Malvinas"},
    {"FM", u"Federated States of Micronesia"},
    {"FO", u"Faroe|Faeroe Islands"},
    {"GB", u"Great Britain|Britain|England|Scotland|Wales|Northern Ireland|"
           u"United Kingdom of Great Britain and Northern Ireland"},
    {"GF", u"Guyane"},
    {"GM", u"The Gambia"},
    {"GR", u"Hellas"},
    {"GW", u"Guinea Bissau"},
    {"HK", u"Hong Kong|Hongkong|Hong Kong SAR"},
    {"IC", u"Canaries"},
    {"IR", u"Islamic Republic of Iran|Persia"},
    {"KG", u"Kyrgyz Republic|Kirghizia"},
    {"KN", u"Saint Kitts|St Kitts|Nevis"},
    {"KP", u"Democratic People's Republic of Korea|Korea, North"},
    {"KR", u"Korea|Republic of Korea|Korea, Republic of|Korea, South"},
    {"LA", u"Lao|Lao PDR|Lao People's Democratic Republic"},
    {"LK", u"Ceylon"},
    {"LY", u"Libyan Arab Jamahiriya"},
    {"MD", u"Republic of Moldova|Moldavia"},
    {"MF", u"Saint Martin (French part)|Saint Martin French"},
    {"MK", u"Macedonia|Republic of North Macedonia|FYROM"},
    {"MM", u"Myanmar|Burma"},
    {"MO", u"Macao|Macau|Macao SAR|Macau SAR"},
    {"MP", u"Saipan"},
    {"MV", u"Maldive Islands"},
    {"NL", u"Holland|The Netherlands"},
    {"PF", u"Tahiti"},
    {"PS", u"Palestine|State of Palestine|Palestinian Territory|Palestinian Territory, Occupied"},
    {"RE", u"Reunion Island|La Réunion"},
    {"RS", u"Republic of Serbia"},
    {"RU", u"Russian Federation"},
    {"SA", u"Saudi|Kingdom of Saudi Arabia"},
    {"ST", u"Sao Tome"},
    {"SX", u"Sint Maarten (Dutch part)|Saint Maarten"},
    {"SY", u"Syrian Arab Republic"},
    {"SZ", u"Swaziland"},
    {"TC", u"Turks and Caicos"},
    {"TL", u"East Timor|Timor"},
    {"TR", u"Turkey|Türkiye|Turkiye"},
    {"TT", u"Trinidad|Tobago"},
    {"TW", u"Taiwan, China|Taiwan, Province of China|Chinese Taipei"},
    {"TZ", u"United Republic of Tanzania|Tanzania, United Republic of|Zanzibar"},
    {"US", u"United States of America|America"},
    {"VA", u"Vatican|Holy See"},
    {"VC", u"Saint Vincent|St Vincent"},
    {"VE", u"Bolivarian Republic of Venezuela"},
    {"VG", u"Virgin Islands, British|Virgin Islands (British)"},
    {"VI", u"US Virgin Islands|Virgin Islands, US|Virgin Islands (US)|United States Virgin Islands"},
    {"VN", u"Viet Nam"},
    {"XK", u"Republic of Kosovo"},
    {"ZA", u"Republic of South Africa"},
};

constexpr CountryAlias shortForms[] = {
    {"AE", u"uae"}, {"BA", u"bih"},   {"CD", u"drc|rdc"}, {"CF", u"car"}, {"CN", u"prc"}, {"DO", u"domrep"},
    {"GB", u"uk"},  {"HK", u"hksar"}, {"KP", u"dprk"},    {"KR", u"rok"}, {"NZ", u"nzl"}, {"PG", u"png"},
    {"RU", u"rf"},  {"SA", u"ksa"},   {"TT", u"tnt"},     {"US", u"usa"}, {"VC", u"svg"}, {"ZA", u"rsa"},
};

constexpr FormerCountryCode formerCodes[] = {
    // Said instead of the code of ISO 3166: by the European Union, and for Kosovo before XK.
    {"UK", "GB", nullptr},
    {"EL", "GR", nullptr},
    {"KV", "XK", nullptr},
    {"XI", "GB", nullptr},
    // Withdrawn.
    {"BU", "MM", nullptr},
    {"CT", "KI", nullptr},
    {"DD", "DE", nullptr},
    {"DY", "BJ", nullptr},
    {"FX", "FR", nullptr},
    {"HV", "BF", nullptr},
    {"NH", "VU", nullptr},
    {"PZ", "PA", nullptr},
    {"RH", "ZW", nullptr},
    {"SU", "RU", nullptr},
    {"TP", "TL", nullptr},
    {"VD", "VN", nullptr},
    {"YD", "YE", nullptr},
    {"ZR", "CD", nullptr},
    {"AN", nullptr, u"Netherlands Antilles"},
    {"CS", nullptr, u"Serbia and Montenegro"},
    {"YU", nullptr, u"Yugoslavia"},
};

} // namespace

std::span<const FormerCountryCode> formerCountryCodes()
{
    return formerCodes;
}

QString currentCountryCode(const QString &code)
{
    const auto *const former =
        std::find_if(std::begin(formerCodes), std::end(formerCodes),
                     [&](const FormerCountryCode &one) { return code == QLatin1String(one.code); });
    return former == std::end(formerCodes) ? code : QString::fromLatin1(former->current);
}

std::span<const CountryAlias> countryAliases()
{
    return names;
}

std::span<const CountryAlias> countryShortForms()
{
    return shortForms;
}

} // namespace Desk
