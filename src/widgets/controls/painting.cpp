// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/painting.h"

#include "widgets/controls/tones.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Desk::Painting {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(double luminance, double other)
{
    return (std::max(luminance, other) + 0.05) / (std::min(luminance, other) + 0.05);
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double amount)
{
    const auto channel = [amount](float one, float other) { return static_cast<float>(one + (other - one) * amount); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor mutedText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    // Theme has worked it out; another palette, as that of paper, may have it half transparent.
    constexpr double share = 0.64;
    constexpr double readableWhereSmall = 5.2;
    return readable(quiet.alpha() == 255 ? quiet : mixed(base, text, share), base, text, readableWhereSmall);
}

QColor readable(QColor color, const QColor &background, const QColor &text, double contrast)
{
    constexpr int steps = 40;
    const double behind = luminance(background);
    for (int i = 0; i < steps && contrastOf(luminance(color), behind) < contrast; ++i) {
        color = mixed(color, text, 2.0 / steps);
    }
    return color;
}

QColor line(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    constexpr double ofHighContrast = 20; // Black and white, or next to it: who has that wants to see lines too.
    return mixed(base, text, contrast(base, text) < ofHighContrast ? 0.13 : 0.5);
}

QColor selectedRow(const QPalette &palette, bool hasFocus)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), hasFocus ? 0.24 : 0.16);
}

QColor hoveredRow(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04);
}

double contrast(const QColor &one, const QColor &other)
{
    return contrastOf(luminance(one), luminance(other));
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0) {
        small.setPointSizeF(font.pointSizeF() * 0.86);
    } else {
        small.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.86))));
    }
    return small;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    return {metrics.horizontalAdvance(text) + metrics.height() * 4 / 5, metrics.height() + 4};
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    paintBadge(painter, rect, text, font, mixed(base, palette.color(QPalette::Text), 0.09),
               mixed(base, palette.color(QPalette::Text), 0.82));
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &tint,
                const QColor &textColor)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawRoundedRect(rect, 4, 4);
    painter->setFont(smallFont(font));
    painter->setPen(textColor);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, selectedRow(palette, hasFocus));
        if (isFirst) {
            constexpr int barWidth = 3;
            QRect bar = option.rect;
            bar.setWidth(barWidth);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                              toneColors(Tone::Fresh, palette).strong);
        }
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, hoveredRow(palette));
    }
    painter->setPen(line(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintStar(QPainter *painter, const QRect &rect, bool isFull, const QPalette &palette)
{
    constexpr int points = 5;
    constexpr double inner = 0.42;
    const double radius = std::min(rect.width(), rect.height()) * 0.31;
    QPolygonF star;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * (i / double(points) - 0.5);
        const double length = i % 2 == 0 ? radius : radius * inner;
        star.append(QRectF(rect).center() + QPointF(std::cos(angle), std::sin(angle)) * length);
    }
    const QColor color = isFull ? toneColors(Tone::Waiting, palette).strong : mutedText(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(isFull ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawPolygon(star);
    painter->restore();
}

} // namespace Desk::Painting
