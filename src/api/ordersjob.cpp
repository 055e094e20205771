// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ordersjob.h"

#include "api/decoders.h"

namespace Desk {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

OrdersJob::OrdersJob(ApiClient &client, const OrdersQuery &query, Lane lane)
    : TypedApiJob(client, lane,
                  ApiRequest::get(QStringLiteral("/orders"), {{QStringLiteral("search"), query.search},
                                                              {QStringLiteral("status"), query.status},
                                                              {QStringLiteral("from_date"), timeText(query.from)},
                                                              {QStringLiteral("to_date"), timeText(query.to)},
                                                              {QStringLiteral("page"), QString::number(query.page)},
                                                              {QStringLiteral("limit"), QString::number(query.limit)}}),
                  decodeOrders)
{}

} // namespace Desk
