// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ratelimiter.h"

#include "sandbox/json.h"

#include <algorithm>

namespace Desk::Sandbox {

RateLimiter::RateLimiter(const Options &options)
    : m_minute{60 * 1000, options.requestsPerMinute, 0, -1, {}}
    , m_hour{60 * 60 * 1000, options.requestsPerHour, 0, -1, {}}
    , m_status(options.rateLimitStatus)
    , m_resetInSeconds(options.rateLimitResetInSeconds)
{}

void RateLimiter::Window::roll(const QDateTime &now, qint64 nowMs)
{
    if (endsMs < 0 || nowMs >= endsMs) {
        used = 0;
        endsMs = nowMs + lengthMs;
        endsAt = now.addMSecs(lengthMs);
    }
}

std::optional<Response> RateLimiter::count(const QDateTime &now, qint64 nowMs)
{
    m_minute.roll(now, nowMs);
    m_hour.roll(now, nowMs);
    m_refusedByMinute = m_minute.isFull() && !m_hour.isFull();
    if (m_minute.isFull() || m_hour.isFull()) {
        return Response::ofJson(m_status, {{QStringLiteral("success"), false},
                                           {QStringLiteral("error"), QStringLiteral("Rate limit exceeded")},
                                           {QStringLiteral("code"), QStringLiteral("RATE_LIMIT_EXCEEDED")}});
    }
    ++m_minute.used;
    ++m_hour.used;
    return std::nullopt;
}

Headers RateLimiter::headers() const
{
    const Window &window = m_refusedByMinute ? m_minute : m_hour;
    const QByteArray reset =
        m_resetInSeconds ? QByteArray::number(window.endsAt.toSecsSinceEpoch()) : sandboxTime(window.endsAt).toLatin1();
    return {{"X-RateLimit-Limit", QByteArray::number(window.limit)},
            {"X-RateLimit-Remaining", QByteArray::number(std::max(0, window.limit - window.used))},
            {"X-RateLimit-Reset", reset}};
}

} // namespace Desk::Sandbox
