// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

/// Where the words of all languages are: beside the program, as it is installed and as it is built, so that a program
/// that is tried before it is installed never speaks with the words of another version.
QString wordsFolder();

} // namespace Desk
