// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestcheck.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace Desk::Sandbox {

namespace {

constexpr qint64 windowMs = 5 * 60 * 1000;
constexpr qint64 replayHours = 24;

bool isRequestId(const QByteArray &text)
{
    static const QRegularExpression uuid4(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"));
    return uuid4.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

RequestCheck::RequestCheck(Credentials credentials, bool takesStampsAhead)
    : m_credentials(std::move(credentials))
    , m_takesStampsAhead(takesStampsAhead)
{}

bool RequestCheck::isFresh(const QByteArray &timestamp, const QDateTime &now) const
{
    bool ok = false;
    const qint64 sent = timestamp.toLongLong(&ok);
    // How far ahead is allowed is not documented; unless told otherwise this server is as strict that way.
    return ok && sent >= now.toMSecsSinceEpoch() - windowMs
           && (m_takesStampsAhead || sent <= now.toMSecsSinceEpoch() + windowMs);
}

QByteArray RequestCheck::signature(const Request &request) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_credentials.secretKey);
    code.addData(request.header("RT-Timestamp"));
    code.addData(request.header("RT-RequestID"));
    code.addData(request.header("RT-AccessCode"));
    code.addData(request.body);
    return code.result().toHex().toUpper();
}

std::optional<Response> RequestCheck::checkSignature(const Request &request, const QDateTime &now) const
{
    const QByteArray accessCode = request.header("RT-AccessCode");
    const QByteArray requestId = request.header("RT-RequestID");
    const QByteArray timestamp = request.header("RT-Timestamp");
    const QByteArray signed_ = request.header("RT-Signature");
    if (accessCode.isEmpty() && requestId.isEmpty() && timestamp.isEmpty() && signed_.isEmpty()
        && request.header("Authorization").isEmpty()) {
        return Response::ofJson(
            401, {{QStringLiteral("success"), false},
                  {QStringLiteral("error"), QStringLiteral("Authentication required")},
                  {QStringLiteral("message"), QStringLiteral("Please provide either Bearer token or complete HMAC "
                                                             "signature authentication")}});
    }
    if (accessCode.isEmpty() || requestId.isEmpty() || timestamp.isEmpty() || signed_.isEmpty()) {
        return Response::refusal(401, QStringLiteral("HMAC_REQUIRED"),
                                 QStringLiteral("HMAC signature authentication is required"));
    }
    if (QString::fromUtf8(accessCode) != m_credentials.accessCode) {
        return Response::refusal(401, QStringLiteral("INVALID_API_KEY"), QStringLiteral("Invalid API key"));
    }
    if (!isFresh(timestamp, now)) {
        return Response::refusal(401, QStringLiteral("INVALID_TIMESTAMP"),
                                 QStringLiteral("Request timestamp is invalid or expired"));
    }
    if (!isRequestId(requestId)) {
        return Response::refusal(400, QStringLiteral("INVALID_REQUEST_ID"),
                                 QStringLiteral("RT-RequestID must be a UUID v4"));
    }
    if (signed_ != signature(request)) {
        return Response::refusal(401, QStringLiteral("INVALID_SIGNATURE"), QStringLiteral("Invalid signature"));
    }
    return std::nullopt;
}

std::optional<Response> RequestCheck::checkReplay(const Request &request, const QDateTime &now)
{
    if (!m_nextCleaning.isValid() || now >= m_nextCleaning) {
        m_seen.removeIf([&now](const auto &entry) { return entry.value() <= now.addSecs(-replayHours * 3600); });
        m_nextCleaning = now.addSecs(3600);
    }
    const QByteArray id = request.header("RT-RequestID");
    const auto seen = m_seen.constFind(id);
    if (seen != m_seen.cend() && *seen > now.addSecs(-replayHours * 3600)) {
        return Response::refusal(400, QStringLiteral("DUPLICATE_REQUEST"),
                                 QStringLiteral("This request ID was used before"));
    }
    m_seen.insert(id, now);
    return std::nullopt;
}

} // namespace Desk::Sandbox
