// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/keyring.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>

namespace Desk {

/// The keychain of the desktop (Secret Service, KWallet). QtKeychain reads and writes, and never falls back to a file
/// here. It tells a locked ring from an empty one no better than a closed prompt from a missing service, so the Secret
/// Service is asked for these over D-Bus beside it, and unlocked before QtKeychain comes to it. Owned by
/// KeychainWorker.
class DesktopKeyring final : public Keyring
{
    Q_OBJECT

public:
    void look(Start start, const Then &then) override;
    void unlock(const Then &then) override;
    void stopWaiting() override;
    void read(const QString &key, const Then &then) override;
    void write(const QString &key, const QByteArray &secret, const Then &then) override;
    void remove(const QString &key, const Then &then) override;

private slots:
    void onPromptCompleted(bool isDismissed, const QDBusVariant &result);
    void onNameOwnerChanged(const QString &name, const QString &before, const QString &now);

private:
    using OnReply = std::function<void(const QDBusMessage &)>;

    void call(QDBusMessage message, Start start, const OnReply &onReply);
    void hasOwner(const QString &name, const std::function<void(bool)> &then);
    void lookForRing(Start start, const Then &then);
    void lookAtRing(Start start, const Then &then);
    void showPrompt(const QString &path);
    Then endOfUnlocking();
    void endUnlocking(const Reply &reply);
    void forgetPrompt();
    void explainError(const QDBusMessage &error, const Then &then);
    Reply absent() const;

    QString m_ring;         ///< The path of the default collection, as look() found it.
    bool m_wasSeen = false; ///< The service answered once: without an owner it is lost, not absent.
    QString m_prompt;       ///< The path of the prompt that is open.
    QElapsedTimer m_promptAge;
    Then m_onUnlocked;
    int m_unlocking = 0; ///< Counts the prompts that were asked for.
};

} // namespace Desk
