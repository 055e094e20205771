// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "callcases.h"
#include "domain/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace Qt::StringLiterals;

namespace {

const DecodeContext dollars{Currency::Usd, utcTime(QDate(2026, 11, 24), QTime(12, 0))};

QJsonObject json(const QString &name)
{
    return QJsonDocument::fromJson(example(name)).object();
}

/// One decoder, with a check that what it gave holds no price out of nothing.
struct Decoder
{
    const char *name;
    std::function<bool(const QJsonObject &)> decode;
    std::function<void(const QJsonObject &)> verifyPrices;
};

template<typename T>
Decoder decoder(
    const char *name, std::optional<T> (*function)(const QJsonObject &, const DecodeContext &),
    std::function<void(const T &)> verify = [](const T &) {})
{
    return {name, [function](const QJsonObject &root) { return function(root, dollars).has_value(); },
            [function, verify](const QJsonObject &root) {
                // Also without any currency known: nothing may be made up then.
                for (const DecodeContext &context : {dollars, DecodeContext()}) {
                    if (const auto value = function(root, context)) {
                        verify(*value);
                    }
                }
            }};
}

void verifyPackages(const ListPage<Package> &page)
{
    for (const Package &package : page.rows) {
        QVERIFY(!package.code.isEmpty());
        QVERIFY(!package.cost.isNegative());
        QVERIFY(!package.cost.isZero() || package.type == Package::Type::Enterprise);
    }
}

void verifyTopUps(const ListPage<TopUpPackage> &page)
{
    for (const TopUpPackage &package : page.rows) {
        QVERIFY(!package.code.isEmpty());
        QVERIFY(!package.cost.isZero() && !package.cost.isNegative());
    }
}

void verifyPlaced(const PlacedOrder &order)
{
    QVERIFY(!order.amount || !order.amount->isZero());
    QVERIFY(!order.newBalance || !order.newBalance->isZero());
    QVERIFY(order.isPending || !order.esims.isEmpty());
    for (const DeliveredEsim &esim : order.esims) {
        QVERIFY(!esim.iccid.toString().startsWith("PENDING"_L1));
        QVERIFY(!esim.isReady() || !esim.iccid.isEmpty() || !esim.activation.isEmpty());
    }
}

void verifyStatus(const LiveStatus &status)
{
    QVERIFY(!status.isUnlimited || !status.total);
    QVERIFY(status.lastNetwork.countryCode.isEmpty() || status.lastNetwork.countryCode.size() == 2);
}

void verifyEvents(const NetworkEvents &events)
{
    for (const NetworkEvent &event : events.events) {
        QVERIFY(event.time.isValid());
        QVERIFY(event.time <= events.events.front().time);
    }
}

const std::vector<Decoder> &decoders()
{
    static const std::vector<Decoder> all{
        decoder<Balance>("balance", decodeBalance, [](const Balance &balance) { QVERIFY(!balance.amount.isZero()); }),
        decoder<ListPage<Package>>("packages", decodePackages, verifyPackages),
        decoder<ListPage<TopUpPackage>>("topup-packages", decodeTopUpPackages, verifyTopUps),
        decoder<ListPage<Esim>>("esims", decodeEsims),
        decoder<EsimUsage>(
            "usage", decodeUsage,
            [](const EsimUsage &usage) { QVERIFY(usage.usage.isUnlimited || !usage.usage.total.isZero()); }),
        decoder<ListPage<Order>>("orders", decodeOrders,
                                 [](const ListPage<Order> &page) {
                                     for (const Order &order : page.rows) {
                                         QVERIFY(!order.amount || !order.amount->isZero());
                                         QCOMPARE(!order.amount, order.unreadable.testFlag(Order::Field::Amount));
                                     }
                                 }),
        decoder<PlacedOrder>("order", decodePlacedOrder, verifyPlaced),
        decoder<OrderStatus>("order-status", decodeOrderStatus,
                             [](const OrderStatus &status) {
                                 QVERIFY(!status.amount || !status.amount->isZero());
                                 QVERIFY(status.isPending() || !status.esim.iccid.isEmpty()
                                         || !status.esim.activation.isEmpty());
                             }),
        decoder<PlacedTopUp>("topup", decodePlacedTopUp,
                             [](const PlacedTopUp &topUp) { QVERIFY(!topUp.amount || !topUp.amount->isZero()); }),
        decoder<LiveStatus>("status", decodeLiveStatus, verifyStatus),
        decoder<NetworkEvents>("network-events", decodeNetworkEvents, verifyEvents),
        decoder<UsageReport>("usage-report", decodeUsageReport),
        decoder<EsimAccess>("suspend", decodeEsimAccess),
        decoder<Cancellation>("cancel", decodeCancellation,
                              [](const Cancellation &cancellation) {
                                  QVERIFY(cancellation.cancelled >= 1);
                                  QVERIFY(cancellation.cancelled <= cancellation.total);
                              }),
        decoder<QString>("send-sms", decodeSentSms, [](const QString &text) { QVERIFY(!text.isEmpty()); }),
    };
    return all;
}

const Decoder &decoderOf(const QString &name)
{
    for (const Decoder &decoder : decoders()) {
        if (name == QLatin1String(decoder.name)) {
            return decoder;
        }
    }
    qFatal("No decoder %s", qPrintable(name));
}

/// All values that differ from the given one in the one place that number counts to; empty once there is no such place.
/// Removing is told by an undefined replacement.
struct Mutation
{
    int place = 0;
    QJsonValue replacement;
    int counted = 0;
    bool isDone = false;

    QJsonValue apply(const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject source = value.toObject();
            QJsonObject result;
            for (auto it = source.begin(); it != source.end(); ++it) {
                const QJsonValue changed = at(it.value());
                if (!changed.isUndefined()) {
                    result.insert(it.key(), changed);
                }
            }
            return result;
        }
        if (value.isArray()) {
            QJsonArray result;
            const QJsonArray source = value.toArray();
            for (const QJsonValue &entry : source) {
                const QJsonValue changed = at(entry);
                if (!changed.isUndefined()) {
                    result.append(changed);
                }
            }
            return result;
        }
        return value;
    }

private:
    QJsonValue at(const QJsonValue &value)
    {
        if (counted++ == place) {
            isDone = true;
            return replacement;
        }
        return apply(value);
    }
};

/// A field of an answer that may hold the activation code, by the name it has in answers to orders.
struct Source
{
    QString name;
    QString text;
};

/// The same sources in each answer that knows them.
QList<ActivationCode> codesOf(const QList<Source> &sources)
{
    static const QHash<QString, QString> listedNames{
        {u"lpaString"_s, u"lpa_format"_s},
        {u"directAppleInstallUrl"_s, u"direct_apple_installation_url"_s},
        {u"directAndroidInstallUrl"_s, u"direct_android_installation_url"_s},
    };
    QJsonObject delivered{{u"iccid"_s, u"8932042000010078801"_s}, {u"isPending"_s, false}};
    QJsonObject manual;
    QJsonObject listed{{u"id"_s, 1}};
    for (const Source &source : sources) {
        delivered[source.name] = source.text;
        (source.name.startsWith("direct"_L1) ? listed : manual)[listedNames.value(source.name, source.name)] =
            source.text;
    }
    listed[u"manual_installation"_s] = manual;
    const QJsonObject order{{u"orderReference"_s, u"order_1"_s}, {u"esims"_s, QJsonArray{delivered}}};
    const QJsonObject status{{u"order"_s, QJsonObject{{u"orderReference"_s, u"order_1"_s}, {u"esim"_s, delivered}}}};
    const QJsonObject page{{u"data"_s, QJsonObject{{u"esims"_s, QJsonArray{listed}}}}};
    return {decodePlacedOrder(order, dollars)->esims.constFirst().activation,
            decodeOrderStatus(status, dollars)->esim.activation,
            decodeEsims(page, dollars)->rows.constFirst().activation};
}

const QStringList sourceNames{u"lpaString"_s, u"activation_code"_s, u"smdp_address"_s, u"directAppleInstallUrl"_s,
                              u"directAndroidInstallUrl"_s};

struct Spelling
{
    const char *name;
    QString text;
    QString canonical;
};

