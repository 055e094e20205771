// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/search/packagesearch.h"

#include <QAbstractListModel>

namespace Desk {

/// The places that packages are sold for: countries, then regions and global under a heading of their own. Filtered as
/// one types. Owned by CataloguePage.
class DestinationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown { All, Countries, Regions };
    Q_ENUM(Shown)
    enum Role {
        IsHeadingRole = Qt::UserRole,
        CountryCodeRole, ///< Alpha-2; empty for what is no country or has no code.
        PriceRole,       ///< "from $0.92"
        PackagesRole,    ///< "171"
    };
    Q_ENUM(Role)

    explicit DestinationModel(const Format &format, QObject *parent = nullptr);

    /// Nothing is reset where the places are the same ones: only their numbers change then.
    void setDestinations(const QList<Destination> &destinations);
    /// Takes the newer numbers of the places that are here, and leaves the rows alone. How many others there are.
    int renewNumbers(const QList<Destination> &destinations);
    void setShown(Shown shown);
    /// Case, accents and the order of the letters' marks don't count; alpha-2 codes match too.
    void setFilterText(const QString &text);
    void setFormat(const Format &format);

    const Destination *destination(int row) const;                ///< Null for a heading.
    int rowOf(Destination::Kind kind, const QString &code) const; ///< -1 where it isn't shown.
    int shownPlaces() const;                                      ///< Rows without headings.
    int places() const { return static_cast<int>(m_destinations.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isShown(const Destination &destination, const QString &foldedName) const;
    QList<int> shownRows() const;
    QString accessibleText(const Destination &destination) const;
    void rebuild();

    Format m_format;
    QList<Destination> m_destinations;
    QStringList m_foldedNames; ///< Beside m_destinations.
    QList<int> m_rows;         ///< Into m_destinations; heading where negative.
    Shown m_shown = Shown::All;
    QString m_filter;
};

} // namespace Desk
