// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

/// Whether a character is there without anything being drawn for it: controls, line ends, joiners, directions of
/// writing, fillers, selectors and tags. A blank is seen by what stands around it.
bool isInvisible(char32_t c);

} // namespace Desk
