// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facts/cancellationjson.h"

#include "store/database/enumtext.h"

#include <QJsonArray>

namespace Desk {

namespace {

const QString referenceKey = QStringLiteral("orderReference");
const QString totalKey = QStringLiteral("total");
const QString cancelledKey = QStringLiteral("cancelled");
const QString failedKey = QStringLiteral("failed");
const QString refundedKey = QStringLiteral("refunded");
const QString methodKey = QStringLiteral("method");
const QString creditedKey = QStringLiteral("isCredited");
const QString rowsKey = QStringLiteral("esims");
const QString idKey = QStringLiteral("id");
const QString iccidKey = QStringLiteral("iccid");
const QString isCancelledKey = QStringLiteral("isCancelled");
const QString refundKey = QStringLiteral("refund");

void insert(QJsonObject &object, const QString &key, const std::optional<Money> &amount)
{
    if (amount) {
        object.insert(key, amount->toString());
    }
}

/// False where something stands there that is no amount.
bool readAmount(const QJsonObject &object, const QString &key, std::optional<Money> &amount)
{
    if (!object.contains(key)) {
        return true;
    }
    amount = Money::fromString(object[key].toString());
    return amount.has_value();
}

} // namespace

QJsonObject cancellationToJson(const Cancellation &answer)
{
    QJsonObject object{{referenceKey, answer.orderReference}, {totalKey, answer.total},
                       {cancelledKey, answer.cancelled},      {failedKey, answer.failed},
                       {methodKey, enumText(answer.method)},  {creditedKey, answer.isCredited}};
    insert(object, refundedKey, answer.refunded);
    QJsonArray rows;
    for (const Cancellation::Row &row : answer.rows) {
        QJsonObject esim{{idKey, row.esimId}, {iccidKey, row.iccid.toString()}, {isCancelledKey, row.isCancelled}};
        insert(esim, refundKey, row.refund);
        rows.append(esim);
    }
    object.insert(rowsKey, rows);
    return object;
}

std::optional<Cancellation> cancellationFromJson(const QJsonObject &object)
{
    const auto method = enumValue<Cancellation::RefundMethod>(object[methodKey].toString());
    Cancellation answer;
    const bool isWhole = method && object[totalKey].isDouble() && object[cancelledKey].isDouble()
                         && object[failedKey].isDouble() && object[creditedKey].isBool() && object[rowsKey].isArray()
                         && readAmount(object, refundedKey, answer.refunded);
    if (!isWhole) {
        return std::nullopt;
    }
    answer.orderReference = object[referenceKey].toString();
    answer.total = object[totalKey].toInt();
    answer.cancelled = object[cancelledKey].toInt();
    answer.failed = object[failedKey].toInt();
    answer.method = *method;
    answer.isCredited = object[creditedKey].toBool();
    const QJsonArray rows = object[rowsKey].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject esim = value.toObject();
        Cancellation::Row row;
        row.esimId = esim[idKey].toInteger();
        row.iccid = Iccid::fromString(esim[iccidKey].toString()).value_or(Iccid());
        row.isCancelled = esim[isCancelledKey].toBool();
        if (!readAmount(esim, refundKey, row.refund)) {
            return std::nullopt;
        }
        answer.rows.append(row);
    }
    return answer;
}

} // namespace Desk
