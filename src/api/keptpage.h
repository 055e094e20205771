// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h" // Whoever makes a call has it run.
#include "api/queries.h"
#include "domain/esim.h"
#include "domain/order.h"
#include "domain/package.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace Desk {

/// A page together with the answer that it was read from, so that another desk can read it as though the API had
/// answered there.
template<typename T> struct KeptPage
{
    ListPage<T> page;
    QByteArray answer; ///< Packed. Empty: it is not for other desks.
};

/// A page of eSIMs as another desk has it: without what installs them.
struct EsimsWithoutCodes
{
    ListPage<Esim> page;
    QSet<Iccid> withheld; ///< Those that have a code, which the API tells.
};

/// As calls::packages().
ApiCall<KeptPage<Package>> keptPackages(const PackagesQuery &query, Lane lane);
/// As calls::orders() and calls::esims(). Of their answers only those fields are kept that are known to install
/// nothing, and nothing where an activation code stands in one of them.
ApiCall<KeptPage<Order>> keptOrders(const OrdersQuery &query, Lane lane);
ApiCall<KeptPage<Esim>> keptEsims(const EsimsQuery &query, Lane lane);

/// Reads a kept answer as one that the API gives is read, with the same bounds, also for what it becomes by unpacking:
/// who kept it is not trusted. Nothing where it is none. Runs in any thread.
std::optional<ListPage<Package>> packagesOf(const QByteArray &answer, const DecodeContext &context);
std::optional<ListPage<Order>> ordersOf(const QByteArray &answer, const DecodeContext &context);
std::optional<EsimsWithoutCodes> esimsOf(const QByteArray &answer, const DecodeContext &context);

} // namespace Desk
