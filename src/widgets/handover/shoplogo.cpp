// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/shoplogo.h"

#include "models/text/format.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace Desk {

namespace {

constexpr qint64 largestFile = 20'000'000;
/// A photograph of a telephone has 12 million. Sixteen bits a colour of this many are still less than what Qt decodes
/// at all.
constexpr qint64 mostPixels = 16'000'000;

/// Of both formats the size stands at the head of the file, so that nothing is decoded to learn it.
bool isKnownFormat(const QByteArray &format)
{
    return format == "png" || format == "jpeg";
}

QImage onWhite(const QImage &picture)
{
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat;
}

} // namespace

Result<QByteArray> ShopLogo::read(const QString &path)
{
    const Format format;
    const auto refused = [](const QString &sentence) { return Failure::local(sentence); };
    const QFileInfo info(path);
    QFile file(path);
    // Opening a pipe would wait for somebody to write into it.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(tr("The picture could not be opened. The logo stays as it was."));
    }
    if (file.size() > largestFile) {
        //: %1: a number.
        return refused(tr("The file is too large for a logo: at most %1 MB. The logo stays as it was.")
                           .arg(format.count(int(largestFile / 1'000'000))));
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isKnownFormat(reader.format())) {
        return refused(tr("This is not a PNG or JPEG picture. The logo stays as it was."));
    }
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return refused(tr("The picture can't be read. The logo stays as it was."));
    }
    if (qint64(size.width()) * size.height() > mostPixels) {
        return refused(
            //: %1: width, %2: height, %3: a number.
            tr("The picture has %1 × %2 pixels, which is too much for a logo: save it smaller, with at most %3 million "
               "pixels. The logo stays as it was.")
                .arg(format.count(size.width()), format.count(size.height()), format.count(mostPixels / 1'000'000)));
    }
    if (size.width() > longestSide || size.height() > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    const QImage picture = reader.read();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.isNull() || !onWhite(picture).save(&buffer, "PNG")) {
        return refused(tr("The picture can't be read. The logo stays as it was."));
    }
    return bytes;
}

QImage ShopLogo::picture(const QByteArray &kept)
{
    if (kept.isEmpty()) {
        return {};
    }
    QByteArray bytes = kept;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size(); // Somebody may have put another file in its place.
    return size.isEmpty() || size.width() > longestSide || size.height() > longestSide ? QImage() : reader.read();
}

} // namespace Desk