const QList<Spelling> &spellings()
{
    const QString plain = u"LPA:1$rsp.example.com$K2-7F"_s;
    const QString apple = u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_s;
    const QString android = u"https://esimsetup.android.com/esim_qrcode_provisioning?carddata="_s;
    static const QList<Spelling> all{
        {"canonical", plain, plain},
        {"small prefix", u"lpa:1$rsp.example.com$K2-7F"_s, plain},
        {"mixed prefix", u"Lpa:1$rsp.example.com$K2-7F"_s, plain},
        {"no prefix", u"1$rsp.example.com$K2-7F"_s, plain},
        {"line end", plain + u"\r\n"_s, plain},
        {"blanks at the edges", u" \t"_s + plain + u"\u00a0"_s, plain},
        {"blanks around the signs", u"LPA: 1 $ rsp.example.com $ K2-7F"_s, plain},
        {"invisible at the edges", u"\ufeff\u200b"_s + plain + u"\u200b"_s, plain},
        {"invisible around the signs", u"LPA:1\u200b$\u200brsp.example.com\u200b$\u200bK2-7F"_s, plain},
        {"invisible inside", u"LPA:1$rsp.exam\u00adple.com$K2\u200b-7F"_s, plain},
        {"all at once", u"\u200b lpa:1 $rsp.example.com\u200b$ K2-7F\n"_s, plain},
        {"empty ends", plain + u"$$"_s, plain},
        {"no confirmation", plain + u"$$0"_s, plain},
        {"confirmation", plain + u"$$1"_s, plain + u"$$1"_s},
        {"OID", plain + u"$1.3.6.1"_s, plain + u"$1.3.6.1"_s},
        {"OID and no confirmation", plain + u"$1.3.6.1$0"_s, plain + u"$1.3.6.1"_s},
        {"OID and confirmation", plain + u"$1.3.6.1$1"_s, plain + u"$1.3.6.1$1"_s},
        {"a fifth field", plain + u"$1.3.6.1$1$ab12"_s, plain + u"$1.3.6.1$1"_s},
        {"an empty fifth field", plain + u"$$$"_s, plain},
        {"percent-encoded", u"LPA%3A1%24rsp.example.com%24K2-7F"_s, plain},
        {"Apple link", apple + plain, plain},
        {"Apple link, small prefix", apple + u"lpa:1$rsp.example.com$K2-7F"_s, plain},
        {"Apple link, percent-encoded", apple + u"LPA%3A1%24rsp.example.com%24K2-7F"_s, plain},
        {"Apple link, encoded twice", apple + u"LPA%253A1%2524rsp.example.com%2524K2-7F"_s, plain},
        {"Apple link with more", apple + u"LPA%3A1%24rsp.example.com%24K2-7F&source=mail#top"_s, plain},
        {"Apple link, invisible", apple + u"%E2%80%8BLPA:1$rsp.example.com$K2-7F%0A"_s, plain},
        {"Android link", android + plain + u"$$1"_s, plain + u"$$1"_s},
        {"Android link, percent-encoded", android + u"1%24rsp.example.com%24K2-7F"_s, plain},
        {"another maker's link", u"https://android.esim.me/?url=LPA:1$rsp.example.com$K2-7F"_s, plain},
    };
    return all;
}

void addExamples()
{
    QTest::addColumn<QString>("decoder");
    for (const char *name : {"balance-usd", "balance-iqd", "balance-enterprise"}) {
        QTest::newRow(name) << u"balance"_s;
    }
    for (const char *name : {"packages-total_pages", "packages-totalPages", "packages-enterprise"}) {
        QTest::newRow(name) << u"packages"_s;
    }
    QTest::newRow("topup-packages") << u"topup-packages"_s;
    QTest::newRow("esims") << u"esims"_s;
    QTest::newRow("usage") << u"usage"_s;
    QTest::newRow("orders") << u"orders"_s;
    for (const char *name : {"order-completed", "order-completed-2025-08", "order-completed-2025-12",
                             "order-completed-iqd", "order-duplicate", "order-pending", "order-pending-2025"}) {
        QTest::newRow(name) << u"order"_s;
    }
    for (const char *name : {"order-status-ready", "order-status-2025", "order-status-pending"}) {
        QTest::newRow(name) << u"order-status"_s;
    }
    QTest::newRow("topup-completed") << u"topup"_s;
    QTest::newRow("status") << u"status"_s;
    QTest::newRow("status-not-installed") << u"status"_s;
    QTest::newRow("network-events") << u"network-events"_s;
    QTest::newRow("usage-report") << u"usage-report"_s;
    QTest::newRow("suspend") << u"suspend"_s;
    QTest::newRow("cancel") << u"cancel"_s;
    QTest::newRow("cancel-separate-refund") << u"cancel"_s;
    QTest::newRow("send-sms") << u"send-sms"_s;
}

} // namespace

class DecodersTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryExample_data() { addExamples(); }
    void readsEveryExample();
    void survivesEveryMutation_data() { addExamples(); }
    void survivesEveryMutation();

    void readsBalances();
    void readsPackages();
    void readsNetworksOfLocations();
    void readsEnterprisePackages();
    void readsBothSpellingsOfPages();
    void leavesOutRowsWithoutPrice_data();
    void leavesOutRowsWithoutPrice();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void readsTopUpPackages();
    void readsEsims();
    void readsBothNamesOfTheSimStatus();
    void readsUsage();
    void readsOrders();
    void keepsOrdersOfWhichAFieldCannotBeRead_data();
    void keepsOrdersOfWhichAFieldCannotBeRead();
    void keepsEsimsOfWhichAFieldCannotBeRead_data();
    void keepsEsimsOfWhichAFieldCannotBeRead();
    void countsRowsThatNothingNames_data();
    void countsRowsThatNothingNames();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void refusesFiguresThatCannotBeRead_data();
    void refusesFiguresThatCannotBeRead();
    void countsWhatCannotBeReadOfReports();
    void countsEventsThatCannotBeRead();
    void readsCompletedOrders();
    void readsPendingOrders();
    void readsRepeatedOrders();
    void readsWholeDinars();
    void readsOrderStates();
    void readsTopUps();
    void takesCurrencyOfTheAccountOnlyWhereNoneIsNamed();
    void keepsOnlyLinksOfHttps();
    void readsEverySpellingOfTheCode_data();
    void readsEverySpellingOfTheCode();
    void noSpellingBlocksAnotherSource_data();
    void noSpellingBlocksAnotherSource();
    void saysWhatThereIsToType_data();
    void saysWhatThereIsToType();
    void saysWhereTwoSourcesDisagree_data();
    void saysWhereTwoSourcesDisagree();
    void readsCodesBesideAnEsimOnlyWhereItIsTheOnlyOne();
    void handsOverWithWhateverIccid_data();
    void handsOverWithWhateverIccid();
    void readsLiveStatus();
    void readsLiveStatusOfNothing();
    void readsNetworkEvents();
    void readsUsageReports();
    void readsSuspensions();
    void readsCancellations();
};

void DecodersTest::readsEveryExample()
{
    QFETCH(QString, decoder);
    QVERIFY(decoderOf(decoder).decode(json(QString::fromLatin1(QTest::currentDataTag()))));
}

void DecodersTest::survivesEveryMutation()
{
    QFETCH(QString, decoder);
    const QJsonObject root = json(QString::fromLatin1(QTest::currentDataTag()));
    const QList<QJsonValue> replacements{QJsonValue::Undefined,
                                         QJsonValue::Null,
                                         true,
                                         false,
                                         -1,
                                         1e300,
                                         QString(),
                                         u"x"_s,
                                         u"5"_s,
                                         QString(5000, QLatin1Char('9')),
                                         QJsonArray(),
                                         QJsonArray{QJsonValue::Null, u"x"_s, 1},
                                         QJsonObject()};
    int places = 0;
    for (bool isMore = true; isMore; ++places) {
        for (const QJsonValue &replacement : replacements) {
            Mutation mutation{places, replacement};
            const QJsonObject mutated = mutation.apply(root).toObject();
            isMore = mutation.isDone;
            if (isMore) {
                decoderOf(decoder).verifyPrices(mutated);
                if (QTest::currentTestFailed()) {
                    qWarning().noquote() << QJsonDocument(mutated).toJson();
                    return;
                }
            }
        }
    }
    QVERIFY(places >= 3);
}

