// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"
#include "domain/result.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <coroutine>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace Desk {

class ApiClient;
class Clock;
template<typename T> struct ApiCall;
template<typename T> class CallJob;

/// The flows (coroutines) of one service: what they wait for, how many run, and how they end.
///
///     QCoro::Task<> Account::checkBalance()
///     {
///         const auto running = m_flows.begin();
///         const auto balance = co_await m_flows.run(m_client, calls::balance());
///         if (m_flows.isStopped()) {
///             co_return;
///         }
///         ...
///     }
///
/// Rules, each with a reason that hurts: the awaited thing is made and awaited in one expression, and its value goes
/// into a variable of its own (g++ 12 destroys temporaries twice where co_await stands in a condition). A flow takes
/// its parameters by value. It holds no pointer or iterator into a container across co_await. After stop() every wait
/// ends at once, with Failure::Kind::Cancelled or false, and so does each later one: a loop must end then.
/// A service calls stop() first thing in its destructor: its flows then end while its members are still there.
class Flows
{
public:
    class Running;
    template<typename W, typename Subject> class Awaitable;
    class Wait;
    template<typename Job> class JobWait;
    template<typename T> class FutureWait;
    class SleepWait;

    explicit Flows(Clock &clock)
        : m_clock(clock)
    {}
    ~Flows();
    Q_DISABLE_COPY_MOVE(Flows)

    /// Counts a flow for as long as the token lives. First line of every flow that nobody awaits.
    [[nodiscard]] Running begin();
    int running() const { return m_running; }

    /// Makes a call of the API: Result<T>. stop() cancels it, and after stop() nothing is sent.
    template<typename T>
    [[nodiscard]] Awaitable<JobWait<CallJob<T>>, CallJob<T> *> run(ApiClient &client, ApiCall<T> call);
    /// Waits for a job that was made just now: Result<Job::Value>.
    template<typename Job> [[nodiscard]] Awaitable<JobWait<Job>, Job *> run(Job *job);
    /// Waits for a future: the T itself where that is a Result, else std::optional<T>, empty where nothing was
    /// delivered. The work behind it goes on after stop().
    template<typename T> [[nodiscard]] Awaitable<FutureWait<T>, QFuture<T>> wait(QFuture<T> future);
    /// Lets time pass: true, or false where stop() ended it early.
    [[nodiscard]] Awaitable<SleepWait, std::chrono::milliseconds> sleep(std::chrono::milliseconds duration);

    /// Ends all waits now, cancelling their jobs. The function is called once, when no flow runs any more: often
    /// before this returns, later where a flow is just now calling out.
    void stop(std::function<void()> whenEnded = {});
    bool isStopped() const { return m_stopped; }

    static Failure cancelled();

private:
    void ended();

    Clock &m_clock;
    QList<Wait *> m_waits;
    int m_running = 0;
    bool m_stopped = false;
    std::function<void()> m_whenEnded;
};

class Flows::Running
{
public:
    explicit Running(Flows &flows)
        : m_flows(flows)
    {
        ++m_flows.m_running;
    }
    ~Running() { m_flows.ended(); }
    Q_DISABLE_COPY_MOVE(Running)

private:
    Flows &m_flows;
};

/// What co_await is written before. The wait itself is made in the flow's frame and can't move, which it would have to
/// where it were awaited directly.
template<typename W, typename Subject> class [[nodiscard]] Flows::Awaitable
{
public:
    Awaitable(Flows &flows, Subject subject)
        : m_flows(flows)
        , m_subject(std::move(subject))
    {}
    W operator co_await() const { return W(m_flows, m_subject); }

private:
    Flows &m_flows;
    Subject m_subject;
};

/// What a flow is suspended on. Lives in the flow's own frame, known to Flows while suspended.
class Flows::Wait
{
public:
    bool await_ready() const noexcept { return m_flows.m_stopped; }
    Q_DISABLE_COPY_MOVE(Wait)

protected:
    explicit Wait(Flows &flows)
        : m_flows(flows)
    {}
    virtual ~Wait() { m_flows.m_waits.removeOne(this); }

    Clock &clock() const { return m_flows.m_clock; }

