// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/copies/copyproblem.h"

#include <QString>

#include <functional>
#include <optional>

/// A safe copy as one file: a line that says what it is and of which version, a line with the SHA-256 of what follows,
/// and the bytes of a SQLite database. Whatever is changed or missing in it is noticed before anything reads it as a
/// database. All of this blocks: for a thread of its own.
namespace Desk::CopyFile {

constexpr qint64 mostBytes = 512LL * 1024 * 1024;

/// Whole or not at all, for its user only. Returns the path of the file itself, without links.
Result<QString> write(const QString &path, const QString &databasePath, const std::function<bool()> &mayGoOn = {});

/// The database in it, as a file of this user's own; where it can't be had, nothing is left of it. Nothing: it is
/// there.
std::optional<CopyProblem> extract(const QString &path, const QString &databasePath);

} // namespace Desk::CopyFile
