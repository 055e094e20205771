// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverpages.h"

#include "store/database/privateumask.h"
#include "widgets/handover/handovercard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace Desk {

namespace {

constexpr qreal pointsPerInch = 72;

QPageLayout layoutOf(const HandOverCard &card)
{
    // No name of a paper: two that are nearly as large must not be taken for each other.
    const QPageSize size(card.pageSize(), QPageSize::Point, {}, QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

} // namespace

HandOverPages::HandOverPages(const std::vector<HandOverCard> &cards)
    : m_cards(cards)
{
    Q_ASSERT(!cards.empty());
}

bool HandOverPages::print(QPagedPaintDevice &device, int resolution) const
{
    const UsersUmask usersUmask; // A printer may be a file.
    device.setPageLayout(layoutOf(m_cards.front()));
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (const HandOverCard &card : m_cards) {
        if (&card != &m_cards.front()) {
            device.setPageLayout(layoutOf(card));
            if (!device.newPage()) {
                return false;
            }
        }
        painter.save();
        painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
        card.paint(painter);
        painter.restore();
    }
    return painter.end();
}

QString HandOverPages::savePdf(const QString &path, const QString &title) const
{
    const UsersUmask usersUmask;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    bool isWhole = false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        isWhole = print(writer, writer.resolution());
    }
    if (!isWhole || file.error() != QFileDevice::NoError) {
        file.cancelWriting();
    }
    return file.commit() ? QString() : file.errorString();
}

QImage HandOverPages::picture() const
{
    const HandOverCard &card = m_cards.front();
    const QSizeF page = card.pageSize();
    constexpr qreal pixelsPerPoint = 2.5; // 432 x 540 points are the 1080 x 1350 pixels that messengers show whole.
    QImage image((page * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    card.paint(painter);
    return image;
}

QString HandOverPages::savePicture(const QString &path) const
{
    const UsersUmask usersUmask;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    // Made whole before it is written: what writes PNG loses memory where a disk fills.
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture().save(&buffer, "PNG") || file.write(bytes) != bytes.size()) {
        file.cancelWriting();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace Desk
