// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "api/calls.h"
#include "api/orderbody.h"
#include "domain/utctime.h"

#include <QFile>

#include <functional>
#include <vector>

namespace Desk::Test {

/// Every call of the API, for tests that hold for all of them.
struct CallCase
{
    const char *name;
    const char *function; ///< In the namespace calls.
    QByteArray verb;
    QByteArray target; ///< Path and query below the base URL.
    QByteArray body;
    const char *example; ///< A good answer in tests/data/api.
    std::function<ApiJob *(ApiClient &)> make;

    bool isPost() const { return verb == "POST"; }
    bool isCharge() const { return isPost() && (target == "/esims/order" || target == "/topup/order"); }
};

inline QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/api/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No example %s", qPrintable(name));
    }
    return file.readAll();
}

inline const std::vector<CallCase> &callCases()
{
    static const auto iccid = *Iccid::fromString(QStringLiteral("8910300001234567890"));
    static const QByteArray order =
        orderBody(QStringLiteral("PHAJHEAYP"), 1, QUuid(QStringLiteral("8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b")));
    static const QByteArray topUp = topUpBody(iccid, QStringLiteral("TOPUP_PXOO225PI"));
    static const std::vector<CallCase> cases{
        {"balance",
         "balance",
         "GET",
         "/balance",
         {},
         "balance-usd",
         [](ApiClient &client) { return new CallJob(client, calls::balance()); }},
        {"packages",
         "packages",
         "GET",
         "/esims/packages?search=T%C3%BCrkiye%20%2B1&page=2&limit=100",
         {},
         "packages-total_pages",
         [](ApiClient &client) {
             PackagesQuery query;
             query.search = QStringLiteral("Türkiye +1");
             query.page = 2;
             return new CallJob(client, calls::packages(query));
         }},
        {"place order", "placeOrder", "POST", "/esims/order", order, "order-completed",
         [](ApiClient &client) { return new CallJob(client, calls::placeOrder(order)); }},
        {"order status",
         "orderStatus",
         "GET",
         "/esims/order?orderReference=order_1%262",
         {},
         "order-status-ready",
         [](ApiClient &client) { return new CallJob(client, calls::orderStatus(QStringLiteral("order_1&2"))); }},
        {"esims",
         "esims",
         "GET",
         "/esims?status=ACTIVE&page=1&limit=100",
         {},
         "esims",
         [](ApiClient &client) {
             EsimsQuery query;
             query.status = QStringLiteral("ACTIVE");
             return new CallJob(client, calls::esims(query));
         }},
        {"orders",
         "orders",
         "GET",
         "/orders?from_date=2026-11-24T10%3A00%3A00.000Z&page=1&limit=100",
         {},
         "orders",
         [](ApiClient &client) {
             OrdersQuery query;
             query.from = utcTime(QDate(2026, 11, 24), QTime(10, 0));
             return new CallJob(client, calls::orders(query));
         }},
        {"top-up packages",
         "topUpPackages",
         "GET",
         "/topup/packages?iccid=8910300001234567890&page=1&limit=100",
         {},
         "topup-packages",
         [](ApiClient &client) { return new CallJob(client, calls::topUpPackages(iccid, 1)); }},
        {"place top-up", "placeTopUp", "POST", "/topup/order", topUp, "topup-completed",
         [](ApiClient &client) { return new CallJob(client, calls::placeTopUp(topUp)); }},
        {"usage",
         "usage",
         "GET",
         "/esims/usage/query?iccid=8910300001234567890",
         {},
         "usage",
         [](ApiClient &client) { return new CallJob(client, calls::usage(iccid)); }},
        {"live status", "liveStatus", "POST", "/esims/status", R"({"iccid":"8910300001234567890"})", "status",
         [](ApiClient &client) { return new CallJob(client, calls::liveStatus(iccid)); }},
        {"network events", "networkEvents", "POST", "/esims/network-events", R"({"iccid":"8910300001234567890"})",
         "network-events", [](ApiClient &client) { return new CallJob(client, calls::networkEvents(iccid)); }},
        {"usage report", "usageReport", "POST", "/esims/usage-report", R"({"days":90,"iccid":"8910300001234567890"})",
         "usage-report", [](ApiClient &client) { return new CallJob(client, calls::usageReport(iccid, 90)); }},
        {"suspend", "suspend", "POST", "/esims/suspend", R"({"action":"suspend","iccid":"8910300001234567890"})",
         "suspend", [](ApiClient &client) { return new CallJob(client, calls::suspend(iccid, true)); }},
        {"resume", "suspend", "POST", "/esims/suspend", R"({"action":"activate","iccid":"8910300001234567890"})",
         "suspend", [](ApiClient &client) { return new CallJob(client, calls::suspend(iccid, false)); }},
        {"cancel", "cancel", "POST", "/esims/cancel", R"({"iccid":"8910300001234567890"})", "cancel",
         [](ApiClient &client) { return new CallJob(client, calls::cancel(iccid)); }},
        {"send SMS", "sendSms", "POST", "/esims/send-sms", R"({"iccid":"8910300001234567890","message":"Hello"})",
         "send-sms",
         [](ApiClient &client) { return new CallJob(client, calls::sendSms(iccid, QStringLiteral("Hello"))); }},
    };
    return cases;
}

} // namespace Desk::Test
