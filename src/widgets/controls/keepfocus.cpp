// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/keepfocus.h"

#include <QWidget>

namespace Desk {

void setEnabledKeepingFocus(QWidget *widget, bool isEnabled)
{
    if (!isEnabled && widget->window()->focusWidget() == widget) {
        QWidget *before = widget->previousInFocusChain();
        while (before != widget
               && !(before->isEnabled() && before->isVisible() && (before->focusPolicy() & Qt::TabFocus))) {
            before = before->previousInFocusChain();
        }
        before->setFocus(Qt::OtherFocusReason);
    }
    widget->setEnabled(isEnabled);
}

} // namespace Desk
