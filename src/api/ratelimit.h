// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Desk {

/// The allowance as the last answer's X-RateLimit headers said it. Parts may be missing.
struct RateLimit
{
    std::optional<int> limit;
    std::optional<int> remaining;
    QDateTime resetAt; ///< UTC.

    bool isEmpty() const { return !limit && !remaining && !resetAt.isValid(); }
    bool operator==(const RateLimit &) const = default;

    /// From the three headers; what can't be read counts as missing. The reset is ISO 8601 or Unix seconds.
    static RateLimit fromHeaders(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset);
};

} // namespace Desk
