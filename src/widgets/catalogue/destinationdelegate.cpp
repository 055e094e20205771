// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/destinationdelegate.h"

#include "models/destinationmodel.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/painting.h"

#include <QPainter>

#include <algorithm>

namespace Desk {

namespace {

constexpr int padding = 12;
constexpr int gap = 8;

QSize flagSize(const QFontMetrics &metrics)
{
    const int height = metrics.height() * 9 / 10;
    return {height * 4 / 3, height};
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter->setFont(Painting::smallFont(option.font));
    painter->setPen(Painting::mutedText(option.palette));
    const QRect rect = option.rect.adjusted(padding, 0, -padding, -4);
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignBottom, text);
}

} // namespace

DestinationDelegate::DestinationDelegate(Flags &flags, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_flags(flags)
{}

void DestinationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(DestinationModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, Painting::hoveredRow(palette));
    }
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : Painting::mutedText(palette);
    const Qt::LayoutDirection direction = option.direction;
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);

    const QString countryCode = index.data(DestinationModel::CountryCodeRole).toString();
    if (!countryCode.isEmpty()) {
        const QSize size = flagSize(option.fontMetrics);
        const QRect flag(QPoint(rest.left(), rest.center().y() - size.height() / 2), size);
        m_flags.paint(painter, QStyle::visualRect(direction, option.rect, flag), countryCode, palette);
        rest.setLeft(flag.right() + 1 + gap);
    }

    // The name is what is looked for: first the price gives way to it, then the number of packages.
    const QFont small = Painting::smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QString whole = index.data().toString();
    QString packages = index.data(DestinationModel::PackagesRole).toString();
    QString price = index.data(DestinationModel::PriceRole).toString();
    const auto roomBeside = [&smallMetrics](const QString &beside) {
        return beside.isEmpty() ? 0 : smallMetrics.horizontalAdvance(beside) + gap;
    };
    const int nameWidth = option.fontMetrics.horizontalAdvance(whole);
    if (nameWidth + roomBeside(packages) + roomBeside(price) > rest.width()) {
        price.clear();
    }
    if (nameWidth + roomBeside(packages) > rest.width()) {
        packages.clear();
    }
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(QStyle::visualRect(direction, option.rect, rest), Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(whole, Qt::ElideRight, rest.width()));
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(QStyle::visualRect(direction, option.rect, rest), Qt::AlignTrailing | Qt::AlignVCenter, price);
    rest.setLeft(rest.left() + nameWidth + gap);
    painter->drawText(QStyle::visualRect(direction, option.rect, rest), Qt::AlignLeading | Qt::AlignVCenter, packages);
    painter->restore();
}

QSize DestinationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int smallest = 26;
    const int lines = index.data(DestinationModel::IsHeadingRole).toBool() ? 18 : 16;
    return {0, std::max(smallest, option.fontMetrics.height() * lines / 10)};
}

} // namespace Desk
