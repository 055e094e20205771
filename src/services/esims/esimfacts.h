// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/ownpackage.h"

namespace Desk {

/// What the texts of an eSIM's row say about the phone. The API has three fields for it, each of them may be missing.
enum class Installation { Unknown, NotInstalled, Installed };

Installation installationOf(const Esim &esim);
/// Barred from the network by POST /esims/suspend.
bool isSuspended(const Esim &esim);
/// Suspended, and would be in use without that.
bool isBarred(const Esim &esim);
/// What a list shows as its status: being prepared comes before all others, and what is used up and expired is expired.
Esim::Status shownStatus(const Esim &esim);

} // namespace Desk
