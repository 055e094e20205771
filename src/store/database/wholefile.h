// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>

namespace Desk {

/// Who may read and write a file that is written.
enum class FileRights {
    Usual,    ///< As the file before it, or what the person's umask leaves.
    UserOnly, ///< Its user, and nobody else.
};

/// Writes a file that a person asked for, whole or not at all: beside it, synced, then renamed over what was there. A
/// link is followed. Nothing is written where mayGoOn() says no, up to the last moment; that is a failure of its own
/// kind, Cancelled. Returns the path of the file itself, without links. Any thread.
Result<QString> writeWholeFile(const QString &path, const QByteArray &bytes, const std::function<bool()> &mayGoOn = {},
                               FileRights rights = FileRights::Usual);

} // namespace Desk
