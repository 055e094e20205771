// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Desk {

/// Why an order of the account that a sale can be is not taken for it yet: colleagues may know better.
struct MatchDelay
{
    enum class Cause {
        WindowOpen,     ///< Something may still be on its way: colleagues are asked when it is over.
        ServerSilent,   ///< The team's server, or what was read of it, is not to be had.
        DeskNotHeard,   ///< A desk has not said yet that all that it did is there.
        TakenByAnother, ///< It is another sale's.
    };

    Cause cause = Cause::ServerSilent;
    QString desk = {};    ///< With DeskNotHeard.
    QDateTime since = {}; ///< UTC. With WindowOpen, when it is over; with DeskNotHeard invalid where it never was.

    bool operator==(const MatchDelay &) const = default;
};

} // namespace Desk
