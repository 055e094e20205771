// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/memorysecretstore.h"

#include <QPromise>

namespace Desk {

namespace {

template<typename T> QFuture<T> readyFuture(T result)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QFuture<SecretStore::Reading> ready(SecretStore::Reading reading)
{
    return readyFuture(std::move(reading));
}

} // namespace

QFuture<SecretStore::Status> MemorySecretStore::check()
{
    return readyFuture(m_status);
}

QFuture<SecretStore::Reading> MemorySecretStore::failed() const
{
    return ready({m_status, {}, QStringLiteral("The secrets are kept in memory only.")});
}

QFuture<SecretStore::Reading> MemorySecretStore::read(const QUrl &baseUrl, const QString &accessCode)
{
    if (m_status != Status::Found) {
        return failed();
    }
    const auto found = m_secrets.constFind(secretKey(baseUrl, accessCode));
    return found == m_secrets.cend() ? ready({Status::NotFound, {}, {}}) : ready({Status::Found, *found, {}});
}

QFuture<SecretStore::Reading> MemorySecretStore::write(const QUrl &baseUrl, const Credentials &credentials)
{
    if (m_status != Status::Found) {
        return failed();
    }
    m_secrets.insert(secretKey(baseUrl, credentials.accessCode), credentials);
    return ready({Status::Found, credentials, {}});
}

QFuture<SecretStore::Reading> MemorySecretStore::remove(const QUrl &baseUrl, const QString &accessCode)
{
    if (m_status != Status::Found) {
        return failed();
    }
    m_secrets.remove(secretKey(baseUrl, accessCode));
    return ready({Status::NotFound, {}, {}});
}

} // namespace Desk
