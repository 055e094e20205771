// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/livestatus.h"

namespace Desk {

LiveStatus::Profile liveProfileFromText(const QString &text)
{
    const auto is = [&text](const char *name) { return text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    if (is("Not Installed")) {
        return LiveStatus::Profile::NotInstalled;
    }
    if (is("Enabled") || is("Enable")) {
        return LiveStatus::Profile::Enabled;
    }
    if (is("Disabled") || is("Disable")) {
        return LiveStatus::Profile::Disabled;
    }
    return LiveStatus::Profile::Unknown;
}

} // namespace Desk
