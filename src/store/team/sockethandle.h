// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Desk {

/// A second handle of a socket that somebody else opened and closes: what is done here never reaches the socket that
/// got the same number after it.
class SocketHandle
{
public:
    explicit SocketHandle(int socket);
    ~SocketHandle();
    Q_DISABLE_COPY_MOVE(SocketHandle)

    int descriptor() const { return m_descriptor; }
    /// Nothing goes through any more; whoever waits for the other side waits no longer.
    void cut();
    /// Whether the other side will say nothing any more.
    bool isHungUp() const;

private:
    const int m_descriptor;
};

} // namespace Desk
