// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/desktopkeyring.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

#include <qt6keychain/keychain.h>

#include <utility>

namespace Desk {

namespace {

using Status = SecretStore::Status;

const QLatin1String service("org.freedesktop.secrets");
const QLatin1String servicePath("/org/freedesktop/secrets");
const QLatin1String serviceInterface("org.freedesktop.Secret.Service");
const QLatin1String collectionInterface("org.freedesktop.Secret.Collection");
const QLatin1String promptInterface("org.freedesktop.Secret.Prompt");
const QLatin1String prompterService("org.gnome.keyring.SystemPrompter");
const QLatin1String busService("org.freedesktop.DBus");
const QLatin1String busPath("/org/freedesktop/DBus");
const QLatin1String noPath("/");

QString entryService()
{
    return QStringLiteral("esimfly-desk");
}

QDBusMessage toBus(const QString &method)
{
    return QDBusMessage::createMethodCall(busService, busPath, busService, method);
}

QString pathIn(const QDBusMessage &reply, int argument)
{
    const QVariant value = reply.arguments().value(argument);
    return value.canConvert<QDBusObjectPath>() ? value.value<QDBusObjectPath>().path() : QString();
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE"))
           || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// Only some errors say something about the entry. Which ones a missing or broken service gives differs.
Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Found;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied: // KWallet says so of a prompt that was closed, libsecret of a ring that is locked.
    case QKeychain::AccessDeniedByUser:
        return Status::Dismissed;
    case QKeychain::NoBackendAvailable:
        return Status::Absent;
    default:
        return Status::Failed;
    }
}

/// Starts a job and hands over what it says. The job deletes itself.
template<typename Job>
void run(Job *job, const QString &key, QObject *context, const std::function<void(Job *, Keyring::Reply)> &then)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then] {
        Keyring::Reply reply{statusOf(job->error()), {}, {}};
        if (reply.status != Status::Found) {
            reply.text = job->errorString();
        }
        then(job, reply);
    });
    job->start();
}

} // namespace

void DesktopKeyring::call(QDBusMessage message, Start start, const OnReply &onReply)
{
    constexpr int patienceMs = 2500;
    message.setAutoStartService(start == Start::Allowed);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, onReply] {
        watcher->deleteLater();
        onReply(watcher->reply());
    });
}

void DesktopKeyring::hasOwner(const QString &name, const std::function<void(bool)> &then)
{
    QDBusMessage question = toBus(QStringLiteral("NameHasOwner"));
    question << name;
    call(question, Start::Forbidden, [then](const QDBusMessage &reply) {
        then(reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).toBool());
    });
}

Keyring::Reply DesktopKeyring::absent() const
{
    return {m_wasSeen ? Status::Lost : Status::Absent, {}, {}};
}

void DesktopKeyring::explainError(const QDBusMessage &error, const Then &then)
{
    const QString name = error.errorName();
    const QString prefix = QStringLiteral("org.freedesktop.DBus.Error.");
    const QStringList ofNoService{QStringLiteral("ServiceUnknown"), QStringLiteral("NameHasNoOwner"),
                                  QStringLiteral("Disconnected"), QStringLiteral("NoServer")};
    const QStringList ofSilence{QStringLiteral("NoReply"), QStringLiteral("Timeout"), QStringLiteral("TimedOut")};
    const QString kind = name.startsWith(prefix) ? name.mid(prefix.size()) : QString();
    if (ofNoService.contains(kind) || kind.startsWith(QLatin1String("Spawn."))) {
        then(absent());
    } else if (ofSilence.contains(kind)) {
        // The same is said of a service that takes its time and of one that has just ended.
        hasOwner(service, [this, then](bool isThere) { then(isThere ? Reply{Status::Slow, {}, {}} : absent()); });
    } else {
        then({Status::Failed, {}, error.errorMessage()});
    }
}

void DesktopKeyring::look(Start start, const Then &then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        then(absent());
        return;
    }
    if (!isKde()) {
        lookForRing(start, then);
        return;
    }
    // There QtKeychain prefers KWallet, where there is one: it has prompts of its own.
    call(toBus(QStringLiteral("ListNames")), start, [=, this](const QDBusMessage &running) {
        call(toBus(QStringLiteral("ListActivatableNames")), start, [=, this](const QDBusMessage &startable) {
            const QStringList names =
                running.arguments().value(0).toStringList() + startable.arguments().value(0).toStringList();
            const bool hasWallet = names.contains(QLatin1String("org.kde.kwalletd5"))
                                   || names.contains(QLatin1String("org.kde.kwalletd6"));
            hasWallet ? then({Status::Found, {}, {}}) : lookForRing(start, then);
        });
    });
}

void DesktopKeyring::lookForRing(Start start, const Then &then)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, servicePath, serviceInterface, QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    call(question, start, [=, this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            explainError(reply, then);
            return;
        }
        m_wasSeen = true;
        m_ring = pathIn(reply, 0);
        if (m_ring.isEmpty()) {
            then({Status::Failed, {}, {}});
        } else if (m_ring == noPath) {
            then({Status::Found, {}, {}}); // No ring yet; the first secret makes one.
        } else {
            lookAtRing(start, then);
        }
    });
}

