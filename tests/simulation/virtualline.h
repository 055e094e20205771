// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "sandbox/account.h"
#include "sandbox/reply.h"
#include "simulation/schedule.h"
#include "simulation/virtualtime.h"

#include <QObject>

#include <memory>

namespace Desk::Test {

/// The network between the program and the accounts, and what becomes of each request by the schedule. It repeats a
/// request whose connection ended before a byte of the answer, as Qt does, unless its body can't be read again.
class VirtualLine : public QObject
{
public:
    /// What a server did for a request that costs money.
    struct Charge
    {
        QByteArray requestId;
        QString reference;
    };

    VirtualLine(VirtualClock &computer, VirtualClock &server)
        : m_computer(computer)
        , m_server(server)
    {}

    void connectTo(std::shared_ptr<Sandbox::Account> account) { m_accounts.append(std::move(account)); }
    void setFates(const QList<Fate> &posts, const QList<Fate> &reads)
    {
        m_fates->posts = posts;
        m_fates->reads = reads;
    }
    /// What becomes of the next request is one question for all lines.
    void shareFates(const VirtualLine &other) { m_fates = other.m_fates; }
    AccessManagerFactory factory();

    /// Each request that leaves the computer.
    std::function<void(const Sandbox::Request &)> left = [](const Sandbox::Request &) {};
    /// As soon as the server has taken the money.
    std::function<void(const Charge &)> charged = [](const Charge &) {};
    /// As soon as it has cancelled what a request asked it to.
    std::function<void(const QByteArray &requestId)> cancelled = [](const QByteArray &) {};

    int posts() const { return m_fates->postCount; }
    int reads() const { return m_fates->readCount; }

private:
    class Manager;
    struct Fates
    {
        QList<Fate> posts;
        QList<Fate> reads;
        int postCount = 0; ///< So many met with theirs.
        int readCount = 0;
    };

    Fate nextFate(bool isPost);
    Sandbox::Exchange exchange(const Sandbox::Request &request, Fate fate, QIODevice *body);
    Sandbox::Response carryOut(const Sandbox::Request &request);
    Sandbox::Response endAtOnce(Sandbox::Account &account, Sandbox::Response answer, const Sandbox::OrderEnd &end);
    Sandbox::Account &accountOf(const Sandbox::Request &request) const;

    VirtualClock &m_computer;
    VirtualClock &m_server;
    QList<std::shared_ptr<Sandbox::Account>> m_accounts;
    std::shared_ptr<Fates> m_fates = std::make_shared<Fates>();
};

} // namespace Desk::Test
