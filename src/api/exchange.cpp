// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/exchange.h"

#include "api/oneshotbody.h"
#include "domain/clock.h"
#include "domain/utctime.h"

#include <QLocale>
#include <QNetworkAccessManager>

#include <algorithm>

namespace Desk {

namespace {

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

Exchange::Exchange(PendingReply pending, Clock &clock, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_pending(std::move(pending))
{
    QNetworkReply *reply = m_pending.reply.get();
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_answer.mayHaveLeft = true; });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(reply, &QNetworkReply::finished, this, &Exchange::complete);
    clock.callAfter(deadline, this, [this] {
        if (!m_ended) {
            m_answer.timedOut = true;
            hangUp();
            end();
        }
    });
    if (reply->isFinished()) {
        // Refused on the spot, before anybody could listen.
        QMetaObject::invokeMethod(this, &Exchange::complete, Qt::QueuedConnection);
    }
}

Exchange::~Exchange()
{
    m_pending.reply->disconnect(this);
    if (!m_ended) {
        m_pending.reply->abort();
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

void Exchange::readSome()
{
    QNetworkReply *reply = m_pending.reply.get();
    bool ok = false;
    const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&ok);
    if (ok && announced > largestAnswer) {
        refuseTooLarge();
        return;
    }
    // In parts, for read() makes room for all that it is allowed to read.
    constexpr qint64 largestPart = 64 * 1024;
    while (!m_ended && reply->bytesAvailable() > 0) {
        const QByteArray part = reply->read(std::min(largestPart, largestAnswer - m_answer.body.size() + 1));
        if (part.isEmpty()) {
            break;
        }
        m_answer.body += part;
        if (m_answer.body.size() > largestAnswer) {
            refuseTooLarge();
        }
    }
}

void Exchange::refuseTooLarge()
{
    m_answer.tooLarge = true;
    noteHead();
    hangUp();
    m_answer.body.clear();
    end();
}

void Exchange::complete()
{
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
    m_answer.isWhole =
        m_answer.status > 0
        && (m_answer.error == QNetworkReply::NoError || (m_answer.status >= 400 && isStatusError(m_answer.error)));
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
