// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricelist.h"
#include "domain/pricelistchanges.h"
#include "models/text/format.h"

#include <QCoreApplication>

namespace Desk {

class CountryNames;
struct PriceFileProblem;

/// What is said about selling prices: amounts of all currencies, rules in words, what is wrong with a list or a file. A
/// value.
class PriceText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PriceText)

public:
    explicit PriceText(const Format &format);

    QString amount(Amount amount) const;    ///< "$7.99", "8,250 IQD", "−$1.10".
    QString percent(Percent percent) const; ///< "61%", "2.5%".
    /// Without the currency, to be typed over: "7.99".
    QString typable(Amount amount) const;
    QString typable(Percent percent) const;
    QString typableRate(const ExchangeRate &rate) const;
    /// Typed or pasted, in digits of any script; may be under zero. Nothing where there is a doubt.
    std::optional<Amount> typedAmount(const QString &text, IsoCurrency currency) const;
    /// With or without its sign, which some languages have before the number.
    std::optional<Percent> typedPercent(const QString &text) const;
    static bool isPercent(const QString &text); ///< Whether it has that sign.
    std::optional<ExchangeRate> typedRate(const QString &text, ExchangeRate::Direction direction) const;
    QString rate(const PriceList &list) const; ///< "1 USD = 1,320 IQD".

    QString margin(const SellingPrice &price) const;          ///< "margin $4.89".
    QString marginInPercent(const SellingPrice &price) const; ///< "The margin is 61% of the selling price."

    QString rounding(PriceRounding rounding) const;
    /// Who a rule is for: "Turkey, Greece · local · 5 GB or more".
    QString condition(const PackageCondition &condition, const CountryNames &names) const;
    QString packageType(Package::Type type) const;
    QString markup(const PriceRule &rule) const; ///< "+80% +$1.00 → .99".
    /// What is wrong with a list that can't be used.
    QString problem(PriceListProblem::Kind kind) const;
    QString problem(const PriceFileProblem &problem) const; ///< With the line.
    QString changes(const PriceListChanges &changes) const;

private:
    /// Digits of any script and one decimal sign as plain text: "-12.5". Nothing for all other text.
    std::optional<QString> plainNumber(const QString &text) const;
    QString decimals(const QString &plain) const; ///< With the locale's decimal sign and digits.

    Format m_format;
};

} // namespace Desk
