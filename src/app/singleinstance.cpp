// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include "domain/cleantext.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Desk {

namespace {

/// Anybody on this computer may use any name that is no file.
bool isOfThisUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace

SingleInstance::SingleInstance(const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_lockFile(lockFile)
{
    // Not a file: it would be looked for where the environment of each start says, its path may be too long, and a
    // program that was killed would leave it behind.
    m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onNewConnection);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

SingleInstance::Role SingleInstance::claim(const StartRequest &request)
{
    m_lock = ::open(QFile::encodeName(m_lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0) {
        // The file of an earlier run can be locked even where nothing can be written at the moment.
        m_lock = ::open(QFile::encodeName(m_lockFile).constData(), O_RDONLY | O_CLOEXEC);
    }
    if (m_lock < 0) {
        return Role::Failed;
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return Role::Failed; // A network file system without locks.
        }
        return tellFirst(request) ? Role::Second : Role::Blocked;
    }
    noteHolder();
    if (!m_server.listen(serverName())) {
        // This one sells all the same; a second start says that it got no answer.
        qWarning("A second start can't bring this window to the front: %s", qUtf8Printable(m_server.errorString()));
    }
    return Role::First;
}

void SingleInstance::onNewConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (isOfThisUser(*socket)) {
            listenTo(socket);
        } else {
            socket->disconnectFromServer();
        }
    }
}

void SingleInstance::listenTo(QLocalSocket *socket)
{
    socket->setReadBufferSize(StartRequest::longestLine + 1);
    const auto take = [this, socket](bool isAll) {
        if (!isAll && !socket->canReadLine() && socket->bytesAvailable() <= StartRequest::longestLine) {
            return;
        }
        disconnect(socket, nullptr, this, nullptr); // One start asks once.
        const StartRequest request = StartRequest::fromLine(socket->readLine(StartRequest::longestLine + 2));
        socket->disconnectFromServer();
        emit requested(request);
    };
    connect(socket, &QLocalSocket::readyRead, this, [take] { take(false); });
    connect(socket, &QLocalSocket::disconnected, this, [take] { take(true); });
    // The answer tells the second program that this one is alive, not only its socket.
    socket->write("shown\n");
    take(socket->state() != QLocalSocket::ConnectedState); // Both may be so by now.
}

/// By the file that is locked, however its path is written.
QString SingleInstance::serverName() const
{
    struct stat file = {};
    ::fstat(m_lock, &file);
    return QStringLiteral("esimfly-desk-%1-%2").arg(file.st_dev).arg(file.st_ino);
}

/// On a network home the lock holds between computers too, but nobody can be asked there.
void SingleInstance::noteHolder() const
{
    const QByteArray name = QSysInfo::machineHostName().toUtf8();
    if (::ftruncate(m_lock, 0) == 0 && ::pwrite(m_lock, name.constData(), name.size(), 0) != name.size()) {
        (void)::ftruncate(m_lock, 0); // No name is better than half of one.
    }
}

QString SingleInstance::holder() const
{
    constexpr qint64 longest = 255;
    QFile file(m_lockFile);
    return file.open(QIODevice::ReadOnly) ? cleanText(QString::fromUtf8(file.read(longest))) : QString();
}

bool SingleInstance::tellFirst(const StartRequest &request) const
{
    // The first one may be starting and not listen yet: ask for a while. On another computer it can't be asked; the
    // name of this one may have changed meanwhile.
    const bool isElsewhere = !holder().isEmpty() && holder() != QSysInfo::machineHostName();
    constexpr int attemptMs = 250;
    const QDeadlineTimer deadline(isElsewhere ? attemptMs : 20 * attemptMs);
    do {
        QLocalSocket socket;
        socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        socket.connectToServer(serverName());
        if (socket.waitForConnected(attemptMs) && isOfThisUser(socket) && socket.write(request.toLine()) > 0
            && socket.flush() && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return true;
        }
        ::usleep(attemptMs * 1000);
    } while (!deadline.hasExpired());
    return false;
}

} // namespace Desk
