// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"

#include <QColor>
#include <QPalette>

namespace Desk {

/// The colours of a tone on a palette's base, light or dark: the tint is thin enough for the text on it, and the text
/// is at least 4.5:1.
struct ToneColors
{
    QColor tint;
    QColor text;
    QColor strong; ///< For bars and edges: 3:1 on the base.
};

ToneColors toneColors(Tone tone, const QPalette &palette);

} // namespace Desk
