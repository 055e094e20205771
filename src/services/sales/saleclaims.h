// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "domain/result.h"
#include "domain/topup.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Desk {

/// How this desk stands to the others of its team about one eSIM that a person wants to top up.
struct ClaimStanding
{
    enum class State {
        Free,       ///< Nobody has to be asked.
        Asking,     ///< An answer will come in a moment.
        Granted,    ///< No other desk may touch it.
        Held,       ///< Another desk is at it: nothing is sold.
        Unanswered, ///< Nobody answers, or who is at it was not heard of: a person may go without asking.
        Waived,     ///< A person does.
    };

    State state = State::Free;
    QUuid desk;          ///< That is at it; null where none is known.
    QString deskName;    ///< Its name; empty where it is not known.
    QDateTime since;     ///< UTC: since when it is, or when nobody answered; invalid where nobody says.
    bool isSent = false; ///< It has sent a top-up that is not clear yet.
    QDateTime heardAt;   ///< UTC: when it was heard of last; invalid: never, or nobody says.

    bool operator==(const ClaimStanding &) const = default;
};

/// Under what a sale leaves.
struct SaleClaim
{
    QUuid id; ///< Null alone.
    std::optional<NotAsked> notAsked;

    bool operator==(const SaleClaim &) const = default;
};

/// Why nothing was sent. The only words for it are made from these.
enum class ClaimProblem {
    None,       ///< The failure is of something else.
    Held,       ///< Another desk is at it.
    Unanswered, ///< Nobody said whether one is.
    TooLate,    ///< What was granted did not count any more when it could have left.
};

/// The one place that reads Failure::code as a claim's. Words are the name of the desk, where one is known.
ClaimProblem claimProblem(const Failure &failure);
Failure claimFailure(ClaimProblem problem, const QString &deskName = {});

/// Asks the other desks of a team before an eSIM is topped up or cancelled. As it is here there are none, and
/// everything is granted at no cost: sales don't know whether there is a team.
class SaleClaims : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A person chose what to top this eSIM up with, in place of any other: the others are asked ahead of the press.
    virtual void want(const Iccid &) {}
    virtual void wantNothing() {}
    /// A person goes without asking the others, who could not be asked.
    virtual void waive(const Iccid &) {}
    virtual ClaimStanding standing(const Iccid &) const { return {}; }

    // Of a sale, by its key, from the press to its end.

    /// It takes what was granted ahead.
    virtual void begin(const QUuid &, const QList<Iccid> &) {}
    /// Delivers before it leaves, at once where the leave is there; nothing may be sent where it fails.
    virtual QFuture<Result<SaleClaim>> claimed(const QUuid &);
    /// The first byte is about to leave. With false it must not.
    virtual bool mayLeave(const QUuid &) { return true; }
    /// Why it did not leave; nothing where that had other reasons.
    virtual std::optional<Failure> hindrance(const QUuid &) const { return {}; }
    /// Nothing more will come of it. With what it was sent under, also where an earlier run did that.
    virtual void end(const QUuid &, const QUuid &) {}

signals:
    void changed(); ///< Standings.
};

} // namespace Desk
