// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// How many requests of the background a program may send, where it shares what its key may with others.
struct RequestShare
{
    int perMinute = 0;
    int perHour = 0;

    bool operator==(const RequestShare &) const = default;
};

} // namespace Desk
