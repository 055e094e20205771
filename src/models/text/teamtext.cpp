// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/teamtext.h"

#include "domain/cleantext.h"
#include "models/text/failuretext.h"

#include <QVersionNumber>

#include <algorithm>
#include <limits>

namespace Desk {

namespace {

/// As tr() counts.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString TeamText::status(const TeamStatus &status) const
{
    switch (status.state) {
    case TeamStatus::State::Off:
        return {};
    case TeamStatus::State::Joining:
        return tr("Joining the team…");
    case TeamStatus::State::Opening:
        return tr("Looking for the team's server…");
    case TeamStatus::State::Together: {
        const auto desks = std::count_if(status.desks.cbegin(), status.desks.cend(),
                                         [](const TeamDesk &desk) { return !desk.isGone; });
        return tr("Team: %Ln desks", nullptr, counted(desks));
    }
    case TeamStatus::State::Apart:
        return apart(status);
    case TeamStatus::State::Ended:
        if (status.problem && teamProblem(*status.problem) == TeamProblem::NoPassword) {
            return tr("Nothing goes to the team: its password is missing. Selling goes on.");
        }
        return tr("This desk is not in its team any more. Selling goes on.");
    }
    return {};
}

QString TeamText::apart(const TeamStatus &status) const
{
    const QString since = moment(status.apartSince);
    const TeamProblem problem = status.problem ? teamProblem(*status.problem) : TeamProblem::None;
    if (problem == TeamProblem::Unreachable || problem == TeamProblem::Silent) {
        //: %1: a time of day.
        return tr("Team server can't be reached since %1. Selling goes on.").arg(since);
    }
    //: %1: a time of day.
    return tr("Nothing goes to the team since %1. Selling goes on.").arg(since);
}

QString TeamText::details(const TeamStatus &status) const
{
    QStringList sentences;
    if (status.state == TeamStatus::State::Joining) {
        sentences << progress(status);
    } else if (status.state != TeamStatus::State::Off) {
        sentences << this->status(status);
    }
    if (status.problem) {
        sentences << problem(*status.problem);
    }
    if (status.waiting > 0 && status.state != TeamStatus::State::Joining) {
        sentences << tr(
            "%Ln entries are on this computer alone so far. They are kept, and the others get them when the "
            "server is there.",
            nullptr, counted(status.waiting));
    }
    if (status.setAside > 0) {
        sentences << tr(
            "The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that "
            "they are missing.",
            nullptr, counted(status.setAside));
    }
    for (const TeamDesk &desk : status.desks) {
        if (const int missing = status.missing.value(desk.id); missing > 0) {
            //: %1: the name of a desk.
            sentences << tr("The server refuses %Ln entries of %1. They are on that computer alone.", nullptr, missing)
                             .arg(Format::isolated(desk.name));
        }
    }
    if (status.clockOff) {
        sentences << clockOff(*status.clockOff);
    }
    return sentences.join(QLatin1Char('\n'));
}

QString TeamText::leftBehind(const TeamStatus &status, const QString &ownVersion) const
{
    QStringList sentences;
    for (const TeamDesk &desk : status.desks) {
        const bool isOlder = QVersionNumber::fromString(desk.version) < QVersionNumber::fromString(ownVersion);
        if (desk.isGone || desk.id == status.desk || !isOlder) {
            continue;
        }
        const QString name = Format::isolated(desk.name);
        const QString version = Format::isolated(desk.version);
        if (desk.heardAt.isValid()) {
            //: %1: the name of a desk; %2: a version of the program; %3: a time.
            sentences << tr("%1 has version %2, and was last heard of at %3.").arg(name, version, moment(desk.heardAt));
        } else {
            //: %1: the name of a desk; %2: a version of the program.
            sentences << tr("%1 has version %2, and has never been heard of.").arg(name, version);
        }
    }
    sentences
        << (sentences.isEmpty()
                ? tr("No desk is known to have an older version.")
                : tr("A desk with an older version may have to be updated before it reaches the team again. Until "
                     "then it sells alone."));
    return sentences.join(QLatin1Char('\n'));
}

QString TeamText::progress(const TeamStatus &status) const
{
    const QString done = m_format.count(status.done);
    const QString total = m_format.count(status.total);
    switch (status.step) {
    case TeamStatus::Step::Asking:
        return tr("Asking the team's server…");
    case TeamStatus::Step::Gathering:
        //: %1 and %2: numbers of entries.
        return status.total > 0 ? tr("Gathering what is on this computer: %1 of %2…").arg(done, total)
                                : tr("Gathering what is on this computer…");
    case TeamStatus::Step::Bringing:
        //: %1 and %2: numbers of entries.
        return tr("Bringing what is on this computer: %1 of %2…").arg(done, total);
    case TeamStatus::Step::Reading:
        //: %1 and %2: numbers of entries.
        return tr("Reading what the others have: %1 of %2…").arg(done, total);
    }
    return {};
}

/// The server's own words behind ours.
QString TeamText::said(const Failure &failure)
{
    constexpr int longest = 200;
    const QString text = failure.text.simplified();
    if (text.isEmpty()) {
        return {};
    }
    const QString words = text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
    //: %1: the server's own words. The space belongs to it.
    return QLatin1Char(' ') + tr("It says: “%1”.").arg(Format::isolated(words));
}

QString TeamText::problem(const Failure &failure) const
{
    switch (teamProblem(failure)) {
    case TeamProblem::None:
        return failure.kind == Failure::Kind::LocalStorage
                   ? FailureText(m_format).failure(failure)
                   : tr("What the team's server sends can't be right. Nothing of it was kept, and it is asked again by "
                        "itself.");
    case TeamProblem::Unreachable:
        return tr("Nobody answers at the team's server, or the line to it broke. It is tried again by itself.");
    case TeamProblem::Silent:
        return tr("The team's server does not answer in time. It is tried again by itself.");
    case TeamProblem::NotPostgres:
        return tr("What answers there is no PostgreSQL 15 or newer. Check the server's name and port.") + said(failure);
    case TeamProblem::WrongPassword:
        return tr("The team's server does not know this user with this password. Type them again.");
    case TeamProblem::NoPassword:
        return tr("The keychain has no password for the team's server. Join the team again, and type it.");
    case TeamProblem::Keychain:
        return tr("The keychain does not give the password for the team's server; it may be locked. It is asked again "
                  "by "
                  "itself.")
               + said(failure);
    case TeamProblem::NoTls:
        return tr("The team's server speaks without encryption, which is used on this computer alone. Whoever looks "
                  "after the server has to switch TLS on.");
    case TeamProblem::WrongCertificate:
        return tr("The certificate of the team's server is not to be trusted here, or is out of date. Use the "
                  "invitation of whoever looks after the server.")
               + said(failure);
    case TeamProblem::OtherName:
        return tr("The certificate is for another computer than the one that was typed. Check the server's name.")
               + said(failure);
    case TeamProblem::NoDatabase:
        return tr("The server has no database of this name. Check how it is spelled.");
    case TeamProblem::NoRights:
        return tr("This user may not do that. An owner of the team may.") + said(failure);
    case TeamProblem::Empty:
        return tr("There is no team in this database yet. An owner creates it.");
    case TeamProblem::OtherProgram:
        return tr("This database belongs to another program. Nothing was written to it.");
    case TeamProblem::NewerSchema:
        return tr("A newer version of this program has changed the team's database. Update the program on this "
                  "computer.");
    case TeamProblem::OlderSchema:
        return tr("The team's database is of an older version of this program. An owner has to upgrade it.");
    case TeamProblem::OtherAccount:
        return tr("This team sells with another API key. Where it is a new one of the same account, an owner adds it.");
    case TeamProblem::UnknownDesk:
        return tr("The team does not know this desk, or was told that it is gone. Join the team again; what this "
                  "computer has is kept.");
    case TeamProblem::CopiedDesk:
        return tr("The team knows another computer as this desk. Where that one is no more, an owner says that it is "
                  "gone.");
    case TeamProblem::Restored:
        return tr("The team's server was put back to an older state. All that this computer knows is read and brought "
                  "again.");
    case TeamProblem::Full:
        return tr("The team's server can write nothing, its disk may be full. Whoever looks after it has to make room; "
                  "it is tried again by itself.")
               + said(failure);
    case TeamProblem::Refused:
        return tr("The team's server refused this.") + said(failure);
    }
    return {};
}

QString TeamText::clockOff(std::chrono::milliseconds off) const
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(off)).count();
    return off.count() > 0 ? tr("The clock of this computer is %Ln minutes fast. The times of its sales are corrected; "
                                "set it right.",
                                nullptr, counted(minutes))
                           : tr("The clock of this computer is %Ln minutes slow. The times of its sales are corrected; "
                                "set it right.",
                                nullptr, counted(minutes));
}

