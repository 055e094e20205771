// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/databasethread.h"

namespace Desk {

DatabaseThread::DatabaseThread(Database::Settings settings, DatabaseRunner runner)
    : m_runner(std::move(runner))
    , m_database(std::make_shared<Database>(std::move(settings)))
{
    if (m_runner) {
        return;
    }
    m_thread.setObjectName(m_database->settings().title);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    if (m_runner) {
        return;
    }
    // Posted last, so it comes after all work, which quit() could overtake. Nor may the work itself end the thread: who
    // posts it wakes up the thread's events after that, and they may be gone.
    call<void>([](Database &database) -> Result<void> {
        database.close();
        return {};
    }).waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> DatabaseThread::open()
{
    return call<void>([](Database &database) { return database.open(); });
}

void DatabaseThread::post(std::function<void(Database &)> work)
{
    if (m_runner) {
        m_runner([database = std::weak_ptr(m_database), work = std::move(work)] {
            if (const auto open = database.lock()) {
                work(*open);
            }
        });
        return;
    }
    QMetaObject::invokeMethod(
        &m_worker, [database = m_database.get(), work = std::move(work)] { work(*database); }, Qt::QueuedConnection);
}

} // namespace Desk
