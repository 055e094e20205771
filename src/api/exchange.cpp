// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/exchange.h"

#include "api/apirequest.h"
#include "api/networktraffic.h"
#include "api/oneshotbody.h"
#include "domain/clock.h"
#include "domain/utctime.h"

#include <QLocale>
#include <QNetworkAccessManager>

namespace Desk {

using namespace std::chrono_literals;

namespace {

/// What a reply may hold that was not read yet. Without a bound its thread reads on while this one is busy.
constexpr qint64 readBuffer = 32LL * 1024;
/// What may come beside the bodies of answers while one is waited for: heads, and what replies hold. Qt needs most of a
/// second to read this much of a head.
constexpr qint64 mostUnaccounted = 1024LL * 1024;
/// What replies hold is certainly less.
constexpr qint64 mostHeld = 256LL * 1024;
/// In real time, for so the bytes come: many millions in each of these moments where they come from this computer.
constexpr auto trafficWatch = 20ms;

/// Whether the error only repeats the HTTP status: then the answer itself came whole.
bool isStatusError(QNetworkReply::NetworkError error)
{
    const bool isClientError = error >= QNetworkReply::ContentAccessDenied
                               && error <= QNetworkReply::UnknownContentError
                               && error != QNetworkReply::ContentReSendError;
    const bool isBadRequest = error == QNetworkReply::ProtocolInvalidOperationError; // For 400.
    const bool isServerError =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return isClientError || isBadRequest || isServerError;
}

/// Whether the connection was never made: nothing can have been written to it.
bool isConnectError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

QDateTime httpDate(const QByteArray &header)
{
    return inUtc(
        QLocale::c().toDateTime(QString::fromLatin1(header), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")));
}

} // namespace

Exchange::Exchange(PendingReply pending, const ApiRequest &request, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pending(std::move(pending))
    , m_largestAnswer(request.largestAnswer)
    , m_body(request.largestAnswer)
    , m_trafficBefore(m_pending.traffic->unaccounted())
{
    QNetworkReply *reply = m_pending.reply.get();
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_answer.mayHaveLeft = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(reply, &QNetworkReply::finished, this, &Exchange::complete);
    // Not from within the reading, which goes on with the reply.
    connect(m_pending.body, &OneShotBody::heldBack, this, &Exchange::holdBack, Qt::QueuedConnection);
    clock.callAfter(request.deadline, this, [this] {
        if (!m_ended) {
            m_answer.timedOut = true;
            hangUp();
            end();
        }
    });
    // Not yet: Qt would forget it, for the request starts only at the next turn. Nor later: a body in chunks is read
    // without a bound, and in one go, by whoever began without one.
    QMetaObject::invokeMethod(this, [reply] { reply->setReadBufferSize(readBuffer); }, Qt::QueuedConnection);
    startTimer(trafficWatch);
    if (m_pending.body->isHeldBack()) {
        QMetaObject::invokeMethod(this, &Exchange::holdBack, Qt::QueuedConnection);
    } else if (reply->isFinished()) {
        // Refused on the spot, before anybody could listen.
        QMetaObject::invokeMethod(this, &Exchange::complete, Qt::QueuedConnection);
    }
}

Exchange::~Exchange()
{
    m_pending.reply->disconnect(this);
    if (!m_ended) {
        hangUp();
    }
}

void Exchange::abort()
{
    if (!m_ended) {
        hangUp();
        noteLeft();
        m_ended = true;
    }
}

void Exchange::timerEvent(QTimerEvent *)
{
    if (!m_ended && unaccounted() > mostUnaccounted) {
        refuseExcessive();
    }
}

/// What came while this one waited, over other lines too: a server that floods one is not worth another.
qint64 Exchange::unaccounted() const
{
    return m_pending.traffic->unaccounted() - m_trafficBefore;
}

void Exchange::onHead()
{
    QNetworkReply *reply = m_pending.reply.get();
    m_body.setEncoding(reply->rawHeader("Content-Encoding"));
    bool isNumber = false;
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&isNumber);
    if (isNumber && announced > m_largestAnswer) {
        refuseExcessive();
    }
}

void Exchange::readSome()
{
    QNetworkReply *reply = m_pending.reply.get();
    // In parts, for read() makes room for all that it is allowed to read.
    while (!m_ended && reply->bytesAvailable() > 0) {
        const QByteArray part = reply->read(readBuffer);
        if (part.isEmpty()) {
            break;
        }
        m_pending.traffic->account(part.size());
        m_body.add(part);
        if (m_body.state() == AnswerBody::State::TooLarge) {
            refuseExcessive();
        } else if (m_body.state() == AnswerBody::State::NotUnpackable) {
            m_answer.error = QNetworkReply::UnknownContentError;
            refuse();
        }
    }
}

void Exchange::refuse()
{
    noteHead();
    hangUp();
    end();
}

void Exchange::refuseExcessive()
{
    m_answer.isExcessive = true;
    refuse();
}

/// Its head may have left. Without a body that is no request.
void Exchange::holdBack()
{
    if (!m_ended) {
        hangUp();
        m_answer.isHeldBack = true;
        m_ended = true;
        emit finished();
    }
}

void Exchange::complete()
{
    if (m_pending.body->isHeldBack()) {
        holdBack();
    }
    if (m_ended) {
        return;
    }
    readSome();
    if (m_ended) {
        return;
    }
    noteHead();
    const QNetworkReply *reply = m_pending.reply.get();
    m_answer.error = reply->error();
    m_answer.errorText = reply->error() == QNetworkReply::NoError ? QString() : reply->errorString();
    const bool hasCome =
        m_answer.status > 0
        && (m_answer.error == QNetworkReply::NoError || (m_answer.status >= 400 && isStatusError(m_answer.error)));
    m_answer.isWhole = hasCome && m_body.isWhole();
    if (hasCome) {
        m_pending.traffic->accountAnswer();
        m_answer.error = m_answer.isWhole ? m_answer.error : QNetworkReply::UnknownContentError;
        m_answer.body = m_body.release();
    }
    end();
}

void Exchange::noteHead()
{
    const QNetworkReply *reply = m_pending.reply.get();
    m_answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.rateLimit =
        RateLimit::fromHeaders(reply->rawHeader("X-RateLimit-Limit"), reply->rawHeader("X-RateLimit-Remaining"),
                               reply->rawHeader("X-RateLimit-Reset"));
    m_answer.date = httpDate(reply->rawHeader("Date"));
}

void Exchange::hangUp()
{
    m_pending.reply->disconnect(this);
    if (unaccounted() > mostHeld) {
        m_pending.traffic->cutConnections();
    }
    m_pending.reply->abort();
}

void Exchange::noteLeft()
{
    // requestSent comes through the event loop, and can be late or lost when a line breaks or is hung up. A body is
    // read just before it is written to the connection: so one that was read counts too, unless there never was one.
    const bool wasRead = m_pending.body->wasRead() && !isConnectError(m_answer.error);
    m_answer.mayHaveLeft = m_answer.mayHaveLeft || wasRead || m_answer.status > 0;
}

void Exchange::end()
{
    noteLeft();
    m_ended = true;
    emit finished();
}

} // namespace Desk
