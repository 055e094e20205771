// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagedelegate.h"

#include "models/packagemodel.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/tones.h"

#include <QMouseEvent>
#include <QPainter>

namespace Desk {

namespace {

constexpr int padding = 8;

QColor textColor(const QPalette &palette, const QModelIndex &index, bool isGone)
{
    const auto column = static_cast<PackageModel::Column>(index.column());
    const bool isMargin = column == PackageModel::Column::Margin || column == PackageModel::Column::MarginPercent;
    if (isMargin && !isGone && index.data().toString() != Format::dash()) {
        return toneColors(index.data(PackageModel::IsLossRole).toBool() ? Tone::Bad : Tone::Good, palette).text;
    }
    const bool isQuiet = column == PackageModel::Column::Covers || column == PackageModel::Column::PerGigabyte;
    return isQuiet || isGone ? Painting::mutedText(palette) : palette.color(QPalette::Text);
}

/// At the end of the name's cell: the names stand under their heading.
QRect starRect(const QStyleOptionViewItem &option)
{
    const int side = std::min(option.rect.height(), 28);
    const QRect rect(option.rect.right() - side, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QStringList badgesOf(const QModelIndex &index)
{
    QStringList badges;
    if (index.data(PackageModel::IsUnlimitedRole).toBool()) {
        //: A badge behind the name of a package: it has no limit of data.
        badges.append(PackageDelegate::tr("unlimited"));
    }
    if (index.data(PackageModel::IsSoldLatelyRole).toBool()) {
        //: A badge behind the name of a package: it was sold in the last days.
        badges.append(PackageDelegate::tr("sold lately"));
    }
    return badges;
}

int widthOf(const QStringList &badges, const QFont &font)
{
    int width = 0;
    for (const QString &badge : badges) {
        width += Painting::badgeSize(badge, font).width() + padding;
    }
    return width;
}

/// Those that leave the whole name its room: the name is what a package is told from others by.
QStringList badgesBeside(const QModelIndex &index, const QFont &font, int nameWidth, int room)
{
    QStringList badges = badgesOf(index);
    while (!badges.isEmpty() && nameWidth + widthOf(badges, font) > room) {
        badges.removeLast();
    }
    return badges;
}

/// The name comes first: it is never cut for a star that is only offered.
bool hasStar(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int wanted =
        option.fontMetrics.horizontalAdvance(index.data().toString()) + 1 + widthOf(badgesOf(index), option.font);
    return index.data(PackageModel::IsFavouriteRole).toBool()
           || wanted <= option.rect.width() - 2 * padding - starRect(option).width();
}

/// The name with its badges and the star. The painter has the font and the colour.
void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isFavourite = index.data(PackageModel::IsFavouriteRole).toBool();
    const bool isStarred = hasStar(option, index);
    if (isFavourite || (isStarred && option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        Painting::paintStar(painter, starRect(option), isFavourite, option.palette);
    }
    const QRect rect = option.rect.adjusted(padding, 0, -padding - (isStarred ? starRect(option).width() : 0), 0);
    const auto place = [&](const QRect &ltr) { return QStyle::visualRect(option.direction, option.rect, ltr); };
    const QString whole = index.data().toString();
    const int wanted = option.fontMetrics.horizontalAdvance(whole) + 1;
    const QStringList badges = badgesBeside(index, option.font, wanted, rect.width());
    const int room = std::max(0, rect.width() - widthOf(badges, option.font));
    const QString name = option.fontMetrics.elidedText(whole, Qt::ElideRight, room);
    const int width = std::min(room, option.fontMetrics.horizontalAdvance(name) + 1);
    painter->drawText(place({rect.left(), rect.top(), width, rect.height()}), Qt::AlignVCenter | Qt::AlignLeading,
                      name);
    int x = rect.left() + width + padding;
    for (const QString &badge : badges) {
        const QSize size = Painting::badgeSize(badge, option.font);
        const QRect badgeRect(QPoint(x, rect.center().y() - size.height() / 2), size);
        Painting::paintBadge(painter, place(badgeRect), badge, option.font, option.palette);
        x += size.width() + padding;
    }
}

} // namespace

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<PackageModel::Column>(index.column());
    const QString text = index.data().toString();
    painter->save();
    Painting::paintRowBackground(painter, option, column == PackageModel::Column::Package);
    const bool isGone = index.data(PackageModel::IsGoneRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(isGone && column == PackageModel::Column::Package);
    // The price is the last one known.
    const bool isOfBefore = column == PackageModel::Column::Cost && index.data(PackageModel::IsUnreadableRole).toBool();
    font.setItalic(isOfBefore);
    painter->setFont(font);
    painter->setPen(textColor(option.palette, index, isGone || isOfBefore));
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);

    if (column == PackageModel::Column::Net && text.size() <= 3 && text != Format::dash()) {
        QRect badge(QPoint(), Painting::badgeSize(text, option.font));
        badge.moveCenter(option.rect.center());
        Painting::paintBadge(painter, badge, text, option.font, option.palette);
    } else if (column == PackageModel::Column::Package) {
        paintName(painter, option, index);
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

bool PackageDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (index.column() == static_cast<int>(PackageModel::Column::Package)
        && (isPress || event->type() == QEvent::MouseButtonRelease)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && hasStar(option, index)
            && starRect(option).contains(mouse->position().toPoint())) {
            if (!isPress) {
                emit starClicked(index.data(PackageModel::CodeRole).toString());
            }
            return true; // A press on a star chooses no package.
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

int PackageDelegate::rowHeight(const QFont &font)
{
    constexpr int smallest = 30;
    return std::max(smallest, QFontMetrics(font).height() * 18 / 10);
}

} // namespace Desk
