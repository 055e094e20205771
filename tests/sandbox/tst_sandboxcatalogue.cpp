// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"
#include "sandbox/packagewriter.h"
#include "sandboxclient.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Test;

class SandboxCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSameSeed();
    void hasTheSizeAskedFor_data();
    void hasTheSizeAskedFor();
    void coversEveryCountry();
    void isPlausible();
    void sellsInTheCurrencyOfTheAccount_data();
    void sellsInTheCurrencyOfTheAccount();
    void hasTheHardOnesInEverySandbox();
    void writesRowsToTheLetter_data();
    void writesRowsToTheLetter();
    void namesCountriesAsTheVendorDoes();
    void canBeReadIn75Pages();
    void searchesAndFilters_data();
    void searchesAndFilters();
    void pages_data();
    void pages();
    void spellsTotalPagesBothWays();
    void changesAsTheVendorChangesIt();
    void movesPricesOnlyWhereAskedTo();
    void movesTheSamePricesForASeed();
    void pastPricesLeadToWhatItCosts();
};

namespace {

QByteArray hashOf(const Sandbox::Catalogue &catalogue)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Sandbox::PackageWriter writer(catalogue.countries());
    for (const Sandbox::Package &package : catalogue.packages()) {
        hash.addData(writer.row(package));
    }
    return hash.result().toHex();
}

QJsonObject exampleRow(const char *file, int index)
{
    QFile example(QStringLiteral(DESK_TEST_DATA "/api/") + QString::fromLatin1(file));
    return example.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(example.readAll())
                                                   .object()
                                                   .value(QLatin1String("data"))
                                                   .toObject()
                                                   .value(QLatin1String("packages"))
                                                   .toArray()
                                                   .at(index)
                                                   .toObject()
                                             : QJsonObject();
}

/// Every key of the example is there with the same type, down to the deepest; nulls may stand for anything.
bool hasShapeOf(const QJsonValue &value, const QJsonValue &example)
{
    if (example.isNull() || value.isNull()) {
        return true;
    }
    if (value.type() != example.type()) {
        return value.isString() && example.isDouble(); // "unlimited" or a number.
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonObject expected = example.toObject();
        const QStringList keys = object.keys();
        return keys == expected.keys() && std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
                   return hasShapeOf(object.value(key), expected.value(key));
               });
    }
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        const QJsonValue first = example.toArray().isEmpty() ? QJsonValue() : example.toArray().at(0);
        return std::all_of(rows.begin(), rows.end(),
                           [&first](const QJsonValue &row) { return hasShapeOf(row, first); });
    }
    return true;
}

} // namespace

void SandboxCatalogueTest::isTheSameForTheSameSeed()
{
    const QByteArray first = hashOf(Sandbox::Catalogue(7000, Currency::Usd, 1));
    QCOMPARE(hashOf(Sandbox::Catalogue(7000, Currency::Usd, 1)), first);
    QVERIFY(hashOf(Sandbox::Catalogue(7000, Currency::Usd, 2)) != first);
    // On every computer, whatever is installed there: what is shown of the program, and how it is tested, leans on it.
    QCOMPARE(first, QByteArray("fdd1632856f971c464bffc97fab4d85be103f6c57c138e298d7645e08c9e385d"));
}

void SandboxCatalogueTest::hasTheSizeAskedFor_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 10, 100, 7000, 20000}) {
        QTest::addRow("%d", size) << size;
    }
}

void SandboxCatalogueTest::hasTheSizeAskedFor()
{
    QFETCH(const int, size);
    const Sandbox::Catalogue catalogue(size, Currency::Usd, 1);
    QCOMPARE(catalogue.packages().size(), size);
    QSet<QString> codes;
    for (const Sandbox::Package &package : catalogue.packages()) {
        codes.insert(package.code);
    }
    QCOMPARE(codes.size(), size);
}

