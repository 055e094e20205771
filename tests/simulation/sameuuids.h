// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Desk::Test {

/// From now on QUuid::createUuid() of this program gives what the seed says, for what happens must not hang on chance:
/// containers have an order of their own for each id.
void beginSameUuids(quint64 seed);

} // namespace Desk::Test
