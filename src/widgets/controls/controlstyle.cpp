// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/controlstyle.h"

#include "widgets/controls/dialogheight.h"
#include "widgets/controls/mnemonicmarks.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/scrollfocus.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace Desk {

namespace {

constexpr int controlHeight = 30;
constexpr int smallControlHeight = 24;
constexpr int headerMargin = 8;
constexpr int textMargin = 4;

/// Of what can be filled in: 3:1 on what is inside, and on the window outside. Fusion's own is not to be seen in the
/// dark.
QColor edgeColor(const QPalette &palette)
{
    return Painting::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.54);
}

/// Where the accent is near to what is around it, as on the buttons of dark palettes, the colour of texts.
QColor focusColor(const QPalette &palette)
{
    constexpr double enough = 4.5; // Buttons have shades of their own.
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const bool isSeen = Painting::contrast(accent, palette.color(QPalette::Active, QPalette::Base)) >= enough
                        && Painting::contrast(accent, palette.color(QPalette::Active, QPalette::Button)) >= enough;
    return isSeen ? accent : palette.color(QPalette::Active, QPalette::Text);
}

/// Where lines are as clear as what they are around.
bool isOfHighContrast(const QPalette &palette)
{
    constexpr double enough = 3;
    return Painting::contrast(Painting::line(palette), palette.color(QPalette::Base)) >= enough;
}

/// Whoever clicked knows where the focus is.
bool isTold(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(QApplication::style()->name()))
{
    new DialogHeight(this);
    m_mnemonicMarks = new MnemonicMarks(this);
    if (isFusion()) {
        new ScrollFocus(this);
    }
}

bool ControlStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

void ControlStyle::setStill(bool isStill)
{
    if (isStill == m_isStill) {
        return;
    }
    m_isStill = isStill;
    if (isStill) {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            QApplication::setEffectEnabled(effect, false);
        }
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        for (QProgressBar *bar : window->findChildren<QProgressBar *>()) {
            bar->update();
        }
    }
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A label stands where its own text begins: an English name or a number would leave the others of a mirrored panel.
    if (auto *label = qobject_cast<QLabel *>(widget);
        label && label->layoutDirection() == Qt::RightToLeft && (label->alignment() & Qt::AlignLeading)) {
        const Qt::Alignment vertical = label->alignment() & Qt::AlignVertical_Mask;
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | vertical);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        // Qt measures the choices apart from the line that they stand in; Arabic ones would lose their end.
        if (option && option->direction == Qt::RightToLeft) {
            result.rwidth() += option->fontMetrics.averageCharWidth() * 2;
        }
        [[fallthrough]];
    case CT_PushButton:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            break;
        }
        [[fallthrough]];
    case CT_MenuBarItem:
    case CT_TabBarTab:
        result.setHeight(std::max(result.height(), smallControlHeight));
        break;
    default:
        break;
    }
    return result;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && isFusion()) {
        rect.adjust(textMargin, 0, -textMargin, 0);
    }
    return rect;
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && isFusion()) {
        const bool isOfCell = qobject_cast<const QAbstractItemView *>(widget);
        const bool isOfIndicator =
            qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
        if (isTold(*option) && !isOfCell && !isOfIndicator) {
            drawFocus(*option, painter);
        }
        return;
    }
    if (element != PE_FrameLineEdit || !isFusion()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelButtonCommand || element == PE_FrameMenu || element == PE_FrameTabWidget
            || element == PE_FrameGroupBox) {
            drawButtonEdge(*option, painter);
        }
        if (element == PE_IndicatorCheckBox && isFusion()) {
            painter->save();
            painter->setPen(edgeColor(option->palette));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            if (isTold(*option)) {
                drawFocus(*option, painter);
            }
        }
        if (element == PE_IndicatorRadioButton && isFusion()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(edgeColor(option->palette));
            painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
            painter->restore();
            if (isTold(*option)) {
                drawFocus(*option, painter);
            }
        }
        return;
    }
    drawEdge(*option, painter);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar && isFusion()) {
        drawScrollBar(*bar, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isFusion() && qstyleoption_cast<const QStyleOptionSpinBox *>(option)->frame) {
        drawEdge(*option, painter);
    }
    if (control == CC_ComboBox && isFusion()) {
        drawButtonEdge(*option, painter);
        if (isTold(*option)) {
            drawFocus(*option, painter);
        }
    }
}

