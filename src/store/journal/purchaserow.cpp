// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/purchaserow.h"

#include "domain/cleantext.h"
#include "store/database/database.h"
#include "store/database/enumtext.h"
#include "store/journal/failurejson.h"
#include "store/journal/salecolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Desk::PurchaseRow {

namespace {

QJsonObject json(const DeliveredEsim &esim)
{
    QJsonObject object{
        {QStringLiteral("iccid"), esim.iccid.toString()},
        {QStringLiteral("activation"), esim.activation.toStored()},
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
    esim.activation = ActivationCode::fromStored(object[QLatin1String("activation")].toString());
    esim.appleLink = QUrl::fromEncoded(object[QLatin1String("appleLink")].toString().toLatin1());
    esim.androidLink = QUrl::fromEncoded(object[QLatin1String("androidLink")].toString().toLatin1());
    esim.status = cleanText(object[QLatin1String("status")].toString());
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

QVariant esimsColumn(const QList<DeliveredEsim> &esims)
{
    QJsonArray array;
    for (const DeliveredEsim &esim : esims) {
        array.append(json(esim));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariantList fixedValues(const Purchase &purchase)
{
    const PurchaseRequest &request = purchase.request;
    return QVariantList{purchase.key.toString(QUuid::WithoutBraces),
                        notNull(purchase.accessCode),
                        notNull(request.packageCode),
                        notNull(request.packageName),
                        request.quantity,
                        request.shownCost.toString(),
                        fromTime(request.costReadAt),
                        notNull(purchase.body),
                        fromTime(purchase.intendedAt),
                        request.orders,
                        purchase.sale.toString(QUuid::WithoutBraces)}
           + SaleColumns::values(request);
}

QVariantList changingValues(const Purchase &purchase)
{
    return {notNull(purchase.request.note),
            stateText(purchase.state),
            fromTime(purchase.firstSentAt),
            fromTime(purchase.lastSentAt),
            fromTime(purchase.changedAt),
            purchase.attempts,
            moneyColumn(purchase.balanceBefore),
            notNull(purchase.orderReference),
            moneyColumn(purchase.paid),
            esimsColumn(purchase.esims),
            jsonColumn(purchase.failure, failureToJson),
            purchase.cameLate ? 1 : 0,
            moneyColumn(purchase.refunded),
            purchase.clockSkew ? QVariant(qint64(purchase.clockSkew->count()))
                               : QVariant(QMetaType::fromType<qint64>()),
            purchase.isMatched ? 1 : 0,
            fromTime(purchase.closedAt)};
}

} // namespace

const RowColumns &columns()
{
    // In the order of fixedValues() and changingValues().
    static const RowColumns names{
        QStringList{QStringLiteral("key"), QStringLiteral("access_code"), QStringLiteral("package_code"),
                    QStringLiteral("package_name"), QStringLiteral("quantity"), QStringLiteral("shown_cost"),
                    QStringLiteral("cost_read_at"), QStringLiteral("body"), QStringLiteral("intended_at"),
                    QStringLiteral("orders"), QStringLiteral("sale")}
            + SaleColumns::names(),
        {QStringLiteral("note"), QStringLiteral("state"), QStringLiteral("first_sent_at"),
         QStringLiteral("last_sent_at"), QStringLiteral("changed_at"), QStringLiteral("attempts"),
         QStringLiteral("balance_before"), QStringLiteral("order_reference"), QStringLiteral("paid"),
         QStringLiteral("esims"), QStringLiteral("failure"), QStringLiteral("came_late"), QStringLiteral("refunded"),
         QStringLiteral("clock_skew"), QStringLiteral("matched"), QStringLiteral("closed_at")}};
    return names;
}

QVariantList values(const Purchase &purchase)
{
    return fixedValues(purchase) + changingValues(purchase);
}

std::optional<Purchase> read(const QSqlQuery &query)
{
    RowReader reader(query);
    Purchase purchase;
    purchase.key = QUuid::fromString(reader.nextText());
    purchase.accessCode = reader.nextText();
    purchase.request.packageCode = reader.nextText();
    purchase.request.packageName = reader.nextWords();
    purchase.request.quantity = reader.next().toInt();
    purchase.request.shownCost = reader.needed(reader.nextMoney());
    purchase.request.costReadAt = toTime(reader.next());
    purchase.body = reader.next().toByteArray();
    purchase.intendedAt = toTime(reader.next());
    purchase.request.orders = reader.next().toInt();
    purchase.sale = QUuid::fromString(reader.nextText());
    SaleColumns::read(reader, purchase.request);
    purchase.request.note = cleanNote(reader.nextText());
    purchase.state = reader.nextEnum<Purchase::State>();
    purchase.firstSentAt = toTime(reader.next());
    purchase.lastSentAt = toTime(reader.next());
    purchase.changedAt = toTime(reader.next());
    purchase.attempts = reader.next().toInt();
    purchase.balanceBefore = reader.nextMoney();
    purchase.orderReference = reader.nextText();
    purchase.paid = reader.nextMoney();
    const QJsonArray esims = reader.nextJson().value_or(QJsonDocument()).array();
    for (const QJsonValue &esim : esims) {
        purchase.esims.append(delivered(esim.toObject()));
    }
    purchase.failure = reader.nextObject(failureFromJson);
    purchase.cameLate = reader.next().toInt() != 0;
    purchase.refunded = reader.nextMoney();
    if (const QVariant skew = reader.next(); !skew.isNull()) {
        purchase.clockSkew = std::chrono::milliseconds(skew.toLongLong());
    }
    purchase.isMatched = reader.next().toInt() != 0;
    purchase.closedAt = toTime(reader.next());
    return reader.isGood() && !purchase.key.isNull() && !purchase.sale.isNull() ? std::optional(purchase)
                                                                                : std::nullopt;
}

QString stateText(Purchase::State state)
{
    return enumText(state);
}

} // namespace Desk::PurchaseRow
