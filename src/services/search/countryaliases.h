// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace Desk {

/// What a country is called besides its name in ICU, the names of the API among them.
struct CountryAlias
{
    const char *code;
    const char16_t *names; ///< Several are separated by "|".
};

/// Names, of one or more words.
std::span<const CountryAlias> countryAliases();
/// Short forms, which count only as they stand.
std::span<const CountryAlias> countryShortForms();

/// A code that ISO 3166 has withdrawn or never had, and what it stands for.
struct FormerCountryCode
{
    const char *code;
    const char *current;  ///< The country's code today; null where several countries came of it.
    const char16_t *name; ///< What it is called where it has no code today.
};

std::span<const FormerCountryCode> formerCountryCodes();
/// What a code of the API is today: itself, or what stands for it; empty where several countries came of it.
QString currentCountryCode(const QString &code);

} // namespace Desk
