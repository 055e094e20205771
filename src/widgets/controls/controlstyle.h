// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionSlider;

namespace Desk {

class MnemonicMarks;

/// The platform's style with controls that are high enough to hit, on a touch screen at a counter too. Where that is
/// Fusion, headers, splitters and scroll bars are flat and text fields have an edge that can be seen in the dark too.
/// What has the focus since somebody pressed Tab has a frame that can be seen; in high contrast, buttons and menus have
/// an edge that can.
/// Labels stand where the layout begins, also from right to left.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Around the application's present style.
    ControlStyle();

    bool isFusion() const;
    /// Nothing moves by itself: neither bars of what takes long nor menus that fade in.
    void setStill(bool isStill);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawButtonEdge(const QStyleOption &option, QPainter *painter) const; ///< In high contrast.
    void drawTabEdge(const QStyleOption &option, QPainter *painter) const;    ///< In high contrast.
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const;
    void drawEdge(const QStyleOption &option, QPainter *painter) const; ///< Around what text is typed into.
    void drawFocus(const QStyleOption &option, QPainter *painter) const;
    void drawSortedHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;

    MnemonicMarks *m_mnemonicMarks;
    bool m_isStill = false;
};

} // namespace Desk
