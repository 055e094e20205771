// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/cardpictures.h"

#include "widgets/activation/qrmodules.h"
#include "widgets/handover/cardhtml.h"

#include <QPainter>
#include <QTextFormat>

#include <cmath>

namespace Desk {

CardPictures::CardPictures(const QString &code, const QImage &logo)
    : m_modules(qrModules(code))
    , m_logo(logo)
{}

QSizeF CardPictures::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    const QTextImageFormat image = format.toImageFormat();
    return {image.width(), image.height()};
}

void CardPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                              const QTextFormat &format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    if (format.toImageFormat().name() == qrName) {
        drawCode(painter, rect);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(rect, m_logo);
    painter->restore();
}

void CardPictures::drawCode(QPainter *painter, const QRectF &rect) const
{
    const int modules = m_modules.width() + 2 * qrQuietModules;
    const QTransform toDevice = painter->deviceTransform();
    const QRectF place = toDevice.mapRect(rect);
    const qreal exact = std::min(place.width(), place.height()) / modules;
    const qreal module = exact >= 1 ? std::floor(exact) : exact;
    const qreal side = module * modules;
    const QPointF corner(std::round(place.center().x() - side / 2), std::round(place.center().y() - side / 2));

    painter->save();
    painter->setWorldTransform(toDevice.inverted() * painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(corner, QSizeF(side, side)), Qt::white);
    for (int y = 0; y < m_modules.height(); ++y) {
        int x = 0;
        while (x < m_modules.width()) {
            int length = 0;
            while (x + length < m_modules.width() && qGray(m_modules.pixel(x + length, y)) == 0) {
                ++length;
            }
            if (length > 0) {
                const QPointF from = corner + module * QPointF(x + qrQuietModules, y + qrQuietModules);
                painter->fillRect(QRectF(from, QSizeF(module * length, module)), Qt::black);
            }
            x += length + 1;
        }
    }
    painter->restore();
}

} // namespace Desk

#include "moc_cardpictures.cpp"
