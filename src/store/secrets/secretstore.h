// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/result.h"

#include <QFuture>
#include <QUrl>

namespace Desk {

/// Where credentials are kept between starts. KeychainSecretStore (QtKeychain, the insecure fallback off) for people,
/// MemorySecretStore for tests and the sandbox.
class SecretStore
{
public:
    enum class Status {
        Found,
        NotFound,
        Absent,    ///< There is no keychain, and none could be started.
        Locked,    ///< It stayed locked, and nobody was asked for its password.
        Dismissed, ///< The person closed its prompt.
        Slow,      ///< It is there and has not answered: it is worth asking again.
        Lost,      ///< It went away meanwhile.
        Failed,    ///< It answered with an error; text has its words.
    };
    struct Reading
    {
        Status status = Status::NotFound;
        Credentials credentials;
        QString text; ///< The keychain's own words. The secret is never in them.
    };

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// A locked keychain brings up its prompt, so an answer may take as long as a person does. Where nobody wants it
    /// any more, the future is cancelled: a secret that is not written yet never is.
    virtual QFuture<Reading> read(const QUrl &baseUrl, const QString &accessCode) = 0;
    /// Written and read back: Found where it stands there now.
    virtual QFuture<Reading> write(const QUrl &baseUrl, const Credentials &credentials) = 0;
    /// NotFound where it stands there no longer, also where it never did. Comes after every write before it.
    virtual QFuture<Reading> remove(const QUrl &baseUrl, const QString &accessCode) = 0;
    /// How the keychain stands, without starting it and without a prompt: Found where it is there and unlocked.
    virtual QFuture<Status> check() = 0;
};

/// What an entry is called: one for each API address and access code. The address counts without a slash at its end.
QString secretKey(const QUrl &baseUrl, const QString &accessCode);

} // namespace Desk
