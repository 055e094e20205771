// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Desk {

/// Whether prices are hidden because a customer looks: what the account pays and has, what is left of a sale, and all
/// that tells it. What a customer pays is not. Of the whole program, like the locale that is its default, so that
/// nobody who writes an amount can forget to ask for it: Format::money() asks here. HidePricesController sets it, and
/// has all texts written anew.
bool arePricesHidden();
void setPricesHidden(bool areHidden);
/// Whether words from outside may tell them: any number may be an amount.
bool mayTellHiddenPrices(const QString &words);

} // namespace Desk