QString TeamText::moment(const QDateTime &time) const
{
    return time.toLocalTime().date() == QDate::currentDate() ? m_format.time(time) : m_format.dateTime(time);
}

QString TeamText::sharedNote()
{
    return QCoreApplication::translate("Desk::OrderPanel", "Optional, shared with your team");
}

QString TeamText::deskName(const QUuid &desk, const DeskNames &names)
{
    if (desk.isNull()) {
        return Format::dash();
    }
    const QString name = names.of(desk);
    //: In place of the name of a desk.
    return name.isEmpty() ? tr("Desk without a name") : name;
}

QString TeamText::notHeardOf(const HeardMark &mark, const QString &heardAt)
{
    if (mark.isEnough) {
        return {};
    }
    const QString name = Format::isolated(deskName(mark.desk, {{}, {{mark.desk, mark.name}}}));
    if (!mark.heardAt.isValid()) {
        //: %1: name of a desk.
        return tr("%1 has never been heard of: what it sold is not in here.").arg(name);
    }
    if (!mark.isRead) {
        //: %1: name of a desk.
        return tr("Not all that %1 told has been read here: some of what it sold may be missing.").arg(name);
    }
    //: %1: name of a desk; %2: a time.
    return tr("%1 has not been heard of since %2: what it sold after that is not in here.").arg(name, heardAt);
}

