// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/sockethandle.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Desk {

SocketHandle::SocketHandle(int socket)
    : m_descriptor(::fcntl(socket, F_DUPFD_CLOEXEC, 0))
{}

SocketHandle::~SocketHandle()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void SocketHandle::cut()
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

bool SocketHandle::isHungUp() const
{
    pollfd state{m_descriptor, POLLRDHUP, 0};
    return m_descriptor < 0 || ::poll(&state, 1, 0) > 0;
}

} // namespace Desk
