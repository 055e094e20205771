// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The times of the money rule for orders.
namespace Desk::PurchaseTimes {

using namespace std::chrono_literals;

/// After a lost answer the same key goes again after these.
inline constexpr std::chrono::milliseconds repeatAfter[] = {2s, 15s, 60s};
inline constexpr int repeats = 3;
/// While the first POST of the key is in flight (DUPLICATE_REQUEST).
inline constexpr std::chrono::milliseconds inFlightWait = 60s;
inline constexpr int inFlightRepeats = 3;
/// An attempt older than this sends nothing again by itself.
inline constexpr std::chrono::milliseconds attemptLife = 10min;
/// The server takes a POST until its time stamp is five minutes old: before that, a refusal says nothing about an
/// earlier POST that may still be under way. A little more, for a POST may wait for the way to the network to be found
/// before it is stamped.
inline constexpr std::chrono::milliseconds timeStampLife = 5min + 15s;
/// After an attempt without an answer the account is read at once and once more after this: orders may come to stand
/// there late.
inline constexpr std::chrono::milliseconds secondReading = 60s;
/// So long after nothing more can come of an order colleagues are asked about it: clocks are read to the second.
inline constexpr std::chrono::milliseconds afterWindow = 5s;
/// A paid order whose eSIM is being prepared is asked for so often, and so long; then it waits for a person.
inline constexpr std::chrono::milliseconds pollEvery = 20s;
inline constexpr std::chrono::milliseconds pollFor = 10min;
/// With each so-manieth of these the list of orders is asked too.
inline constexpr int listEvery = 3;
/// So long a refund is waited for, and the eSIM all the same, once eSIMfly has ended an order.
inline constexpr std::chrono::milliseconds refundFor = 2min;
/// So long each start asks whether a refund still stands: eSIMfly may carry the order out after all, and charge it.
inline constexpr std::chrono::milliseconds refundMayEnd = 24h * 30;
/// So long a person may finish an order with its old key.
inline constexpr std::chrono::milliseconds finishWithin = 24h;
/// The computer's clock may be corrected by this much without having "gone back".
inline constexpr std::chrono::milliseconds clockTolerance = 10s;

} // namespace Desk::PurchaseTimes
