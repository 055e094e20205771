// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/wirelog.h"

namespace Desk {

QString WireLogEntry::toString() const
{
    QString line = sentAt.toString(Qt::ISODateWithMs) + QLatin1Char(' ') + verb + QLatin1Char(' ') + path
                   + QStringLiteral(" %1 %2 ms ").arg(status).arg(durationMs) + requestId;
    if (!outcome.isEmpty()) {
        line += QLatin1Char(' ') + outcome;
    }
    return line;
}

void WireLog::add(const WireLogEntry &entry)
{
    if (m_entries.size() >= capacity) {
        m_entries.removeFirst();
    }
    m_entries.append(entry);
    emit added(entry);
}

} // namespace Desk
