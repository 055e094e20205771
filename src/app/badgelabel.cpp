// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/badgelabel.h"

#include <QPainter>

namespace Desk {

BadgeLabel::BadgeLabel(QWidget *parent)
    : YieldingLabel(parent)
{
    const int em = fontMetrics().height();
    setContentsMargins(em * 2 / 3, em / 4, em * 2 / 3, em / 4);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BadgeLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette().color(QPalette::Highlight);
    painter.setPen(tint);
    tint.setAlphaF(0.14F);
    painter.setBrush(tint);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.end();
    YieldingLabel::paintEvent(event);
}

} // namespace Desk
