// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/esimfacts.h"

#include <algorithm>

namespace Desk {

namespace {

bool isOneOf(const QString &text, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&text](const char *name) {
        return text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Installation installationOf(const Esim &esim)
{
    const bool wasUsed = esim.validity.activatedAt.isValid() || !esim.usage.used.isZero();
    if (wasUsed || isOneOf(esim.esimStatus, {"Installed", "Active"})
        || isOneOf(esim.profileStatus, {"Enable", "Disable", "BPP installation"})
        || isOneOf(esim.simStatus, {"downloaded", "activated"})) { // Its values until mid-2026.
        return Installation::Installed;
    }
    if (isOneOf(esim.esimStatus, {"New", "Assigned (Not Installed)"}) || isOneOf(esim.simStatus, {"nodownload"})) {
        return Installation::NotInstalled;
    }
    return Installation::Unknown;
}

bool isSuspended(const Esim &esim)
{
    return isOneOf(esim.esimStatus, {"Disconnected"});
}

bool isBarred(const Esim &esim)
{
    return isSuspended(esim) && !esim.isPending
           && (esim.status == Esim::Status::New || esim.status == Esim::Status::Active);
}

Esim::Status shownStatus(const Esim &esim)
{
    if (esim.isPending) {
        return Esim::Status::Pending;
    }
    return esim.status == Esim::Status::UsedExpired ? Esim::Status::Expired : esim.status;
}

} // namespace Desk
