// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverpages.h"

#include "store/database/privateumask.h"
#include "widgets/handover/handovercard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
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

/// Where a disk fills, a part is written, and only the next try says why.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0) {
            return false;
        }
        written += more;
    }
    return true;
}

/// Puts the file into its place where all of it was written; else leaves what is there, and gives the system's reason.
QString finish(QSaveFile &file, bool isWhole)
{
    if (isWhole && file.flush() && file.error() == QFileDevice::NoError && file.commit()) {
        return {};
    }
    const QString reason = file.errorString(); // Cancelling forgets it.
    file.cancelWriting();
    return reason;
}

} // namespace

HandOverPages::HandOverPages(const std::vector<HandOverCard> &cards)
    : m_cards(cards)
{
    Q_ASSERT(!cards.empty());
}

bool HandOverPages::print(QPrinter &printer) const
{
    const UsersUmask usersUmask; // A printer may be a file.
    const bool isQueue = printer.outputFormat() == QPrinter::NativeFormat;
    if (isQueue && QPrinterInfo::printerInfo(printer.printerName()).isNull()) {
        return false; // It was there when it was chosen. Qt would not say so.
    }
    // A queue has one size of paper for a job and would shrink the pages of a roll that are longer.
    const std::size_t pagesPerJob = isQueue && m_cards.front().isRoll() ? 1 : m_cards.size();
    for (std::size_t first = 0; first < m_cards.size(); first += pagesPerJob) {
        if (!paint(printer, printer.resolution(), first, first + pagesPerJob)) {
            return false;
        }
    }
    return true;
}

bool HandOverPages::paint(QPagedPaintDevice &device, int resolution, std::size_t first, std::size_t end) const
{
    device.setPageLayout(layoutOf(m_cards[first]));
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (std::size_t i = first; i < end; ++i) {
        if (i != first) {
            device.setPageLayout(layoutOf(m_cards[i]));
            if (!device.newPage()) {
                return false;
            }
        }
        painter.save();
        painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
        m_cards[i].paint(painter);
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
        isWhole = paint(writer, writer.resolution(), 0, m_cards.size());
    }
    return finish(file, isWhole);
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
    return finish(file, picture().save(&buffer, "PNG") && writeAll(file, bytes));
}

} // namespace Desk
