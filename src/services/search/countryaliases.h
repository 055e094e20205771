// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace Desk
