// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "services/books/daybooks.h"

#include <QDate>
#include <QWidget>

#include <functional>

namespace Desk {

class DayModel;
class DaysChart;
class RecordTable;

/// Spend and margin of each day as a chart and the same numbers as a table; a click or Enter on a day chooses it. Adds
/// up only while it is seen, in a worker. Owned by OrdersPage.
class DaysPanel : public QWidget
{
    Q_OBJECT

public:
    using Sums = std::function<QList<BookDay>()>;

    explicit DaysPanel(QWidget *parent = nullptr);
    ~DaysPanel() override;

    /// What works the days out; called in another thread.
    void setSums(const Sums &sums, QDate today);
    /// The days whose orders are shown.
    void setChosen(const DaySpan &days);
    /// What stands in place of the days where there are none.
    void setEmptyText(const QString &text);

signals:
    void dayChosen(QDate day);
    void shown(); ///< The sums are those of the last setSums().

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addUp();
    void onAddedUp(const QList<BookDay> &days);
    void showAbsentColumns();
    void shareRoom();
    void chooseRow(int row);

    DayModel *m_model;
    DaysChart *m_chart;
    RecordTable *m_table;
    Sums m_sums;
    QDate m_today;
    DaySpan m_chosen;
    bool m_isOutdated = false; ///< The sums are not those that are shown.
    bool m_isAdding = false;
    bool m_isSecondClick = false; ///< Of a double click, which means no more than one.
};

} // namespace Desk
