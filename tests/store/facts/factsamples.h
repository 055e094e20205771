// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/facts/teamfacts.h"

namespace Desk::Test {

/// A content of every kind, with every member set.
QList<FactContent> everyContent(const QUuid &desk);
/// What this desk makes of it. It has to be of a known kind.
TeamFact factOf(const QUuid &desk, const FactContent &content);

} // namespace Desk::Test
