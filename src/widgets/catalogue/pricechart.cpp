// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/pricechart.h"

#include "models/text/hiddenprices.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Desk {

namespace {

constexpr int plotHeight = 34;
constexpr int gap = 4;
constexpr double dot = 3;
constexpr qsizetype mostRead = 12; ///< Figures that anybody listens to.

} // namespace

PriceChart::PriceChart(QWidget *parent)
    : QLabel(parent)
{
    onLanguageChange(this, [this] {
        m_format = Format();
        describe();
    });
    setObjectName(QStringLiteral("priceChart"));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // Tab brings it into sight, and its figures are read.
    describe();
}

void PriceChart::setSteps(const QList<PriceStep> &steps)
{
    m_steps.clear();
    for (const PriceStep &step : steps) {
        if (step.cost.currency() == steps.last().cost.currency()) {
            m_steps.append(step);
        }
    }
    if (m_steps.size() < 2) {
        m_steps.clear();
    }
    describe();
    update();
}

QSize PriceChart::sizeHint() const
{
    const QFontMetrics small(Painting::smallFont(font()));
    return {small.averageCharWidth() * 30, small.height() + gap + plotHeight + gap + small.height()};
}

QSize PriceChart::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void PriceChart::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty() || arePricesHidden()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF area = plotArea();
    const auto [lowest, highest] =
        std::minmax_element(m_steps.begin(), m_steps.end(),
                            [](const PriceStep &one, const PriceStep &other) { return one.cost < other.cost; });
    const double low = lowest->cost.toNumber();
    const double range = std::max(highest->cost.toNumber() - low, 1e-9);
    // Steps at even distances: when several changes fell on one day and none for a month, all can still be seen.
    const auto point = [&](qsizetype at, const Money &cost) {
        const double x = area.width() * static_cast<double>(at) / static_cast<double>(m_steps.size());
        return QPointF(isMirrored ? area.right() - x : area.left() + x,
                       area.bottom() - (cost.toNumber() - low) / range * area.height());
    };
    QPainterPath line(point(0, m_steps.first().cost));
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        line.lineTo(point(i, m_steps.at(i).cost));
        line.lineTo(point(i + 1, m_steps.at(i).cost));
    }
    const QColor strong = toneColors(Tone::Fresh, palette()).strong;
    painter.setPen(QPen(strong, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(point(m_steps.size(), m_steps.last().cost), dot, dot);

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(Painting::smallFont(font()));
    painter.setPen(Painting::mutedText(palette()));
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignTop,
                     //: %1: a date. Above a chart of what a package cost.
                     tr("Price since %1").arg(m_format.date(m_steps.first().at)));
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignBottom, m_format.money(m_steps.first().cost));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignTrailing | Qt::AlignBottom, m_format.money(m_steps.last().cost));
}

void PriceChart::describe()
{
    QStringList texts;
    const bool isShown = !m_steps.isEmpty() && !arePricesHidden();
    const qsizetype first = isShown ? std::max<qsizetype>(0, m_steps.size() - mostRead) : m_steps.size();
    for (const PriceStep &step : m_steps.sliced(first)) {
        //: A price and the day from which it held.
        texts.append(tr("%1 from %2").arg(m_format.money(step.cost), m_format.date(step.at)));
    }
    setVisible(isShown);
    //: Name of a chart: what a package cost in the past.
    setAccessibleName(tr("Price chart"));
    setAccessibleDescription(texts.join(QLatin1String("; ")));
}

QRectF PriceChart::plotArea() const
{
    const int textHeight = QFontMetrics(Painting::smallFont(font())).height();
    return QRectF(rect()).adjusted(dot, textHeight + gap + dot, -dot, -textHeight - gap - dot);
}

} // namespace Desk

#include "moc_pricechart.cpp"
