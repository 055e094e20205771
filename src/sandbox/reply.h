// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <functional>
#include <optional>

namespace Desk {
class Clock;
}

namespace Desk::Sandbox {

/// How one exchange goes: what a network does to it, and what the server said.
struct Exchange
{
    /// Whether the request leaves this computer: without that requestSent() never comes.
    bool isSent = true;
    /// What comes back, after its latency. Nothing: the connection breaks with the error below.
    std::optional<Response> answer;
    /// How much of the body comes before the connection breaks; everything where empty.
    std::optional<qsizetype> cutAfter;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    /// Where there is no answer: when the error comes.
    std::chrono::milliseconds errorAfter{0};
    /// Nothing ever comes, neither answer nor error.
    bool isSilent = false;
};

/// The reply of an exchange that happens in this process, with the signals of a real one in their order.
class Reply final : public QNetworkReply
{
    Q_OBJECT

public:
    using Server = std::function<Exchange(const Request &)>;

    /// Starts at the next turn of the event loop. The body has to live as long as the reply, as with a real one.
    Reply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body, Server server,
          Clock &clock, QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void start();
    Request readRequest() const;
    void deliver();
    void deliverHead(const Response &response);
    void finish(NetworkError error, const QString &text);

    QPointer<QIODevice> m_body;
    Server m_server;
    Clock &m_clock;
    Exchange m_exchange;
    QByteArray m_data;
    qsizetype m_read = 0;
};

} // namespace Desk::Sandbox