void DecodersTest::readsBalances()
{
    const auto usd = decodeBalance(json(u"balance-usd"_s), {});
    QCOMPARE(usd->amount, Money(150000, Currency::Usd));
    QVERIFY(!usd->isEnterprise && usd->isLive);
    QCOMPARE(decodeBalance(json(u"balance-usd"_s), dollars)->asOf, dollars.answeredAt);
    QCOMPARE(decodeBalance(json(u"balance-iqd"_s), {})->amount, Money(1980000, Currency::Iqd));
    const auto enterprise = decodeBalance(json(u"balance-enterprise"_s), {});
    QCOMPARE(enterprise->amount, Money(425000, Currency::Eur));
    QVERIFY(enterprise->isEnterprise);
    QCOMPARE(enterprise->account, u"Acme Telecom Ltd"_s);
    QCOMPARE(enterprise->asOf, utcTime(QDate(2026, 9, 12), QTime(8, 24, 36, 107)));
    // The account's currency comes from here, so nothing can stand in for it.
    QVERIFY(!decodeBalance(QJsonObject{{u"data"_s, QJsonObject{{u"balance"_s, 5}}}}, dollars));
}

void DecodersTest::readsPackages()
{
    const auto page = decodePackages(json(u"packages-total_pages"_s), {});
    QCOMPARE(page->rows.size(), 1);
    const Package &package = page->rows.front();
    QCOMPARE(package.code, u"PHAJHEAYP"_s);
    QCOMPARE(package.name, u"United States 1GB 7Days"_s);
    QCOMPARE(package.region, u"United States"_s);
    QCOMPARE(package.type, Package::Type::Local);
    QCOMPARE(package.data, DataSize::fromBytes(DataSize::bytesPerGigabyte));
    QCOMPARE(package.validity.days(), 7);
    QCOMPARE(package.cost, Money(144, Currency::Usd));
    QVERIFY(!package.isUnlimited && !package.hasVoice && !package.hasSms && package.has5g);
    QCOMPARE(package.isRechargeable, std::optional(true));
    QCOMPARE(package.countries, QStringList{u"US"_s});
    QCOMPARE(package.networks.size(), 2);
    QCOMPARE(package.networks.front(), (Network{u"US"_s, u"United States"_s, u"Verizon"_s, u"5G"_s}));
}

void DecodersTest::readsNetworksOfLocations()
{
    const auto page = decodePackages(json(u"packages-totalPages"_s), {});
    QCOMPARE(page->rows.size(), 2);
    const Package &plain = page->rows.front();
    QVERIFY(plain.countries.isEmpty());
    QCOMPARE(plain.networks.size(), 2);
    QCOMPARE(plain.networks.back(), (Network{{}, u"United States"_s, u"T-Mobile"_s, u"5G"_s}));
    const Package &voice = page->rows.back();
    QVERIFY(voice.hasVoice && voice.hasSms && voice.has5g);
    QCOMPARE(voice.voiceMinutes, 9999);
    QCOMPARE(voice.smsCount, 9999);
    QCOMPARE(voice.isRechargeable, std::optional(false));
    QCOMPARE(voice.hasHotspot, std::optional(true));
    QCOMPARE(voice.isRecurring, std::optional(true));
    QCOMPARE(voice.activation, Package::Activation::FirstUse);
    QCOMPARE(voice.phoneNumberCountry, u"GB"_s);
    QCOMPARE(voice.carrier, u"O2"_s);
    QCOMPARE(voice.homeData, DataSize::fromGigabytes(50));
    QCOMPARE(voice.roamingData, DataSize::fromGigabytes(25));
    QCOMPARE(voice.voiceDetails,
             (QStringList{u"uk_calls_unlimited: true"_s, u"uk_texts_unlimited: true"_s, u"sms_inbound_only: false"_s,
                          u"eu_minutes: unlimited"_s, u"international_minutes: 100"_s}));
}

void DecodersTest::readsEnterprisePackages()
{
    const auto page = decodePackages(json(u"packages-enterprise"_s), {});
    const Package &package = page->rows.front();
    QCOMPARE(package.type, Package::Type::Enterprise);
    QCOMPARE(package.cost, Money(0, Currency::Eur));
    QVERIFY(package.isUnlimited);
    QVERIFY(!package.isRechargeable && !package.hasHotspot);
    QCOMPARE(package.provider, u"enterprise"_s);
}

void DecodersTest::readsBothSpellingsOfPages()
{
    for (const QString &name : {u"packages-total_pages"_s, u"packages-totalPages"_s}) {
        const Pagination pagination = decodePackages(json(name), {})->pagination;
        QCOMPARE(pagination.page, 1);
        QCOMPARE(pagination.limit, 50);
        QCOMPARE(pagination.total, 245);
        QCOMPARE(pagination.totalPages, 5);
    }
}

void DecodersTest::leavesOutRowsWithoutPrice_data()
{
    QTest::addColumn<QJsonValue>("cost");
    QTest::addColumn<QJsonValue>("currency");
    const QJsonValue usd = u"USD"_s;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << usd;
    QTest::newRow("null") << QJsonValue() << usd;
    QTest::newRow("text") << QJsonValue(u"1.44"_s) << usd;
    QTest::newRow("zero") << QJsonValue(0) << usd;
    QTest::newRow("rounds to zero") << QJsonValue(0.004) << usd;
    QTest::newRow("negative") << QJsonValue(-1.44) << usd;
    QTest::newRow("too much") << QJsonValue(1e13) << usd;
    QTest::newRow("unknown currency") << QJsonValue(1.44) << QJsonValue(u"XYZ"_s);
    QTest::newRow("odd currency") << QJsonValue(1.44) << QJsonValue(1);
}

void DecodersTest::leavesOutRowsWithoutPrice()
{
    QFETCH(QJsonValue, cost);
    QFETCH(QJsonValue, currency);
    QJsonObject root = json(u"packages-totalPages"_s);
    QJsonObject data = root[u"data"_s].toObject();
    QJsonArray packages = data[u"packages"_s].toArray();
    QJsonObject package = packages[0].toObject();
    package[u"cost"_s] = cost;
    package[u"currency"_s] = currency;
    packages[0] = package;
    data[u"packages"_s] = packages;
    root[u"data"_s] = data;
    const auto page = decodePackages(root, dollars);
    QCOMPARE(page->unreadableRows, 1);
    QCOMPARE(page->unreadableCodes, QStringList{package[u"package_code"_s].toString()});
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.front().code, u"OT-50000MB-9999T-9999V"_s);
}

void DecodersTest::namesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); ///< Undefined: the field is missing.
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("code"); ///< By which it is read or counted; empty: by none.
    const QString code = u"PHAJHEAYP"_s;
    const auto add = [](const char *name, const QString &field, const QJsonValue &value, bool isReadable,
                        const QString &readAs) {
        QTest::addRow("%s: %s", qPrintable(field), name) << field << value << isReadable << readAs;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    const QJsonValue object(QJsonObject{{u"a"_s, 1}});
    const QJsonValue array(QJsonArray{1});
    for (const QString &field : {u"cost"_s, u"data_amount_gb"_s, u"validity_days"_s}) {
        add("missing", field, missing, false, code);
        add("null", field, QJsonValue::Null, false, code);
        add("text", field, u"1"_s, false, code);
        add("empty text", field, u""_s, false, code);
        add("negative", field, -1, false, code);
        add("huge", field, 1e18, false, code);
        add("flag", field, true, false, code);
        add("object", field, object, false, code);
        add("array", field, array, false, code);
        add("number", field, 3, true, code);
    }
    add("part", u"validity_days"_s, 7.5, false, code);
    add("part", u"data_amount_gb"_s, 0.5, true, code);
    for (const QJsonValue &value : {QJsonValue(u"false"_s), QJsonValue(0), object, array}) {
        add("wrong type", u"is_unlimited"_s, value, false, code);
    }
    add("null", u"is_unlimited"_s, QJsonValue::Null, true, code);
    add("missing", u"is_unlimited"_s, missing, true, code);
    add("missing", u"package_code"_s, missing, false, {});
    add("null", u"package_code"_s, QJsonValue::Null, false, {});
    add("empty", u"package_code"_s, u""_s, false, {});
    add("huge", u"package_code"_s, QString(5000, u'x'), false, {});
    add("flag", u"package_code"_s, true, false, {});
    add("object", u"package_code"_s, object, false, {});
    add("part", u"package_code"_s, 1654977.5, false, {});
    add("negative", u"package_code"_s, -1654977, false, {});
    add("number", u"package_code"_s, 1654977, true, u"1654977"_s); // An id is handed back, never counted with.
    // What it covers and what it can do is no reason not to sell it.
    for (const QString &field : {u"countries"_s, u"networks"_s, u"locationNetworkList"_s, u"features"_s, u"region"_s,
                                 u"type"_s, u"name"_s, u"has_5g"_s}) {
        add("missing", field, missing, true, code);
        add("null", field, QJsonValue::Null, true, code);
        add("text", field, u"x"_s, true, code);
        add("number", field, -1e18, true, code);
        add("array", field, QJsonArray({1, QJsonValue::Null, object}), true, code);
        add("object", field, object, true, code);
    }
}

