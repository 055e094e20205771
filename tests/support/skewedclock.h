// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <utility>

namespace Desk::Test {

/// The clock of a computer that somebody set wrong.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(Clock &clock)
        : m_clock(clock)
    {}

    QDateTime now() const override { return m_clock.now().addMSecs(m_skew.count()); }
    qint64 elapsedMs() const override { return m_clock.elapsedMs(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_clock.callAfter(delay, context, std::move(function));
    }
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }

private:
    Clock &m_clock;
    std::chrono::milliseconds m_skew{0};
};

} // namespace Desk::Test