QString TeamText::notHeardOf(const QList<HeardMark> &marks) const
{
    constexpr int most = 3;
    QStringList sentences;
    for (const HeardMark &mark : marks) {
        sentences << notHeardOf(mark, moment(mark.heardAt));
    }
    sentences.removeAll(QString());
    const int more = counted(sentences.size()) - most;
    if (more > 0) {
        sentences = sentences.mid(0, most);
        sentences << tr("Sales of %Ln more desks may be missing.", nullptr, more);
    }
    return sentences.join(QLatin1Char(' '));
}

QString TeamText::otherNote(const RegisterValue &note, const DeskNames &names) const
{
    constexpr qsizetype longest = 300;
    const QString who = Format::isolated(note.seller.isEmpty() ? deskName(note.desk, names) : note.seller);
    const QString words = Format::isolated(cleanText(note.value, longest));
    const QString at = note.at.isValid() ? moment(note.at) : Format::dash();
    //: Beside the note that stands; %1: a person or a desk; %2: a time.
    return note.value.isEmpty() ? tr("%1 took the note away at %2.").arg(who, at)
                                //: Beside the note that stands; %1: a person or a desk; %2: a time; %3: another note.
                                : tr("%1 wrote at %2: %3").arg(who, at, words);
}

QString TeamText::matchLost(const BookEntry &entry, const DeskNames &names) const
{
    const QString package = entry.packageName.isEmpty() ? entry.packageCode : entry.packageName;
    //: %1: a package; %2: name of a desk; %3: a time.
    return tr("Not clear again: %1, sold by %2 at %3. The order that it was taken for is another sale's, so nobody "
              "knows "
              "whether it was bought.")
        .arg(Format::isolated(package), Format::isolated(deskName(entry.desk, names)), moment(entry.at));
}

QString TeamText::beforeQuitting(qint64 waiting)
{
    return waiting > 0
               ? tr("%Ln entries are on this computer alone so far. They are kept here, and the others get them "
                    "when the program runs again.",
                    nullptr, counted(waiting))
               : QString();
}

QString TeamText::beforeLeaving(qint64 waiting)
{
    const QString kept = tr("This computer keeps all that it has, and shares nothing any more.");
    return waiting > 0 ? tr("%Ln entries are on this computer alone, and the others will never get them.", nullptr,
                            counted(waiting))
                             + QLatin1Char(' ') + kept
                       : kept;
}

} // namespace Desk
