// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/processguard.h"

#include <sys/prctl.h>

namespace Desk {

void guardMemory()
{
    // A limit of 0 for cores would say less, and those who are started inherit it.
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace Desk