void SandboxCatalogueTest::coversEveryCountry()
{
    const Sandbox::Catalogue catalogue(7000, Currency::Usd, 1);
    QSet<QString> local;
    for (const Sandbox::Package &package : catalogue.packages()) {
        if (package.type == Sandbox::Package::Type::Local) {
            QCOMPARE(package.countries.size(), 1);
            local.insert(package.countries.first());
        }
        for (const QString &code : package.countries) {
            QVERIFY(catalogue.countries().contains(code));
        }
    }
    QCOMPARE(local.size(), catalogue.countries().all().size());
    QVERIFY(local.size() > 240);
}

void SandboxCatalogueTest::isPlausible()
{
    const Sandbox::Catalogue catalogue(7000, Currency::Usd, 1);
    int unlimited = 0;
    int voice = 0;
    int resold = 0;
    int fixed = 0;
    QHash<Sandbox::Package::Type, int> types;
    QSet<QString> unlimitedPlans;
    Sandbox::Package::Type last = Sandbox::Package::Type::Local;
    for (const Sandbox::Package &package : catalogue.packages()) {
        QVERIFY2(package.cost.minorUnits() >= 45 && package.cost.minorUnits() < 40000, qPrintable(package.name));
        QVERIFY(package.days >= 1 && package.days <= 365);
        QCOMPARE(package.gigabytes == 0, package.isUnlimited);
        QVERIFY2(package.name.size() <= 60, qPrintable(package.name));
        // Local ones come first, then regional, then global ones.
        QVERIFY(package.type >= last);
        last = package.type;
        ++types[package.type];
        unlimited += package.isUnlimited ? 1 : 0;
        voice += package.voiceMinutes > 0 ? 1 : 0;
        resold += package.kind == Sandbox::Package::Kind::Resold ? 1 : 0;
        fixed += package.isRechargeable ? 0 : 1;
        if (package.isUnlimited && package.code != QLatin1String("merhaba-unlimited-7days")) {
            const QString plan = package.region + QString::number(package.days);
            QVERIFY2(!unlimitedPlans.contains(plan), qPrintable(plan));
            unlimitedPlans.insert(plan);
        }
        if (package.isProvisionedLate) {
            QCOMPARE(package.countries, QStringList{QStringLiteral("JP")});
        }
    }
    QVERIFY(unlimited > 300);
    QVERIFY(voice > 50);
    QVERIFY(resold > 1000);
    QVERIFY(fixed > 500);
    QVERIFY(types.value(Sandbox::Package::Type::Regional) > 700);
    QVERIFY(types.value(Sandbox::Package::Type::Global) > 100);
}

void SandboxCatalogueTest::sellsInTheCurrencyOfTheAccount_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<Money>("turkey");
    QTest::addColumn<Money>("balance");
    QTest::newRow("USD") << Currency::Usd << Money(272, Currency::Usd) << Money(150000, Currency::Usd);
    QTest::newRow("EUR") << Currency::Eur << Money(250, Currency::Eur) << Money(138000, Currency::Eur);
    QTest::newRow("IQD") << Currency::Iqd << Money(3563, Currency::Iqd) << Money(1965000, Currency::Iqd);
}

void SandboxCatalogueTest::sellsInTheCurrencyOfTheAccount()
{
    QFETCH(const Currency, currency);
    QFETCH(const Money, turkey);
    QFETCH(const Money, balance);
    Sandbox::Options options = SandboxClient::quick();
    options.currency = currency;
    SandboxClient client(options);
    QCOMPARE(client.account.catalogue().package(QStringLiteral("merhaba-7days-1gb"))->cost, turkey);
    QCOMPARE(client.account.balance(), balance);
    QCOMPARE(client.balance(), balance.toNumber());
    const QJsonObject answer = client.order(QStringLiteral("merhaba-7days-1gb")).json();
    QCOMPARE(answer.value(QLatin1String("currency")).toString(), currencyCode(currency));
    QCOMPARE(answer.value(QLatin1String("newBalance")).toDouble(), (balance - turkey).toNumber());
}

