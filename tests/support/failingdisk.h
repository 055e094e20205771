// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Desk::Test {

/// While it lives, renaming and syncing fail in the whole process where the test says so: rename(), fsync(), unlink()
/// and mkdir() of the test program stand before those of the C library. One at a time.
class FailingDisk
{
public:
    struct Faults
    {
        /// Gives the system's error, 0 where renaming works.
        std::function<int(const QString &from, const QString &to)> renaming = {};
        std::function<int(const QString &path)> syncing = {};
        /// Told after a renaming that worked.
        std::function<void(const QString &to)> renamed = {};
        /// Told after what worked, too.
        std::function<void(const QString &path)> removed = {};
        std::function<void(const QString &path)> madeFolder = {};
    };

    explicit FailingDisk(Faults faults);
    ~FailingDisk();
    Q_DISABLE_COPY_MOVE(FailingDisk)

    const Faults &faults() const { return m_faults; }

private:
    Faults m_faults;
};

} // namespace Desk::Test
