// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Desk {

/// Whether a workbook has all that was put into it: as many cells, as many bytes of different texts, and no part that
/// ends in the middle. The library that makes them goes through files of its own and doesn't notice when their disk is
/// full.
bool isWholeWorkbook(const QByteArray &bytes, qint64 cells, qint64 textBytes);

} // namespace Desk
