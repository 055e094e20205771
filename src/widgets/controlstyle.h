// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Desk {

/// The platform's style with controls that are high enough to hit, on a touch screen at a counter too.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Around the application's present style.
    ControlStyle();

    bool isFusion() const;

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace Desk
