// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace Desk::Test {

/// What the server does with a request that it has read.
struct Reaction
{
    enum class End { KeepOpen, Close, Reset };

    QByteArray bytes; ///< Written as they are, head and all.
    End end = End::KeepOpen;
    QByteArray endlessly = {}; ///< Written after them again and again, as long as the other side reads.
};

/// An HTTP server on loopback that works below HTTP, so that it can do what no server should: it reads whole requests,
/// counts them and answers with any bytes. Lives in the thread of the test.
class RawServer : public QObject
{
    Q_OBJECT

public:
    /// Over TLS where it is given a configuration with certificate and key.
    explicit RawServer(const QSslConfiguration &tls = {}, QObject *parent = nullptr);
    ~RawServer() override;

    QUrl url(const QString &path = {}) const;
    void setReaction(const Reaction &reaction) { m_reaction = reaction; }
    /// What to do with the request of this number (from 0); the reaction set above where it gives none.
    void setReactions(const QList<Reaction> &reactions) { m_reactions = reactions; }
    /// What to do with each request, by what it asks for; goes before those above.
    void setReactionFor(std::function<Reaction(const QByteArray &request)> reactionFor)
    {
        m_reactionFor = std::move(reactionFor);
    }

    /// Whole requests that arrived, and how many connections they came over.
    const QList<QByteArray> &requests() const { return m_requests; }
    qsizetype arrivals() const { return m_requests.size(); }
    int connections() const { return m_connections; }
    /// How many bytes of answers the system has taken for delivery.
    qint64 bytesSent() const { return m_bytesSent; }
    /// Those that neither side has closed yet.
    qsizetype openConnections() const { return m_sockets.size(); }
    /// Sends the bytes to every open connection: for answers that come late.
    void sendLate(const QByteArray &bytes);
    /// Says on every connection that nothing more will come; it is gone once the other side has closed it, too.
    void closeConnections();

    /// An answer with head and Content-Length.
    static QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &extraHead = {},
                                 const QByteArray &contentType = "application/json");

private:
    void accept();
    void read(QTcpSocket *socket);
    void react(QTcpSocket *socket, const Reaction &reaction);
    static void writeMore(QTcpSocket *socket, const QByteArray &bytes);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
    Reaction m_reaction;
    QList<Reaction> m_reactions;
    std::function<Reaction(const QByteArray &)> m_reactionFor;
    QList<QByteArray> m_requests;
    QList<QTcpSocket *> m_sockets;
};

/// A certificate for 127.0.0.1 that signs itself, made anew with the openssl command, and its key.
QSslConfiguration selfSignedServer();

/// Makes managers that trust the certificate of this server and no other; all checks stay on.
std::function<std::unique_ptr<QNetworkAccessManager>()> managersTrusting(const QSslConfiguration &server);

} // namespace Desk::Test
