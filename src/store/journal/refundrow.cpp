// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/refundrow.h"

#include "store/database/database.h"
#include "store/database/enumtext.h"
#include "store/facts/cancellationjson.h"
#include "store/journal/failurejson.h"

namespace Desk {

namespace RefundRow {

const RowColumns &columns()
{
    static const RowColumns names{{QStringLiteral("key"), QStringLiteral("access_code"), QStringLiteral("iccid"),
                                   QStringLiteral("order_reference"), QStringLiteral("given_back"),
                                   QStringLiteral("seller"), QStringLiteral("intended_at")},
                                  {QStringLiteral("state"), QStringLiteral("sent_at"), QStringLiteral("clock_skew"),
                                   QStringLiteral("changed_at"), QStringLiteral("answer"), QStringLiteral("failure"),
                                   QStringLiteral("claim")}};
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
            jsonColumn(refund.answer, cancellationToJson),
            jsonColumn(refund.failure, failureToJson),
            wordsColumn(refund.claim.isNull() ? QString() : refund.claim.toString(QUuid::WithoutBraces))};
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
    refund.answer = reader.nextObject(cancellationFromJson);
    refund.failure = reader.nextObject(failureFromJson);
    refund.claim = QUuid::fromString(reader.nextText());
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
