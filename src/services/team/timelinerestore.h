// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team/synccontext.h"

namespace Desk {

class FeedReader;

/// Brings to a server that was put back to an older state what it lost. Owned by TeamSync.
class TimelineRestore
{
public:
    TimelineRestore(SyncContext &context, FeedReader &feed)
        : m_context(context)
        , m_feed(feed)
    {}

    /// Whether what was told on an earlier timeline may be missing on the server.
    void setDue(bool isDue) { m_isDue = isDue; }
    bool isDue() const { return m_isDue; }
    QCoro::Task<Result<void>> restore();

private:
    QCoro::Task<Result<void>> restoreOthers();

    SyncContext &m_context;
    FeedReader &m_feed;
    bool m_isDue = false;
};

} // namespace Desk
