// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/dayschart.h"

#include "models/text/bookstext.h"
#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Desk {

namespace {

constexpr int gap = 6;
constexpr int narrowestDay = 7;
constexpr int widestDay = 40;
constexpr int mostDays = 400; ///< More than any screen has room for.

/// The next of 1, 2, 5, 10, 20 … that a scale ends with.
qint64 niceTop(qint64 value)
{
    qint64 power = 1;
    while (power * 10 <= value) {
        power *= 10;
    }
    for (const int factor : {1, 2, 5, 10}) {
        if (power * factor >= value) {
            return std::max<qint64>(2, power * factor);
        }
    }
    return value;
}

/// What most of the rows have; the first of several.
template<typename Value> Value mostFrequent(const QList<Value> &values, Value usual)
{
    qsizetype most = 0;
    QList<Value> seen;
    for (const Value &value : values) {
        if (seen.contains(value)) {
            continue;
        }
        seen << value;
        if (const auto count = values.count(value); count > most) {
            most = count;
            usual = value;
        }
    }
    return usual;
}

} // namespace

DaysChart::DaysChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("daysChart"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    onLanguageChange(this, [this] {
        m_format = Format();
        describe();
        update();
    });
    describe();
}

void DaysChart::setRows(const QList<DayRow> &rows, QDate today)
{
    QList<Currency> currencies;
    QList<IsoCurrency> marginCurrencies;
    QMap<QDate, Bars> byDay;
    const auto isDrawn = [today](const DayRow &row) { return row.day.isValid() && row.day <= today; };
    for (const DayRow &row : rows) {
        if (row.spent && isDrawn(row)) {
            currencies << row.spent->currency();
        }
        if (row.margin && isDrawn(row)) {
            marginCurrencies << row.margin->currency();
        }
    }
    m_currency = mostFrequent(currencies, Currency::Usd);
    m_marginCurrency = mostFrequent(marginCurrencies, IsoCurrency(m_currency));
    m_hasOthers = currencies.count(m_currency) < currencies.size()
                  || marginCurrencies.count(m_marginCurrency) < marginCurrencies.size();
    for (const DayRow &row : rows) {
        if (!isDrawn(row)) {
            continue;
        }
        Bars &bars = byDay[row.day];
        bars.isAny = true;
        if (row.spent && row.spent->currency() == m_currency) {
            bars.spent = row.spent->minorUnits();
        }
        if (row.margin && row.margin->currency() == m_marginCurrency) {
            bars.margin = row.margin->minorUnits();
        }
    }
    m_bars.clear();
    m_mostSpent = m_mostMargin = m_leastMargin = 0;
    m_hovered = m_pressed = -1;
    if (!byDay.isEmpty()) {
        const QDate last = byDay.lastKey();
        for (QDate day = std::max(byDay.firstKey(), last.addDays(1 - mostDays)); day <= last; day = day.addDays(1)) {
            Bars bars = byDay.value(day);
            bars.day = day;
            m_mostSpent = std::max(m_mostSpent, bars.spent);
            m_mostMargin = std::max(m_mostMargin, bars.margin);
            m_leastMargin = std::min(m_leastMargin, bars.margin);
            m_bars << bars;
        }
    }
    describe();
    update();
}

void DaysChart::setChosen(const DaySpan &days)
{
    if (days != m_chosen) {
        m_chosen = days;
        update();
    }
}

QSize DaysChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 10};
}

QSize DaysChart::minimumSizeHint() const
{
    constexpr int legend = 40; // Letters.
    return {fontMetrics().averageCharWidth() * legend, fontMetrics().height() * 6};
}

QRect DaysChart::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

bool DaysChart::hasOneScale() const
{
    return m_marginCurrency == IsoCurrency(m_currency);
}

/// The value at the upper end of a scale.
qint64 DaysChart::topOf(bool isMargin) const
{
    if (hasOneScale()) {
        return niceTop(std::max(m_mostSpent, m_mostMargin));
    }
    return niceTop(isMargin ? m_mostMargin : m_mostSpent);
}

