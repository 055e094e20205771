// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/rowguard.h"

#include "widgets/controls/rowanchor.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QEvent>
#include <QPointerEvent>
#include <QScrollBar>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds rest = 2s;

} // namespace

RowGuard::RowGuard(QAbstractItemView &view, Clock &clock)
    : m_view(view)
    , m_clock(clock)
    , m_restTimer(clock)
    , m_mouse(QCursor::pos())
{
    view.setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    // Rows that come in would pull the scroll bar away from under the mouse that drags it.
    connect(view.verticalScrollBar(), &QScrollBar::sliderMoved, this, &RowGuard::onMoved);
    connect(view.verticalScrollBar(), &QScrollBar::sliderReleased, this, &RowGuard::onMoved);
}

bool RowGuard::isMouseMoving() const
{
    return m_restTimer.isActive() || m_view.verticalScrollBar()->isSliderDown();
}

bool RowGuard::mayRowsMove() const
{
    if (!m_view.model() || m_view.model()->rowCount() == 0) {
        return true;
    }
    const bool canBeScrolled = m_view.verticalScrollBar()->maximum() > 0;
    return !isMouseMoving() && (canBeScrolled || !rowUnderMouse(m_view).isValid());
}

bool RowGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter: // Also where the view has come under the mouse, as a window does that opens.
    case QEvent::MouseMove:
        if (const QPointF mouse = static_cast<QSinglePointEvent *>(event)->globalPosition(); mouse != m_mouse) {
            m_mouse = mouse;
            onMoved();
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        onMoved();
        break;
    case QEvent::Leave:
        m_restTimer.stop();
        emit rowsMayMove();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowGuard::onMoved()
{
    m_movedAtMs = m_clock.elapsedMs();
    if (!m_restTimer.isActive()) {
        wait(rest); // One timer for all the events of a movement.
    }
}

void RowGuard::wait(std::chrono::milliseconds duration)
{
    m_restTimer.start(duration, [this] {
        const auto left = rest - std::chrono::milliseconds(m_clock.elapsedMs() - m_movedAtMs);
        if (left > 0ms) {
            wait(left);
        } else {
            emit rowsMayMove();
        }
    });
}

} // namespace Desk

#include "moc_rowguard.cpp"
