// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace Desk::Test {

/// The clock of a computer that somebody set to another time.
class OtherClock final : public Clock
{
public:
    explicit OtherClock(std::chrono::milliseconds off)
        : m_off(off)
    {}

    QDateTime now() const override { return m_clock.now().addMSecs(m_off.count()); }
    qint64 elapsedMs() const override { return m_clock.elapsedMs(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        m_clock.callAfter(delay, context, std::move(function));
    }

private:
    SystemClock m_clock;
    const std::chrono::milliseconds m_off;
};

} // namespace Desk::Test
