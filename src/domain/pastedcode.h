// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

/// A key or an address as it was copied out of a web page, a mail or a chat, which put characters into it that nobody
/// sees and no code has: breaks for long lines, marks of direction and byte order, tabs, line ends.
struct PastedCode
{
    QString text;               ///< Without these, and without blanks at its ends.
    bool hadInvisibles = false; ///< Between its ends, where nobody expects that something is left out.

    static PastedCode fromText(const QString &text);
};

} // namespace Desk
