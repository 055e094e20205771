// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/journalfile.h"

#include "store/database/schemas.h"
#include "store/journal/journalrows.h"
#include "store/journal/outbox.h"

namespace Desk {

namespace {

Database::Settings settingsOf(const QString &filePath)
{
    return {.filePath = filePath,
            .title = QStringLiteral("The purchase journal"),
            .durability = Database::Durability::Full,
            .migrations = journalMigrations(),
            .checkWhenOpening = true};
}

} // namespace

JournalFile::JournalFile(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_database(settingsOf(filePath))
{}

JournalFile::JournalFile(const QString &filePath, DatabaseRunner runner)
    : m_database(settingsOf(filePath), std::move(runner))
{}

JournalFile::~JournalFile() = default;

QFuture<Result<void>> JournalFile::writeTelling(std::function<Result<void>(Database &, Outbox &)> work)
{
    return run<void>(Access::Writing, [this, work = std::move(work)](Database &database) {
        int added = 0;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            auto done = work(database, outbox.value());
            added = outbox->added();
            return done;
        });
        if (written && added > 0) {
            tellFacts();
        }
        return written;
    });
}

QFuture<Result<void>> JournalFile::open()
{
    return m_database.call<void>([this](Database &database) {
        m_isToBeOpened = true;
        auto opened = openFile(database);
        if (!opened) {
            tellProblem(opened.failure());
        }
        return opened;
    });
}

QFuture<Result<void>> JournalFile::tryWriting()
{
    return run<void>(Access::Writing, [](Database &database) {
        return database.write([&]() -> Result<void> {
            return database.change(QStringLiteral("PRAGMA user_version=%1").arg(database.settings().migrations.size()));
        });
    });
}

Result<void> JournalFile::openFile(Database &database)
{
    const auto finished = finishRecovery(database);
    if (!finished) {
        return finished.failure();
    }
    if (*finished) {
        tellRecovered(**finished);
    }
    auto opened = database.open();
    if (opened) {
        opened = database.ready(); // One that was open before may have failed since.
    }
    if (opened) {
        opened = proveReadable(database);
    }
    if (!opened) {
        opened = opened.failure().storage == Failure::Storage::Damaged ? recover(database) : opened;
    } else {
        opened = tellAdopted(database);
    }
    m_isToBeOpened = !opened;
    return opened;
}

Result<void> JournalFile::makeReady(Database &database)
{
    if (m_isToBeOpened) {
        return openFile(database);
    }
    auto ready = database.ready();
    if (!ready && database.isDamaged()) {
        ready = recover(database);
    }
    return ready ? tellAdopted(database) : ready;
}

Result<void> JournalFile::tellAdopted(Database &database)
{
    const auto adopted = takeAdopted(database);
    if (!adopted) {
        return adopted.failure();
    }
    if (*adopted) {
        tellRecovered(**adopted);
    }
    return {};
}

Result<void> JournalFile::recover(Database &database)
{
    const auto recovery = recoverJournal(database);
    if (!recovery) {
        // Where there is no room or no right to write, that is what has to be mended first.
        Failure failure = recovery.failure();
        if (failure.storage == Failure::Storage::Other) {
            failure.storage = Failure::Storage::Damaged;
        }
        return failure;
    }
    tellRecovered(*recovery);
    return {};
}

void JournalFile::tellRecovered(const JournalRecovery &recovery)
{
    QMetaObject::invokeMethod(this, [this, recovery] { emit recovered(recovery); }, Qt::QueuedConnection);
}

void JournalFile::tellProblem(const std::optional<Failure> &problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            const bool isSame =
                problem.has_value() == m_problem.has_value() && (!problem || problem->storage == m_problem->storage);
            m_problem = problem;
            if (!isSame) {
                emit problemChanged();
            }
        },
        Qt::QueuedConnection);
}

void JournalFile::tellFacts()
{
    QMetaObject::invokeMethod(this, &JournalFile::factsWritten, Qt::QueuedConnection);
}

} // namespace Desk

#include "moc_journalfile.cpp"
