// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/claimtext.h"

namespace Desk {

namespace {

QString isolatedName(const QString &deskName, const QString &otherwise)
{
    return deskName.isEmpty() ? otherwise : Format::isolated(deskName);
}

} // namespace

QString ClaimText::when(const QDateTime &utc) const
{
    const bool isToday = utc.toLocalTime().date() == m_now.toLocalTime().date();
    return isToday ? m_format.time(utc) : m_format.dateTime(utc);
}

QString ClaimText::standing(const ClaimStanding &standing) const
{
    //: In place of a desk's name: "Another desk is looking at this."
    const QString name = isolatedName(standing.deskName, tr("Another desk"));
    const bool isOpen =
        standing.state == ClaimStanding::State::Held || standing.state == ClaimStanding::State::Unanswered;
    if (!isOpen) {
        return {};
    }
    if (standing.isSent && standing.since.isValid()) {
        //: %1: the name of a desk; %2: a time.
        return tr("%1 topped this eSIM up at %2, and it is not clear yet.").arg(name, when(standing.since));
    }
    if (standing.isSent) {
        //: %1: the name of a desk.
        return tr("%1 topped this eSIM up, and it is not clear yet.").arg(name);
    }
    if (standing.state == ClaimStanding::State::Held) {
        //: %1: the name of a desk. "This" is an eSIM.
        return tr("%1 is looking at this.").arg(name);
    }
    return standing.desk.isNull() ? tr("The other desks can't be asked whether one of them is topping this eSIM up.")
                                  : tr(/*: %1: the name of a desk; %2: a time. */ "%1 was looking at this at %2, and "
                                                                                  "was not heard of since.")
                                        .arg(name, when(standing.since));
}

QString ClaimText::question(const ClaimStanding &standing) const
{
    const QDateTime since = standing.heardAt.isValid() ? standing.heardAt : standing.since;
    if (standing.desk.isNull()) {
        //: %1: a time.
        return tr("The other desks can't be asked since %1. One of them may be topping this eSIM up, and it would be "
                  "paid twice. Press again to top it up all the same.")
            .arg(when(since));
    }
    //: %1: the name of a desk; %2: a time.
    return tr("%1 was not heard of since %2. It may be topping this eSIM up, and it would be paid twice. Press again "
              "to "
              "top it up all the same.")
        .arg(isolatedName(standing.deskName, tr("Another desk")), when(since));
}

QString ClaimText::failure(const Failure &failure)
{
    switch (claimProblem(failure)) {
    case ClaimProblem::None:
        return {};
    case ClaimProblem::Held:
        //: %1: the name of a desk. "This" is an eSIM.
        return tr("%1 is looking at this.").arg(isolatedName(failure.text, tr("Another desk")));
    case ClaimProblem::Unanswered:
        return tr("The other desks can't be asked whether one of them is topping this eSIM up.");
    case ClaimProblem::TooLate:
        return tr("More than a minute passed before it could leave, so the other desks have to be asked again.");
    }
    return {};
}

} // namespace Desk
