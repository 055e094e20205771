// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/weekschart.h"

#include "models/text/hiddenprices.h"
#include "models/text/overviewtext.h"
#include "models/text/pricetext.h"
#include "widgets/controls/alertaccessible.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QMap>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

namespace {

double majorUnits(const Amount &amount)
{
    return static_cast<double>(amount.minorUnits()) / static_cast<double>(amount.currency().unitsPerMajor());
}

Amount spentIn(const BookWeek &week, const IsoCurrency &currency)
{
    const auto account = currencyFromCode(currency.code());
    return account ? Amount(week.totals.spent.value(*account, Money(0, *account))) : Amount(0, currency);
}

Amount sumIn(const QMap<QString, Amount> &sums, const IsoCurrency &currency)
{
    return sums.value(currency.code(), Amount(0, currency));
}

} // namespace

WeeksChart::WeeksChart(QWidget *parent)
    : QWidget(parent)
{
    makeChart(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &WeeksChart::takeTurn);
}

void WeeksChart::setWeeks(const QList<BookWeek> &weeks, const IsoCurrency &currency)
{
    if (m_isDrawn && m_weeks == weeks && m_currency == currency) {
        return;
    }
    m_weeks = weeks;
    m_currency = currency;
    describe();
    drawSoon();
}

QList<WeeksChart::Bars> WeeksChart::barsOf(const QList<BookWeek> &weeks, const IsoCurrency &currency)
{
    Bars spent{Kind::Spent, {}};
    Bars soldFor{Kind::SoldFor, {}};
    Bars margin{Kind::Margin, {}};
    for (auto week = weeks.crbegin(); week != weeks.crend(); ++week) {
        spent.values << majorUnits(spentIn(*week, currency));
        soldFor.values << majorUnits(sumIn(week->totals.soldFor, currency));
        margin.values << majorUnits(sumIn(week->totals.margin, currency));
    }
    QList<Bars> all = arePricesHidden() ? QList<Bars>{soldFor} : QList<Bars>{spent, soldFor, margin};
    all.removeIf([](const Bars &bars) {
        return std::all_of(bars.values.cbegin(), bars.values.cend(), [](double value) { return value == 0; });
    });
    return all;
}

void WeeksChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isDrawn) {
        drawSoon();
    }
}

void WeeksChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) { // Prices may be hidden now.
        describe();
    }
    const bool looksDifferent = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
                                || event->type() == QEvent::LanguageChange
                                || event->type() == QEvent::LayoutDirectionChange;
    if (looksDifferent && m_view && isVisible()) {
        draw();
    } else if (looksDifferent && m_view) {
        m_isDrawn = false;
        m_view->hide(); // Nobody sees it as it was before.
    }
}

void WeeksChart::describe()
{
    QStringList sentences;
    const OverviewText words;
    const PriceText prices{Format()};
    for (const BookWeek &week : std::as_const(m_weeks)) {
        QStringList parts;
        if (const Amount spent = spentIn(week, m_currency); !spent.isZero() && !arePricesHidden()) {
            //: %1: an amount of money.
            parts << tr("%1 spent").arg(prices.amount(spent));
        }
        if (const Amount sold = sumIn(week.totals.soldFor, m_currency); !sold.isZero()) {
            //: What customers paid. %1: an amount of money.
            parts << tr("%1 sold for").arg(prices.amount(sold));
        }
        if (const Amount margin = sumIn(week.totals.margin, m_currency); !margin.isZero() && !arePricesHidden()) {
            //: %1: an amount of money.
            parts << tr("%1 margin").arg(prices.amount(margin));
        }
        if (!parts.isEmpty()) {
            //: What a chart shows of one week, for those who can't see it. %1: days; %2: amounts.
            sentences << tr("%1: %2.").arg(words.days(week.days), QLocale().createSeparatedList(parts));
        }
    }
    setAccessibleDescription(sentences.isEmpty() ? tr("There is nothing to draw.") : sentences.join(QLatin1Char(' ')));
}

void WeeksChart::drawSoon()
{
    m_isDrawn = false;
    if (isVisible()) {
        m_drawing.start(0);
    }
}

void WeeksChart::takeTurn()
{
    if (m_view) {
        draw();
        return;
    }
    makeView();
    m_drawing.start(0);
}

