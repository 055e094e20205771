// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/recorddelegate.h"

#include "models/recordroles.h"
#include "models/text/plaintooltip.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"
#include "widgets/controls/usagebar.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QToolTip>

namespace Desk {

namespace {

constexpr int padding = 8;

QFont fixedFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.95 : fixed.pointSizeF());
    return fixed;
}

/// Asked of the model itself: a proxy that only filters and sorts has the same columns, but looks its rows up first.
CellStyle styleOf(const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    while (const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(model)) {
        model = proxy->sourceModel();
    }
    // Plain without one.
    return static_cast<CellStyle>(model->headerData(index.column(), Qt::Horizontal, CellStyleRole).toInt());
}

} // namespace

void RecordDelegate::setEditor(const QString &accessibleName, const QString &placeholder, int longest)
{
    m_editorName = accessibleName;
    m_placeholder = placeholder;
    m_longest = longest;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const CellStyle style = styleOf(index);
    painter->save();
    Painting::paintRowBackground(painter, option, index.column() == 0);
    painter->setFont(style == CellStyle::Fixed ? fixedFont(option.font) : option.font);
    painter->setPen(style == CellStyle::Quiet ? Painting::mutedText(option.palette)
                                              : option.palette.color(QPalette::Text));
    if (style == CellStyle::Badge) {
        paintBadge(painter, option, index, rect);
    } else if (style == CellStyle::Usage) {
        paintUsage(painter, option, index, rect);
    } else {
        const QVariant asked = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment =
            asked.isValid() ? asked.value<Qt::Alignment>() : Qt::AlignLeading | Qt::AlignVCenter;
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        if (style == CellStyle::Number) {
            painter->setLayoutDirection(Qt::LeftToRight);
        }
        painter->drawText(
            rect, static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute), text);
    }
    painter->restore();
}

void RecordDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &rect) const
{
    const QString text = index.data().toString();
    const ToneColors colors = toneColors(static_cast<Tone>(index.data(ToneRole).toInt()), option.palette);
    QSize size = Painting::badgeSize(text, option.font);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.tint);
    constexpr qreal radius = 4;
    painter->drawRoundedRect(badge, radius, radius);
    painter->setFont(Painting::smallFont(option.font));
    painter->setPen(colors.text);
    painter->drawText(badge, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, badge.width()));
}

void RecordDelegate::paintUsage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &rect) const
{
    const QVariant fraction = index.data(FractionRole);
    const QVariant unlimited = index.data(UnlimitedRole);
    QRect bar = rect;
    bar.setWidth(rect.width() * 2 / 5);
    QRect textRect = rect;
    textRect.setLeft(bar.right() + padding);
    if (fraction.isValid()) {
        // Its height is the style's business elsewhere; between texts a thin bar is easier to read along.
        constexpr int barHeight = 8;
        bar = QRect(bar.left(), bar.center().y() - barHeight / 2 + 1, bar.width(), barHeight);
        bar = QStyle::visualRect(option.direction, rect, bar);
        UsageBar::paint(painter, bar, fraction.toDouble(), option.palette, option.direction);
    } else if (unlimited.isValid()) {
        //: A badge: a plan without a limit of data.
        const QString text = tr("unlimited");
        const QSize size = Painting::badgeSize(text, option.font);
        const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
        Painting::paintBadge(painter, badge, text, option.font, option.palette);
        textRect.setLeft(rect.left() + std::max(size.width() + padding, textRect.left() - rect.left()));
    } else {
        textRect = rect; // Nothing is known: the text has the whole cell.
    }
    textRect = QStyle::visualRect(option.direction, rect, textRect);
    const QString shown = unlimited.isValid() ? unlimited.toString() : index.data().toString();
    const QString text = option.fontMetrics.elidedText(shown, Qt::ElideRight, textRect.width());
    painter->drawText(textRect,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      text);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Digits that run against the line around them take more than Qt says, and no amount may lose its end.
    // Elsewhere it is rounded, which may be half a pixel too little.
    const int spare = option.direction == Qt::RightToLeft ? 2 * option.fontMetrics.averageCharWidth() : 1;
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * padding + spare, rowHeight(option.font)};
}

bool RecordDelegate::isShortened(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const int room = option.rect.width() - 2 * padding;
    const auto isElided = [&text](const QFontMetrics &metrics, int width) {
        return metrics.elidedText(text, Qt::ElideRight, width) != text;
    };
    switch (styleOf(index)) {
    case CellStyle::Badge:
        return Painting::badgeSize(text, option.font).width() > room;
    case CellStyle::Usage:
        return isElided(option.fontMetrics, room - room * 2 / 5 - padding);
    case CellStyle::Fixed:
        return isElided(QFontMetrics(fixedFont(option.font)), room);
    default:
        return isElided(option.fontMetrics, room);
    }
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !isShortened(option, index)) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString whole = plainToolTip(index.data().toString());
    const QString more = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), more.isEmpty() || more == whole ? whole : whole + more, view->viewport(),
                       option.rect);
    return true;
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(m_editorName);
    editor->setMaxLength(m_longest);
    editor->setPlaceholderText(m_placeholder);
    editor->setAutoFillBackground(true);
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

int RecordDelegate::rowHeight(const QFont &font)
{
    constexpr int smallest = 30;
    return std::max(smallest, QFontMetrics(font).height() * 17 / 10);
}

} // namespace Desk
