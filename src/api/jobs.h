// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "domain/esim.h"
#include "domain/iccid.h"
#include "domain/order.h"
#include "domain/package.h"

#include <QByteArray>

namespace Desk {

/// What a list answer says about its pages. Never trusted to end a loop.
struct Pagination
{
    int page = 1;
    int limit = 0;
    int total = 0;
    int totalPages = 0;
};

/// One page of a list. A row that can't be read (no code, no price …) is left out and counted; it never fails the page.
template<typename T>
struct Page
{
    QList<T> rows;
    Pagination pagination;
    int unreadableRows = 0;
};

struct PackagesQuery
{
    QString search;
    QString type; ///< local, regional, global; empty: all.
    int page = 1;
    int limit = 100;
};

struct EsimsQuery
{
    QString search;
    QString status; ///< Empty: all.
    int page = 1;
    int limit = 100;
};

struct OrdersQuery
{
    QString search;
    QString status;
    QDateTime from;
    QDateTime to;
    int page = 1;
    int limit = 100;
};

class BalanceJob;          // (ApiClient &, Lane)                                  -> Balance
class PackagesJob;         // (ApiClient &, PackagesQuery, Lane)                   -> Page<Package>
class PlaceOrderJob;       // (ApiClient &, QByteArray body)                       -> PlacedOrder
class OrderStatusJob;      // (ApiClient &, QString orderReference, Lane)          -> OrderStatus
class EsimsJob;            // (ApiClient &, EsimsQuery, Lane)                      -> Page<Esim>
class OrdersJob;           // (ApiClient &, OrdersQuery, Lane)                     -> Page<Order>
class TopUpPackagesJob;    // (ApiClient &, Iccid, int page, Lane)                 -> Page<TopUpPackage>
class PlaceTopUpJob;       // (ApiClient &, QByteArray body)                       -> PlacedTopUp
class UsageJob;            // (ApiClient &, Iccid, Lane)                           -> EsimUsage

} // namespace Desk
