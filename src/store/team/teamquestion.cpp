// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamquestion.h"

#include "domain/utctime.h"
#include "store/team/teamsqlerror.h"

#include <QMetaType>
#include <QSqlDriver>
#include <QSqlField>

namespace Desk {

TeamQuestion::TeamQuestion(QSqlDatabase &database, const char *columns, const char *function)
    : m_database(database)
    , m_begin(QStringLiteral("SELECT %1 FROM team_v1.%2(").arg(QLatin1String(columns), QLatin1String(function)))
{}

TeamQuestion &TeamQuestion::with(const QByteArray &bytes)
{
    return add(literal(QStringLiteral("\\x") + QString::fromLatin1(bytes.toHex())), "bytea");
}

TeamQuestion &TeamQuestion::with(const QUuid &id)
{
    return add(id.isNull() ? QStringLiteral("NULL") : literal(id.toString(QUuid::WithoutBraces)), "uuid");
}

TeamQuestion &TeamQuestion::with(std::optional<int> number)
{
    return add(number ? QString::number(*number) : QStringLiteral("NULL"), "integer");
}

TeamQuestion &TeamQuestion::with(const QDateTime &time)
{
    return add(time.isValid() ? literal(time.toUTC().toString(Qt::ISODateWithMs)) : QStringLiteral("NULL"),
               "timestamptz");
}

TeamQuestion &TeamQuestion::with(const QList<QUuid> &ids)
{
    QStringList elements;
    for (const QUuid &id : ids) {
        elements.append(id.toString(QUuid::WithoutBraces));
    }
    return addArray(elements, "uuid[]");
}

TeamQuestion &TeamQuestion::with(const QList<QByteArray> &blobs)
{
    QStringList elements;
    for (const QByteArray &bytes : blobs) {
        elements.append(QStringLiteral("\\x") + QString::fromLatin1(bytes.toHex()));
    }
    return addArray(elements, "bytea[]");
}

TeamQuestion &TeamQuestion::add(const QString &literal, const char *type)
{
    m_arguments.append(literal + QStringLiteral("::") + QLatin1String(type));
    return *this;
}

TeamQuestion &TeamQuestion::addArray(const QStringList &elements, const char *type)
{
    QStringList quoted;
    for (QString element : elements) {
        element.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        quoted.append(u'"' + element + u'"');
    }
    return add(literal(u'{' + quoted.join(u',') + u'}'), type);
}

/// The driver knows what the server takes for the end of a text.
QString TeamQuestion::literal(const QString &text)
{
    m_isSayable = m_isSayable && !text.contains(QChar::Null);
    QSqlField field(QString(), QMetaType::fromType<QString>());
    field.setValue(text);
    return m_database.driver()->formatValue(field);
}

Result<QSqlQuery> TeamQuestion::ask()
{
    if (!m_isSayable) {
        return teamFailure(TeamProblem::Refused, QStringLiteral("A database keeps no text with a zero in it."));
    }
    QSqlQuery query(m_database);
    if (!query.exec(m_begin + m_arguments.join(QStringLiteral(", ")) + QLatin1Char(')'))) {
        return teamFailureOf(query.lastError());
    }
    return query;
}

Result<QSqlQuery> TeamQuestion::askForOne()
{
    auto query = ask();
    if (query && !query.value().next()) {
        return unreadableAnswer();
    }
    return query;
}

qint64 TeamRow::nextNumber(qint64 least)
{
    bool isNumber = false;
    const qint64 number = next().toLongLong(&isNumber);
    require(isNumber && number >= least);
    return number;
}

std::optional<QUuid> TeamRow::nextIdIfAny()
{
    return isNextNull() ? (skip(), std::nullopt) : std::optional(nextId());
}

QUuid TeamRow::nextId()
{
    const QUuid id(nextText());
    require(!id.isNull());
    return id;
}

QDateTime TeamRow::nextTimeIfAny()
{
    return isNextNull() ? (skip(), QDateTime()) : nextTime();
}

QDateTime TeamRow::nextTime()
{
    return utcTime(nextNumber());
}

Failure unreadableAnswer()
{
    // Not Refused: nothing is said about what was asked.
    return teamFailure(TeamProblem::NotPostgres, QStringLiteral("What the team's server answered can't be read."));
}

} // namespace Desk
