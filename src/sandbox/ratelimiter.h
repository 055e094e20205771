// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"

#include <QDateTime>

#include <optional>

namespace Desk::Sandbox {

/// How often a key may come: so many requests a minute and so many an hour, counted in windows that begin with the
/// first request.
class RateLimiter
{
public:
    explicit RateLimiter(const Options &options);

    /// Counts a request; the refusal where there were too many.
    std::optional<Response> count(const QDateTime &now, qint64 nowMs);
    /// X-RateLimit headers for the answer: the hour's, or the minute's where that was used up.
    Headers headers() const;

private:
    struct Window
    {
        qint64 lengthMs;
        int limit;
        int used = 0;
        qint64 endsMs = -1;
        QDateTime endsAt;

        void roll(const QDateTime &now, qint64 nowMs);
        bool isFull() const { return used >= limit; }
    };

    Window m_minute;
    Window m_hour;
    int m_status;
    bool m_resetInSeconds;
    bool m_refusedByMinute = false;
};

} // namespace Desk::Sandbox
