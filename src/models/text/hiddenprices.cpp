// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/hiddenprices.h"

#include <QString>

#include <algorithm>

namespace Desk {

namespace {

bool isHidden = false;

} // namespace

bool arePricesHidden()
{
    return isHidden;
}

void setPricesHidden(bool areHidden)
{
    isHidden = areHidden;
}

bool mayTellHiddenPrices(const QString &words)
{
    return isHidden && std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isNumber(); });
}

} // namespace Desk