/// Of one colour each: shades, and what shines through, Qt hands line by line to other threads where they are long, and
/// waits for these.
void ControlStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = bar.palette;
    const auto shade = [&palette](double amount) {
        return Painting::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), amount);
    };
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    painter->fillRect(bar.rect, shade(0.04));
    painter->fillRect(
        QRect(bar.rect.topLeft(), isHorizontal ? QSize(bar.rect.width(), 1) : QSize(1, bar.rect.height())),
        Painting::line(palette));
    if (bar.minimum < bar.maximum) {
        const bool isActive = bar.activeSubControls & SC_ScrollBarSlider;
        const double strength = !isActive ? 0.56 : bar.state & State_Sunken ? 0.76 : 0.66;
        const QRect slider = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
        painter->fillRect(isHorizontal ? slider.adjusted(1, 4, -1, -3) : slider.adjusted(4, 1, -3, -1),
                          shade(strength));
    }
    const bool isMirrored = isHorizontal && bar.direction == Qt::RightToLeft;
    const PrimitiveElement back = isHorizontal ? PE_IndicatorArrowLeft : PE_IndicatorArrowUp;
    const PrimitiveElement on = isHorizontal ? PE_IndicatorArrowRight : PE_IndicatorArrowDown;
    QStyleOption arrow = bar;
    arrow.rect = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSubLine, widget);
    proxy()->drawPrimitive(isMirrored ? on : back, &arrow, painter, widget);
    arrow.rect = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarAddLine, widget);
    proxy()->drawPrimitive(isMirrored ? back : on, &arrow, painter, widget);
}

void ControlStyle::drawEdge(const QStyleOption &option, QPainter *painter) const
{
    const QPalette &palette = option.palette;
    const bool hasFocus = option.state & State_HasFocus;
    const double inset = hasFocus ? 1.0 : 0.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(hasFocus ? QPen(palette.color(QPalette::Highlight), 2) : QPen(edgeColor(palette)));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->restore();
}

/// Fusion's own is a shade of the window: in black there is none.
void ControlStyle::drawButtonEdge(const QStyleOption &option, QPainter *painter) const
{
    if (isFusion() && isOfHighContrast(option.palette)) {
        QStyleOption edge = option;
        edge.state &= ~State_HasFocus; // That has a frame of its own.
        drawEdge(edge, painter);
    }
}

void ControlStyle::drawTabEdge(const QStyleOption &option, QPainter *painter) const
{
    drawButtonEdge(option, painter);
    if (isFusion() && isOfHighContrast(option.palette) && option.state & State_Selected) {
        constexpr int thick = 3;
        painter->fillRect(option.rect.adjusted(1, 1, -1, thick - option.rect.height()),
                          option.palette.color(QPalette::Highlight));
    }
}

/// Where the keys go, to be told from what has not the focus by 3:1. Inside, for nothing may be painted outside.
void ControlStyle::drawFocus(const QStyleOption &option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focusColor(option.palette), 2));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_HeaderSection && isFusion()) {
        const QPalette &palette = option->palette;
        painter->fillRect(option->rect,
                          Painting::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Painting::line(palette));
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_Header && isFusion() && header->sortIndicator != QStyleOptionHeader::None) {
        drawSortedHeader(*header, painter, widget);
        return;
    }
    if (element == CE_ShapedFrame && isFusion() && qobject_cast<const QPlainTextEdit *>(widget)) {
        drawEdge(*option, painter);
        return;
    }
    if (element == CE_ShapedFrame || element == CE_TabBarTabShape) {
        QProxyStyle::drawControl(element, option, painter, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == CE_TabBarTabShape) {
            drawTabEdge(*option, painter);
        } else if (frame && frame->frameShape == QFrame::StyledPanel) {
            drawButtonEdge(*option, painter);
        }
        return;
    }
    if (element == CE_FocusFrame && isFusion()) {
        drawFocus(*option, painter);
        return;
    }
    if ((element == CE_PushButton || element == CE_TabBarTabLabel) && isFusion()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (isTold(*option)) {
            QStyleOption inside = *option;
            inside.rect = option->rect.adjusted(2, 2, -2, -2);
            drawFocus(inside, painter);
        }
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents && m_isStill && bar->minimum == bar->maximum) {
        // That something goes on is said beside it; how far, nobody knows.
        painter->fillRect(option->rect, Painting::selectedRow(option->palette, true));
        return;
    }
    if (element == CE_Splitter && isFusion()) {
        painter->fillRect(option->rect, Painting::line(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawSortedHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    // The arrow stands above the heading, which so keeps its whole room.
    QStyleOptionHeader plain = option;
    plain.sortIndicator = QStyleOptionHeader::None;
    painter->save(); // It leaves a clip behind.
    drawControl(CE_Header, &plain, painter, widget);
    painter->restore();
    constexpr double width = 9;
    constexpr double height = 4.5;
    const double left = option.rect.center().x() - width / 2;
    const double top = option.rect.top() + 2;
    // Upwards where values rise; Qt's own shows it the other way round.
    const bool rises = option.sortIndicator == QStyleOptionHeader::SortDown;
    const double base = rises ? top + height : top;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(QPalette::Text));
    painter->drawPolygon(
        QPolygonF({{left, base}, {left + width / 2, rises ? top : top + height}, {left + width, base}}));
    painter->restore();
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        // Headings stand over what their cells say.
        return headerMargin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), 18);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonicMarks->areShown() ? QProxyStyle::styleHint(hint, option, widget, returnData) : 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        // Qt's own are dark in every theme, and the buttons say what they do.
        return isFusion() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_Widget_Animation_Duration:
        return m_isStill ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Desk
