// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/closeddayrow.h"

#include "domain/cleantext.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

namespace Desk::ClosedDayRow {

namespace {

constexpr int hoursOfDay = 24;

QUuid idOf(const ClosedDay &closed)
{
    static const QUuid space(QStringLiteral("8d0f3c1e-57f4-4d6b-9a52-2f1f0e7c64b1"));
    const QStringList parts{closed.accessCode,
                            closed.day.toString(Qt::ISODate),
                            closed.zone,
                            QString::number(closed.endHour),
                            QString::number(closed.madeAt.toMSecsSinceEpoch()),
                            closed.seller,
                            QString::fromUtf8(closed.body)};
    return QUuid::createUuidV5(space, parts.join(QLatin1Char('\n')));
}

} // namespace

QString columns()
{
    return QStringLiteral("uuid, access_code, day, zone, end_hour, made_at, seller, body");
}

std::optional<ClosedDay> read(const QSqlQuery &query)
{
    int column = 0;
    const QUuid id = QUuid::fromString(query.value(column++).toString());
    ClosedDay closed;
    closed.accessCode = query.value(column++).toString();
    closed.day = QDate::fromString(query.value(column++).toString(), Qt::ISODate);
    closed.zone = query.value(column++).toString();
    bool isHour = false;
    closed.endHour = query.value(column++).toInt(&isHour);
    closed.madeAt = toTime(query.value(column++));
    closed.seller = cleanNote(query.value(column++).toString());
    closed.body = query.value(column++).toString().toUtf8();
    const bool isWhole = !id.isNull() && closed.day.isValid() && !closed.zone.isEmpty() && isHour && closed.endHour >= 0
                         && closed.endHour < hoursOfDay && closed.madeAt.isValid()
                         && QJsonDocument::fromJson(closed.body).isObject();
    return isWhole ? std::optional(closed) : std::nullopt;
}

Result<void> insert(Database &database, const ClosedDay &closed)
{
    return database.change(
        QStringLiteral("INSERT INTO day_closes (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO NOTHING")
            .arg(columns()),
        {idOf(closed).toString(QUuid::WithoutBraces), notNull(closed.accessCode), closed.day.toString(Qt::ISODate),
         notNull(closed.zone), closed.endHour, fromTime(closed.madeAt), notNull(closed.seller),
         QString::fromUtf8(closed.body)});
}

} // namespace Desk::ClosedDayRow
