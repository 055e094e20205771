// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace Desk {

/// A day of the books that was closed: a fact, kept as it was and never changed. Closed again it is another one.
struct ClosedDay
{
    QString accessCode;
    QDate day;
    QString zone; ///< Whose day it was: the name of the shop's time zone.
    int endHour = 0;
    QDateTime madeAt; ///< UTC.
    QString seller;   ///< Who closed it; may be empty.
    QByteArray body;  ///< JSON: what was counted, and what it came to.

    bool operator==(const ClosedDay &) const = default;
};

} // namespace Desk
