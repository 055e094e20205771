// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

class QTcpServer;

namespace Desk::Test {

/// Stands between a program and a server on this computer, and does to their line what lines do. Lives in the thread of
/// the test; what it does counts for lines that are open, too.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(quint16 serverPort, const QHostAddress &address = QHostAddress::LocalHost);
    ~Relay() override;

    quint16 port() const;
    /// How many were ever opened.
    int connections() const { return m_connections; }

    /// Everything goes through, also what was held.
    void pass();
    /// Connections are taken, and nothing goes through.
    void hold();
    /// What is said arrives so much later, each way.
    void slow(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Asks the server nothing: answers what the program says with one of these in turn, and with the last one again
    /// and again. An empty one is silence.
    void answer(const QList<QByteArray> &answers) { m_answers = answers; }
    /// All connections break.
    void cut();

private:
    struct Line;

    void accept();
    void pump(Line &line);
    void react(Line &line);

    const quint16 m_serverPort;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::unique_ptr<Line>> m_lines;
    int m_connections = 0;
    bool m_isHolding = false;
    std::chrono::milliseconds m_delay{0};
    QList<QByteArray> m_answers;
};

} // namespace Desk::Test
