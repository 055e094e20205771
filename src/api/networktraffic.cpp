// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/networktraffic.h"

#include "domain/patientsocket.h"

#include <QByteArrayView>
#include <QList>

#include <dirent.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>

namespace Desk {

namespace {

/// What the program has read from this connection; nothing where it is none of TCP.
std::optional<quint64> bytesRead(int file)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(file, IPPROTO_TCP, TCP_INFO, &info, &size) != 0
        || size < offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received) {
        return std::nullopt;
    }
    int waiting = 0; // Came, but was not read yet.
    ::ioctl(file, FIONREAD, &waiting);
    return info.tcpi_bytes_received - std::min<quint64>(info.tcpi_bytes_received, static_cast<quint64>(waiting));
}

std::optional<quint64> numberOf(int file)
{
    quint64 number = 0;
    socklen_t size = sizeof number;
    return ::getsockopt(file, SOL_SOCKET, SO_COOKIE, &number, &size) == 0 ? std::optional(number) : std::nullopt;
}

struct Connection
{
    int file;
    quint64 number; ///< The system's own, never used again.
    quint64 bytes;
};

/// Asked fifty times a second while an answer is awaited: not through QDir, which asks the system about each name, too.
QList<Connection> connections()
{
    QList<Connection> found;
    const std::unique_ptr<DIR, int (*)(DIR *)> files(::opendir("/proc/self/fd"), ::closedir);
    while (const dirent *entry = files ? ::readdir(files.get()) : nullptr) {
        bool isNumber = false;
        const int file = QByteArrayView(entry->d_name).toInt(&isNumber);
        const auto bytes = isNumber && !PatientSocket::isOne(file) ? bytesRead(file) : std::nullopt;
        const auto number = bytes ? numberOf(file) : std::nullopt;
        if (number) {
            found.append({file, *number, *bytes});
        }
    }
    return found;
}

} // namespace

NetworkTraffic::NetworkTraffic()
{
    // Such as a display that is reached over the network.
    for (const Connection &connection : connections()) {
        m_others.insert(connection.number);
    }
}

void NetworkTraffic::account(qint64 bytes)
{
    constexpr qint64 oneIn = 8; // Of the bytes on the line may be what TLS and chunks add.
    m_accounted += bytes + bytes / oneIn;
}

void NetworkTraffic::accountAnswer()
{
    constexpr qint64 headAndHandshake = 32LL * 1024;
    m_accounted += headAndHandshake;
}

qint64 NetworkTraffic::unaccounted()
{
    count();
    return m_received - m_accounted;
}

void NetworkTraffic::cutConnections()
{
    for (const Connection &connection : connections()) {
        if (m_others.contains(connection.number)) {
            continue;
        }
        ::shutdown(connection.file, SHUT_RDWR);
        // What has come already is dropped, or it would be read to its end yet.
        constexpr size_t most = 1024UL * 1024;
        while (::recv(connection.file, nullptr, most, MSG_TRUNC | MSG_DONTWAIT) > 0) {
        }
    }
}

void NetworkTraffic::count()
{
    QHash<quint64, quint64> counted;
    for (const Connection &connection : connections()) {
        if (m_others.contains(connection.number)) {
            continue;
        }
        const quint64 before = m_connections.value(connection.number);
        const quint64 now = std::max(connection.bytes, before);
        m_received += static_cast<qint64>(now - before);
        counted.insert(connection.number, now);
    }
    m_connections = counted;
}

} // namespace Desk
