// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accessmanager.h"
#include "sandbox/message.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Desk {
class Clock;
namespace Sandbox {
class Account;
}
} // namespace Desk

namespace Desk::Test {

/// What can go wrong with one call.
enum class Fault {
    None,
    LostBeforeSending,   ///< Connection refused: requestSent() never comes.
    LostBeforeArrival,   ///< Sent, but the server never sees it; the connection closes.
    LostAfterProcessing, ///< The server carries it out; the connection closes without an answer.
    ProcessedLate,       ///< The connection closes at once; the server carries it out after the delay.
    HalfAnAnswer,        ///< The head and half of the body, then the connection closes.
    LateAnswer,          ///< The answer comes after the delay.
    NoAnswer,            ///< Nothing ever comes.
    Garbage,             ///< 200 with bytes that are no JSON.
    HtmlOk,              ///< 200 with a page of HTML.
    ServerErrorJson,     ///< 500 with ORDER_PROCESSING_ERROR.
    ServerErrorHtml,     ///< 502 with a page of HTML.
    InFlight,            ///< 409 with DUPLICATE_REQUEST.
    RateLimited,         ///< RATE_LIMIT_EXCEEDED with its headers.
    BareTooManyRequests, ///< 429 and nothing else.
    Redirect,            ///< 302 to another host.
};

struct Breakage
{
    Fault fault = Fault::None;
    /// With ProcessedLate until the server carries it out, else until the answer or the error comes (half an answer
    /// takes the server's own time).
    std::chrono::milliseconds delay{0};
    /// Whether the server carries the request out all the same. Where empty: as the fault's name says; yes for
    /// spoilt answers and server errors, no for refusals and redirects.
    std::optional<bool> isProcessed = {};
    /// The error of a broken connection; where empty the usual one.
    std::optional<QNetworkReply::NetworkError> error = {};
    /// Instead of a fault: this very answer, and the server sees nothing.
    std::optional<Sandbox::Response> answer = {};
};

/// The line between a program and a sandbox account: breaks on demand, and keeps what was sent and what arrived.
/// Endpoints are written "POST /esims/order". Has to outlive the managers it makes.
class BrokenLine : public QObject
{
    Q_OBJECT

public:
    BrokenLine(std::shared_ptr<Sandbox::Account> account, Clock &clock);
    ~BrokenLine() override;

    /// Managers for an ApiClient; all of them use this line.
    std::function<std::unique_ptr<QNetworkAccessManager>()> factory();

    /// The n-th call from now on, the next being 1.
    void breakCall(const QString &endpoint, int nth, const Breakage &breakage);
    void breakNext(const QString &endpoint, const Breakage &breakage) { breakCall(endpoint, 1, breakage); }
    /// Every call that breakCall() says nothing about, until repaired.
    void breakEvery(const QString &endpoint, const Breakage &breakage);
    /// Nothing reaches the server any more (or gets back), whatever the endpoint.
    void breakAll(const Breakage &breakage);
    void repair();

    /// From now on a call to any other endpoint fails the running test.
    void expectOnly(const QStringList &endpoints);
    QStringList unexpected() const { return m_unexpected; }

    /// Calls that were made, and those the account carried out or refused by itself (late ones as soon as they were).
    int attempts(const QString &endpoint) const { return static_cast<int>(m_attempts.value(endpoint).size()); }
    int arrivals(const QString &endpoint) const { return static_cast<int>(m_arrivals.value(endpoint).size()); }
    /// With headers and body, oldest first.
    QList<Sandbox::Request> requests(const QString &endpoint) const { return m_attempts.value(endpoint); }
    QJsonObject lastBody(const QString &endpoint) const;
    /// All calls in their order, as endpoints.
    const QStringList &log() const { return m_log; }

    /// What happens to a request; the managers call it.
    Sandbox::Exchange exchange(const Sandbox::Request &request);

private:
    Breakage breakageFor(const QString &endpoint);
    Sandbox::Response process(const QString &endpoint, const Sandbox::Request &request);
    Sandbox::Exchange broken(const QString &endpoint, const Sandbox::Request &request, const Breakage &breakage);

    std::shared_ptr<Sandbox::Account> m_account;
    Clock &m_clock;
    QHash<QString, QHash<int, Breakage>> m_byCall; ///< By the attempt's number.
    QHash<QString, Breakage> m_every;
    std::optional<Breakage> m_all;
    std::optional<QStringList> m_expected;
    QStringList m_unexpected;
    QHash<QString, QList<Sandbox::Request>> m_attempts;
    QHash<QString, QList<Sandbox::Request>> m_arrivals;
    QStringList m_log;
};

/// Sends its requests over a BrokenLine.
class BrokenSandboxAccessManager final : public Sandbox::AccessManager
{
    Q_OBJECT

public:
    BrokenSandboxAccessManager(BrokenLine &line, std::shared_ptr<Sandbox::Account> account, Clock &clock);

protected:
    Sandbox::Exchange exchange(const Sandbox::Request &request) override;

private:
    BrokenLine &m_line;
};

} // namespace Desk::Test
