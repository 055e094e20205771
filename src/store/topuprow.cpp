// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/topuprow.h"

#include "store/database.h"
#include "store/enumtext.h"
#include "store/failurejson.h"

#include <QJsonDocument>
#include <QStringList>

namespace Desk::TopUpRow {

namespace {

// In the order of fixedValues().
QStringList fixedColumns()
{
    return {QStringLiteral("key"),          QStringLiteral("access_code"),  QStringLiteral("iccid"),
            QStringLiteral("package_code"), QStringLiteral("package_name"), QStringLiteral("package_bytes"),
            QStringLiteral("package_days"), QStringLiteral("is_unlimited"), QStringLiteral("shown_cost"),
            QStringLiteral("body"),         QStringLiteral("intended_at")};
}

// In the order of changingValues().
QStringList changingColumns()
{
    return {QStringLiteral("state"),    QStringLiteral("looks"),      QStringLiteral("sent_at"),
            QStringLiteral("ended_at"), QStringLiteral("changed_at"), QStringLiteral("order_reference"),
            QStringLiteral("paid"),     QStringLiteral("new_total"),  QStringLiteral("new_remaining"),
            QStringLiteral("expiry"),   QStringLiteral("failure")};
}

QVariant text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant noText()
{
    return QVariant(QMetaType::fromType<QString>());
}

QVariant column(const std::optional<DataSize> &size)
{
    return size ? QVariant(size->bytes()) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<DataSize> size(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(DataSize::fromBytes(value.toLongLong()));
}

QJsonObject json(const TopUpLooks &looks)
{
    QJsonObject object{{QStringLiteral("readAt"), looks.readAt.toMSecsSinceEpoch()},
                       {QStringLiteral("clockSkew"), static_cast<qint64>(looks.clockSkew.count())},
                       {QStringLiteral("isUnlimited"), looks.isUnlimited},
                       {QStringLiteral("totalBytes"), looks.total.bytes()},
                       {QStringLiteral("balance"), looks.balance.toString()},
                       {QStringLiteral("newestOrder"), looks.newestOrder}};
    if (looks.expiresAt.isValid()) {
        object.insert(QStringLiteral("expiresAt"), looks.expiresAt.toMSecsSinceEpoch());
    }
    return object;
}

std::optional<TopUpLooks> looks(const QJsonObject &object)
{
    const auto balance = Money::fromString(object[QLatin1String("balance")].toString());
    const QJsonValue readAt = object[QLatin1String("readAt")];
    const QJsonValue total = object[QLatin1String("totalBytes")];
    const QJsonValue skew = object[QLatin1String("clockSkew")];
    const QJsonValue unlimited = object[QLatin1String("isUnlimited")];
    if (!balance || !readAt.isDouble() || !total.isDouble() || !skew.isDouble() || !unlimited.isBool()) {
        return std::nullopt;
    }
    TopUpLooks looks;
    looks.readAt = toTime(readAt.toInteger());
    looks.clockSkew = std::chrono::milliseconds(skew.toInteger());
    looks.isUnlimited = unlimited.toBool();
    looks.total = DataSize::fromBytes(total.toInteger());
    looks.balance = *balance;
    looks.newestOrder = object[QLatin1String("newestOrder")].toString();
    if (const QJsonValue at = object[QLatin1String("expiresAt")]; at.isDouble()) {
        looks.expiresAt = toTime(at.toInteger());
    }
    return looks;
}

QVariantList fixedValues(const TopUp &topUp)
{
    const TopUpPackage &package = topUp.request.package;
    return {topUp.key.toString(QUuid::WithoutBraces),
            notNull(topUp.accessCode),
            notNull(topUp.request.iccid.toString()),
            notNull(package.code),
            notNull(package.name),
            package.data.bytes(),
            package.validity.days(),
            package.isUnlimited,
            package.cost.toString(),
            notNull(topUp.body),
            fromTime(topUp.intendedAt)};
}

} // namespace

QString columns()
{
    return (fixedColumns() + changingColumns()).join(QLatin1Char(','));
}

QString placeholders()
{
    return QStringList(fixedColumns().size() + changingColumns().size(), QStringLiteral("?")).join(QLatin1Char(','));
}

QString assignments()
{
    return changingColumns().join(QLatin1String("=?,")) + QLatin1String("=?");
}

QVariantList values(const TopUp &topUp)
{
    return fixedValues(topUp) + changingValues(topUp);
}

QVariantList changingValues(const TopUp &topUp)
{
    return {enumText(topUp.state),
            topUp.before ? text(json(*topUp.before)) : noText(),
            fromTime(topUp.sentAt),
            fromTime(topUp.endedAt),
            fromTime(topUp.changedAt),
            notNull(topUp.orderReference),
            topUp.paid ? QVariant(topUp.paid->toString()) : noText(),
            column(topUp.newTotal),
            column(topUp.newRemaining),
            notNull(topUp.expiryText),
            topUp.failure ? text(failureToJson(*topUp.failure)) : noText()};
}

std::optional<TopUp> read(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    bool isGood = true;
    const auto nextObject = [&]() -> std::optional<QJsonObject> {
        const QVariant value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        isGood = isGood && document.isObject();
        return document.object();
    };
    TopUp topUp;
    topUp.key = QUuid::fromString(next().toString());
    topUp.accessCode = next().toString();
    const auto iccid = Iccid::fromString(next().toString());
    TopUpPackage &package = topUp.request.package;
    package.code = next().toString();
    package.name = next().toString();
    package.data = DataSize::fromBytes(next().toLongLong());
    const auto days = Validity::fromDays(next().toLongLong());
    package.isUnlimited = next().toBool();
    const auto cost = Money::fromString(next().toString());
    topUp.body = next().toByteArray();
    topUp.intendedAt = toTime(next());
    const auto state = enumValue<TopUp::State>(next().toString());
    const auto before = nextObject();
    topUp.sentAt = toTime(next());
    topUp.endedAt = toTime(next());
    topUp.changedAt = toTime(next());
    topUp.orderReference = next().toString();
    const QVariant paid = next();
    topUp.newTotal = size(next());
    topUp.newRemaining = size(next());
    topUp.expiryText = next().toString();
    const auto failed = nextObject();
    if (!isGood || topUp.key.isNull() || !iccid || !days || !cost || !state) {
        return std::nullopt;
    }
    topUp.request.iccid = *iccid;
    package.validity = *days;
    package.cost = *cost;
    topUp.state = *state;
    if (!paid.isNull()) {
        topUp.paid = Money::fromString(paid.toString());
        isGood = topUp.paid.has_value();
    }
    if (before) {
        topUp.before = looks(*before);
        isGood = isGood && topUp.before.has_value();
    }
    if (failed) {
        topUp.failure = failureFromJson(*failed);
        isGood = isGood && topUp.failure.has_value();
    }
    return isGood ? std::optional(topUp) : std::nullopt;
}

QString stateText(TopUp::State state)
{
    return enumText(state);
}

} // namespace Desk::TopUpRow
