// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/flags.h"

#include "widgets/controls/painting.h"

#include <QFileInfo>
#include <QFuture>
#include <QFutureWatcher>
#include <QPainter>
#include <QPainterPath>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QtConcurrentRun>

#include <algorithm>

namespace Desk {

namespace {

constexpr int cornerRadius = 2;
/// All countries in a handful of sizes; beyond that somebody drags a window between screens all day.
constexpr int keptFlags = 2000;

bool isAlpha2(const QString &code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar letter) {
               return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z');
           });
}

QImage drawn(const QString &filePath, QSize pixels)
{
    // Many territories have none, which is nothing to warn about.
    if (!QFileInfo::exists(filePath)) {
        return {};
    }
    QSvgRenderer renderer(filePath);
    if (!renderer.isValid()) {
        return {};
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

} // namespace

Flags::Flags(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                         QStringLiteral("iso-flags-svg/country-4x3"),
                                                         QStandardPaths::LocateDirectory)
                                : folder)
{
    // One at a time: the other cores are for the search and the network.
    m_pool.setMaxThreadCount(1);
}

Flags::~Flags()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Flags::paint(QPainter *painter, const QRect &rect, const QString &countryCode, const QPalette &palette)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const Key key{countryCode.toUpper(), (QSizeF(rect.size()) * ratio).toSize()};
    const auto found = m_pixmaps.constFind(key);
    if (found == m_pixmaps.constEnd()) {
        request(key);
    }
    if (found == m_pixmaps.constEnd() || found->isNull()) {
        paintBox(painter, rect, key.code, palette);
        return;
    }
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(rect, cornerRadius, cornerRadius);
    painter->save();
    painter->setClipPath(outline);
    painter->drawPixmap(rect, *found);
    painter->restore();
    // White flags would have no edge on a white list.
    QColor edge = palette.color(QPalette::Text);
    edge.setAlphaF(0.25F);
    painter->setPen(QPen(edge, 0.75));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
    painter->restore();
}

bool Flags::isReady(const QString &countryCode, QSize pixels) const
{
    const auto found = m_pixmaps.constFind(Key{countryCode.toUpper(), pixels});
    return found != m_pixmaps.constEnd() && !found->isNull();
}

void Flags::request(const Key &key)
{
    // Codes come from the network and become part of a file's name.
    if (m_folder.isEmpty() || !isAlpha2(key.code) || key.pixels.isEmpty() || m_requested.contains(key)) {
        return;
    }
    m_requested.insert(key);
    const QString path = QStringLiteral("%1/%2.svg").arg(m_folder, key.code.toLower());
    // A watcher lets go with this object; then(this, ...) would look from the worker at one that is being deleted.
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key] {
        keep(key, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, drawn, path, key.pixels));
}

void Flags::keep(const Key &key, const QImage &image)
{
    if (m_pixmaps.size() >= keptFlags) {
        m_pixmaps.clear();
    }
    m_requested.remove(key);
    m_pixmaps.insert(key, QPixmap::fromImage(image));
    if (!image.isNull()) {
        emit ready(key.code);
    }
}

void Flags::paintBox(QPainter *painter, const QRect &rect, const QString &countryCode, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Painting::mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.18));
    painter->drawRoundedRect(rect, cornerRadius, cornerRadius);
    QFont font = painter->font();
    font.setPixelSize(std::max(6, rect.height() * 6 / 10));
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(rect, Qt::AlignCenter, countryCode.left(2));
    painter->restore();
}

} // namespace Desk
