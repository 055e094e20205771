// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawserver.h"

#include <QNetworkRequest>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <sys/socket.h>

#include <algorithm>

namespace Desk::Test {

namespace {

/// The size of the first whole request in the buffer; 0 where there is none yet.
qsizetype wholeRequest(const QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return 0;
    }
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype field = buffer.left(headEnd + 2).toLower().indexOf(name);
    qsizetype length = 0;
    if (field >= 0) {
        const qsizetype from = field + name.size();
        length = buffer.mid(from, buffer.indexOf("\r\n", from) - from).trimmed().toLongLong();
    }
    const qsizetype size = headEnd + 4 + length;
    return buffer.size() >= size ? size : 0;
}

class TrustingManager final : public QNetworkAccessManager
{
public:
    explicit TrustingManager(const QSslConfiguration &server)
        : m_configuration(QSslConfiguration::defaultConfiguration())
    {
        m_configuration.setCaCertificates({server.localCertificate()});
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkRequest trusting(request);
        trusting.setSslConfiguration(m_configuration);
        return QNetworkAccessManager::createRequest(operation, trusting, body);
    }

private:
    QSslConfiguration m_configuration;
};

} // namespace

RawServer::RawServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_isTls(!tls.localCertificate().isNull())
{
    if (m_isTls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("No port on loopback");
    }
}

RawServer::~RawServer()
{
    for (QTcpSocket *socket : std::as_const(m_sockets)) {
        socket->disconnect(this);
    }
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort())
                    .arg(path));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    while (const qsizetype size = wholeRequest(buffer)) {
        const auto number = m_requests.size();
        m_requests.append(buffer.left(size));
        buffer.remove(0, size);
        if (m_reactionFor) {
            react(socket, m_reactionFor(m_requests.constLast()));
        } else {
            react(socket, number < m_reactions.size() ? m_reactions.at(number) : m_reaction);
        }
    }
    socket->setProperty("buffer", buffer);
}

void RawServer::react(QTcpSocket *socket, const Reaction &reaction)
{
    socket->write(reaction.bytes);
    if (!reaction.endlessly.isEmpty()) {
        constexpr qsizetype piece = 64 * 1024;
        const QByteArray bytes = reaction.endlessly.repeated(std::max<qsizetype>(1, piece / reaction.endlessly.size()));
        // With TLS bytes count as written once they are encrypted, which happens at once.
        if (auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
            connect(encrypted, &QSslSocket::encryptedBytesWritten, this, [socket, bytes] { writeMore(socket, bytes); });
        } else {
            connect(socket, &QTcpSocket::bytesWritten, this, [socket, bytes] { writeMore(socket, bytes); });
        }
        writeMore(socket, bytes);
    } else if (reaction.end == Reaction::End::Close) {
        socket->disconnectFromHost();
    } else if (reaction.end == Reaction::End::Reset) {
        socket->flush();
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
    }
}

void RawServer::writeMore(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr qint64 ahead = 256LL * 1024;
    const auto *encrypted = qobject_cast<QSslSocket *>(socket);
    const auto waiting = [socket, encrypted] {
        return socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
    };
    while (socket->state() == QAbstractSocket::ConnectedState && waiting() < ahead) {
        socket->write(bytes);
    }
}

void RawServer::sendLate(const QByteArray &bytes)
{
    for (QTcpSocket *socket : std::as_const(m_sockets)) {
        socket->write(bytes);
    }
}

void RawServer::closeConnections()
{
    for (QTcpSocket *socket : std::as_const(m_sockets)) {
        socket->flush();
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
    }
}

QByteArray RawServer::httpAnswer(int status, const QByteArray &body, const QByteArray &extraHead,
                                 const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Type: " + contentType
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHead + "\r\n" + body;
}

QSslConfiguration selfSignedServer()
{
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=test"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                   QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("cert.pem")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }
    const auto contents = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(QStringLiteral("cert.pem"))));
    configuration.setPrivateKey(QSslKey(contents(QStringLiteral("key.pem")), QSsl::Ec));
    return configuration;
}

std::function<std::unique_ptr<QNetworkAccessManager>()> managersTrusting(const QSslConfiguration &server)
{
    return [server] { return std::make_unique<TrustingManager>(server); };
}

} // namespace Desk::Test
