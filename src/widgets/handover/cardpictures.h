// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

namespace Desk {

/// Draws the pictures of a card's document. The QR code in whole pixels of the device, so that a scanner finds all
/// modules alike, and as areas, which paper shows sharp at every resolution.
class CardPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    CardPictures(const QString &code, const QImage &logo);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawCode(QPainter *painter, const QRectF &rect) const;

    QImage m_modules;
    QImage m_logo;
};

} // namespace Desk
