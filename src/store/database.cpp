// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

#include <cstdio>

namespace Desk {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

int primaryCode(const QSqlError &error)
{
    constexpr int mask = 0xff;
    return error.nativeErrorCode().toInt() & mask;
}

bool isInMemory(const QString &filePath)
{
    return filePath == QLatin1String(":memory:");
}

} // namespace

Database::Database(Settings settings)
    : m_settings(std::move(settings))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

Result<void> Database::open()
{
    m_wasAskedToOpen = true;
    if (m_connection.isOpen()) {
        return {};
    }
    m_isDamaged = false;
    m_mustReopen = false;
    auto opened = connect();
    if (!opened) {
        close();
    }
    return opened;
}

void Database::close()
{
    m_connection = QSqlDatabase();
    if (QSqlDatabase::contains(m_connectionName)) {
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

Result<void> Database::ready()
{
    if (!m_wasAskedToOpen) {
        return Failure::local(QStringLiteral("%1 is not open.").arg(m_settings.title));
    }
    if (m_mustReopen) {
        close();
    }
    return open();
}

Result<void> Database::setAside()
{
    close();
    const QByteArray path = QFile::encodeName(m_settings.filePath);
    if (std::rename(path.constData(), (path + ".damaged").constData()) != 0) {
        return Failure::local(QStringLiteral("%1 is damaged and can't be renamed: %2")
                                  .arg(m_settings.title, m_settings.filePath));
    }
    // Of no use without the file, and harmful to the one that takes its place.
    QFile::remove(m_settings.filePath + QLatin1String("-wal"));
    QFile::remove(m_settings.filePath + QLatin1String("-shm"));
    QFile::remove(m_settings.filePath + QLatin1String("-journal"));
    return {};
}

Result<void> Database::connect()
{
    if (!isInMemory(m_settings.filePath)) {
        if (auto made = makePrivateFile(m_settings.filePath); !made) {
            return made;
        }
    }
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_settings.filePath);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_connection.open()) {
        return failureOf(m_connection.lastError());
    }
    if (auto done = setUp(); !done) {
        return done;
    }
    if (auto done = migrate(); !done) {
        return done;
    }
    return m_settings.checkWhenOpening ? check() : Result<void>();
}

Result<void> Database::setUp()
{
    // WAL needs shared memory, which network file systems don't have between computers.
    bool isWal = false;
    if (!m_settings.isOnNetwork(m_settings.filePath)) {
        auto mode = execute(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!mode) {
            return mode.failure();
        }
        isWal = mode.value().next() && mode.value().value(0).toString() == QLatin1String("wal");
    }
    if (!isWal) {
        if (auto mode = execute(QStringLiteral("PRAGMA journal_mode=DELETE")); !mode) {
            return mode.failure();
        }
    }
    const QString walLevel =
        m_settings.durability == Durability::Full ? QStringLiteral("FULL") : QStringLiteral("NORMAL");
    const QString level = isWal ? walLevel : QStringLiteral("EXTRA");
    if (auto set = execute(QLatin1String("PRAGMA synchronous=") + level); !set) {
        return set.failure();
    }
    return {};
}

Result<int> Database::version()
{
    auto query = execute(QStringLiteral("PRAGMA user_version"));
    if (!query) {
        return query.failure();
    }
    if (!query.value().next()) {
        return failureOf(query.value().lastError());
    }
    return query.value().value(0).toInt();
}

Result<void> Database::migrate()
{
    const int known = static_cast<int>(m_settings.migrations.size());
    const auto present = version();
    if (!present) {
        return present.failure();
    }
    if (*present == known) {
        return {};
    }
    return write([this, known]() -> Result<void> {
        // Once more inside the transaction: another program may have been faster.
        const auto from = version();
        if (!from) {
            return from.failure();
        }
        if (*from > known) {
            return Failure::local(QStringLiteral("%1 was written by a newer version of this program (%2 of it, this one "
                                                 "knows %3): %4")
                                      .arg(m_settings.title)
                                      .arg(*from)
                                      .arg(known)
                                      .arg(m_settings.filePath));
        }
        for (int step = *from; step < known; ++step) {
            for (const QString &statement : m_settings.migrations[step]) {
                if (auto done = execute(statement); !done) {
                    return done.failure();
                }
            }
        }
        if (auto set = execute(QStringLiteral("PRAGMA user_version=%1").arg(known)); !set) {
            return set.failure();
        }
        return {};
    });
}

Result<void> Database::check()
{
    auto query = execute(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query) {
        return query.failure();
    }
    const QString verdict = query.value().next() ? query.value().value(0).toString() : QString();
    if (verdict != QLatin1String("ok")) {
        m_isDamaged = true;
        return Failure::local(
            QStringLiteral("%1 is damaged: %2 (%3)").arg(m_settings.title, m_settings.filePath, verdict));
    }
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failureOf(query.lastError());
    }
    return query;
}

Result<void> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values[i]);
    }
    if (!query.exec()) {
        return failureOf(query.lastError());
    }
    return {};
}

Result<QSqlQuery> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (query) {
        if (auto done = execute(query.value(), values); !done) {
            return done.failure();
        }
    }
    return query;
}

Result<void> Database::write(const std::function<Result<void>()> &work)
{
    if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun.failure();
    }
    Result<void> done = work();
    if (done) {
        if (auto committed = execute(QStringLiteral("COMMIT")); !committed) {
            m_mustReopen = true;
            done = committed.failure();
        }
    }
    if (!done) {
        // SQLite may have rolled back by itself; then this fails and nothing is left to undo.
        QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
    }
    return done;
}

Failure Database::failureOf(const QSqlError &error)
{
    const int code = primaryCode(error);
    if (code == sqliteCorrupt || code == sqliteNotADatabase) {
        m_isDamaged = true;
        m_mustReopen = true;
        return Failure::local(
            QStringLiteral("%1 is damaged: %2 (%3)").arg(m_settings.title, m_settings.filePath, error.databaseText()));
    }
    if (code == sqliteIoError || code == sqliteFull) {
        m_mustReopen = true;
    }
    return Failure::local(QStringLiteral("%1: %2").arg(m_settings.title, error.text()));
}

QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace Desk
