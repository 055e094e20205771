// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

/// The same part of two versions of something.
struct ComparedRow
{
    QString group; ///< Of what it is a part.
    QString own;   ///< Empty: this one does not have it. So with theirs.
    QString theirs;
    bool isDifferent = false;
    QByteArray ownPicture = {}; ///< PNG, beside the words.
    QByteArray theirPicture = {};

    bool operator==(const ComparedRow &) const = default;
};

} // namespace Desk
