// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secrets/secretstore.h"

#include <QObject>

#include <functional>

namespace Desk {

/// The single questions that a keychain is asked, as one seam: tests stand in for it. It lives in the keychain's
/// thread. Each answer comes once and there, none after its destruction.
class Keyring : public QObject
{
public:
    enum class Start { Allowed, Forbidden }; ///< Of a service that does not run yet.
    struct Reply
    {
        SecretStore::Status status = SecretStore::Status::Failed;
        QByteArray secret;
        QString text;
    };
    using Then = std::function<void(const Reply &)>;

    /// Without a prompt and bounded in time: Found (there, and unlocked as far as can be told), Absent, Locked, Slow,
    /// Lost or Failed.
    virtual void look(Start start, const Then &then) = 0;
    /// Brings up the keychain's own prompt, after look() said Locked: Found, Locked, Dismissed, Slow, Lost or Failed,
    /// as late as the person wants.
    virtual void unlock(const Then &then) = 0;
    /// Ends unlock(), which answers Slow at once. The prompt stays, and the next unlock() waits for it.
    virtual void stopWaiting() = 0;
    virtual void read(const QString &key, const Then &then) = 0;
    virtual void write(const QString &key, const QByteArray &secret, const Then &then) = 0;
    virtual void remove(const QString &key, const Then &then) = 0;
};

} // namespace Desk
