// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/esim.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace Desk {

Esim::Status esimStatusFromText(const QString &text)
{
    static constexpr std::array<std::pair<const char *, Esim::Status>, 8> names{{
        {"NEW", Esim::Status::New},
        {"PENDING", Esim::Status::Pending},
        {"ACTIVE", Esim::Status::Active},
        {"DEPLETED", Esim::Status::Depleted},
        {"EXPIRED", Esim::Status::Expired},
        {"USED_EXPIRED", Esim::Status::UsedExpired},
        {"CANCELLED", Esim::Status::Cancelled},
        {"DELETED", Esim::Status::Deleted},
    }};
    for (const auto &[name, status] : names) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return status;
        }
    }
    return Esim::Status::Other;
}

} // namespace Desk
