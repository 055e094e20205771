// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topupworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(QJsonObject &)>;

void changeRows(QJsonObject &data, const Change &change)
{
    QJsonArray rows = data.value(QLatin1String("packages")).toArray();
    for (QJsonValueRef value : rows) {
        QJsonObject row = value.toObject();
        change(row);
        value = row;
    }
    data.insert(QLatin1String("packages"), rows);
}

/// Another server's answer to what an eSIM can be topped up with. The change is one of "data".
std::function<QJsonObject(const QJsonObject &)> changingOffers(const Change &change)
{
    return [change](const QJsonObject &answer) {
        QJsonObject root = answer;
        QJsonObject data = root.value(QLatin1String("data")).toObject();
        if (data.contains(QLatin1String("packages"))) {
            change(data);
            root.insert(QLatin1String("data"), data);
        }
        return root;
    };
}

} // namespace

class TopUpOffersTest : public QObject
{
    Q_OBJECT

private slots:
    void offersTheBestValueFirstAndKeepsIt()
    {
        TopUpWorld world;
        QList<bool> isReading;
        connect(world.service.get(), &TopUpService::offerChanged, this,
                [&](const Iccid &iccid) { isReading.append(world.service->offer(iccid).isReading); });
        world.service->readOffer(world.iccid);
        QVERIFY(world.service->offer(world.iccid).isReading);
        world.run(5s);
        QCOMPARE(isReading, QList<bool>({true, false}));
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isReading && !offer.failure);
        QVERIFY(offer.packages.size() >= 3);
        for (qsizetype i = 1; i < offer.packages.size(); ++i) {
            const auto value = [&](qsizetype n) {
                return offer.packages[n].cost.toNumber() / offer.packages[n].data.gigabytes();
            };
            QVERIFY(value(i - 1) <= value(i));
        }
        const int reads = world.sale.line.reads;
        world.service->readOffer({});
        world.service->readOffer(world.iccid);
        world.run(9min);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads);
        world.run(1min);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads + 1);
        world.service->readOffer(world.iccid, true);
        world.service->readOffer(world.iccid, true); // It is being read.
        world.run(5s);
        QCOMPARE(world.sale.line.reads, reads + 2);
    }

    /// What is unlimited can't be compared with what isn't: it comes behind, by money for a day.
    void offersUnlimitedOnesBehindTheOthers()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            QJsonArray rows;
            const auto add = [&rows](const QString &code, double gigabytes, int days, double cost, bool isUnlimited) {
                rows.append(QJsonObject{{QStringLiteral("package_code"), code},
                                        {QStringLiteral("data_amount_gb"), gigabytes},
                                        {QStringLiteral("validity_days"), days},
                                        {QStringLiteral("cost"), cost},
                                        {QStringLiteral("currency"), QStringLiteral("USD")},
                                        {QStringLiteral("is_unlimited"), isUnlimited}});
            };
            add(QStringLiteral("A"), 0, 10, 3, true);    // 0.30 a day.
            add(QStringLiteral("B"), 0, 1, 0.4, true);   // 0.40 a day.
            add(QStringLiteral("C"), 1, 30, 9, false);   // 9 for a GB.
            add(QStringLiteral("D"), 10, 30, 20, false); // 2 for a GB.
            add(QStringLiteral("E"), 5, 30, 10, false);  // The same, and less in all.
            add(QStringLiteral("F"), 0.5, 90, 3, false); // 6 for a GB, and least for a day.
            add(QStringLiteral("G"), 0, 2, 0.9, true);   // 0.45 a day.
            add(QStringLiteral("H"), 0, 30, 1, false);   // Nothing for its money.
            add(QStringLiteral("I"), 20, 30, 40, false); // 2 for a GB, and more in all.
            add(QStringLiteral("J"), 5, 7, 10, false);   // As E.
            data.insert(QLatin1String("packages"), rows);
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        QString order;
        for (const TopUpPackage &package : world.service->offer(world.iccid).packages) {
            order += package.code;
        }
        QCOMPARE(order, QStringLiteral("EJDIFCHABG"));
    }

    void keepsTheOfferWhereItCannotBeReadAgain()
    {
        TopUpWorld world;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const auto packages = world.service->offer(world.iccid).packages;
        world.sale.line.fault = [](bool, int) { return Fault::LostBefore; };
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QVERIFY(world.service->offer(world.iccid).failure);
        QCOMPARE(world.service->offer(world.iccid).packages, packages);
    }

    void countsWhatItCannotReadAndKeepsWhatWasReadBefore()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        // At first nobody knows what it cost.
        world.sale.line.spell = changingOffers([&code](QJsonObject &data) {
            changeRows(data, [&code](QJsonObject &row) {
                if (row.value(QLatin1String("package_code")) == code) {
                    row.insert(QLatin1String("cost"), QJsonValue::Null);
                }
            });
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        TopUpOffer offer = world.service->offer(world.iccid);
        const qsizetype readable = offer.packages.size();
        QVERIFY(readable > 0);
        QVERIFY(!offer.package(code));
        QCOMPARE(offer.unreadableRows, 1);
        QVERIFY(offer.isWhole);

        const auto unreadable = std::exchange(world.sale.line.spell, {});
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpPackage known = *world.service->offer(world.iccid).package(code);
        QCOMPARE(world.service->offer(world.iccid).unreadableRows, 0);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        offer = world.service->offer(world.iccid);
        QCOMPARE(offer.packages.size(), readable + 1);
        QCOMPARE(*offer.package(code), known);
        QCOMPARE(offer.unread, QSet<QString>{code});
        QCOMPARE(offer.unreadableRows, 1);
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QVERIFY(world.service->offer(world.iccid).unread.isEmpty());
    }

    /// The same package stands there twice, once so that it can't be read.
    void countsNothingAsUnreadableThatItCouldRead()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            QJsonArray rows = data.value(QLatin1String("packages")).toArray();
            QJsonObject again = rows.first().toObject();
            again.remove(QLatin1String("cost"));
            rows.append(again);
            data.insert(QLatin1String("packages"), rows);
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.packages.isEmpty());
        QCOMPARE(offer.unreadableRows, 0);
    }

    void goesByTheLastPriceAlsoWhereNotAllCouldBeRead()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const Money before = world.service->offer(world.iccid).package(code)->cost;
        world.sale.line.spell = changingOffers([&](QJsonObject &data) {
            changeRows(data, [&](QJsonObject &row) {
                if (row.value(QLatin1String("package_code")) == code) {
                    row.insert(QLatin1String("cost"), (before + before).toNumber());
                } else {
                    row.remove(QLatin1String("package_code"));
                }
            });
        });
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isWhole);
        QCOMPARE(offer.package(code)->cost, before + before);
        QVERIFY(!offer.unread.isEmpty() && !offer.unread.contains(code));
    }

    void tellsNothingOfAnOfferOnceItIsStopped()
    {
        TopUpWorld world;
        int told = 0;
        connect(world.service.get(), &TopUpService::offerChanged, this, [&told] { ++told; });
        world.service->readOffer(world.iccid);
        QCOMPARE(told, 1);
        world.service->stop();
        world.sale.settle();
        QVERIFY(world.isStopped);
        QCOMPARE(told, 1);
    }

    void countsRowsWithoutCodeToo()
    {
        TopUpWorld world;
        world.sale.line.spell = changingOffers([](QJsonObject &data) {
            changeRows(data, [number = 0](QJsonObject &row) mutable {
                row.remove(number++ == 0 ? QLatin1String("cost") : QLatin1String("package_code"));
            });
        });
        world.service->readOffer(world.iccid);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(offer.unreadableRows >= 3);
        QVERIFY(!offer.isWhole);
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        QCOMPARE(world.service->offer(world.iccid).packages.size(), offer.unreadableRows);
    }

    void forgetsWhatIsOfferedNoMore()
    {
        TopUpWorld world;
        const QString code = world.request().package.code;
        world.service->readOffer(world.iccid);
        world.run(5s);
        const qsizetype offered = world.service->offer(world.iccid).packages.size();
        QVERIFY(world.service->offer(world.iccid).package(code));
        world.sale.account->removePackage(world.packageCode);
        world.sale.line.spell = changingOffers([&](QJsonObject &data) {
            QJsonArray rows;
            for (const QJsonValue &row : data.value(QLatin1String("packages")).toArray()) {
                if (row[QLatin1String("package_code")].toString() != code) {
                    rows.append(row);
                }
            }
            data.insert(QLatin1String("packages"), rows);
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), rows.size()}, {QStringLiteral("total_pages"), 1}});
        });
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(offer.isWhole);
        QVERIFY(!offer.package(code));
        QCOMPARE(offer.packages.size(), offered - 1);
        QVERIFY(offer.unread.isEmpty());
    }

    /// A list without an end is read for five pages.
    void readsNoEndlessOffer()
    {
        TopUpWorld world;
        QJsonArray first;
        world.sale.line.spell = changingOffers([&first, page = 0](QJsonObject &data) mutable {
            first = first.isEmpty() ? data.value(QLatin1String("packages")).toArray() : first;
            data.insert(QLatin1String("packages"), first);
            const QString suffix = QStringLiteral("_%1").arg(++page);
            changeRows(data, [&suffix](QJsonObject &row) {
                const QLatin1String code("package_code");
                row.insert(code, row.value(code).toString() + suffix);
            });
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), 1000}, {QStringLiteral("total_pages"), 100}});
        });
        const int reads = world.sale.line.reads;
        world.service->readOffer(world.iccid);
        world.run(1min);
        QCOMPARE(world.sale.line.reads, reads + 5);
        const TopUpOffer offer = world.service->offer(world.iccid);
        QVERIFY(!offer.isReading && !offer.isWhole);
        QVERIFY(offer.packages.size() >= 5);
    }

    void listThatCouldNotBeReadIsNotEmpty_data()
    {
        QTest::addColumn<Change>("change"); // Of "data".
        QTest::addColumn<bool>("isFailure");
        const auto rows = [](const Change &change) {
            return Change([change](QJsonObject &data) { changeRows(data, change); });
        };
        QTest::newRow("no price") << rows([](QJsonObject &row) { row.remove(QLatin1String("cost")); }) << false;
        QTest::newRow("no code") << rows([](QJsonObject &row) { row.remove(QLatin1String("package_code")); }) << false;
        QTest::newRow("rows that are none") << rows([](QJsonObject &row) { row = QJsonObject(); }) << false;
        QTest::newRow("none of many") << Change([](QJsonObject &data) {
            data.insert(QLatin1String("packages"), QJsonArray());
        }) << false;
        QTest::newRow("no list") << Change([](QJsonObject &data) { data.remove(QLatin1String("packages")); }) << true;
        QTest::newRow("a text") << Change([](QJsonObject &data) {
            data.insert(QLatin1String("packages"), QStringLiteral("[]"));
        }) << true;
    }

    void listThatCouldNotBeReadIsNotEmpty()
    {
        QFETCH(Change, change);
        QFETCH(bool, isFailure);
        TopUpWorld world;
        const auto unreadable = changingOffers(change);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid);
        world.run(5s);
        TopUpOffer offer = world.service->offer(world.iccid);
        QCOMPARE(offer.failure.has_value(), isFailure);
        QVERIFY(offer.packages.isEmpty());
        QVERIFY(offer.unreadableRows > 0 || !offer.isWhole);
        // What was known before is known still.
        world.sale.line.spell = {};
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        const qsizetype packages = world.service->offer(world.iccid).packages.size();
        QVERIFY(packages > 0);
        QVERIFY(world.service->offer(world.iccid).isWhole);
        world.sale.line.spell = unreadable;
        world.service->readOffer(world.iccid, true);
        world.run(5s);
        offer = world.service->offer(world.iccid);
        QCOMPARE(offer.packages.size(), packages);
        QCOMPARE(offer.unread.size(), isFailure ? 0 : packages);
    }

    void knowsTheObstaclesOfOneEsim()
    {
        TopUpWorld world;
        Esim usual;
        usual.iccid = world.iccid;
        usual.status = Esim::Status::Active;
        const auto obstacle = [&](const std::function<void(Esim &)> &change) {
            Esim esim = usual;
            change(esim);
            return world.service->obstacle(esim, nullptr);
        };
        QCOMPARE(obstacle([](Esim &) {}), TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) { esim.isPending = true; }), TopUpObstacle::BeingPrepared);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.iccid = {};
                     esim.unreadable = Esim::Field::Iccid;
                 }),
                 TopUpObstacle::UnreadableIccid);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.iccid = {};
                     esim.unreadable = Esim::Field::Package;
                 }),
                 TopUpObstacle::BeingPrepared);
        QCOMPARE(obstacle([](Esim &esim) { esim.unreadable = Esim::Field::Iccid; }), TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) { esim.validity.isExpired = true; }), TopUpObstacle::Over);
        QCOMPARE(obstacle([&](Esim &esim) { esim.validity.expiresAt = world.sale.clock.now().addSecs(1); }),
                 TopUpObstacle::None);
        QCOMPARE(obstacle([](Esim &esim) {
                     esim.status = Esim::Status::UsedExpired; // Its data was used before; it can have more.
                     esim.validity.isExpired = true;
                 }),
                 TopUpObstacle::None);
        world.service->topUp(world.request());
        QCOMPARE(obstacle([](Esim &) {}), TopUpObstacle::InHand);
        QCOMPARE(obstacle([&](Esim &esim) { esim.iccid = world.otherIccid; }), TopUpObstacle::None);
    }

    /// What the vendor is known to offer for it counts more than that nothing is offered for such.
    void goesByTheListForAnUnlimitedOne_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("a package") << true;
        QTest::newRow("one that can't be read") << false;
    }

    void goesByTheListForAnUnlimitedOne()
    {
        QFETCH(bool, isReadable);
        TopUpWorld world;
        world.sale.line.spell = changingOffers([isReadable](QJsonObject &data) {
            QJsonObject only = data.value(QLatin1String("packages"))[0].toObject();
            if (!isReadable) {
                only.remove(QLatin1String("cost"));
            }
            data.insert(QLatin1String("packages"), QJsonArray{only});
            data.insert(QLatin1String("pagination"),
                        QJsonObject{{QStringLiteral("total"), 1}, {QStringLiteral("total_pages"), 1}});
        });
        Esim esim;
        esim.iccid = world.iccid;
        esim.status = Esim::Status::Active;
        esim.usage.isUnlimited = true;
        QCOMPARE(world.service->obstacle(esim, nullptr), TopUpObstacle::Unlimited);
        world.service->readOffer(world.iccid);
        world.run(5s);
        QCOMPARE(world.service->offer(world.iccid).packages.size(), isReadable ? 1 : 0);
        QCOMPARE(world.service->offer(world.iccid).unreadableRows, isReadable ? 0 : 1);
        QCOMPARE(world.service->obstacle(esim, nullptr), TopUpObstacle::None);
    }

    void knowsTheObstacles_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isUnlimited");
        QTest::addColumn<int>("rechargeable"); // -1: not said, -2: no package known.
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<int>("obstacle");
        using S = Esim::Status;
        const auto row = [](const char *name, S status, bool unlimited, int rechargeable, bool own, TopUpObstacle o) {
            QTest::newRow(name) << int(status) << unlimited << rechargeable << own << int(o);
        };
        row("active", S::Active, false, 1, true, TopUpObstacle::None);
        row("depleted", S::Depleted, false, 1, false, TopUpObstacle::None);
        row("used and expired", S::UsedExpired, false, 1, false, TopUpObstacle::None);
        row("new, own", S::New, false, 1, true, TopUpObstacle::None);
        row("new, another's", S::New, false, 1, false, TopUpObstacle::NotYetUsed);
        row("new, package not known", S::New, false, -2, false, TopUpObstacle::None);
        row("not said", S::Active, false, -1, true, TopUpObstacle::None);
        row("not rechargeable", S::Active, false, 0, true, TopUpObstacle::NotRechargeable);
        row("unlimited", S::Active, true, 1, true, TopUpObstacle::Unlimited);
        row("expired", S::Expired, false, 1, true, TopUpObstacle::Over);
        row("cancelled", S::Cancelled, false, 1, true, TopUpObstacle::Over);
        row("deleted", S::Deleted, false, 1, true, TopUpObstacle::Over);
        row("pending", S::Pending, false, 1, true, TopUpObstacle::BeingPrepared);
        row("unheard of", S::Other, false, 1, true, TopUpObstacle::None);
    }

    void knowsTheObstacles()
    {
        QFETCH(int, status);
        QFETCH(bool, isUnlimited);
        QFETCH(int, rechargeable);
        QFETCH(bool, isOwn);
        QFETCH(int, obstacle);
        TopUpWorld world(SaleWorld::usualOptions(), turkey, true);
        Esim esim;
        esim.iccid = world.iccid;
        esim.status = Esim::Status(status);
        esim.usage.isUnlimited = isUnlimited;
        Package package;
        package.countries = isOwn ? QStringList{QStringLiteral("TR")} : QStringList();
        if (rechargeable >= 0) {
            package.isRechargeable = rechargeable == 1;
        }
        QCOMPARE(int(world.service->obstacle(esim, rechargeable == -2 ? nullptr : &package)), obstacle);
        // One whose time is over, whatever the list still says.
        esim.validity.expiresAt = world.sale.clock.now();
        if (esim.status == Esim::Status::Active) {
            QCOMPARE(world.service->obstacle(esim, &package), TopUpObstacle::Over);
        }
        esim.iccid = {};
        QCOMPARE(world.service->obstacle(esim, &package), TopUpObstacle::BeingPrepared);
    }
};

QTEST_GUILESS_MAIN(TopUpOffersTest)
#include "tst_topupoffers.moc"
