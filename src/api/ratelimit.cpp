// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratelimit.h"

#include "domain/utctime.h"

#include <QString>

namespace Desk {

namespace {

std::optional<int> count(const QByteArray &header)
{
    bool ok = false;
    const int value = header.trimmed().toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

QDateTime resetTime(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 year2100 = 4102444800;
        return seconds > 0 && seconds < year2100 ? utcTime(seconds * 1000) : QDateTime();
    }
    return inUtc(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs));
}

} // namespace

RateLimit RateLimit::fromHeaders(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    return {count(limit), count(remaining), resetTime(reset)};
}

} // namespace Desk
