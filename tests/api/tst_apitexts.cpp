// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever texts an answer has: words come out clean, codes and references as they are or not at all.

#include "api/decoders.h"
#include "api/exchange.h"
#include "api/jsonreader.h"
#include "api/verdict.h"
#include "callcases.h"
#include "domain/cleantext.h"
#include "domain/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;

namespace {

const DecodeContext dollars{Currency::Usd, utcTime(QDate(2026, 11, 24), QTime(12, 0))};

/// The texts of a decoded answer.
struct Texts
{
    QStringList words;
    QStringList identifiers;

    Texts &operator+=(const Texts &other)
    {
        words += other.words;
        identifiers += other.identifiers;
        return *this;
    }
};

Texts textsOf(const Balance &balance)
{
    return {{balance.account}, {}};
}

Texts textsOf(const Package &package)
{
    Texts texts{{package.name, package.region, package.carrier, package.provider}, {package.code}};
    texts.words += package.voiceDetails;
    texts.identifiers += package.countries;
    for (const Network &network : package.networks) {
        texts += {{network.countryName, network.name, network.type}, {network.countryCode}};
    }
    return texts;
}

Texts textsOf(const TopUpPackage &package)
{
    return {{package.name}, {package.code}};
}

Texts textsOf(const Esim &esim)
{
    Texts texts{{esim.packageName, esim.statusText, esim.simStatus, esim.esimStatus, esim.profileStatus},
                {esim.iccid.toString(), esim.packageCode, esim.activation.toString(), esim.activation.smdpAddress(),
                 esim.activation.matchingId(), esim.phoneNumber, esim.imsi}};
    texts.words += esim.countries;
    return texts;
}

Texts textsOf(const EsimUsage &usage)
{
    return {{usage.packageName}, {usage.iccid.toString(), usage.orderReference}};
}

Texts textsOf(const DeliveredEsim &esim)
{
    return {{esim.status}, {esim.iccid.toString(), esim.activation.toString(), esim.activation.matchingId()}};
}

Texts textsOf(const Order &order)
{
    Texts texts{{order.packageName, order.statusText}, {order.reference, order.packageCode}};
    return order.esim ? texts += textsOf(*order.esim) : texts;
}

Texts textsOf(const PlacedOrder &order)
{
    Texts texts{{order.packageName}, {order.reference}};
    for (const DeliveredEsim &esim : order.esims) {
        texts += textsOf(esim);
    }
    return texts;
}

Texts textsOf(const OrderStatus &status)
{
    Texts texts{{status.packageName, status.words.status}, {status.reference, status.packageCode}};
    return texts += textsOf(status.esim);
}

Texts textsOf(const PlacedTopUp &topUp)
{
    return {{topUp.packageName, topUp.expiryText}, {topUp.reference, topUp.iccid.toString()}};
}

Texts textsOf(const SeenNetwork &network)
{
    return {{network.name, network.countryName, network.connection, network.countryCode}, {network.mcc, network.mnc}};
}

Texts textsOf(const LiveStatus &status)
{
    Texts texts{{status.esimStatus, status.deviceModel}, {status.iccid.toString(), status.imei}};
    return texts += textsOf(status.lastNetwork);
}

Texts textsOf(const NetworkEvents &events)
{
    Texts texts{{}, {events.iccid.toString()}};
    for (const NetworkEvent &event : events.events) {
        texts += {{event.request, event.apn, event.dataResponse}, {}};
        texts += textsOf(event.network);
    }
    return texts;
}

Texts textsOf(const UsageReport &report)
{
    Texts texts{{}, {report.iccid.toString()}};
    for (const UsageReport::Country &country : report.countries) {
        texts += {{country.name, country.mcc}, {}};
        for (const UsageReport::Operator &one : country.operators) {
            texts += {{one.name, one.mnc}, {}};
        }
    }
    return texts;
}

Texts textsOf(const EsimAccess &access)
{
    return {{access.esimStatus}, {access.iccid.toString()}};
}

Texts textsOf(const Cancellation &cancellation)
{
    return {{}, {cancellation.orderReference}};
}

Texts textsOf(const QString &words)
{
    return {{words}, {}};
}

template<typename T> Texts textsOf(const ListPage<T> &page)
{
    Texts texts;
    for (const T &row : page.rows) {
        texts += textsOf(row);
    }
    return texts;
}

using Read = std::function<Texts(const QJsonObject &)>;

template<typename T> Read reading(std::optional<T> (*decode)(const QJsonObject &, const DecodeContext &))
{
    return [decode](const QJsonObject &root) {
        const auto value = decode(root, dollars);
        return value ? textsOf(*value) : Texts();
    };
}

Texts readRefusal(const QJsonObject &root)
{
    Answer answer;
    answer.isWhole = answer.mayHaveLeft = true;
    answer.status = 400;
    answer.body = QJsonDocument(root).toJson();
    const auto failure = verdictOn(answer, {}, dollars).failure;
    Texts texts{{failure->text}, {failure->code}};
    for (const Failure::Ineligible &esim : failure->ineligible) {
        texts.words << esim.iccid << esim.reason;
    }
    return texts;
}

/// The value with this in the place of one of its texts, by its number; the number is below 0 where it has as many.
QJsonValue replaced(const QJsonValue &value, const QString &text, int &place)
{
    if (value.isString()) {
        return place-- == 0 ? QJsonValue(text) : value;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue entry : value.toArray()) {
            array.append(replaced(entry, text, place));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = replaced(it.value(), text, place);
        }
        return object;
    }
    return value;
}

