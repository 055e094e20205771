// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Desk {

class Theme;
class UiLanguage;

/// What all windows have in common, whichever account they show.
struct Looks
{
    Theme &theme;
    UiLanguage &language;
};

} // namespace Desk
