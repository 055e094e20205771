// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/purchaserow.h"

#include "store/database.h"
#include "store/enumtext.h"
#include "store/failurejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Desk::PurchaseRow {

namespace {

// In the order of fixedValues().
QStringList fixedColumns()
{
    return {QStringLiteral("key"),          QStringLiteral("access_code"), QStringLiteral("package_code"),
            QStringLiteral("package_name"), QStringLiteral("quantity"),    QStringLiteral("shown_cost"),
            QStringLiteral("cost_read_at"), QStringLiteral("body"),        QStringLiteral("intended_at"),
            QStringLiteral("orders"),       QStringLiteral("batch")};
}

// In the order of changingValues().
QStringList changingColumns()
{
    return {QStringLiteral("note"),           QStringLiteral("state"),           QStringLiteral("first_sent_at"),
            QStringLiteral("last_sent_at"),   QStringLiteral("changed_at"),      QStringLiteral("attempts"),
            QStringLiteral("balance_before"), QStringLiteral("order_reference"), QStringLiteral("paid"),
            QStringLiteral("esims"),          QStringLiteral("failure"),         QStringLiteral("came_late")};
}

QJsonObject json(const DeliveredEsim &esim)
{
    QJsonObject object{
        {QStringLiteral("iccid"), esim.iccid.toString()},
        {QStringLiteral("activation"), esim.activation.toString()},
        {QStringLiteral("appleLink"), QString::fromLatin1(esim.appleLink.toEncoded())},
        {QStringLiteral("androidLink"), QString::fromLatin1(esim.androidLink.toEncoded())},
        {QStringLiteral("status"), esim.status},
        {QStringLiteral("isUnlimited"), esim.isUnlimited},
        {QStringLiteral("isPending"), esim.isPending},
    };
    if (esim.total) {
        object.insert(QStringLiteral("totalBytes"), esim.total->bytes());
    }
    if (esim.validity) {
        object.insert(QStringLiteral("days"), esim.validity->days());
    }
    return object;
}

DeliveredEsim delivered(const QJsonObject &object)
{
    DeliveredEsim esim;
    esim.iccid = Iccid::fromString(object[QLatin1String("iccid")].toString()).value_or(Iccid());
    esim.activation = ActivationCode::fromString(object[QLatin1String("activation")].toString());
    esim.appleLink = QUrl::fromEncoded(object[QLatin1String("appleLink")].toString().toLatin1());
    esim.androidLink = QUrl::fromEncoded(object[QLatin1String("androidLink")].toString().toLatin1());
    esim.status = object[QLatin1String("status")].toString();
    esim.isUnlimited = object[QLatin1String("isUnlimited")].toBool();
    esim.isPending = object[QLatin1String("isPending")].toBool();
    if (const QJsonValue bytes = object[QLatin1String("totalBytes")]; bytes.isDouble()) {
        esim.total = DataSize::fromBytes(bytes.toInteger());
    }
    if (const QJsonValue days = object[QLatin1String("days")]; days.isDouble()) {
        esim.validity = Validity::fromDays(days.toInteger());
    }
    return esim;
}

QVariant column(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->toString()) : QVariant(QMetaType::fromType<QString>());
}

QVariant esimsColumn(const QList<DeliveredEsim> &esims)
{
    QJsonArray array;
    for (const DeliveredEsim &esim : esims) {
        array.append(json(esim));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant failureColumn(const std::optional<Failure> &failure)
{
    if (!failure) {
        return QVariant(QMetaType::fromType<QString>());
    }
    return QString::fromUtf8(QJsonDocument(failureToJson(*failure)).toJson(QJsonDocument::Compact));
}

QVariantList fixedValues(const Purchase &purchase)
{
    const PurchaseRequest &request = purchase.request;
    return {purchase.key.toString(QUuid::WithoutBraces),
            notNull(purchase.accessCode),
            notNull(request.packageCode),
            notNull(request.packageName),
            request.quantity,
            request.shownCost.toString(),
            fromTime(request.costReadAt),
            notNull(purchase.body),
            fromTime(purchase.intendedAt),
            request.orders,
            purchase.batch.isNull() ? QStringLiteral("") : purchase.batch.toString(QUuid::WithoutBraces)};
}

/// Walks along the columns of a row.
class Reader
{
public:
    explicit Reader(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant next() { return m_query.value(m_column++); }
    /// NULL is no amount; a text that is none spoils the row.
    std::optional<Money> nextMoney()
    {
        const QVariant value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        const auto amount = Money::fromString(value.toString());
        isGood = isGood && amount.has_value();
        return amount;
    }
    QJsonDocument nextJson()
    {
        const QVariant value = next();
        if (value.isNull()) {
            return {};
        }
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        isGood = isGood && !document.isNull();
        return document;
    }

    bool isGood = true;

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

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

QVariantList values(const Purchase &purchase)
{
    return fixedValues(purchase) + changingValues(purchase);
}

QVariantList changingValues(const Purchase &purchase)
{
    return {notNull(purchase.request.note), stateText(purchase.state),        fromTime(purchase.firstSentAt),
            fromTime(purchase.lastSentAt),  fromTime(purchase.changedAt),     purchase.attempts,
            column(purchase.balanceBefore), notNull(purchase.orderReference), column(purchase.paid),
            esimsColumn(purchase.esims),    failureColumn(purchase.failure),  purchase.cameLate ? 1 : 0};
}

std::optional<Purchase> read(const QSqlQuery &query)
{
    Reader reader(query);
    Purchase purchase;
    purchase.key = QUuid::fromString(reader.next().toString());
    purchase.accessCode = reader.next().toString();
    purchase.request.packageCode = reader.next().toString();
    purchase.request.packageName = reader.next().toString();
    purchase.request.quantity = reader.next().toInt();
    const auto shownCost = reader.nextMoney();
    purchase.request.costReadAt = toTime(reader.next());
    purchase.body = reader.next().toByteArray();
    purchase.intendedAt = toTime(reader.next());
    purchase.request.orders = reader.next().toInt();
    purchase.batch = QUuid::fromString(reader.next().toString());
    purchase.request.note = reader.next().toString();
    const auto state = enumValue<Purchase::State>(reader.next().toString());
    purchase.firstSentAt = toTime(reader.next());
    purchase.lastSentAt = toTime(reader.next());
    purchase.changedAt = toTime(reader.next());
    purchase.attempts = reader.next().toInt();
    purchase.balanceBefore = reader.nextMoney();
    purchase.orderReference = reader.next().toString();
    purchase.paid = reader.nextMoney();
    const QJsonArray esims = reader.nextJson().array();
    const QJsonDocument failed = reader.nextJson();
    purchase.cameLate = reader.next().toInt() != 0;
    if (!reader.isGood || purchase.key.isNull() || !shownCost || !state) {
        return std::nullopt;
    }
    purchase.request.shownCost = *shownCost;
    purchase.state = *state;
    for (const QJsonValue &esim : esims) {
        purchase.esims.append(delivered(esim.toObject()));
    }
    if (failed.isObject()) {
        purchase.failure = failureFromJson(failed.object());
        if (!purchase.failure) {
            return std::nullopt;
        }
    }
    return purchase;
}

QString stateText(Purchase::State state)
{
    return enumText(state);
}

} // namespace Desk::PurchaseRow
