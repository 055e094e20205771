// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/brokenaccessmanager.h"

#include "domain/clock.h"
#include "sandbox/account.h"

#include <QJsonDocument>
#include <QTest>

namespace Desk::Test {

namespace {

bool isProcessed(const Breakage &breakage)
{
    if (breakage.isProcessed) {
        return *breakage.isProcessed;
    }
    switch (breakage.fault) {
    case Fault::None:
    case Fault::LostAfterProcessing:
    case Fault::HalfAnAnswer:
    case Fault::LateAnswer:
    case Fault::NoAnswer:
    case Fault::Garbage:
    case Fault::HtmlOk:
    case Fault::ServerErrorJson:
    case Fault::ServerErrorHtml:
        return true;
    case Fault::LostBeforeSending:
    case Fault::LostBeforeArrival:
    case Fault::ProcessedLate:
    case Fault::InFlight:
    case Fault::RateLimited:
    case Fault::BareTooManyRequests:
    case Fault::Redirect:
        return false;
    }
    Q_UNREACHABLE();
}

Sandbox::Response page(int status, const QByteArray &type, const QByteArray &body)
{
    Sandbox::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", type);
    response.body = body;
    return response;
}

/// The answer a fault puts in the place of the server's own; nothing where there is none.
std::optional<Sandbox::Response> spoiltAnswer(Fault fault, const QDateTime &now)
{
    switch (fault) {
    case Fault::Garbage:
        return page(200, "application/json", QByteArray("\x1f\x8b\x00{\"success\": tru", 19));
    case Fault::HtmlOk:
        return page(200, "text/html", "<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>");
    case Fault::ServerErrorJson:
        return Sandbox::Response::refusal(500, QStringLiteral("ORDER_PROCESSING_ERROR"),
                                          QStringLiteral("The order could not be processed"));
    case Fault::ServerErrorHtml:
        return page(502, "text/html", "<html><head><title>502 Bad Gateway</title></head></html>");
    case Fault::InFlight:
        return Sandbox::Response::refusal(409, QStringLiteral("DUPLICATE_REQUEST"),
                                          QStringLiteral("A request with this key is being processed"));
    case Fault::RateLimited: {
        Sandbox::Response response = Sandbox::Response::refusal(429, QStringLiteral("RATE_LIMIT_EXCEEDED"),
                                                                QStringLiteral("Rate limit exceeded"));
        response.headers.emplaceBack("X-RateLimit-Limit", "100");
        response.headers.emplaceBack("X-RateLimit-Remaining", "0");
        response.headers.emplaceBack("X-RateLimit-Reset",
                                     now.addSecs(60).toUTC().toString(Qt::ISODateWithMs).toLatin1());
        return response;
    }
    case Fault::BareTooManyRequests:
        return page(429, "text/plain", {});
    case Fault::Redirect: {
        Sandbox::Response response = page(302, "text/html", "<html>Moved</html>");
        response.headers.emplaceBack("Location", "https://elsewhere.invalid/api/v1/business/balance");
        return response;
    }
    default:
        return std::nullopt;
    }
}

Sandbox::Exchange closedConnection(const Breakage &breakage)
{
    Sandbox::Exchange exchange;
    exchange.error = breakage.error.value_or(QNetworkReply::RemoteHostClosedError);
    exchange.errorText = QStringLiteral("Connection closed");
    exchange.errorAfter = breakage.fault == Fault::ProcessedLate ? std::chrono::milliseconds(0) : breakage.delay;
    return exchange;
}

} // namespace

BrokenLine::BrokenLine(std::shared_ptr<Sandbox::Account> account, Clock &clock)
    : m_account(std::move(account))
    , m_clock(clock)
{}

BrokenLine::~BrokenLine() = default;

std::function<std::unique_ptr<QNetworkAccessManager>()> BrokenLine::factory()
{
    return [this] { return std::make_unique<BrokenSandboxAccessManager>(*this, m_account, m_clock); };
}

void BrokenLine::breakCall(const QString &endpoint, int nth, const Breakage &breakage)
{
    m_byCall[endpoint].insert(attempts(endpoint) + nth, breakage);
}

void BrokenLine::breakEvery(const QString &endpoint, const Breakage &breakage)
{
    m_every.insert(endpoint, breakage);
}

void BrokenLine::breakAll(const Breakage &breakage)
{
    m_all = breakage;
}

void BrokenLine::repair()
{
    m_byCall.clear();
    m_every.clear();
    m_all.reset();
}

void BrokenLine::expectOnly(const QStringList &endpoints)
{
    m_expected = endpoints;
}

QJsonObject BrokenLine::lastBody(const QString &endpoint) const
{
    const QList<Sandbox::Request> sent = requests(endpoint);
    return sent.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(sent.last().body).object();
}

Breakage BrokenLine::breakageFor(const QString &endpoint)
{
    const auto calls = m_byCall.constFind(endpoint);
    if (calls != m_byCall.cend() && calls->contains(attempts(endpoint))) {
        return calls->value(attempts(endpoint));
    }
    const auto every = m_every.constFind(endpoint);
    return every != m_every.cend() ? *every : m_all.value_or(Breakage());
}

Sandbox::Response BrokenLine::process(const QString &endpoint, const Sandbox::Request &request)
{
    m_arrivals[endpoint].append(request);
    return m_account->handle(request);
}

Sandbox::Exchange BrokenLine::exchange(const Sandbox::Request &request)
{
    QString path = request.path;
    if (path.startsWith(Sandbox::Account::basePath())) {
        path = path.mid(Sandbox::Account::basePath().size());
    }
    const QString endpoint = QString::fromLatin1(request.method) + QLatin1Char(' ') + path;
    m_attempts[endpoint].append(request);
    m_log.append(endpoint);
    if (m_expected && !m_expected->contains(endpoint)) {
        m_unexpected.append(endpoint);
        QTest::qFail(qPrintable(QStringLiteral("Unexpected request: ") + endpoint), __FILE__, __LINE__);
    }
    return broken(endpoint, request, breakageFor(endpoint));
}

Sandbox::Exchange BrokenLine::broken(const QString &endpoint, const Sandbox::Request &request, const Breakage &breakage)
{
    Sandbox::Exchange exchange;
    if (breakage.answer) {
        exchange.answer = breakage.answer;
        return exchange;
    }
    if (breakage.fault == Fault::ProcessedLate) {
        m_clock.callAfter(breakage.delay, this, [this, endpoint, request] { process(endpoint, request); });
        return closedConnection(breakage);
    }
    std::optional<Sandbox::Response> own;
    if (isProcessed(breakage)) {
        own = process(endpoint, request);
    }
    switch (breakage.fault) {
    case Fault::LostBeforeSending:
        exchange.isSent = false;
        exchange.error = breakage.error.value_or(QNetworkReply::ConnectionRefusedError);
        exchange.errorText = QStringLiteral("Connection refused");
        exchange.errorAfter = breakage.delay;
        return exchange;
    case Fault::LostBeforeArrival:
    case Fault::LostAfterProcessing:
        return closedConnection(breakage);
    case Fault::NoAnswer:
        exchange.isSilent = true;
        return exchange;
    case Fault::HalfAnAnswer:
        exchange = closedConnection(breakage);
        exchange.answer = own;
        exchange.cutAfter = own ? own->body.size() / 2 : 0;
        return exchange;
    default:
        break;
    }
    exchange.answer = spoiltAnswer(breakage.fault, m_clock.now());
    if (!exchange.answer) {
        exchange.answer = own;
    }
    if (!exchange.answer) {
        // Late, and never carried out: there is nothing to say.
        return closedConnection(breakage);
    }
    if (breakage.fault != Fault::None) {
        exchange.answer->latency = breakage.delay;
    }
    return exchange;
}

BrokenSandboxAccessManager::BrokenSandboxAccessManager(BrokenLine &line, std::shared_ptr<Sandbox::Account> account,
                                                       Clock &clock)
    : Sandbox::AccessManager(std::move(account), clock)
    , m_line(line)
{}

Sandbox::Exchange BrokenSandboxAccessManager::exchange(const Sandbox::Request &request)
{
    return m_line.exchange(request);
}

} // namespace Desk::Test
