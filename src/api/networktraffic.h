// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

namespace Desk {

/// How many bytes came over this program's connections that are part of no answer's body.
///
/// Qt 6.4 reads the head of an answer byte by byte and without an end, and keeps the body of a 401 until it has all of
/// it; of neither it says anything meanwhile. So the system is asked. Shared by Transport and its exchanges; counts the
/// connections that are made after it and are none of a team's server (PatientSocket).
class NetworkTraffic
{
public:
    NetworkTraffic();

    /// This many bytes of a body were read.
    void account(qint64 bytes);
    /// A whole answer was read: it had a head too, and perhaps a connection was made for it.
    void accountAnswer();
    /// Since this object was made. Less than it was, or below 0, where the answers had less around them than is allowed
    /// for; only its growth means something. Never grows where the system doesn't say what its connections carried.
    qint64 unaccounted();
    /// Ends all of them here and now. Qt can't: its thread reads what comes in one go, and hears of nothing else as
    /// long as more is there. What was sent over them may have arrived.
    void cutConnections();

private:
    void count();

    QSet<quint64> m_others;
    QHash<quint64, quint64> m_connections; ///< What came over each, by the system's number for it.
    qint64 m_received = 0;
    qint64 m_accounted = 0;
};

} // namespace Desk