    void suspend(std::coroutine_handle<> flow);
    /// Last act of a wait: the flow goes on, and this object is gone when it returns.
    void resume();
    /// Lets go of what was waited for, so that it can't resume the flow any more.
    virtual void abandon() = 0;

private:
    friend class Flows;

    Flows &m_flows;
    std::coroutine_handle<> m_flow;
};

template<typename Job> class Flows::JobWait final : public Wait
{
public:
    using Value = typename Job::Value;

    JobWait(Flows &flows, Job *job)
        : Wait(flows)
        , m_job(job)
    {}
    ~JobWait() override { abandon(); } // Never awaited, or awaited after stop(): nobody wants its answer.

    void await_suspend(std::coroutine_handle<> flow)
    {
        suspend(flow);
        m_finished = QObject::connect(m_job, &Job::finished, m_job, [this] { take(); });
        // A job whose client is destroyed ends without a word.
        m_destroyed = QObject::connect(m_job, &QObject::destroyed, m_job, [this] {
            QObject::disconnect(m_finished);
            resume();
        });
    }
    Result<Value> await_resume() { return m_result ? std::move(*m_result) : Result<Value>(cancelled()); }

private:
    void take()
    {
        Job *job = m_job;
        letGo();
        m_result.emplace(job->failure() ? Result<Value>(*job->failure()) : Result<Value>(job->result()));
        resume();
    }
    void letGo()
    {
        QObject::disconnect(m_finished);
        QObject::disconnect(m_destroyed);
        m_job = nullptr;
    }
    void abandon() override
    {
        if (Job *job = m_job) {
            letGo();
            job->cancel();
        }
    }

    QPointer<Job> m_job;
    QMetaObject::Connection m_finished;
    QMetaObject::Connection m_destroyed;
    std::optional<Result<Value>> m_result;
};

template<typename T> class Flows::FutureWait final : public Wait
{
public:
    /// A Result can hold that nothing was delivered; anything else gets an optional around it.
    using Value = std::conditional_t<std::is_constructible_v<T, Failure>, T, std::optional<T>>;

    FutureWait(Flows &flows, QFuture<T> future)
        : Wait(flows)
        , m_future(std::move(future))
    {}
    ~FutureWait() override { abandon(); }

    void await_suspend(std::coroutine_handle<> flow)
    {
        suspend(flow);
        m_watcher = new QFutureWatcher<T>;
        QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_watcher, [this] {
            abandon();
            resume();
        });
        m_watcher->setFuture(m_future);
    }
    Value await_resume()
    {
        if (m_future.isFinished() && m_future.resultCount() > 0) {
            return m_future.result();
        }
        if constexpr (std::is_same_v<Value, T>) {
            return cancelled();
        } else {
            return std::nullopt;
        }
    }

private:
    void abandon() override
    {
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->deleteLater(); // It may be the one that is calling.
            m_watcher = nullptr;
        }
    }

    QFuture<T> m_future;
    QFutureWatcher<T> *m_watcher = nullptr;
};

class Flows::SleepWait final : public Wait
{
public:
    SleepWait(Flows &flows, std::chrono::milliseconds duration)
        : Wait(flows)
        , m_duration(duration)
    {}
    ~SleepWait() override { abandon(); }

    void await_suspend(std::coroutine_handle<> flow);
    bool await_resume() const { return m_isOver; }

private:
    void abandon() override;

    std::chrono::milliseconds m_duration;
    QObject *m_context = nullptr; ///< While it is there, the clock may call.
    bool m_isOver = false;
};

inline Flows::Running Flows::begin()
{
    return Running(*this);
}

template<typename T> auto Flows::run(ApiClient &client, ApiCall<T> call) -> Awaitable<JobWait<CallJob<T>>, CallJob<T> *>
{
    return run(new CallJob<T>(client, std::move(call)));
}

template<typename Job> auto Flows::run(Job *job) -> Awaitable<JobWait<Job>, Job *>
{
    return {*this, job};
}

template<typename T> auto Flows::wait(QFuture<T> future) -> Awaitable<FutureWait<T>, QFuture<T>>
{
    return {*this, std::move(future)};
}

inline auto Flows::sleep(std::chrono::milliseconds duration) -> Awaitable<SleepWait, std::chrono::milliseconds>
{
    return {*this, duration};
}

} // namespace Desk
