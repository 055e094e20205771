// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/badgetext.h"

#include "models/text/plaintooltip.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Desk {

namespace {

constexpr int wordGap = 4;
constexpr int pieceGap = 10;
constexpr int lineGap = 3;

} // namespace

BadgeText::BadgeText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BadgeText::setPieces(const QList<Piece> &pieces, const QString &readAs)
{
    m_pieces = pieces;
    setText(readAs);
    updateGeometry();
    update();
}

int BadgeText::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? lineHeight() : rects.last().bottom() + 1;
}

QSize BadgeText::sizeHint() const
{
    int width = 0;
    for (const Piece &piece : m_pieces) {
        width += widthOf(piece) + pieceGap;
    }
    return {width, lineHeight()};
}

QSize BadgeText::minimumSizeHint() const
{
    int width = 0;
    for (const Piece &piece : m_pieces) {
        width = std::max(width, widthOf(piece));
    }
    // Longer names are cut rather than that the window grows with them.
    return {std::min(width, fontMetrics().averageCharWidth() * 12), lineHeight()};
}

/// What is cut is read there.
bool BadgeText::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

bool BadgeText::isCut() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [this](const Piece &piece) { return widthOf(piece) > width(); });
}

void BadgeText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), rects.at(i));
        const QFont textFont = piece.isStrong ? Painting::boldFont(font()) : font();
        const QSize badge = piece.badge.isEmpty() ? QSize(0, 0) : Painting::badgeSize(piece.badge, font());
        const int badgeWidth = std::min(badge.width(), rect.width());
        const bool hasBoth = !piece.text.isEmpty() && badgeWidth > 0;
        QRect textRect = rect;
        textRect.setWidth(std::max(0, rect.width() - badgeWidth - (hasBoth ? wordGap : 0)));
        QRect badgeRect(rect.right() + 1 - badgeWidth, rect.center().y() - badge.height() / 2, badgeWidth,
                        badge.height());
        if (layoutDirection() == Qt::RightToLeft) {
            textRect.moveRight(rect.right());
            badgeRect.moveLeft(rect.left());
        }
        painter.setFont(textFont);
        painter.setPen(palette().color(foregroundRole()));
        const QString shown = QFontMetrics(textFont).elidedText(piece.text, Qt::ElideRight, textRect.width());
        painter.drawText(textRect, Qt::AlignLeading | Qt::AlignVCenter, shown);
        if (badgeWidth > 0) {
            if (piece.tone == Tone::Neutral) {
                Painting::paintBadge(&painter, badgeRect, piece.badge, font(), palette());
            } else {
                const ToneColors colors = toneColors(piece.tone, palette());
                Painting::paintBadge(&painter, badgeRect, piece.badge, font(), colors.tint, colors.text);
            }
        }
    }
}

int BadgeText::widthOf(const Piece &piece) const
{
    const QFontMetrics metrics(piece.isStrong ? Painting::boldFont(font()) : font());
    const int text = piece.text.isEmpty() ? 0 : metrics.horizontalAdvance(piece.text) + 1;
    const int badge = piece.badge.isEmpty() ? 0 : Painting::badgeSize(piece.badge, font()).width();
    return text + badge + (text > 0 && badge > 0 ? wordGap : 0);
}

int BadgeText::lineHeight() const
{
    return std::max(fontMetrics().height(), Painting::badgeSize(QStringLiteral("5G"), font()).height());
}

QList<QRect> BadgeText::places(int width) const
{
    QList<QRect> rects;
    rects.reserve(m_pieces.size());
    int x = 0;
    int y = 0;
    for (const Piece &piece : m_pieces) {
        const int wanted = widthOf(piece);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += lineHeight() + lineGap;
        }
        rects.append({x, y, std::min(wanted, std::max(1, width)), lineHeight()});
        x += wanted + (piece.badge.isEmpty() ? wordGap : pieceGap);
    }
    return rects;
}

} // namespace Desk

#include "moc_badgetext.cpp"
