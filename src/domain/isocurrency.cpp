// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/isocurrency.h"

#include <algorithm>
#include <iterator>

namespace Desk {

namespace {

constexpr quint32 packed(const char *code)
{
    return quint32(code[0]) << 16 | quint32(code[1]) << 8 | quint32(code[2]);
}

/// Without a text in between: this is asked for each package.
quint32 packedCode(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return packed("USD");
    case Currency::Eur:
        return packed("EUR");
    case Currency::Iqd:
        return packed("IQD");
    }
    Q_UNREACHABLE();
}

/// ISO 4217 without funds, metals and testing codes. Those of two decimals need no more than their code.
constexpr const char *codes[] = {
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND",
    "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE",
    "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD",
    "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY",
    "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD",
    "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF",
    "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB",
    "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VES", "VND",
    "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
};
constexpr const char *withoutDecimals[] = {"BIF", "CLP", "DJF", "GNF", "IQD", "ISK", "JPY", "KMF", "KRW",
                                           "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr const char *withThreeDecimals[] = {"BHD", "JOD", "KWD", "LYD", "OMR", "TND"};

template<typename Codes> bool has(const Codes &list, const char *code)
{
    return std::any_of(std::begin(list), std::end(list),
                       [code](const char *each) { return packed(each) == packed(code); });
}

} // namespace

IsoCurrency::IsoCurrency(const char *code, int decimals)
    : m_code(packed(code))
    , m_decimals(decimals)
{}

IsoCurrency::IsoCurrency(Currency currency)
    : m_code(packedCode(currency))
    , m_decimals(currencyDecimals(currency))
{}

const QList<IsoCurrency> &IsoCurrency::all()
{
    static const QList<IsoCurrency> currencies = [] {
        QList<IsoCurrency> made;
        for (const char *code : codes) {
            made.append(IsoCurrency(code, has(withoutDecimals, code) ? 0 : has(withThreeDecimals, code) ? 3 : 2));
        }
        return made;
    }();
    return currencies;
}

std::optional<IsoCurrency> IsoCurrency::fromCode(const QString &code)
{
    if (code.size() != 3) {
        return std::nullopt;
    }
    const QByteArray letters = code.toUpper().toLatin1();
    if (letters.size() != 3) {
        return std::nullopt; // Some letters become two.
    }
    const auto found =
        std::find_if(all().cbegin(), all().cend(),
                     [wanted = packed(letters.constData())](IsoCurrency each) { return each.m_code == wanted; });
    return found == all().cend() ? std::nullopt : std::optional(*found);
}

QString IsoCurrency::code() const
{
    const char letters[] = {char(m_code >> 16), char(m_code >> 8), char(m_code)};
    return QString::fromLatin1(letters, 3);
}

qint64 IsoCurrency::unitsPerMajor() const
{
    qint64 units = 1;
    for (int i = 0; i < m_decimals; ++i) {
        units *= 10;
    }
    return units;
}

} // namespace Desk
