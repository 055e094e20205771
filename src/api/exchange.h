// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ratelimit.h"
#include "api/transport.h"

#include <QNetworkReply>
#include <QObject>

#include <chrono>

namespace Desk {

class Clock;

/// What came of one request.
struct Answer
{
    bool mayHaveLeft = false; ///< False only where not one byte can have reached the server.
    bool isWhole = false;     ///< The server's answer was read to its end.
    bool timedOut = false;
    bool tooLarge = false;
    int status = 0; ///< HTTP; 0 where no answer came.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< The system's words.
    QByteArray body;
    RateLimit rateLimit;
    QDateTime date; ///< The server's clock; invalid where it said none.
};

/// One request under way: collects the answer up to a size and a total deadline. Owned by its ApiJob.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// Larger answers are refused, also where they only become so by decompression.
    static constexpr qint64 largestAnswer = 32LL * 1024 * 1024;

    Exchange(PendingReply pending, Clock &clock, std::chrono::milliseconds deadline, QObject *parent);
    ~Exchange() override;

    /// Final once finished() was emitted, or after abort().
    const Answer &answer() const { return m_answer; }
    /// Hangs up; finished() does not come.
    void abort();

signals:
    void finished();

private:
    void readSome();
    void refuseTooLarge();
    void complete();
    void hangUp();
    void noteHead();
    void noteLeft();
    void end();

    PendingReply m_pending;
    Answer m_answer;
    bool m_ended = false;
};

} // namespace Desk
