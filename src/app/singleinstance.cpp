// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Desk {

SingleInstance::SingleInstance(const QString &lockFile, QObject *parent)
    : QObject(parent)
    , m_lockFile(lockFile)
{
    // A socket's path may have 107 bytes only, so the profile's path goes in as a hash.
    const QByteArray path = QFileInfo(lockFile).absoluteFilePath().toUtf8();
    m_serverName = QStringLiteral("esimfly-desk-")
                   + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            // The answer tells the second program that this one is alive, not only its socket.
            socket->write("shown\n");
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            emit raiseRequested();
        }
    });
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

SingleInstance::Role SingleInstance::claim()
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
        return askFirstToRaise() ? Role::Second : Role::Blocked;
    }
    noteHolder();
    // Whoever holds the lock may take away the socket of a program that was killed.
    QLocalServer::removeServer(m_serverName);
    m_server.listen(m_serverName);
    return Role::First;
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
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longest)) : QString();
}

bool SingleInstance::askFirstToRaise() const
{
    // The first one may be starting and not listen yet: ask for a while. On another computer it can't be asked; the
    // name of this one may have changed meanwhile.
    const bool isElsewhere = !holder().isEmpty() && holder() != QSysInfo::machineHostName();
    const int attempts = isElsewhere ? 1 : 20;
    constexpr int attemptMs = 250;
    for (int i = 0; i < attempts; ++i) {
        QLocalSocket socket;
        socket.connectToServer(m_serverName);
        if (socket.waitForConnected(attemptMs) && socket.waitForReadyRead(attemptMs * attempts)) {
            return true;
        }
        ::usleep(attemptMs * 1000);
    }
    return false;
}

} // namespace Desk
