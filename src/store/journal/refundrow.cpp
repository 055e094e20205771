// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/refundrow.h"

#include "store/database/database.h"
#include "store/database/enumtext.h"
#include "store/journal/failurejson.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QJsonObject answerToJson(const Cancellation &answer)
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

std::optional<Cancellation> answerFromJson(const QJsonObject &object)
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

} // namespace

namespace RefundRow {

const RowColumns &columns()
{
    static const RowColumns names{{QStringLiteral("key"), QStringLiteral("access_code"), QStringLiteral("iccid"),
                                   QStringLiteral("order_reference"), QStringLiteral("given_back"),
                                   QStringLiteral("seller"), QStringLiteral("intended_at")},
                                  {QStringLiteral("state"), QStringLiteral("sent_at"), QStringLiteral("clock_skew"),
                                   QStringLiteral("changed_at"), QStringLiteral("answer"), QStringLiteral("failure")}};
    return names;
}

QVariantList values(const Refund &refund)
{
    const std::optional<Amount> &givenBack = refund.request.givenBack;
    return {refund.key.toString(QUuid::WithoutBraces),
            notNull(refund.accessCode),
            notNull(refund.request.iccid.toString()),
            notNull(refund.request.orderReference),
            wordsColumn(givenBack ? givenBack->toString() : QString()),
            wordsColumn(refund.request.seller),
            fromTime(refund.intendedAt),
            enumText(refund.state),
            fromTime(refund.sentAt),
            static_cast<qint64>(refund.clockSkew.count()),
            fromTime(refund.changedAt),
            jsonColumn(refund.answer, answerToJson),
            jsonColumn(refund.failure, failureToJson)};
}

std::optional<Refund> read(const QSqlQuery &query)
{
    RowReader reader(query);
    Refund refund;
    refund.key = QUuid::fromString(reader.nextText());
    refund.accessCode = reader.nextText();
    refund.request.iccid = reader.needed(Iccid::fromString(reader.nextText()));
    refund.request.orderReference = reader.nextText();
    if (const QString givenBack = reader.nextText(); !givenBack.isEmpty()) {
        refund.request.givenBack = reader.needed(Amount::fromString(givenBack));
    }
    refund.request.seller = reader.nextWords();
    refund.intendedAt = toTime(reader.next());
    refund.state = reader.nextEnum<Refund::State>();
    refund.sentAt = toTime(reader.next());
    refund.clockSkew = std::chrono::milliseconds(reader.next().toLongLong());
    refund.changedAt = toTime(reader.next());
    refund.answer = reader.nextObject(answerFromJson);
    refund.failure = reader.nextObject(failureFromJson);
    const bool isWhole = refund.answer.has_value() == (refund.state == Refund::State::Answered);
    return reader.isGood() && isWhole && !refund.key.isNull() ? std::optional(refund) : std::nullopt;
}

} // namespace RefundRow

namespace SeenRefundRow {

QString columns()
{
    return QStringLiteral("uuid, access_code, reference, amount, seen_at");
}

QVariantList values(const SeenRefund &seen)
{
    const QString amount = seen.amount ? seen.amount->toString() : QString();
    const QString whole =
        QStringList{seen.accessCode, seen.reference, amount, QString::number(seen.seenAt.toMSecsSinceEpoch())}.join(
            QLatin1Char('\n'));
    return {QUuid::createUuidV5(QUuid(), whole).toString(QUuid::WithoutBraces), notNull(seen.accessCode),
            notNull(seen.reference), moneyColumn(seen.amount), fromTime(seen.seenAt)};
}

std::optional<SeenRefund> read(const QSqlQuery &query)
{
    RowReader reader(query);
    SeenRefund seen;
    const bool hasId = !QUuid::fromString(reader.nextText()).isNull();
    seen.accessCode = reader.nextText();
    seen.reference = reader.nextText();
    seen.amount = reader.nextMoney();
    seen.seenAt = toTime(reader.next());
    const bool isWhole = hasId && !seen.reference.isEmpty() && seen.seenAt.isValid();
    return reader.isGood() && isWhole ? std::optional(seen) : std::nullopt;
}

} // namespace SeenRefundRow

} // namespace Desk
