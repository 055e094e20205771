// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/catalogueprice.h"

#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"

namespace Desk {

CataloguePrice::CataloguePrice(CatalogueService &catalogue, QObject *parent)
    : PriceSource(parent)
    , m_catalogue(catalogue)
{
    connect(&m_catalogue, &CatalogueService::priceChecked, this, [this](const QString &packageCode, bool ok) {
        if (packageCode == m_code) {
            emit checked(ok);
        }
    });
}

std::optional<KnownPrice> CataloguePrice::find() const
{
    const auto search = m_catalogue.search();
    const int row = search->rowOf(m_code);
    if (row < 0 || search->entries().isGone(row)) {
        return std::nullopt;
    }
    const CatalogueEntry entry = search->entries().at(row);
    return KnownPrice{entry.package.cost, entry.readAt, entry.isUnreadable()};
}

void CataloguePrice::check()
{
    m_catalogue.checkPrice(m_code);
}

} // namespace Desk

#include "moc_catalogueprice.cpp"
