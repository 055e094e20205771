// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/countries.h"

#include "sandbox/operators.h"

#include <array>

namespace Desk::Sandbox {

namespace {

constexpr auto africa = "Africa";
constexpr auto asia = "Asia";
constexpr auto europe = "Europe";
constexpr auto northAmerica = "North America";
constexpr auto oceania = "Oceania";
constexpr auto southAmerica = "South America";
constexpr auto noContinent = "";

struct Row
{
    const char *code;
    const char *name;
    const char *continent;
};

// By code. Written down here, for a list that comes with the system makes another catalogue of the same seed.
constexpr std::array rows{
    Row{"AD", "Andorra", europe},
    Row{"AE", "United Arab Emirates", asia},
    Row{"AF", "Afghanistan", asia},
    Row{"AG", "Antigua & Barbuda", northAmerica},
    Row{"AI", "Anguilla", northAmerica},
    Row{"AL", "Albania", europe},
    Row{"AM", "Armenia", asia},
    Row{"AO", "Angola", africa},
    Row{"AQ", "Antarctica", oceania},
    Row{"AR", "Argentina", southAmerica},
    Row{"AS", "American Samoa", oceania},
    Row{"AT", "Austria", europe},
    Row{"AU", "Australia", oceania},
    Row{"AW", "Aruba", northAmerica},
    Row{"AX", "Åland Islands", europe},
    Row{"AZ", "Azerbaijan", asia},
    Row{"BA", "Bosnia and Herzegovina", europe},
    Row{"BB", "Barbados", northAmerica},
    Row{"BD", "Bangladesh", asia},
    Row{"BE", "Belgium", europe},
    Row{"BF", "Burkina Faso", africa},
    Row{"BG", "Bulgaria", europe},
    Row{"BH", "Bahrain", asia},
    Row{"BI", "Burundi", africa},
    Row{"BJ", "Benin", africa},
    Row{"BL", "St. Barthélemy", northAmerica},
    Row{"BM", "Bermuda", northAmerica},
    Row{"BN", "Brunei", asia},
    Row{"BO", "Bolivia", southAmerica},
    Row{"BQ", "Caribbean Netherlands", northAmerica},
    Row{"BR", "Brazil", southAmerica},
    Row{"BS", "Bahamas", northAmerica},
    Row{"BT", "Bhutan", asia},
    Row{"BV", "Bouvet Island", southAmerica},
    Row{"BW", "Botswana", africa},
    Row{"BY", "Belarus", europe},
    Row{"BZ", "Belize", northAmerica},
    Row{"CA", "Canada", northAmerica},
    Row{"CC", "Cocos (Keeling) Islands", oceania},
    Row{"CD", "DR Congo", africa},
    Row{"CF", "Central African Republic", africa},
    Row{"CG", "Republic of the Congo", africa},
    Row{"CH", "Switzerland", europe},
    Row{"CI", "Côte d’Ivoire", africa},
    Row{"CK", "Cook Islands", oceania},
    Row{"CL", "Chile", southAmerica},
    Row{"CM", "Cameroon", africa},
    Row{"CN", "China", asia},
    Row{"CO", "Colombia", southAmerica},
    Row{"CR", "Costa Rica", northAmerica},
    Row{"CU", "Cuba", northAmerica},
    Row{"CV", "Cape Verde", africa},
    Row{"CW", "Curaçao", northAmerica},
    Row{"CX", "Christmas Island", oceania},
    Row{"CY", "Cyprus", asia},
    Row{"CZ", "Czech Republic", europe},
    Row{"DE", "Germany", europe},
    Row{"DG", "Diego Garcia", oceania},
    Row{"DJ", "Djibouti", africa},
    Row{"DK", "Denmark", europe},
    Row{"DM", "Dominica", northAmerica},
    Row{"DO", "Dominican Republic", northAmerica},
    Row{"DZ", "Algeria", africa},
    Row{"EA", "Ceuta & Melilla", africa},
    Row{"EC", "Ecuador", southAmerica},
    Row{"EE", "Estonia", europe},
    Row{"EG", "Egypt", africa},
    Row{"EH", "Western Sahara", africa},
    Row{"ER", "Eritrea", africa},
    Row{"ES", "Spain", europe},
    Row{"ET", "Ethiopia", africa},
    Row{"FI", "Finland", europe},
    Row{"FJ", "Fiji", oceania},
    Row{"FK", "Falkland Islands", southAmerica},
    Row{"FM", "Micronesia", oceania},
    Row{"FO", "Faroe Islands", europe},
    Row{"FR", "France", europe},
    Row{"GA", "Gabon", africa},
    Row{"GB", "United Kingdom", europe},
    Row{"GD", "Grenada", northAmerica},
    Row{"GE", "Georgia", asia},
    Row{"GF", "French Guiana", southAmerica},
    Row{"GG", "Guernsey", europe},
    Row{"GH", "Ghana", africa},
    Row{"GI", "Gibraltar", europe},
    Row{"GL", "Greenland", northAmerica},
    Row{"GM", "Gambia", africa},
    Row{"GN", "Guinea", africa},
    Row{"GP", "Guadeloupe", northAmerica},
    Row{"GQ", "Equatorial Guinea", africa},
    Row{"GR", "Greece", europe},
    Row{"GS", "South Georgia & South Sandwich Islands", southAmerica},
    Row{"GT", "Guatemala", northAmerica},
    Row{"GU", "Guam", oceania},
    Row{"GW", "Guinea-Bissau", africa},
    Row{"GY", "Guyana", southAmerica},
    Row{"HK", "Hong Kong", asia},
    Row{"HM", "Heard & McDonald Islands", oceania},
    Row{"HN", "Honduras", northAmerica},
    Row{"HR", "Croatia", europe},
    Row{"HT", "Haiti", northAmerica},
    Row{"HU", "Hungary", europe},
    Row{"IC", "Canary Islands", africa},
    Row{"ID", "Indonesia", asia},
    Row{"IE", "Ireland", europe},
    Row{"IL", "Israel", asia},
    Row{"IM", "Isle of Man", europe},
    Row{"IN", "India", asia},
    Row{"IO", "British Indian Ocean Territory", africa},
    Row{"IQ", "Iraq", asia},
    Row{"IR", "Iran", asia},
    Row{"IS", "Iceland", europe},
    Row{"IT", "Italy", europe},
    Row{"JE", "Jersey", europe},
    Row{"JM", "Jamaica", northAmerica},
    Row{"JO", "Jordan", asia},
    Row{"JP", "Japan", asia},
    Row{"KE", "Kenya", africa},
    Row{"KG", "Kyrgyzstan", asia},
    Row{"KH", "Cambodia", asia},
    Row{"KI", "Kiribati", oceania},
    Row{"KM", "Comoros", africa},
    Row{"KN", "St. Kitts & Nevis", northAmerica},
    Row{"KP", "North Korea", asia},
    Row{"KR", "South Korea", asia},
    Row{"KW", "Kuwait", asia},
    Row{"KY", "Cayman Islands", northAmerica},
    Row{"KZ", "Kazakhstan", asia},
    Row{"LA", "Laos", asia},
    Row{"LB", "Lebanon", asia},
    Row{"LC", "St. Lucia", northAmerica},
    Row{"LI", "Liechtenstein", europe},
    Row{"LK", "Sri Lanka", asia},
    Row{"LR", "Liberia", africa},
    Row{"LS", "Lesotho", africa},
    Row{"LT", "Lithuania", europe},
    Row{"LU", "Luxembourg", europe},
    Row{"LV", "Latvia", europe},
    Row{"LY", "Libya", africa},
    Row{"MA", "Morocco", africa},
    Row{"MC", "Monaco", europe},
    Row{"MD", "Moldova", europe},
    Row{"ME", "Montenegro", europe},
    Row{"MF", "St. Martin", northAmerica},
    Row{"MG", "Madagascar", africa},
    Row{"MH", "Marshall Islands", oceania},
    Row{"MK", "North Macedonia", europe},
    Row{"ML", "Mali", africa},
    Row{"MM", "Myanmar", asia},
    Row{"MN", "Mongolia", asia},
    Row{"MO", "Macao", asia},
    Row{"MP", "Northern Mariana Islands", oceania},
    Row{"MQ", "Martinique", northAmerica},
    Row{"MR", "Mauritania", africa},
    Row{"MS", "Montserrat", northAmerica},
    Row{"MT", "Malta", europe},
    Row{"MU", "Mauritius", africa},
    Row{"MV", "Maldives", asia},
    Row{"MW", "Malawi", africa},
    Row{"MX", "Mexico", northAmerica},
    Row{"MY", "Malaysia", asia},
    Row{"MZ", "Mozambique", africa},
    Row{"NA", "Namibia", africa},
    Row{"NC", "New Caledonia", oceania},
    Row{"NE", "Niger", africa},
    Row{"NF", "Norfolk Island", oceania},
    Row{"NG", "Nigeria", africa},
    Row{"NI", "Nicaragua", northAmerica},
    Row{"NL", "Netherlands", europe},
    Row{"NO", "Norway", europe},
    Row{"NP", "Nepal", asia},
    Row{"NR", "Nauru", oceania},
    Row{"NU", "Niue", oceania},
    Row{"NZ", "New Zealand", oceania},
    Row{"OM", "Oman", asia},
    Row{"PA", "Panama", northAmerica},
    Row{"PE", "Peru", southAmerica},
    Row{"PF", "French Polynesia", oceania},
    Row{"PG", "Papua New Guinea", oceania},
    Row{"PH", "Philippines", asia},
    Row{"PK", "Pakistan", asia},
    Row{"PL", "Poland", europe},
    Row{"PM", "St. Pierre & Miquelon", northAmerica},
    Row{"PN", "Pitcairn Islands", oceania},
    Row{"PR", "Puerto Rico", northAmerica},
    Row{"PS", "Palestine", asia},
    Row{"PT", "Portugal", europe},
    Row{"PW", "Palau", oceania},
    Row{"PY", "Paraguay", southAmerica},
    Row{"QA", "Qatar", asia},
    Row{"RE", "Réunion", africa},
    Row{"RO", "Romania", europe},
    Row{"RS", "Serbia", europe},
    Row{"RU", "Russia", europe},
    Row{"RW", "Rwanda", africa},
    Row{"SA", "Saudi Arabia", asia},
    Row{"SB", "Solomon Islands", oceania},
    Row{"SC", "Seychelles", africa},
    Row{"SD", "Sudan", africa},
    Row{"SE", "Sweden", europe},
    Row{"SG", "Singapore", asia},
    Row{"SH", "St. Helena", africa},
    Row{"SI", "Slovenia", europe},
    Row{"SJ", "Svalbard & Jan Mayen", europe},
    Row{"SK", "Slovakia", europe},
    Row{"SL", "Sierra Leone", africa},
    Row{"SM", "San Marino", europe},
    Row{"SN", "Senegal", africa},
    Row{"SO", "Somalia", africa},
    Row{"SR", "Suriname", southAmerica},
    Row{"SS", "South Sudan", africa},
    Row{"ST", "São Tomé & Príncipe", africa},
    Row{"SV", "El Salvador", northAmerica},
    Row{"SX", "Sint Maarten", northAmerica},
    Row{"SY", "Syria", asia},
    Row{"SZ", "Eswatini", africa},
    Row{"TC", "Turks & Caicos Islands", northAmerica},
    Row{"TD", "Chad", africa},
    Row{"TF", "French Southern Territories", africa},
    Row{"TG", "Togo", africa},
    Row{"TH", "Thailand", asia},
    Row{"TJ", "Tajikistan", asia},
    Row{"TK", "Tokelau", oceania},
    Row{"TL", "Timor-Leste", asia},
    Row{"TM", "Turkmenistan", asia},
    Row{"TN", "Tunisia", africa},
    Row{"TO", "Tonga", oceania},
    Row{"TR", "Turkey", asia},
    Row{"TT", "Trinidad and Tobago", northAmerica},
    Row{"TV", "Tuvalu", oceania},
    Row{"TW", "Taiwan", asia},
    Row{"TZ", "Tanzania", africa},
    Row{"UA", "Ukraine", europe},
    Row{"UG", "Uganda", africa},
    Row{"UM", "U.S. Outlying Islands", oceania},
    Row{"US", "United States", northAmerica},
    Row{"UY", "Uruguay", southAmerica},
    Row{"UZ", "Uzbekistan", asia},
    Row{"VA", "Vatican City", europe},
    Row{"VC", "St. Vincent & Grenadines", northAmerica},
    Row{"VE", "Venezuela", southAmerica},
    Row{"VG", "British Virgin Islands", northAmerica},
    Row{"VI", "U.S. Virgin Islands", northAmerica},
    Row{"VN", "Vietnam", asia},
    Row{"VU", "Vanuatu", oceania},
    Row{"WF", "Wallis & Futuna", oceania},
    Row{"WS", "Samoa", oceania},
    Row{"XK", "Kosovo", europe},
    Row{"YE", "Yemen", asia},
    Row{"YT", "Mayotte", africa},
    Row{"ZA", "South Africa", africa},
    Row{"ZM", "Zambia", africa},
    Row{"ZW", "Zimbabwe", africa},
};

QList<Operator> inventedOperators(const Country &country)
{
    QList<Operator> operators{{country.name + QLatin1String(" Mobile"), QStringLiteral("4G"), {}}};
    // A second one for about every other country, always for the same ones.
    if ((country.code[0].unicode() + country.code[1].unicode()) % 2 == 0) {
        operators.append({country.name + QLatin1String(" Telecom"), QStringLiteral("4G/5G"), {}});
    }
    return operators;
}

Country makeCountry(const Row &row)
{
    Country country;
    country.code = QString::fromLatin1(row.code);
    country.name = QString::fromUtf8(row.name);
    country.continent = QString::fromLatin1(row.continent);
    static const QStringList empty{QStringLiteral("AQ"), QStringLiteral("BV"), QStringLiteral("GS"),
                                   QStringLiteral("HM"), QStringLiteral("IO"), QStringLiteral("TF"),
                                   QStringLiteral("UM")};
    country.isInhabited = !empty.contains(country.code);
    const OperatorRow known = sandboxOperators(country.code);
    country.mcc = known.mcc;
    country.isMajor = !known.operators.isEmpty();
    country.operators = country.isMajor ? known.operators : inventedOperators(country);
    return country;
}

} // namespace

Countries::Countries()
{
    for (const Row &row : rows) {
        m_index.insert(QString::fromLatin1(row.code), m_countries.size());
        m_countries.append(makeCountry(row));
    }
}

const Country &Countries::country(const QString &code) const
{
    Q_ASSERT(m_index.contains(code));
    return m_countries[m_index.value(code)];
}

} // namespace Desk::Sandbox
