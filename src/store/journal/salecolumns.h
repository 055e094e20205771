// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/rowreader.h"
#include "store/facts/soldforjson.h"

#include <QUuid>
#include <QVariantList>

/// What orders and top-ups keep alike of the customer's side, as columns of either table. NULL is what nobody said.
namespace Desk::SaleColumns {

inline QStringList names()
{
    return {QStringLiteral("sold_for"), QStringLiteral("seller"), QStringLiteral("payment"), QStringLiteral("desk")};
}

/// Of a PurchaseRequest or a TopUpRequest, in the order of the names.
template<typename Request> QVariantList values(const Request &request)
{
    return {jsonColumn(request.soldFor, soldForToJson), wordsColumn(request.seller), wordsColumn(request.payment),
            wordsColumn(request.desk.isNull() ? QString() : request.desk.toString(QUuid::WithoutBraces))};
}

/// What can't be read is left out: the order is no less paid for.
template<typename Request> void read(RowReader &reader, Request &request)
{
    request.soldFor = soldForFromJson(QJsonDocument::fromJson(reader.nextText().toUtf8()).object());
    request.seller = reader.nextWords();
    request.payment = reader.nextWords();
    request.desk = QUuid::fromString(reader.nextText());
}

} // namespace Desk::SaleColumns
