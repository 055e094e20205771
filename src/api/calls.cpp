// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calls.h"

#include "api/decoders.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Desk::calls {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// The body of the calls that care for one eSIM.
QByteArray bodyOf(const Iccid &iccid, QJsonObject more = {})
{
    Q_ASSERT(!iccid.isEmpty());
    more.insert(u"iccid"_s, iccid.toString());
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

} // namespace

ApiCall<Balance> balance(Lane lane)
{
    return {ApiRequest::get(lane, u"/balance"_s), decodeBalance};
}

ApiCall<ListPage<Package>> packages(const PackagesQuery &query, Lane lane)
{
    ApiRequest request = ApiRequest::get(lane, u"/esims/packages"_s,
                                         {{u"search"_s, query.search},
                                          {u"type"_s, query.type},
                                          {u"page"_s, QString::number(query.page)},
                                          {u"limit"_s, QString::number(query.limit)}});
    request.largestAnswer = 16LL * 1024 * 1024; // Packages of the whole world name hundreds of networks each.
    return {request, decodePackages};
}

ApiCall<PlacedOrder> placeOrder(const QByteArray &body, const QDateTime &stamp)
{
    ApiRequest request = ApiRequest::charge(u"/esims/order"_s, body);
    request.stamp = stamp;
    return {request, decodePlacedOrder};
}

ApiCall<OrderStatus> orderStatus(const QString &orderReference, Lane lane)
{
    return {ApiRequest::get(lane, u"/esims/order"_s, {{u"orderReference"_s, orderReference}}), decodeOrderStatus};
}

ApiCall<ListPage<Order>> orders(const OrdersQuery &query, Lane lane)
{
    return {ApiRequest::get(lane, u"/orders"_s,
                            {{u"search"_s, query.search},
                             {u"status"_s, query.status},
                             {u"from_date"_s, timeText(query.from)},
                             {u"to_date"_s, timeText(query.to)},
                             {u"page"_s, QString::number(query.page)},
                             {u"limit"_s, QString::number(query.limit)}}),
            decodeOrders};
}

ApiCall<ListPage<Esim>> esims(const EsimsQuery &query, Lane lane)
{
    return {ApiRequest::get(lane, u"/esims"_s,
                            {{u"search"_s, query.search},
                             {u"status"_s, query.status},
                             {u"page"_s, QString::number(query.page)},
                             {u"limit"_s, QString::number(query.limit)}}),
            decodeEsims};
}

ApiCall<EsimUsage> usage(const Iccid &iccid, Lane lane)
{
    return {ApiRequest::get(lane, u"/esims/usage/query"_s, {{u"iccid"_s, iccid.toString()}}), decodeUsage};
}

ApiCall<ListPage<TopUpPackage>> topUpPackages(const Iccid &iccid, int page, Lane lane)
{
    return {
        ApiRequest::get(lane, u"/topup/packages"_s,
                        {{u"iccid"_s, iccid.toString()}, {u"page"_s, QString::number(page)}, {u"limit"_s, u"100"_s}}),
        decodeTopUpPackages};
}

ApiCall<PlacedTopUp> placeTopUp(const QByteArray &body)
{
    return {ApiRequest::charge(u"/topup/order"_s, body), decodePlacedTopUp};
}

ApiCall<LiveStatus> liveStatus(const Iccid &iccid)
{
    return {ApiRequest::post(u"/esims/status"_s, bodyOf(iccid)), decodeLiveStatus};
}

ApiCall<NetworkEvents> networkEvents(const Iccid &iccid)
{
    return {ApiRequest::post(u"/esims/network-events"_s, bodyOf(iccid)), decodeNetworkEvents};
}

ApiCall<UsageReport> usageReport(const Iccid &iccid, int days)
{
    Q_ASSERT(days >= 1 && days <= longestUsageReport);
    return {ApiRequest::post(u"/esims/usage-report"_s, bodyOf(iccid, {{u"days"_s, days}})), decodeUsageReport};
}

ApiCall<EsimAccess> suspend(const Iccid &iccid, bool suspends)
{
    const QString action = suspends ? u"suspend"_s : u"activate"_s;
    return {ApiRequest::post(u"/esims/suspend"_s, bodyOf(iccid, {{u"action"_s, action}})), decodeEsimAccess};
}

ApiCall<Cancellation> cancel(const Iccid &iccid)
{
    return {ApiRequest::postOnce(u"/esims/cancel"_s, bodyOf(iccid)), decodeCancellation};
}

ApiCall<QString> sendSms(const Iccid &iccid, const QString &message)
{
    Q_ASSERT(!message.isEmpty() && message.size() <= longestSms);
    return {ApiRequest::postOnce(u"/esims/send-sms"_s, bodyOf(iccid, {{u"message"_s, message}})), decodeSentSms};
}

} // namespace Desk::calls
