// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/money.h"

#include <chrono>
#include <optional>

namespace Desk::Sandbox {

/// How the vendor ends an order that it took and does not carry out.
struct OrderEnd
{
    QString status = QStringLiteral("failed");
    QString paymentStatus = QStringLiteral("refunded");
    bool givesMoneyBack = true;
    int delivered = 0; ///< So many of its eSIMs come before.
};

/// How a sandbox account is. The same options at the same time make the same account.
struct Options
{
    quint64 seed = 1;
    int packages = 7000;
    int pastOrders = 150;
    int pastDays = 120; ///< Over which they are spread.
    /// Top-ups stand all along the past; else only those of eSIMs that are in use to this day.
    bool topUpsAllAlong = false;
    Currency currency = Currency::Usd;
    /// At the start; where empty 1,500 USD or what that is in the account's currency.
    std::optional<Money> balance;
    /// Of an order or a top-up.
    std::chrono::milliseconds latency{3000};
    /// Of all else; where empty a tenth of an order's.
    std::optional<std::chrono::milliseconds> readLatency;
    Credentials credentials{QStringLiteral("esf_sandbox"), QByteArrayLiteral("sk_sandbox")};

    int requestsPerMinute = 100;
    int requestsPerHour = 1000;
    /// 429 or 401: the sources differ.
    int rateLimitStatus = 429;
    /// X-RateLimit-Reset as Unix seconds in place of ISO 8601.
    bool rateLimitResetInSeconds = false;
    /// "totalPages", as older answers have it, in place of "total_pages".
    bool oldPaginationSpelling = false;
    /// The answers to pending orders as they were before April 2026, with a stand-in ICCID.
    bool oldPendingForm = false;
    /// Takes time stamps from the future. What the live server does with them is not documented.
    bool takesStampsAhead = false;
    /// The vendor changes some prices each time that the whole catalogue is read anew; else they stay.
    bool movesPrices = false;

    /// What the vendor's consumer app doesn't have, and the API may: top-ups of unlimited plans, which add days.
    bool offersUnlimitedTopUps = false;

    /// What becomes of orders that are prepared for minutes, when they are due; else they come.
    std::optional<OrderEnd> lateOrdersEnd;
    /// What becomes of top-ups at once; else they go through.
    std::optional<OrderEnd> topUpsEnd;

    std::chrono::milliseconds readingTime() const { return readLatency.value_or(latency / 10); }
};

} // namespace Desk::Sandbox
