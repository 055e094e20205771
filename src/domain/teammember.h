// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Desk {

/// What this computer is in a team, as its journal keeps it.
struct TeamMember
{
    QUuid
        desk; ///< Stays its own when it leaves: who joins again goes by it, for the keys of its sales are this desk's.
    QString deskName;
    QUuid account; ///< The team's own id of the account.
    QStringList
        accessCodes;        ///< Of the account, the one in use and earlier ones: what was sold with others stays alone.
    QUuid timeline;         ///< Of which the numbers are that the facts were given; null: not all is told yet that was
                            ///< here before it shared.
    QByteArray token;       ///< To be shown with the next opening.
    QByteArray tokenBefore; ///< The last one that the server took for sure: the same one, where it took that.
    QDateTime since;        ///< UTC; invalid: it has left.

    bool isSharing() const { return since.isValid(); }
    bool isTokenTaken() const { return token == tokenBefore; }
    bool operator==(const TeamMember &) const = default;
};

/// The one of the next opening. It says which opening it is for, so that a server that was put back to an older state
/// sees that its desks were further on.
QByteArray nextTeamToken(const QByteArray &token);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::TeamMember)
