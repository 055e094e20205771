// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database/databasethread.h"
#include "store/journal/journalrecovery.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace Desk {

class Outbox;

/// The file of a journal, and what becomes of it: it is opened when it can be, recovered by itself after damage, and
/// says why it can't be written. All SQL runs on a thread of its own; every call returns at once with a future that
/// always delivers, in the order of the calls. A delivered success is on the disk (synchronous=FULL).
class JournalFile : public QObject
{
    Q_OBJECT

public:
    /// The file and its folder are made where missing (0600, 0700). ":memory:" for tests.
    explicit JournalFile(const QString &filePath, QObject *parent = nullptr);
    /// Without a thread.
    JournalFile(const QString &filePath, DatabaseRunner runner);
    ~JournalFile() override; ///< Finishes what was asked for, then closes.

    QFuture<Result<void>> open();

    /// Why it can't be written at the moment; nothing where it can be, as far as the last try told.
    const std::optional<Failure> &problem() const { return m_problem; }
    /// Writes something that changes nothing, all the way to the disk.
    QFuture<Result<void>> tryWriting();

signals:
    void problemChanged();
    /// It was damaged or gone, and this is what is in it now.
    void recovered(const Desk::JournalRecovery &recovery);
    void factsWritten(); ///< More of them wait for the server.

protected:
    enum class Access { Reading, Writing };

    template<typename T> QFuture<Result<T>> run(Access access, std::function<Result<T>(Database &)> work)
    {
        return m_database.call<T>([this, access, work = std::move(work)](Database &database) -> Result<T> {
            if (auto ready = makeReady(database); !ready) {
                tellProblem(ready.failure());
                return ready.failure();
            }
            auto result = work(database);
            if (!result && database.isDamaged()) {
                if (auto mended = recover(database); !mended) {
                    tellProblem(mended.failure());
                    return mended.failure();
                }
                result = work(database);
            }
            if (!result && result.failure().storage != Failure::Storage::Other) {
                tellProblem(result.failure());
            } else if (result && access == Access::Writing) {
                tellProblem({});
            }
            return result;
        });
    }
    /// In one transaction, with what the team is told of it.
    QFuture<Result<void>> writeTelling(std::function<Result<void>(Database &, Outbox &)> work);
    void tellFacts();

private:
    friend class TeamJournal; // They write other tables of the same file.
    friend class ClaimJournal;

    // In the database's thread.
    Result<void> openFile(Database &database);
    Result<void> makeReady(Database &database);
    Result<void> tellAdopted(Database &database);
    Result<void> recover(Database &database);
    void tellRecovered(const JournalRecovery &recovery);
    void tellProblem(const std::optional<Failure> &problem);

    std::optional<Failure> m_problem;
    bool m_isToBeOpened = false; ///< Was not opened yet, though asked for. Of the database's thread.
    DatabaseThread m_database;   ///< Goes first: its thread still speaks to this.
};

} // namespace Desk
