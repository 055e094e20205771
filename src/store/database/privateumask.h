// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace Desk {

/// From here on whatever the process makes is for its user only, from before the first byte: also what libraries make,
/// such as settings and their locks. The first thing in main().
void makeFilesPrivate();

/// The user's own umask, for those who set the rights of a file themselves.
mode_t usersUmask();

/// While one lives the user's own umask counts again: for files that are saved where the user said, and for programs
/// that are started. Other threads' files are made meanwhile too; those of the databases are private by themselves.
class UsersUmask
{
public:
    UsersUmask();
    ~UsersUmask();
    UsersUmask(const UsersUmask &) = delete;
    UsersUmask &operator=(const UsersUmask &) = delete;

private:
    mode_t m_before;
};

} // namespace Desk
