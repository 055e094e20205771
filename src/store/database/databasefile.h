// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/privatefile.h"

#include <QString>

#include <optional>
#include <utility>

namespace Desk {

/// A database's file among others: sets a damaged one aside and puts a whole one into its place. Whatever fails in
/// between, the only copy stands under a name that is looked for. Knows nothing of SQL; the database has to be closed
/// where its file is moved.
class DatabaseFile
{
public:
    /// So many files set aside are kept, the newest of them.
    static constexpr int keptAside = 5;
    /// What may take the place of the file.
    enum class Substitute {
        Recovered, ///< What could still be read of a damaged one; can be made again as long as that one is there.
        Copy,      ///< Of one that was taken away while it was open; there is no other.
    };

    explicit DatabaseFile(QString path);

    const QString &path() const { return m_path; }
    bool isThere() const;
    /// PRAGMA user_version in the head of the file, without opening it as a database; 0 where there is none.
    quint32 version() const;
    /// Remembers which file this is, whatever is called so later.
    void noteIdentity();
    bool isNoted() const;

    /// Renames the file and what belongs to it to "….damaged-20261124-120000-123" (UTC), never in place of another. The
    /// new name, empty where there was no file.
    Result<QString> setAside() const;
    /// The same without what belongs to it, where a connection to a file that was taken away still uses that.
    Result<QString> setAsideAlone() const;
    /// The file that was set aside last; empty where there is none.
    QString lastAside() const;

    /// Where a substitute is written. Until it is finished nobody looks for it.
    QString draft(Substitute substitute) const;
    void removeDraft(Substitute substitute) const;
    /// It is whole: from now on it takes the place of a file that is missing.
    Result<void> finish(Substitute substitute) const;
    bool has(Substitute substitute) const;
    /// Whether the file, or its log, was written later.
    bool isOlder(Substitute substitute) const;
    void remove(Substitute substitute) const;
    /// Renames it like a damaged file: not needed, but nobody's to throw away.
    Result<void> setAside(Substitute substitute) const;
    /// Where the file is missing, a whole substitute takes its place. Says which did.
    Result<std::optional<Substitute>> adopt() const;

private:
    QString whole(Substitute substitute) const;
    QString nameAside() const;
    QStringList allAside() const;
    Result<void> moveCompanions(const QString &to) const;
    void keepNewest(const QString &last) const;

    QString m_path;
    std::pair<quint64, quint64> m_identity; ///< Device and number.
};

} // namespace Desk
