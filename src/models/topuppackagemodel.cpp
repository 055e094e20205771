// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topuppackagemodel.h"

#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"
#include "services/prices/sellingprices.h"

#include <algorithm>

namespace Desk {

TopUpPackageModel::TopUpPackageModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

void TopUpPackageModel::setPackages(const QList<TopUpPackage> &packages)
{
    QList<TopUpPackage> once;
    for (const TopUpPackage &package : packages) {
        const bool isKnown = std::any_of(once.cbegin(), once.cend(),
                                         [&package](const TopUpPackage &other) { return other.code == package.code; });
        if (!isKnown) {
            once << package;
        }
    }
    updateRows(once);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // The prices may need more room.
}

void TopUpPackageModel::setPrices(const SellingPrices &prices, const std::optional<Package> &own)
{
    m_prices = &prices;
    m_own = own;
    allChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<SellingPrice> TopUpPackageModel::price(const TopUpPackage &package) const
{
    if (!m_prices) {
        return std::nullopt;
    }
    const PricedPackage priced = m_prices->asPackage(package, m_own);
    return m_prices->price(priced.package, priced.coverage);
}

bool TopUpPackageModel::hasPrices() const
{
    return std::any_of(rows().cbegin(), rows().cend(),
                       [this](const TopUpPackage &package) { return price(package).has_value(); });
}

int TopUpPackageModel::rowLike(const TopUpPackage &own) const
{
    const auto likeness = [&own](const TopUpPackage &package) {
        const bool hasSameData =
            package.isUnlimited == own.isUnlimited && (package.isUnlimited || package.data == own.data);
        return hasSameData ? (package.validity == own.validity ? 2 : 1) : 0;
    };
    const auto best = std::max_element(
        rows().cbegin(), rows().cend(),
        [&likeness](const TopUpPackage &one, const TopUpPackage &other) { return likeness(one) < likeness(other); });
    return rows().isEmpty() ? -1 : static_cast<int>(best - rows().cbegin());
}

QVariant TopUpPackageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation != Qt::Horizontal || role != WidestTextRole || column == Column::Package) {
        return KeyedTableModel::headerData(section, orientation, role);
    }
    // There are few rows, and they tell more than what might come: words for days have any length.
    QString widest = KeyedTableModel::headerData(section, orientation).toString();
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = index(row, section).data().toString();
        widest = text.size() > widest.size() ? text : widest;
    }
    return widest;
}

QVariant TopUpPackageModel::recordData(const QModelIndex &index, int role) const
{
    if (role != IsLossRole || index.column() != static_cast<int>(Column::Margin) || arePricesHidden()) {
        return {};
    }
    const auto selling = price(rows()[index.row()]);
    return selling ? QVariant(selling->margin.isNegative()) : QVariant();
}

QStringList TopUpPackageModel::keys(const TopUpPackage &package) const
{
    return {package.code};
}

TopUpPackageModel::Columns TopUpPackageModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Data,
            //: Heading of a column: how much data a top-up adds.
            .heading = QT_TR_NOOP("Data"),
            .widest = [](const Format &) { return QStringLiteral("100 GB"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &package) { return model.format().dataAmount(package.data, package.isUnlimited); },
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::Days,
            //: Heading of a column: how many days a top-up adds.
            .heading = QT_TR_NOOP("Days"),
            .widest = [](const Format &) { return QStringLiteral("180 d"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &package) { return model.format().shortDays(package.validity); },
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::Cost,
            //: Heading of a column: what the account pays for a top-up.
            .heading = QT_TR_NOOP("Cost"),
            .widest = [](const Format &) { return QStringLiteral("$123.45"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &package) { return model.format().money(package.cost); },
            .tellsCost = true,
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::SellAt,
            //: What the customer pays, by the shop's own prices.
            .heading = QT_TR_NOOP("Sell at"),
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &package) {
                    const auto selling = model.price(package);
                    return selling ? PriceText(model.format()).amount(selling->price) : Format::dash();
                },
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::Margin,
            //: Heading of a column: what is left of a sale when it was paid.
            .heading = QT_TR_NOOP("Margin"),
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &package) {
                    const auto selling = model.price(package);
                    return selling ? PriceText(model.format()).amount(selling->margin) : Format::dash();
                },
            .tellsCost = true,
            .toolTip =
                [](auto &model, auto &package) {
                    const auto selling = model.price(package);
                    return selling ? plainToolTip(PriceText(model.format()).marginInPercent(*selling)) : QString();
                },
        },
        Description{
            .column = Column::PerGigabyte,
            //: Cost for each gigabyte, as short as it is understood.
            .heading = QT_TR_NOOP("/GB"),
            .widest = [](const Format &) { return QStringLiteral("$12.34"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &package) {
                    return package.isUnlimited ? Format::dash()
                                               : model.format().moneyPerGigabyte(package.cost, package.data);
                },
            .tellsCost = true,
            .toolTip = noToolTip,
        },
        Description{
            .column = Column::Package,
            //: Heading of a column: name of a package that an eSIM can be topped up with.
            .heading = QT_TR_NOOP("Package"),
            .text = [](auto &, auto &package) { return package.name; },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
