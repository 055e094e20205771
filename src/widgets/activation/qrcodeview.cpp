// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcodeview.h"

#include "widgets/activation/qrcodeaccessible.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <QMouseEvent>
#include <QPainter>

#include <exception>

namespace Desk {

namespace {

// The writer counts 1 to 8 for all kinds of codes; 4 is level M of a QR code: a seventh of it may be dirt or glare.
constexpr int mediumCorrection = 4;

QImage modulesOf(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(mediumCorrection).setMargin(0);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 0);
        QImage modules(matrix.width(), matrix.height(), QImage::Format_RGB32);
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x) {
                modules.setPixelColor(x, y, matrix.get(x, y) ? Qt::black : Qt::white);
            }
        }
        return modules;
    } catch (const std::exception &) {
        return {}; // Longer than any QR code holds.
    }
}

} // namespace

QrCodeView::QrCodeView(QWidget *parent)
    : QWidget(parent)
{
    installQrCodeAccessible();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void QrCodeView::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_modules = modulesOf(text);
    setAccessibleDescription(isEmpty() ? QString() : m_text);
    setCursor(isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QSize QrCodeView::sizeHint() const
{
    constexpr int comfortable = 232; // Readable from across a counter.
    return {comfortable, comfortable};
}

QSize QrCodeView::minimumSizeHint() const
{
    constexpr int usualModules = 33; // Of an activation code's usual length.
    constexpr int smallestModule = 4;
    constexpr int smallest = smallestModule * (usualModules + 2 * quietModules);
    return {smallest, smallest};
}

void QrCodeView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (isEmpty()) {
        return;
    }
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    const int widthPx = qFloor(width() * ratio);
    const int heightPx = qFloor(height() * ratio);
    const int modules = m_modules.width();
    const int modulePx = std::max(1, std::min(widthPx, heightPx) / (modules + 2 * quietModules));
    const int codePx = modulePx * modules;
    const int sidePx = modulePx * (modules + 2 * quietModules);
    const int leftPx = (widthPx - sidePx) / 2;
    const int topPx = (heightPx - sidePx) / 2;

    // In device pixels, so that every module has the same size at any scale.
    painter.scale(1 / ratio, 1 / ratio);
    painter.fillRect(leftPx, topPx, sidePx, sidePx, Qt::white);
    painter.drawImage(QRect(leftPx + modulePx * quietModules, topPx + modulePx * quietModules, codePx, codePx),
                      m_modules);
}

void QrCodeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isEmpty() && rect().contains(event->pos())) {
        emit clicked();
    }
    QWidget::mouseReleaseEvent(event);
}

void QrCodeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void QrCodeView::retranslate()
{
    //: The name of the picture for a screen reader.
    setAccessibleName(tr("QR code"));
}

} // namespace Desk
