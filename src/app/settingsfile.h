// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace Desk {

/// The settings of a profile, whatever is in their file: what can be read of it holds.
struct SettingsFile
{
    /// A line that can't be read may take those behind it with it, and QSettings forgets them all with the next change.
    /// So such lines are taken out before, and a copy of the file as it was is kept.
    static SettingsFile open(const QString &path);

    std::unique_ptr<QSettings> settings; ///< Never null; nothing is kept where the file can't be opened.
    QString damagedCopy;                 ///< The file as it was; empty where every line could be read.
    bool isOpen = true;                  ///< Whether the file could be opened, or there was none.
};

} // namespace Desk
