// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultydisk.h"

#include <QSet>

class QRandomGenerator;

namespace Desk::Test {

/// What may be left of a disk where its power is cut: of each file all that was synced, and of what came later any
/// sectors, some of them torn; of each folder all names up to its last syncing, and of later changes the first few, for
/// file systems keep these in their order.
class PowerCut
{
public:
    enum class Left { Least, Most, Anything };

    /// What was done so far, one after the other.
    void apply(const DiskEvent &event);
    /// Whether nothing can be lost.
    bool isSynced() const;
    /// One of the disks that may be left, as files of another folder; the other one was the root. False where that
    /// fails.
    bool write(const QString &root, const QString &target, Left left, QRandomGenerator &random, int sectorSize) const;

private:
    struct File
    {
        QByteArray bytes;
        QList<DiskEvent> unsynced;
        qint64 changedAt = 0; ///< Counted in events.
    };
    struct Names
    {
        QHash<QString, int> files;
        QSet<QString> folders;

        void apply(const DiskEvent &event);
        bool has(const QString &root, const QString &folder) const;
    };

    static void applyTo(QByteArray &bytes, const DiskEvent &event);
    Names namesLeft(Left left, QRandomGenerator &random) const;
    static QByteArray bytesLeft(const File &file, Left left, QRandomGenerator &random, int sectorSize);

    qint64 m_now = 0;
    QHash<int, File> m_files;
    Names m_names;
    QList<DiskEvent> m_unsyncedNames;
};

} // namespace Desk::Test
