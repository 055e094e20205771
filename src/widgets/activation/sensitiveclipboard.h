// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"

#include <QObject>

#include <chrono>

class QClipboard;

namespace Desk {

/// Puts activation codes on the clipboard and takes them off again: after some seconds and when the program ends,
/// if they are still there. Clipboard histories are told to leave them out.
class SensitiveClipboard : public QObject
{
    Q_OBJECT

public:
    SensitiveClipboard(QClipboard &clipboard, Clock &clock, QObject *parent = nullptr);
    ~SensitiveClipboard() override;

    /// How long a secret that is copied from now on may stay.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }
    std::chrono::seconds lifetime() const { return m_lifetime; }

    void copySecret(const QString &text);
    /// For what may stay: an ICCID, an address.
    void copyPlain(const QString &text);
    /// Takes the secret off, if it is still there.
    void clear();

private:
    QClipboard &m_clipboard;
    ClockTimer m_end;
    std::chrono::seconds m_lifetime{60};
    QString m_secret; ///< Empty: none of ours is there.
};

} // namespace Desk
