// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "store/journal/journalfile.h"

#include <QList>
#include <QUuid>

namespace Desk {

/// The claims of a team that this desk has asked for, and what was sent under them. A value; the file outlives it.
class ClaimJournal
{
public:
    explicit ClaimJournal(JournalFile &file)
        : m_file(&file)
    {}

    /// A claim of a team, before it is asked for.
    QFuture<Result<void>> add(const QUuid &id) const;
    QFuture<Result<void>> remove(const QUuid &id) const; ///< The server knows that it is over.
    /// A claim that is not known to be over.
    struct OpenClaim
    {
        QUuid id;
        std::optional<Iccid>
            iccid;              ///< That is topped up under it; nothing with a cancellation, or where nothing was sent.
        bool isSent = false;    ///< Something was, or may have been.
        bool isSettled = false; ///< And is clear.

        bool operator==(const OpenClaim &) const = default;
    };
    QFuture<Result<QList<OpenClaim>>> open() const;

private:
    using Access = JournalFile::Access;

    JournalFile *m_file;
};

} // namespace Desk
