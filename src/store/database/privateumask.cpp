// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/privateumask.h"

#include <sys/stat.h>

#include <optional>

namespace Desk {

namespace {

constexpr mode_t userOnly = 077;

/// A process has one umask, so there is one that it was started with.
std::optional<mode_t> startedWith;

} // namespace

void makeFilesPrivate()
{
    const mode_t before = ::umask(userOnly);
    startedWith = startedWith.value_or(before);
}

mode_t usersUmask()
{
    if (startedWith) {
        return *startedWith;
    }
    const mode_t now = ::umask(userOnly); // There is no other way to ask for it.
    ::umask(now);
    return now;
}

UsersUmask::UsersUmask()
    : m_before(::umask(startedWith.value_or(userOnly)))
{
    if (!startedWith) {
        ::umask(m_before);
    }
}

UsersUmask::~UsersUmask()
{
    ::umask(m_before);
}

} // namespace Desk
