// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/flowlayout.h"

#include <QBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Desk {

FlowLayout::FlowLayout(QWidget *parent, QSize gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::wrap(QBoxLayout &row)
{
    QList<QLayoutItem *> items;
    while (row.count() > 0) {
        items.append(row.takeAt(0));
    }
    auto *flow = new FlowLayout(nullptr, QSize(row.spacing(), row.spacing()));
    row.addLayout(flow);
    bool isBehindSpacer = false;
    for (QLayoutItem *item : std::as_const(items)) {
        if (item->widget()) {
            flow->addWidget(item->widget());
            flow->setAlignment(item->widget(), isBehindSpacer ? Qt::AlignTrailing : Qt::Alignment());
        }
        isBehindSpacer = isBehindSpacer || item->spacerItem();
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<Line> lines = linesFor(width);
    int height = std::max(0, static_cast<int>(lines.size()) - 1) * m_gap.height();
    for (const Line &line : lines) {
        height += heightOf(line);
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            const QSize wanted = item->sizeHint();
            size.rwidth() += wanted.width() + (size.width() == 0 ? 0 : m_gap.width());
            size.setHeight(std::max(size.height(), wanted.height()));
        }
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top() + std::max(0, rect.height() - heightForWidth(rect.width())) / 2;
    for (const Line &line : linesFor(rect.width())) {
        int left = rect.left();
        int spare = std::max(0, rect.width() - widthOf(line));
        for (const Placed &placed : line) {
            if (placed.item->alignment() & Qt::AlignTrailing) {
                left += std::exchange(spare, 0);
            }
            const QRect place(QPoint(left, top + (heightOf(line) - placed.size.height()) / 2), placed.size);
            // Without its alignment, by which it would be moved once more within its place.
            placed.item->widget()->setGeometry(QStyle::visualRect(direction, rect, place));
            left += placed.size.width() + m_gap.width();
        }
        top += heightOf(line) + m_gap.height();
    }
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        if (size.width() > width && item->hasHeightForWidth()) {
            size = QSize(width, item->heightForWidth(width));
        }
        if (lines.isEmpty() || widthOf(lines.constLast()) + m_gap.width() + size.width() > width) {
            lines.append(Line());
        }
        lines.last().append({item, size});
    }
    for (Line &line : lines) {
        share(line, width);
    }
    return lines;
}

/// Evenly, where each of them has room enough then.
void FlowLayout::share(Line &line, int width) const
{
    const auto count = static_cast<int>(line.size());
    const int each = (width - (count - 1) * m_gap.width()) / count;
    const bool canShare = std::all_of(line.cbegin(), line.cend(), [each](const Placed &placed) {
        return placed.item->expandingDirections().testFlag(Qt::Horizontal) && placed.size.width() <= each;
    });
    for (Placed &placed : line) {
        placed.size.setWidth(canShare ? each : placed.size.width());
    }
}

int FlowLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const Placed &placed : line) {
        height = std::max(height, placed.size.height());
    }
    return height;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = std::max(0, static_cast<int>(line.size()) - 1) * m_gap.width();
    for (const Placed &placed : line) {
        width += placed.size.width();
    }
    return width;
}

} // namespace Desk

#include "moc_flowlayout.cpp"
