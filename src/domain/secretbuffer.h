// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace Desk {

/// A secret in memory of its own that is neither swapped out nor dumped, as far as the system grants that, and wiped in
/// the end. Not memfd_secret(), which would keep the computer from hibernating.
class SecretBuffer
{
public:
    explicit SecretBuffer(QByteArrayView secret);
    ~SecretBuffer();
    Q_DISABLE_COPY_MOVE(SecretBuffer)

    QByteArrayView view() const { return {m_memory, m_size}; }

private:
    char *m_memory = nullptr;
    qsizetype m_size = 0;
    std::size_t m_room = 0;
};

} // namespace Desk
