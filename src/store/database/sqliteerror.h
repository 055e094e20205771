// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

#include <QSqlError>

namespace Desk {

/// What an error of SQLite says about the file.
struct SqliteError
{
    Failure::Storage storage = Failure::Storage::Other;
    bool mustReopen = false; ///< What the disk holds now isn't what the connection believes.

    static SqliteError of(const QSqlError &error);
};

} // namespace Desk
