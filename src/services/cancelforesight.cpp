// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cancelforesight.h"

#include "services/esimfacts.h"

#include <algorithm>

namespace Desk {

namespace {

using Fate = CancelForesight::Fate;

Fate fateOf(const Esim &esim)
{
    switch (esim.status) {
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
        return Fate::AlreadyCancelled;
    case Esim::Status::Active:
    case Esim::Status::Depleted:
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
        return Fate::Installed;
    case Esim::Status::New:
    case Esim::Status::Pending:
    case Esim::Status::Other:
        break;
    }
    switch (installationOf(esim)) {
    case Installation::NotInstalled:
        return Fate::Refunded;
    case Installation::Installed:
        return Fate::Installed;
    case Installation::Unknown:
        break;
    }
    return Fate::NotKnown;
}

const Order *orderOf(const QList<Esim> &esims, const QString &reference, const QList<Order> &orders)
{
    const auto found = std::find_if(orders.cbegin(), orders.cend(), [&](const Order &order) {
        if (order.isTopUp()) {
            return false;
        }
        if (!reference.isEmpty()) {
            return order.reference == reference;
        }
        return order.esim && std::any_of(esims.cbegin(), esims.cend(), [&order](const Esim &esim) {
                   return !esim.iccid.isEmpty() && esim.iccid == order.esim->iccid;
               });
    });
    return found == orders.cend() ? nullptr : &*found;
}

const Esim *rowOf(const Iccid &iccid, const QList<Esim> &esims)
{
    const auto found =
        std::find_if(esims.cbegin(), esims.cend(), [&iccid](const Esim &esim) { return esim.iccid == iccid; });
    return found == esims.cend() ? nullptr : &*found;
}

bool mayBeRefunded(const CancelForesight::Row &row)
{
    return row.fate == Fate::Refunded || row.fate == Fate::NotKnown;
}

} // namespace

std::optional<Money> CancelForesight::expectedRefund() const
{
    if (!isExact || !paid || rows.isEmpty()) {
        return std::nullopt;
    }
    const qint64 each = paid->minorUnits() / rows.size();
    return Money(each * std::count_if(rows.cbegin(), rows.cend(), mayBeRefunded), paid->currency());
}

bool CancelForesight::canBeCancelled() const
{
    return std::any_of(rows.cbegin(), rows.cend(), mayBeRefunded);
}

CancelForesight foreseeCancel(const Esim &esim, const QList<Esim> &esims, const QList<Order> &orders,
                              const std::optional<SoldOrder> &sold)
{
    CancelForesight foresight;
    foresight.rows.append({esim.iccid, esim.packageName, fateOf(esim)});
    QList<Esim> ofOrder{esim};
    if (sold) {
        foresight.orderReference = sold->reference;
        foresight.paid = sold->paid;
        // One that was pending names only the first of its eSIMs.
        foresight.isExact = sold->iccids.size() == sold->quantity;
        for (const Iccid &iccid : sold->iccids) {
            if (iccid != esim.iccid) {
                const Esim *row = rowOf(iccid, esims);
                foresight.rows.append({iccid, sold->packageName, row ? fateOf(*row) : Fate::NotKnown});
                ofOrder.append(row ? *row : Esim());
            }
        }
    }
    if (!foresight.isExact) {
        // The eSIMs of one order share package and time; two orders of a package in the same moment are rare.
        for (const Esim &other : esims) {
            const bool isKnown =
                std::any_of(foresight.rows.cbegin(), foresight.rows.cend(),
                            [&other](const CancelForesight::Row &row) { return row.iccid == other.iccid; });
            if (!isKnown && !other.iccid.isEmpty() && other.packageCode == esim.packageCode && esim.createdAt.isValid()
                && other.createdAt == esim.createdAt) {
                foresight.rows.append({other.iccid, other.packageName, fateOf(other)});
                ofOrder.append(other);
            }
        }
    }
    if (const Order *order = orderOf(ofOrder, foresight.orderReference, orders)) {
        foresight.orderReference = order->reference;
        foresight.paid = order->amount;
    }
    return foresight;
}

} // namespace Desk
