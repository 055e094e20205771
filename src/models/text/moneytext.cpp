// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/moneytext.h"

#include <QLocale>

namespace Desk {

QString moneyText(Money amount, const QLocale &locale)
{
    // A minus sign, never the parentheses of bookkeepers that some locales have.
    if (amount.isNegative()) {
        return locale.negativeSign() + moneyText(amount * -1, locale);
    }
    // Without the precision Qt takes the decimals of the locale's own currency: "13 $" for 12.50 in Arabic (Iraq).
    const int decimals = currencyDecimals(amount.currency());
    switch (amount.currency()) {
    case Currency::Usd:
        return locale.toCurrencyString(amount.toNumber(), QStringLiteral("$"), decimals);
    case Currency::Eur:
        return locale.toCurrencyString(amount.toNumber(), QStringLiteral("€"), decimals);
    case Currency::Iqd:
        break;
    }
    // The dinar has a sign of its own in Iraq's languages only; a code needs a space that Qt does not give it.
    const QString code = currencyCode(amount.currency());
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code) {
        return locale.toCurrencyString(amount.toNumber(), locale.currencySymbol(), decimals);
    }
    return locale.toString(amount.toNumber(), 'f', decimals) + QLatin1Char(' ') + code;
}

} // namespace Desk
