// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace Desk {

/// What all desks of a team say of their shop, and whose days its books are in.
struct ShopDocument
{
    QString name;
    QStringList sellers;
    QStringList payments;
    QByteArray zone; ///< Empty: that of each computer.
    int dayEndHour = 0;

    QByteArray encode() const;
    /// From anywhere. Lines and lists are bounded where they are kept.
    static Result<ShopDocument> decode(const QByteArray &body);

    bool operator==(const ShopDocument &) const = default;
};

/// What stands of the shop on what travellers take along. Paper, language and what else is chosen with each hand-over
/// are the desk's own.
struct CardDocument
{
    QString phone;
    QString address;
    QString taxLine;
    QByteArray logo; ///< A PNG picture; empty where there is none.

    QByteArray encode() const;
    static Result<CardDocument> decode(const QByteArray &body);

    bool operator==(const CardDocument &) const = default;
};

} // namespace Desk
