// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/team/sockethandle.h"
#include "store/team/teamaddress.h"
#include "store/team/teamcall.h"
#include "store/team/watchdog.h"

#include <QObject>
#include <QSocketNotifier>
#include <QSqlDatabase>

#include <deque>
#include <memory>
#include <mutex>

namespace Desk {

/// How to get to a team's server, and how long to wait for it.
struct TeamLineSettings
{
    TeamAddress address;
    QString password;
    std::chrono::seconds connectTimeout{5};        ///< libpq's own, for each address of the host.
    std::chrono::milliseconds openingLimit{15000}; ///< All of it, names of hosts and a far server included.
};

/// The line to a team's server, in a thread of its own: opens it where there is work, does that in the order in which
/// it was asked for, and closes it where it broke. Whatever the server does, no work takes longer than it may: the
/// socket is cut then. Only in the midst of opening the socket is not known yet, and only the whole line can be given
/// up.
class TeamLine : public QObject
{
    Q_OBJECT

public:
    /// Moves itself to the thread; goes with it.
    TeamLine(TeamLineSettings settings, QThread *thread);
    ~TeamLine() override;

    // From any thread:

    /// False where the line was given up.
    bool add(std::shared_ptr<TeamCall> call);
    /// All work fails with this, now; nothing is done any more.
    void giveUp(const Failure &failure);

    // In the thread of the line:

    /// Whether an open line is still one.
    void beat();
    void hangUp();

signals:
    void rang(); ///< A notice came, or may have come before the line was opened.
    void lost(const Desk::Failure &failure);

private:
    void performNext();
    void perform(TeamCall &call);
    Result<void> ready();
    Result<void> open();
    Result<void> connectToServer();
    bool isUsable() const;
    void onReadable();
    void readNotices();
    void loseWith(const Failure &failure);
    bool beginWithin(std::chrono::milliseconds limit);
    bool endInTime();
    void onLimit();
    void failAllWith(const Failure &failure);

    const TeamLineSettings m_settings;
    const QString m_connectionName;
    QSqlDatabase m_database; ///< Valid as long as the line is open.
    std::unique_ptr<QSocketNotifier> m_notifier;

    std::mutex m_mutex;                            ///< For what follows.
    std::deque<std::shared_ptr<TeamCall>> m_calls; ///< The first one is under way.
    std::unique_ptr<SocketHandle> m_socket;
    bool m_isBusy = false; ///< Somebody in the thread may be waiting for the server.
    bool m_isGivenUp = false;

    Watchdog m_watchdog; ///< The last one: it uses the others.
};

} // namespace Desk