void DecodersTest::namesWhatItCannotRead()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isReadable);
    QFETCH(QString, code);
    QJsonObject root = json(u"packages-total_pages"_s);
    QJsonObject data = root[u"data"_s].toObject();
    QJsonObject package = data[u"packages"_s].toArray()[0].toObject();
    value.isUndefined() ? package.remove(field) : void(package[field] = value);
    data[u"packages"_s] = QJsonArray{package};
    root[u"data"_s] = data;
    const auto verify = [&](const auto &page) {
        QCOMPARE(page->rows.size(), isReadable ? 1 : 0);
        QCOMPARE(page->unreadableRows, isReadable ? 0 : 1);
        QCOMPARE(page->unreadableCodes, isReadable || code.isEmpty() ? QStringList() : QStringList{code});
        if (isReadable) {
            QCOMPARE(page->rows.front().code, code);
        }
    };
    verify(decodePackages(root, dollars));
    verify(decodeTopUpPackages(root, dollars));
}

void DecodersTest::readsTopUpPackages()
{
    const auto page = decodeTopUpPackages(json(u"topup-packages"_s), {});
    QCOMPARE(page->rows.size(), 2);
    const TopUpPackage expected{u"TOPUP_PXOO225PI"_s,    u"Iraq 3GB 30Days"_s,       *DataSize::fromGigabytes(3),
                                *Validity::fromDays(30), Money(1056, Currency::Usd), false};
    QCOMPARE(page->rows.front(), expected);
    QCOMPARE(page->pagination.total, 8);
}

void DecodersTest::readsEsims()
{
    const auto page = decodeEsims(json(u"esims"_s), {});
    QCOMPARE(page->rows.size(), 2);
    const Esim &active = page->rows.front();
    QCOMPARE(active.id, 12345);
    QCOMPARE(active.iccid.toString(), u"8910300001234567890"_s);
    QCOMPARE(active.countries, QStringList{u"Sweden"_s});
    QCOMPARE(active.status, Esim::Status::Active);
    QCOMPARE(active.usage.total, *DataSize::fromMegabytes(1024));
    QCOMPARE(active.usage.used, *DataSize::fromMegabytes(256));
    QCOMPARE(active.usage.remaining, *DataSize::fromMegabytes(768));
    QCOMPARE(active.usage.percentage, 25);
    QCOMPARE(active.validity.length.days(), 7);
    QCOMPARE(active.validity.expiresAt, utcTime(QDate(2024, 2, 5), QTime(10, 30)));
    QCOMPARE(active.activation.toString(), u"LPA:1$rsp-eu.simlessly.com$2D7F456148C640359B6A83E0E5AE34D3"_s);
    QVERIFY(active.appleLink.isValid() && active.androidLink.isValid());
    QVERIFY(!active.isPending);
    QCOMPARE(active.imsi, u"260010185757766"_s);
    QCOMPARE(active.simStatus, u"AFFECTED"_s);
    QCOMPARE(active.esimStatus, u"Active"_s);
    QCOMPARE(active.profileStatus, u"Enable"_s);
    const Esim &pending = page->rows.back();
    QVERIFY(pending.isPending && pending.iccid.isEmpty() && pending.activation.isEmpty());
    QVERIFY(pending.usage.isUnlimited);
    QVERIFY(!pending.validity.activatedAt.isValid());
}

void DecodersTest::readsBothNamesOfTheSimStatus()
{
    const auto simStatus = [](const QJsonObject &row) {
        const QJsonObject data{{u"esims"_s, QJsonArray{row}}};
        return decodeEsims(QJsonObject{{u"data"_s, data}}, {})->rows.front().simStatus;
    };
    QCOMPARE(simStatus({{u"id"_s, 1}, {u"sim_status"_s, u"FREE"_s}}), u"FREE"_s);
    QCOMPARE(simStatus({{u"id"_s, 1}, {u"profileStatus"_s, u"downloaded"_s}}), u"downloaded"_s);
    QCOMPARE(simStatus({{u"id"_s, 1}, {u"profile_status"_s, u"Enable"_s}}), QString());
}

void DecodersTest::readsUsage()
{
    const auto usage = decodeUsage(json(u"usage"_s), {});
    QCOMPARE(usage->iccid.toString(), u"8910300001234567890"_s);
    QCOMPARE(usage->orderReference, u"ESF_1234567890"_s);
    QCOMPARE(usage->status, Esim::Status::Active);
    QCOMPARE(usage->usage.used, *DataSize::fromMegabytes(256));
    QCOMPARE(usage->validity.activatedAt, utcTime(QDate(2024, 1, 29), QTime(10, 30)));
}

void DecodersTest::readsOrders()
{
    const auto page = decodeOrders(json(u"orders"_s), {});
    QCOMPARE(page->rows.size(), 3);
    const Order &first = page->rows.front();
    QCOMPARE(first.reference, u"ES-1234567890-ABC"_s);
    QCOMPARE(first.amount, std::optional(Money(144, Currency::Usd)));
    QCOMPARE(first.status, Order::Status::Completed);
    QCOMPARE(first.esim->iccid.toString(), u"8948010010036785060"_s);
    QCOMPARE(first.esim->total, std::optional(DataSize::fromBytes(1073741824)));
    QCOMPARE(first.esim->validity->days(), 7);
    QVERIFY(!first.esim->isPending);
    QVERIFY(!page->rows.at(1).esim);
    QVERIFY(!page->rows.at(2).esim);
    QVERIFY(page->rows.at(2).isTopUp());
    QCOMPARE(page->rows.at(2).createdAt, utcTime(QDate(2024, 1, 13), QTime(9, 0, 0, 250)));
}

namespace {

/// What may stand where a value of another kind is promised.
QList<std::pair<QByteArray, QJsonValue>> oddValues()
{
    return {{"true", true},
            {"false", false},
            {"an object", QJsonObject{{u"value"_s, 1}}},
            {"an empty object", QJsonObject()},
            {"an array", QJsonArray{1}},
            {"an empty array", QJsonArray()}};
}

QList<std::pair<QByteArray, QJsonValue>> noTexts()
{
    return oddValues()
           + QList<std::pair<QByteArray, QJsonValue>>{
               {"a number", 7}, {"an empty text", u""_s}, {"an endless text", QString(5000, u'x')}};
}

QList<std::pair<QByteArray, QJsonValue>> noTimes()
{
    return oddValues()
           + QList<std::pair<QByteArray, QJsonValue>>{{"a number", 1700000000},
                                                      {"an empty text", u""_s},
                                                      {"a word", u"yesterday"_s},
                                                      {"no such day", u"2026-02-30T10:00:00Z"_s}};
}

QList<std::pair<QByteArray, QJsonValue>> noAmounts()
{
    return oddValues()
           + QList<std::pair<QByteArray, QJsonValue>>{{"a number as text", u"3.10"_s},
                                                      {"a word", u"NaN"_s},
                                                      {"an empty text", u""_s},
                                                      {"negative", -3.1},
                                                      {"too much", 1e13},
                                                      {"endless", 1e300}};
}

const QList<std::pair<QByteArray, QJsonValue>> nothing{{"null", QJsonValue()}, {"missing", QJsonValue::Undefined}};

/// The answer of an example with one field of its first row changed; the path leads into objects by dots.
QJsonObject withField(const QString &example, QLatin1String list, const QString &path, const QJsonValue &value)
{
    QJsonObject root = json(example);
    QJsonObject data = root[u"data"_s].toObject();
    QJsonArray rows = data[list].toArray();
    QJsonObject row = rows[0].toObject();
    if (const qsizetype dot = path.indexOf(u'.'); dot >= 0) {
        QJsonObject inner = row[path.left(dot)].toObject();
        inner[path.mid(dot + 1)] = value;
        row[path.left(dot)] = inner;
    } else {
        row[path] = value;
    }
    rows[0] = row;
    data[list] = rows;
    root[u"data"_s] = data;
    return root;
}

template<typename Field>
void addFields(const QList<std::tuple<QString, QList<std::pair<QByteArray, QJsonValue>>, Field>> &fields)
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Field>("field");
    for (const auto &[path, values, field] : fields) {
        for (const auto &[name, value] : values) {
            QTest::addRow("%s, %s", qPrintable(path), name.constData()) << path << value << field;
        }
    }
}

} // namespace

