// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failure.h"

namespace Desk {

/// Why a safe copy can't be brought back. Nothing of it is taken over then.
struct CopyProblem
{
    enum class Reason {
        Unreadable, ///< The system can't read it.
        OtherFile,  ///< It is no safe copy.
        TooLarge,   ///< Larger than any that this program makes.
        Newer,      ///< A newer version of this program made it.
        Damaged,    ///< Not what was saved: changed, cut off, or made by another program.
        OfSandbox,  ///< Nothing in it was ever sold.
        NoRoom,     ///< This computer can't keep what is needed to check it.
    };
    Reason reason = Reason::Damaged;
    Failure failure; ///< The system's own words, where there are some.
};

} // namespace Desk
