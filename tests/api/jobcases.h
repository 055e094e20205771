// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jobs.h"

#include <QFile>

#include <functional>
#include <vector>

namespace Desk::Test {

/// Every call of the API, for tests that hold for all of them.
struct JobCase
{
    const char *name;
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

inline const std::vector<JobCase> &jobCases()
{
    static const auto iccid = *Iccid::fromString(QStringLiteral("8910300001234567890"));
    static const QByteArray order =
        orderBody(QStringLiteral("PHAJHEAYP"), 1, QUuid(QStringLiteral("8f1e7c5e-6f0b-4ad8-9b2e-0c1d2e3f4a5b")));
    static const QByteArray topUp = topUpBody(iccid, QStringLiteral("TOPUP_PXOO225PI"));
    static const std::vector<JobCase> cases{
        {"balance",
         "GET",
         "/balance",
         {},
         "balance-usd",
         [](ApiClient &client) { return new BalanceJob(client, Lane::Person); }},
        {"packages",
         "GET",
         "/esims/packages?search=T%C3%BCrkiye%20%2B1&page=2&limit=100",
         {},
         "packages-total_pages",
         [](ApiClient &client) {
             PackagesQuery query;
             query.search = QStringLiteral("Türkiye +1");
             query.page = 2;
             return new PackagesJob(client, query, Lane::Person);
         }},
        {"place order", "POST", "/esims/order", order, "order-completed",
         [](ApiClient &client) { return new PlaceOrderJob(client, order); }},
        {"order status",
         "GET",
         "/esims/order?orderReference=order_1%262",
         {},
         "order-status-ready",
         [](ApiClient &client) { return new OrderStatusJob(client, QStringLiteral("order_1&2"), Lane::Person); }},
        {"esims",
         "GET",
         "/esims?status=ACTIVE&page=1&limit=100",
         {},
         "esims",
         [](ApiClient &client) {
             EsimsQuery query;
             query.status = QStringLiteral("ACTIVE");
             return new EsimsJob(client, query, Lane::Person);
         }},
        {"orders",
         "GET",
         "/orders?from_date=2026-11-24T10%3A00%3A00.000Z&page=1&limit=100",
         {},
         "orders",
         [](ApiClient &client) {
             OrdersQuery query;
             query.from = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
             return new OrdersJob(client, query, Lane::Person);
         }},
        {"top-up packages",
         "GET",
         "/topup/packages?iccid=8910300001234567890&page=1&limit=100",
         {},
         "topup-packages",
         [](ApiClient &client) { return new TopUpPackagesJob(client, iccid, 1, Lane::Person); }},
        {"place top-up", "POST", "/topup/order", topUp, "topup-completed",
         [](ApiClient &client) { return new PlaceTopUpJob(client, topUp); }},
        {"usage",
         "GET",
         "/esims/usage/query?iccid=8910300001234567890",
         {},
         "usage",
         [](ApiClient &client) { return new UsageJob(client, iccid, Lane::Person); }},
        {"live status", "POST", "/esims/status", R"({"iccid":"8910300001234567890"})", "status",
         [](ApiClient &client) { return new LiveStatusJob(client, iccid, Lane::Person); }},
        {"network events", "POST", "/esims/network-events", R"({"iccid":"8910300001234567890"})", "network-events",
         [](ApiClient &client) { return new NetworkEventsJob(client, iccid, Lane::Person); }},
        {"usage report", "POST", "/esims/usage-report", R"({"days":90,"iccid":"8910300001234567890"})", "usage-report",
         [](ApiClient &client) { return new UsageReportJob(client, iccid, 90, Lane::Person); }},
        {"suspend", "POST", "/esims/suspend", R"({"action":"suspend","iccid":"8910300001234567890"})", "suspend",
         [](ApiClient &client) { return new SuspendJob(client, iccid, true); }},
        {"resume", "POST", "/esims/suspend", R"({"action":"activate","iccid":"8910300001234567890"})", "suspend",
         [](ApiClient &client) { return new SuspendJob(client, iccid, false); }},
        {"cancel", "POST", "/esims/cancel", R"({"iccid":"8910300001234567890"})", "cancel",
         [](ApiClient &client) { return new CancelJob(client, iccid); }},
        {"send SMS", "POST", "/esims/send-sms", R"({"iccid":"8910300001234567890","message":"Hello"})", "send-sms",
         [](ApiClient &client) { return new SendSmsJob(client, iccid, QStringLiteral("Hello")); }},
    };
    return cases;
}

} // namespace Desk::Test
