// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace Desk::Test {

/// A run of text as it came on the screen.
struct PaintedText
{
    QString text;
    QPointer<const QWidget> widget; ///< That painted it.
    QRectF box;                     ///< In the widget that was looked at, from its first pixel to its last.
    QRectF seen;                    ///< What is seen of the widget.
    double contrast = 0;            ///< Of the pixel that is best told apart from what is behind it; 0: none is seen.
};

/// Paints a widget with all in it, notes where each text comes, and measures it there on the pixels.
class PaintedTexts
{
public:
    explicit PaintedTexts(QWidget &widget);

    const QList<PaintedText> &all() const { return m_texts; }
    const QImage &picture() const { return m_picture; }

private:
    QImage m_picture;
    QList<PaintedText> m_texts;
};

} // namespace Desk::Test
