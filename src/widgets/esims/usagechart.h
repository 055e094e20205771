// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usagereport.h"
#include "models/text/format.h"

#include <QWidget>

#include <optional>

class QAbstractAxis;
class QChart;
class QChartView;

namespace Desk {

/// A bar for the data of each day, in the palette's colours. What it shows is its accessible description too. The chart
/// itself is made when it is first seen.
class UsageChart : public QWidget
{
    Q_OBJECT

public:
    explicit UsageChart(QWidget *parent = nullptr);

    void setReport(const UsageReport &report);
    void clear();

    /// One value for each day of the report, the oldest first; days that the report leaves out are 0.
    static QList<UsageReport::Day> everyDay(const UsageReport &report);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addDays(QChart &chart, const QList<UsageReport::Day> &days) const;
    QAbstractAxis *daysAxis(const QList<UsageReport::Day> &days) const;
    QAbstractAxis *dataAxis(double most, const QString &unit) const;
    void describe();

    QChartView *m_view = nullptr;
    std::optional<UsageReport> m_report;
    Format m_format;
};

} // namespace Desk
