// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/alertlabel.h"

#include "widgets/alertaccessible.h"

namespace Desk {

AlertLabel::AlertLabel(QWidget *parent) : QLabel(parent)
{
    makeAlert(this);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void AlertLabel::announce(const QString &text)
{
    // Only being shown is told to assistive technology, so what stands there already is shown anew.
    hide();
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace Desk
