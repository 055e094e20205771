// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/dialogheight.h"

#include "widgets/controls/dialogscroll.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace Desk {

DialogHeight::DialogHeight(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogHeight::eventFilter(QObject *watched, QEvent *event)
{
    // Words of another language may need more than those that it was shown with.
    const bool isShown = event->type() == QEvent::Show && !event->spontaneous();
    if (isShown || event->type() == QEvent::LayoutRequest) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (dialog && dialog->isWindow() && dialog->layout()) {
            const bool isScrolling = scrollWhereTooLarge(*dialog);
            if (isShown || isScrolling) {
                dialog->resize(dialog->size().boundedTo(roomFor(*dialog)));
            }
            if (isShown) {
                giveHeight(*dialog);
            }
        }
    }
    return false;
}

QSize DialogHeight::roomFor(const QDialog &dialog)
{
    constexpr int titleBar = 32; // What a desktop keeps for itself.
    return dialog.screen()->availableSize() - QSize(0, titleBar);
}

bool DialogHeight::scrollWhereTooLarge(QDialog &dialog)
{
    const QSize room = roomFor(dialog);
    QSize least = dialog.layout()->totalMinimumSize();
    if (dialog.layout()->hasHeightForWidth()) { // Where lines are broken, they need more.
        const int width = std::min(dialog.width(), room.width());
        least.setHeight(std::max(least.height(), dialog.layout()->totalMinimumHeightForWidth(width)));
    }
    const bool isTooLarge = least.width() > room.width() || least.height() > room.height();
    if (isTooLarge) {
        scrollContents(dialog, room.width());
    }
    return isTooLarge;
}

void DialogHeight::giveHeight(QDialog &dialog)
{
    if (dialog.layout()->hasHeightForWidth()) {
        const int needed = dialog.layout()->totalHeightForWidth(dialog.width());
        const int height = std::min(needed, roomFor(dialog).height());
        dialog.resize(dialog.width(), std::max(dialog.height(), height));
    }
}

} // namespace Desk
