// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/keyring.h"

#include <QFutureWatcher>
#include <QPromise>

#include <atomic>
#include <deque>
#include <memory>

namespace Desk {

/// One promise that the keychain and the end of the store may both want to keep: the first one does.
class KeychainAnswer
{
public:
    KeychainAnswer() { m_promise.start(); }
    QFuture<SecretStore::Reading> future() const { return m_promise.future(); }
    void give(const SecretStore::Reading &reading);
    /// Nobody waits for it any more.
    bool isGivenUp() const { return m_isGiven || m_promise.isCanceled(); }

private:
    QPromise<SecretStore::Reading> m_promise;
    std::atomic_bool m_isGiven = false;
};

/// Works off what KeychainSecretStore is asked, one after another: unlocks first, reads back what it wrote, and finds
/// out why something did not work. Lives in the keychain's thread, owned by the store.
class KeychainWorker : public QObject
{
    Q_OBJECT

public:
    enum class Task { Read, Write, Remove };
    struct Request
    {
        Task task = Task::Read;
        QString key;
        Credentials credentials; ///< Without a secret where none is written.
        std::shared_ptr<KeychainAnswer> answer;
    };

    explicit KeychainWorker(std::unique_ptr<Keyring> keyring);

    void add(const Request &request);
    void check(const std::shared_ptr<QPromise<SecretStore::Status>> &promise);

private:
    using Reply = Keyring::Reply;
    using Status = SecretStore::Status;

    void startNext();
    void onLooked(const Reply &reply);
    void perform();
    void readBack();
    void explain(const Reply &reply);
    void finish(const Reply &reply);

    Keyring *m_keyring; ///< A child, so that it moves into the thread.
    std::deque<Request> m_queue;
    Request m_current; ///< Its answer is null while there is none.
    QFutureWatcher<SecretStore::Reading> m_watcher;
    bool m_isUnlocking = false;
};

} // namespace Desk
