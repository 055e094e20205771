// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/announcer.h"

#include "widgets/controls/alertaccessible.h"

#include <QMetaObject>
#include <QWidget>

namespace Desk {

Announcer::Announcer(QWidget *widget)
    : m_widget(widget)
{}

void Announcer::tell(const QString &words)
{
    m_words = words;
    if (!m_isWaiting) {
        m_isWaiting = true;
        QMetaObject::invokeMethod(&m_context, [this] { say(); }, Qt::QueuedConnection);
    }
}

void Announcer::assumeKnown()
{
    m_said = m_words;
}

void Announcer::forget()
{
    m_said.clear();
}

void Announcer::say()
{
    m_isWaiting = false;
    if (!m_widget->isVisible() || m_words == m_said) {
        return;
    }
    m_said = m_words;
    if (!m_words.isEmpty()) {
        announce(m_widget, m_words);
    }
}

} // namespace Desk
