// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database/databasefile.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Desk {

/// One SQLite file: makes, opens, migrates and writes it. Everything happens in the thread that opened it
/// (DatabaseThread sees to that).
class Database
{
public:
    enum class Durability {
        Full,   ///< A commit that succeeded is on the disk.
        Normal, ///< The last commits may be lost with the power, the file stays whole.
    };
    struct Settings
    {
        QString filePath; ///< ":memory:" for tests.
        QString title;    ///< What messages call it: "The purchase journal".
        Durability durability = Durability::Full;
        /// Step n brings version n to n + 1. Only ever added to.
        QList<QStringList> migrations;
        bool checkWhenOpening = false; ///< Reads the whole file for damage.
        std::function<bool(const QString &filePath)> isOnNetwork = isOnNetworkFileSystem;
        std::chrono::milliseconds patience{5000}; ///< For the lock of another program.
    };
    explicit Database(Settings settings);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const Settings &settings() const { return m_settings; }
    const DatabaseFile &file() const { return m_file; }

    /// Where there is no file, a whole one that only has to be put into its place comes before a new one.
    Result<void> open();
    void close();
    /// Open, or opened again after a failure closed it. Where the file was taken away meanwhile (by hand, or with its
    /// folder), it is written anew from what is still open. Fails where open() was never called.
    Result<void> ready();
    /// Whether the last failure was a file that is no database or a damaged one.
    bool isDamaged() const { return m_isDamaged; }
    /// What took the place of a file that was missing, since this was last asked.
    std::optional<DatabaseFile::Substitute> takeAdopted() { return std::exchange(m_adopted, std::nullopt); }
    /// Closes it and sets its file aside. The next open() begins anew.
    Result<QString> setAside();
    /// From now on nothing is kept: for what can be fetched again, where the file can't be used.
    void moveToMemory();
    bool isInMemory() const;

    Result<QSqlQuery> prepare(const QString &sql);
    Result<void> execute(QSqlQuery &query, const QVariantList &values = {});
    /// Both in one.
    Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});
    /// For statements that give no rows.
    Result<void> change(const QString &sql, const QVariantList &values = {});
    /// Does the work inside BEGIN IMMEDIATE and COMMIT. A failure of the work or the commit undoes all of it. A commit
    /// that failed is never tried again: what the disk holds then is not known, so the file is closed and read anew.
    Result<void> write(const std::function<Result<void>()> &work);
    /// In words; remembers what the error says about the file.
    Failure failureOf(const QSqlError &error);

private:
    Result<void> refuseNewer() const;
    Result<void> connect();
    Result<void> checkVersion();
    Failure newer(int version) const;
    bool isInPlace() const;
    Result<void> bringBack();
    Result<void> setUp();
    Result<void> migrate();
    Result<void> check();
    Result<int> version();

    Settings m_settings;
    DatabaseFile m_file;
    QString m_connectionName;
    QSqlDatabase m_connection;
    bool m_wasAskedToOpen = false;
    bool m_isDamaged = false;
    bool m_mustReopen = false;
    std::optional<DatabaseFile::Substitute> m_adopted;
};

/// For columns: an empty text instead of NULL.
QString notNull(const QString &text);
QByteArray notNull(const QByteArray &bytes);
/// Milliseconds since the epoch; NULL where invalid.
QVariant fromTime(const QDateTime &time);
QDateTime toTime(const QVariant &value);

} // namespace Desk
