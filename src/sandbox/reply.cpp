// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/reply.h"

#include "domain/clock.h"

#include <algorithm>
#include <cstring>

namespace Desk::Sandbox {

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray().toUpper();
}

/// As QNetworkAccessManager takes HTTP's status codes.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500) {
        return QNetworkReply::UnknownServerError;
    }
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

Reply::Reply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body, Server server,
             Clock &clock, QObject *parent)
    : QNetworkReply(parent)
    , m_body(body)
    , m_server(std::move(server))
    , m_clock(clock)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QMetaObject::invokeMethod(this, &Reply::start, Qt::QueuedConnection);
}

Request Reply::readRequest() const
{
    Request result;
    result.method = verbOf(operation(), request());
    result.path = request().url().path();
    result.query = QUrlQuery(request().url());
    for (const QByteArray &name : request().rawHeaderList()) {
        result.headers.append({name, request().rawHeader(name)});
    }
    if (m_body && m_body->isOpen()) {
        result.body = m_body->readAll();
    }
    return result;
}

void Reply::start()
{
    if (isFinished()) {
        return;
    }
    const Request asked = readRequest();
    if (m_body && m_body->isOpen() && m_body->bytesAvailable() > 0) {
        return; // It was held back: whoever does so hangs up.
    }
    m_exchange = m_server(asked);
    if (m_exchange.isSent) {
        emit requestSent();
    }
    // Whoever heard of it may have aborted.
    if (isFinished() || m_exchange.isSilent) {
        return;
    }
    const auto delay = m_exchange.answer ? m_exchange.answer->latency : m_exchange.errorAfter;
    m_clock.callAfter(delay, this, [this] { deliver(); });
}

void Reply::deliver()
{
    if (isFinished()) {
        return;
    }
    if (!m_exchange.answer) {
        finish(m_exchange.error, m_exchange.errorText);
        return;
    }
    const Response &response = *m_exchange.answer;
    deliverHead(response);
    m_data = response.body.left(m_exchange.cutAfter.value_or(response.body.size()));
    emit metaDataChanged();
    if (isFinished()) {
        return;
    }
    emit downloadProgress(m_data.size(), response.body.size());
    if (!isFinished() && !m_data.isEmpty()) {
        emit readyRead();
    }
    if (isFinished()) {
        return;
    }
    if (m_exchange.error != NoError) {
        finish(m_exchange.error, m_exchange.errorText);
        return;
    }
    finish(errorOfStatus(response.status), QStringLiteral("The server replied with status %1").arg(response.status));
}

void Reply::deliverHead(const Response &response)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
    for (const auto &header : response.headers) {
        setRawHeader(header.first, header.second);
    }
    setRawHeader("Content-Length", QByteArray::number(response.body.size()));
    if (response.status >= 300 && response.status < 400) {
        setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(response.header("Location")));
    }
}

void Reply::finish(NetworkError code, const QString &text)
{
    setFinished(true);
    if (code != NoError) {
        setError(code, text);
        emit errorOccurred(code);
    }
    emit readChannelFinished();
    emit finished();
}

void Reply::abort()
{
    if (isFinished()) {
        return;
    }
    m_data.clear();
    m_read = 0;
    finish(OperationCanceledError, QStringLiteral("Operation canceled"));
}

qint64 Reply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_data.size() - m_read;
}

qint64 Reply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_data.size() - m_read);
    if (size == 0) {
        return isFinished() ? -1 : 0;
    }
    std::memcpy(data, m_data.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

} // namespace Desk::Sandbox
