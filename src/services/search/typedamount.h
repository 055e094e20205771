// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"

#include <QString>

#include <optional>

namespace Desk {

/// A number as somebody typed it. "1.500" and "1,500" are one and a half to some people and fifteen hundred to others.
struct TypedNumber
{
    double value = 0;
    std::optional<double> inThousands; ///< The other reading, where there are two.

    /// Of plain digits with at most one point.
    static std::optional<TypedNumber> fromDigits(const QString &digits);
};

/// What the number of a typed amount counts.
enum class AmountUnit { Gigabyte, Megabyte, Terabyte, Day, Week, Month, Year };

bool isSizeUnit(AmountUnit unit);
/// By one of its spellings, folded.
std::optional<AmountUnit> amountUnit(const QString &text);
/// The same; of a text that is still being typed also what it is on the way to, behind this number.
std::optional<AmountUnit> amountUnit(const QString &text, bool isBeingTyped, double number);
/// Numbers as words, for dictated text: "ten days".
std::optional<double> numberOfWord(const QString &text);
/// The data that a number of a unit of sizes means.
std::optional<DataSize> dataSizeOf(double number, AmountUnit unit);

/// A word with its numbers as they are read: "1.000,50" is "1000.50", ".5" is "0.5". A comma before digits is a
/// decimal one only where it may begin a number: in "30d ,5gb" it parts two.
QString withPlainNumbers(const QString &word, bool mayBeginWithComma);

} // namespace Desk
