// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/chip.h"

#include "widgets/controls/painting.h"

#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

#include <algorithm>

namespace Desk {

Chip::Chip(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setHighlighted(bool isHighlighted)
{
    m_isHighlighted = isHighlighted;
    update();
}

void Chip::open(QMenu *menu) const
{
    const int left = isRightToLeft() ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(left, height() + 2)));
    const auto actions = menu->actions();
    const auto checked =
        std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->isChecked(); });
    QAction *chosen = checked == actions.end() ? actions.first() : *checked;
    menu->setActiveAction(chosen);
    if (const auto *field = qobject_cast<QWidgetAction *>(chosen)) {
        field->defaultWidget()->setFocus(Qt::PopupFocusReason);
    }
}

QSize Chip::sizeHint() const
{
    constexpr int smallestHeight = 28;
    const QFontMetrics metrics = fontMetrics();
    const int height = std::max(smallestHeight, metrics.height() + 10);
    return {metrics.horizontalAdvance(text()) + height * 9 / 10, height};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor text = palette().color(QPalette::Text);
    const bool isChosen = isChecked() || m_isHighlighted;
    QColor fill = isChosen ? Painting::mixed(base, accent, 0.18) : base;
    if (isDown() || underMouse()) {
        fill = Painting::mixed(fill, text, isDown() ? 0.12 : 0.05);
    }
    QPen edge(isChosen ? Painting::mixed(base, accent, 0.7) : Painting::mixed(base, text, 0.3));
    if (hasFocus()) {
        edge = QPen(isChosen ? text : accent, 2); // On a chosen one the accent is too pale.
    }
    const double inset = edge.widthF() / 2;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(isEnabled() ? text : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, this->text());
}

} // namespace Desk
