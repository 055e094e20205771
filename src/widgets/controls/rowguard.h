// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"

#include <QObject>
#include <QPointF>

class QAbstractItemView;

namespace Desk {

/// Says when rows of a view may come and go by themselves: never under a mouse that is about to click. That is one that
/// has moved over them within the last two seconds, or that lies on a row which could not stay where it is, for the
/// list is too short to be scrolled. Owned by whoever fills the view, and gone before the view.
class RowGuard : public QObject
{
    Q_OBJECT

public:
    RowGuard(QAbstractItemView &view, Clock &clock);

    bool mayRowsMove() const;
    /// Or has moved a moment ago, or holds the scroll bar.
    bool isMouseMoving() const;

signals:
    /// The mouse has come to rest, or has gone.
    void rowsMayMove();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onMoved();
    void wait(std::chrono::milliseconds duration);

    QAbstractItemView &m_view;
    Clock &m_clock;
    ClockTimer m_restTimer; ///< Runs while the mouse moves.
    QPointF m_mouse;        ///< On the screen, where it was last seen.
    qint64 m_movedAtMs = 0;
};

} // namespace Desk
