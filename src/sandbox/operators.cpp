// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/operators.h"

#include <algorithm>
#include <array>

namespace Desk::Sandbox {

namespace {

struct Row
{
    const char *country;
    const char *mcc;
    /// name:mnc:type, separated by "|".
    const char *operators;
};

// By country code.
constexpr std::array rows{
    Row{"AE", "424", "Etisalat:02:5G|du:03:5G"},
    Row{"AL", "276", "One:01:4G|Vodafone:02:4G/5G"},
    Row{"AR", "722", "Claro:310:4G|Movistar:07:4G|Personal:34:4G/5G"},
    Row{"AT", "232", "A1:01:5G|Magenta:03:5G|Drei:10:5G"},
    Row{"AU", "505", "Telstra:01:5G|Optus:02:5G|Vodafone:03:5G"},
    Row{"AZ", "400", "Azercell:01:4G|Bakcell:02:4G"},
    Row{"BE", "206", "Proximus:01:5G|Orange:10:5G|BASE:20:4G"},
    Row{"BG", "284", "A1:01:5G|Vivacom:03:5G|Yettel:05:5G"},
    Row{"BR", "724", "Claro:05:5G|TIM:02:5G|Vivo:06:5G"},
    Row{"CA", "302", "Rogers:720:5G|Bell:610:5G|Telus:220:5G"},
    Row{"CH", "228", "Swisscom:01:5G|Sunrise:02:5G|Salt:03:5G"},
    Row{"CL", "730", "Entel:01:5G|Movistar:02:5G"},
    Row{"CN", "460", "China Mobile:00:5G|China Unicom:01:5G"},
    Row{"CO", "732", "Claro:101:4G|Movistar:123:4G"},
    Row{"CZ", "230", "T-Mobile:01:5G|O2:02:5G|Vodafone:03:5G"},
    Row{"DE", "262", "Telekom:01:5G|Vodafone:02:5G|O2:03:5G"},
    Row{"DK", "238", "TDC:01:5G|Telenor:02:5G|Telia:20:5G"},
    Row{"EG", "602", "Orange:01:4G|Vodafone:02:4G|Etisalat:03:4G"},
    Row{"ES", "214", "Vodafone:01:5G|Orange:03:5G|Movistar:07:5G"},
    Row{"FI", "244", "Elisa:05:5G|DNA:12:5G|Telia:91:5G"},
    Row{"FR", "208", "Orange:01:5G|SFR:10:5G|Free:15:4G|Bouygues Telecom:20:5G"},
    Row{"GB", "234", "O2:10:4G/5G|Vodafone:15:5G|Three:20:5G|EE:30:5G"},
    Row{"GE", "282", "Geocell:01:4G|Magti:02:4G"},
    Row{"GR", "202", "Cosmote:01:5G|Vodafone:05:5G|Nova:10:5G"},
    Row{"HK", "454", "CSL:00:5G|3:03:5G|SmarTone:06:5G"},
    Row{"HR", "219", "Hrvatski Telekom:01:5G|A1:10:5G|Telemach:02:4G"},
    Row{"HU", "216", "Yettel:01:5G|Telekom:30:5G|Vodafone:70:5G"},
    Row{"ID", "510", "Telkomsel:10:4G/5G|XL Axiata:11:4G|Indosat:01:4G"},
    Row{"IE", "272", "Vodafone:01:5G|Three:05:5G|eir:03:5G"},
    Row{"IL", "425", "Partner:01:4G|Cellcom:02:5G|Pelephone:03:5G"},
    Row{"IN", "404", "Airtel:10:5G|Vi:20:4G"},
    Row{"IQ", "418", "Asiacell:05:4G|Zain:20:4G|Korek:40:4G"},
    Row{"IT", "222", "TIM:01:5G|Vodafone:10:5G|WindTre:88:5G"},
    Row{"JO", "416", "Zain:01:4G|Umniah:03:4G|Orange:77:4G"},
    Row{"JP", "440", "NTT Docomo:10:5G|SoftBank:20:5G|au:50:4G/5G"},
    Row{"KR", "450", "KT:08:5G|SK Telecom:05:5G|LG U+:06:4G"},
    Row{"LB", "415", "Alfa:01:4G|touch:03:4G"},
    Row{"MA", "604", "Orange:00:4G|Maroc Telecom:01:4G|inwi:02:4G"},
    Row{"MX", "334", "Telcel:020:5G|AT&T:050:4G|Movistar:030:4G"},
    Row{"MY", "502", "Maxis:12:5G|Celcom:19:4G|Digi:16:4G"},
    Row{"NL", "204", "KPN:08:5G|Vodafone:04:5G|Odido:16:5G"},
    Row{"NO", "242", "Telenor:01:5G|Telia:02:5G|Ice:14:4G"},
    Row{"NZ", "530", "One NZ:01:5G|Spark:05:5G|2degrees:24:4G"},
    Row{"OM", "422", "Omantel:02:5G|Ooredoo:03:5G"},
    Row{"PE", "716", "Claro:10:4G|Movistar:06:4G"},
    Row{"PH", "515", "Globe:02:5G|Smart:03:5G"},
    Row{"PL", "260", "Plus:01:5G|T-Mobile:02:5G|Orange:03:5G|Play:06:5G"},
    Row{"PT", "268", "Vodafone:01:5G|NOS:03:5G|MEO:06:5G"},
    Row{"QA", "427", "Ooredoo:01:5G|Vodafone:02:5G"},
    Row{"RO", "226", "Vodafone:01:5G|Orange:10:5G|Digi:05:4G"},
    Row{"RS", "220", "Yettel:01:4G|A1:05:4G|mts:03:4G"},
    Row{"SA", "420", "STC:01:5G|Mobily:03:5G|Zain:04:5G"},
    Row{"SE", "240", "Telia:01:5G|Tele2:07:5G|Telenor:08:5G"},
    Row{"SG", "525", "Singtel:01:5G|StarHub:05:5G|M1:03:5G"},
    Row{"TH", "520", "AIS:03:5G|dtac:05:5G|TrueMove H:04:5G"},
    Row{"TN", "605", "Tunisie Telecom:02:4G|Ooredoo:03:4G"},
    Row{"TR", "286", "Turkcell:01:4G/5G|Vodafone:02:4G|Turk Telekom:03:4G"},
    Row{"TW", "466", "Chunghwa Telecom:92:5G|Far EasTone:01:5G|Taiwan Mobile:97:5G"},
    Row{"UA", "255", "Vodafone:01:4G|Kyivstar:03:4G|lifecell:06:4G"},
    Row{"US", "310", "T-Mobile:260:5G|AT&T:410:5G|Verizon:480:5G"},
    Row{"VN", "452", "MobiFone:01:4G|Vinaphone:02:4G/5G|Viettel:04:5G"},
    Row{"ZA", "655", "Vodacom:01:5G|Telkom:02:4G|MTN:10:5G"},
};

} // namespace

OperatorRow sandboxOperators(const QString &countryCode)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&countryCode](const Row &candidate) {
        return countryCode == QLatin1String(candidate.country);
    });
    if (row == rows.end()) {
        return {};
    }
    OperatorRow result{QString::fromLatin1(row->mcc), {}};
    for (const QString &entry : QString::fromLatin1(row->operators).split(QLatin1Char('|'))) {
        const QStringList parts = entry.split(QLatin1Char(':'));
        result.operators.append({parts.value(0), parts.value(2), parts.value(1)});
    }
    return result;
}

} // namespace Desk::Sandbox
