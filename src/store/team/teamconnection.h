// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "store/team/teamline.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace Desk {

/// The line to a team's server for who lives in another thread, which never waits for it. Work runs in the order in
/// which it was asked for, unless somebody waits for it (TeamCall::Turn), and opens the line where it has to; its
/// future always delivers, within its limit once its turn has come. Where the line can't be opened, all that waits by
/// then fails with the reason, and what is asked for later tries again. Work that was cut off may have been done: only
/// the server knows.
class TeamConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds questionLimit{2000};
    /// For what moves or changes much: joining, making the tables, reading the whole feed.
    static constexpr std::chrono::milliseconds longLimit{30000};

    TeamConnection(TeamLineSettings settings, Clock &clock, QObject *parent = nullptr);
    /// What is left fails. Over within a second whatever the server does.
    ~TeamConnection() override;

    /// A failure of the work carries a TeamProblem (teamFailureOf()).
    template<typename T>
    QFuture<Result<T>> run(std::function<Result<T>(QSqlDatabase &)> work,
                           std::chrono::milliseconds limit = questionLimit,
                           TeamCall::Turn turn = TeamCall::Turn::InOrder)
    {
        const auto call = std::make_shared<TeamCallOf<T>>(std::move(work), limit, turn);
        add(call);
        return call->future();
    }
    /// Closes the line, behind what was asked for. The next work opens it again.
    void close();

signals:
    void rang(); ///< There may be something new: somebody said so, or nobody could have while there was no line.
    void lost(const Desk::Failure &failure); ///< An open line broke. One that can't be opened fails its work instead.

private:
    void add(const std::shared_ptr<TeamCall> &call);
    void begin();
    void beatLater();

    const TeamLineSettings m_settings;
    QThread *m_thread = nullptr;
    TeamLine *m_line = nullptr;       ///< Lives in the thread, and as long.
    QList<QPointer<QThread>> m_stuck; ///< Of lines that were given up. They end by themselves.
    ClockTimer m_heartbeat;
};

} // namespace Desk
