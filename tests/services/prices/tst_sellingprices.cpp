// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/prices/sellingprices.h"
#include "store/prices/pricefile.h"
#include "support/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace Desk;
using Desk::Test::ShopFixture;

namespace {

constexpr auto documentKind = PurchaseJournal::DocumentKind::SellingPrices;

PriceRule rule(int percent)
{
    PriceRule made;
    made.id = QUuid::createUuid();
    made.markup = Percent{percent * 100};
    return made;
}

PriceList listOf(const QList<PriceRule> &rules)
{
    PriceList list;
    list.rules = rules;
    return list;
}

/// A shop with a catalogue and its selling prices.
class World : public ShopFixture
{
public:
    explicit World(const QString &journalFile = QStringLiteral(":memory:"))
        : ShopFixture(smallOptions(), journalFile)
    {
        open();
        connectAccount();
        copyCatalogue();
    }

    SellingPrices &prices = shop.sellingPrices();

    bool save(const PriceList &list)
    {
        QSignalSpy saved(&prices, &SellingPrices::saved);
        prices.save(list);
        settle();
        return saved.size() == 1;
    }
    std::optional<SellingPrice> price(const QString &code) const
    {
        const auto table = prices.table();
        return table->price(table->search()->rowOf(code));
    }
};

} // namespace

class SellingPricesTest : public QObject
{
    Q_OBJECT

private slots:
    void pricesEveryPackageOfTheCatalogue()
    {
        World world;
        QVERIFY(!world.price(ShopFixture::turkey));
        QCOMPARE(world.prices.table()->withoutPrice(), world.prices.table()->packages());
        QSignalSpy changes(&world.prices, &SellingPrices::pricesChanged);
        const PriceList list = listOf({rule(100)});
        QVERIFY(world.save(list));
        QCOMPARE(changes.size(), 1);
        const auto table = world.prices.table();
        QCOMPARE(table->search(), world.catalogue.search());
        QCOMPARE(table->withoutPrice(), 0);
        QCOMPARE(table->pricedBy(list.rules.at(0).id), table->packages());
        const Money cost = world.entry(ShopFixture::turkey).package.cost;
        QCOMPARE(world.price(ShopFixture::turkey)->price, Amount(cost * 2));
        QCOMPARE(world.price(ShopFixture::turkey)->margin, Amount(cost));
    }

