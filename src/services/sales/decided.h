// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// What came of a person's decision about a sale of which nobody knows what became.
enum class Decided {
    Declared,       ///< It counts from now on; a team hears it.
    MayNot,         ///< There is nothing to decide any more, or its desk may still send it: nothing was said.
    NoSuchOrder,    ///< The account does not show the order that it was said to be: nothing was said.
    TakenByAnother, ///< The order that it was said to be is another sale's: nothing was said.
};

} // namespace Desk
