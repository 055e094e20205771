// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text where an amount is typed, and any amount as it is written: what is written reads back as what it was, in
// each locale; what is typed is never under zero or beyond any account.

#include "fuzz/fuzzing.h"
#include "models/text/format.h"
#include "models/text/moneytext.h"
#include "models/text/pricetext.h"
#include "models/text/typedmoney.h"
#include "services/search/searchquery.h"
#include "services/search/typedamount.h"

#include <QLocale>

#include <array>

using namespace Desk;
using Fuzz::require;

namespace {

const QLocale &locale(quint8 choice)
{
    static const std::array locales{
        QLocale(QStringLiteral("en_US")), QLocale(QStringLiteral("de_DE")),  QLocale(QStringLiteral("fr_FR")),
        QLocale(QStringLiteral("ar_IQ")), QLocale(QStringLiteral("ar_EG")),  QLocale(QStringLiteral("tr_TR")),
        QLocale(QStringLiteral("de_CH")), QLocale(QStringLiteral("ckb_IQ")), QLocale(QStringLiteral("fa_IR")),
        QLocale(QStringLiteral("es_ES")), QLocale(QStringLiteral("pl_PL")),  QLocale(QStringLiteral("en_IN"))};
    return locales.at(choice % locales.size());
}

void verifyText(const QString &text, Currency currency, const QLocale &locale)
{
    constexpr qint64 billion = 1'000'000'000;
    if (const auto money = typedMoney(text, currency, locale)) {
        require(!money->isNegative() && money->currency() == currency
                    && money->minorUnits() < billion * IsoCurrency(currency).unitsPerMajor(),
                "typed money has bounds", text);
    }
    if (const auto money = Money::fromString(text)) {
        require(money->toString() == text, "stored money reads back", text);
    }
    if (const auto amount = Amount::fromString(text)) {
        require(amount->toString() == text && std::abs(amount->minorUnits()) <= Amount::mostMinorUnits,
                "a stored amount reads back", text);
    }
    if (const auto percent = Percent::fromText(text)) {
        require(Percent::fromText(percent->text()) == percent, "a percentage reads back", text);
    }
    if (const auto rate = ExchangeRate::fromText(text)) {
        require(ExchangeRate::fromText(rate->text()) == rate && rate->numerator() > 0 && rate->denominator() > 0,
                "a rate reads back", text);
    }
    const PriceText words{Format(locale)};
    const IsoCurrency three = *IsoCurrency::fromCode(QStringLiteral("KWD"));
    for (const IsoCurrency iso : {IsoCurrency(currency), three}) {
        if (const auto amount = words.typedAmount(text, iso)) {
            require(words.typedAmount(words.typable(*amount), iso) == amount, "a typed amount reads back", text);
        }
    }
    if (const auto percent = words.typedPercent(text)) {
        require(words.typedPercent(words.typable(*percent)) == percent, "a typed percentage reads back", text);
    }
    if (const auto rate = words.typedRate(text, ExchangeRate::Direction::PerSellingUnit)) {
        require(words.typedRate(words.typableRate(*rate), ExchangeRate::Direction::PerSellingUnit) == rate,
                "a typed rate reads back", text);
    }
    const QString plain = withPlainNumbers(text, true);
    if (const auto number = TypedNumber::fromDigits(plain); number && plain == text) {
        for (const AmountUnit unit : {AmountUnit::Megabyte, AmountUnit::Gigabyte, AmountUnit::Terabyte}) {
            const auto typed = dataSizeOf(number->value, unit);
            require(!typed || typed->bytes() >= 0, "a typed size is not under zero", text);
        }
    }
}

void verifyMoney(Money money, const QLocale &locale)
{
    require(Money::fromString(money.toString()) == money, "money that is stored reads back", money.toString());
    const QString words = moneyText(money, locale);
    require(typedMoney(words, money.currency(), locale) == money, "money reads back as it is shown",
            locale.name() + QLatin1Char(' ') + words);
    const QString field = locale.toString(money.toNumber(), 'f', currencyDecimals(money.currency()));
    require(typedMoney(field, money.currency(), locale) == money, "money reads back as a field has it",
            locale.name() + QLatin1Char(' ') + field);
    const PriceText prices{Format(locale)};
    const Amount amount(money);
    require(Amount::fromString(amount.toString()) == amount, "an amount that is stored reads back");
    require(prices.typedAmount(prices.typable(amount), amount.currency()) == amount,
            "an amount reads back as a field has it", locale.name() + QLatin1Char(' ') + prices.typable(amount));
}

/// Hundredths are what is shown of a size.
void verifySize(qint64 hundredths, const QLocale &locale)
{
    const DataSize size = *DataSize::fromGigabytes(static_cast<double>(hundredths) / 100);
    const QString words = Format(locale).dataSize(size);
    SearchVocabulary vocabulary;
    vocabulary.isOffered = [size](DataSize other) { return other == size; };
    const SearchQuery query = parseSearch(words, vocabulary);
    // Of a size under a gigabyte hundredths of megabytes are shown.
    const bool isSame =
        query.size && std::llabs(query.size->bytes() - size.bytes()) <= DataSize::bytesPerMegabyte / 100;
    require(isSame, "a size finds itself as it is shown", locale.name() + QLatin1Char(' ') + words);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 choice = input.choice();
    constexpr std::array currencies{Currency::Usd, Currency::Eur, Currency::Iqd};
    const Currency currency = currencies.at(choice / 16 % currencies.size());
    const QLocale &spoken = locale(choice % 16);
    verifyText(input.text(), currency, spoken);

    const quint64 number = input.number(5);
    constexpr quint64 mostTyped = 1'000'000'000;
    verifyMoney(Money(static_cast<qint64>(number % mostTyped), currency), spoken);
    constexpr quint64 mostHundredths = 1'000'000;
    verifySize(static_cast<qint64>(number % mostHundredths), spoken);
    return 0;
}
