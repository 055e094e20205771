// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/closejson.h"

#include "domain/cleantext.h"
#include "domain/utctime.h"
#include "store/database/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <utility>

namespace Desk {

namespace {

constexpr int version = 1;
constexpr qsizetype mostDesks = 1'000;

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

template<typename Value> void insert(QJsonObject &object, const QString &key, const std::optional<Value> &value)
{
    if (value) {
        object.insert(key, value->toString());
    }
}

void insert(QJsonObject &object, const QString &key, const QString &words)
{
    if (!words.isEmpty()) {
        object.insert(key, words);
    }
}

const QString soldKey = QStringLiteral("sold");
const QString refundedKey = QStringLiteral("refunded");
const QString desksKey = QStringLiteral("desks");
const QString notReadableKey = QStringLiteral("notReadable");

QJsonObject orderJson(const BookEntry &entry)
{
    QJsonObject object{{QStringLiteral("at"), timeJson(entry.at)},
                       {QStringLiteral("state"), enumText(entry.state)},
                       {QStringLiteral("topUp"), entry.kind == BookEntry::Kind::TopUp},
                       {QStringLiteral("summed"), entry.isSummed()},
                       {QStringLiteral("readable"), entry.isReadable()}};
    insert(object, QStringLiteral("key"), entry.key.isNull() ? QString() : entry.key.toString(QUuid::WithoutBraces));
    insert(object, QStringLiteral("desk"), entry.desk.isNull() ? QString() : entry.desk.toString(QUuid::WithoutBraces));
    insert(object, QStringLiteral("reference"), entry.reference);
    if (entry.id != 0) {
        object.insert(QStringLiteral("id"), entry.id);
    }
    insert(object, QStringLiteral("package"), entry.packageName);
    insert(object, QStringLiteral("packageCode"), entry.packageCode);
    insert(object, QStringLiteral("note"), entry.note);
    insert(object, QStringLiteral("seller"), entry.seller);
    insert(object, QStringLiteral("payment"), entry.payment);
    insert(object, QStringLiteral("paid"), entry.paid);
    insert(object, QStringLiteral("soldFor"), entry.soldFor);
    insert(object, QStringLiteral("margin"), entry.margin);
    insert(object, QStringLiteral("returned"), entry.returned);
    insert(object, QStringLiteral("givenBack"), entry.givenBack);
    for (const auto &[key, isSo] :
         {std::pair("awaited", entry.isAwaited), std::pair("seen", entry.isRefundAsSeen),
          std::pair("refundUnclear", entry.isRefundUnclear), std::pair("unreadableWords", entry.hasUnreadable),
          std::pair("matchLost", entry.isMatchLost)}) {
        if (isSo) {
            object.insert(QLatin1String(key), true);
        }
    }
    if (entry.returnedAt.isValid()) {
        object.insert(QStringLiteral("returnedAt"), timeJson(entry.returnedAt));
    }
    return object;
}

QJsonArray ordersJson(const QList<BookEntry> &entries)
{
    QJsonArray array;
    for (const BookEntry &entry : entries) {
        array.append(orderJson(entry));
    }
    return array;
}

/// For whoever reads the file without this program; it is worked out anew here.
QJsonArray linesJson(const QList<CloseLine> &lines)
{
    QJsonArray array;
    for (const CloseLine &line : lines) {
        QJsonObject object{{QStringLiteral("name"), line.name},
                           {QStringLiteral("elsewhere"), line.isElsewhere},
                           {QStringLiteral("sales"), line.sales},
                           {QStringLiteral("topUps"), line.topUps},
                           {QStringLiteral("cost"), line.cost.toString()},
                           {QStringLiteral("refunds"), line.refunds},
                           {QStringLiteral("seenRefunds"), line.seenRefunds},
                           {QStringLiteral("returned"), line.returned.toString()},
                           {QStringLiteral("awaited"), line.awaited.toString()},
                           {QStringLiteral("first"), timeJson(line.firstAt)},
                           {QStringLiteral("last"), timeJson(line.lastAt)}};
        insert(object, QStringLiteral("desk"),
               line.desk.isNull() ? QString() : line.desk.toString(QUuid::WithoutBraces));
        if (line.soldIn) {
            object.insert(QStringLiteral("soldFor"), line.soldFor.toString());
            object.insert(QStringLiteral("withSoldFor"), line.withSoldFor);
            object.insert(QStringLiteral("margin"), line.margin.toString());
            object.insert(QStringLiteral("withMargin"), line.withMargin);
            object.insert(QStringLiteral("givenBack"), line.givenBack.toString());
        }
        array.append(object);
    }
    return array;
}

/// Reads the values of an object. What is there and can't be read spoils it.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonObject &object)
        : m_object(object)
    {}

