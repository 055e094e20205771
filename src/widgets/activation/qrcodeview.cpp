// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/activation/qrcodeview.h"

#include "widgets/activation/qrcodeaccessible.h"
#include "widgets/activation/qrmodules.h"
#include "widgets/controls/languagechange.h"

#include <QMouseEvent>
#include <QPainter>

namespace Desk {

QrCodeView::QrCodeView(QWidget *parent)
    : QWidget(parent)
{
    onLanguageChange(this, [this] { retranslate(); });
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
    m_modules = qrModules(text);
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
    constexpr int smallest = smallestModule * (usualModules + 2 * qrQuietModules);
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
    const int modulePx = std::max(1, std::min(widthPx, heightPx) / (modules + 2 * qrQuietModules));
    const int codePx = modulePx * modules;
    const int sidePx = modulePx * (modules + 2 * qrQuietModules);
    const int leftPx = (widthPx - sidePx) / 2;
    const int topPx = (heightPx - sidePx) / 2;

    // In device pixels, so that every module has the same size at any scale.
    painter.scale(1 / ratio, 1 / ratio);
    painter.fillRect(leftPx, topPx, sidePx, sidePx, Qt::white);
    painter.drawImage(QRect(leftPx + modulePx * qrQuietModules, topPx + modulePx * qrQuietModules, codePx, codePx),
                      m_modules);
}

void QrCodeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isEmpty() && rect().contains(event->pos())) {
        emit clicked();
    }
    QWidget::mouseReleaseEvent(event);
}

void QrCodeView::retranslate()
{
    //: The name of the picture for a screen reader.
    setAccessibleName(tr("QR code"));
}

} // namespace Desk
