// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

namespace Desk {

/// Draws a QR code where a text document has a picture: in whole pixels of the device, so that a scanner finds all
/// modules alike, and as areas, which paper shows sharp at every resolution.
class QrTextObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit QrTextObject(const QString &text, QObject *parent = nullptr);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QImage m_modules;
};

} // namespace Desk
