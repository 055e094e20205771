// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/coveragedelegate.h"

#include "models/coveragemodel.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/painting.h"

#include <QPainter>

namespace Desk {

namespace {

constexpr int gap = 8;
constexpr int wordGap = 4;
constexpr int margin = 4;

/// As many as there is room for; the tool tip has all.
void paintOperators(QPainter *painter, const QStyleOptionViewItem &option, QRect rest, const CoveredCountry &country)
{
    const QFont small = Painting::smallFont(option.font);
    const QFontMetrics metrics(small);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(x, rest.top(), width, rest.height()));
    };
    painter->setPen(Painting::mutedText(option.palette));
    int x = rest.left();
    for (const CoveredCountry::Operator &one : country.operators) {
        const QSize badge = one.generation.isEmpty() ? QSize(0, 0) : Painting::badgeSize(one.generation, small);
        const int room = rest.right() - x - badge.width() - wordGap;
        if (room < metrics.averageCharWidth() * 4) {
            painter->drawText(place(x, rest.right() - x), Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("…"));
            return;
        }
        const QString name = metrics.elidedText(one.name, Qt::ElideRight, room);
        const int width = metrics.horizontalAdvance(name);
        painter->setFont(small);
        painter->drawText(place(x, width + 1), Qt::AlignLeading | Qt::AlignVCenter, name);
        x += width + wordGap;
        if (!badge.isEmpty()) {
            QRect rect = place(x, badge.width());
            rect.setTop(rest.center().y() - badge.height() / 2);
            rect.setHeight(badge.height());
            Painting::paintBadge(painter, rect, one.generation, small, option.palette);
            x += badge.width() + gap;
        }
    }
}

} // namespace

CoverageDelegate::CoverageDelegate(Flags &flags, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_flags(flags)
{}

int CoverageDelegate::rowHeight(const QFont &font) const
{
    constexpr int smallest = 24;
    const int name = QFontMetrics(font).height();
    const int operators = m_hasOperators ? QFontMetrics(Painting::smallFont(font)).height() + margin : 0;
    return std::max(smallest, name + operators + 2 * margin);
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto country = index.data(CoverageModel::OperatorsRole).value<CoveredCountry>();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect,
                          Painting::selectedRow(option.palette, option.widget && option.widget->hasFocus()));
    }
    QRect rest = option.rect.adjusted(0, margin, 0, -margin);
    const int lineHeight = option.fontMetrics.height();
    const int nameHeight = m_hasOperators ? lineHeight : rest.height();
    const int flagHeight = lineHeight * 8 / 10;
    const QRect flag(rest.left(), rest.top() + (nameHeight - flagHeight) / 2, flagHeight * 4 / 3, flagHeight);
    if (!country.code.isEmpty()) {
        m_flags.paint(painter, QStyle::visualRect(option.direction, option.rect, flag), country.code, option.palette);
    }
    rest.setLeft(flag.right() + 1 + gap);
    const QRect nameRect(rest.left(), rest.top(), rest.width(), nameHeight);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, nameRect), Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(country.name, Qt::ElideRight, nameRect.width()));
    if (m_hasOperators) {
        rest.setTop(nameRect.bottom() + 1);
        paintOperators(painter, option, rest, country);
    }
    painter->restore();
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.font)};
}

} // namespace Desk

#include "moc_coveragedelegate.cpp"