DaysChart::Geometry DaysChart::geometryOf() const
{
    const QFontMetrics small(Painting::smallFont(font()));
    const int left = small.horizontalAdvance(spentText(topOf(false))) + gap;
    const bool hasRightScale = !hasOneScale() && m_mostMargin > 0;
    const int right = hasRightScale ? small.horizontalAdvance(marginText(topOf(true))) + gap : 0;
    Geometry at;
    at.plot = rect().adjusted(gap * 2 + left, small.height() + gap * 2 + small.height() / 2, -gap * 2 - right,
                              -small.height() - gap * 2);
    const auto days = static_cast<int>(m_bars.size());
    at.slot = std::clamp(at.plot.width() / std::max(1, days), narrowestDay, widestDay);
    at.first = std::max(0, days - at.plot.width() / at.slot);
    // What is below zero needs its room, but no more than what is above.
    const double below = std::min(1.0, double(-m_leastMargin) / double(topOf(true)));
    at.unit = static_cast<int>(at.plot.height() / (1 + below));
    at.baseline = at.plot.top() + at.unit;
    return at;
}

qsizetype DaysChart::barAt(const QPoint &position) const
{
    if (m_bars.isEmpty() || arePricesHidden()) {
        return -1;
    }
    const Geometry at = geometryOf();
    const QPoint point = mirrored(QRect(position, QSize(1, 1))).topLeft();
    if (point.x() < at.plot.left() || point.y() < at.plot.top()) {
        return -1;
    }
    const qsizetype bar = at.first + (point.x() - at.plot.left()) / at.slot;
    return bar < m_bars.size() && m_bars[bar].isAny ? bar : -1;
}

QDate DaysChart::dayAt(const QPoint &position) const
{
    const qsizetype bar = barAt(position);
    return bar < 0 ? QDate() : m_bars[bar].day;
}

QString DaysChart::spentText(qint64 minorUnits) const
{
    return m_format.money(Money(minorUnits, m_currency));
}

QString DaysChart::marginText(qint64 minorUnits) const
{
    return PriceText(m_format).amount(Amount(minorUnits, m_marginCurrency));
}

void DaysChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Painting::smallFont(font()));
    if (arePricesHidden()) {
        painter.setPen(Painting::mutedText(palette()));
        //: Instead of a chart of money, while a customer looks at the screen.
        painter.drawText(rect(), Qt::AlignCenter, tr("Prices hidden"));
        return;
    }
    if (m_bars.isEmpty()) {
        return;
    }
    const Geometry at = geometryOf();
    paintLegend(painter, at);
    paintScale(painter, at);
    paintDays(painter, at);
}

void DaysChart::paintLegend(QPainter &painter, const Geometry &at) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int box = metrics.ascent() * 3 / 4;
    int x = at.plot.left();
    const auto entry = [&](const QColor &color, const QString &text) {
        painter.fillRect(mirrored({x, gap + (metrics.height() - box) / 2, box, box}), color);
        x += box + gap;
        const int width = metrics.horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(mirrored({x, gap, width + 1, metrics.height()}), Qt::AlignLeading | Qt::AlignVCenter, text);
        x += width + gap * 2;
    };
    //: Beside a coloured box, above a chart. %1: the code of a currency.
    entry(palette().color(QPalette::Active, QPalette::Highlight), tr("Spent, %1").arg(currencyCode(m_currency)));
    //: Beside a coloured box, above a chart. %1: the code of a currency.
    entry(toneColors(Tone::Good, palette()).strong, tr("Margin, %1").arg(m_marginCurrency.code()));
    QStringList rest;
    if (m_hasOthers) {
        rest << tr("other currencies in the table");
    }
    if (at.first > 0) {
        //: Below a chart that has no room for all days. %1: the first day that it shows.
        rest << tr("from %1 on").arg(BooksText(m_format).shortDay(m_bars[at.first].day));
    }
    painter.setPen(Painting::mutedText(palette()));
    const QString text = rest.join(QStringLiteral(" · "));
    const int room = width() - x - gap * 2;
    if (metrics.horizontalAdvance(text) <= room) { // The days below say it, too.
        painter.drawText(mirrored({x, gap, room, metrics.height()}), Qt::AlignTrailing | Qt::AlignVCenter, text);
    }
}

void DaysChart::paintScale(QPainter &painter, const Geometry &at) const
{
    const int height = painter.fontMetrics().height();
    constexpr int steps = 2;
    for (int step = 0; step <= steps; ++step) {
        const int y = at.baseline - at.unit * step / steps;
        painter.fillRect(mirrored({at.plot.left(), y, at.plot.width(), 1}),
                         step == 0 ? Painting::mutedText(palette()) : Painting::line(palette()));
        painter.setPen(Painting::mutedText(palette()));
        const int left = at.plot.left() - gap;
        painter.drawText(mirrored({0, y - height / 2, left, height}), Qt::AlignTrailing | Qt::AlignVCenter,
                         spentText(topOf(false) * step / steps));
        if (!hasOneScale() && m_mostMargin > 0) {
            const int right = at.plot.right() + gap;
            painter.drawText(mirrored({right, y - height / 2, width() - right, height}),
                             Qt::AlignLeading | Qt::AlignVCenter, marginText(topOf(true) * step / steps));
        }
    }
}

