// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controlstyle.h"

#include <QApplication>
#include <QStyleFactory>

namespace Desk {

namespace {

constexpr int controlHeight = 30;
constexpr int smallControlHeight = 24;

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QApplication::style()->name()))
{
}

bool ControlStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
    case CT_MenuBarItem:
    case CT_TabBarTab:
        result.setHeight(std::max(result.height(), smallControlHeight));
        break;
    default:
        break;
    }
    return result;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), 18);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Desk
