// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/teambook.h"

#include "services/flow/whendone.h"
#include "services/team/factplace.h"
#include "store/team/teamfile.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

namespace Desk {

namespace {

constexpr int rowsAtOnce = 5000;

/// But for how far they were heard of.
bool saysTheSame(const TeamDesk &a, const TeamDesk &b)
{
    return a.id == b.id && a.name == b.name && a.isGone == b.isGone && a.successorOf == b.successorOf;
}

} // namespace

/// One reading of the file. Its fold is the worker's while that runs.
struct TeamBook::Reading
{
    QPointer<TeamFile> file; ///< It may go before the last page is read.
    QUuid ownDesk;
    TeamFold fold = {};
    QHash<QUuid, TeamEntry> entries = {};
    bool isOfEarlier = false; ///< What this timeline has is read.
    qint64 after = 0;
    int earlier = 0;

    /// The place of each, and whether there are more.
    bool add(const QList<NumberedFact> &facts)
    {
        QSet<QUuid> sales;
        for (const NumberedFact &row : facts) {
            const qint64 place = isOfEarlier ? FactPlace::firstEarlier + earlier++ : row.number;
            sales += fold.add(place, row.fact).sales;
            after = row.number;
        }
        for (const QUuid &key : sales) {
            if (const auto entry = teamEntry(fold.sales(), key, ownDesk)) {
                entries.insert(key, *entry);
            }
        }
        return facts.size() == rowsAtOnce;
    }
};

void TeamBook::load(TeamFile &file, const QUuid &ownDesk)
{
    m_reading = std::make_shared<Reading>(Reading{&file, ownDesk});
    m_failure.reset();
    readOn(m_reading);
}

void TeamBook::clear()
{
    m_reading.reset();
    m_failure.reset();
    m_added.clear();
    m_desks.clear();
    m_heardAtPlace = {};
    const bool wasAny = m_deskNames.isTeam() || !m_fold.registers().subjects().isEmpty() || !m_entries.isEmpty();
    m_deskNames = {};
    m_fold = {};
    m_entries.clear();
    if (wasAny) {
        emit changed();
    }
}

void TeamBook::readOn(const std::shared_ptr<Reading> &reading)
{
    if (!reading->file) {
        m_reading.reset();
        return;
    }
    const auto page = reading->isOfEarlier ? reading->file->earlierFacts(reading->earlier, rowsAtOnce)
                                           : reading->file->facts(reading->after, rowsAtOnce);
    whenDone(page, this, [this, reading](const Result<QList<NumberedFact>> &facts) {
        if (reading != m_reading) {
            return; // Another one was begun.
        }
        if (!facts) {
            endReading(reading, facts.failure());
            return;
        }
        whenDone(QtConcurrent::run([reading, rows = *facts] { return reading->add(rows); }), this,
                 [this, reading](bool isMore) {
                     if (reading != m_reading) {
                         return;
                     }
                     if (!isMore && reading->isOfEarlier) {
                         endReading(reading, std::nullopt);
                         return;
                     }
                     reading->isOfEarlier = reading->isOfEarlier || !isMore;
                     readOn(reading);
                 });
    });
}

/// What was there stays where the file can't be read: it is not gone.
void TeamBook::endReading(const std::shared_ptr<Reading> &reading, const std::optional<Failure> &failure)
{
    m_failure = failure;
    if (!failure) {
        m_deskNames.own = reading->ownDesk;
        m_fold = std::exchange(reading->fold, {});
        m_entries = std::exchange(reading->entries, {});
    }
    m_reading.reset();
    const QList<NumberedFact> added = std::exchange(m_added, {});
    QSet<QUuid> sales = m_fold.setDesks(m_desks);
    for (const NumberedFact &row : added) {
        sales += m_fold.add(row.number, row.fact).sales;
    }
    const QList<BookEntry> lost = note(sales);
    emit registersChanged(m_fold.registers().subjects());
    emit changed();
    for (const BookEntry &entry : lost) {
        emit matchLost(entry);
    }
}

void TeamBook::add(const QList<NumberedFact> &facts)
{
    if (m_reading) {
        m_added += facts;
        return;
    }
    TeamFold::Change all;
    for (const NumberedFact &row : facts) {
        const TeamFold::Change change = m_fold.add(row.number, row.fact);
        all.sales += change.sales;
        all.registers += change.registers;
        all.areRecords = all.areRecords || change.areRecords;
    }
    const QList<BookEntry> lost = note(all.sales);
    if (!all.registers.isEmpty()) {
        emit registersChanged(QStringList(all.registers.cbegin(), all.registers.cend()));
    }
    if (all.isAny()) {
        emit changed();
    }
    for (const BookEntry &entry : lost) {
        emit matchLost(entry);
    }
}

QList<BookEntry> TeamBook::note(const QSet<QUuid> &sales)
{
    QList<BookEntry> lost;
    for (const QUuid &key : sales) {
        const auto entry = teamEntry(m_fold.sales(), key, m_deskNames.own);
        if (!entry) {
            continue;
        }
        const auto before = m_entries.constFind(key);
        if (entry->entry.isMatchLost && before != m_entries.cend() && !before->entry.isMatchLost) {
            lost.append(entry->entry);
        }
        m_entries.insert(key, *entry);
    }
    return lost;
}

void TeamBook::setDesks(const QList<TeamDesk> &desks, const TeamPlace &read)
{
    if (m_desks == desks && m_heardAtPlace == read) {
        return;
    }
    const bool isSame = std::equal(desks.cbegin(), desks.cend(), m_desks.cbegin(), m_desks.cend(), saysTheSame);
    m_desks = desks;
    m_heardAtPlace = read;
    m_deskNames.names.clear();
    for (const TeamDesk &desk : desks) {
        m_deskNames.names.insert(desk.id, desk.name);
    }
    if (isSame) {
        emit desksChanged(); // Each heartbeat comes here: what is dear is not done for it.
        return;
    }
    const QList<BookEntry> lost = note(m_fold.setDesks(desks));
    emit changed();
    for (const BookEntry &entry : lost) {
        emit matchLost(entry);
    }
}

QHash<QUuid, int> TeamBook::missing() const
{
    QHash<QUuid, int> missing = m_fold.missing();
    missing.remove(m_deskNames.own);
    return missing;
}

QList<HeardMark> TeamBook::heardMarks(const QDateTime &until) const
{
    return m_deskNames.isTeam() ? Desk::heardMarks(m_desks, m_deskNames.own, m_heardAtPlace, until)
                                : QList<HeardMark>();
}

} // namespace Desk

#include "moc_teambook.cpp"
