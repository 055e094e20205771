// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "models/daymodel.h"

#include <QWidget>

namespace Desk {

/// Two bars for each day, what was spent and what was left of the sales; a click chooses the day. The table beside it
/// has the same numbers, for the keyboard and for those who can't see it. Owned by DaysPanel.
class DaysChart : public QWidget
{
    Q_OBJECT

public:
    explicit DaysChart(QWidget *parent = nullptr);

    /// Days behind today are not drawn: a wrong date would push all others aside.
    void setRows(const QList<DayRow> &rows, QDate today);
    /// The days whose orders are shown; the others are paler.
    void setChosen(const DaySpan &days);

    QDate dayAt(const QPoint &position) const; ///< Invalid where none of the table stands.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayClicked(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Bars
    {
        QDate day;
        bool isAny = false; ///< Whether the table has the day.
        qint64 spent = 0;   ///< Minor units.
        qint64 margin = 0;
    };
    /// Where things stand, from left to right; whoever paints mirrors it.
    struct Geometry
    {
        QRect plot;
        int slot = 0;        ///< The width of a day.
        qsizetype first = 0; ///< Of the bars: so many don't fit.
        int baseline = 0;
        int unit = 0; ///< The height of the largest labelled value.
    };

    Geometry geometryOf() const;
    qsizetype barAt(const QPoint &position) const;
    void setHovered(qsizetype bar);
    void paintScale(QPainter &painter, const Geometry &at) const;
    void paintLegend(QPainter &painter, const Geometry &at) const;
    void paintDays(QPainter &painter, const Geometry &at) const;
    QRect mirrored(const QRect &rect) const;
    qint64 topOf(bool isMargin) const;
    bool hasOneScale() const;
    QString spentText(qint64 minorUnits) const;
    QString marginText(qint64 minorUnits) const;
    QString textOf(const Bars &bars) const;
    void describe();

    Format m_format;
    QList<Bars> m_bars; ///< One for each day from the first to the last one.
    DaySpan m_chosen;
    Currency m_currency = Currency::Usd; ///< Of most days: a bar can't stand for two.
    IsoCurrency m_marginCurrency;
    bool m_hasOthers = false; ///< Other currencies are in the table.
    qint64 m_mostSpent = 0;
    qint64 m_mostMargin = 0;
    qint64 m_leastMargin = 0;
    qsizetype m_hovered = -1;
    qsizetype m_pressed = -1;
};

} // namespace Desk
