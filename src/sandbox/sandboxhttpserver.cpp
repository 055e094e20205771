// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxhttpserver.h"

#include "domain/clock.h"
#include "sandbox/sandboxaccount.h"

#include <QHostAddress>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Desk {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

SandboxRequest sandboxRequest(const QHttpServerRequest &request)
{
    SandboxRequest result;
    result.method = methodName(request.method());
    result.path = request.url().path();
    result.query = QUrlQuery(request.url());
    const auto headers = request.headers();
    for (const auto &header : headers) {
        result.headers.append({header.first, header.second});
    }
    result.body = request.body();
    return result;
}

void write(QHttpServerResponder &responder, const SandboxResponse &response)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    for (const auto &header : response.headers) {
        responder.writeHeader(header.first, header.second);
    }
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
}

} // namespace

SandboxHttpServer::SandboxHttpServer(std::shared_ptr<SandboxAccount> account, Clock &clock, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_clock(clock)
{
    // The account knows the endpoints, so every request goes the way of one that no route is known for.
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
}

SandboxHttpServer::~SandboxHttpServer() = default;

bool SandboxHttpServer::listen(quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_port = listener->serverPort();
    m_server.bind(listener.release());
    return true;
}

QUrl SandboxHttpServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(m_port);
    url.setPath(SandboxAccount::basePath());
    return url;
}

void SandboxHttpServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const SandboxRequest arrived = sandboxRequest(request);
    const SandboxResponse response = m_account->handle(arrived);
    emit requestHandled(QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(arrived.method), arrived.path)
                            .arg(response.status));
    // The client may go before its answer is due, and the responder does not notice: the socket is watched instead.
    const QPointer<QTcpSocket> socket = responder.socket();
    auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    m_clock.callAfter(response.latency, this, [kept, socket, response] {
        if (socket && socket->state() == QAbstractSocket::ConnectedState) {
            write(*kept, response);
        }
    });
}

} // namespace Desk
