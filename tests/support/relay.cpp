// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/relay.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace Desk::Test {

struct Relay::Line
{
    std::unique_ptr<QTcpSocket> program;
    std::unique_ptr<QTcpSocket> server; ///< None where it is not asked.
    qsizetype answered = 0;
};

Relay::Relay(quint16 serverPort, const QHostAddress &address)
    : m_serverPort(serverPort)
    , m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &Relay::accept);
    if (!m_server->listen(address)) {
        qFatal("The relay has no port: %s", qPrintable(m_server->errorString()));
    }
}

Relay::~Relay()
{
    cut();
}

quint16 Relay::port() const
{
    return m_server->serverPort();
}

void Relay::pass()
{
    m_isHolding = false;
    for (const auto &line : m_lines) {
        pump(*line);
    }
}

void Relay::hold()
{
    m_isHolding = true;
}

void Relay::cut()
{
    for (const auto &line : m_lines) {
        line->program->disconnect(this);
        line->program->abort();
        if (line->server) {
            line->server->disconnect(this);
            line->server->abort();
        }
    }
    m_lines.clear();
}

void Relay::accept()
{
    while (m_server->hasPendingConnections()) {
        ++m_connections;
        auto &line = *m_lines.emplace_back(std::make_unique<Line>());
        line.program.reset(m_server->nextPendingConnection());
        line.program->setParent(nullptr);
        if (!m_answers.isEmpty()) {
            connect(line.program.get(), &QTcpSocket::readyRead, this, [this, &line] { react(line); });
            continue;
        }
        line.server = std::make_unique<QTcpSocket>();
        for (QTcpSocket *const side : {line.program.get(), line.server.get()}) {
            connect(side, &QTcpSocket::readyRead, this, [this, &line] { pump(line); });
        }
        connect(line.program.get(), &QTcpSocket::disconnected, line.server.get(), &QTcpSocket::disconnectFromHost);
        connect(line.server.get(), &QTcpSocket::disconnected, line.program.get(), &QTcpSocket::disconnectFromHost);
        line.server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void Relay::pump(Line &line)
{
    if (m_isHolding) {
        return;
    }
    const auto carry = [this](QTcpSocket *from, QTcpSocket *to) {
        const QByteArray bytes = from->readAll();
        if (m_delay.count() == 0) {
            to->write(bytes);
        } else if (!bytes.isEmpty()) {
            QTimer::singleShot(m_delay, to, [to, bytes] { to->write(bytes); });
        }
    };
    carry(line.program.get(), line.server.get());
    carry(line.server.get(), line.program.get());
}

void Relay::react(Line &line)
{
    line.program->readAll();
    line.program->write(m_answers[std::min(line.answered++, m_answers.size() - 1)]);
}

} // namespace Desk::Test
