// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/accentbutton.h"

#include "widgets/controls/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Desk {

namespace {

constexpr int gap = 12;

} // namespace

AccentButton::AccentButton(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccentButton::setKeyText(const QString &text)
{
    m_keyText = text;
    updateGeometry();
    update();
}

QSize AccentButton::sizeHint() const
{
    constexpr int smallestHeight = 36;
    const QFontMetrics metrics(Painting::boldFont(font()));
    const int width = metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(m_keyText) + 2 * gap;
    return {width, std::max(smallestHeight, metrics.height() * 2)};
}

void AccentButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void AccentButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) {
        event->accept();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void AccentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    QColor fill = palette().color(QPalette::Active, QPalette::Highlight);
    QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    if (!isEnabled()) {
        fill = Painting::mixed(base, palette().color(QPalette::Active, QPalette::Text), 0.12);
        ink = Painting::mixed(base, palette().color(QPalette::Active, QPalette::Text), 0.6);
    } else if (isDown() || underMouse()) {
        fill = Painting::mixed(fill, Qt::black, isDown() ? 0.22 : 0.1);
    }
    const QRectF box = QRectF(rect());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
    }

    const QFont bold = Painting::boldFont(font());
    const QFont small = Painting::smallFont(font());
    const int textWidth = QFontMetrics(bold).horizontalAdvance(text());
    const int keyWidth = m_keyText.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_keyText) + gap;
    const int left = std::max(gap, (width() - textWidth - keyWidth) / 2);
    const QRect textRect(left, 0, textWidth, height());
    const QRect keyRect(textRect.right() + 1 + gap, 0, keyWidth, height());
    painter.setPen(ink);
    painter.setFont(bold);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect), Qt::AlignCenter, text());
    if (keyWidth > 0) {
        painter.setFont(small);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), keyRect), Qt::AlignLeading | Qt::AlignVCenter,
                         m_keyText);
    }
}

} // namespace Desk
