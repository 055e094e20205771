// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"

#include <QList>

#include <chrono>

namespace Desk {

/// An eSIM whose traveller may need help or more data, told from what this computer knows: no request is made for it.
struct WorthACall
{
    Q_GADGET

public:
    /// The most urgent first; an eSIM has one.
    enum class Reason {
        Depleted,       ///< Nothing left, days to go.
        NearlyEmpty,    ///< Under a tenth or 200 MB left.
        EndsSoon,       ///< Within three days, and half of its time or more is over.
        PendingTooLong, ///< Paid, and still being prepared.
        NeverInstalled, ///< Bought a week ago or longer.
    };
    Q_ENUM(Reason)

    Reason reason = Reason::Depleted;
    Esim esim;
    QDateTime time; ///< UTC: when it ends, or when it was bought (PendingTooLong, NeverInstalled).

    bool operator==(const WorthACall &) const = default;
};

namespace WorthACallRules {
using namespace std::chrono_literals;

inline constexpr int nearlyEmptyPercent = 10; ///< Of the data left.
inline constexpr DataSize nearlyEmpty = DataSize::fromBytes(200 * DataSize::bytesPerMegabyte);
inline constexpr std::chrono::hours endsSoon = 72h;
inline constexpr std::chrono::minutes pendingTooLong = 15min; ///< It takes 1 to 5, and is asked about for 10.
inline constexpr std::chrono::hours neverInstalled = 7 * 24h;
/// After that nobody calls any more, and the profile may have lapsed.
inline constexpr std::chrono::hours forgotten = 180 * 24h;
} // namespace WorthACallRules

/// By reason, and within it by time: what ends first, or what waits longest.
QList<WorthACall> worthACall(const QList<Esim> &esims, const QDateTime &now);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::WorthACall)
