// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/destinationmodel.h"

#include "models/text/hiddenprices.h"
#include "models/text/plaintooltip.h"
#include "services/search/textfold.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Desk {

namespace {

constexpr int headingRow = -1;
constexpr qsizetype codeLength = 2; // Some places have a name only.

} // namespace

DestinationModel::DestinationModel(const Format &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_format(format)
{}

void DestinationModel::setDestinations(const QList<Destination> &destinations)
{
    const bool samePlaces =
        std::equal(destinations.begin(), destinations.end(), m_destinations.begin(), m_destinations.end(),
                   [](const Destination &one, const Destination &other) {
                       return one.kind == other.kind && one.code == other.code && one.name == other.name;
                   });
    if (samePlaces) {
        m_destinations = destinations;
        if (!m_rows.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_destinations = destinations;
    m_foldedNames.clear();
    m_foldedNames.reserve(destinations.size());
    for (const Destination &destination : destinations) {
        m_foldedNames.append(foldText(destination.name));
    }
    m_rows = shownRows();
    endResetModel();
}

int DestinationModel::renewNumbers(const QList<Destination> &destinations)
{
    std::map<std::pair<Destination::Kind, QString>, const Destination *> newer;
    for (const Destination &destination : destinations) {
        newer.insert({{destination.kind, destination.code}, &destination});
    }
    for (Destination &destination : m_destinations) {
        if (const auto renewed = newer.extract({destination.kind, destination.code})) {
            destination.packages = renewed.mapped()->packages;
            destination.lowestCost = renewed.mapped()->lowestCost;
        }
    }
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    return static_cast<int>(newer.size());
}

void DestinationModel::setShown(Shown shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        rebuild();
    }
}

void DestinationModel::setFilterText(const QString &text)
{
    const QString filter = foldText(text);
    if (filter != m_filter) {
        m_filter = filter;
        rebuild();
    }
}

void DestinationModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const Destination *DestinationModel::destination(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row) == headingRow) {
        return nullptr;
    }
    return &m_destinations.at(m_rows.at(row));
}

int DestinationModel::rowOf(Destination::Kind kind, const QString &code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Destination *there = destination(row);
        if (there && there->kind == kind && there->code == code) {
            return row;
        }
    }
    return -1;
}

int DestinationModel::shownPlaces() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](int row) { return row != headingRow; }));
}

int DestinationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DestinationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Destination *there = destination(index.row());
    if (!there) {
        switch (role) {
        case Qt::DisplayRole:
            //: Heading in the list of destinations, above regions and global.
            return tr("Regions");
        case IsHeadingRole:
            return true;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return there->name;
    case Qt::ToolTipRole: // Whatever a narrow list had to leave out.
        return plainToolTip(accessibleText(*there));
    case Qt::AccessibleTextRole:
        return accessibleText(*there);
    case IsHeadingRole:
        return false;
    case CountryCodeRole:
        return there->kind == Destination::Kind::Country && there->code.size() == codeLength ? there->code : QString();
    case PriceRole:
        //: The lowest price of a destination.
        return there->lowestCost && !arePricesHidden() ? tr("from %1").arg(m_format.money(*there->lowestCost))
                                                       : QString();
    case PackagesRole:
        return m_format.count(there->packages);
    default:
        return {};
    }
}

Qt::ItemFlags DestinationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (!destination(index.row())) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool DestinationModel::isShown(const Destination &destination, const QString &foldedName) const
{
    const bool isCountry = destination.kind == Destination::Kind::Country;
    if ((m_shown == Shown::Countries && !isCountry) || (m_shown == Shown::Regions && isCountry)) {
        return false;
    }
    if (m_filter.isEmpty()) {
        return true;
    }
    return foldedName.startsWith(m_filter) || foldedName.contains(QLatin1Char(' ') + m_filter)
           || (isCountry && destination.code.compare(m_filter, Qt::CaseInsensitive) == 0);
}

QList<int> DestinationModel::shownRows() const
{
    QList<int> rows;
    bool hasCountries = false;
    bool hasHeading = false;
    for (int i = 0; i < m_destinations.size(); ++i) {
        if (!isShown(m_destinations.at(i), m_foldedNames.at(i))) {
            continue;
        }
        const bool isCountry = m_destinations.at(i).kind == Destination::Kind::Country;
        if (!isCountry && hasCountries && !hasHeading) {
            rows.append(headingRow);
            hasHeading = true;
        }
        hasCountries = hasCountries || isCountry;
        rows.append(i);
    }
    return rows;
}

QString DestinationModel::accessibleText(const Destination &destination) const
{
    const QString packages = destination.packages == 1
                                 ? tr(/*: Beside a destination: there is one package for it. */ "1 package")
                                 : tr(/*: %Ln: how many packages there are for a destination. */ "%Ln packages",
                                      nullptr, destination.packages);
    if (!destination.lowestCost || arePricesHidden()) {
        //: A destination, read aloud: its name, then how many packages.
        return tr("%1, %2").arg(Format::isolated(destination.name), packages);
    }
    //: A destination, read aloud: its name, how many packages, the lowest price.
    return tr("%1, %2, from %3")
        .arg(Format::isolated(destination.name), packages, m_format.money(*destination.lowestCost));
}

void DestinationModel::rebuild()
{
    beginResetModel();
    m_rows = shownRows();
    endResetModel();
}

} // namespace Desk
