// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "services/flow/flow.h"
#include "store/journal/purchasejournal.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <utility>

namespace Desk {

/// The purchases, or the top-ups, of one service in memory: each row as it is shown, its progress and evidence, whether
/// a flow works on it (never two), and whether the journal may lack what is shown. A change is written into the
/// journal, then shown. Where it can't be written it is shown all the same, and is written again when the flow of its
/// row ends, when the journal can be written again and, with all other rows, after the journal was damaged. Owned by
/// the service, whose flows it waits with.
template<typename Row, typename Progress, typename Evidence> class SaleBook
{
public:
    using State = typename Row::State;
    using Step = typename Progress::Step;

    /// What the book calls to write rows of the service, and to announce what became of them.
    struct Callbacks
    {
        std::function<QFuture<Result<void>>(const QList<Row> &)> insert; ///< All of them, or none.
        std::function<QFuture<Result<void>>(const Row &)> update;
        std::function<QFuture<Result<void>>(const QUuid &)> removeIntended;
        std::function<void(const QUuid &)> added;
        std::function<void(const QUuid &)> changed;     ///< State or progress.
        std::function<void(const Row &)> settled;       ///< Comes behind changed().
        std::function<void(const QUuid &)> leftUnclear; ///< Its flow ended, and it may have been charged.
        std::function<void(const Failure &)> failed;
    };
    class ActiveFlow;

    SaleBook(PurchaseJournal &journal, Clock &clock, Flows &flows, Callbacks callbacks)
        : m_journal(journal)
        , m_clock(clock)
        , m_flows(flows)
        , m_callbacks(std::move(callbacks))
    {}
    Q_DISABLE_COPY_MOVE(SaleBook)

    /// Oldest first.
    const QList<Row> &rows() const { return m_rows; }
    const Row *find(const QUuid &key) const;
    Row row(const QUuid &key) const; ///< It must be there.
    Progress progress(const QUuid &key) const { return m_tracks.value(key).progress; }
    Evidence evidence(const QUuid &key) const { return m_tracks.value(key).evidence; }
    Evidence &evidence(const QUuid &key) { return m_tracks[key].evidence; }
    bool isBusy(const QUuid &key) const { return m_tracks.value(key).isBusy; }
    /// Whether it is there and a flow may begin to work on it.
    bool isFree(const QUuid &key) const { return find(key) && !isBusy(key) && !m_flows.isStopped(); }

    void add(const Row &row);
    void setStep(const QUuid &key, Step step, std::chrono::milliseconds until = {});

    /// The first durable mark. Where it fails the rows are refused: without it nothing is sent. False then, and after
    /// stop().
    QCoro::Task<bool> insert(QList<QUuid> keys);
    /// A durable mark before a POST: shown only where it is on the disk. The failure is for the person.
    QCoro::Task<Result<void>> mark(Row next);
    /// What has happened: written, then shown, and shown also where it can't be written. What was paid for must not be
    /// kept from anybody, and the next start checks what the journal still calls sent.
    QCoro::Task<> commit(Row next);
    QCoro::Task<> refuse(QUuid key, Failure failure);
    /// What earlier runs left: adds what was sent, as not clear, and what was paid. Returns what was never sent; it is
    /// dropped.
    QCoro::Task<QList<Row>> recoverUnfinished(QList<Row> left);

    /// What was shown although it could not be written.
    void writeUnwritten();
    /// Damage may have taken any of them.
    void writeAll();

private:
    struct Track
    {
        Progress progress;
        Evidence evidence;
        bool isBusy = false;      ///< A flow works on it.
        int writing = 0;          ///< Writes on their way to the journal.
        bool isUnwritten = false; ///< The journal may lack what is shown.
    };

    QCoro::Task<Result<void>> write(Row next);
    QCoro::Task<> writeAgain(QUuid key);
    void show(const Row &next);

    PurchaseJournal &m_journal;
    Clock &m_clock;
    Flows &m_flows;
    Callbacks m_callbacks;
    QList<Row> m_rows;
    QHash<QUuid, Track> m_tracks;
    int m_damages = 0; ///< So often the journal was damaged.
};

/// Says that a flow works on these rows, for as long as it lives.
template<typename Row, typename Progress, typename Evidence> class SaleBook<Row, Progress, Evidence>::ActiveFlow
{
public:
    ActiveFlow(SaleBook &book, const QUuid &key)
        : ActiveFlow(book, QList<QUuid>{key})
    {}
    ActiveFlow(SaleBook &book, const QList<QUuid> &keys)
        : m_book(book)
        , m_keys(keys)
        , m_running(book.m_flows.begin())
    {
        for (const QUuid &key : m_keys) {
            Track &track = m_book.m_tracks[key];
            Q_ASSERT(!track.isBusy);
            track.isBusy = true;
            track.progress.startedAt = m_book.m_clock.now();
        }
    }
    ~ActiveFlow()
    {
        for (const QUuid &key : m_keys) {
            Track &track = m_book.m_tracks[key];
            track.isBusy = false;
            track.progress.step = Step::Idle;
            track.progress.nextAt = {};
            if (m_book.m_flows.isStopped()) {
                continue;
            }
            if (track.isUnwritten && track.writing == 0 && !m_book.m_journal.problem()) {
                m_book.writeAgain(key);
            }
            m_book.m_callbacks.changed(key);
            const Row *row = m_book.find(key);
            if (row && row->isUnclear()) {
                m_book.m_callbacks.leftUnclear(key);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(ActiveFlow)

private:
    SaleBook &m_book;
    const QList<QUuid> m_keys;
    Flows::Running m_running;
};

template<typename Row, typename Progress, typename Evidence>
const Row *SaleBook<Row, Progress, Evidence>::find(const QUuid &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

template<typename Row, typename Progress, typename Evidence>
Row SaleBook<Row, Progress, Evidence>::row(const QUuid &key) const
{
    const Row *found = find(key);
    Q_ASSERT(found);
    return *found;
}

template<typename Row, typename Progress, typename Evidence> void SaleBook<Row, Progress, Evidence>::add(const Row &row)
{
    m_rows.append(row);
    m_tracks[row.key].progress.startedAt = m_clock.now();
}

template<typename Row, typename Progress, typename Evidence>
void SaleBook<Row, Progress, Evidence>::setStep(const QUuid &key, Step step, std::chrono::milliseconds until)
{
    Progress &progress = m_tracks[key].progress;
    progress.step = step;
    progress.nextAt = until.count() > 0 ? m_clock.now().addMSecs(until.count()) : QDateTime();
    m_callbacks.changed(key);
}

template<typename Row, typename Progress, typename Evidence>
void SaleBook<Row, Progress, Evidence>::show(const Row &next)
{
    const auto shown =
        std::find_if(m_rows.begin(), m_rows.end(), [&next](const Row &row) { return row.key == next.key; });
    const bool settles = next.isSettled() && next.state != shown->state;
    *shown = next;
    if (settles) {
        Progress &progress = m_tracks[next.key].progress;
        progress.step = Step::Idle;
        progress.nextAt = {};
    }
    m_callbacks.changed(next.key);
    if (settles) {
        m_callbacks.settled(next);
    }
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<bool> SaleBook<Row, Progress, Evidence>::insert(QList<QUuid> keys)
{
    QList<Row> rows;
    for (const QUuid &key : std::as_const(keys)) {
        rows.append(row(key));
    }
    const int damages = m_damages;
    const QFuture<Result<void>> inserting = m_callbacks.insert(rows);
    Result<void> inserted = co_await m_flows.wait(inserting);
    for (qsizetype i = 0; inserted && damages != m_damages && i < rows.size(); ++i) {
        const Row next = rows.at(i);
        const Result<void> written = co_await write(next);
        inserted = written;
    }
    if (m_flows.isStopped()) {
        co_return false;
    }
    if (!inserted) {
        m_callbacks.failed(inserted.failure());
        for (const QUuid &key : std::as_const(keys)) {
            Row next = row(key);
            next.state = State::Refused;
            next.failure = Failure::local(inserted.failure().text, inserted.failure().storage);
            next.changedAt = m_clock.now();
            show(next);
        }
    }
    co_return bool(inserted);
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<Result<void>> SaleBook<Row, Progress, Evidence>::mark(Row next)
{
    next.changedAt = m_clock.now();
    const Result<void> updated = co_await write(next);
    if (m_flows.isStopped()) {
        co_return updated;
    }
    if (!updated) {
        m_callbacks.failed(updated.failure());
        co_return Result<void>(Failure::local(updated.failure().text, updated.failure().storage));
    }
    show(next);
    co_return updated;
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<> SaleBook<Row, Progress, Evidence>::commit(Row next)
{
    next.changedAt = m_clock.now();
    const Result<void> updated = co_await write(next);
    if (m_flows.isStopped()) {
        co_return;
    }
    if (!updated) {
        m_tracks[next.key].isUnwritten = true;
        m_callbacks.failed(updated.failure());
    }
    show(next);
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<> SaleBook<Row, Progress, Evidence>::refuse(QUuid key, Failure failure)
{
    Row next = row(key);
    next.state = State::Refused;
    next.failure = failure;
    co_await commit(next);
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<QList<Row>> SaleBook<Row, Progress, Evidence>::recoverUnfinished(QList<Row> left)
{
    QList<Row> dropped;
    const QList<Row> rows = left;
    for (Row next : rows) {
        if (m_flows.isStopped()) {
            break;
        }
        if (find(next.key)) {
            continue; // Of this run.
        }
        bool isUnwritten = false;
        if (next.state == State::Intended) {
            const QFuture<Result<void>> removing = m_callbacks.removeIntended(next.key);
            const Result<void> removed = co_await m_flows.wait(removing);
            if (removed) {
                dropped.append(next);
            }
            continue;
        }
        if (next.state == State::Sent) {
            next.state = State::Unknown;
            next.changedAt = m_clock.now();
            const QFuture<Result<void>> updating = m_callbacks.update(next);
            const Result<void> updated = co_await m_flows.wait(updating);
            isUnwritten = !updated;
            if (m_flows.isStopped()) {
                break;
            }
            if (!updated) {
                m_callbacks.failed(updated.failure());
            }
        }
        if (!find(next.key)) {
            add(next);
            m_tracks[next.key].isUnwritten = isUnwritten;
            m_callbacks.added(next.key);
        }
    }
    co_return dropped;
}

template<typename Row, typename Progress, typename Evidence> void SaleBook<Row, Progress, Evidence>::writeUnwritten()
{
    for (const Row &row : QList<Row>(m_rows)) {
        const Track track = m_tracks.value(row.key);
        if (track.isUnwritten && track.writing == 0 && !m_flows.isStopped()) {
            writeAgain(row.key);
        }
    }
}

template<typename Row, typename Progress, typename Evidence> void SaleBook<Row, Progress, Evidence>::writeAll()
{
    ++m_damages;
    for (Track &track : m_tracks) {
        track.isUnwritten = true;
    }
    writeUnwritten();
}

/// The journal does what it is asked for in turn, so of two writes of a row the later one stays. Where it was damaged
/// meanwhile nobody knows on which side of the damage a row was written: it is written once more.
template<typename Row, typename Progress, typename Evidence>
QCoro::Task<Result<void>> SaleBook<Row, Progress, Evidence>::write(Row next)
{
    for (;;) {
        const int damages = m_damages;
        ++m_tracks[next.key].writing;
        const QFuture<Result<void>> updating = m_callbacks.update(next);
        const Result<void> updated = co_await m_flows.wait(updating);
        Track &track = m_tracks[next.key];
        --track.writing;
        if (updated && damages == m_damages) {
            track.isUnwritten = false;
        }
        if (!updated || damages == m_damages || track.writing > 0 || m_flows.isStopped()) {
            co_return updated;
        }
    }
}

template<typename Row, typename Progress, typename Evidence>
QCoro::Task<> SaleBook<Row, Progress, Evidence>::writeAgain(QUuid key)
{
    const auto running = m_flows.begin();
    const Row shown = row(key);
    const Result<void> written = co_await write(shown);
    Q_UNUSED(written) // Else it is tried again later.
}

} // namespace Desk
