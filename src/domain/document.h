// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

namespace Desk {

/// Something of the shop's own that is saved whole: a version of it. A newer one is saved only by who knew this one.
struct Document
{
    QUuid id;   ///< Of this version; random.
    QUuid base; ///< The version it was made from; null for the first.
    int version = 0;
    QDateTime savedAt; ///< UTC.
    QByteArray body;

    bool operator==(const Document &) const = default;
};

} // namespace Desk
