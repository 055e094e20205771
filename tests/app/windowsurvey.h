// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paintedtexts.h"

#include <QStringList>
#include <QWidget>

namespace Desk::Test {

/// Whose forms and which widget, for whoever reads a failure.
QString placeOf(const QWidget &widget);

/// All that a window says: on the screen, in tool tips and menus, and to assistive technology.
QStringList textsOf(QWidget &window, const PaintedTexts &painted);

/// What is not seen whole: letters beyond their widget, words that are shortened, controls beyond what holds them.
QStringList cutsOf(QWidget &window, const PaintedTexts &painted);

/// What is clicked and is lower or narrower than so many pixels.
QStringList smallTargetsOf(QWidget &window, int least);

/// Controls that lie on each other.
QStringList overlapsOf(QWidget &window);

} // namespace Desk::Test
