// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Desk {

/// The server's clock, as its answers tell it. The date of an answer has whole seconds, and was written at some moment
/// between the question and the answer: each says between which offsets the true one lies, and several say it more
/// closely.
class ServerClock
{
public:
    /// What an answer says; asked and answered by this computer's clock. A date that no server of today has says
    /// nothing, and neither does one during whose answer somebody set this clock back.
    void note(const QDateTime &asked, const QDateTime &answered, const QDateTime &date);
    void forget() { m_bounds.reset(); }

    /// The server's clock minus this computer's, none where this one may be right; nothing before it was told.
    std::optional<std::chrono::milliseconds> offset() const;

private:
    struct Bounds
    {
        qint64 leastMs = 0;
        qint64 mostMs = 0;
    };
    std::optional<Bounds> m_bounds;
};

} // namespace Desk
