// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Desk {

/// A piece of work for the thread of a line, and the promise of what comes of it.
class TeamCall
{
public:
    enum class Turn {
        InOrder,
        First, ///< Before all that is not under way, for somebody waits; among each other in their order.
    };

    TeamCall(std::chrono::milliseconds limit, Turn turn)
        : m_limit(limit)
        , m_turn(turn)
    {}
    virtual ~TeamCall() = default;
    Q_DISABLE_COPY_MOVE(TeamCall)

    /// How long it may take once it began.
    std::chrono::milliseconds limit() const { return m_limit; }
    Turn turn() const { return m_turn; }
    /// Does it, in the thread of the line, and returns why not where it failed. Nobody is told yet.
    virtual std::optional<Failure> perform(QSqlDatabase &database) = 0;
    /// Tells what was performed.
    virtual void deliver() = 0;
    /// Tells that nothing came of it, from any thread. Whatever is told first counts.
    virtual void fail(const Failure &failure) = 0;

private:
    const std::chrono::milliseconds m_limit;
    const Turn m_turn;
};

template<typename T> class TeamCallOf final : public TeamCall
{
public:
    using Work = std::function<Result<T>(QSqlDatabase &)>;

    TeamCallOf(Work work, std::chrono::milliseconds limit, Turn turn = Turn::InOrder)
        : TeamCall(limit, turn)
        , m_work(std::move(work))
    {
        m_promise.start();
    }

    QFuture<Result<T>> future() const { return m_promise.future(); }

    std::optional<Failure> perform(QSqlDatabase &database) override
    {
        m_result.emplace(m_work(database));
        return *m_result ? std::nullopt : std::optional(m_result->failure());
    }
    void deliver() override { settle(*std::move(m_result)); }
    void fail(const Failure &failure) override { settle(failure); }

private:
    void settle(Result<T> result)
    {
        if (!m_isSettled.exchange(true)) {
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

    const Work m_work;
    std::optional<Result<T>> m_result;
    QPromise<Result<T>> m_promise;
    std::atomic_bool m_isSettled = false;
};

} // namespace Desk
