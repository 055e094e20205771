// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/teamproblem.h"
#include "models/text/format.h"
#include "services/books/bookentry.h"
#include "services/team/desknames.h"
#include "services/team/heardof.h"
#include "services/team/teamregisters.h"
#include "services/team/teamstatus.h"

#include <QCoreApplication>

namespace Desk {

/// Sentences about a team of desks and its server: how it stands, what a person can do, what selling does meanwhile.
/// Plain text.
class TeamText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TeamText)

public:
    explicit TeamText(const Format &format = Format())
        : m_format(format)
    {}

    /// For the status bar: "Team: 3 desks". Empty where there is no team.
    QString status(const TeamStatus &status) const;
    /// All there is to say, a sentence a line.
    QString details(const TeamStatus &status) const;
    /// Before the team's database is raised: what that is, and which desks have an older program.
    QString leftBehind(const TeamStatus &status, const QString &ownVersion) const;
    /// How far joining is.
    QString progress(const TeamStatus &status) const;
    /// What is the matter, and who can do what about it.
    QString problem(const Failure &failure) const;
    /// In a field for a note, in place of words of this computer alone.
    static QString sharedNote();
    /// What a desk is called; words where nobody told its name, a dash where nobody knows which it was.
    static QString deskName(const QUuid &desk, const DeskNames &names);
    /// Whose sales may be missing, and since when; the time in words. Empty where it was heard of enough.
    static QString notHeardOf(const HeardMark &mark, const QString &heardAt);
    /// The same of many, in few sentences.
    QString notHeardOf(const QList<HeardMark> &marks) const;
    /// A note that another desk set without knowing the one that stands. Never more than some lines of it.
    QString otherNote(const RegisterValue &note, const DeskNames &names) const;
    /// A sale that was clear is not any more.
    QString matchLost(const BookEntry &entry, const DeskNames &names) const;
    /// Before the program ends; empty where nothing waits.
    static QString beforeQuitting(qint64 waiting);
    /// Before this desk leaves its team.
    static QString beforeLeaving(qint64 waiting);

private:
    QString apart(const TeamStatus &status) const;
    QString moment(const QDateTime &time) const; ///< "14:02", with the day where it is another.
    static QString said(const Failure &failure);
    QString clockOff(std::chrono::milliseconds off) const;

    Format m_format;
};

} // namespace Desk
