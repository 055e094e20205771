// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace Desk {

/// Does the work of a database in place of a thread of its own: each piece once, in turn, where and when it likes.
using DatabaseRunner = std::function<void(std::function<void()> work)>;

/// A database with a thread of its own, which opens, uses and closes the connection. Work runs in the order in which it
/// was asked for, and its future always delivers: the destructor waits for what is left.
class DatabaseThread
{
public:
    /// With a runner there is no thread. What it has not done when this is destroyed is never done, as in a program
    /// that was killed.
    explicit DatabaseThread(Database::Settings settings, DatabaseRunner runner = {});
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Opens it.
    QFuture<Result<void>> open();
    /// Work on the open database. Fails with the reason where it can't be opened.
    template<typename T> QFuture<Result<T>> run(std::function<Result<T>(Database &)> work)
    {
        return call<T>([work = std::move(work)](Database &database) -> Result<T> {
            if (auto ready = database.ready(); !ready) {
                return ready.failure();
            }
            return work(database);
        });
    }
    /// Work that looks after opening itself.
    template<typename T> QFuture<Result<T>> call(std::function<Result<T>(Database &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        post([promise = std::move(promise), work = std::move(work)](Database &database) {
            promise->addResult(work(database));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(Database &)> work);

    QThread m_thread;
    QObject m_worker; ///< Lives in the thread; work is posted to it.
    DatabaseRunner m_runner;
    std::shared_ptr<Database> m_database;
};

} // namespace Desk