const QString hostile =
    u"\u202EBG 5\n<b>Turkey</b>\t\u2067\u200B\uFEFF 5\u0007 GB"_s + QChar(0xD800) + QString(100, QChar(0x0301));

} // namespace

class ApiTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeOutCleanOrNotAtAll_data();
    void comeOutCleanOrNotAtAll();
    void codesAndReferencesAreNeverMended();
    void keysOfAnEsimAreReadLeniently();
    void systemsWordsMayQuoteTheServer();
};

void ApiTextsTest::comeOutCleanOrNotAtAll_data()
{
    QTest::addColumn<Read>("read");
    QTest::newRow("balance-enterprise") << reading(decodeBalance);
    for (const char *name : {"packages-total_pages", "packages-totalPages", "packages-enterprise"}) {
        QTest::newRow(name) << reading(decodePackages);
    }
    QTest::newRow("topup-packages") << reading(decodeTopUpPackages);
    QTest::newRow("esims") << reading(decodeEsims);
    QTest::newRow("usage") << reading(decodeUsage);
    QTest::newRow("orders") << reading(decodeOrders);
    for (const char *name : {"order-completed", "order-completed-2025-12", "order-pending"}) {
        QTest::newRow(name) << reading(decodePlacedOrder);
    }
    for (const char *name : {"order-status-ready", "order-status-pending"}) {
        QTest::newRow(name) << reading(decodeOrderStatus);
    }
    QTest::newRow("topup-completed") << reading(decodePlacedTopUp);
    QTest::newRow("status") << reading(decodeLiveStatus);
    QTest::newRow("network-events") << reading(decodeNetworkEvents);
    QTest::newRow("usage-report") << reading(decodeUsageReport);
    QTest::newRow("suspend") << reading(decodeEsimAccess);
    QTest::newRow("cancel") << reading(decodeCancellation);
    QTest::newRow("send-sms") << reading(decodeSentSms);
    QTest::newRow("error-not-eligible") << Read(readRefusal);
    QTest::newRow("order-price-mismatch") << Read(readRefusal);
}

void ApiTextsTest::comeOutCleanOrNotAtAll()
{
    QFETCH(Read, read);
    const QJsonObject root = QJsonDocument::fromJson(example(QString::fromLatin1(QTest::currentDataTag()))).object();
    bool isMore = true;
    for (int number = 0; isMore; ++number) {
        int place = number;
        const QJsonObject mutated = replaced(root, hostile, place).toObject();
        isMore = place < 0;
        const Texts texts = read(mutated);
        for (const QString &words : texts.words) {
            QCOMPARE(words, cleanText(words));
        }
        for (const QString &identifier : texts.identifiers) {
            QVERIFY2(identifier.isEmpty() || isIdentifier(identifier), qPrintable(identifier));
        }
    }
}

void ApiTextsTest::codesAndReferencesAreNeverMended()
{
    const JsonReader reader(QJsonObject{{u"plain"_s, u"PHAJHEAYP"_s},
                                        {u"hidden"_s, u"PHAJ\u200BHEAYP"_s},
                                        {u"long"_s, QString(256, u'x')},
                                        {u"blanks"_s, u" a  b "_s}});
    QCOMPARE(reader.identifier("plain"_L1), u"PHAJHEAYP"_s);
    QCOMPARE(reader.identifier("blanks"_L1), u" a  b "_s); // To the letter.
    QCOMPARE(reader.identifier("hidden"_L1), QString());
    QCOMPARE(reader.identifier("long"_L1), QString());
    QCOMPARE(reader.text("hidden"_L1), u"PHAJHEAYP"_s);

    // A package that can't be ordered by its code is no row, and the answer says that there was one.
    QJsonObject root = QJsonDocument::fromJson(example(u"packages-total_pages"_s)).object();
    QJsonObject data = root[u"data"_s].toObject();
    QJsonObject package = data[u"packages"_s][0].toObject();
    package[u"package_code"_s] = u"PHAJHEAYP\u200B"_s;
    data[u"packages"_s] = QJsonArray{package};
    root[u"data"_s] = data;
    const auto page = decodePackages(root, dollars);
    QVERIFY(page->rows.isEmpty());
    QCOMPARE(page->unreadableRows, 1);
}

void ApiTextsTest::keysOfAnEsimAreReadLeniently()
{
    const JsonReader reader(QJsonObject{{u"iccid"_s, u"8948 0100\u200B10036785060\n"_s},
                                        {u"link"_s, u"https://example.com/a\u200Bb"_s},
                                        {u"time"_s, u"2026-11-24T12:05:00Z"_s}});
    QCOMPARE(reader.iccid("iccid"_L1).toString(), u"8948010010036785060"_s);
    QCOMPARE(reader.link("link"_L1), QUrl(u"https://example.com/a\u200Bb"_s));
    QCOMPARE(reader.time("time"_L1), utcTime(QDate(2026, 11, 24), QTime(12, 5)));
}

void ApiTextsTest::systemsWordsMayQuoteTheServer()
{
    Answer answer;
    answer.mayHaveLeft = true;
    answer.status = 502;
    answer.errorText = u"server replied: \u202EBad\nGateway"_s;
    QCOMPARE(verdictOn(answer, {}, dollars).failure->text, u"server replied: Bad Gateway"_s);
}

QTEST_GUILESS_MAIN(ApiTextsTest)
#include "tst_apitexts.moc"
