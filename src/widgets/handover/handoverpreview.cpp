// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverpreview.h"

#include "widgets/handover/handovercard.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace Desk {

namespace {

constexpr int edge = 12;          ///< Round the pages and between them.
constexpr qreal largestScale = 2; ///< A narrow roll need not fill the window.

} // namespace

HandOverPreview::HandOverPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    constexpr QSize smallest(220, 320);
    setMinimumSize(smallest);
}

HandOverPreview::~HandOverPreview() = default;

void HandOverPreview::setCards(std::vector<HandOverCard> cards)
{
    m_cards = std::move(cards);
    setAccessibleDescription(m_cards.empty() ? QString() : m_cards.front().plainText());
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

qreal HandOverPreview::scale() const
{
    if (m_cards.empty()) {
        return 1;
    }
    const HandOverCard &first = m_cards.front(); // They all have the paper of the first.
    const QSize room = viewport()->size() - 2 * QSize(edge, edge);
    const qreal toWidth = room.width() / first.pageSize().width();
    const qreal toHeight = room.height() / first.pageSize().height();
    return std::min(first.isRoll() ? toWidth : std::min(toWidth, toHeight), largestScale);
}

void HandOverPreview::updateScrollBar()
{
    qreal height = edge;
    for (const HandOverCard &card : m_cards) {
        height += card.pageSize().height() * scale() + edge;
    }
    const int shown = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, qCeil(height) - shown));
    verticalScrollBar()->setPageStep(shown);
    verticalScrollBar()->setSingleStep(fontMetrics().height());
}

void HandOverPreview::resizeEvent(QResizeEvent *event)
{
    updateScrollBar();
    QAbstractScrollArea::resizeEvent(event);
}

void HandOverPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    qreal top = edge - verticalScrollBar()->value();
    for (const HandOverCard &card : m_cards) {
        const QSizeF size = card.pageSize() * scale();
        const QRectF page(QPointF((viewport()->width() - size.width()) / 2, top), size);
        if (page.intersects(event->rect())) {
            painter.save();
            painter.translate(page.topLeft());
            painter.scale(scale(), scale());
            card.paint(painter);
            painter.restore();
        }
        top = page.bottom() + edge;
    }
}

} // namespace Desk

#include "moc_handoverpreview.cpp"
