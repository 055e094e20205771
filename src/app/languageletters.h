// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace Desk::LanguageLetters {

/// Whether some font of this computer has the letters of the language, so that its words are not a row of boxes.
bool canBeShown(const QLocale &language);
/// What to say where they can't: in English, whose letters every font has, and in no other language.
QString missing(const QLocale &language);

} // namespace Desk::LanguageLetters
