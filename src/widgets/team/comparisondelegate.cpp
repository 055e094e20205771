// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/comparisondelegate.h"

#include "models/comparisonmodel.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"
#include "widgets/handover/shoplogo.h"

#include <QPainter>

namespace Desk {

namespace {

constexpr QSize pictureRoom(120, 32);
constexpr QSize air(6, 8); ///< Around the words, both sides together.

} // namespace

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<ComparisonModel::Column>(index.column());
    if (column == ComparisonModel::Column::Group) {
        option->palette.setColor(QPalette::Text, Painting::mutedText(option->palette));
        return;
    }
    if (index.data(ComparisonModel::IsDifferentRole).toBool()) {
        option->font = Painting::boldFont(option->font);
    }
    const QImage picture = ShopLogo::picture(index.data(ComparisonModel::PictureRole).toByteArray());
    if (!picture.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(QPixmap::fromImage(picture));
        option->decorationSize = picture.size().scaled(pictureRoom, Qt::KeepAspectRatio);
        option->decorationPosition = QStyleOptionViewItem::Left;
    }
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isVersion = index.column() != int(ComparisonModel::Column::Group);
    if (isVersion && index.data(ComparisonModel::IsDifferentRole).toBool()) {
        painter->fillRect(option.rect, toneColors(Tone::Waiting, option.palette).tint);
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Painting::selectedRow(option.palette, option.state & QStyle::State_Active));
    }
    QStyleOptionViewItem words = option;
    words.rect.adjust(air.width() / 2, 0, -air.width() / 2, 0);
    words.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, words, index);
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem words = option;
    words.rect.adjust(air.width() / 2, 0, -air.width() / 2, 0);
    return QStyledItemDelegate::sizeHint(words, index) + air;
}

} // namespace Desk

#include "moc_comparisondelegate.cpp"
