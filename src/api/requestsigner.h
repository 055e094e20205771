// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"

#include <QByteArray>

#include <memory>

class QNetworkRequest;

namespace Desk {

class SecretBuffer;

/// Signs requests as the API wants them: HMAC-SHA256 over time stamp, request id, access code and body. While the
/// program is connected, this has the only copy of the secret key.
class RequestSigner
{
public:
    RequestSigner() = default;
    explicit RequestSigner(const Credentials &credentials);

    /// Upper-case hexadecimal. The body is the exact bytes that are sent; empty for GET.
    QByteArray signature(qint64 timestampMs, const QByteArray &requestId, const QByteArray &body) const;
    /// Sets the four headers of a signed request.
    void sign(QNetworkRequest &request, qint64 timestampMs, const QByteArray &requestId, const QByteArray &body) const;

    /// A UUID v4, lower case, no braces. New for every request, those sent again included.
    static QByteArray newRequestId();

private:
    QByteArray m_accessCode;
    std::shared_ptr<const SecretBuffer> m_secretKey;
};

} // namespace Desk
