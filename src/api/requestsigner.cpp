// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestsigner.h"

#include "domain/secretbuffer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QNetworkRequest>
#include <QUuid>

namespace Desk {

RequestSigner::RequestSigner(const Credentials &credentials)
    : m_accessCode(credentials.accessCode.toUtf8())
    , m_secretKey(std::make_shared<const SecretBuffer>(credentials.secretKey))
{}

QByteArray RequestSigner::signature(qint64 timestampMs, const QByteArray &requestId, const QByteArray &body) const
{
    const QByteArray message = QByteArray::number(timestampMs) + requestId + m_accessCode + body;
    const QByteArrayView secretKey = m_secretKey ? m_secretKey->view() : QByteArrayView();
    const QByteArray key = QByteArray::fromRawData(secretKey.data(), secretKey.size());
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toHex().toUpper();
}

void RequestSigner::sign(QNetworkRequest &request, qint64 timestampMs, const QByteArray &requestId,
                         const QByteArray &body) const
{
    request.setRawHeader("RT-AccessCode", m_accessCode);
    request.setRawHeader("RT-RequestID", requestId);
    request.setRawHeader("RT-Timestamp", QByteArray::number(timestampMs));
    request.setRawHeader("RT-Signature", signature(timestampMs, requestId, body));
}

QByteArray RequestSigner::newRequestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace Desk
