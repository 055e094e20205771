// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecretstore.h"

#include "store/secrets/desktopkeyring.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace Desk {

namespace {

/// QtKeychain has one queue of jobs for the whole process, which belongs to the thread that used it first and is stuck
/// once that thread has ended. So all stores share one thread, which ends with the application.
QThread *keychainThread()
{
    static QThread *const thread = [] {
        auto *started = new QThread;
        started->setObjectName(QStringLiteral("Keychain"));
        started->start();
        qAddPostRoutine([] {
            constexpr unsigned long patienceMs = 2000;
            keychainThread()->quit();
            // One that hangs inside a call is better left to the end of the process than waited for.
            keychainThread()->wait(patienceMs);
        });
        return started;
    }();
    return thread;
}

} // namespace

KeychainSecretStore::KeychainSecretStore()
    : KeychainSecretStore(std::make_unique<DesktopKeyring>(), keychainThread())
{}

KeychainSecretStore::KeychainSecretStore(std::unique_ptr<Keyring> keyring, QThread *thread)
    : m_worker(new KeychainWorker(std::move(keyring)))
{
    m_worker->moveToThread(thread);
}

KeychainSecretStore::~KeychainSecretStore()
{
    for (const auto &waiting : m_waiting) {
        if (const auto answer = waiting.lock()) {
            answer->give({Status::Slow, {}, {}});
        }
    }
    m_worker->deleteLater();
}

QFuture<SecretStore::Reading> KeychainSecretStore::start(KeychainWorker::Task task, const QUrl &baseUrl,
                                                         const Credentials &credentials)
{
    m_waiting.erase(
        std::remove_if(m_waiting.begin(), m_waiting.end(), [](const auto &answer) { return answer.expired(); }),
        m_waiting.end());
    const auto answer = std::make_shared<KeychainAnswer>();
    m_waiting.push_back(answer);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, request = KeychainWorker::Request{task, secretKey(baseUrl, credentials.accessCode),
                                                              credentials, answer}] { worker->add(request); },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<SecretStore::Reading> KeychainSecretStore::read(const QUrl &baseUrl, const QString &accessCode)
{
    return start(KeychainWorker::Task::Read, baseUrl, {accessCode, {}});
}

QFuture<SecretStore::Reading> KeychainSecretStore::write(const QUrl &baseUrl, const Credentials &credentials)
{
    return start(KeychainWorker::Task::Write, baseUrl, credentials);
}

QFuture<SecretStore::Reading> KeychainSecretStore::remove(const QUrl &baseUrl, const QString &accessCode)
{
    return start(KeychainWorker::Task::Remove, baseUrl, {accessCode, {}});
}

QFuture<SecretStore::Status> KeychainSecretStore::check()
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    const QFuture<Status> future = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise] { worker->check(promise); }, Qt::QueuedConnection);
    return future;
}

} // namespace Desk
