// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/sensitiveclipboard.h"

#include "domain/clock.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QMimeData>

namespace Desk {

SensitiveClipboard::SensitiveClipboard(QClipboard &clipboard, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_end(clock)
{
    // Before the application hands what it owns to the desktop's clipboard manager.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SensitiveClipboard::clear);
}

SensitiveClipboard::~SensitiveClipboard()
{
    clear();
}

void SensitiveClipboard::copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // The mark that Klipper and most other clipboard histories know.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(data);
    m_secret = text;
    m_end.start(m_lifetime, [this] { clear(); });
}

void SensitiveClipboard::copyPlain(const QString &text)
{
    m_secret.clear();
    m_clipboard.setText(text);
}

void SensitiveClipboard::clear()
{
    if (!m_secret.isEmpty() && m_clipboard.text() == m_secret) {
        m_clipboard.clear();
    }
    m_secret.clear();
}

} // namespace Desk
