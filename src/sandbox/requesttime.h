// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Desk::Sandbox {

/// When a request arrived: the time of day, which may jump, and the time that can't.
struct RequestTime
{
    QDateTime now; ///< UTC.
    qint64 elapsedMs = 0;
};

} // namespace Desk::Sandbox
