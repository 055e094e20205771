// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/usagebar.h"

#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Desk {

namespace {

/// How full it is, for the colour: a customer with less than a fifth left may want more.
Tone usageTone(double fraction)
{
    constexpr double nearlyUsed = 0.8;
    if (fraction >= 1) {
        return Tone::Bad;
    }
    return fraction >= nearlyUsed ? Tone::Waiting : Tone::Fresh;
}

} // namespace

UsageBar::UsageBar(QWidget *parent)
    : QWidget(parent)
{
    constexpr int height = 10;
    setFixedHeight(height);
}

void UsageBar::setFraction(double fraction)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    update();
}

void UsageBar::paint(QPainter *painter, const QRect &bar, double fraction, const QPalette &palette,
                     Qt::LayoutDirection direction)
{
    QRectF filled = bar;
    filled.setWidth(bar.width() * fraction);
    if (direction == Qt::RightToLeft) {
        filled.moveRight(bar.right() + 1);
    }
    const qreal radius = bar.height() / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(bar, radius, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(groove, Painting::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.12));
    painter->setClipPath(groove, Qt::IntersectClip);
    painter->fillRect(filled, toneColors(usageTone(fraction), palette).strong);
    painter->restore();
}

void UsageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_fraction, palette(), layoutDirection());
}

} // namespace Desk
