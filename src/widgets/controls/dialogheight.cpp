// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/dialogheight.h"

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
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (const QLayout *layout = dialog ? dialog->layout() : nullptr; layout && layout->hasHeightForWidth()) {
            const int needed = layout->totalHeightForWidth(dialog->width());
            const int height = std::min(needed, dialog->screen()->availableSize().height());
            dialog->resize(dialog->width(), std::max(dialog->height(), height));
        }
    }
    return false;
}

} // namespace Desk
