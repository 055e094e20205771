// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/databasethread.h"

namespace Desk {

DatabaseThread::DatabaseThread(Database::Settings settings)
    : m_database(std::make_unique<Database>(std::move(settings)))
{
    m_thread.setObjectName(m_database->settings().title);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Posted last, so it comes after all work. quit() from here could overtake some.
    post([](Database &database) {
        database.close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

QFuture<Result<void>> DatabaseThread::open()
{
    return call<void>([](Database &database) { return database.open(); });
}

void DatabaseThread::post(std::function<void(Database &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker, [database = m_database.get(), work = std::move(work)] { work(*database); }, Qt::QueuedConnection);
}

} // namespace Desk
