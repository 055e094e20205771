// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/stickyscrollarea.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Desk {

/// Leaves it to the area where the widget stands.
class StickyScrollArea::Item : public QWidgetItem
{
public:
    Item(StickyScrollArea &area, QWidget *widget)
        : QWidgetItem(widget)
        , m_area(area)
    {}

    void setGeometry(const QRect &rect) override { m_area.setPlace(rect); }

private:
    StickyScrollArea &m_area;
};

StickyScrollArea::StickyScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    // The range changes with the height of the contents and of the area.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &StickyScrollArea::keepInSight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyScrollArea::keepInSight);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_revealed = nullptr; });
}

void StickyScrollArea::insertSticky(QBoxLayout *layout, int index, QWidget *widget)
{
    m_sticky = widget;
    m_backdrop = new QWidget(this->widget());
    m_backdrop->setAutoFillBackground(true);
    m_backdrop->setBackgroundRole(this->widget()->backgroundRole());
    m_backdrop->hide();
    m_backdrop->raise();
    m_sticky->raise();
    layout->insertItem(index, new Item(*this, widget));
}

void StickyScrollArea::reveal(const QWidget *part)
{
    m_revealed = part;
    keepInSight();
}

QSize StickyScrollArea::minimumSizeHint() const
{
    const QSize hint = QScrollArea::minimumSizeHint();
    constexpr int least = 290;
    const int contents = widget() ? widget()->minimumSizeHint().width() : 0;
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::max(least, contents + bar + 2 * frameWidth()), hint.height()};
}

bool StickyScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void StickyScrollArea::setPlace(const QRect &place)
{
    m_place = place;
    keepInSight();
}

void StickyScrollArea::keepInSight()
{
    if (!m_place.isValid()) {
        return;
    }
    const QMargins margins = widget()->layout()->contentsMargins();
    const int top = verticalScrollBar()->value();
    const int highest = top + margins.top();
    const int lowest = top + viewport()->height() - margins.bottom() - m_place.height();
    const int y = lowest < highest ? m_place.y() : std::clamp(m_place.y(), highest, lowest);
    m_sticky->setGeometry({m_place.x(), y, m_place.width(), m_place.height()});
    m_backdrop->setGeometry(0, y - margins.top(), widget()->width(),
                            margins.top() + m_place.height() + margins.bottom());
    m_backdrop->setVisible(y != m_place.y());
    if (lowest < highest && m_revealed) {
        scrollToPart();
    }
}

/// Once more with each change of the layout, which comes later.
void StickyScrollArea::scrollToPart()
{
    constexpr int below = 8;
    const int end = m_place.y() + m_revealed->mapTo(m_sticky, QPoint(0, m_revealed->height())).y() + below;
    verticalScrollBar()->setValue(std::max(m_place.y(), end - viewport()->height()));
}

bool StickyScrollArea::focusNextPrevChild(bool next)
{
    m_revealed = nullptr;
    const bool hasMoved = QScrollArea::focusNextPrevChild(next);
    if (const QWidget *focus = focusWidget(); hasMoved && focus && m_sticky) {
        uncover(*focus);
    }
    return hasMoved;
}

void StickyScrollArea::uncover(const QWidget &focus)
{
    if (m_backdrop->isHidden() || !widget()->isAncestorOf(&focus) || m_sticky->isAncestorOf(&focus)) {
        return;
    }
    const QRect covered = m_backdrop->geometry();
    const QRect rect(focus.mapTo(widget(), QPoint()), focus.size());
    if (covered.intersects(rect)) {
        const bool isAtTop = m_sticky->y() > m_place.y();
        const int by = isAtTop ? rect.top() - covered.bottom() - 1 : rect.bottom() + 1 - covered.top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    }
}

} // namespace Desk

#include "moc_stickyscrollarea.cpp"
