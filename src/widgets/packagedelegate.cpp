// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/packagedelegate.h"

#include "models/packagemodel.h"
#include "widgets/painting.h"

#include <QPainter>

namespace Desk {

namespace {

constexpr int padding = 8;

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, Painting::selectedRow(palette, hasFocus));
        if (isFirst) {
            const bool isMirrored = option.direction == Qt::RightToLeft;
            const QRect bar(isMirrored ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3,
                            option.rect.height());
            painter->fillRect(bar, palette.color(QPalette::Highlight));
        }
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, Painting::hoveredRow(palette));
    }
    painter->setPen(Painting::line(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QColor textColor(const QPalette &palette, PackageModel::Column column, bool isGone)
{
    const bool isQuiet = column == PackageModel::Column::Covers || column == PackageModel::Column::PerGigabyte;
    return isQuiet || isGone ? Painting::mutedText(palette) : palette.color(QPalette::Text);
}

} // namespace

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<PackageModel::Column>(index.column());
    const QString text = index.data().toString();
    painter->save();
    paintBackground(painter, option, column == PackageModel::Column::Package);
    const bool isGone = index.data(PackageModel::IsGoneRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(isGone && column == PackageModel::Column::Package);
    painter->setFont(font);
    painter->setPen(textColor(option.palette, column, isGone));
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);

    if (column == PackageModel::Column::Net && text.size() <= 3 && text != Format::dash()) {
        QRect badge(QPoint(), Painting::badgeSize(text, option.font));
        badge.moveCenter(option.rect.center());
        Painting::paintBadge(painter, badge, text, option.font, option.palette);
    } else if (column == PackageModel::Column::Package && index.data(PackageModel::IsUnlimitedRole).toBool()) {
        const QString badgeText = tr("unlimited");
        const QSize size = Painting::badgeSize(badgeText, option.font);
        const int room = std::max(0, rect.width() - size.width() - padding);
        const QString name = option.fontMetrics.elidedText(text, Qt::ElideRight, room);
        QRect nameRect = rect;
        nameRect.setWidth(std::min(room, option.fontMetrics.horizontalAdvance(name) + 1));
        QRect badge(QPoint(nameRect.right() + padding, rect.center().y() - size.height() / 2), size);
        nameRect = QStyle::visualRect(option.direction, rect, nameRect);
        badge = QStyle::visualRect(option.direction, rect, badge);
        painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeading, name);
        Painting::paintBadge(painter, badge, badgeText, option.font, option.palette);
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)), shown);
    }
    painter->restore();
}

QSize PackageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding, rowHeight(option.font)};
}

int PackageDelegate::rowHeight(const QFont &font)
{
    constexpr int smallest = 30;
    return std::max(smallest, QFontMetrics(font).height() * 18 / 10);
}

} // namespace Desk
