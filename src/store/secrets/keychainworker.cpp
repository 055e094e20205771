// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainworker.h"

namespace Desk {

void KeychainAnswer::give(const SecretStore::Reading &reading)
{
    if (!m_isGiven.exchange(true)) {
        m_promise.addResult(reading);
        m_promise.finish();
    }
}

KeychainWorker::KeychainWorker(std::unique_ptr<Keyring> keyring)
    : m_keyring(keyring.release())
    , m_watcher(this)
{
    m_keyring->setParent(this);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        if (m_isUnlocking) {
            m_keyring->stopWaiting();
        }
    });
}

void KeychainWorker::add(const Request &request)
{
    m_queue.push_back(request);
    startNext();
}

void KeychainWorker::check(const std::shared_ptr<QPromise<Status>> &promise)
{
    m_keyring->look(Keyring::Start::Forbidden, [promise](const Reply &reply) {
        promise->addResult(reply.status);
        promise->finish();
    });
}

void KeychainWorker::startNext()
{
    if (m_current.answer || m_queue.empty()) {
        return;
    }
    m_current = m_queue.front();
    m_queue.pop_front();
    m_watcher.setFuture(m_current.answer->future());
    if (m_current.answer->isGivenUp()) {
        finish({});
        return;
    }
    m_keyring->look(Keyring::Start::Allowed, [this](const Reply &reply) { onLooked(reply); });
}

void KeychainWorker::onLooked(const Reply &reply)
{
    if (reply.status == Status::Found) {
        perform();
        return;
    }
    if (reply.status != Status::Locked || m_current.answer->isGivenUp()) {
        finish(reply);
        return;
    }
    m_isUnlocking = true;
    m_keyring->unlock([this](const Reply &unlocked) {
        m_isUnlocking = false;
        unlocked.status == Status::Found ? perform() : finish(unlocked);
    });
}

void KeychainWorker::perform()
{
    if (m_current.answer->isGivenUp()) {
        finish({}); // Writing now would only surprise.
        return;
    }
    switch (m_current.task) {
    case Task::Read:
        m_keyring->read(m_current.key, [this](const Reply &read) {
            if (read.status == Status::Found && !read.secret.isEmpty()) {
                finish(read);
            } else {
                // Where it has been locked meanwhile, the service finds nothing either.
                explain(read.status == Status::Found ? Reply{Status::NotFound, {}, {}} : read);
            }
        });
        break;
    case Task::Write:
        m_keyring->write(m_current.key, m_current.credentials.secretKey, [this](const Reply &written) {
            written.status == Status::Found ? readBack() : explain(written);
        });
        break;
    case Task::Remove:
        m_keyring->remove(m_current.key, [this](const Reply &removed) {
            if (removed.status != Status::Found && removed.status != Status::NotFound) {
                explain(removed);
                return;
            }
            // What counts is whether it still stands there.
            m_keyring->read(m_current.key, [this](const Reply &read) {
                explain(read.status == Status::Found ? Reply{Status::Failed, {}, {}} : read);
            });
        });
        break;
    }
}

/// Some services say yes and keep nothing.
void KeychainWorker::readBack()
{
    m_keyring->read(m_current.key, [this](const Reply &read) {
        if (m_current.answer->isGivenUp()) {
            // Who gave it up was told that it is not kept.
            m_keyring->remove(m_current.key, [this](const Reply &removed) { finish(removed); });
        } else if (read.status == Status::Found && read.secret == m_current.credentials.secretKey) {
            finish(read);
        } else {
            const bool isAnswer = read.status == Status::Found || read.status == Status::NotFound;
            explain(isAnswer ? Reply{Status::Failed, {}, {}} : read);
        }
    });
}

/// An error in the middle comes with all sorts of codes and words. How the keychain stands now says what happened.
void KeychainWorker::explain(const Reply &reply)
{
    m_keyring->look(Keyring::Start::Forbidden, [this, reply](const Reply &now) {
        switch (now.status) {
        case Status::Absent:
        case Status::Lost:
            finish({Status::Lost, {}, reply.text});
            break;
        case Status::Slow:
            finish({Status::Slow, {}, reply.text});
            break;
        case Status::Locked:
            finish({reply.status == Status::Dismissed ? Status::Dismissed : Status::Locked, {}, reply.text});
            break;
        default:
            finish(reply);
            break;
        }
    });
}

void KeychainWorker::finish(const Reply &reply)
{
    const Request done = std::exchange(m_current, {});
    SecretStore::Reading reading{reply.status, {}, reply.text};
    if (reply.status == Status::Found) {
        reading.credentials = {done.credentials.accessCode, reply.secret};
    }
    const QByteArray &secret = done.credentials.secretKey;
    if (!secret.isEmpty() && reading.text.toUtf8().contains(secret)) {
        reading.text.clear(); // A service may quote what it was sent.
    }
    done.answer->give(reading);
    m_watcher.setFuture({}); // It would keep the answer, and the secret in it, until the next request.
    startNext();
}

} // namespace Desk
