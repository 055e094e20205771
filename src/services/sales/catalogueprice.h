// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sales/pricesource.h"

#include <QString>

namespace Desk {

class CatalogueService;

/// The price of a package, as the copy of the catalogue on this computer has it. Owned by OrderPanel.
class CataloguePrice final : public PriceSource
{
    Q_OBJECT

public:
    explicit CataloguePrice(CatalogueService &catalogue, QObject *parent = nullptr);

    /// Before it is chosen in the gate.
    void setPackage(const QString &code) { m_code = code; }

    std::optional<KnownPrice> find() const override;
    void check() override;

private:
    CatalogueService &m_catalogue;
    QString m_code;
};

} // namespace Desk
