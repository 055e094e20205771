// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "sandbox/message.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace Desk::Sandbox {

/// Who may come in: the RT- headers of section "Signing" of the API's documentation, checked as a server does.
class RequestCheck
{
public:
    explicit RequestCheck(Credentials credentials, bool takesStampsAhead = false);

    /// The refusal for a request that doesn't prove who sent it.
    std::optional<Response> checkSignature(const Request &request, const QDateTime &now) const;
    /// The refusal for a request id that came within the last 24 h; remembers it otherwise.
    std::optional<Response> checkReplay(const Request &request, const QDateTime &now);

private:
    QByteArray signature(const Request &request) const;

    bool isFresh(const QByteArray &timestamp, const QDateTime &now) const;

    Credentials m_credentials;
    bool m_takesStampsAhead;
    QHash<QByteArray, QDateTime> m_seen;
    QDateTime m_nextCleaning;
};

} // namespace Desk::Sandbox
