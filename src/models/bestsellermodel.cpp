// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bestsellermodel.h"

#include "models/text/bookstext.h"
#include "models/text/teamtext.h"

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
            //: Heading of a column: how many orders were sold.
            .heading = QT_TRANSLATE_NOOP("Desk::BestSellerModel", "Orders"),
            .widest = [](const Format &) { return QStringLiteral("Orders 1"); },
            .alignment = Qt::AlignTrailing,
            .text = [](const BestSellerModel &model,
                       const BestSeller &seller) { return model.format().count(seller.totals.orders); },
        },
        Description{
            .column = Column::SoldFor,
            //: Heading of a column: what customers paid.
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
            //: Heading of a column: what is left of a sale when it was paid.
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

void BestSellerModel::setKind(Kind kind)
{
    if (kind != m_kind) {
        resetRows({});
        m_kind = kind;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QString BestSellerModel::nameOf(const BestSeller &seller) const
{
    if (!seller.name.isEmpty()) {
        return seller.name;
    }
    switch (m_kind) {
    case Kind::Desks:
        if (!seller.code.isEmpty()) {
            return TeamText::deskName(QUuid::fromString(seller.code), {});
        }
        [[fallthrough]];
    case Kind::Places:
        //: A destination or a desk: of packages of which nobody knows where they are for, or where they were sold.
        return tr("Not known");
    case Kind::Sellers:
        //: In place of the name of a seller: orders of which nobody said who sold them.
        return tr("No seller");
    case Kind::Packages:
        break;
    }
    return seller.code.isEmpty() ? Format::dash() : seller.code;
}

QStringList BestSellerModel::keys(const BestSeller &seller) const
{
    return {seller.code};
}

BestSellerModel::Columns BestSellerModel::columns() const
{
    static constexpr auto places =
        //: Heading of a column: country or region that packages are for.
        describe(QT_TR_NOOP("Destination"), [](const Format &) { return QStringLiteral("United Kingdom W"); });
    static constexpr auto packages = describe(
        //: Heading of a column: name of a package.
        QT_TR_NOOP("Package"), [](const Format &) { return QStringLiteral("United States Unlimited 30 Days"); });
    static constexpr auto desks =
        //: Heading of a column: a computer that sells in the same team.
        describe(QT_TR_NOOP("Desk"), [](const Format &) { return QStringLiteral("Reception, ground floor"); });
    static constexpr auto sellers =
        //: Heading of a column: the person who sold.
        describe(QT_TR_NOOP("Seller"), [](const Format &) { return QStringLiteral("Reception, ground floor"); });
    static_assert(isComplete(places) && isComplete(packages) && isComplete(desks) && isComplete(sellers));
    switch (m_kind) {
    case Kind::Places:
        return places;
    case Kind::Packages:
        break;
    case Kind::Desks:
        return desks;
    case Kind::Sellers:
        return sellers;
    }
    return packages;
}

} // namespace Desk
