// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <algorithm>
#include <limits>

namespace Desk::TeamLimits {

inline constexpr int factsAtOnce = 500; ///< In one call.

/// For a call that takes an int: more than so many are as good as so many.
inline int bounded(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// Of what the server answered.
inline Failure unreadable(const QString &text)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.charge = Failure::Charge::CertainlyNotCharged;
    failure.text = text;
    return failure;
}

} // namespace Desk::TeamLimits
