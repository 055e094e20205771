// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h" // Whoever makes a call has it run.
#include "api/queries.h"
#include "domain/cancellation.h"
#include "domain/esim.h"
#include "domain/iccid.h"
#include "domain/livestatus.h"
#include "domain/networkevent.h"
#include "domain/order.h"
#include "domain/package.h"
#include "domain/usagereport.h"

/// Every call of the API. Lane::Person where nothing else is said: somebody waits for the answer.
namespace Desk::calls {

/// The longest message that sendSms() takes, in characters.
inline constexpr int longestSms = 500;
/// The most days that usageReport() looks back.
inline constexpr int longestUsageReport = 90;

/// GET /balance.
ApiCall<Balance> balance(Lane lane = Lane::Person);

/// GET /esims/packages: one page of the catalogue.
ApiCall<ListPage<Package>> packages(const PackagesQuery &query, Lane lane = Lane::Person);

/// POST /esims/order: buys. The body is the one that stands in the journal (see orderBody()) and is sent as it is; the
/// idempotency key in it makes sending it again harmless. Its stamp stands in the journal, too; without one it is the
/// time as it leaves.
ApiCall<PlacedOrder> placeOrder(const QByteArray &body, const QDateTime &stamp = {});

/// GET /esims/order: how far a pending order is.
ApiCall<OrderStatus> orderStatus(const QString &orderReference, Lane lane = Lane::Person);

/// GET /orders: one page of the account's orders, the newest first.
ApiCall<ListPage<Order>> orders(const OrdersQuery &query, Lane lane = Lane::Person);

/// GET /esims: one page of the account's eSIMs.
ApiCall<ListPage<Esim>> esims(const EsimsQuery &query, Lane lane = Lane::Person);

/// GET /esims/usage/query: the stored figures of one eSIM.
ApiCall<EsimUsage> usage(const Iccid &iccid, Lane lane = Lane::Person);

/// GET /topup/packages: what one eSIM can be topped up with, maybe nothing.
ApiCall<ListPage<TopUpPackage>> topUpPackages(const Iccid &iccid, int page, Lane lane = Lane::Person);

/// POST /topup/order: buys. It has no idempotency key, so a body (see topUpBody()) is never to be sent again.
ApiCall<PlacedTopUp> placeTopUp(const QByteArray &body);

/// POST /esims/status: asks the network itself, which also renews the figures of GET /esims. Dear: only when a person
/// wants it, once a minute for an eSIM.
ApiCall<LiveStatus> liveStatus(const Iccid &iccid);

/// POST /esims/network-events: what networks did for one eSIM in the last seven days.
ApiCall<NetworkEvents> networkEvents(const Iccid &iccid);

/// POST /esims/usage-report: use by day and by country, of the last 1 to longestUsageReport days.
ApiCall<UsageReport> usageReport(const Iccid &iccid, int days);

/// POST /esims/suspend: bars an eSIM from the network, or lets it in again. Refunds nothing; harmless when repeated.
ApiCall<EsimAccess> suspend(const Iccid &iccid, bool suspends);

/// POST /esims/cancel: cancels every eSIM of the same order that nobody has downloaded, and refunds it. A second one
/// refunds nothing (ALREADY_CANCELLED), so one repeat after a lost answer is safe.
ApiCall<Cancellation> cancel(const Iccid &iccid);

/// POST /esims/send-sms: reaches the phone and stands in no list. Nothing keeps it from arriving twice: never repeated.
/// The answer is the server's words.
ApiCall<QString> sendSms(const Iccid &iccid, const QString &message);

} // namespace Desk::calls
