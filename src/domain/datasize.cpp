// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/datasize.h"

#include <cmath>

namespace Desk {

std::optional<DataSize> DataSize::fromGigabytes(double gigabytes)
{
    constexpr double beyondAnyPlan = 1e9;
    if (!std::isfinite(gigabytes) || gigabytes < 0 || gigabytes > beyondAnyPlan) {
        return std::nullopt;
    }
    return DataSize(std::llround(gigabytes * static_cast<double>(bytesPerGigabyte)));
}

std::optional<DataSize> DataSize::fromMegabytes(double megabytes)
{
    return fromGigabytes(megabytes / 1024.0);
}

} // namespace Desk
