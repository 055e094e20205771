// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decode.h"
#include "api/queries.h"
#include "domain/cancellation.h"
#include "domain/esim.h"
#include "domain/networkevent.h"
#include "domain/order.h"
#include "domain/package.h"
#include "domain/usagereport.h"

#include <optional>

namespace Desk {

// Each takes the whole answer of its endpoint, "success" included and checked before; nothing where the answer can't be
// read. Pure: they run in any thread.

std::optional<Balance> decodeBalance(const QJsonObject &root, const DecodeContext &context);
std::optional<ListPage<Package>> decodePackages(const QJsonObject &root, const DecodeContext &context);
std::optional<ListPage<TopUpPackage>> decodeTopUpPackages(const QJsonObject &root, const DecodeContext &context);
std::optional<ListPage<Esim>> decodeEsims(const QJsonObject &root, const DecodeContext &context);
std::optional<EsimUsage> decodeUsage(const QJsonObject &root, const DecodeContext &context);
std::optional<ListPage<Order>> decodeOrders(const QJsonObject &root, const DecodeContext &context);
std::optional<PlacedOrder> decodePlacedOrder(const QJsonObject &root, const DecodeContext &context);
std::optional<OrderStatus> decodeOrderStatus(const QJsonObject &root, const DecodeContext &context);
std::optional<PlacedTopUp> decodePlacedTopUp(const QJsonObject &root, const DecodeContext &context);
std::optional<LiveStatus> decodeLiveStatus(const QJsonObject &root, const DecodeContext &context);
std::optional<NetworkEvents> decodeNetworkEvents(const QJsonObject &root, const DecodeContext &context);
std::optional<UsageReport> decodeUsageReport(const QJsonObject &root, const DecodeContext &context);
std::optional<EsimAccess> decodeEsimAccess(const QJsonObject &root, const DecodeContext &context);
std::optional<Cancellation> decodeCancellation(const QJsonObject &root, const DecodeContext &context);
/// The server's words: there is nothing else in it.
std::optional<QString> decodeSentSms(const QJsonObject &root, const DecodeContext &context);

} // namespace Desk