    bool isGood() const { return m_isGood; }

    bool flag(const char *key, bool otherwise)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        m_isGood = m_isGood && (value.isUndefined() || value.isBool());
        return value.toBool(otherwise);
    }

    qint64 number(const char *key)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        m_isGood = m_isGood && (value.isUndefined() || value.isDouble());
        return value.toInteger(0);
    }

    QString words(const char *key)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        m_isGood = m_isGood && (value.isUndefined() || value.isString());
        return cleanNote(value.toString());
    }

    QDateTime time(const char *key)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        if (value.isUndefined() || value.isNull()) {
            return {};
        }
        m_isGood = m_isGood && value.isDouble();
        return utcTime(value.toInteger());
    }

    template<typename Value> std::optional<Value> amount(const char *key)
    {
        const QJsonValue value = m_object[QLatin1String(key)];
        if (value.isUndefined()) {
            return std::nullopt;
        }
        const auto amount = Value::fromString(value.toString());
        m_isGood = m_isGood && amount;
        return amount;
    }

private:
    const QJsonObject m_object;
    bool m_isGood = true;
};

std::optional<BookEntry> orderFrom(const QJsonObject &object)
{
    ObjectReader reader(object);
    BookEntry entry;
    entry.at = reader.time("at");
    const auto state = enumValue<BookEntry::State>(reader.words("state"));
    entry.kind = reader.flag("topUp", false) ? BookEntry::Kind::TopUp : BookEntry::Kind::Esims;
    const QString key = reader.words("key");
    entry.key = QUuid::fromString(key);
    const QString desk = reader.words("desk");
    entry.desk = QUuid::fromString(desk);
    entry.hasUnreadable = reader.flag("unreadableWords", false);
    entry.isMatchLost = reader.flag("matchLost", false);
    entry.reference = reader.words("reference");
    entry.id = reader.number("id");
    entry.packageName = reader.words("package");
    entry.packageCode = reader.words("packageCode");
    entry.note = reader.words("note");
    entry.seller = reader.words("seller");
    entry.payment = reader.words("payment");
    entry.paid = reader.amount<Money>("paid");
    entry.soldFor = reader.amount<Amount>("soldFor");
    entry.margin = reader.amount<Amount>("margin");
    entry.returned = reader.amount<Money>("returned");
    entry.givenBack = reader.amount<Amount>("givenBack");
    entry.isAwaited = reader.flag("awaited", false);
    entry.isRefundAsSeen = reader.flag("seen", false);
    entry.isRefundUnclear = reader.flag("refundUnclear", false);
    entry.returnedAt = reader.time("returnedAt");
    if (!reader.flag("readable", true)) {
        entry.unreadable = Order::Field::Status; // Which one was not written.
    }
    if (!reader.isGood() || !state || entry.key.isNull() != key.isEmpty() || entry.desk.isNull() != desk.isEmpty()) {
        return std::nullopt;
    }
    entry.state = *state;
    return entry;
}

std::optional<QList<BookEntry>> ordersFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray()) {
        return std::nullopt;
    }
    QList<BookEntry> entries;
    for (const QJsonValue &order : array) {
        const auto entry = order.isObject() ? orderFrom(order.toObject()) : std::nullopt;
        if (!entry) {
            return std::nullopt;
        }
        entries.append(*entry);
    }
    return entries;
}

QJsonArray desksJson(const QList<HeardMark> &desks)
{
    QJsonArray array;
    for (const HeardMark &mark : desks) {
        array.append(QJsonObject{{QStringLiteral("desk"), mark.desk.toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("name"), mark.name},
                                 {QStringLiteral("heardAt"), timeJson(mark.heardAt)},
                                 {QStringLiteral("heardThrough"), mark.heardThrough},
                                 {QStringLiteral("read"), mark.isRead},
                                 {QStringLiteral("enough"), mark.isEnough}});
    }
    return array;
}

