// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Desk {

/// Has a widget say everything anew, before its children do, whenever the language of the program is another one,
/// and whenever prices are hidden or shown.
void onLanguageChange(QWidget *widget, std::function<void()> retranslate);

} // namespace Desk
