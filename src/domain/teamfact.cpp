// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/teamfact.h"

#include <QCryptographicHash>

namespace Desk {

namespace {

/// Each part behind its length, so that no two facts read alike.
QByteArray whole(const QUuid &desk, const QString &kind, const QString &subject, const QByteArray &body)
{
    QByteArray bytes = desk.toRfc4122();
    for (const QByteArray &part : {kind.toUtf8(), subject.toUtf8(), body}) {
        bytes += QByteArray::number(part.size()) + '\n' + part;
    }
    return bytes;
}

QUuid idOf(const QUuid &desk, const QString &kind, const QString &subject, const QByteArray &body)
{
    static const QUuid space(QStringLiteral("5a3b9c1e-0f57-4c8a-8d3a-6f0b6f3f2f11"));
    return QUuid::createUuidV5(space, whole(desk, kind, subject, body));
}

} // namespace

TeamFact makeTeamFact(const QUuid &desk, const QString &kind, const QString &subject, const QByteArray &body)
{
    return {idOf(desk, kind, subject, body), desk, kind, subject, body};
}

bool isGenuine(const TeamFact &fact)
{
    return fact.id == idOf(fact.desk, fact.kind, fact.subject, fact.body);
}

} // namespace Desk
