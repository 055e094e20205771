// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Desk {

// In calls that every Qt has which builds this program: from 6.5 on a Qt::TimeSpec is no way to make a time, and before
// that a time of the zone UTC is another thing than one of Qt::UTC.

inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

/// Milliseconds since 1970.
inline QDateTime utcTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toUTC();
}

/// A time that was read: where no zone was written it is one of UTC, as the API's times are.
inline QDateTime inUtc(const QDateTime &read)
{
    return read.timeSpec() == Qt::LocalTime ? utcTime(read.date(), read.time()) : read.toUTC();
}

} // namespace Desk