void SandboxCatalogueTest::hasTheHardOnesInEverySandbox()
{
    for (const quint64 seed : {1ULL, 99ULL}) {
        const Sandbox::Catalogue catalogue(40, Currency::Usd, seed);
        const auto &all = catalogue.packages();
        QVERIFY(std::any_of(all.begin(), all.end(), [](const auto &package) { return package.name.size() == 60; }));
        QCOMPARE(catalogue.package(QStringLiteral("GLOBAL120-10-30"))->countries.size(), 120);
        QVERIFY(catalogue.package(QStringLiteral("RB85_4D"))->isProvisionedLate);
        QVERIFY(!catalogue.package(QStringLiteral("greece-3gb-fixed"))->isRechargeable);
        QVERIFY(catalogue.package(QStringLiteral("merhaba-unlimited-7days"))->isUnlimited);
        QCOMPARE(catalogue.package(QStringLiteral("OT-50000MB-9999T-9999V"))->kind, Sandbox::Package::Kind::Carrier);
        QCOMPARE(catalogue.package(QStringLiteral("merhaba-30days-5gb"))->name, QStringLiteral("Turkey 5 GB 30 Days"));
    }
}

void SandboxCatalogueTest::writesRowsToTheLetter_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("example");
    QTest::newRow("own") << QStringLiteral("merhaba-7days-1gb") << exampleRow("packages-total_pages.json", 0);
    QTest::newRow("names only") << QStringLiteral("PHAJHEAYP") << exampleRow("packages-totalPages.json", 0);
    QTest::newRow("carrier") << QStringLiteral("OT-50000MB-9999T-9999V") << exampleRow("packages-totalPages.json", 1);
    QTest::newRow("carrier, data only") << QStringLiteral("BY-30000MB-0T-0V")
                                        << exampleRow("packages-totalPages.json", 1);
    QTest::newRow("120 countries") << QStringLiteral("GLOBAL120-10-30") << exampleRow("packages-total_pages.json", 0);
}

void SandboxCatalogueTest::writesRowsToTheLetter()
{
    QFETCH(const QString, code);
    QFETCH(const QJsonObject, example);
    const Sandbox::Catalogue catalogue(40, Currency::Usd, 1);
    const Sandbox::Package *package = catalogue.package(code);
    QVERIFY(package && !example.isEmpty());
    Sandbox::PackageWriter writer(catalogue.countries());
    const QJsonObject row = QJsonDocument::fromJson(writer.row(*package)).object();
    QCOMPARE(row.keys(), example.keys());
    QVERIFY2(hasShapeOf(row, example), QJsonDocument(row).toJson().constData());
}

void SandboxCatalogueTest::namesCountriesAsTheVendorDoes()
{
    const Sandbox::Countries countries;
    QCOMPARE(countries.country(QStringLiteral("TR")).name, QStringLiteral("Turkey"));
    QCOMPARE(countries.country(QStringLiteral("HK")).name, QStringLiteral("Hong Kong"));
    QCOMPARE(countries.country(QStringLiteral("US")).name, QStringLiteral("United States"));
    QCOMPARE(countries.country(QStringLiteral("US")).continent, QStringLiteral("North America"));
    QCOMPARE(countries.country(QStringLiteral("BR")).continent, QStringLiteral("South America"));
    QVERIFY(countries.country(QStringLiteral("CI")).name.startsWith(QStringLiteral("C\u00f4te d")));
    for (const Sandbox::Country &country : countries.all()) {
        QVERIFY2(!country.name.isEmpty() && country.name != country.code, qPrintable(country.code));
        QVERIFY2(!country.operators.isEmpty(), qPrintable(country.code));
    }
}