void DesktopKeyring::lookAtRing(Start start, const Then &then)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        service, m_ring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QString(collectionInterface) << QStringLiteral("Locked");
    call(question, start, [=, this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            explainError(reply, then);
            return;
        }
        const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (value.typeId() != QMetaType::Bool) {
            then({Status::Failed, {}, {}});
        } else {
            then({value.toBool() ? Status::Locked : Status::Found, {}, {}});
        }
    });
}

void DesktopKeyring::unlock(const Then &then)
{
    m_onUnlocked = then;
    // One that is open is enough, unless nothing came of it for long.
    constexpr qint64 longestMs = 60'000;
    if (!m_prompt.isEmpty() && !m_promptAge.hasExpired(longestMs)) {
        return;
    }
    forgetPrompt();
    ++m_unlocking;
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, servicePath, serviceInterface, QStringLiteral("Unlock"));
    question << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(m_ring)});
    call(question, Start::Forbidden, [this, end = endOfUnlocking(), number = m_unlocking](const QDBusMessage &reply) {
        if (number != m_unlocking || !m_onUnlocked) {
            return; // Nobody waits for it any more.
        }
        if (reply.type() != QDBusMessage::ReplyMessage) {
            explainError(reply, end);
            return;
        }
        const QString path = pathIn(reply, 1);
        if (path.isEmpty()) {
            end({Status::Failed, {}, {}});
        } else if (path == noPath) {
            look(Start::Forbidden, end);
        } else {
            showPrompt(path);
        }
    });
}

/// What was asked may answer when this prompt is over and another one is open.
Keyring::Then DesktopKeyring::endOfUnlocking()
{
    return [this, number = m_unlocking](const Reply &reply) {
        if (number == m_unlocking) {
            endUnlocking(reply);
        }
    };
}

void DesktopKeyring::showPrompt(const QString &path)
{
    m_prompt = path;
    m_promptAge.start();
    // No service name: looking up its owner would wait for the bus.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(QString(), path, promptInterface, QStringLiteral("Completed"), this,
                SLOT(onPromptCompleted(bool, QDBusVariant)));
    bus.connect(QString(), busPath, busService, QStringLiteral("NameOwnerChanged"), this,
                SLOT(onNameOwnerChanged(QString, QString, QString)));
    QDBusMessage show = QDBusMessage::createMethodCall(service, path, promptInterface, QStringLiteral("Prompt"));
    show << QString();
    call(show, Start::Forbidden, [this, end = endOfUnlocking()](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            explainError(reply, end);
        }
    });
}

void DesktopKeyring::onPromptCompleted(bool isDismissed, const QDBusVariant &)
{
    if (!isDismissed) {
        look(Start::Forbidden, endOfUnlocking());
        return;
    }
    // Hardly anybody closes a prompt that fast: where the desktop has none to show, it counts as closed too.
    constexpr qint64 fastestHandMs = 250;
    if (m_promptAge.hasExpired(fastestHandMs)) {
        endUnlocking({Status::Dismissed, {}, {}});
        return;
    }
    hasOwner(prompterService, [end = endOfUnlocking()](bool hasPrompter) {
        end({hasPrompter ? Status::Dismissed : Status::Locked, {}, {}});
    });
}

void DesktopKeyring::onNameOwnerChanged(const QString &name, const QString &, const QString &)
{
    if (name == service) {
        endUnlocking({Status::Lost, {}, {}});
    }
}

/// The prompt is not told to go: GNOME's daemon (42) aborts when it is, with all that is unlocked in it.
void DesktopKeyring::stopWaiting()
{
    if (const Then then = std::exchange(m_onUnlocked, nullptr)) {
        then({Status::Slow, {}, {}});
    }
}

void DesktopKeyring::endUnlocking(const Reply &reply)
{
    forgetPrompt();
    if (const Then then = std::exchange(m_onUnlocked, nullptr)) {
        then(reply);
    }
}

void DesktopKeyring::forgetPrompt()
{
    if (m_prompt.isEmpty()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.disconnect(QString(), m_prompt, promptInterface, QStringLiteral("Completed"), this,
                   SLOT(onPromptCompleted(bool, QDBusVariant)));
    bus.disconnect(QString(), busPath, busService, QStringLiteral("NameOwnerChanged"), this,
                   SLOT(onNameOwnerChanged(QString, QString, QString)));
    m_prompt.clear();
}

void DesktopKeyring::read(const QString &key, const Then &then)
{
    run<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(entryService()), key, this,
                                    [then](QKeychain::ReadPasswordJob *job, Reply reply) {
                                        if (reply.status == Status::Found) {
                                            reply.secret = job->textData().toUtf8();
                                        }
                                        then(reply);
                                    });
}

void DesktopKeyring::write(const QString &key, const QByteArray &secret, const Then &then)
{
    auto *job = new QKeychain::WritePasswordJob(entryService());
    job->setTextData(QString::fromUtf8(secret));
    run<QKeychain::WritePasswordJob>(job, key, this, [then](QKeychain::WritePasswordJob *, Reply reply) {
        // An entry can't be missing when it is written: then the place for it is.
        if (reply.status == Status::NotFound) {
            reply.status = Status::Failed;
        }
        then(reply);
    });
}

void DesktopKeyring::remove(const QString &key, const Then &then)
{
    run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(entryService()), key, this,
                                      [then](QKeychain::DeletePasswordJob *, const Reply &reply) { then(reply); });
}

} // namespace Desk
