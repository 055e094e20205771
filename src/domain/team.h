// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "domain/teamfact.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace Desk {

/// Up to where a desk knows the facts of its team. A timeline is the life of a database: one that was put back to an
/// older state begins another.
struct TeamPlace
{
    QUuid timeline; ///< Null where nothing was ever read.
    qint64 number = 0;
    QUuid fact; ///< The id that has this number.

    bool operator==(const TeamPlace &) const = default;
};

/// What a desk says of itself when it joins or comes back.
struct TeamGreeting
{
    QUuid desk;
    QString deskName;
    QByteArray token;          ///< New with each opening; the server keeps its SHA-256.
    QByteArray tokenBefore;    ///< The one of the opening before; empty when it joins.
    QUrl apiAddress;           ///< Of the account.
    QByteArray accessCodeHash; ///< SHA-256 of the access code.
    TeamPlace place;
    QUuid newestOwnFact; ///< The last one that the server took of this desk; null for none.
    QString version;     ///< Of this program.
};

/// What the server answers to it.
struct TeamWelcome
{
    QUuid account; ///< The team's own id of the account.
    QUuid timeline;
    qint64 newestNumber = 0;
    bool isOwner = false;
    bool isOtherTimeline = false; ///< The place is of another one: read all, and offer all.
    /// Until then nothing is claimed: the database was put back, and claims of others may be missing. Invalid else.
    QDateTime claimsFrom;
    QUuid successor; ///< Set where this is a copy that parted from its original: the desk's id from now on.

    bool operator==(const TeamWelcome &) const = default;
};

/// What became of a fact that was offered.
struct FactReceipt
{
    QUuid id;
    qint64 number = 0; ///< 0: it was not taken.
    QString refusal;   ///< Why not, in the server's words. Alone it may be offered again once, then it is set aside.

    bool operator==(const FactReceipt &) const = default;
};

/// A part of the feed, in the order of the numbers.
struct FeedPage
{
    QUuid timeline;
    QList<NumberedFact> facts;
    qint64 newestNumber = 0; ///< Of all there are.

    bool operator==(const FeedPage &) const = default;
};

/// A desk as the others see it.
struct TeamDesk
{
    QUuid id;
    QString name;
    QDateTime joinedAt; ///< UTC, like all times here, by the server's clock.
    QDateTime heardAt;  ///< When it said last that all of its facts are there; invalid: never.
    /// What it had read when it said so: all that it did before it read this number is there. (The newest number of
    /// that moment would say too much: what it sold while its words were on their way is not there yet.)
    qint64 heardThrough = 0;
    int waiting = 0; ///< Facts that it had not brought then.
    QString version;
    bool isGone = false; ///< An owner said so.
    QUuid successorOf;   ///< The desk that it parted from; null for none.

    bool operator==(const TeamDesk &) const = default;
};

/// The exclusive right to top up, or to cancel, some eSIMs, before anything is sent for them.
struct TeamClaim
{
    enum class State {
        Held,  ///< Nobody else may.
        Ended, ///< It never comes back, not even where a request for it arrives later.
    };

    QUuid id; ///< Kept by its desk before it is asked for.
    QUuid desk;
    QList<Iccid> iccids;
    State state = State::Held;
    QDateTime grantedAt; ///< UTC, by the server's clock.
    bool isSent = false; ///< A POST under it may have left.

    bool operator==(const TeamClaim &) const = default;
};

/// What a claim that was asked for came to.
struct ClaimAnswer
{
    bool isGranted = false;
    /// Where it is not: whose claim, or whose unclear top-up, stands in its way; a desk only where nothing else is
    /// known of it.
    std::optional<TeamClaim> held;
    QDateTime holderHeardAt; ///< Invalid: never.

    bool operator==(const ClaimAnswer &) const = default;
};

/// Why a claim ends.
enum class ClaimEnd {
    Verdict,   ///< What was sent under it is settled.
    NeverSent, ///< Nothing was, and nothing will be.
};

/// Who copies something for all desks, and how far it came.
struct TeamLease
{
    QString subject;   ///< "catalogue", "esims" or "orders".
    qint64 number = 0; ///< Grows with each holder; what an earlier one writes is not taken.
    QUuid desk;        ///< Null: nobody.
    QUuid run;         ///< Of one copy from beginning to end, whoever carried it on.
    int page = 0;      ///< The next one to read.
    QDateTime startedAt;
    QDateTime renewedAt; ///< UTC, by the server's clock.

    bool operator==(const TeamLease &) const = default;
};

/// A page of such a copy, as the API sent it.
struct TeamPage
{
    QUuid run;
    int page = 0;
    QByteArray body; ///< Packed.
    QDateTime readAt;

    bool operator==(const TeamPage &) const = default;
};

/// What all desks together may still ask of the API in the background.
struct TeamAllowance
{
    int usedThisMinute = 0; ///< By all of them.
    int usedThisHour = 0;
    int desks = 1; ///< That were heard of within the last minutes.
    /// X-RateLimit-Remaining as reported last, and when it was; nothing where nobody did.
    std::optional<int> remaining = {};
    QDateTime remainingAt = {};

    bool operator==(const TeamAllowance &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::TeamDesk)
