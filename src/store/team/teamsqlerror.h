// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/teamproblem.h"

#include <QSqlError>

namespace Desk {

/// What is the matter, by its SQLSTATE; of what comes before there is a session (it has none) by libpq's own words,
/// which TeamLine keeps English. A server's words of that time that nobody knows, such as those in another language,
/// make it Unreachable, and are shown.
///
/// Refused is only what the server says no to for what was asked: a fact that is refused twice is set aside. The state
/// that a server is in, or a line that can't be opened, is another problem, and may pass.
TeamProblem teamProblemOf(const QSqlError &error);
/// The same with the words, cleaned.
Failure teamFailureOf(const QSqlError &error);

} // namespace Desk
