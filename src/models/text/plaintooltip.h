// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

/// A tool tip that shows this text as it is. QToolTip guesses whether a text is HTML: escaping alone would show "&amp;"
/// where there is no tag, and a name with a tag would be drawn as one.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace Desk
