// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "services/sales/pricesource.h"

#include <QString>

namespace Desk {

class TopUpService;

/// The price of a top-up, as the offer of one eSIM has it. Owned by TopUpPanel.
class TopUpPrice final : public PriceSource
{
    Q_OBJECT

public:
    explicit TopUpPrice(TopUpService &topUps, QObject *parent = nullptr);

    /// Before it is chosen in the gate.
    void setPackage(const Iccid &iccid, const QString &code);

    std::optional<KnownPrice> find() const override;
    void check() override;

private:
    void onOfferChanged(const Iccid &iccid);

    TopUpService &m_topUps;
    Iccid m_iccid;
    QString m_code;
};

} // namespace Desk
