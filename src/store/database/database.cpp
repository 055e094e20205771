// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/database.h"

#include "domain/utctime.h"
#include "store/database/readrows.h"
#include "store/database/sqliteerror.h"

#include <QDateTime>
#include <QUuid>

namespace Desk {

Database::Database(Settings settings)
    : m_settings(std::move(settings))
    , m_file(m_settings.filePath)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

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
    if (!isInMemory()) {
        const auto adopted = m_file.adopt();
        if (!adopted) {
            return adopted.failure();
        }
        if (*adopted) {
            m_adopted = *adopted;
        }
    }
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
    // First of all, for closing it would be the end of what only the open file still has.
    if (m_connection.isOpen() && !isInPlace()) {
        return bringBack();
    }
    if (m_mustReopen) {
        close();
    }
    return open();
}

bool Database::isInMemory() const
{
    return m_settings.filePath == QLatin1String(":memory:");
}

void Database::moveToMemory()
{
    close();
    m_settings.filePath = QStringLiteral(":memory:");
    m_file = DatabaseFile(m_settings.filePath);
}

/// SQLite goes on writing into a file that has no name any more, and all of that would be gone at the end.
bool Database::isInPlace() const
{
    return isInMemory() || m_file.isNoted();
}

Result<void> Database::bringBack()
{
    constexpr auto copy = DatabaseFile::Substitute::Copy;
    m_file.removeDraft(copy);
    if (auto made = makePrivateFile(m_file.draft(copy)); !made) {
        return made;
    }
    auto finished = change(QStringLiteral("VACUUM INTO ?"), {m_file.draft(copy)});
    finished = finished ? m_file.finish(copy) : finished;
    if (!finished) {
        m_file.removeDraft(copy);
        return finished;
    }
    // Somebody may have put another one there: it is not what this program wrote, but nobody's to throw away.
    if (auto aside = m_file.setAsideAlone(); !aside && m_file.isThere()) {
        m_file.remove(copy); // What is open still has everything.
        return aside.failure();
    }
    close();
    return open();
}

Result<QString> Database::setAside()
{
    close();
    return m_file.setAside();
}

/// Before anything touches it: not even its rights or the way it is written are this version's to change.
Result<void> Database::refuseNewer() const
{
    const quint32 present = m_file.version();
    if (present > static_cast<quint32>(m_settings.migrations.size())) {
        return newer(static_cast<int>(present));
    }
    return {};
}

Failure Database::newer(int version) const
{
    return Failure::local(QStringLiteral("%1 was written by a newer version of this program (%2 of it, this one "
                                         "knows %3): %4")
                              .arg(m_settings.title)
                              .arg(version)
                              .arg(m_settings.migrations.size())
                              .arg(m_settings.filePath),
                          Failure::Storage::Newer);
}

Result<void> Database::connect()
{
    if (!isInMemory()) {
        if (auto known = refuseNewer(); !known) {
            return known;
        }
        if (auto made = makePrivateFile(m_settings.filePath); !made) {
            return made;
        }
    }
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_settings.filePath);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_settings.patience.count()));
    if (!m_connection.open()) {
        return failureOf(m_connection.lastError());
    }
    // What is not in the file yet but in its log counts too.
    if (auto known = checkVersion(); !known) {
        return known;
    }
    if (auto done = setUp(); !done) {
        return done;
    }
    // Before the steps of later versions write into it: what is left of a damaged file is to be read as it is.
    if (m_settings.checkWhenOpening) {
        if (auto sound = check(); !sound) {
            return sound;
        }
    }
    if (auto done = migrate(); !done) {
        return done;
    }
    m_file.noteIdentity();
    return {};
}

Result<void> Database::checkVersion()
{
    const auto present = version();
    if (!present) {
        return present.failure();
    }
    return *present > m_settings.migrations.size() ? Result<void>(newer(*present)) : Result<void>();
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
        if (auto mode = change(QStringLiteral("PRAGMA journal_mode=DELETE")); !mode) {
            return mode;
        }
    }
    const QString walLevel =
        m_settings.durability == Durability::Full ? QStringLiteral("FULL") : QStringLiteral("NORMAL");
    const QString level = isWal ? walLevel : QStringLiteral("EXTRA");
    return change(QLatin1String("PRAGMA synchronous=") + level);
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
            return newer(*from);
        }
        for (int step = *from; step < known; ++step) {
            for (const QString &statement : m_settings.migrations[step]) {
                if (auto done = change(statement); !done) {
                    return done;
                }
            }
        }
        return change(QStringLiteral("PRAGMA user_version=%1").arg(known));
    });
}

Result<void> Database::check()
{
    const QString statement = QStringLiteral("PRAGMA quick_check(1)");
    const QStringList sound{QStringLiteral("ok")};
    auto verdict = readTexts(*this, statement);
    if (verdict && *verdict != sound) {
        // It calls damaged what the disk failed to read, too; what can be read now is not.
        verdict = readTexts(*this, statement);
    }
    if (!verdict) {
        return verdict.failure();
    }
    if (*verdict != sound) {
        m_isDamaged = true;
        return Failure::local(QStringLiteral("%1 is damaged: %2 (%3)")
                                  .arg(m_settings.title, m_settings.filePath, verdict->join(QStringLiteral("; "))),
                              Failure::Storage::Damaged);
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

Result<void> Database::change(const QString &sql, const QVariantList &values)
{
    const auto done = execute(sql, values);
    return done ? Result<void>() : Result<void>(done.failure());
}

Result<void> Database::write(const std::function<Result<void>()> &work)
{
    if (auto begun = change(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    Result<void> done = work();
    if (done) {
        done = change(QStringLiteral("COMMIT"));
        m_mustReopen = m_mustReopen || !done;
    }
    if (!done) {
        // SQLite may have rolled back by itself; then this fails and nothing is left to undo.
        QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
    }
    return done;
}

Failure Database::failureOf(const QSqlError &error)
{
    const SqliteError meaning = SqliteError::of(error);
    m_mustReopen = m_mustReopen || meaning.mustReopen;
    if (meaning.storage == Failure::Storage::Damaged) {
        m_isDamaged = true;
        return Failure::local(
            QStringLiteral("%1 is damaged: %2 (%3)").arg(m_settings.title, m_settings.filePath, error.databaseText()),
            meaning.storage);
    }
    Failure::Storage storage = meaning.storage;
    if (storage == Failure::Storage::IoError && !isInMemory()) {
        // A full disk is this too, where there is no room for the shared memory of the log.
        const Failure::Storage beside = storageBeside(m_settings.filePath);
        storage = beside == Failure::Storage::Other ? storage : beside;
    }
    return Failure::local(QStringLiteral("%1: %2").arg(m_settings.title, error.text()), storage);
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
    return value.isNull() ? QDateTime() : utcTime(value.toLongLong());
}

} // namespace Desk
