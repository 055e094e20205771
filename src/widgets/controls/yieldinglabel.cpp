// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/yieldinglabel.h"

#include "models/text/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Desk {

QSize YieldingLabel::minimumSizeHint() const
{
    constexpr int letters = 8;
    const int least = fontMetrics().averageCharWidth() * letters + contentsMargins().left() + contentsMargins().right();
    const QSize hint = ValueLabel::minimumSizeHint();
    return {std::min(hint.width(), least), hint.height()};
}

void YieldingLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    painter.drawText(contentsRect(), static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

bool YieldingLabel::event(QEvent *event)
{
    // One that has a tool tip of its own says more than its text.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return ValueLabel::event(event);
}

} // namespace Desk

#include "moc_yieldinglabel.cpp"
