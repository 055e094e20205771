// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Desk {

/// Makes the file (0600) and its missing folders (0700) before anybody else opens it, so that there is no moment in
/// which others may read it. A file that is there already loses the rights of others.
Result<void> makePrivateFile(const QString &filePath);

/// What an error of the system means for somebody who wants to write a file.
Failure::Storage storageOf(int systemError);

/// What the system says to a file of some size beside this one: Other where there is nothing against it. For databases,
/// which only say that reading or writing failed.
Failure::Storage storageBeside(const QString &filePath);

/// Renames, and waits until the folder there says so. What is in the file need not be on the disk: nobody relies on it.
Result<void> moveFile(const QString &from, const QString &to);
/// The same, once what is in the file is on the disk.
Result<void> renameDurably(const QString &from, const QString &to);

/// Whether this is a file system whose locks and shared memory can't be relied on: NFS, SMB, FUSE (sshfs) and the like.
bool isNetworkFileSystem(quint32 statfsType);
/// The same for the file system that a file lies on.
bool isOnNetworkFileSystem(const QString &filePath);

} // namespace Desk
