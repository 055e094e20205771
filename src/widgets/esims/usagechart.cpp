// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/usagechart.h"

#include "domain/utctime.h"
#include "models/text/esimtext.h"
#include "widgets/controls/alertaccessible.h"
#include "widgets/controls/painting.h"

#include <QAbstractAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHash>
#include <QLegend>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

namespace {

/// The API allows 90; what says more is not drawn.
constexpr int mostDays = 92;

/// Days between two labels below the bars, so that they don't touch.
int labelStep(qsizetype days)
{
    constexpr int week = 7;
    if (days <= week) {
        return 2;
    }
    return days <= 31 ? week : 21;
}

QDateTime noon(const QDate &date)
{
    // Days are days of UTC; in the middle of one it is the same day for most of the world.
    return utcTime(date, QTime(12, 0));
}

} // namespace

UsageChart::UsageChart(QWidget *parent)
    : QWidget(parent)
{
    makeChart(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QList<UsageReport::Day> UsageChart::everyDay(const UsageReport &report)
{
    QHash<QDate, DataSize> known;
    QDate first = report.from;
    QDate last = report.to;
    for (const UsageReport::Day &day : report.daily) {
        if (day.date.isValid()) {
            known.insert(day.date, DataSize::fromBytes(known.value(day.date).bytes() + day.data.bytes()));
            first = first.isValid() ? std::min(first, day.date) : day.date;
            last = last.isValid() ? std::max(last, day.date) : day.date;
        }
    }
    QList<UsageReport::Day> days;
    if (!first.isValid() || !last.isValid()) {
        return days;
    }
    first = std::max(first, last.addDays(1 - mostDays));
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        days << UsageReport::Day{date, known.value(date)};
    }
    return days;
}

void UsageChart::setReport(const UsageReport &report)
{
    m_report = report;
    describe();
    if (isVisible()) {
        draw();
    }
}

void UsageChart::clear()
{
    m_report.reset();
    describe();
    if (m_view) {
        draw();
    }
}

void UsageChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void UsageChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_format = Format();
        describe();
    }
    QWidget::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
                                || event->type() == QEvent::LanguageChange
                                || event->type() == QEvent::LayoutDirectionChange;
    if (looksDifferent && m_view && isVisible()) {
        draw();
    }
}

void UsageChart::describe()
{
    QString text;
    if (m_report) {
        const QList<UsageReport::Day> days = everyDay(*m_report);
        const auto most = std::max_element(days.cbegin(), days.cend(),
                                           [](const auto &one, const auto &other) { return one.data < other.data; });
        if (most == days.cend() || most->data.isZero()) {
            text = m_report->unreadableRows > 0 ? tr("No data was used on the days that could be read.")
                                                : tr("No data was used.");
        } else {
            //: What a chart shows, for those who can't see it. %1, %3: amounts of data; %2: a day.
            text = tr("%1 in all, the most on %2: %3.")
                       .arg(m_report->total ? EsimText::size(*m_report->total, m_format) : Format::dash(),
                            m_format.date(noon(most->date)), EsimText::size(most->data, m_format));
        }
    }
    setAccessibleDescription(text);
    setToolTip(text);
}

void UsageChart::draw()
{
    if (!m_view) {
        m_view = new QChartView(this);
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false);
        m_view->setAttribute(Qt::WA_TransparentForMouseEvents); // The wheel belongs to the panel around it.
        layout()->addWidget(m_view);
    }
    auto *chart = new QChart;
    chart->setLocale(m_format.locale());
    chart->setLocalizeNumbers(true);
    chart->setBackgroundVisible(false);
    const int aroundLabels = fontMetrics().averageCharWidth() * 3; // The last one reaches over the edge.
    chart->setMargins(isRightToLeft() ? QMargins(aroundLabels, 0, 0, 0) : QMargins(0, 0, aroundLabels, 0));
    chart->legend()->hide();
    QList<UsageReport::Day> days = m_report ? everyDay(*m_report) : QList<UsageReport::Day>();
    if (isRightToLeft()) {
        std::reverse(days.begin(), days.end()); // Time goes where the words go.
    }
    if (!days.isEmpty()) {
        addDays(*chart, days);
    }
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before; // The view gives it back.
}

void UsageChart::addDays(QChart &chart, const QList<UsageReport::Day> &days) const
{
    DataSize most;
    for (const UsageReport::Day &day : days) {
        most = std::max(most, day.data);
    }
    const bool isSmall = most.bytes() < DataSize::bytesPerGigabyte;
    const auto inUnit = [isSmall](DataSize size) { return isSmall ? size.megabytes() : size.gigabytes(); };
    auto *set = new QBarSet(tr("Used per day"));
    set->setColor(palette().color(QPalette::Active, QPalette::Highlight));
    set->setPen(Qt::NoPen);
    for (const UsageReport::Day &day : days) {
        *set << inUnit(day.data);
    }
    auto *series = new QBarSeries;
    constexpr double barWidth = 0.7;
    series->setBarWidth(barWidth);
    series->append(set);
    chart.addSeries(series);
    const auto attach = [this, &chart, series](QAbstractAxis *axis, Qt::Alignment side) {
        axis->setLabelsFont(Painting::smallFont(font()));
        axis->setLabelsColor(Painting::mutedText(palette()));
        chart.addAxis(axis, side);
        series->attachAxis(axis);
    };
    attach(daysAxis(days), Qt::AlignBottom);
    attach(dataAxis(inUnit(most), isSmall ? tr("MB", "unit") : tr("GB", "unit")),
           isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

QAbstractAxis *UsageChart::daysAxis(const QList<UsageReport::Day> &days) const
{
    auto *axis = new QCategoryAxis;
    axis->setRange(-0.5, static_cast<double>(days.size()) - 0.5);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int step = labelStep(days.size());
    // The last day has one, whichever side it is on.
    const int firstLabel = isRightToLeft() ? 0 : static_cast<int>((days.size() - 1) % step);
    for (int i = firstLabel; i < days.size(); i += step) {
        axis->append(m_format.date(noon(days[i].date)), i);
    }
    axis->setGridLineVisible(false);
    axis->setLinePenColor(Painting::line(palette()));
    return axis;
}

QAbstractAxis *UsageChart::dataAxis(double most, const QString &unit) const
{
    auto *axis = new QValueAxis;
    axis->setRange(0, most > 0 ? most : 1);
    axis->setTickCount(4);
    axis->applyNiceNumbers();
    axis->setLabelFormat(axis->max() < 10 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    axis->setTitleText(unit);
    axis->setTitleFont(Painting::smallFont(font()));
    axis->setTitleBrush(Painting::mutedText(palette()));
    axis->setGridLineColor(Painting::line(palette()));
    axis->setLineVisible(false);
    return axis;
}

} // namespace Desk

#include "moc_usagechart.cpp"
