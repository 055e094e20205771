// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/typedmoney.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Desk {

namespace {

constexpr QChar arabicDecimal(0x066b);
constexpr QChar arabicThousands(0x066c);
constexpr QChar apostrophe(0x2019);

QStringList signsOf(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return {QStringLiteral("USD"), QStringLiteral("US$"), QStringLiteral("$")};
    case Currency::Eur:
        return {QStringLiteral("EUR"), QString::fromUtf8("€")};
    case Currency::Iqd:
        return {QStringLiteral("IQD"), QString::fromUtf8("د.ع.")};
    }
    return {};
}

/// Without the sign before or behind, and without the direction marks that come along with what is pasted.
QString numberOf(QString text, Currency currency)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.simplified();
    const QStringList signs = signsOf(currency);
    for (const QString &sign : signs) {
        if (text.startsWith(sign, Qt::CaseInsensitive)) {
            return text.mid(sign.size()).trimmed();
        }
        if (text.endsWith(sign, Qt::CaseInsensitive)) {
            return text.chopped(sign.size()).trimmed();
        }
    }
    return text;
}

/// Digits between separators: "1,493.80" is 1, 493 and 80.
struct Parts
{
    QStringList digits{QString()};
    QList<QChar> separators;
};

std::optional<Parts> split(const QString &number)
{
    Parts parts;
    for (const QChar c : number) {
        if (const int digit = c.digitValue(); digit >= 0 && c.category() == QChar::Number_DecimalDigit) {
            parts.digits.last().append(QString::number(digit));
        } else if (QStringLiteral(" .,'").contains(c) || c == arabicDecimal || c == arabicThousands
                   || c == apostrophe) {
            parts.separators.append(c);
            parts.digits.append(QString());
        } else {
            return std::nullopt;
        }
    }
    const bool hasEmpty =
        std::any_of(parts.digits.begin(), parts.digits.end(), [](const QString &each) { return each.isEmpty(); });
    return hasEmpty ? std::nullopt : std::optional(parts);
}

/// Takes the cents off the end; an empty text where there are none.
QString takeCents(Parts &parts, int decimals)
{
    if (parts.separators.isEmpty() || parts.digits.last().size() > decimals) {
        return {};
    }
    const QChar point = parts.separators.last();
    const bool canBePoint = point == QLatin1Char('.') || point == QLatin1Char(',') || point == arabicDecimal;
    if (!canBePoint || parts.separators.count(point) > 1) {
        return {};
    }
    parts.separators.removeLast();
    return parts.digits.takeLast();
}

bool areThousands(const Parts &parts)
{
    for (int i = 0; i < parts.separators.size(); ++i) {
        if (parts.separators.at(i) != parts.separators.first() || parts.separators.at(i) == arabicDecimal
            || parts.digits.at(i + 1).size() != 3) {
            return false;
        }
    }
    return parts.separators.isEmpty() || parts.digits.first().size() <= 3;
}

/// "12,34,567" in India, and whatever else a field shows.
bool isAsWritten(const Parts &parts, const QLocale &locale)
{
    const auto written = split(locale.toString(parts.digits.join(QString()).toLongLong()).simplified());
    return written && written->digits == parts.digits && written->separators == parts.separators;
}

/// "12.345": thousands, or one decimal too many? The locale knows, if it parts thousands so.
bool isDoubtful(const Parts &parts, const QLocale &locale)
{
    const bool isOne =
        parts.separators == QList<QChar>{QLatin1Char('.')} || parts.separators == QList<QChar>{QLatin1Char(',')};
    return isOne && parts.separators.first() != locale.groupSeparator();
}

} // namespace

std::optional<Money> typedMoney(const QString &text, Currency currency, const QLocale &locale)
{
    auto parts = split(numberOf(text, currency));
    if (!parts) {
        return std::nullopt;
    }
    const int decimals = currencyDecimals(currency);
    const QString cents = takeCents(*parts, decimals);
    // A currency without decimals leaves no doubt.
    if (!(areThousands(*parts) || isAsWritten(*parts, locale))
        || (decimals > 0 && cents.isEmpty() && isDoubtful(*parts, locale))) {
        return std::nullopt;
    }
    QString whole = parts->digits.join(QString());
    while (whole.size() > 1 && whole.startsWith(QLatin1Char('0'))) {
        whole.remove(0, 1);
    }
    constexpr int mostDigits = 9;
    if (whole.size() > mostDigits) {
        return std::nullopt;
    }
    if (decimals > 0) {
        whole += QLatin1Char('.') + cents.leftJustified(decimals, QLatin1Char('0'));
    }
    return Money::fromString(whole + QLatin1Char(' ') + currencyCode(currency));
}

} // namespace Desk
