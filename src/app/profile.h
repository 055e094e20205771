// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

/// The folders of one account on this computer: "default", the sandbox's, or one named on the command line.
class Profile
{
public:
    static Profile forSandbox(const QString &name = {});
    static Profile named(const QString &name);

    QString dataFolder() const;   ///< journal.sqlite, and the lock.
    QString cacheFolder() const;  ///< cache.sqlite: can be fetched again.
    QString configFolder() const; ///< settings.
    QString journalFile() const;
    QString priceFile() const;
    QString cacheFile() const;
    QString teamFile() const;
    QString lockFile() const;
    /// Makes the folders, for this user only; what older versions left in them becomes so too. False where one can't be
    /// made.
    bool makeFolders() const;

private:
    explicit Profile(QString folderName)
        : m_folderName(std::move(folderName))
    {}

    QString m_folderName;
};

} // namespace Desk
