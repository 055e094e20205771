// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/topuprow.h"

#include "store/database/database.h"
#include "store/database/enumtext.h"
#include "store/journal/failurejson.h"
#include "store/journal/salecolumns.h"

#include <QJsonDocument>
#include <QStringList>

namespace Desk::TopUpRow {

namespace {

QVariant column(const std::optional<DataSize> &size)
{
    return size ? QVariant(size->bytes()) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<DataSize> size(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(DataSize::fromBytes(value.toLongLong()));
}

QJsonObject json(const AccountSnapshot &snapshot)
{
    QJsonObject object{{QStringLiteral("readAt"), snapshot.readAt.toMSecsSinceEpoch()},
                       {QStringLiteral("clockSkew"), static_cast<qint64>(snapshot.clockSkew.count())},
                       {QStringLiteral("isUnlimited"), snapshot.isUnlimited},
                       {QStringLiteral("totalBytes"), snapshot.total.bytes()},
                       {QStringLiteral("balance"), snapshot.balance.toString()},
                       {QStringLiteral("newestOrder"), snapshot.newestOrder}};
    if (snapshot.expiresAt.isValid()) {
        object.insert(QStringLiteral("expiresAt"), snapshot.expiresAt.toMSecsSinceEpoch());
    }
    return object;
}

std::optional<AccountSnapshot> snapshot(const QJsonObject &object)
{
    const auto balance = Money::fromString(object[QLatin1String("balance")].toString());
    const QJsonValue readAt = object[QLatin1String("readAt")];
    const QJsonValue total = object[QLatin1String("totalBytes")];
    const QJsonValue skew = object[QLatin1String("clockSkew")];
    const QJsonValue unlimited = object[QLatin1String("isUnlimited")];
    if (!balance || !readAt.isDouble() || !total.isDouble() || !skew.isDouble() || !unlimited.isBool()) {
        return std::nullopt;
    }
    AccountSnapshot snapshot;
    snapshot.readAt = toTime(readAt.toInteger());
    snapshot.clockSkew = std::chrono::milliseconds(skew.toInteger());
    snapshot.isUnlimited = unlimited.toBool();
    snapshot.total = DataSize::fromBytes(total.toInteger());
    snapshot.balance = *balance;
    snapshot.newestOrder = object[QLatin1String("newestOrder")].toString();
    if (const QJsonValue at = object[QLatin1String("expiresAt")]; at.isDouble()) {
        snapshot.expiresAt = toTime(at.toInteger());
    }
    return snapshot;
}

QJsonObject notAskedJson(const NotAsked &notAsked)
{
    QJsonObject object{{QStringLiteral("desk"), notAsked.desk.toString(QUuid::WithoutBraces)}};
    if (notAsked.since.isValid()) {
        object.insert(QStringLiteral("since"), notAsked.since.toMSecsSinceEpoch());
    }
    return object;
}

/// What can't be read of it is left out: that nobody was asked stays true.
std::optional<NotAsked> notAsked(const QJsonObject &object)
{
    NotAsked read;
    read.desk = QUuid::fromString(object[QLatin1String("desk")].toString());
    if (const QJsonValue since = object[QLatin1String("since")]; since.isDouble()) {
        read.since = toTime(since.toInteger());
    }
    return read;
}

QVariantList fixedValues(const TopUp &topUp)
{
    const TopUpPackage &package = topUp.request.package;
    return QVariantList{topUp.key.toString(QUuid::WithoutBraces),
                        notNull(topUp.accessCode),
                        notNull(topUp.request.iccid.toString()),
                        notNull(package.code),
                        notNull(package.name),
                        package.data.bytes(),
                        package.validity.days(),
                        package.isUnlimited,
                        package.cost.toString(),
                        notNull(topUp.body),
                        fromTime(topUp.intendedAt)}
           + SaleColumns::values(topUp.request);
}

QVariantList changingValues(const TopUp &topUp)
{
    return {enumText(topUp.state),
            jsonColumn(topUp.before, json),
            fromTime(topUp.sentAt),
            fromTime(topUp.endedAt),
            fromTime(topUp.changedAt),
            notNull(topUp.orderReference),
            moneyColumn(topUp.paid),
            column(topUp.newTotal),
            column(topUp.newRemaining),
            notNull(topUp.expiryText),
            jsonColumn(topUp.failure, failureToJson),
            moneyColumn(topUp.refunded),
            topUp.isMatched ? 1 : 0,
            wordsColumn(topUp.claim.isNull() ? QString() : topUp.claim.toString(QUuid::WithoutBraces)),
            jsonColumn(topUp.notAsked, notAskedJson)};
}

} // namespace

const RowColumns &columns()
{
    // In the order of fixedValues() and changingValues().
    static const RowColumns names{
        QStringList{QStringLiteral("key"), QStringLiteral("access_code"), QStringLiteral("iccid"),
                    QStringLiteral("package_code"), QStringLiteral("package_name"), QStringLiteral("package_bytes"),
                    QStringLiteral("package_days"), QStringLiteral("is_unlimited"), QStringLiteral("shown_cost"),
                    QStringLiteral("body"), QStringLiteral("intended_at")}
            + SaleColumns::names(),
        {QStringLiteral("state"), QStringLiteral("looks"), QStringLiteral("sent_at"), QStringLiteral("ended_at"),
         QStringLiteral("changed_at"), QStringLiteral("order_reference"), QStringLiteral("paid"),
         QStringLiteral("new_total"), QStringLiteral("new_remaining"), QStringLiteral("expiry"),
         QStringLiteral("failure"), QStringLiteral("refunded"), QStringLiteral("matched"), QStringLiteral("claim"),
         QStringLiteral("not_asked")}};
    return names;
}

QVariantList values(const TopUp &topUp)
{
    return fixedValues(topUp) + changingValues(topUp);
}

std::optional<TopUp> read(const QSqlQuery &query)
{
    RowReader reader(query);
    TopUp topUp;
    topUp.key = QUuid::fromString(reader.nextText());
    topUp.accessCode = reader.nextText();
    topUp.request.iccid = reader.needed(Iccid::fromString(reader.nextText()));
    TopUpPackage &package = topUp.request.package;
    package.code = reader.nextText();
    package.name = reader.nextWords();
    package.data = DataSize::fromBytes(reader.next().toLongLong());
    package.validity = reader.needed(Validity::fromDays(reader.next().toLongLong()));
    package.isUnlimited = reader.next().toBool();
    package.cost = reader.needed(reader.nextMoney());
    topUp.body = reader.next().toByteArray();
    topUp.intendedAt = toTime(reader.next());
    SaleColumns::read(reader, topUp.request);
    topUp.state = reader.nextEnum<TopUp::State>();
    topUp.before = reader.nextObject(snapshot);
    topUp.sentAt = toTime(reader.next());
    topUp.endedAt = toTime(reader.next());
    topUp.changedAt = toTime(reader.next());
    topUp.orderReference = reader.nextText();
    topUp.paid = reader.nextMoney();
    topUp.newTotal = size(reader.next());
    topUp.newRemaining = size(reader.next());
    topUp.expiryText = reader.nextWords();
    topUp.failure = reader.nextObject(failureFromJson);
    topUp.refunded = reader.nextMoney();
    topUp.isMatched = reader.next().toInt() != 0;
    topUp.claim = QUuid::fromString(reader.nextText());
    topUp.notAsked = reader.nextObject(notAsked);
    return reader.isGood() && !topUp.key.isNull() ? std::optional(topUp) : std::nullopt;
}

QString stateText(TopUp::State state)
{
    return enumText(state);
}

} // namespace Desk::TopUpRow