void SandboxCatalogueTest::canBeReadIn75Pages()
{
    Sandbox::Options options = SandboxClient::quick();
    options.packages = 7000;
    SandboxClient client(options);
    QSet<QString> codes;
    int requests = 0;
    for (int page = 1; page <= 75; ++page) {
        const QJsonArray rows =
            client.list(QStringLiteral("/esims/packages?limit=100&page=%1").arg(page), QStringLiteral("packages"));
        if (rows.isEmpty()) {
            break;
        }
        ++requests;
        for (const QJsonValue &row : rows) {
            codes.insert(row.toObject().value(QLatin1String("package_code")).toString());
        }
    }
    QCOMPARE(requests, 70);
    QCOMPARE(codes.size(), 7000);
}

void SandboxCatalogueTest::searchesAndFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("country") << QStringLiteral("search=turkey") << QStringLiteral("region") << QStringLiteral("Turkey");
    QTest::newRow("code") << QStringLiteral("search=tr&type=local&limit=100") << QString() << QString();
    QTest::newRow("destination") << QStringLiteral("search=United+Kingdom+and+Ireland") << QStringLiteral("region")
                                 << QStringLiteral("United Kingdom and Ireland");
    QTest::newRow("local") << QStringLiteral("type=local") << QStringLiteral("type") << QStringLiteral("local");
    QTest::newRow("regional") << QStringLiteral("type=regional") << QStringLiteral("type")
                              << QStringLiteral("regional");
    QTest::newRow("global") << QStringLiteral("type=global") << QStringLiteral("type") << QStringLiteral("global");
    QTest::newRow("both") << QStringLiteral("search=europe&type=regional") << QStringLiteral("type")
                          << QStringLiteral("regional");
}

void SandboxCatalogueTest::searchesAndFilters()
{
    QFETCH(const QString, query);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    Sandbox::Options options = SandboxClient::quick();
    options.packages = 500;
    SandboxClient client(options);
    const QJsonArray rows = client.list(QStringLiteral("/esims/packages?") + query, QStringLiteral("packages"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().value(field).toString(), value);
    }
    QCOMPARE(client.list(QStringLiteral("/esims/packages?search=atlantis"), QStringLiteral("packages")).size(), 0);
}

void SandboxCatalogueTest::pages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("pagination");
    QTest::newRow("first") << QString() << 50 << QStringLiteral("1 50 250 5");
    QTest::newRow("last") << QStringLiteral("page=3&limit=100") << 50 << QStringLiteral("3 100 250 3");
    QTest::newRow("behind the last") << QStringLiteral("page=4&limit=100") << 0 << QStringLiteral("4 100 250 3");
    QTest::newRow("far behind") << QStringLiteral("page=2000000000&limit=100") << 0
                                << QStringLiteral("2000000000 100 250 3");
    QTest::newRow("more than allowed") << QStringLiteral("limit=101") << 100 << QStringLiteral("1 100 250 3");
    QTest::newRow("nonsense") << QStringLiteral("page=-1&limit=many") << 50 << QStringLiteral("1 50 250 5");
}

void SandboxCatalogueTest::pages()
{
    QFETCH(const QString, query);
    QFETCH(const int, rows);
    QFETCH(const QString, pagination);
    Sandbox::Options options = SandboxClient::quick();
    options.packages = 250;
    SandboxClient client(options);
    const QJsonObject data =
        client.get(QStringLiteral("/esims/packages?") + query).json().value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("packages")).toArray().size(), rows);
    const QJsonObject said = data.value(QLatin1String("pagination")).toObject();
    QCOMPARE(QStringLiteral("%1 %2 %3 %4")
                 .arg(said.value(QLatin1String("page")).toInt())
                 .arg(said.value(QLatin1String("limit")).toInt())
                 .arg(said.value(QLatin1String("total")).toInt())
                 .arg(said.value(QLatin1String("total_pages")).toInt()),
             pagination);
}

void SandboxCatalogueTest::spellsTotalPagesBothWays()
{
    Sandbox::Options options = SandboxClient::quick();
    options.oldPaginationSpelling = true;
    SandboxClient client(options);
    const QJsonObject pagination = client.get(QStringLiteral("/esims/packages"))
                                       .json()
                                       .value(QLatin1String("data"))
                                       .toObject()
                                       .value(QLatin1String("pagination"))
                                       .toObject();
    QCOMPARE(pagination.value(QLatin1String("totalPages")).toInt(), 2);
    QVERIFY(!pagination.contains(QLatin1String("total_pages")));
}

