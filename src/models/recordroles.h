// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Desk {

/// What the tables of records say about a cell, its row or its column besides the texts.
enum RecordRole {
    SortRole = Qt::UserRole, ///< Number, date or folded text to sort a column by; invalid where nothing is known.
    SearchRole,              ///< Of the row: its folded words, for the search.
    DigitsRole,              ///< Of the row: its ICCID without blanks.
    MatchingIdRole,          ///< Of the row: the matching id of its activation code; empty where there is none.
    StatusRole,              ///< Of the row: the status as an int of its own enumeration.
    ToneRole,                ///< Of the status: how it is meant, a Tone.
    FractionRole,            ///< Of the data used: 0 to 1; invalid where it means nothing.
    UnlimitedRole,           ///< Of an unlimited plan: the amount used, as text; invalid for all others.
    CellStyleRole,           ///< Of a heading: how the cells below it are drawn, a CellStyle.
    WidestTextRole,          ///< Of a heading: about as wide as the texts below it get.
    TellsCostRole,           ///< Of a heading: whether the cells below it are gone while prices are hidden.
    FirstRecordRole,         ///< What follows is each model's own.
};

/// How a cell is drawn; those who draw have the fonts and colours. A number keeps its groups from left to right.
enum class CellStyle { Plain, Quiet, Fixed, Number, Badge, Usage };

/// How a status is meant, for the colour behind it.
enum class Tone { Neutral, Fresh, Good, Waiting, Bad };

} // namespace Desk
