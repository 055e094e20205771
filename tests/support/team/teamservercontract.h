// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/team/teamserver.h"

#include <QList>

#include <memory>

namespace Desk::Test {

/// Where a behaviour is shown: a database of its own, empty at first.
class TeamRoom
{
public:
    TeamRoom() = default;
    virtual ~TeamRoom() = default;
    Q_DISABLE_COPY_MOVE(TeamRoom)

    /// Another line to it, with the login of an owner or of a desk.
    virtual std::unique_ptr<TeamServer> line(bool isOwner) = 0;
};

/// Something that any TeamServer does, whatever is behind it. What depends on time is left to the tests of each.
struct TeamServerBehaviour
{
    const char *name;
    void (*show)(TeamRoom &room); ///< With QVERIFY and its like.
};

const QList<TeamServerBehaviour> &teamServerBehaviours();

} // namespace Desk::Test
