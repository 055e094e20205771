// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facts/teamfacts.h"

#include <QHash>
#include <QSet>

namespace Desk {

/// A value that somebody set.
struct RegisterValue
{
    QUuid set; ///< The fact.
    QUuid desk;
    QString value; ///< Empty: removed.
    QDateTime at;  ///< UTC, by the clock of its desk.
    QString seller;

    bool operator==(const RegisterValue &) const = default;
};

/// What a note or a star is in the team.
struct RegisterState
{
    std::optional<RegisterValue> standing; ///< Of those that the server has; nothing where none has been set.
    QList<RegisterValue> below;   ///< Set by those who did not know what stands; told, until one replaces them.
    QList<RegisterValue> waiting; ///< From here, until the server has them.
    QSet<QUuid> agreed;           ///< The sets that say what stands.

    /// What this desk shows.
    QString value() const;
    /// What the next set from here replaces.
    QList<QUuid> base() const;

    bool operator==(const RegisterState &) const = default;
};

/// Notes and stars of a team: a set whose base stands still wins, another one is kept below it. Sets count in the order
/// of their places, whatever the order in which they came. A value; pure.
class TeamRegisters
{
public:
    /// The place is that of factplace.h. Whether the register may be another one now.
    bool add(qint64 place, const TeamFact &fact, const RegisterSet &set);

    RegisterState state(const TeamRegister &which) const { return state(which.subject()); }
    RegisterState state(const QString &subject) const { return m_registers.value(subject).state; }
    QStringList subjects() const { return m_registers.keys(); }

private:
    struct Set
    {
        qint64 place = 0;
        RegisterValue value;
        QList<QUuid> replaces;
    };
    struct Register
    {
        QList<Set> sets; ///< By place.
        RegisterState state;
    };

    static void fold(RegisterState &state, const Set &set);

    QHash<QString, Register> m_registers; ///< By subject.
};

} // namespace Desk
