// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secretbuffer.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <sys/mman.h>
#include <unistd.h>

namespace Desk {

SecretBuffer::SecretBuffer(QByteArrayView secret)
    : m_size(secret.size())
{
    // Whole pages, for what else stands on a page would be unlocked with it.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    m_room = (static_cast<std::size_t>(std::max<qsizetype>(m_size, 1)) + page - 1) / page * page;
    void *memory = ::mmap(nullptr, m_room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        throw std::bad_alloc();
    }
    // What the system does not grant is done without: a secret that may be swapped out still works.
    ::mlock(memory, m_room);
    ::madvise(memory, m_room, MADV_DONTDUMP);
    m_memory = static_cast<char *>(memory);
    std::copy(secret.begin(), secret.end(), m_memory);
}

SecretBuffer::~SecretBuffer()
{
    ::explicit_bzero(m_memory, m_room);
    ::munmap(m_memory, m_room);
}

} // namespace Desk
