// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Desk {

/// Whether a JSON text has no more values than any answer of the API. Two bytes of it can become a hundred once they
/// are read, so this is asked before.
bool isWithinJsonBounds(QByteArrayView json);

} // namespace Desk
