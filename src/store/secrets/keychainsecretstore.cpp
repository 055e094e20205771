// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <atomic>

namespace Desk {

namespace {

using Status = SecretStore::Status;
using Reading = SecretStore::Reading;

QString serviceName()
{
    return QStringLiteral("esimfly-desk");
}

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

/// Only two errors say something about the entry. All others come from a service that is missing or broken; which ones
/// differs between the services.
Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Found;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    default:
        return Status::NoKeychain;
    }
}

/// Starts a job and hands over what it says. The job deletes itself.
template<typename Job> void run(Job *job, const QString &key, const std::function<void(Job *, Reading)> &then)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then] {
        Reading reading;
        reading.status = statusOf(job->error());
        if (reading.status != Status::Found) {
            reading.text = job->errorString();
        }
        then(job, reading);
    });
    job->start();
}

void readEntry(const QString &key, const QString &accessCode, const std::function<void(Reading)> &then)
{
    run<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(serviceName()), key,
                                    [accessCode, then](QKeychain::ReadPasswordJob *job, Reading reading) {
                                        if (reading.status == Status::Found) {
                                            reading.credentials = {accessCode, job->textData().toUtf8()};
                                            if (reading.credentials.secretKey.isEmpty()) {
                                                reading = {Status::NotFound, {}, {}};
                                            }
                                        }
                                        then(reading);
                                    });
}

} // namespace

/// One promise that the keychain, the deadline and the end of the store may all want to keep: the first one does.
class KeychainSecretStore::Answer
{
public:
    Answer() { m_promise.start(); }
    QFuture<Reading> future() { return m_promise.future(); }
    void give(const Reading &reading)
    {
        if (!m_isGiven.exchange(true)) {
            m_promise.addResult(reading);
            m_promise.finish();
        }
    }
    bool isGiven() const { return m_isGiven; }

private:
    QPromise<Reading> m_promise;
    std::atomic_bool m_isGiven = false;
};

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_worker(new QObject)
{
    m_worker->moveToThread(keychainThread());
}

KeychainSecretStore::~KeychainSecretStore()
{
    for (const auto &waiting : m_waiting) {
        if (const auto answer = waiting.lock()) {
            answer->give({Status::NoKeychain, {}, QStringLiteral("The program ended.")});
        }
    }
    m_worker->deleteLater();
}

QFuture<Reading> KeychainSecretStore::start(const std::function<void(const std::shared_ptr<Answer> &)> &work)
{
    m_waiting.erase(
        std::remove_if(m_waiting.begin(), m_waiting.end(), [](const auto &answer) { return answer.expired(); }),
        m_waiting.end());
    const auto answer = std::make_shared<Answer>();
    m_waiting.push_back(answer);
    QTimer::singleShot(m_deadline, &m_timers, [answer] {
        answer->give({Status::NoKeychain, {}, QStringLiteral("The keychain does not answer.")});
    });
    QMetaObject::invokeMethod(
        m_worker,
        [answer, work] {
            // Nobody waits any more: writing now would only surprise.
            if (!answer->isGiven()) {
                work(answer);
            }
        },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Reading> KeychainSecretStore::read(const QUrl &baseUrl, const QString &accessCode)
{
    const QString key = secretKey(baseUrl, accessCode);
    return start([key, accessCode](const std::shared_ptr<Answer> &answer) {
        readEntry(key, accessCode, [answer](const Reading &reading) { answer->give(reading); });
    });
}

QFuture<Reading> KeychainSecretStore::write(const QUrl &baseUrl, const Credentials &credentials)
{
    const QString key = secretKey(baseUrl, credentials.accessCode);
    return start([key, credentials](const std::shared_ptr<Answer> &answer) {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(QString::fromUtf8(credentials.secretKey));
        run<QKeychain::WritePasswordJob>(job, key, [=](QKeychain::WritePasswordJob *, Reading written) {
            if (written.status != Status::Found) {
                // An entry can't be missing when it is written: then the place for it is.
                if (written.status == Status::NotFound) {
                    written.status = Status::NoKeychain;
                }
                answer->give(written);
                return;
            }
            // Some services say yes and keep nothing.
            readEntry(key, credentials.accessCode, [=](const Reading &reading) {
                const bool isKept = reading.status == Status::Found && reading.credentials == credentials;
                answer->give(isKept ? reading : Reading{Status::NoKeychain, {}, reading.text});
            });
        });
    });
}

QFuture<Reading> KeychainSecretStore::remove(const QUrl &baseUrl, const QString &accessCode)
{
    const QString key = secretKey(baseUrl, accessCode);
    return start([key, accessCode](const std::shared_ptr<Answer> &answer) {
        run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(serviceName()), key,
                                          [=](QKeychain::DeletePasswordJob *, const Reading &removed) {
                                              if (removed.status == Status::Denied) {
                                                  answer->give(removed);
                                                  return;
                                              }
                                              // What counts is whether it still stands there.
                                              readEntry(key, accessCode,
                                                        [answer](const Reading &reading) { answer->give(reading); });
                                          });
    });
}

} // namespace Desk
