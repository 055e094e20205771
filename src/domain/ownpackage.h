// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

namespace Desk {

/// eSIMfly's own plans, the only ones that can be suspended: those whose package has countries or networks with codes.
inline bool isOwnPackage(const Package &package)
{
    return !package.countries.isEmpty();
}

} // namespace Desk
