// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/packagemodel.h"

#include "domain/networkgeneration.h"
#include "models/exportroles.h"
#include "models/text/hiddenprices.h"
#include "models/text/listtext.h"
#include "models/text/moneytext.h"
#include "models/text/packagetext.h"
#include "models/text/plaintooltip.h"

namespace Desk {

PackageModel::PackageModel(const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(format)
{}

void PackageModel::setRows(const std::shared_ptr<const PackageSearch> &search, const FoundRows &rows)
{
    beginResetModel();
    setRowsOf(search, rows);
    endResetModel();
}

bool PackageModel::adopt(const std::shared_ptr<const PackageSearch> &search)
{
    if (search == m_search || m_rows.isEmpty()) {
        return true;
    }
    QList<int> rows;
    rows.reserve(m_rows.size());
    for (const int row : std::as_const(m_rows)) {
        const int there = search->rowOf(m_search->entries().code(row));
        if (there < 0) {
            return false;
        }
        rows.append(there);
    }
    setRowsOf(search, rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

int PackageModel::countMissing(const PackageSearch &search, const FoundRows &rows) const
{
    const CatalogueTable &entries = search.entries();
    const QBitArray shown = m_rows.among(m_search->entries().size());
    const QBitArray found = rows.among(entries.size());
    int missing = 0;
    for (int row = 0; row < entries.size(); ++row) {
        if (found.testBit(row)) {
            const int there = m_search->rowOf(entries.code(row));
            missing += there < 0 || !shown.testBit(there) ? 1 : 0;
        }
    }
    return missing;
}

void PackageModel::setFormat(const Format &format)
{
    m_format = format;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PackageModel::setMarks(const QSet<QString> &favourites, const QSet<QString> &soldLately)
{
    if (favourites == m_favourites && soldLately == m_soldLately) {
        return;
    }
    m_favourites = favourites;
    m_soldLately = soldLately;
    if (!m_rows.isEmpty()) {
        const int column = static_cast<int>(Column::Package);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void PackageModel::setPrices(std::shared_ptr<const PriceTable> prices)
{
    m_prices = std::move(prices);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, static_cast<int>(Column::SellAt)),
                         index(rowCount() - 1, static_cast<int>(Column::MarginPercent)));
    }
}

std::optional<SellingPrice> PackageModel::price(int row) const
{
    return m_prices && row >= 0 && row < m_rows.size() ? m_prices->priceIn(*m_search, m_rows.at(row)) : std::nullopt;
}

std::optional<CatalogueEntry> PackageModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_search->entries().at(m_rows.at(row))) : std::nullopt;
}

/// A table asks for all there is to say of a row, then goes on to the next one.
const CatalogueEntry &PackageModel::askedFor(int row) const
{
    if (m_askedRow != row) {
        m_asked = m_search->entries().at(m_rows.at(row));
        m_askedRow = row;
    }
    return m_asked;
}

int PackageModel::rowOf(const QString &packageCode) const
{
    if (!m_search) {
        return -1;
    }
    const int there = m_search->rowOf(packageCode);
    return there < 0 ? -1 : static_cast<int>(m_rows.indexOf(there));
}

int PackageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant PackageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const CatalogueEntry &found = askedFor(index.row());
    if (arePricesHidden() && (tellsCost(column) || role == IsLossRole)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::AccessibleTextRole:
        if (column == Column::Package) {
            return accessibleName(found);
        }
        //: Read aloud for the sign ∞.
        return column == Column::Data && found.package.isUnlimited ? tr("unlimited") : text(index.row(), column);
    case Qt::TextAlignmentRole:
        if (column == Column::Package || column == Column::Covers) {
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
        }
        return QVariant::fromValue(
            Qt::Alignment(column == Column::Net ? Qt::AlignCenter : Qt::AlignTrailing | Qt::AlignVCenter));
    case ExportValueRole:
        return QVariant::fromValue(exportValue(index.row(), column));
    case CodeRole:
        return found.package.code;
    case IsUnlimitedRole:
        return found.package.isUnlimited;
    case IsGoneRole:
        return found.isGone;
    case IsUnreadableRole:
        return found.isUnreadable();
    case IsFavouriteRole:
        return m_favourites.contains(found.package.code);
    case IsSoldLatelyRole:
        return m_soldLately.contains(found.package.code);
    case IsLossRole: {
        const auto selling = price(index.row());
        return selling && selling->margin.isNegative();
    }
    default:
        return {};
    }
}

bool PackageModel::tellsCost(Column column)
{
    switch (column) {
    case Column::Cost:
    case Column::PerGigabyte:
    case Column::Margin:
    case Column::MarginPercent:
        return true;
    case Column::Package:
    case Column::Covers:
    case Column::Data:
    case Column::Valid:
    case Column::Net:
    case Column::SellAt:
    case Column::Count:
        break;
    }
    return false;
}

QVariant PackageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        if (column == Column::Package || column == Column::Covers) {
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
        }
        return QVariant::fromValue(
            Qt::Alignment(column == Column::Net ? Qt::AlignCenter : Qt::AlignTrailing | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && longHeading(column) != headerData(section, orientation)) {
        return longHeading(column);
    }
    if (role == ExportValueRole) {
        //: Heading in a file: how many days the package lasts.
        return column == Column::Valid ? tr("Valid (days)") : longHeading(column);
    }
    if (role == Qt::AccessibleDescriptionRole && m_sort && m_sort->key == sortKey(column)) {
        //: Read aloud at a table's heading.
        return m_sort->order == Qt::AscendingOrder
                   ? tr("sorted, ascending")
                   : tr(/*: Said by screen readers behind the heading of a column: the largest is at the top. */
                        "sorted, descending");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Package:
        //: Heading of a column: name of a package.
        return tr("Package");
    case Column::Covers:
        //: The places where the package works.
        return tr("Covers");
    case Column::Data:
        //: Heading of a column: how much data a package has.
        return tr("Data");
    case Column::Valid:
        //: How long the package lasts.
        return tr("Valid");
    case Column::Net:
        //: The kind of mobile network: 4G, 5G.
        return tr("Net");
    case Column::Cost:
        //: Heading of a column: what the account pays for a package.
        return tr("Cost");
    case Column::PerGigabyte:
        //: Cost for each gigabyte, as short as it is understood.
        return tr("/GB");
    case Column::SellAt:
        //: What the shop takes for the package.
        return tr("Sell at");
    case Column::Margin:
        //: Heading of a column: what is left of a sale when it was paid.
        return tr("Margin");
    case Column::MarginPercent:
        //: The margin in percent of the selling price, as short as it is understood.
        return tr("Margin %");
    case Column::Count:
        break;
    }
    return {};
}

std::optional<PackageSortKey> PackageModel::sortKey(Column column)
{
    switch (column) {
    case Column::Package:
        return PackageSortKey::Name;
    case Column::Covers:
        return PackageSortKey::Covers;
    case Column::Data:
        return PackageSortKey::Data;
    case Column::Valid:
        return PackageSortKey::Days;
    case Column::Net:
        return PackageSortKey::Network;
    case Column::Cost:
        return PackageSortKey::Cost;
    case Column::PerGigabyte:
        return PackageSortKey::CostPerGigabyte;
    case Column::SellAt:
        return PackageSortKey::SellingPrice;
    case Column::Margin:
        return PackageSortKey::Margin;
    case Column::MarginPercent:
        return PackageSortKey::MarginPercent;
    case Column::Count:
        break;
    }
    return {};
}

QString PackageModel::longHeading(Column column) const
{
    switch (column) {
    case Column::Net:
        //: Heading of a column: the generation of the network, such as 5G.
        return tr("Network");
    case Column::PerGigabyte:
        return tr("Cost of one gigabyte");
    case Column::SellAt:
        //: A way to sort packages: by what customers pay.
        return tr("Selling price");
    case Column::MarginPercent:
        return tr("Margin in percent");
    default:
        return headerData(static_cast<int>(column), Qt::Horizontal).toString();
    }
}

QString PackageModel::wideText(Column column) const
{
    const CatalogueExtent extent = m_search ? m_search->extent() : CatalogueExtent();
    switch (column) {
    case Column::Covers:
        //: A long text of the column "Covers", to find out how wide it must be.
        return tr("Middle East · 42 countries");
    case Column::Data:
        return m_format.dataSize(*DataSize::fromMegabytes(1000));
    case Column::Valid:
        return m_format.shortDays(*Validity::fromDays(365));
    case Column::Net:
        return QStringLiteral("5G5G");
    case Column::Cost:
    case Column::PerGigabyte:
        return extent.highestCost ? moneyText(*extent.highestCost, m_format.locale()) : QString();
    case Column::SellAt:
        return hasPrices() ? PriceText(m_format).amount(*m_prices->highestPrice()) : QString();
    case Column::Margin:
        // A margin may have a sign before it.
        return hasPrices() ? PriceText(m_format).amount(*m_prices->highestPrice() * -1) : QString();
    case Column::MarginPercent:
        return PriceText(m_format).percent(Percent{-10'000});
    case Column::Package:
    case Column::Count:
        break;
    }
    return {};
}

void PackageModel::setSort(const std::optional<PackageSort> &sort)
{
    m_sort = sort;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString PackageModel::coversText(const Package &package, const QStringList &coverage) const
{
    if (coverage.size() == 1) {
        return m_placeNames.value(coverage.first(), coverage.first());
    }
    QString place = m_placeNames.value(package.region, package.region);
    if (package.type == Package::Type::Global) {
        //: Where a package works: all over the world.
        place = tr("Global");
    }
    if (coverage.isEmpty()) {
        return place.isEmpty() ? Format::dash() : place;
    }
    //: %Ln: in how many countries a package works.
    const QString number = tr("%Ln countries", nullptr, static_cast<int>(coverage.size()));
    //: A region and how many countries of it: "Europe · 42 countries".
    return place.isEmpty() ? number : tr("%1 · %2").arg(Format::isolated(place), number);
}

QString PackageModel::text(int row, Column column) const
{
    const Package &package = askedFor(row).package;
    switch (column) {
    case Column::Package:
        return package.name;
    case Column::Covers:
        return coversText(package, m_search->coverage(m_rows.at(row)));
    case Column::Data:
        return m_format.dataAmount(package.data, package.isUnlimited);
    case Column::Valid:
        return m_format.shortDays(package.validity);
    case Column::Net: {
        const QString generation = networkGeneration(package);
        return generation.isEmpty() ? Format::dash() : generation;
    }
    case Column::Cost:
        return m_format.money(package.cost);
    case Column::PerGigabyte:
        return package.isUnlimited ? Format::dash() : m_format.moneyPerGigabyte(package.cost, package.data);
    case Column::SellAt:
    case Column::Margin:
    case Column::MarginPercent:
        return priceText(row, column);
    case Column::Count:
        break;
    }
    return {};
}

QString PackageModel::priceText(int row, Column column) const
{
    const auto selling = price(row);
    if (!selling) {
        return Format::dash();
    }
    const PriceText text(m_format);
    if (column == Column::MarginPercent) {
        const auto percent = selling->marginPercent();
        return percent ? text.percent(*percent) : Format::dash();
    }
    return text.amount(column == Column::SellAt ? selling->price : selling->margin);
}

ExportValue PackageModel::exportValue(int row, Column column) const
{
    const CatalogueEntry &found = askedFor(row);
    const Package &package = found.package;
    switch (column) {
    case Column::Data:
        return package.isUnlimited ? ExportValue(tr("unlimited")) : ExportValue(package.data);
    case Column::Valid:
        return qint64(package.validity.days());
    case Column::Cost:
        return found.isUnreadable() ? ExportValue(ListText::unread(m_format.money(package.cost)))
                                    : ExportValue(Amount(package.cost));
    case Column::PerGigabyte: {
        const bool isKnown = !package.isUnlimited && !package.data.isZero() && !package.cost.isZero();
        return isKnown && !found.isUnreadable() ? ExportValue(Amount(package.cost.dividedBy(package.data.gigabytes())))
                                                : ExportValue();
    }
    case Column::SellAt:
    case Column::Margin:
    case Column::MarginPercent:
        return exportPrice(row, column);
    default:
        break;
    }
    const QString words = text(row, column);
    return words.isEmpty() || words == Format::dash() ? ExportValue() : ExportValue(words);
}

ExportValue PackageModel::exportPrice(int row, Column column) const
{
    const auto selling = price(row);
    if (!selling) {
        return {};
    }
    if (column == Column::MarginPercent) {
        const auto percent = selling->marginPercent();
        return percent ? ExportValue(*percent) : ExportValue();
    }
    return column == Column::SellAt ? selling->price : selling->margin;
}

QVariant PackageModel::toolTip(int row, Column column) const
{
    switch (column) {
    case Column::Package:
    case Column::Covers:
        // Whatever a narrow column had to leave out.
        return plainToolTip(text(row, column));
    case Column::Cost: {
        const CatalogueEntry &found = askedFor(row);
        if (!found.isUnreadable()) {
            return {};
        }
        //: Of a package. %1: an amount of money; %2, %3: days and times.
        return plainToolTip(tr("%1 was read on %2. What eSIMfly sent on %3 could not be read.")
                                .arg(m_format.money(found.package.cost), m_format.dateTime(found.readAt),
                                     m_format.dateTime(found.unreadableAt)));
    }
    case Column::SellAt:
    case Column::Margin:
    case Column::MarginPercent: {
        const auto selling = price(row);
        return selling && !arePricesHidden() ? plainToolTip(PriceText(m_format).marginInPercent(*selling)) : QVariant();
    }
    default:
        return {};
    }
}

QString PackageModel::accessibleName(const CatalogueEntry &entry) const
{
    QStringList parts{entry.package.name};
    if (m_favourites.contains(entry.package.code)) {
        //: Read aloud after a package's name: a person starred it.
        parts.append(tr("favourite"));
    }
    if (m_soldLately.contains(entry.package.code)) {
        //: Read aloud after a package's name.
        parts.append(tr("sold lately"));
    }
    if (entry.isGone) {
        //: Read aloud after a package's name.
        parts.append(tr("no longer sold"));
    } else if (entry.isUnreadable()) {
        //: Read aloud after a package's name.
        parts.append(tr("price not readable now"));
    }
    return parts.join(QLatin1String(", "));
}

void PackageModel::setRowsOf(const std::shared_ptr<const PackageSearch> &search, const FoundRows &rows)
{
    if (search != m_search) {
        m_search = search;
        m_placeNames = Desk::placeNames(*search);
    }
    m_rows = rows;
    m_askedRow = -1;
}

} // namespace Desk
