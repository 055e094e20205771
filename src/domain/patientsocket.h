// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>

/// A line on which nobody waits for anything, such as that to a team's server. The system sends what goes over it
/// behind all else, and who counts what the API's answers take of this program's connections passes over it: the mark
/// stands at the socket itself, so that neither has to know the other.
namespace Desk::PatientSocket {

constexpr int bulk = 2; ///< Of the priorities that the system knows; its usual one is 0.

/// False where it is no socket.
inline bool mark(int socket)
{
    return ::setsockopt(socket, SOL_SOCKET, SO_PRIORITY, &bulk, sizeof bulk) == 0;
}

inline bool isOne(int socket)
{
    int priority = 0;
    socklen_t size = sizeof priority;
    return ::getsockopt(socket, SOL_SOCKET, SO_PRIORITY, &priority, &size) == 0 && priority == bulk;
}

} // namespace Desk::PatientSocket
