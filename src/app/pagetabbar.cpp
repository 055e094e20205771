// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pagetabbar.h"

#include <QStyleOptionTab>
#include <QStylePainter>

namespace Desk {

PageTabBar::PageTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
}

QSize PageTabBar::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int em = metrics.height();
    return {metrics.horizontalAdvance(tabText(index).remove(QLatin1Char('&'))) + em * 3 / 2, em * 2};
}

/// On small screens they move closer together.
QSize PageTabBar::minimumTabSizeHint(int index) const
{
    const QSize hint = tabSizeHint(index);
    return {hint.width() - QFontMetrics(font()).height() * 5 / 4, hint.height()};
}

void PageTabBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        QStyleOptionTab option;
        initStyleOption(&option, i);
        const QRectF pill = QRectF(tabRect(i)).adjusted(2, 1, -2, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        QFont tabFont = font();
        tabFont.setBold(selected);
        if (selected || hovered) {
            QColor tint = palette().color(QPalette::Highlight);
            tint.setAlphaF(selected ? 0.18F : 0.07F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
            painter.drawRoundedRect(pill, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(palette().color(selected ? QPalette::WindowText : QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(pill, 6, 6);
        }
        painter.setFont(tabFont);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(pill, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
    }
}

} // namespace Desk
