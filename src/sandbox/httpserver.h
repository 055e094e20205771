// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QHttpServer>
#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

namespace Desk {
class Clock;
}

namespace Desk::Sandbox {

class Account;

/// Serves a sandbox account over HTTP on this computer's loopback address, for anyone's client. The clock has to
/// outlive it.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    HttpServer(std::shared_ptr<Account> account, Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Port 0: any free one. False where it can't be had.
    bool listen(quint16 port);
    /// What clients put before "/balance". Meaningful after listen().
    QUrl baseUrl() const;

signals:
    /// A request was carried out: "POST /api/v1/business/esims/order 200". Never keys, signatures or bodies.
    void requestHandled(const QString &line);

private:
    /// An answer that is not due yet.
    struct Waiting;

    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void send(int number);

    std::shared_ptr<Account> m_account;
    Clock &m_clock;
    QHttpServer m_server;
    quint16 m_port = 0;
    int m_lastNumber = 0;
    // Behind the server, so that they are gone before its connections are.
    std::map<int, Waiting> m_waiting;
};

} // namespace Desk::Sandbox
