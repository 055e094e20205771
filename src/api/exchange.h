// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answerbody.h"
#include "api/ratelimit.h"
#include "api/transport.h"

#include <QNetworkReply>
#include <QObject>

#include <chrono>

namespace Desk {

class Clock;
struct ApiRequest;

/// What came of one request.
struct Answer
{
    bool mayHaveLeft = false; ///< False only where not one byte can have reached the server.
    bool isWhole = false;     ///< The server's answer was read to its end.
    bool timedOut = false;
    bool isHeldBack = false;  ///< By who sent it, before a byte of the body left.
    bool isExcessive = false; ///< Hung up: it was larger than any answer of the API, or what stood around it was.
    int status = 0;           ///< HTTP; 0 where no answer came.
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
    Exchange(PendingReply pending, const ApiRequest &request, Clock &clock, QObject *parent);
    ~Exchange() override;

    /// Final once finished() was emitted, or after abort().
    const Answer &answer() const { return m_answer; }
    /// Hangs up; finished() does not come.
    void abort();

signals:
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    qint64 unaccounted() const;
    void onHead();
    void readSome();
    void refuse();
    void refuseExcessive();
    void holdBack();
    void complete();
    void hangUp();
    void noteHead();
    void noteLeft();
    void end();

    PendingReply m_pending;
    Answer m_answer;
    const qint64 m_largestAnswer;
    AnswerBody m_body;
    qint64 m_trafficBefore;
    bool m_ended = false;
};

} // namespace Desk
