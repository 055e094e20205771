// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/favouritebutton.h"

#include "models/text/shownkeys.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"

#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace Desk {

FavouriteButton::FavouriteButton(QWidget *parent)
    : QToolButton(parent)
{
    onLanguageChange(this, [this] { retranslate(); });
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

QSize FavouriteButton::sizeHint() const
{
    constexpr int smallest = 28;
    const int side = std::max(smallest, fontMetrics().height() * 3 / 2);
    return {side, side};
}

void FavouriteButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Painting::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.08));
        painter.drawRoundedRect(frame, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 5, 5);
    }
    Painting::paintStar(&painter, rect(), isChecked(), palette());
}

void FavouriteButton::retranslate()
{
    //: Name of the button with a star: the package is wanted at the top.
    setAccessibleName(tr("Favourite"));
    //: %1 is the key.
    setToolTip(withShownKeys(
        tr("Favourite: found first in an empty search (%1)").arg(ActionText::key(QKeySequence(Qt::CTRL | Qt::Key_D)))));
}

} // namespace Desk

#include "moc_favouritebutton.cpp"
