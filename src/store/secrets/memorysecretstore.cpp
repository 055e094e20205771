// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/memorysecretstore.h"

#include "domain/readyfuture.h"

namespace Desk {

QFuture<SecretStore::Status> MemorySecretStore::check()
{
    return readyFuture(m_status);
}

QFuture<SecretStore::Reading> MemorySecretStore::failed() const
{
    return readyFuture(Reading{m_status, {}, QStringLiteral("The secrets are kept in memory only.")});
}

QFuture<SecretStore::Reading> MemorySecretStore::read(const QUrl &baseUrl, const QString &accessCode)
{
    if (m_status != Status::Found) {
        return failed();
    }
    const auto found = m_secrets.constFind(secretKey(baseUrl, accessCode));
    return readyFuture(found == m_secrets.cend() ? Reading{Status::NotFound, {}, {}}
                                                 : Reading{Status::Found, *found, {}});
}

QFuture<SecretStore::Reading> MemorySecretStore::write(const QUrl &baseUrl, const Credentials &credentials)
{
    if (m_status != Status::Found) {
        return failed();
    }
    m_secrets.insert(secretKey(baseUrl, credentials.accessCode), credentials);
    return readyFuture(Reading{Status::Found, credentials, {}});
}

QFuture<SecretStore::Reading> MemorySecretStore::remove(const QUrl &baseUrl, const QString &accessCode)
{
    if (m_status != Status::Found) {
        return failed();
    }
    m_secrets.remove(secretKey(baseUrl, accessCode));
    return readyFuture(Reading{Status::NotFound, {}, {}});
}

} // namespace Desk
