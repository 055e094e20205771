// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <optional>

namespace Desk {

/// A call of one function of a team's database, as one statement with all values in it. Prepared, it would be three
/// messages there and three back, and a server may be far.
class TeamQuestion
{
public:
    /// The columns are what is asked of the answer.
    TeamQuestion(QSqlDatabase &database, const char *columns, const char *function);

    // The arguments, in their order.
    TeamQuestion &with(const QString &text) { return add(literal(text), "text"); }
    TeamQuestion &with(const QByteArray &bytes);
    TeamQuestion &with(const QUuid &id); ///< Null: NULL.
    TeamQuestion &with(int number) { return add(QString::number(number), "integer"); }
    TeamQuestion &with(qint64 number) { return add(QString::number(number), "bigint"); }
    TeamQuestion &with(bool flag) { return add(flag ? QStringLiteral("true") : QStringLiteral("false"), "boolean"); }
    TeamQuestion &with(std::optional<int> number);
    TeamQuestion &with(const QDateTime &time); ///< Invalid: NULL.
    TeamQuestion &with(const QStringList &texts) { return addArray(texts, "text[]"); }
    TeamQuestion &with(const QList<QUuid> &ids);
    TeamQuestion &with(const QList<QByteArray> &blobs);

    /// The answer, before its first row.
    Result<QSqlQuery> ask();
    /// On its only row.
    Result<QSqlQuery> askForOne();

private:
    TeamQuestion &add(const QString &literal, const char *type);
    TeamQuestion &addArray(const QStringList &elements, const char *type);
    QString literal(const QString &text);

    QSqlDatabase &m_database;
    const QString m_begin;
    QStringList m_arguments;
    bool m_isSayable = true;
};

/// Walks along the columns of a row that a server sent. What can't be what it should be spoils the row.
class TeamRow
{
public:
    explicit TeamRow(const QSqlQuery &query)
        : m_query(query)
    {}

    bool isGood() const { return m_isGood; }
    void require(bool isRight) { m_isGood = m_isGood && isRight; }

    bool nextFlag() { return next().toBool(); }
    qint64 nextNumber(qint64 least = 0);
    int nextCount() { return int(std::min<qint64>(nextNumber(), std::numeric_limits<int>::max())); }
    QString nextText() { return next().toString(); }
    QByteArray nextBytes() { return next().toByteArray(); }
    std::optional<QUuid> nextIdIfAny();
    QUuid nextId();
    /// A column of milliseconds since 1970.
    QDateTime nextTimeIfAny();
    QDateTime nextTime();
    bool isNextNull() const { return m_query.isNull(m_column); }
    void skip() { ++m_column; }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_isGood = true;
};

/// What a server answered can't be read.
Failure unreadableAnswer();

} // namespace Desk
