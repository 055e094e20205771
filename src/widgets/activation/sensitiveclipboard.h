// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"

#include <QObject>

#include <chrono>

class QClipboard;

namespace Desk {

/// Puts activation codes on the clipboard and takes them off again: after 60 s and when the program ends, if they are
/// still there. Clipboard histories are told to leave them out.
class SensitiveClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{60};

    SensitiveClipboard(QClipboard &clipboard, Clock &clock, QObject *parent = nullptr);
    ~SensitiveClipboard() override;

    void copySecret(const QString &text);
    /// For what may stay: an ICCID, an address.
    void copyPlain(const QString &text);
    /// Takes the secret off, if it is still there.
    void clear();

private:
    QClipboard &m_clipboard;
    ClockTimer m_lifetime;
    QString m_secret; ///< Empty: none of ours is there.
};

} // namespace Desk
