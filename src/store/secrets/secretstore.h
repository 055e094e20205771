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
        NoKeychain, ///< No service, or it does not answer in time: offer to stay connected until the program ends.
        Denied,     ///< Locked, and the person would not unlock it.
    };
    struct Reading
    {
        Status status = Status::NotFound;
        Credentials credentials;
        QString text; ///< The keychain's own words.
    };

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Futures always deliver, at the latest after the deadline (30 s to read: a person may have to unlock it).
    virtual QFuture<Reading> read(const QUrl &baseUrl, const QString &accessCode) = 0;
    /// Written and read back. NoKeychain or Denied where that failed; Found where it stands there now.
    virtual QFuture<Reading> write(const QUrl &baseUrl, const Credentials &credentials) = 0;
    /// NotFound where it stands there no longer, also where it never did.
    virtual QFuture<Reading> remove(const QUrl &baseUrl, const QString &accessCode) = 0;
};

/// What an entry is called: one for each API address and access code. The address counts without a slash at its end.
QString secretKey(const QUrl &baseUrl, const QString &accessCode);

} // namespace Desk