void DaysChart::paintDays(QPainter &painter, const Geometry &at) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor spent = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor left = toneColors(Tone::Good, palette()).strong;
    const QColor lost = toneColors(Tone::Bad, palette()).strong;
    const int around = std::max(1, at.slot / 8);
    const int barWidth = std::max(2, (at.slot - 2 * around) / 2);
    const int height = painter.fontMetrics().height();
    int labelsEnd = width() + gap;
    for (qsizetype i = m_bars.size() - 1; i >= at.first; --i) {
        const Bars &bars = m_bars[i];
        const int x = at.plot.left() + static_cast<int>(i - at.first) * at.slot;
        if (i == m_hovered) {
            painter.fillRect(mirrored({x, at.plot.top(), at.slot, at.plot.height()}), Painting::hoveredRow(palette()));
        }
        const bool isOut = (m_chosen.first.isValid() && bars.day < m_chosen.first)
                           || (m_chosen.last.isValid() && bars.day > m_chosen.last);
        const auto bar = [&](int place, qint64 value, qint64 top, const QColor &color) {
            const double share = std::clamp(double(value) / double(top), -1.0, 1.0);
            int tall = static_cast<int>(share * at.unit);
            if (tall == 0 && value != 0) {
                tall = value > 0 ? 1 : -1; // Little is not nothing.
            }
            const QRect area(x + around + place * barWidth, tall > 0 ? at.baseline - tall : at.baseline + 1, barWidth,
                             std::abs(tall));
            constexpr double paleness = 0.65;
            painter.fillRect(mirrored(area), isOut ? Painting::mixed(color, base, paleness) : color);
        };
        bar(0, bars.spent, topOf(false), spent);
        bar(1, bars.margin, topOf(true), bars.margin < 0 ? lost : left);
        const QString label = BooksText(m_format).shortDay(bars.day);
        const int labelWidth = painter.fontMetrics().horizontalAdvance(label);
        const int labelAt = std::min(x + (at.slot - labelWidth) / 2, width() - labelWidth - 1);
        if (labelAt >= 0 && labelAt + labelWidth + gap * 2 <= labelsEnd) {
            painter.setPen(Painting::mutedText(palette()));
            painter.drawText(mirrored({labelAt, at.plot.bottom() + gap, labelWidth + 1, height}), Qt::AlignCenter,
                             label);
            labelsEnd = labelAt;
        }
    }
}

QString DaysChart::textOf(const Bars &bars) const
{
    //: What a chart shows of a day. %1: the day; %2, %3: amounts of money.
    return tr("%1: %2 spent, %3 margin")
        .arg(BooksText(m_format).day(bars.day), spentText(bars.spent), marginText(bars.margin));
}

void DaysChart::describe()
{
    setAccessibleName(tr("Spend and margin per day"));
    QString text;
    if (arePricesHidden()) {
        text = tr("Prices hidden");
    } else if (!m_bars.isEmpty()) {
        const auto most = std::max_element(m_bars.cbegin(), m_bars.cend(),
                                           [](const Bars &one, const Bars &other) { return one.spent < other.spent; });
        //: What a chart shows, for those who can't see it. %1, %2: days; %3: "Tue 24 Nov: $3.10 spent, $1.20 margin".
        text = tr("From %1 to %2. Most on %3.")
                   .arg(BooksText(m_format).day(m_bars.constFirst().day),
                        BooksText(m_format).day(m_bars.constLast().day), textOf(*most));
    }
    setAccessibleDescription(text);
}

bool DaysChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : textOf(m_bars[bar]), this);
        return true;
    }
    return QWidget::event(event);
}

void DaysChart::setHovered(qsizetype bar)
{
    if (bar == m_hovered) {
        return;
    }
    m_hovered = bar;
    bar < 0 ? unsetCursor() : setCursor(Qt::PointingHandCursor);
    update();
}

void DaysChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(event->position().toPoint()));
}

void DaysChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void DaysChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
}

void DaysChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0 && bar == m_pressed) {
        emit dayClicked(m_bars[bar].day);
    }
    m_pressed = -1;
}

} // namespace Desk

#include "moc_dayschart.cpp"
