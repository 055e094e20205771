// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/chipscroll.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Desk {

void ChipScroll::wrapFirst(QBoxLayout &column, int rows, Share share)
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins({});
    above->setSpacing(column.spacing());
    for (int row = 0; row < rows; ++row) {
        QLayoutItem *item = column.takeAt(0);
        item->layout() ? above->addLayout(item->layout()) : above->addItem(item);
    }
    column.insertWidget(0, new ChipScroll(*column.parentWidget(), *above, share));
}

ChipScroll::ChipScroll(QWidget &pane, QLayout &rows, Share share)
    : QScrollArea(&pane)
    , m_pane(pane)
    , m_share(share)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *contents = new QWidget(this);
    contents->setLayout(&rows);
    setWidget(contents);
    contents->setAutoFillBackground(false); // What is behind is the pane's; painted twice it would take as long again.
    viewport()->setAutoFillBackground(false);
    lower(); // Before what stands below it, for who goes through the children as well.
    pane.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocus(now); });
}

int ChipScroll::heightForWidth(int width) const
{
    return bounded(widget()->heightForWidth(width));
}

QSize ChipScroll::sizeHint() const
{
    const QSize whole = widget()->sizeHint();
    return {whole.width(), bounded(whole.height())};
}

QSize ChipScroll::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    const int line = fontMetrics().height() * 2;
    return {least.width() + verticalScrollBar()->sizeHint().width(), std::min(least.height(), line)};
}

bool ChipScroll::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == widget() && event->type() == QEvent::LayoutRequest)
        || (watched == &m_pane && event->type() == QEvent::Resize)) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ChipScroll::showFocus(QWidget *focus)
{
    if (focus && widget()->isAncestorOf(focus)) {
        ensureWidgetVisible(focus);
    }
}

/// Nothing scrolls for the sake of less than a line.
int ChipScroll::bounded(int height) const
{
    const int line = fontMetrics().height();
    return height < most() + line ? height : most();
}

int ChipScroll::most() const
{
    if (m_share == Share::Half) {
        return m_pane.height() / 2;
    }
    constexpr int around = 16;
    constexpr int gap = 6;
    const int line = std::max(28, fontMetrics().height() + 10);
    const int lines = std::max(1, qRound(double(m_pane.height() / 3 - around + gap) / (line + gap)));
    return around + lines * (line + gap) - gap;
}

} // namespace Desk
