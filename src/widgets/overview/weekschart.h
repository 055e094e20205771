// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/isocurrency.h"
#include "services/books/overview.h"

#include <QTimer>
#include <QWidget>

class QChart;
class QChartView;

namespace Desk {

/// Bars of what was spent, sold for and left each week, the oldest first, in one currency and the palette's colours.
/// What it shows is its accessible description too. The chart itself is made when it is first seen.
class WeeksChart : public QWidget
{
    Q_OBJECT

public:
    explicit WeeksChart(QWidget *parent = nullptr);

    /// The newest first, as the table has them.
    void setWeeks(const QList<BookWeek> &weeks, const IsoCurrency &currency);

    enum class Kind { Spent, SoldFor, Margin };
    /// What the bars of one kind say, the oldest first, in major units.
    struct Bars
    {
        Kind kind = Kind::Spent;
        QList<double> values;
    };
    /// Without those that say nothing, or that prices are hidden of.
    static QList<Bars> barsOf(const QList<BookWeek> &weeks, const IsoCurrency &currency);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawSoon();
    void takeTurn();
    void makeView();
    void draw();
    void addBars(QChart &chart) const;
    QString nameOf(Kind kind) const;
    QColor colorOf(Kind kind) const;
    void describe();

    QChartView *m_view = nullptr;
    QTimer m_drawing; ///< View and chart take as long as the page that opens: each has a turn of the event loop.
    bool m_isDrawn = false;
    QList<BookWeek> m_weeks;
    IsoCurrency m_currency;
};

} // namespace Desk