std::optional<QList<HeardMark>> desksFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > mostDesks) {
        return std::nullopt;
    }
    QList<HeardMark> marks;
    for (const QJsonValue &desk : array) {
        ObjectReader reader(desk.toObject());
        HeardMark mark;
        mark.desk = QUuid::fromString(reader.words("desk"));
        mark.name = reader.words("name");
        mark.heardAt = reader.time("heardAt");
        mark.isEnough = reader.flag("enough", false);
        mark.heardThrough = reader.number("heardThrough");
        mark.isRead = reader.flag("read", true);
        if (!reader.isGood() || mark.desk.isNull()) {
            return std::nullopt;
        }
        marks.append(mark);
    }
    return marks;
}

QJsonArray notReadableJson(const QMap<QUuid, int> &counts)
{
    QJsonArray array;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        array.append(QJsonObject{{QStringLiteral("desk"), count.key().toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("entries"), *count}});
    }
    return array;
}

std::optional<QMap<QUuid, int>> notReadableFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!(value.isArray() || value.isUndefined()) || array.size() > mostDesks) {
        return std::nullopt;
    }
    QMap<QUuid, int> counts;
    for (const QJsonValue &desk : array) {
        ObjectReader reader(desk.toObject());
        const QUuid id = QUuid::fromString(reader.words("desk"));
        const qint64 count = reader.number("entries");
        if (!reader.isGood() || id.isNull() || count < 1 || count > std::numeric_limits<int>::max()) {
            return std::nullopt;
        }
        counts.insert(id, static_cast<int>(count));
    }
    return counts;
}

} // namespace

ClosedDay closedDay(const DayClose &close, const QString &accessCode)
{
    using Grouping = DayClose::Grouping;
    QJsonObject body{{QStringLiteral("version"), version},
                     {QStringLiteral("timeless"), close.timeless},
                     {QStringLiteral("journalRead"), close.isJournalRead},
                     {QStringLiteral("listReadAt"), timeJson(close.listReadAt)},
                     {QStringLiteral("listWhole"), close.isListWhole},
                     {QStringLiteral("beginRead"), close.isBeginRead},
                     {QStringLiteral("endRead"), close.isEndRead},
                     {QStringLiteral("sellers"), linesJson(close.lines(Grouping::Seller))},
                     {QStringLiteral("payments"), linesJson(close.lines(Grouping::Payment))},
                     {QStringLiteral("all"), linesJson(close.lines(Grouping::All))},
                     {soldKey, ordersJson(close.sold)},
                     {refundedKey, ordersJson(close.refunded)}};
    insert(body, QStringLiteral("shopName"), close.shopName);
    insert(body, QStringLiteral("shopAddress"), close.shopAddress);
    if (!close.desks.isEmpty()) {
        body.insert(desksKey, desksJson(close.desks)); // Alone there are none.
    }
    if (close.deskNames.isTeam()) {
        body.insert(QStringLiteral("byDesk"), linesJson(close.lines(Grouping::Desk)));
    }
    if (!close.notReadable.isEmpty()) {
        body.insert(notReadableKey, notReadableJson(close.notReadable));
    }
    return {accessCode,   close.day,    QString::fromLatin1(close.days.zone.id()),         close.days.endHour,
            close.madeAt, close.seller, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

std::optional<DayClose> dayCloseFrom(const ClosedDay &closed)
{
    const QJsonObject body = QJsonDocument::fromJson(closed.body).object();
    ObjectReader reader(body);
    DayClose close;
    close.day = closed.day;
    close.days = {QTimeZone(closed.zone.toLatin1()), closed.endHour};
    close.madeAt = closed.madeAt;
    close.seller = closed.seller;
    close.shopName = cleanText(reader.words("shopName"));
    close.shopAddress = cleanText(reader.words("shopAddress"));
    close.timeless = static_cast<int>(reader.number("timeless"));
    close.isJournalRead = reader.flag("journalRead", true);
    close.listReadAt = reader.time("listReadAt");
    close.isListWhole = reader.flag("listWhole", true);
    close.isBeginRead = reader.flag("beginRead", true);
    close.isEndRead = reader.flag("endRead", true);
    const auto sold = ordersFrom(body[soldKey]);
    const auto refunded = ordersFrom(body[refundedKey]);
    const auto desks = desksFrom(body[desksKey]);
    const auto notReadable = notReadableFrom(body[notReadableKey]);
    if (!reader.isGood() || reader.number("version") != version || !sold || !refunded || !desks || !notReadable) {
        return std::nullopt;
    }
    close.sold = *sold;
    close.refunded = *refunded;
    close.desks = *desks;
    close.notReadable = *notReadable;
    return close;
}

} // namespace Desk