void DecodersTest::keepsOrdersOfWhichAFieldCannotBeRead_data()
{
    using Field = Order::Field;
    addFields<Order::Field>({
        {u"order_reference"_s, noTexts() + nothing, Field::Reference},
        {u"package_code"_s, noTexts() + nothing, Field::Package},
        {u"amount"_s, noAmounts() + nothing + QList<std::pair<QByteArray, QJsonValue>>{{"a part of a cent", 0.001}},
         Field::Amount},
        {u"currency"_s, noTexts() + QList<std::pair<QByteArray, QJsonValue>>{{"unknown", u"XYZ"_s}}, Field::Amount},
        {u"status"_s, noTexts() + nothing, Field::Status},
        {u"created_at"_s, noTimes() + nothing, Field::Time},
    });
}

void DecodersTest::keepsOrdersOfWhichAFieldCannotBeRead()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(Order::Field, field);
    const auto page = decodeOrders(withField(u"orders"_s, "orders"_L1, path, value), dollars);
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->unreadableRows, 0);
    QVERIFY(!page->isReadable());
    const Order &row = page->rows.front();
    QCOMPARE(row.unreadable, Order::Fields(field));
    QCOMPARE(row.id, 12345);
    QCOMPARE(row.reference, field == Order::Field::Reference ? QString() : u"ES-1234567890-ABC"_s);
    QCOMPARE(row.amount.has_value(), field != Order::Field::Amount);
    QVERIFY(page->rows.at(1).isReadable() && page->rows.at(2).isReadable());
}

void DecodersTest::keepsEsimsOfWhichAFieldCannotBeRead_data()
{
    using Field = Esim::Field;
    const QList<std::pair<QByteArray, QJsonValue>> noIccids{
        {"a word", u"none"_s}, {"too short", u"8910"_s}, {"a number that lost digits", 8.910300001234567e18}};
    const QList<std::pair<QByteArray, QJsonValue>> no{};
    addFields<Esim::Field>({
        {u"iccid"_s, oddValues() + nothing + noIccids, Field::Iccid}, // The row says that it is not pending.
        {u"package_code"_s, noTexts() + nothing, Field::Package},
        {u"status"_s, noTexts() + nothing, Field::Status},
        {u"data"_s,
         oddValues() + nothing + QList<std::pair<QByteArray, QJsonValue>>{{"a number", 1}, {"a text", u"1 GB"_s}},
         Field::Usage},
        {u"data.total_mb"_s, noAmounts().mid(0, 10) + nothing, Field::Usage},
        {u"data.used_mb"_s, noAmounts().mid(0, 10) + nothing, Field::Usage},
        {u"data.is_unlimited"_s, oddValues().mid(2) + QList<std::pair<QByteArray, QJsonValue>>{{"a text", u"no"_s}},
         Field::Usage},
        {u"validity"_s, oddValues().mid(4) + nothing, Field::Validity},
        {u"validity.expires_at"_s, noTimes(), Field::Validity},
        {u"validity.activated_at"_s, noTimes(), Field::Validity},
        {u"created_at"_s, noTimes() + nothing, Field::Time},
    });
}

void DecodersTest::keepsEsimsOfWhichAFieldCannotBeRead()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(Esim::Field, field);
    const auto page = decodeEsims(withField(u"esims"_s, "esims"_L1, path, value), {});
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->unreadableRows, 0);
    const Esim &row = page->rows.front();
    QCOMPARE(row.unreadable, Esim::Fields(field));
    QCOMPARE(row.id, 12345);
    QVERIFY(!row.isPending);
    QCOMPARE(row.hasUsage(), field != Esim::Field::Usage);
    // Whatever may be missing while a row is prepared is missing there by right.
    QVERIFY(page->rows.at(1).isPending && page->rows.at(1).isReadable());
}

void DecodersTest::countsRowsThatNothingNames_data()
{
    QTest::addColumn<QJsonValue>("row");
    for (const auto &[name, value] : oddValues()) {
        QTest::newRow(name.constData()) << value;
    }
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("a number") << QJsonValue(1);
    QTest::newRow("a text") << QJsonValue(u"order"_s);
    QTest::newRow("odd names") << QJsonValue(
        QJsonObject{{u"id"_s, -1}, {u"order_reference"_s, 5}, {u"iccid"_s, u"none"_s}, {u"amount"_s, 3.1}});
}

void DecodersTest::countsRowsThatNothingNames()
{
    QFETCH(QJsonValue, row);
    for (const QString &name : {u"orders"_s, u"esims"_s}) {
        QJsonObject root = json(name);
        QJsonObject data = root[u"data"_s].toObject();
        QJsonArray rows = data[name].toArray();
        const auto before = rows.size();
        rows.append(row);
        data[name] = rows;
        root[u"data"_s] = data;
        const auto counts = [&](const auto &page) {
            QCOMPARE(page->rows.size(), before);
            QCOMPARE(page->unreadableRows, 1);
            QCOMPARE(page->size(), before + 1);
            QVERIFY(!page->isReadable());
        };
        name == u"orders"_s ? counts(decodeOrders(root, dollars)) : counts(decodeEsims(root, {}));
    }
}

void DecodersTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QJsonValue>("list");
    for (const auto &[name, value] : oddValues().mid(0, 4)) {
        QTest::newRow(name.constData()) << value;
    }
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a number") << QJsonValue(0);
    QTest::newRow("a text") << QJsonValue(u"[]"_s);
}

/// An answer without a list is no empty list.
void DecodersTest::refusesWhatIsNoList()
{
    QFETCH(QJsonValue, list);
    const auto answer = [&list](const QString &name) {
        return QJsonObject{{u"success"_s, true}, {u"data"_s, QJsonObject{{name, list}}}};
    };
    QVERIFY(!decodeOrders(answer(u"orders"_s), dollars));
    QVERIFY(!decodeEsims(answer(u"esims"_s), dollars));
    QVERIFY(!decodeTopUpPackages(answer(u"packages"_s), dollars));
    QVERIFY(!decodeOrders(QJsonObject{{u"success"_s, true}, {u"data"_s, list}}, dollars));
}

void DecodersTest::refusesFiguresThatCannotBeRead_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const auto &[name, value] : noAmounts() + nothing) {
        QTest::addRow("total, %s", name.constData()) << u"data"_s << u"total_mb"_s << value;
        QTest::addRow("used, %s", name.constData()) << u"data"_s << u"used_mb"_s << value;
    }
    for (const auto &[name, value] : noTimes()) {
        QTest::addRow("end, %s", name.constData()) << u"validity"_s << u"expires_at"_s << value;
        QTest::addRow("beginning, %s", name.constData()) << u"validity"_s << u"activated_at"_s << value;
    }
}

void DecodersTest::refusesFiguresThatCannotBeRead()
{
    QFETCH(QString, part);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject root = json(u"usage"_s);
    QJsonObject data = root[u"data"_s].toObject();
    QJsonObject figures = data[part].toObject();
    figures[field] = value;
    data[part] = figures;
    root[u"data"_s] = data;
    QVERIFY(!decodeUsage(root, {}));
}

void DecodersTest::countsWhatCannotBeReadOfReports()
{
    QJsonObject root = json(u"usage-report"_s);
    QJsonObject data = root[u"data"_s].toObject();
    data[u"daily_usage"_s] =
        QJsonArray{QJsonObject{{u"date"_s, u"2026-06-27"_s}, {u"data_mb"_s, u"5"_s}}, QJsonValue(), 3};
    data[u"by_country"_s] = QJsonArray{QJsonObject{{u"country"_s, u"Turkey"_s}}};
    data[u"summary"_s] = QJsonObject{{u"total_data_mb"_s, u"1260"_s}};
    root[u"data"_s] = data;
    const auto report = decodeUsageReport(root, {});
    QVERIFY(report->daily.isEmpty());
    QVERIFY(report->countries.isEmpty());
    QCOMPARE(report->unreadableRows, 4);
    QVERIFY(!report->total && !report->averagePerDay);
}

void DecodersTest::countsEventsThatCannotBeRead()
{
    QJsonObject root = json(u"network-events"_s);
    QJsonObject data = root[u"data"_s].toObject();
    data[u"events"_s] = QJsonArray{QJsonObject{{u"time"_s, 5}}, QJsonValue(), u"attach"_s};
    root[u"data"_s] = data;
    const auto events = decodeNetworkEvents(root, {});
    QVERIFY(events->events.isEmpty());
    QCOMPARE(events->unreadableRows, 3);
}

