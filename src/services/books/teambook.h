// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/books/teamentries.h"
#include "services/team/desknames.h"
#include "services/team/heardof.h"

#include <QObject>

#include <memory>

namespace Desk {

class TeamFile;

/// What the desks of a team did, for the books: as their facts say that were read, which is nothing alone. Owned by
/// Shop.
class TeamBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads what the feed brought until now, in place of what is here; this desk's words are told from the others' by
    /// its id. What add() brings meanwhile comes on top.
    void load(TeamFile &file, const QUuid &ownDesk);
    /// Of no team any more, or of another account's.
    void clear();
    /// The places are those of factplace.h: what the feed brings, and what waits to be sent. Twice is once.
    void add(const QList<NumberedFact> &facts);
    /// As last heard, with how far the feed was read then.
    void setDesks(const QList<TeamDesk> &desks, const TeamPlace &read);

    /// Whether what load() reads came; failure() says why it could not be read.
    bool isRead() const { return !m_reading; }
    const std::optional<Failure> &failure() const { return m_failure; }

    const TeamFold &fold() const { return m_fold; }
    /// Orders and top-ups, those of this desk too, by key.
    const QHash<QUuid, TeamEntry> &entries() const { return m_entries; }
    const QList<TeamDesk> &desks() const { return m_desks; } ///< As last heard.
    const DeskNames &deskNames() const { return m_deskNames; }
    /// How many facts of other desks the server refuses: nobody else knows them.
    QHash<QUuid, int> missing() const;
    /// Of each other desk, whether all that it did until then is known here.
    QList<HeardMark> heardMarks(const QDateTime &until) const;

signals:
    void changed();
    /// Only how far they were heard of is another now: no sale stands otherwise, and no desk has another name.
    void desksChanged();
    /// Before changed(): notes and stars that may be others now, and no others.
    void registersChanged(const QStringList &subjects);
    /// Of a sale that was clear: the order that it was taken for is another sale's.
    void matchLost(const Desk::BookEntry &entry);

private:
    struct Reading;

    void readOn(const std::shared_ptr<Reading> &reading);
    void endReading(const std::shared_ptr<Reading> &reading, const std::optional<Failure> &failure);
    /// Returns those of which the match was not lost before.
    QList<BookEntry> note(const QSet<QUuid> &sales);

    TeamFold m_fold;
    QHash<QUuid, TeamEntry> m_entries;
    QList<NumberedFact> m_added; ///< While it reads.
    QList<TeamDesk> m_desks;
    DeskNames m_deskNames;
    TeamPlace m_heardAtPlace;
    std::optional<Failure> m_failure;
    std::shared_ptr<Reading> m_reading; ///< That is under way.
};

} // namespace Desk
