// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bestsellermodel.h"

#include "models/text/bookstext.h"

namespace Desk {

namespace {

using Description = BestSellerModel::Description;
using Column = BestSellerModel::Column;

QString orDash(const QString &text)
{
    return text.isEmpty() ? Format::dash() : text;
}

/// The two tables differ in the first column only.
constexpr auto describe(const char *heading, QString (*widest)(const Format &format))
{
    return std::array{
        Description{
            .column = Column::Name,
            .heading = heading,
            .widest = widest,
            .text = [](const BestSellerModel &model, const BestSeller &seller) { return model.nameOf(seller); },
        },
        Description{
            .column = Column::Orders,
            .heading = QT_TRANSLATE_NOOP("Desk::BestSellerModel", "Orders"),
            .widest = [](const Format &) { return QStringLiteral("Orders 1"); },
            .alignment = Qt::AlignTrailing,
            .text = [](const BestSellerModel &model,
                       const BestSeller &seller) { return model.format().count(seller.totals.orders); },
        },
        Description{
            .column = Column::SoldFor,
            .heading = QT_TRANSLATE_NOOP("Desk::BestSellerModel", "Sold for"),
            .widest = [](const Format &) { return QStringLiteral("34,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](const BestSellerModel &model, const BestSeller &seller) {
                    return orDash(BooksText(model.format()).amounts(seller.totals.soldFor));
                },
        },
        Description{
            .column = Column::Margin,
            .heading = QT_TRANSLATE_NOOP("Desk::BestSellerModel", "Margin"),
            .widest = [](const Format &) { return QStringLiteral("34,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](const BestSellerModel &model, const BestSeller &seller) {
                    return orDash(BooksText(model.format()).amounts(seller.totals.margin));
                },
            .tellsCost = true,
        },
    };
}

} // namespace

BestSellerModel::BestSellerModel(Kind kind, const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
    , m_kind(kind)
{}

QString BestSellerModel::nameOf(const BestSeller &seller) const
{
    if (!seller.name.isEmpty()) {
        return seller.name;
    }
    //: A destination: packages of which nobody knows where they are for.
    return m_kind == Kind::Places ? tr("Not known") : seller.code.isEmpty() ? Format::dash() : seller.code;
}

QStringList BestSellerModel::keys(const BestSeller &seller) const
{
    return {seller.code.isEmpty() ? QStringLiteral("?") : seller.code};
}

BestSellerModel::Columns BestSellerModel::columns() const
{
    static constexpr auto places =
        describe(QT_TR_NOOP("Destination"), [](const Format &) { return QStringLiteral("United Kingdom W"); });
    static constexpr auto packages = describe(
        QT_TR_NOOP("Package"), [](const Format &) { return QStringLiteral("United States Unlimited 30 Days"); });
    static_assert(isComplete(places) && isComplete(packages));
    return m_kind == Kind::Places ? Columns(places) : Columns(packages);
}

} // namespace Desk
