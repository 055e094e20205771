// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "domain/price.h"
#include "domain/pricelist.h"
#include "models/text/coveredcountry.h"
#include "models/text/format.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Desk {

class Flags;
namespace Ui {
class PackageDetails;
}

/// What a package is: how much, how long, what comes with it, and its networks where it works in one country only
/// (CoverageList has the others). Owned by CataloguePage.
class PackageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PackageDetails(QWidget *parent = nullptr);
    ~PackageDetails() override;

    void setFlags(Flags &flags);
    const Package &package() const { return m_entry.package; }
    const QString &packageCode() const { return m_entry.package.code; } ///< Of the package shown.
    /// Covers is what people say for the countries: "Europe · 42 countries". Place names by alpha-2 code.
    void setPackage(const CatalogueEntry &entry, const QList<CoveredCountry> &countries, const QString &covers,
                    const QHash<QString, QString> &placeNames);
    /// The same package, as it was read anew.
    void renew(const CatalogueEntry &entry);
    /// How this package's price came about, oldest first; comes a moment later than the package itself.
    void setPriceSteps(const QList<PriceStep> &steps);
    void setFavourite(bool isFavourite);
    /// What it sells at; nothing where no rule fits. Not shown in a shop without selling prices.
    void setSellingPrice(const std::optional<SellingPrice> &price, bool isShown);

signals:
    void fixedPriceClicked();
    void favouriteClicked(); ///< The star; what it shows then comes with setFavourite().

private:
    void showPackage();
    void showNetworks();
    void showPrice();
    void showSellingPrice();
    /// The price before the last change and its day; nothing where it never changed.
    std::optional<PriceStep> previousPrice() const;

    std::unique_ptr<Ui::PackageDetails> m_ui;
    Format m_format;
    CatalogueEntry m_entry;
    QList<PriceStep> m_priceSteps; ///< Empty until they are known.
    std::optional<SellingPrice> m_sellingPrice;
    bool m_isSellingPriceShown = false;
    QList<CoveredCountry> m_countries;
    QString m_covers;
    QHash<QString, QString> m_placeNames;
};

} // namespace Desk
