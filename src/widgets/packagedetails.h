// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "models/format.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Desk {

class Flags;
namespace Ui {
class PackageDetails;
}

/// What a package is: where it works, on which networks, how long, what comes with it. Owned by CataloguePage.
class PackageDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PackageDetails(QWidget *parent = nullptr);
    ~PackageDetails() override;

    void setFlags(Flags &flags);
    /// Coverage is alpha-2 codes; covers is what people say for it: "Europe · 42 countries".
    void setPackage(const CatalogueEntry &entry, const QStringList &coverage, const QString &covers,
                    const QHash<QString, QString> &placeNames);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPackage();
    void showNetworks();
    QString typeText() const;
    QString dataText() const;
    QString validText() const;
    QString featuresText() const;
    QString topUpText() const;
    QString priceText() const;
    /// A line for each country with its networks; only its name where none are told.
    QStringList countryLines() const;

    std::unique_ptr<Ui::PackageDetails> m_ui;
    Format m_format;
    CatalogueEntry m_entry;
    QStringList m_coverage;
    QString m_covers;
    QHash<QString, QString> m_placeNames;
};

} // namespace Desk