void DecodersTest::readsCompletedOrders()
{
    const QString lpa = u"LPA:1$rsp-3104.idemia.io$DOAZJ-HYDO5-HGMLN-S9B8S"_s;
    for (const QString &name : {u"order-completed"_s, u"order-completed-2025-08"_s, u"order-completed-2025-12"_s}) {
        const auto order = decodePlacedOrder(json(name), dollars);
        QCOMPARE(order->reference, u"order_1692123456_ab7cd"_s);
        QCOMPARE(order->esimId, std::optional<qint64>(2503));
        QCOMPARE(order->amount, std::optional(Money(272, Currency::Usd)));
        QCOMPARE(order->newBalance, std::optional(Money(4728, Currency::Usd)));
        QVERIFY(!order->isPending);
        QCOMPARE(order->esims.size(), 1);
        const DeliveredEsim &esim = order->esims.front();
        QVERIFY(esim.isReady());
        QCOMPARE(esim.iccid.toString(), u"8932042000010078801"_s);
        QCOMPARE(esim.activation.toString(), lpa); // In the oldest form it stands in the link only.
        QVERIFY(esim.appleLink.isValid());
    }
}

void DecodersTest::readsPendingOrders()
{
    const auto pending = decodePlacedOrder(json(u"order-pending"_s), dollars);
    QVERIFY(pending->isPending && pending->esims.isEmpty() && !pending->newBalance && !pending->esimId);
    QCOMPARE(pending->amount, std::optional(Money(585, Currency::Usd)));
    const auto old = decodePlacedOrder(json(u"order-pending-2025"_s), dollars);
    QVERIFY(old->isPending);
    QCOMPARE(old->esims.size(), 1);
    QVERIFY(old->esims.front().iccid.isEmpty()); // A stand-in.
    QVERIFY(!old->esims.front().isReady());
    QCOMPARE(old->newBalance, std::optional(Money(204000, Currency::Iqd)));
}

void DecodersTest::readsRepeatedOrders()
{
    const auto order = decodePlacedOrder(json(u"order-duplicate"_s), dollars);
    QVERIFY(!order->isPending);
    QVERIFY(!order->amount && !order->newBalance);
    QVERIFY(order->esims.front().isReady());
}

void DecodersTest::readsWholeDinars()
{
    const auto order = decodePlacedOrder(json(u"order-completed-iqd"_s), dollars);
    QCOMPARE(order->amount, std::optional(Money(969, Currency::Iqd)));
    QCOMPARE(order->newBalance, std::optional(Money(203488, Currency::Iqd)));
    QCOMPARE(order->esims.front().total, std::optional(DataSize::fromBytes(1073741824)));
}

void DecodersTest::readsOrderStates()
{
    const auto ready = decodeOrderStatus(json(u"order-status-ready"_s), dollars);
    QVERIFY(!ready->isPending());
    QCOMPARE(ready->reference, u"order_1776079539762_hvkrk"_s);
    QCOMPARE(ready->amount, std::optional(Money(585, Currency::Usd)));
    QCOMPARE(ready->orderedAt, utcTime(QDate(2026, 4, 13), QTime(10, 0, 30)));
    QCOMPARE(ready->esim.activation.toString(), u"LPA:1$rsp.example.com$ACTIVATION-CODE"_s);
    QCOMPARE(ready->esim.total, std::optional(DataSize::fromBytes(12884901888)));
    QCOMPARE(ready->esim.validity->days(), 4);
    const auto old = decodeOrderStatus(json(u"order-status-2025"_s), dollars);
    QVERIFY(!old->isPending());
    QVERIFY(!old->esim.activation.isEmpty());
    const auto pending = decodeOrderStatus(json(u"order-status-pending"_s), dollars);
    QVERIFY(pending->isPending());
    QVERIFY(!pending->amount);
    // Without an eSIM it is pending too.
    QVERIFY(decodeOrderStatus(QJsonObject{{u"order"_s, QJsonObject()}}, dollars)->isPending());

    // What it says of its end, wherever that stands.
    const QJsonObject esim{{u"iccid"_s, QJsonValue()}, {u"isPending"_s, true}};
    const QList<QJsonObject> ended{
        {{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}, {u"paymentStatus"_s, u"refunded"_s}, {u"esim"_s, esim}}}},
        {{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}, {u"payment_status"_s, u"refunded"_s}}}},
        {{u"order"_s,
          QJsonObject{{u"status"_s, u"failed"_s}, {u"payment"_s, QJsonObject{{u"status"_s, u"refunded"_s}}}}}},
        {{u"order"_s,
          QJsonObject{{u"status"_s, u"failed"_s}, {u"refund"_s, QJsonObject{{u"status"_s, u"completed"_s}}}}}},
        {{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}, {u"refunded"_s, true}}}},
        {{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}, {u"refundAmount"_s, 2.5}}}},
        {{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}}}, {u"paymentStatus"_s, u"refunded"_s}},
        {{u"data"_s,
          QJsonObject{{u"order"_s, QJsonObject{{u"status"_s, u"failed"_s}, {u"paymentStatus"_s, u"refunded"_s}}}}}},
    };
    for (const QJsonObject &root : ended) {
        const auto status = decodeOrderStatus(root, dollars);
        QVERIFY(status);
        QVERIFY(status->isPending());
        QVERIFY(status->words.isEnded());
        QVERIFY(status->words.returned(Money(250, Currency::Usd)).isAll);
    }
    QJsonObject later = ended.constFirst()[u"order"_s].toObject();
    later[u"balance_credited"_s] = false;
    QVERIFY(!decodeOrderStatus({{u"order"_s, later}}, dollars)->words.returned(Money(250, Currency::Usd)).isAll);
    // An answer that says nothing else is no riddle.
    QVERIFY(decodePlacedOrder({{u"status"_s, u"failed"_s}}, dollars)->words.isEnded());
    QVERIFY(!decodePlacedOrder({{u"status"_s, u"completed"_s}}, dollars));
    QVERIFY(decodePlacedTopUp({{u"status"_s, u"failed"_s}}, dollars)->words.isEnded());
    QVERIFY(!decodePlacedTopUp({{u"status"_s, u"completed"_s}}, dollars));
}

void DecodersTest::readsTopUps()
{
    const auto topUp = decodePlacedTopUp(json(u"topup-completed"_s), {});
    QCOMPARE(topUp->reference, u"topup_1755559183090_vyf9w"_s);
    QCOMPARE(topUp->iccid.toString(), u"8943108170002570328"_s);
    QCOMPARE(topUp->amount, std::optional(Money(245, Currency::Usd)));
    QCOMPARE(topUp->newBalance, std::optional(Money(55068, Currency::Usd)));
    QCOMPARE(topUp->newTotal, DataSize::fromGigabytes(8));
    QCOMPARE(topUp->newRemaining, DataSize::fromGigabytes(8));
    QCOMPARE(topUp->expiryText, u"February 13, 2026 at 11:27 PM"_s);
}

void DecodersTest::takesCurrencyOfTheAccountOnlyWhereNoneIsNamed()
{
    QJsonObject root = json(u"order-completed-2025-08"_s);
    QCOMPARE(decodePlacedOrder(root, {Currency::Eur, {}})->amount, std::optional(Money(272, Currency::Eur)));
    // Paid all the same: what is unknown is left out, the eSIM is not.
    QVERIFY(!decodePlacedOrder(root, {})->amount);
    root[u"currency"_s] = u"XYZ"_s;
    QVERIFY(!decodePlacedOrder(root, dollars)->amount);
    QVERIFY(decodePlacedOrder(root, dollars)->esims.front().isReady());
}

void DecodersTest::keepsOnlyLinksOfHttps()
{
    QJsonObject root = json(u"order-status-ready"_s);
    QJsonObject order = root[u"order"_s].toObject();
    QJsonObject esim = order[u"esim"_s].toObject();
    esim[u"directAppleInstallUrl"_s] = u"javascript:alert(1)"_s;
    esim[u"directAndroidInstallUrl"_s] = u"http://android.esim.me/?url=1"_s;
    order[u"esim"_s] = esim;
    root[u"order"_s] = order;
    const auto status = decodeOrderStatus(root, dollars);
    QVERIFY(status->esim.appleLink.isEmpty());
    QVERIFY(status->esim.androidLink.isEmpty());
    QVERIFY(!status->esim.activation.isEmpty());
}

void DecodersTest::readsEverySpellingOfTheCode_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    for (const QString &source : sourceNames) {
        for (const Spelling &spelling : spellings()) {
            QTest::addRow("%s in %s", spelling.name, qPrintable(source))
                << source << spelling.text << spelling.canonical;
        }
    }
}

