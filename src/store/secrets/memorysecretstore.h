// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/secretstore.h"

#include <QHash>

namespace Desk {

/// Keeps secrets until the program ends: for the sandbox, and for tests, which can have it play a keychain that is
/// missing or locked.
class MemorySecretStore final : public SecretStore
{
public:
    QFuture<Reading> read(const QUrl &baseUrl, const QString &accessCode) override;
    QFuture<Reading> write(const QUrl &baseUrl, const Credentials &credentials) override;
    QFuture<Reading> remove(const QUrl &baseUrl, const QString &accessCode) override;
    QFuture<Status> check() override;

    /// Absent, Locked and so on: everything answers so, and nothing is kept. Found ends that.
    void setStatus(Status status) { m_status = status; }
    int count() const { return static_cast<int>(m_secrets.size()); }

private:
    QFuture<Reading> failed() const;

    Status m_status = Status::Found;
    QHash<QString, Credentials> m_secrets;
};

} // namespace Desk
