// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/secretstore.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace Desk {

/// The keychain of the desktop (Secret Service, KWallet) through QtKeychain, which never falls back to a file here. Its
/// calls may block (D-Bus, loading libraries), so they run in a thread of their own; each call also ends by a deadline
/// of ours, for a keychain that never answers. Made and used in a thread with an event loop.
class KeychainSecretStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds standardDeadline = std::chrono::seconds(30);

    explicit KeychainSecretStore(std::chrono::milliseconds deadline = standardDeadline);
    ~KeychainSecretStore() override; ///< What still waits is delivered as NoKeychain.

    QFuture<Reading> read(const QUrl &baseUrl, const QString &accessCode) override;
    QFuture<Reading> write(const QUrl &baseUrl, const Credentials &credentials) override;
    QFuture<Reading> remove(const QUrl &baseUrl, const QString &accessCode) override;

private:
    class Answer;

    QFuture<Reading> start(const std::function<void(const std::shared_ptr<Answer> &)> &work);

    std::chrono::milliseconds m_deadline;
    QObject m_timers;  ///< Context of the deadlines, in the thread of the caller.
    QObject *m_worker; ///< Lives in the keychain's thread.
    std::vector<std::weak_ptr<Answer>> m_waiting;
};

} // namespace Desk