void WeeksChart::makeView()
{
    m_view = new QChartView(this);
    m_view->hide(); // Its chart comes a turn later.
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents); // The wheel belongs to the page.
    layout()->addWidget(m_view);
}

void WeeksChart::draw()
{
    m_isDrawn = true;
    auto *chart = new QChart;
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    chart->setBackgroundVisible(false);
    const int aroundLabels = fontMetrics().averageCharWidth() * 2; // The last one reaches over the edge.
    chart->setMargins(isRightToLeft() ? QMargins(aroundLabels, 0, 0, 0) : QMargins(0, 0, aroundLabels, 0));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(Painting::smallFont(font()));
    chart->legend()->setLabelColor(palette().color(QPalette::Text));
    addBars(*chart);
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before; // The view gives it back.
    m_view->show();
}

QString WeeksChart::nameOf(Kind kind) const
{
    switch (kind) {
    case Kind::Spent:
        //: In a chart: what the account paid.
        return tr("Spent");
    case Kind::SoldFor:
        //: In a chart: what customers paid.
        return tr("Sold for");
    case Kind::Margin:
        break;
    }
    //: In a chart: what is left of sales when they were paid.
    return tr("Margin");
}

QColor WeeksChart::colorOf(Kind kind) const
{
    switch (kind) {
    case Kind::Spent:
        return Painting::mixed(palette().color(QPalette::Active, QPalette::Base),
                               palette().color(QPalette::Active, QPalette::Text), 0.5);
    case Kind::SoldFor:
        return palette().color(QPalette::Active, QPalette::Highlight);
    case Kind::Margin:
        break;
    }
    return toneColors(Tone::Good, palette()).strong;
}

void WeeksChart::addBars(QChart &chart) const
{
    QList<Bars> all = barsOf(m_weeks, m_currency);
    if (all.isEmpty()) {
        return;
    }
    if (isRightToLeft()) { // Time goes where the words go.
        std::reverse(all.begin(), all.end());
        for (Bars &bars : all) {
            std::reverse(bars.values.begin(), bars.values.end());
        }
    }
    auto *series = new QBarSeries;
    constexpr double barWidth = 0.75;
    series->setBarWidth(barWidth);
    double least = 0;
    double most = 0;
    for (const Bars &bars : all) {
        auto *set = new QBarSet(nameOf(bars.kind));
        set->setColor(colorOf(bars.kind));
        set->setPen(Qt::NoPen);
        for (const double value : bars.values) {
            *set << value;
            least = std::min(least, value);
            most = std::max(most, value);
        }
        series->append(set);
    }
    chart.addSeries(series);
    const auto attach = [this, &chart, series](QAbstractAxis *axis, Qt::Alignment side) {
        axis->setLabelsFont(Painting::smallFont(font()));
        axis->setLabelsColor(Painting::mutedText(palette()));
        chart.addAxis(axis, side);
        series->attachAxis(axis);
    };
    auto *weeks = new QCategoryAxis;
    weeks->setRange(-0.5, static_cast<double>(m_weeks.size()) - 0.5);
    weeks->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const OverviewText words;
    // The last week, which comes first here, has a label.
    QMap<qsizetype, QString> labels; // An axis takes them in the order of their places.
    for (qsizetype i = 0; i < m_weeks.size(); i += 2) {
        labels.insert(isRightToLeft() ? i : m_weeks.size() - 1 - i, words.day(m_weeks[i].days.first));
    }
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        weeks->append(label.value(), static_cast<double>(label.key()));
    }
    weeks->setGridLineVisible(false);
    weeks->setLinePenColor(Painting::line(palette()));
    attach(weeks, Qt::AlignBottom);
    auto *amounts = new QValueAxis;
    amounts->setRange(least, most > 0 ? most : 1);
    amounts->setTickCount(5);
    amounts->applyNiceNumbers();
    constexpr double few = 4; // Steps of less than one.
    amounts->setLabelFormat(amounts->max() - amounts->min() < few ? QStringLiteral("%.2f") : QStringLiteral("%.0f"));
    amounts->setTitleText(m_currency.code());
    amounts->setTitleFont(Painting::smallFont(font()));
    amounts->setTitleBrush(Painting::mutedText(palette()));
    amounts->setGridLineColor(Painting::line(palette()));
    amounts->setLineVisible(false);
    attach(amounts, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace Desk

#include "moc_weekschart.cpp"
