// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The place of a fact among all that are known, by which the first of several is told: the number that the server gave
/// it. What has none on this timeline comes behind: what was read of a timeline before and has not come again, and then
/// what waits to be sent, each in the order that it has.
namespace Desk::FactPlace {

constexpr qint64 firstEarlier = qint64(1) << 60;
constexpr qint64 firstWaiting = qint64(1) << 61;

} // namespace Desk::FactPlace
