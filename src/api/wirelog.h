// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace Desk {

/// One exchange as the wire log keeps it. No query (it holds ICCIDs), no headers, no bodies: so neither the secret, nor
/// a signature, nor an activation code can get in.
struct WireLogEntry
{
    QDateTime sentAt; ///< UTC.
    QString verb;
    QString path;
    int status = 0; ///< 0 where no answer came.
    qint64 durationMs = 0;
    QString requestId;
    QString outcome; ///< Empty where it succeeded; else the API's code or the kind of failure.

    /// "2026-11-24T12:00:00.000Z POST /esims/order 200 3245 ms 4ce9d9cd-…".
    QString toString() const;
};

/// The last exchanges of this run, for looking into trouble. In memory only. Owned by ApiClient.
class WireLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 500;

    using QObject::QObject;

    void add(const WireLogEntry &entry);
    /// Oldest first, at most capacity.
    const QList<WireLogEntry> &entries() const { return m_entries; }

signals:
    void added(const Desk::WireLogEntry &entry);

private:
    QList<WireLogEntry> m_entries;
};

} // namespace Desk