void DecodersTest::readsEverySpellingOfTheCode()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    for (const ActivationCode &code : codesOf({{source, text}})) {
        QTEST(code.toString(), "canonical");
        QCOMPARE(code.smdpAddress(), u"rsp.example.com"_s);
        QCOMPARE(code.matchingId(), u"K2-7F"_s);
        QVERIFY(!code.isDisputed());
    }
}

void DecodersTest::noSpellingBlocksAnotherSource_data()
{
    QTest::addColumn<QString>("blocking");
    const QString apple = u"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata="_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blank") << u" \n"_s;
    QTest::newRow("invisible") << u"\u200b"_s;
    QTest::newRow("a word") << u"null"_s;
    QTest::newRow("format 2") << u"LPA:2$rsp.example.com$K2-7F"_s;
    QTest::newRow("half") << u"LPA:1$rsp.example.com"_s;
    QTest::newRow("no address") << u"LPA:1$$K2-7F"_s;
    QTest::newRow("no matching id") << u"LPA:1$rsp.example.com$"_s;
    QTest::newRow("blank inside") << u"LPA:1$rsp.example.com$K2 7F"_s;
    QTest::newRow("bad flag") << u"LPA:1$rsp.example.com$K2-7F$$x"_s;
    QTest::newRow("bad OID") << u"LPA:1$rsp.example.com$K2-7F$oid"_s;
    QTest::newRow("link without a code") << u"https://esimfly.net/esims/1"_s;
    QTest::newRow("link with an empty code") << apple;
    QTest::newRow("markup") << u"<b>LPA:1$rsp.example.com$K2-7F</b>"_s;
}

void DecodersTest::noSpellingBlocksAnotherSource()
{
    QFETCH(QString, blocking);
    const QString plain = u"LPA:1$rsp.example.com$K2-7F"_s;
    for (const QString &good : sourceNames) {
        QList<Source> sources{{good, plain}};
        for (const QString &name : sourceNames) {
            if (name != good) {
                sources.append({name, blocking});
            }
        }
        for (const ActivationCode &code : codesOf(sources)) {
            QCOMPARE(code.toString(), plain);
        }
    }
    // What stands apart is a source too.
    for (const ActivationCode &code : codesOf({{u"lpaString"_s, blocking},
                                               {u"directAppleInstallUrl"_s, blocking},
                                               {u"smdp_address"_s, u" rsp.example.com\u200b"_s},
                                               {u"activation_code"_s, u"K2-7F\n"_s}})) {
        QCOMPARE(code.toString(), plain);
    }
}

void DecodersTest::saysWhatThereIsToType_data()
{
    QTest::addColumn<QString>("lpa");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("matchingId");
    QTest::addColumn<QString>("addressToType");
    QTest::addColumn<QString>("idToType");
    const QString host = u"rsp.example.com"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("address") << u""_s << host << u""_s << host << u""_s;
    QTest::newRow("matching id") << u""_s << u""_s << u"K2-7F"_s << u""_s << u"K2-7F"_s;
    QTest::newRow("matching id that is none") << u""_s << host << u"<b>"_s << host << u""_s;
    QTest::newRow("address that is none") << u""_s << u"no host"_s << u"K2-7F"_s << u""_s << u"K2-7F"_s;
    QTest::newRow("half a code") << u"lpa:1$rsp.example.com"_s << u""_s << u""_s << host << u""_s;
    QTest::newRow("the other half") << u"LPA:1$$K2-7F"_s << u""_s << u""_s << u""_s << u"K2-7F"_s;
    QTest::newRow("flag that is none") << u"LPA:1$rsp.example.com$K2-7F$$x"_s << u""_s << u""_s << host << u"K2-7F"_s;
    QTest::newRow("halves of two") << u"LPA:1$rsp.example.com"_s << u""_s << u"K2-7F"_s << host << u"K2-7F"_s;
    QTest::newRow("another format") << u"LPA:2$rsp.example.com$K2-7F"_s << u""_s << u""_s << u""_s << u""_s;
}

void DecodersTest::saysWhatThereIsToType()
{
    QFETCH(QString, lpa);
    QFETCH(QString, address);
    QFETCH(QString, matchingId);
    for (const ActivationCode &code :
         codesOf({{u"lpaString"_s, lpa}, {u"smdp_address"_s, address}, {u"activation_code"_s, matchingId}})) {
        QVERIFY(code.isEmpty());
        QTEST(code.smdpAddress(), "addressToType");
        QTEST(code.matchingId(), "idToType");
    }
}

void DecodersTest::saysWhereTwoSourcesDisagree_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isDisputed");
    QTest::newRow("the same") << u"LPA:1$rsp.example.com$K2-7F"_s << false;
    QTest::newRow("the same in another spelling") << u"1$RSP.example.com$K2-7F\n"_s << false;
    QTest::newRow("the same with more") << u"LPA:1$rsp.example.com$K2-7F$1.3.6.1"_s << false;
    QTest::newRow("unreadable") << u"https://esimfly.net/esims/1"_s << false;
    QTest::newRow("half") << u"LPA:1$rsp.example.com"_s << false;
    QTest::newRow("another id") << u"LPA:1$rsp.example.com$K2-7E"_s << true;
    QTest::newRow("an id in small letters") << u"LPA:1$rsp.example.com$k2-7f"_s << true;
    QTest::newRow("another address") << u"LPA:1$rsp.example.org$K2-7F"_s << true;
    QTest::newRow("half of another") << u"LPA:1$rsp.example.org"_s << true;
}

void DecodersTest::saysWhereTwoSourcesDisagree()
{
    QFETCH(QString, other);
    const QString plain = u"LPA:1$rsp.example.com$K2-7F"_s;
    for (const QString &name : sourceNames.mid(1)) {
        for (const ActivationCode &code : codesOf({{u"lpaString"_s, plain}, {name, other}})) {
            QCOMPARE(code.toString(), plain); // The first counts.
            QTEST(code.isDisputed(), "isDisputed");
        }
    }
}

void DecodersTest::readsCodesBesideAnEsimOnlyWhereItIsTheOnlyOne()
{
    const auto codes = [](int count, const QString &own) {
        QJsonArray esims;
        for (int i = 0; i < count; ++i) {
            esims.append(QJsonObject{{u"iccid"_s, u"893204200001007880%1"_s.arg(i)}, {u"lpaString"_s, own}});
        }
        const QJsonObject root{
            {u"orderReference"_s, u"order_1"_s}, {u"lpaString"_s, u"1$rsp.example.com$K2-7F"_s}, {u"esims"_s, esims}};
        return decodePlacedOrder(root, dollars)->esims;
    };
    QCOMPARE(codes(1, u""_s).constFirst().activation.toString(), u"LPA:1$rsp.example.com$K2-7F"_s);
    QVERIFY(codes(1, u"LPA:1$rsp.example.com$OTHER"_s).constFirst().activation.isDisputed());
    QVERIFY(codes(2, u""_s).constFirst().activation.isEmpty());
    QVERIFY(!codes(2, u"LPA:1$rsp.example.com$OTHER"_s).constFirst().activation.isDisputed());
}

void DecodersTest::handsOverWithWhateverIccid_data()
{
    QTest::addColumn<QByteArray>("iccid"); // As it stands in the answer.
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("isReady");
    const QString number = u"8932042000010078801"_s;
    const auto row = [](const char *name, const char *iccid, const QString &known, bool isReady = true) {
        QTest::newRow(name) << QByteArray(iccid) << known << isReady;
    };
    row("text", "\"8932042000010078801\"", number);
    row("dashes", "\"8932-0420-0001-0078-801\"", number);
    row("blanks", "\" 8932 0420 0001 0078 801\\n\"", number);
    row("leading F", "\"F8932042000010078801\"", number);
    row("filled up", "\"8932042000010078801F\"", number + u"F"_s);
    row("filled up far", "\"8932042000010078801FFF\"", number + u"F"_s);
    row("number", "8932042000010078801", number);
    row("number of 15 digits", "893204200001007", u"893204200001007"_s);
    row("number that JavaScript rounded", "8932042000010079000", QString());
    row("number that a double rounded", "8932042000010078208", QString());
    row("number of 20 digits", "89320420000100788012", QString());
    row("number in another notation", "8.932042000010079e18", QString());
    row("negative number", "-8932042000010078801", QString());
    row("fraction", "893204200001007.5", QString());
    row("a word", "\"unknown\"", QString());
    row("nothing", "null", QString());
    row("empty", "\"\"", QString());
    row("too short", "\"8932\"", QString());
    row("object", "{}", QString());
    row("stand-in", "\"PENDING_B25081719340002_1755459260253\"", QString(), false);
    row("stand-in in another spelling", "\" pending-1755459260253001\"", QString(), false);
}

