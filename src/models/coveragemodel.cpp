// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coveragemodel.h"

#include "models/text/format.h"
#include "models/text/plaintooltip.h"
#include "services/search/countrynames.h"
#include "services/search/textfold.h"

#include <algorithm>

namespace Desk {

namespace {

bool hasWordAt(const QString &folded, const QString &typed)
{
    return folded.startsWith(typed) || folded.contains(QLatin1Char(' ') + typed);
}

QString operatorsText(const CoveredCountry &country)
{
    QStringList texts;
    for (const CoveredCountry::Operator &one : country.operators) {
        texts.append(one.text());
    }
    return texts.join(QLatin1String(", "));
}

} // namespace

CoverageModel::CoverageModel(std::shared_ptr<const CountryNames> names, QObject *parent)
    : QAbstractListModel(parent)
    , m_names(std::move(names))
{}

void CoverageModel::setNames(std::shared_ptr<const CountryNames> names)
{
    m_names = std::move(names);
    m_foldedNames.clear();
}

void CoverageModel::setCountries(const QList<CoveredCountry> &countries)
{
    if (countries != m_countries) {
        m_countries = countries;
        rebuild();
    }
}

void CoverageModel::setFilterText(const QString &text)
{
    const QString filter = foldText(text);
    if (filter != m_filter) {
        m_filter = filter;
        rebuild();
    }
}

bool CoverageModel::hasOperators() const
{
    return std::any_of(m_countries.begin(), m_countries.end(),
                       [](const CoveredCountry &country) { return !country.operators.isEmpty(); });
}

QString CoverageModel::accessibleText(const CoveredCountry &country)
{
    //: A country and its mobile networks: "Turkey: Turkcell 5G, Vodafone 4G".
    return country.operators.isEmpty() ? country.name
                                       : tr("%1: %2").arg(Format::isolated(country.name), operatorsText(country));
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CoveredCountry &country = m_countries.at(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return country.name;
    case Qt::ToolTipRole:
        return plainToolTip(accessibleText(country));
    case Qt::AccessibleTextRole:
        return accessibleText(country);
    case CountryCodeRole:
        return country.code;
    case OperatorsRole:
        return QVariant::fromValue(country);
    default:
        return {};
    }
}

void CoverageModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_countries.size(); ++i) {
        if (isShown(m_countries.at(i))) {
            m_rows.append(i);
        }
    }
    endResetModel();
}

bool CoverageModel::isShown(const CoveredCountry &country) const
{
    if (m_filter.isEmpty()) {
        return true;
    }
    const QStringList &names = foldedNames(country);
    return std::any_of(names.begin(), names.end(), [this](const QString &name) { return hasWordAt(name, m_filter); })
           || m_names->shortForms(country.code).contains(m_filter)
           || std::any_of(
               country.operators.begin(), country.operators.end(),
               [this](const CoveredCountry::Operator &one) { return hasWordAt(foldText(one.name), m_filter); });
}

const QStringList &CoverageModel::foldedNames(const CoveredCountry &country) const
{
    QStringList &folded = m_foldedNames[country.code.isEmpty() ? country.name : country.code];
    if (folded.isEmpty()) {
        folded.append(foldText(country.name));
        for (const QString &name : m_names->searchNames(country.code)) {
            folded.append(foldText(name));
        }
    }
    return folded;
}

} // namespace Desk
