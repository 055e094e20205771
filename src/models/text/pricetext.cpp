// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pricetext.h"

#include "models/text/hiddenprices.h"
#include "models/text/moneytext.h"
#include "services/search/countrynames.h"
#include "store/prices/pricefile.h"

#include <QStringList>

namespace Desk {

namespace {

constexpr QChar arabicDecimal(0x066b);
constexpr QChar arabicThousands(0x066c);
constexpr QChar minusSign(0x2212);

const QString separator = QStringLiteral(" · ");

/// The plain one, the Arabic one and the full-width one.
bool isPercentSign(QChar c)
{
    return c == QLatin1Char('%') || c == QChar(0x066a) || c == QChar(0xff05);
}

} // namespace

bool PriceText::isPercent(const QString &text)
{
    const QString typed = text.trimmed();
    return !typed.isEmpty() && (isPercentSign(typed.front()) || isPercentSign(typed.back()));
}

PriceText::PriceText(const Format &format)
    : m_format(format)
{}

QString PriceText::amount(Amount amount) const
{
    if (const auto currency = currencyFromCode(amount.currency().code())) {
        return moneyText(Money(amount.minorUnits(), *currency), m_format.locale());
    }
    if (amount.isNegative()) {
        return m_format.locale().negativeSign() + this->amount(amount * -1);
    }
    const double number =
        static_cast<double>(amount.minorUnits()) / static_cast<double>(amount.currency().unitsPerMajor());
    const QString digits = m_format.locale().toString(number, 'f', amount.currency().decimals());
    //: An amount of money: the number, then the code of its currency.
    return tr("%1 %2").arg(digits, amount.currency().code());
}

QString PriceText::decimals(const QString &plain) const
{
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const int count = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    QLocale locale = m_format.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(plain.toDouble(), 'f', count);
}

QString PriceText::percent(Percent percent) const
{
    if (percent.hundredths < 0) { // Its sign comes first, also where that of percents stands before the number.
        return m_format.locale().negativeSign() + this->percent(Percent{-percent.hundredths});
    }
    //: A percentage.
    return tr("%1%").arg(decimals(percent.text()));
}

QString PriceText::typable(Amount amount) const
{
    return decimals(amount.number());
}

QString PriceText::typable(Percent percent) const
{
    return decimals(percent.text());
}

QString PriceText::typableRate(const ExchangeRate &rate) const
{
    return decimals(rate.text());
}

std::optional<QString> PriceText::plainNumber(const QString &text) const
{
    const QLocale &locale = m_format.locale();
    const QChar point = locale.decimalPoint().at(0);
    const QChar group = locale.groupSeparator().isEmpty() ? QChar() : locale.groupSeparator().at(0);
    QString plain;
    qsizetype pointAt = -1;
    qsizetype groupAt = -1; // In what is plain, where three digits have to follow.
    const auto isGroupWhole = [&] { return groupAt < 0 || plain.size() - groupAt == 3; };
    for (const QChar c : text.trimmed()) {
        const bool isGroup = c == group || (c.isSpace() && group.isSpace()) || c == arabicThousands;
        if (c.category() == QChar::Other_Format) {
            continue; // Direction marks come along with what is pasted.
        }
        if (c.category() == QChar::Number_DecimalDigit) {
            plain += QString::number(c.digitValue());
        } else if ((c == QLatin1Char('-') || c == minusSign) && plain.isEmpty()) {
            plain += QLatin1Char('-');
        } else if ((c == point || c == arabicDecimal) && pointAt < 0 && isGroupWhole()) {
            groupAt = -1;
            pointAt = plain.size();
            plain += QLatin1Char('.');
        } else if (isGroup && pointAt < 0 && !plain.isEmpty() && isGroupWhole()) {
            groupAt = plain.size();
        } else {
            return std::nullopt; // The other decimal sign, too: "1,5" is fifteen to some.
        }
    }
    const bool isWhole = !plain.isEmpty() && plain.back().isDigit() && plain.front() != QLatin1Char('.')
                         && !plain.startsWith(QLatin1String("-.")) && isGroupWhole();
    return isWhole ? std::optional(plain) : std::nullopt;
}

std::optional<Amount> PriceText::typedAmount(const QString &text, IsoCurrency currency) const
{
    const auto plain = plainNumber(text);
    if (!plain) {
        return std::nullopt;
    }
    QString number = *plain;
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    const qsizetype given = point < 0 ? 0 : number.size() - point - 1;
    if (given > currency.decimals()) {
        return std::nullopt;
    }
    if (currency.decimals() > 0 && point < 0) {
        number += QLatin1Char('.');
    }
    number += QString(currency.decimals() - given, QLatin1Char('0'));
    const qsizetype first = number.startsWith(QLatin1Char('-')) ? 1 : 0;
    while (number.size() > first + 1 && number.at(first) == QLatin1Char('0') && number.at(first + 1).isDigit()) {
        number.remove(first, 1);
    }

    return Amount::fromNumber(number, currency);
}

std::optional<Percent> PriceText::typedPercent(const QString &text) const
{
    QString number = text.trimmed();
    if (!number.isEmpty() && isPercentSign(number.back())) {
        number.chop(1);
    } else if (!number.isEmpty() && isPercentSign(number.front())) {
        number.remove(0, 1);
    }
    const auto plain = plainNumber(number);
    return plain ? Percent::fromText(*plain) : std::nullopt;
}

std::optional<ExchangeRate> PriceText::typedRate(const QString &text, ExchangeRate::Direction direction) const
{
    const auto plain = plainNumber(text);
    return plain ? ExchangeRate::fromText(*plain, direction) : std::nullopt;
}

QString PriceText::rate(const PriceList &list) const
{
    const bool isPerAccountUnit = list.rate.direction() == ExchangeRate::Direction::PerAccountUnit;
    const QString account = currencyCode(list.accountCurrency);
    const QString selling = list.currency.code();
    //: A rate of exchange: "1 USD = 1320 IQD".
    return tr("1 %1 = %2 %3")
        .arg(isPerAccountUnit ? account : selling, decimals(list.rate.text()), isPerAccountUnit ? selling : account);
}

QString PriceText::margin(const SellingPrice &price) const
{
    if (arePricesHidden()) {
        return {};
    }
    //: Beside a selling price: what is left of it.
    return tr("margin %1").arg(amount(price.margin));
}

QString PriceText::marginInPercent(const SellingPrice &price) const
{
    if (arePricesHidden()) {
        return {};
    }
    const auto share = price.marginPercent();
    return share ? tr(/*: %1: a part, such as “37 %”. */ "The margin is %1 of the selling price.").arg(percent(*share))
                 : margin(price);
}

QString PriceText::rounding(PriceRounding rounding) const
{
    switch (rounding) {
    case PriceRounding::None:
        //: Of prices: to no step.
        return tr("not rounded");
    case PriceRounding::Whole:
        //: Of prices: to whole dollars, euros, dinars.
        return tr("whole");
    default:
        break;
    }
    const QString text = roundingText(rounding);
    return text.startsWith(QLatin1Char('.'))
               ? m_format.locale().decimalPoint() + m_format.locale().toString(text.mid(1).toInt())
               : m_format.count(text.toInt());
}

QString PriceText::packageType(Package::Type type) const
{
    switch (type) {
    case Package::Type::Local:
        //: A kind of packages: for one country.
        return tr("local");
    case Package::Type::Regional:
        //: A kind of packages: for several countries.
        return tr("regional");
    case Package::Type::Global:
        //: A kind of packages: for the whole world.
        return tr("global");
    case Package::Type::Enterprise:
        //: A kind of packages: for companies.
        return tr("enterprise");
    case Package::Type::Other:
        break;
    }
    //: A kind of packages: none of the others.
    return tr("other");
}

QString PriceText::condition(const PackageCondition &condition, const CountryNames &names) const
{
    QStringList parts;
    QStringList countries;
    for (const QString &code : condition.countries) {
        countries.append(names.displayName(code));
    }
    if (!countries.isEmpty()) {
        parts.append(countries.join(QLatin1String(", ")));
    }
    if (!condition.region.isEmpty()) {
        parts.append(names.regionDisplayName(condition.region));
    }
    if (condition.type) {
        parts.append(packageType(*condition.type));
    }
    if (condition.isUnlimited) {
        //: Packages with and without a limit of data.
        parts.append(*condition.isUnlimited ? tr("unlimited") : tr("with a limit"));
    }
    const auto range = [&parts](const QString &from, const QString &to) {
        if (!from.isEmpty() && !to.isEmpty()) {
            //: A range of sizes or days: "1 GB to 5 GB".
            parts.append(from == to ? from : tr("%1 to %2").arg(from, to));
        } else if (!from.isEmpty()) {
            //: "5 GB or more".
            parts.append(tr("%1 or more").arg(from));
        } else if (!to.isEmpty()) {
            //: "5 GB or less".
            parts.append(tr("%1 or less").arg(to));
        }
    };
    const auto size = [this](const std::optional<DataSize> &bytes) {
        return bytes ? m_format.dataSize(*bytes) : QString();
    };
    const auto days = [this](const std::optional<int> &number) {
        return number ? m_format.days(Validity::fromDays(*number).value_or(Validity())) : QString();
    };
    range(size(condition.dataFrom), size(condition.dataTo));
    range(days(condition.daysFrom), days(condition.daysTo));
    if (parts.isEmpty()) {
        //: A rule of selling prices that asks for nothing.
        return tr("All packages");
    }
    QString text = parts.join(separator);
    text.replace(0, 1, text.at(0).toUpper());
    return text;
}

QString PriceText::markup(const PriceRule &rule) const
{
    const auto signedText = [](const QString &text, bool isNegative) {
        return isNegative ? text : QLatin1Char('+') + text;
    };
    QStringList parts;
    if (rule.markup.hundredths != 0) {
        parts.append(signedText(percent(rule.markup), rule.markup.hundredths < 0));
    }
    if (!rule.markupAmount.isZero()) {
        parts.append(signedText(amount(rule.markupAmount), rule.markupAmount.isNegative()));
    }
    if (parts.isEmpty()) {
        //: A rule that adds nothing to the cost.
        parts.append(tr("at cost"));
    }
    return parts.join(QLatin1Char(' '));
}

QString PriceText::problem(PriceListProblem::Kind kind) const
{
    using Kind = PriceListProblem::Kind;
    switch (kind) {
    case Kind::NoRate:
        return tr("The rate between the account's currency and the selling currency is missing.");
    case Kind::OtherCurrency:
        return tr("An amount is not in the selling currency.");
    case Kind::RoundingNeedsDecimals:
        return tr("This currency has no decimals, so its prices can't end in .99 or the like.");
    case Kind::UnderZero:
        return tr("It would make prices under zero.");
    case Kind::TooLarge:
        return tr("An amount or a percentage is too large.");
    case Kind::TurnedRange:
        return tr("“From” is more than “to”.");
    case Kind::UnknownCountry:
        return tr("A country is written by its two letters, such as TR.");
    case Kind::SameRuleTwice:
        return tr("The same rule stands there twice.");
    case Kind::TooMany:
        return tr("There are too many rules or fixed prices.");
    }
    return {};
}

QString PriceText::problem(const PriceFileProblem &problem) const
{
    using Reason = PriceFileProblem::Reason;
    QString why;
    switch (problem.reason) {
    case Reason::Unreadable:
        //: %1: what is wrong with it, in a sentence.
        why = tr("The file can't be read: %1").arg(problem.detail);
        break;
    case Reason::TooLarge:
        why = tr("The file is too large to be one of selling prices.");
        break;
    case Reason::NotJson:
        why = tr("It is not written as JSON.");
        break;
    case Reason::OtherFormat:
        why = tr("This is not a file of selling prices.");
        break;
    case Reason::Newer:
        why = tr("A newer version of this program wrote the file.");
        break;
    case Reason::UnknownKey:
        //: %1: what stands in a file of prices.
        why = tr("“%1” means nothing here.").arg(problem.detail);
        break;
    case Reason::MissingKey:
        //: %1: what should stand in a file of prices.
        why = tr("“%1” is missing.").arg(problem.detail);
        break;
    case Reason::KeyTwice:
        //: %1: what stands in a file of prices.
        why = tr("“%1” stands there twice.").arg(problem.detail);
        break;
    case Reason::WrongType:
        //: %1: what stands in a file of prices.
        why = tr("“%1” is of another kind than expected; numbers are written as text.").arg(problem.detail);
        break;
    case Reason::BadValue:
        //: %1: what stands in a file of prices.
        why = tr("“%1” has a value that can't be used.").arg(problem.detail);
        break;
    case Reason::NotAllowed:
        why = problem.problem ? this->problem(problem.problem->kind) : QString();
        break;
    }
    //: What is wrong with a file, after the line where it was found.
    const QString told = problem.line > 0 ? tr("Line %1: %2").arg(m_format.locale().toString(problem.line), why) : why;
    return told + QLatin1Char(' ') + tr("Nothing was taken over.");
}

QString PriceText::changes(const PriceListChanges &changes) const
{
    if (changes.isEmpty()) {
        return tr("The file has the same prices.");
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    //: %Ln: how many rules a file of prices adds.
    add(changes.rulesAdded, tr("%Ln rules are new", nullptr, changes.rulesAdded));
    //: %Ln: how many rules a file of prices changes.
    add(changes.rulesChanged, tr("%Ln rules change", nullptr, changes.rulesChanged));
    //: %Ln: how many rules a file of prices takes away.
    add(changes.rulesRemoved, tr("%Ln rules go", nullptr, changes.rulesRemoved));
    add(changes.isOrderChanged ? 1 : 0, tr("the rules come in another order"));
    //: %Ln: how many prices of single packages a file of prices adds.
    add(changes.fixedAdded, tr("%Ln fixed prices are new", nullptr, changes.fixedAdded));
    //: %Ln: how many prices of single packages a file of prices changes.
    add(changes.fixedChanged, tr("%Ln fixed prices change", nullptr, changes.fixedChanged));
    //: %Ln: how many prices of single packages a file of prices takes away.
    add(changes.fixedRemoved, tr("%Ln fixed prices go", nullptr, changes.fixedRemoved));
    add(changes.isCurrencyChanged ? 1 : 0, tr("the currency is another one"));
    add(changes.isRateChanged ? 1 : 0, tr("the rate is another one"));
    return parts.join(separator);
}

} // namespace Desk
