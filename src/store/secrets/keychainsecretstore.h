// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/keychainworker.h"
#include "store/secrets/secretstore.h"

#include <memory>
#include <vector>

class QThread;

namespace Desk {

/// The keychain of the desktop. What it is asked may block or take as long as a person does, so it is asked in a thread
/// of its own, and nobody has to wait for the end of it. Made and used in a thread with an event loop.
class KeychainSecretStore final : public SecretStore
{
public:
    KeychainSecretStore();
    /// For tests, which may stay in one thread.
    KeychainSecretStore(std::unique_ptr<Keyring> keyring, QThread *thread);
    ~KeychainSecretStore() override; ///< What still waits is delivered as Slow, and not done.

    QFuture<Reading> read(const QUrl &baseUrl, const QString &accessCode) override;
    QFuture<Reading> write(const QUrl &baseUrl, const Credentials &credentials) override;
    QFuture<Reading> remove(const QUrl &baseUrl, const QString &accessCode) override;
    QFuture<Status> check() override;

private:
    QFuture<Reading> start(KeychainWorker::Task task, const QUrl &baseUrl, const Credentials &credentials);

    KeychainWorker *m_worker; ///< Lives in the keychain's thread.
    std::vector<std::weak_ptr<KeychainAnswer>> m_waiting;
};

} // namespace Desk
