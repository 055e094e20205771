// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <functional>

namespace Desk {

/// A table as the bytes of a file, with what had to be changed for it.
struct WrittenTable
{
    QByteArray bytes;
    int disarmedCells = 0; ///< They got an apostrophe, for a spreadsheet would have run them.
    int cutCells = 0;      ///< They were longer than the format allows.
};

/// Is told the part that is done, 0 to 1. False ends the writing.
using ExportProgress = std::function<bool(double done)>;

inline Failure exportCancelled()
{
    Failure failure = Failure::local({});
    failure.kind = Failure::Kind::Cancelled;
    return failure;
}

} // namespace Desk
