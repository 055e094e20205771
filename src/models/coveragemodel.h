// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/coveredcountry.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>

namespace Desk {

/// The countries of one package with their networks, and those of them that a filter leaves. Owned by CoverageList.
class CoverageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountryCodeRole = Qt::UserRole,
        OperatorsRole, ///< QVariant of the whole CoveredCountry.
    };
    Q_ENUM(Role)

    explicit CoverageModel(std::shared_ptr<const CountryNames> names, QObject *parent = nullptr);

    /// In another language.
    void setNames(std::shared_ptr<const CountryNames> names);
    /// One reset; none where they are the same.
    void setCountries(const QList<CoveredCountry> &countries);
    /// Finds countries by every name that finds their packages (either language, "uk", alpha-2), and by network.
    void setFilterText(const QString &text);

    const QList<CoveredCountry> &countries() const { return m_countries; } ///< All of them.
    bool hasOperators() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static QString accessibleText(const CoveredCountry &country);
    void rebuild();
    bool isShown(const CoveredCountry &country) const;
    const QStringList &foldedNames(const CoveredCountry &country) const;

    std::shared_ptr<const CountryNames> m_names;
    QList<CoveredCountry> m_countries;
    QList<int> m_rows;
    QString m_filter;                                  ///< Folded.
    mutable QHash<QString, QStringList> m_foldedNames; ///< By country, once a filter asked for them.
};

} // namespace Desk
