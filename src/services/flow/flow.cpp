// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/flow/flow.h"

#include "domain/clock.h"

namespace Desk {

Flows::~Flows()
{
    stop();
    Q_ASSERT_X(m_running == 0, "Flows", "destroyed from within one of its own flows");
}

void Flows::stop(std::function<void()> whenEnded)
{
    m_stopped = true;
    if (whenEnded) {
        m_whenEnded = std::move(whenEnded);
    }
    const Running stopping(*this); // The function may destroy this object: not before the loop is through.
    // Each resumed flow runs on to its end, for no wait suspends it any more.
    while (!m_waits.isEmpty()) {
        Wait *wait = m_waits.first();
        wait->abandon();
        wait->resume();
    }
}

void Flows::ended()
{
    --m_running;
    if (m_stopped && m_running == 0) {
        if (const auto function = std::exchange(m_whenEnded, {})) {
            function();
        }
    }
}

Failure Flows::cancelled()
{
    Failure failure;
    failure.kind = Failure::Kind::Cancelled;
    return failure;
}

void Flows::Wait::suspend(std::coroutine_handle<> flow)
{
    m_flow = flow;
    m_flows.m_waits.append(this);
}

void Flows::Wait::resume()
{
    m_flows.m_waits.removeOne(this);
    const auto flow = std::exchange(m_flow, {});
    if (flow) {
        flow.resume();
    }
}

void Flows::SleepWait::await_suspend(std::coroutine_handle<> flow)
{
    suspend(flow);
    m_context = new QObject;
    clock().callAfter(m_duration, m_context, [this] {
        m_isOver = true;
        std::exchange(m_context, nullptr)->deleteLater(); // The clock is calling for it just now.
        resume();
    });
}

void Flows::SleepWait::abandon()
{
    delete std::exchange(m_context, nullptr);
}

} // namespace Desk
