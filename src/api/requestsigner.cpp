// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestsigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QNetworkRequest>
#include <QUuid>

namespace Desk {

QByteArray RequestSigner::signature(qint64 timestampMs, const QByteArray &requestId, const QByteArray &body) const
{
    const QByteArray message = QByteArray::number(timestampMs) + requestId + m_credentials.accessCode.toUtf8() + body;
    return QMessageAuthenticationCode::hash(message, m_credentials.secretKey, QCryptographicHash::Sha256)
        .toHex()
        .toUpper();
}

void RequestSigner::sign(QNetworkRequest &request, qint64 timestampMs, const QByteArray &requestId,
                         const QByteArray &body) const
{
    request.setRawHeader("RT-AccessCode", m_credentials.accessCode.toUtf8());
    request.setRawHeader("RT-RequestID", requestId);
    request.setRawHeader("RT-Timestamp", QByteArray::number(timestampMs));
    request.setRawHeader("RT-Signature", signature(timestampMs, requestId, body));
}

QByteArray RequestSigner::newRequestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace Desk
