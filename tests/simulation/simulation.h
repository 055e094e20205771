// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/schedule.h"

#include <QStringList>

namespace Desk::Test {

/// What came of a schedule.
struct Outcome
{
    QStringList problems; ///< None where all is well.
    int steps = 0;        ///< So much happened while its actions lasted, and until nothing moved any more.
    int posts = 0;        ///< Requests that buy, in that time.
    int reads = 0;
    int charges = 0;
    int mistaken = 0;  ///< Orders of a colleague that were taken for lost ones.
    int facts = 0;     ///< Of a team: all that its desks told each other.
    int versions = 0;  ///< Of a team: of documents, that were saved.
    int pages = 0;     ///< Of a team: of the catalogue, that were asked for.
    int choices = 0;   ///< Of a team: between two of them, by a person.
    int calls = 0;     ///< Of a team: questions to its server while its actions lasted.
    quint64 trace = 0; ///< Of all that was told, in its order: the same for the same schedule.
};

/// Plays a schedule from its start to the end of time.
Outcome simulate(const Schedule &schedule);

} // namespace Desk::Test
