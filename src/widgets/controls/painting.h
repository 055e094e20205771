// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace Desk {

/// Colours and small shapes that all widgets share, mixed from the palette's roles so that dark mode and high contrast
/// work by themselves.
namespace Painting {

/// The first colour with so much (0 to 1) of the second over it.
QColor mixed(const QColor &under, const QColor &over, double amount);
/// Text that matters less: the palette's own, which Theme makes readable on all that may be behind it.
QColor mutedText(const QPalette &palette);
/// A colour moved towards the text until it can be told apart from what is behind it so well.
QColor readable(QColor color, const QColor &background, const QColor &text, double contrast);
/// Thin lines between things.
QColor line(const QPalette &palette);
/// Behind a selected row: the highlight, thin enough for ordinary text.
QColor selectedRow(const QPalette &palette, bool hasFocus);
/// Behind the row under the mouse.
QColor hoveredRow(const QPalette &palette);
/// How well two colours can be told apart, as WCAG 2 counts it: 1 to 21.
double contrast(const QColor &one, const QColor &other);

QFont smallFont(const QFont &font);
QFont boldFont(const QFont &font);

/// A badge: a short text in a rounded box, "5G".
QSize badgeSize(const QString &text, const QFont &font);
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QPalette &palette);
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &tint,
                const QColor &textColor);

/// Behind a cell: whether its row is selected or under the mouse, a bar at the first cell of a selected row, and the
/// line below.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst);

/// The star of a favourite, in the middle of a cell or button: full, or only its outline.
void paintStar(QPainter *painter, const QRect &rect, bool isFull, const QPalette &palette);

} // namespace Painting
} // namespace Desk
