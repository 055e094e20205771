// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/topupprice.h"

#include "services/sales/topupservice.h"

namespace Desk {

TopUpPrice::TopUpPrice(TopUpService &topUps, QObject *parent)
    : PriceSource(parent)
    , m_topUps(topUps)
{
    connect(&m_topUps, &TopUpService::offerChanged, this, &TopUpPrice::onOfferChanged);
}

void TopUpPrice::setPackage(const Iccid &iccid, const QString &code)
{
    m_iccid = iccid;
    m_code = code;
}

std::optional<KnownPrice> TopUpPrice::find() const
{
    const TopUpOffer offer = m_topUps.offer(m_iccid);
    const TopUpPackage *package = offer.package(m_code);
    if (!package) {
        return std::nullopt;
    }
    const bool isUnread = offer.unread.contains(m_code);
    return KnownPrice{package->cost, isUnread ? QDateTime() : offer.readAt, isUnread};
}

void TopUpPrice::check()
{
    m_topUps.readOffer(m_iccid, true);
}

void TopUpPrice::onOfferChanged(const Iccid &iccid)
{
    const TopUpOffer offer = m_topUps.offer(iccid);
    if (iccid == m_iccid && !offer.isReading) {
        emit checked(!offer.failure);
    }
}

} // namespace Desk

#include "moc_topupprice.cpp"
