// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/networkevent.h"
#include "domain/package.h"

#include <chrono>
#include <optional>

namespace Desk {

/// All that is known when somebody asks "Why is there no data?". What could not be read is missing.
struct NoDataFacts
{
    Esim esim; ///< The row of the list.
    std::optional<EsimUsage> usage;
    std::optional<LiveStatus> live;
    std::optional<NetworkEvents> events;
    std::optional<Package> package; ///< Of the catalogue.
    QDateTime now;                  ///< UTC.
};

/// A plain answer, and what the cure needs. Widgets make the sentences out of it.
struct NoDataDiagnosis
{
    Q_GADGET

public:
    enum class Verdict {
        BeingPrepared,  ///< Has no ICCID yet.
        Cancelled,      ///< Or deleted: will never work again.
        Expired,        ///< Its days are over.
        UsedUp,         ///< Its data is.
        Suspended,      ///< Barred by this account: Resume lets it in.
        NotInstalled,   ///< Nobody has scanned its code yet.
        SwitchedOff,    ///< Installed, but its profile is disabled on the phone.
        NeverConnected, ///< Installed, and no network has ever seen it: line on? data roaming on?
        NotCovered,     ///< The phone is in a country that the plan does not have.
        WrongNetwork,   ///< In a network outside the plan: airplane mode on and off, or another network by hand.
        NotSeenLately,  ///< It worked, and for a while no network has seen it: phone off, other line, no reception.
        AllWell,        ///< Connected; where it was last seen.
        Unknown,        ///< The network could not be asked, and the row says nothing.
    };
    Q_ENUM(Verdict)

    Verdict verdict = Verdict::Unknown;
    SeenNetwork network;          ///< The wrong one, or where it was last seen; may be empty.
    QDateTime seenAt;             ///< UTC; invalid where never or not known.
    int unreadableEvents = 0;     ///< Of the network: perhaps newer than what is told here.
    QStringList networksToChoose; ///< With WrongNetwork: the operators of the plan in that country; may be empty.
    QString apn;                  ///< Of the last connection to a network of the plan, where known.
    QString deviceModel;          ///< Where known.
    QDateTime expiresAt;          ///< UTC, where known.
    DataUsage usage;              ///< The newest figures.
    bool networkWasAsked = false; ///< False: from the list and the stored figures alone.

    bool operator==(const NoDataDiagnosis &) const = default;
};

/// So long without a sign of life counts as "not seen lately".
inline constexpr std::chrono::hours seenLately{24};

/// Pure. What ends an eSIM goes before what a phone can do about it: usage, then live status, then network events.
NoDataDiagnosis diagnoseNoData(const NoDataFacts &facts);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::NoDataDiagnosis)
