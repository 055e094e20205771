// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include "domain/clock.h"
#include "sandbox/account.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace Desk::Sandbox {

// Qt 6.8 made this module final and changed these calls.
#define DESK_HTTPSERVER_PREVIEW (QT_VERSION < QT_VERSION_CHECK(6, 8, 0))

struct HttpServer::Waiting
{
    QHttpServerResponder responder;
    Response response;
#if DESK_HTTPSERVER_PREVIEW
    /// The client may go before its answer is due, and the responder does not notice: its socket is watched instead.
    QPointer<QTcpSocket> socket;
#endif
};

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

Request sandboxRequest(const QHttpServerRequest &request)
{
    Request result;
    result.method = methodName(request.method());
    result.path = request.url().path();
    result.query = QUrlQuery(request.url());
    const auto headers = request.headers();
#if DESK_HTTPSERVER_PREVIEW
    for (const auto &header : headers) {
        result.headers.append({header.first, header.second});
    }
#else
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QLatin1StringView name = headers.nameAt(i);
        result.headers.append({QByteArray(name.data(), name.size()), headers.valueAt(i).toByteArray()});
    }
#endif
    result.body = request.body();
    return result;
}

void write(QHttpServerResponder &responder, const Response &response)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
#if DESK_HTTPSERVER_PREVIEW
    responder.writeStatusLine(status);
    for (const auto &header : response.headers) {
        responder.writeHeader(header.first, header.second);
    }
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
#else
    QHttpHeaders headers;
    for (const auto &header : response.headers) {
        headers.append(header.first, header.second);
    }
    responder.write(response.body, headers, status);
#endif
}

} // namespace

HttpServer::HttpServer(std::shared_ptr<Account> account, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_clock(clock)
{
    // The account knows the endpoints, so every request goes the way of one that no route is known for.
#if DESK_HTTPSERVER_PREVIEW
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
#else
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, std::move(responder));
    });
#endif
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_port = listener->serverPort();
    m_server.bind(listener.release());
    return true;
}

QUrl HttpServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(m_port);
    url.setPath(Account::basePath());
    return url;
}

void HttpServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const Request arrived = sandboxRequest(request);
    const Response response = m_account->handle(arrived);
    emit requestHandled(
        QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(arrived.method), arrived.path).arg(response.status));
    const int number = ++m_lastNumber;
#if DESK_HTTPSERVER_PREVIEW
    const QPointer<QTcpSocket> socket = responder.socket();
    m_waiting.emplace(number, Waiting{std::move(responder), response, socket});
#else
    m_waiting.emplace(number, Waiting{std::move(responder), response});
#endif
    m_clock.callAfter(response.latency, this, [this, number] { send(number); });
}

void HttpServer::send(int number)
{
    auto waiting = m_waiting.extract(number);
    Waiting &due = waiting.mapped();
#if DESK_HTTPSERVER_PREVIEW
    if (!due.socket || due.socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
#endif
    write(due.responder, due.response);
}

} // namespace Desk::Sandbox
