// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace Desk {

/// Something that happened at one desk of a team, for all of its desks: never changed, never deleted.
struct TeamFact
{
    QUuid id;        ///< Made of all the others, so that the same fact is the same one wherever it comes from.
    QUuid desk;      ///< The one that made it.
    QString kind;    ///< What happened, such as "order_sent". A newer program may know more kinds than this one.
    QString subject; ///< What it happened to: the key of an order, an ICCID …
    QByteArray body; ///< JSON, to the byte as its desk wrote it.

    bool operator==(const TeamFact &) const = default;
};

/// The id is version 5, of desk, kind, subject and body.
TeamFact makeTeamFact(const QUuid &desk, const QString &kind, const QString &subject, const QByteArray &body);
/// Whether the id is the one that these words and bytes make.
bool isGenuine(const TeamFact &fact);

/// A fact with the number that the server gave it: without gaps, in the order in which it took them.
struct NumberedFact
{
    qint64 number = 0; ///< From 1.
    TeamFact fact;

    bool operator==(const NumberedFact &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::TeamFact)
Q_DECLARE_METATYPE(Desk::NumberedFact)