void SandboxCatalogueTest::changesAsTheVendorChangesIt()
{
    SandboxClient client;
    const QString code = QStringLiteral("merhaba-7days-1gb");
    QVERIFY(client.account.setCost(code, Money(310, Currency::Usd)));
    QCOMPARE(client.order(code).json().value(QLatin1String("amount")).toDouble(), 3.1);
    QVERIFY(client.account.removePackage(code));
    QCOMPARE(codeOf(client.order(code)), QStringLiteral("INVALID_PACKAGE"));
    QVERIFY(!client.account.removePackage(code));
    QVERIFY(!client.account.setCost(code, Money(310, Currency::Usd)));
    QCOMPARE(client.order(QStringLiteral("PHAJHEAYP")).status, 200);
}

void SandboxCatalogueTest::movesPricesOnlyWhereAskedTo()
{
    Sandbox::Options options = SandboxClient::quick();
    SandboxClient steady(options);
    options.movesPrices = true;
    SandboxClient moving(options);
    const QByteArray first = hashOf(steady.account.catalogue());
    for (SandboxClient *client : {&steady, &moving}) {
        client->get(QStringLiteral("/esims/packages?page=1&limit=100"));
        QCOMPARE(hashOf(client->account.catalogue()), first); // The first copy finds the usual prices.
        client->get(QStringLiteral("/esims/packages?search=Turkey&page=1"));
        client->get(QStringLiteral("/esims/packages?page=2&limit=100"));
        QCOMPARE(hashOf(client->account.catalogue()), first);
        client->get(QStringLiteral("/esims/packages?page=1&limit=100"));
    }
    QCOMPARE(hashOf(steady.account.catalogue()), first);
    QVERIFY(hashOf(moving.account.catalogue()) != first);
    // What tests and documents name costs what they say.
    const QString named = QStringLiteral("merhaba-7days-1gb");
    QCOMPARE(moving.account.catalogue().package(named)->cost, steady.account.catalogue().package(named)->cost);
}

void SandboxCatalogueTest::movesTheSamePricesForASeed()
{
    Sandbox::Catalogue one(500, Currency::Usd, 7);
    Sandbox::Catalogue other(500, Currency::Usd, 7);
    const Sandbox::Catalogue still(500, Currency::Usd, 7);
    one.movePrices(1);
    one.movePrices(2);
    other.movePrices(1);
    other.movePrices(2);
    QCOMPARE(hashOf(one), hashOf(other));
    int moved = 0;
    for (const Sandbox::Package &package : one.packages()) {
        const Money before = still.package(package.code)->cost;
        moved += package.cost == before ? 0 : 1;
        QVERIFY(std::abs(package.cost.toNumber() / before.toNumber() - 1) < 0.1); // Around it, not ever further away.
    }
    QVERIFY(moved > 20 && moved < 250);
}

void SandboxCatalogueTest::pastPricesLeadToWhatItCosts()
{
    const Sandbox::Catalogue catalogue(500, Currency::Usd, 7);
    QHash<QString, Money> costs;
    int daysAgo = 1000;
    const QList<Sandbox::PastPrice> past = catalogue.pastPrices();
    for (const Sandbox::PastPrice &price : past) {
        QVERIFY(price.daysAgo <= daysAgo && price.daysAgo > 0);
        daysAgo = price.daysAgo;
        costs.insert(price.code, price.cost);
    }
    QVERIFY(costs.size() > 60 && past.size() > 2 * costs.size());
    for (auto cost = costs.cbegin(); cost != costs.cend(); ++cost) {
        QCOMPARE(cost.value(), catalogue.package(cost.key())->cost);
    }
}

QTEST_GUILESS_MAIN(SandboxCatalogueTest)
#include "tst_sandboxcatalogue.moc"
