// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/cancellationpreview.h"

#include "services/esims/esimfacts.h"

#include <algorithm>

namespace Desk {

namespace {

using Outcome = CancellationPreview::Outcome;

Outcome outcomeOf(const Esim &esim)
{
    switch (esim.status) {
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
        return Outcome::AlreadyCancelled;
    case Esim::Status::Active:
    case Esim::Status::Depleted:
    case Esim::Status::Expired:
    case Esim::Status::UsedExpired:
        return Outcome::Installed;
    case Esim::Status::New:
    case Esim::Status::Pending:
    case Esim::Status::Other:
        break;
    }
    switch (installationOf(esim)) {
    case Installation::NotInstalled:
        return Outcome::Refunded;
    case Installation::Installed:
        return Outcome::Installed;
    case Installation::Unknown:
        break;
    }
    return Outcome::NotKnown;
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

bool mayBeRefunded(const CancellationPreview::Row &row)
{
    return row.outcome == Outcome::Refunded || row.outcome == Outcome::NotKnown;
}

} // namespace

std::optional<Money> CancellationPreview::expectedRefund() const
{
    if (!isExact || !paid || rows.isEmpty()) {
        return std::nullopt;
    }
    const qint64 each = paid->minorUnits() / rows.size();
    return Money(each * refundable(), paid->currency());
}

int CancellationPreview::refundable() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), mayBeRefunded));
}

CancellationPreview previewCancellation(const Esim &esim, const QList<Esim> &esims, const QList<Order> &orders,
                                        const std::optional<SoldOrder> &sold)
{
    CancellationPreview preview;
    preview.rows.append({esim.iccid, esim.packageName, outcomeOf(esim)});
    QList<Esim> ofOrder{esim};
    if (sold) {
        preview.orderReference = sold->reference;
        preview.paid = sold->paid;
        // One that was pending names only the first of its eSIMs.
        preview.isExact = sold->iccids.size() == sold->quantity;
        for (const Iccid &iccid : sold->iccids) {
            if (iccid != esim.iccid) {
                const Esim *row = rowOf(iccid, esims);
                preview.rows.append({iccid, sold->packageName, row ? outcomeOf(*row) : Outcome::NotKnown});
                ofOrder.append(row ? *row : Esim());
            }
        }
    }
    if (!preview.isExact) {
        // The eSIMs of one order share package and time; two orders of a package in the same moment are rare.
        for (const Esim &other : esims) {
            const bool isKnown =
                std::any_of(preview.rows.cbegin(), preview.rows.cend(),
                            [&other](const CancellationPreview::Row &row) { return row.iccid == other.iccid; });
            if (!isKnown && !other.iccid.isEmpty() && other.packageCode == esim.packageCode && esim.createdAt.isValid()
                && other.createdAt == esim.createdAt) {
                preview.rows.append({other.iccid, other.packageName, outcomeOf(other)});
                ofOrder.append(other);
            }
        }
    }
    if (const Order *order = orderOf(ofOrder, preview.orderReference, orders)) {
        preview.orderReference = order->reference;
        preview.paid = order->amount ? order->amount : preview.paid;
    }
    return preview;
}

} // namespace Desk