    void keepsTheListAcrossARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        PriceList list = listOf({rule(100), rule(50)});
        list.rules[0].condition.type = Package::Type::Global;
        {
            World world(file);
            QVERIFY(world.save(list));
        }
        World world(file);
        QCOMPARE(world.prices.list(), list);
        QVERIFY(world.prices.isRead());
        QVERIFY(world.price(ShopFixture::turkey));
    }

    void followsTheCatalogue()
    {
        ShopFixture shop;
        SellingPrices &prices = shop.shop.sellingPrices();
        shop.open();
        prices.save(listOf({rule(100)}));
        shop.settle();
        QCOMPARE(prices.table()->packages(), 0);
        QVERIFY(shop.connectAccount());
        shop.copyCatalogue();
        QCOMPARE(prices.table()->search(), shop.catalogue.search());
        QVERIFY(prices.table()->packages() > 0);
        QCOMPARE(prices.table()->withoutPrice(), 0);
    }

    /// The journal finishes what it was asked for.
    void endsWhileTheTeamsListIsWritten()
    {
        World world;
        std::deque<std::function<void()>> waiting;
        bool isSlow = false;
        PurchaseJournal journal(QStringLiteral(":memory:"), [&](std::function<void()> work) {
            if (isSlow) {
                waiting.push_back(std::move(work));
            } else {
                work();
            }
        });
        QVERIFY(journal.open().result());
        const PriceList list = listOf({rule(100)});
        {
            SellingPrices prices(journal, world.catalogue, world.clock);
            isSlow = true;
            prices.adopt(list);
        }
        isSlow = false;
        QCOMPARE(waiting.size(), size_t(1));
        waiting.front()();
        const auto kept = journal.document(documentKind).result();
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->body, PriceFile::toJson(list));
    }

    void neverSavesWhatCantBeUsed()
    {
        World world;
        QVERIFY(world.save(listOf({rule(100)})));
        const PriceList before = world.prices.list();
        PriceList bad = before;
        bad.rules[0].floor = Amount(-1, Currency::Usd);
        QSignalSpy failures(&world.prices, &SellingPrices::failed);
        QVERIFY(!world.save(bad));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(world.prices.list(), before);
    }

    void anOlderListNeverTakesTheNewersPlace()
    {
        World world;
        QVERIFY(world.save(listOf({rule(100)})));
        // Another desk.
        const auto newest = world.journal.document(documentKind).result();
        const PriceList theirs = listOf({rule(33)});
        Document document{QUuid::createUuid(), (*newest)->id, 2, world.clock.now(), PriceFile::toJson(theirs)};
        QVERIFY(*world.journal.saveDocument(documentKind, document).result());
        QSignalSpy elsewhere(&world.prices, &SellingPrices::savedElsewhere);
        QVERIFY(!world.save(listOf({rule(77)})));
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(world.prices.list(), theirs);
        QVERIFY(world.save(listOf({rule(77)})));
    }

    void leavesAListOfANewerVersionAlone()
    {
        World world;
        QVERIFY(world.save(listOf({rule(100)})));
        const auto newest = world.journal.document(documentKind).result();
        QByteArray body = (*newest)->body;
        body.replace("prices/1", "prices/2");
        Document document{QUuid::createUuid(), (*newest)->id, 2, world.clock.now(), body};
        QVERIFY(*world.journal.saveDocument(documentKind, document).result());
        SellingPrices prices(world.journal, world.catalogue, world.clock);
        QSignalSpy failures(&prices, &SellingPrices::failed);
        prices.load();
        world.settle();
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().value<Failure>().storage, Failure::Storage::Newer);
        QVERIFY(!prices.isRead());
        prices.save(listOf({rule(1)}));
        world.settle();
        QCOMPARE(failures.size(), 2);
        QCOMPARE((*world.journal.document(documentKind).result())->body, body);
    }

    void setsAndTakesBackTheFixedPriceOfAPackage()
    {
        World world;
        QVERIFY(world.save(listOf({rule(100)})));
        const Package package = world.entry(ShopFixture::turkey).package;
        const auto byRule = world.price(package.code);
        world.prices.setFixedPrice(package, Amount(1, Currency::Usd));
        world.settle();
        const auto fixed = world.price(package.code);
        QVERIFY(fixed && fixed->rule.isNull());
        QCOMPARE(fixed->price, Amount(1, Currency::Usd));
        QVERIFY(fixed->margin.isNegative());
        world.prices.setFixedPrice(package, {});
        world.settle();
        QCOMPARE(world.price(package.code), byRule);
    }

    void sortsByPriceAndMargins_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("price") << int(PackageSortKey::SellingPrice);
        QTest::newRow("margin") << int(PackageSortKey::Margin);
        QTest::newRow("percent") << int(PackageSortKey::MarginPercent);
    }
    void sortsByPriceAndMargins()
    {
        QFETCH(int, key);
        World world;
        PriceList list = listOf({rule(100), rule(30)});
        list.rules[0].condition.type = Package::Type::Local;
        list.rules[0].markupAmount = Amount(150, Currency::Usd);
        list.rules[1].condition.type = Package::Type::Regional; // Global ones have no price.
        QVERIFY(world.save(list));
        const auto table = world.prices.table();
        QVERIFY(table->withoutPrice() > 0);
        const auto value = [&](int row) {
            const SellingPrice &price = *table->price(row);
            switch (static_cast<PackageSortKey>(key)) {
            case PackageSortKey::Margin:
                return double(price.margin.minorUnits());
            case PackageSortKey::MarginPercent:
                return double(price.margin.minorUnits()) / double(price.price.minorUnits());
            default:
                return double(price.price.minorUnits());
            }
        };
        const QList<int> rows = world.catalogue.search()->find(QString());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const QList<int> sorted = table->sorted(*table->search(), rows, {static_cast<PackageSortKey>(key), order});
            QCOMPARE(sorted.size(), rows.size());
            const auto firstWithout =
                std::find_if(sorted.begin(), sorted.end(), [&](int row) { return !table->price(row); });
            QVERIFY(std::none_of(firstWithout, sorted.end(), [&](int row) { return table->price(row).has_value(); }));
            QVERIFY(std::is_sorted(sorted.begin(), firstWithout, [&](int a, int b) {
                return order == Qt::AscendingOrder ? value(a) < value(b) : value(a) > value(b);
            }));
            // Another copy of the same packages, in the same order.
            const CatalogueTable &entries = table->search()->entries();
            const PackageSearch copy(QList<CatalogueEntry>(entries.begin(), entries.end()),
                                     world.catalogue.countryNames());
            QCOMPARE(table->sorted(copy, rows, {static_cast<PackageSortKey>(key), order}), sorted);
        }
    }

    void previewsWithoutSaving()
    {
        World world;
        const PriceList list = listOf({rule(100)});
        const auto table = world.prices.preview(list).result();
        QCOMPARE(table->withoutPrice(), 0);
        QVERIFY(world.prices.list().rules.isEmpty());
        const auto search = world.catalogue.search();
        const int row = search->rowOf(ShopFixture::turkey);
        QCOMPARE(table->priceIn(*search, row), table->price(row));
        // Of another copy it is worked out.
        const PackageSearch other({world.entry(ShopFixture::turkey)}, world.catalogue.countryNames());
        QCOMPARE(table->priceIn(other, 0), table->price(row));
    }

    void beginsWithTheAccountsCurrency()
    {
        World world;
        QCOMPARE(world.prices.listFor(Currency::Iqd).currency, IsoCurrency(Currency::Iqd));
        QVERIFY(world.save(listOf({rule(100)})));
        QCOMPARE(world.prices.listFor(Currency::Iqd), world.prices.list());
    }
};

QTEST_GUILESS_MAIN(SellingPricesTest)
#include "tst_sellingprices.moc"
