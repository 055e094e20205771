// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Desk {

class Clock;

/// One attempt at an order: all POSTs of its key from the press of the button (or of "Finish this order") on. Knows
/// which of them may still be under way, and decides what an answer means and what comes next. No I/O.
class PurchaseAttempt
{
public:
    enum class Next {
        Refused,   ///< Certainly not charged, and no earlier POST is open.
        Repeat,    ///< The same key again after wait.
        Reconcile, ///< Nothing more is sent: read the account.
    };
    struct Decision
    {
        Next next = Next::Reconcile;
        std::chrono::milliseconds wait{0};
    };

    /// With the time stamp of the last POST of an earlier attempt, where there was one: nobody knows its outcome.
    explicit PurchaseAttempt(Clock &clock, std::optional<QDateTime> earlierPost = {});

    /// A POST leaves now.
    void sent();
    /// It brought this in place of an order.
    Decision failed(const Failure &failure);
    /// After the wait: whether it may still go. Not once the attempt is too old or the clock was set back.
    bool mayRepeat() const;

    /// Whether a POST before the coming one may have been charged.
    bool hasOpenPost() const { return m_openSince.has_value(); }
    /// The server's last word, where it was a refusal of this very order.
    const std::optional<Failure> &refusal() const { return m_refusal; }
    /// How long until no earlier POST can arrive any more; 0 where none can.
    std::chrono::milliseconds untilRefusalIsFinal() const;
    /// Whether the computer's clock has run evenly since the first POST: else times in the account can't be compared.
    bool isClockSteady() const;

private:
    struct Moment
    {
        QDateTime wall;
        qint64 elapsedMs = 0;
    };

    Moment moment() const;
    Decision repeatOrLook(const Failure &failure);

    Clock &m_clock;
    std::optional<Moment> m_firstPost;
    Moment m_lastPost;
    std::optional<Moment> m_openSince; ///< The latest POST that may still be under way or was charged.
    std::optional<Failure> m_refusal;
    int m_repeats = 0;
    int m_inFlightRepeats = 0;
};

/// Whether the server refused the order itself, and so knew the state of its key: not a limit on requests, not the keys
/// of the account, not a request that never arrived.
bool isRefusalOfOrder(const Failure &failure);

} // namespace Desk
