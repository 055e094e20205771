// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/databasethread.h"
#include "store/journal/purchasejournal.h"

#include <memory>

namespace Desk::Test {

/// An empty journal in memory that is open, and does its work by the runner, which works at once until then. Only the
/// first one of a process goes through all steps of the schema, which takes longer than a day of sales; the others get
/// a copy of what came of them.
std::unique_ptr<PurchaseJournal> readyJournal(DatabaseRunner runner);

} // namespace Desk::Test
