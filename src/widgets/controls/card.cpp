// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/card.h"

#include "widgets/controls/painting.h"

#include <QPainter>

namespace Desk {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(m_isTinted ? Painting::mixed(base, accent, 0.06) : base);
    painter.setPen(m_isTinted ? Painting::mixed(base, accent, 0.4) : palette().color(QPalette::Mid));
    constexpr qreal radius = 8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Desk
