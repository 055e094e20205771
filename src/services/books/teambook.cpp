// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/teambook.h"

#include "services/flow/whendone.h"
#include "services/team/factplace.h"
#include "store/team/teamfile.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int rowsAtOnce = 5000;

} // namespace

/// One reading of the file. Its fold is the worker's while that runs.
struct TeamBook::Reading
{
    TeamFile &file;
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
    m_reading = std::make_shared<Reading>(Reading{file, ownDesk});
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
    m_ownDesk = {};
    const bool wasAny = !m_fold.registers().subjects().isEmpty() || !m_entries.isEmpty();
    m_fold = {};
    m_entries.clear();
    if (wasAny) {
        emit changed();
    }
}

void TeamBook::readOn(const std::shared_ptr<Reading> &reading)
{
    const auto page = reading->isOfEarlier ? reading->file.earlierFacts(reading->earlier, rowsAtOnce)
                                           : reading->file.facts(reading->after, rowsAtOnce);
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
        m_ownDesk = reading->ownDesk;
        m_fold = std::exchange(reading->fold, {});
        m_entries = std::exchange(reading->entries, {});
    }
    m_reading.reset();
    const QList<NumberedFact> added = std::exchange(m_added, {});
    QSet<QUuid> sales;
    for (const NumberedFact &row : added) {
        sales += m_fold.add(row.number, row.fact).sales;
    }
    note(sales);
    emit changed();
}

void TeamBook::add(const QList<NumberedFact> &facts)
{
    if (m_reading) {
        m_added += facts;
        return;
    }
    QSet<QUuid> sales;
    bool isAny = false;
    for (const NumberedFact &row : facts) {
        const TeamFold::Change change = m_fold.add(row.number, row.fact);
        sales += change.sales;
        isAny = isAny || change.isAny();
    }
    note(sales);
    if (isAny) {
        emit changed();
    }
}

void TeamBook::note(const QSet<QUuid> &sales)
{
    for (const QUuid &key : sales) {
        if (const auto entry = teamEntry(m_fold.sales(), key, m_ownDesk)) {
            m_entries.insert(key, *entry);
        }
    }
}

void TeamBook::setDesks(const QList<TeamDesk> &desks, const TeamPlace &read)
{
    if (m_desks == desks && m_heardAtPlace == read) {
        return;
    }
    m_desks = desks;
    m_heardAtPlace = read;
    emit changed();
}

QString TeamBook::deskName(const QUuid &desk) const
{
    const auto found =
        std::find_if(m_desks.cbegin(), m_desks.cend(), [&desk](const TeamDesk &one) { return one.id == desk; });
    return found == m_desks.cend() ? QString() : found->name;
}

QHash<QUuid, int> TeamBook::missing() const
{
    QHash<QUuid, int> missing = m_fold.missing();
    missing.remove(m_ownDesk);
    return missing;
}

QList<HeardMark> TeamBook::heardMarks(const QDateTime &until) const
{
    return Desk::heardMarks(m_desks, m_ownDesk, m_heardAtPlace, until);
}

} // namespace Desk

#include "moc_teambook.cpp"
