// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/sqliteerror.h"

namespace Desk {

SqliteError SqliteError::of(const QSqlError &error)
{
    // The low byte is the primary result code (sqlite.org/rescode.html).
    constexpr int mask = 0xff;
    switch (error.nativeErrorCode().toInt() & mask) {
    case 3: // SQLITE_PERM
        return {Failure::Storage::NotWritable, false};
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Failure::Storage::Busy, false};
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return {Failure::Storage::NotWritable, true};
    case 10: // SQLITE_IOERR
        return {Failure::Storage::IoError, true};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Failure::Storage::Damaged, true};
    case 13: // SQLITE_FULL
        return {Failure::Storage::Full, true};
    default:
        return {};
    }
}

} // namespace Desk
