// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/history.h"

#include <QDateTime>
#include <QJsonDocument>

#include <unistd.h>

namespace Desk::Test {

History::History(const QString &filePath)
    : m_file(filePath)
{
    m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void History::write(QList<QJsonObject> entries)
{
    QByteArray lines;
    for (QJsonObject &entry : entries) {
        // By the computer's own clock, whatever the desk's is.
        entry.insert(QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch());
        lines += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    }
    if (lines.isEmpty()) {
        return;
    }
    if (m_file.write(lines) != lines.size() || fsync(m_file.handle()) != 0) {
        qFatal("The history can't be written.");
    }
}

} // namespace Desk::Test