void DecodersTest::handsOverWithWhateverIccid()
{
    QFETCH(QByteArray, iccid);
    QFETCH(bool, isReady);
    const auto read = [&](const QByteArray &flag, const QByteArray &lpa) {
        const QByteArray esim = "{\"iccid\":" + iccid + flag + ",\"lpaString\":\"" + lpa + "\"}";
        const QByteArray root =
            "{\"orderReference\":\"order_1\",\"esims\":[" + esim + "],\"order\":{\"esim\":" + esim + "}}";
        return QJsonDocument::fromJson(root).object();
    };
    const QJsonObject root = read(",\"isPending\":false", "LPA:1$rsp.example.com$K2-7F");
    const auto order = decodePlacedOrder(root, dollars);
    QCOMPARE(order->isPending, !isReady);
    for (const DeliveredEsim &esim : {order->esims.constFirst(), decodeOrderStatus(root, dollars)->esim}) {
        QCOMPARE(esim.isReady(), isReady);
        QTEST(esim.iccid.toString(), "known");
        QCOMPARE(esim.activation.toString(), u"LPA:1$rsp.example.com$K2-7F"_s);
    }
    // Without a code, or where nothing says that it is here, an ICCID has to be known.
    const bool hasIccid = !order->esims.constFirst().iccid.isEmpty();
    QCOMPARE(decodePlacedOrder(read(",\"isPending\":false", ""), dollars)->isPending, !hasIccid);
    QCOMPARE(decodePlacedOrder(read({}, "LPA:1$rsp.example.com$K2-7F"), dollars)->isPending, !hasIccid);
    QVERIFY(decodePlacedOrder(read(",\"isPending\":true", "LPA:1$rsp.example.com$K2-7F"), dollars)->isPending);
}

void DecodersTest::readsLiveStatus()
{
    const auto status = decodeLiveStatus(json(u"status"_s), {});
    QCOMPARE(status->iccid.toString(), u"8948010010036785060"_s);
    QCOMPARE(status->status, Esim::Status::Active);
    QCOMPARE(status->esimStatus, u"Active"_s);
    QCOMPARE(status->profile, LiveStatus::Profile::Enabled);
    QCOMPARE(status->lastNetwork, (SeenNetwork{u"Optus"_s, u"505"_s, u"2"_s, u"Australia"_s, u"AU"_s, u"4G - LTE"_s}));
    QCOMPARE(status->deviceModel, u"GTF7P"_s);
    QCOMPARE(status->imei, u"350000000000000"_s);
    QCOMPARE(status->activatedAt, utcTime(QDate(2026, 6, 26), QTime(14, 34, 40)));
    QCOMPARE(status->lastUsedAt, utcTime(QDate(2026, 6, 26), QTime(14, 35, 21)));
    QCOMPARE(status->expiresAt, utcTime(QDate(2026, 7, 26), QTime(14, 34, 40)));
    QCOMPARE(status->used, DataSize());
    QCOMPARE(status->total, DataSize::fromGigabytes(1));
    QVERIFY(!status->isUnlimited);
}

void DecodersTest::readsLiveStatusOfNothing()
{
    const auto fresh = decodeLiveStatus(json(u"status-not-installed"_s), {});
    QCOMPARE(fresh->profile, LiveStatus::Profile::NotInstalled);
    QVERIFY(fresh->isUnlimited && !fresh->total && fresh->used);
    QVERIFY(fresh->lastNetwork.isEmpty() && fresh->deviceModel.isEmpty());
    QVERIFY(!fresh->activatedAt.isValid() && !fresh->lastUsedAt.isValid() && !fresh->expiresAt.isValid());
    // Any of them may be null, the objects too.
    const QJsonValue null;
    const auto silent = decodeLiveStatus(
        QJsonObject{{u"data"_s, QJsonObject{{u"last_network"_s, null}, {u"data_usage"_s, null}, {u"profile"_s, null}}}},
        {});
    QVERIFY(silent && !silent->used && !silent->total && silent->lastNetwork.isEmpty());
    QCOMPARE(silent->profile, LiveStatus::Profile::Unknown);
}

void DecodersTest::readsNetworkEvents()
{
    const auto events = decodeNetworkEvents(json(u"network-events"_s), {});
    QCOMPARE(events->events.size(), 3);
    const NetworkEvent &newest = events->events.front();
    QCOMPARE(newest.time, utcTime(QDate(2026, 6, 26), QTime(14, 8, 51))); // No zone letter, and UTC.
    QCOMPARE(newest.type, NetworkEvent::Type::DataSession);
    QCOMPARE(newest.request, u"Update"_s);
    QCOMPARE(newest.network, (SeenNetwork{u"Telenor"_s, u"240"_s, u"07"_s, u"Sweden"_s, u"SE"_s, u"4G - LTE"_s}));
    QCOMPARE(newest.apn, u"plus"_s);
    QCOMPARE(newest.dataResponse, u"9700: Success 100.00 Mb"_s);
    QCOMPARE(newest.isAllowed, std::optional(true));
    QCOMPARE(events->events.back().isAllowed, std::optional(false));
    QCOMPARE(events->events.back().network.name, u"Tele2"_s);
}

void DecodersTest::readsUsageReports()
{
    const auto report = decodeUsageReport(json(u"usage-report"_s), {});
    QCOMPARE(report->days, 7);
    QCOMPARE(report->from, QDate(2026, 6, 21));
    QCOMPARE(report->to, QDate(2026, 6, 27));
    const DataSize all = *DataSize::fromMegabytes(1260);
    QCOMPARE(report->total, std::optional(all));
    QCOMPARE(report->averagePerDay, std::optional(all));
    QCOMPARE(report->unreadableRows, 0);
    QCOMPARE(report->daily, (QList<UsageReport::Day>{{QDate(2026, 6, 27), all}}));
    QCOMPARE(report->countries.size(), 1);
    QCOMPARE(report->countries.front().name, u"Turkey"_s);
    QCOMPARE(report->countries.front().operators, (QList<UsageReport::Operator>{{u"Turkcell"_s, u"01"_s, all}}));
}

void DecodersTest::readsSuspensions()
{
    const auto suspended = decodeEsimAccess(json(u"suspend"_s), {});
    QVERIFY(suspended->isSuspended);
    QCOMPARE(suspended->esimStatus, u"Disconnected"_s);
    const auto action = [](const QJsonValue &value) {
        return decodeEsimAccess(QJsonObject{{u"data"_s, QJsonObject{{u"action"_s, value}}}}, {});
    };
    QVERIFY(!action(u"activate"_s)->isSuspended);
    QVERIFY(!action(u"something"_s) && !action({}));
}

void DecodersTest::readsCancellations()
{
    const auto whole = decodeCancellation(json(u"cancel"_s), {});
    QCOMPARE(whole->orderReference, u"order_1692123456_ab7cd"_s);
    QCOMPARE(whole->refunded, Money(272, Currency::Usd));
    QCOMPARE(whole->method, Cancellation::RefundMethod::Balance);
    QVERIFY(whole->isCredited && whole->cancelled == whole->total);
    QCOMPARE(whole->rows.size(), 1);
    QVERIFY(whole->rows.front().isCancelled);
    const auto part = decodeCancellation(json(u"cancel-separate-refund"_s), {});
    QVERIFY(!part->isCredited && part->cancelled < part->total);
    QCOMPARE(part->method, Cancellation::RefundMethod::Separate);
    QCOMPARE(part->refunded, Money(0, Currency::Usd));
    QCOMPARE(part->rows.back().iccid.toString(), u"8943108170002570328"_s);
    QVERIFY(!part->rows.back().isCancelled);
    // Where it isn't said that the money is back, it isn't.
    QJsonObject root = json(u"cancel"_s);
    QJsonObject data = root[u"data"_s].toObject();
    data.remove(u"balance_credited"_s);
    root[u"data"_s] = data;
    QVERIFY(!decodeCancellation(root, {})->isCredited);
    data[u"cancelled_esims"_s] = 0;
    root[u"data"_s] = data;
    QVERIFY(!decodeCancellation(root, {}));
}

QTEST_GUILESS_MAIN(DecodersTest)
#include "tst_decoders.moc"
