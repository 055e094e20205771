// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cache/accountcache.h"
#include "store/cache/cacheblob.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/purchasejournal.h"
#include "store/journal/samples.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::fullEsim;
using Desk::Test::fullOrder;
using Desk::Test::fullPackage;
using Desk::Test::package;
using Desk::Test::utc;

namespace {

QStringList codes(const QList<CatalogueEntry> &entries)
{
    QStringList codes;
    for (const CatalogueEntry &entry : entries) {
        codes.append(entry.package.code);
    }
    return codes;
}

CatalogueCopy copyOfRun(qint64 run, int nextPage = 2)
{
    CatalogueCopy copy;
    copy.run = run;
    copy.nextPage = nextPage;
    copy.totalPages = 72;
    copy.startedAt = utc(1);
    copy.lastPageAt = utc(2);
    copy.completedAt = utc(3);
    return copy;
}

QList<Package> manyPackages(int count)
{
    QList<Package> packages;
    for (int i = 0; i < count; ++i) {
        Package one = fullPackage();
        one.code = QStringLiteral("P%1").arg(i, 5, 10, QLatin1Char('0'));
        one.name = QStringLiteral("Package %1").arg(i, 5, 10, QLatin1Char('0'));
        one.type = static_cast<Package::Type>(i % 3);
        packages.append(one);
    }
    return packages;
}

} // namespace

class AccountCacheTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("cache.sqlite")); }
    CatalogueEntry only(AccountCache &cache) const
    {
        const auto entries = delivered(cache.catalogue());
        return entries && entries->size() == 1 ? entries->first() : CatalogueEntry();
    }

    static QStringList goneFrom(AccountCache &cache)
    {
        auto entries = *delivered(cache.catalogue());
        entries.removeIf([](const CatalogueEntry &entry) { return !entry.isGone; });
        return codes(entries);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEveryFieldAcrossARestart()
    {
        Balance balance{Money(149380, Currency::Usd), true, QStringLiteral("ACME"), false, utc(4)};
        CatalogueCopy copy = copyOfRun(3, 8);
        copy.hadFailedPage = true;
        copy.total = 7012;
        copy.seenRows = 700;
        copy.unnamedRows = 2;
        copy.hasReadRows = true;
        copy.hasShifted = true;
        copy.runsNotWhole = 3;
        Package plain;
        plain.code = QStringLiteral("plain");
        plain.type = Package::Type::Local;
        {
            AccountCache cache(file());
            QVERIFY(delivered(cache.open()));
            QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
            QVERIFY(delivered(cache.storePackages({fullPackage(), plain}, utc(7), copy)));
            QVERIFY(delivered(cache.storeEsims({fullEsim(), Esim()})));
            Order other;
            other.id = 5;
            QVERIFY(delivered(cache.storeOrders({fullOrder(), other})));
            QVERIFY(delivered(cache.storeBalance(balance)));
        }
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        const auto entries = delivered(cache.catalogue(3));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QVERIFY(entries->at(0).package == plain);
        const CatalogueEntry &full = entries->at(1);
        QVERIFY(full.package == fullPackage());
        QCOMPARE(full.readAt, utc(7));
        QCOMPARE(full.firstSeen, utc(7));
        QVERIFY(!full.isGone && !full.previousCost && !full.costChangedAt.isValid());
        const auto readCopy = delivered(cache.catalogueCopy());
        QVERIFY(readCopy);
        QCOMPARE(readCopy->run, 3);
        QCOMPARE(readCopy->nextPage, 8);
        QCOMPARE(readCopy->totalPages, 72);
        QVERIFY(readCopy->hadFailedPage);
        QCOMPARE(readCopy->startedAt, copy.startedAt);
        QCOMPARE(readCopy->lastPageAt, copy.lastPageAt);
        QCOMPARE(readCopy->completedAt, copy.completedAt);
        QCOMPARE(readCopy->total, 7012);
        QCOMPARE(readCopy->seenRows, 700);
        QCOMPARE(readCopy->unnamedRows, 2);
        QVERIFY(readCopy->hasReadRows && readCopy->hasShifted);
        QCOMPARE(readCopy->runsNotWhole, 3);
        const auto esims = delivered(cache.esims());
        QVERIFY(esims);
        QCOMPARE(esims->size(), 2);
        QVERIFY(esims->at(0) == fullEsim());
        QVERIFY(!esims->at(0).activation.isEmpty());
        QVERIFY(esims->at(1) == Esim());
        const auto orders = delivered(cache.orders());
        QVERIFY(orders);
        QCOMPARE(orders->size(), 2);
        QVERIFY(orders->at(0) == fullOrder());
        QVERIFY(delivered(cache.balance()).value() == balance);
    }

    void keepsFromWhenOnTheOrdersAreKnown()
    {
        OrderCoverage coverage;
        coverage.from = utc(3);
        coverage.readAt = utc(9);
        coverage.areEndedRead = true;
        {
            AccountCache cache(file());
            QVERIFY(delivered(cache.open()));
            QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
            QVERIFY(*delivered(cache.orderCoverage()) == OrderCoverage());
            QVERIFY(delivered(cache.storeOrders({fullOrder()})));
            QVERIFY(delivered(cache.storeOrderCoverage(coverage)));
        }
        {
            AccountCache cache(file());
            QVERIFY(delivered(cache.open()));
            QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
            QVERIFY(*delivered(cache.orderCoverage()) == coverage);
            QVERIFY(coverage.reaches(utc(4)) && !coverage.reaches(utc(2)) && !coverage.reaches({}));
            coverage.isWhole = true;
            QVERIFY(coverage.reaches({}));
            QVERIFY(delivered(cache.storeOrderCoverage(coverage)));
            QCOMPARE(delivered(cache.orders())->size(), 1);
            QVERIFY(*delivered(cache.orderCoverage()) == coverage);
        }
        // A row that can't be read any more is read again.
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = cacheMigrations();
        {
            Database other(settings);
            QVERIFY(other.open());
            QVERIFY(other.write([&] { return other.change(QStringLiteral("UPDATE orders SET data=x'09'")); }));
        }
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        QVERIFY(delivered(cache.orders())->isEmpty());
        QVERIFY(*delivered(cache.orderCoverage()) == OrderCoverage());
        QVERIFY(delivered(cache.storeOrderCoverage(coverage)));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("somebody else"))));
        QVERIFY(*delivered(cache.orderCoverage()) == OrderCoverage());
    }

    void aListOfThoseThatEndedIsNotReadFromItsFirstNewsOn()
    {
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        QVERIFY(delivered(cache.storeEndedOrders({})));
        QVERIFY(*delivered(cache.orderCoverage()) == OrderCoverage());
        OrderCoverage coverage{utc(3), true, utc(9), true};
        QVERIFY(delivered(cache.storeOrderCoverage(coverage)));
        QVERIFY(delivered(cache.storeOrders({fullOrder()})));
        QVERIFY(*delivered(cache.orderCoverage()) == coverage);
        Order ended = fullOrder();
        ended.status = Order::Status::Cancelled;
        QVERIFY(delivered(cache.storeEndedOrders({ended})));
        QVERIFY(delivered(cache.orders()).value() == QList<Order>{ended});
        coverage.areEndedRead = false;
        QVERIFY(*delivered(cache.orderCoverage()) == coverage);
    }

    void takesOverFromWhenOnTheOrdersAreKnown()
    {
        {
            Database::Settings settings;
            settings.filePath = file();
            settings.migrations = cacheMigrations().first(3);
            Database third(settings);
            QVERIFY(third.open());
            QVERIFY(third.execute(QStringLiteral("INSERT INTO account (id, account_id) VALUES (1, 'me')")));
            QVERIFY(third.execute(QStringLiteral("INSERT INTO order_coverage VALUES (1, ?, 1, ?)"),
                                  {utc(3).toMSecsSinceEpoch(), utc(9).toMSecsSinceEpoch()}));
        }
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        // Whether a reading of those that ended broke off, nobody knows.
        QVERIFY((*delivered(cache.orderCoverage()) == OrderCoverage{utc(3), true, utc(9), false}));
    }

    void readsOrdersAndEsimsOfTheFirstVersion()
    {
        QByteArray blob;
        QDataStream out(&blob, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out.setByteOrder(QDataStream::LittleEndian);
        out << quint8(1) << qint64(7) << QStringLiteral("order_7") << QStringLiteral("Turkey") << QStringLiteral("P1")
            << qint64(310) << quint8(0) << quint8(1) << QStringLiteral("completed") << qint64(1764000000000) << false;
        const auto order = orderFromBlob(blob);
        QVERIFY(order);
        QCOMPARE(order->reference, QStringLiteral("order_7"));
        QCOMPARE(order->amount, std::optional(Money(310, Currency::Usd)));
        QCOMPARE(order->status, Order::Status::Completed);
        QCOMPARE(order->createdAt.toMSecsSinceEpoch(), 1764000000000);
        QVERIFY(order->isReadable());
        // An eSIM of the first version ends before what could not be read of it.
        QByteArray esim = toBlob(fullEsim());
        esim[0] = 1;
        esim.chop(4);
        QVERIFY(esimFromBlob(esim) == fullEsim());
    }

    void keepsWhatCouldNotBeRead()
    {
        Order order = fullOrder();
        order.amount.reset();
        order.unreadable = Order::Field::Amount;
        QVERIFY(orderFromBlob(toBlob(order)) == order);
        Esim esim = fullEsim();
        esim.unreadable = Esim::Field::Usage | Esim::Field::Time;
        QVERIFY(esimFromBlob(toBlob(esim)) == esim);
    }

    void listsTheDefaultOrderAndItsFirstRows()
    {
        using Type = Package::Type;
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        const QList<Package> packages = {
            package(QStringLiteral("other"), QStringLiteral("A"), Type::Enterprise, 1),
            package(QStringLiteral("global"), QStringLiteral("A"), Type::Global, 1),
            package(QStringLiteral("regional"), QStringLiteral("A"), Type::Regional, 1),
            package(QStringLiteral("b-dear"), QStringLiteral("beta"), Type::Local, 1000),
            package(QStringLiteral("b-cheap"), QStringLiteral("Beta"), Type::Local, 900),
            package(QStringLiteral("a"), QStringLiteral("alpha"), Type::Local, 5000),
        };
        QVERIFY(delivered(cache.storePackages(packages, utc(7), copyOfRun(1))));
        const QStringList expected = {QStringLiteral("a"),        QStringLiteral("b-cheap"), QStringLiteral("b-dear"),
                                      QStringLiteral("regional"), QStringLiteral("global"),  QStringLiteral("other")};
        QCOMPARE(codes(*delivered(cache.catalogue(int(packages.size())))), expected);
        QCOMPARE(codes(*delivered(cache.catalogue(2))), expected.first(2));
        const QStringList all = codes(*delivered(cache.catalogue()));
        QCOMPARE(all.size(), expected.size());
        QCOMPARE(QSet<QString>(all.cbegin(), all.cend()), QSet<QString>(expected.cbegin(), expected.cend()));
    }

    void remembersThePriceBeforeTheLastChange()
    {
        Package one = package(QStringLiteral("x"), QStringLiteral("X"), Package::Type::Local, 310);
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages({one}, utc(1), copyOfRun(1))));
        QVERIFY(delivered(cache.storePackages({one}, utc(2), copyOfRun(2))));
        CatalogueEntry entry = only(cache);
        QCOMPARE(entry.firstSeen, utc(1));
        QCOMPARE(entry.readAt, utc(2));
        QVERIFY(!entry.previousCost);
        one.cost = Money(350, Currency::Usd);
        QVERIFY(delivered(cache.storePackages({one}, utc(3), copyOfRun(3))));
        QVERIFY(delivered(cache.storePackages({one}, utc(4), copyOfRun(4))));
        entry = only(cache);
        QVERIFY(entry.package == one);
        QCOMPARE(entry.previousCost, std::optional(Money(310, Currency::Usd)));
        QCOMPARE(entry.costChangedAt, utc(3));
        QCOMPARE(entry.readAt, utc(4));
        QCOMPARE(entry.firstSeen, utc(1));
    }

    void marksAsGoneWhatTwoWholeRunsHaveNotSeen()
    {
        const Package stays = package(QStringLiteral("stays"), QStringLiteral("S"), Package::Type::Local, 1);
        const Package goes = package(QStringLiteral("goes"), QStringLiteral("G"), Package::Type::Local, 1);
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages({stays, goes}, utc(1), copyOfRun(1))));
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(1, 0))));
        QVERIFY(delivered(cache.storePackages({stays}, utc(2), copyOfRun(2))));
        QCOMPARE(goneFrom(cache), QStringList());

        CatalogueCopy failed = copyOfRun(2, 0);
        failed.hadFailedPage = true;
        CatalogueCopy shifted = copyOfRun(2, 0);
        shifted.runsNotWhole = 1;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(delivered(cache.finishCatalogue(failed)));
            QVERIFY(delivered(cache.finishCatalogue(shifted)));
            QCOMPARE(goneFrom(cache), QStringList());
        }
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(2, 0))));
        QCOMPARE(goneFrom(cache), QStringList()); // It may have moved past this one.

        QVERIFY(delivered(cache.storePackages({stays}, utc(3), copyOfRun(3))));
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(3, 0))));
        QCOMPARE(goneFrom(cache), QStringList{goes.code});
        QCOMPARE(codes(*delivered(cache.catalogue(2))), (QStringList{stays.code, goes.code})); // It comes last.
        QVERIFY(!delivered(cache.catalogueCopy())->isRunning());

        QVERIFY(delivered(cache.storePackages({goes}, utc(3), copyOfRun(3))));
        QCOMPARE(goneFrom(cache), QStringList());
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(4, 0)))); // It counts from the beginning.
        QCOMPARE(goneFrom(cache), QStringList());
    }

    void knowsWhatARunHasNotSeen()
    {
        const Package one = package(QStringLiteral("one"), QStringLiteral("1"), Package::Type::Local, 1);
        const Package two = package(QStringLiteral("two"), QStringLiteral("2"), Package::Type::Local, 1);
        const Package three = package(QStringLiteral("three"), QStringLiteral("3"), Package::Type::Local, 1);
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages({one, two, three}, utc(1), copyOfRun(1))));
        QCOMPARE(delivered(cache.packagesNotSeen(1))->size(), 0);
        QVERIFY(delivered(cache.storePackages({one}, utc(2), copyOfRun(2), {two.code})));
        QCOMPARE(*delivered(cache.packagesNotSeen(2)), QList<Package>{three});
        QVERIFY(delivered(cache.storePackages({}, utc(3), copyOfRun(2), {}, {three.code}))); // Asked for by itself.
        QCOMPARE(delivered(cache.packagesNotSeen(2))->size(), 0);
        QCOMPARE(goneFrom(cache), QStringList{three.code});
    }

    void keepsWhatWasReadOfWhatCantBeReadAnyMore()
    {
        const Package known = package(QStringLiteral("known"), QStringLiteral("K"), Package::Type::Local, 310);
        const QStringList unreadable{known.code, QStringLiteral("never read")};
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages({known}, utc(1), copyOfRun(1))));
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(1, 0))));
        QCOMPARE(*delivered(cache.unreadablePackages()), 0);
        for (const qint64 run : {2, 3, 4}) {
            QVERIFY(delivered(cache.storePackages({}, utc(int(run)), copyOfRun(run), unreadable)));
            QVERIFY(delivered(cache.finishCatalogue(copyOfRun(run, 0))));
            const CatalogueEntry entry = only(cache);
            QCOMPARE(entry.package, known);
            QVERIFY(!entry.isGone);
            QCOMPARE(entry.readAt, utc(1));
            QCOMPARE(entry.unreadableAt, utc(int(run)));
            QCOMPARE(*delivered(cache.unreadablePackages()), 2);
        }
        QVERIFY(delivered(cache.storePackages({known}, utc(5), copyOfRun(4))));
        QVERIFY(!only(cache).isUnreadable());
        QCOMPARE(*delivered(cache.unreadablePackages()), 1);
        // One that is not in the list any more is not counted any more.
        QVERIFY(delivered(cache.storePackages({known}, utc(6), copyOfRun(5))));
        QVERIFY(delivered(cache.finishCatalogue(copyOfRun(5, 0))));
        QCOMPARE(*delivered(cache.unreadablePackages()), 0);
        // Readable and not in one answer: it was read.
        QVERIFY(delivered(cache.storePackages({known}, utc(7), copyOfRun(6), {known.code})));
        QVERIFY(!only(cache).isUnreadable());
        // Gone, and there again in a way that can't be read.
        QVERIFY(delivered(cache.storePackages({}, utc(8), copyOfRun(6), {}, {known.code})));
        QVERIFY(only(cache).isGone);
        QVERIFY(delivered(cache.storePackages({}, utc(9), copyOfRun(6), {known.code})));
        QVERIFY(!only(cache).isGone);
        QVERIFY(only(cache).isUnreadable());
    }

    void takesOverAFileOfTheFirstVersion()
    {
        const Package one = package(QStringLiteral("one"), QStringLiteral("1"), Package::Type::Local, 310);
        {
            Database::Settings settings;
            settings.filePath = file();
            settings.migrations = cacheMigrations().first(1);
            Database first(settings);
            QVERIFY(first.open());
            QVERIFY(first.execute(QStringLiteral("INSERT INTO account (id, account_id) VALUES (1, 'me')")));
            QVERIFY(first.execute(QStringLiteral("INSERT INTO catalogue_copy VALUES (1, 7, 3, 72, 0, 1, 2, 3)")));
            QVERIFY(first.execute(QStringLiteral("INSERT INTO packages VALUES ('one', 0, '1', 310, '3.10 USD', ?, 7, 0,"
                                                 " 5, 4, '3.50 USD', 5)"),
                                  {toBlob(one)}));
        }
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        const CatalogueEntry entry = only(cache);
        QCOMPARE(entry.package, one);
        QVERIFY(!entry.isGone && !entry.isUnreadable());
        QCOMPARE(entry.previousCost, std::optional(Money(350, Currency::Usd)));
        const auto copy = delivered(cache.catalogueCopy());
        QCOMPARE(copy->run, 7);
        QCOMPARE(copy->nextPage, 3);
        QVERIFY(copy->isRunning());
        QVERIFY(copy->completedAt.isValid());
        QVERIFY(copy->hasReadRows);
        QCOMPARE(copy->seenRows, 0);
    }

    void storesMoreRowsThanOneTransactionTakes()
    {
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages(manyPackages(1201), utc(1), copyOfRun(1, 13))));
        QCOMPARE(delivered(cache.catalogue())->size(), 1201);
        QCOMPARE(delivered(cache.catalogueCopy())->nextPage, 13);
        QVERIFY(delivered(cache.storePackages({}, utc(1), copyOfRun(1, 14))));
        QCOMPARE(delivered(cache.catalogueCopy())->nextPage, 14);
    }

    void dropsTheDataOfAnotherAccount()
    {
        const auto isEmpty = [](AccountCache &cache) {
            return delivered(cache.catalogue())->isEmpty() && delivered(cache.esims())->isEmpty()
                   && delivered(cache.orders())->isEmpty() && !*delivered(cache.balance())
                   && !delivered(cache.catalogueCopy())->startedAt.isValid();
        };
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        QVERIFY(delivered(cache.storePackages({fullPackage()}, utc(1), copyOfRun(1))));
        QVERIFY(delivered(cache.storeEsims({fullEsim()})));
        QVERIFY(delivered(cache.storeOrders({fullOrder()})));
        QVERIFY(delivered(cache.storeBalance({})));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        QVERIFY(!isEmpty(cache));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("somebody else"))));
        QVERIFY(isEmpty(cache));
    }

    void renewsRowsAndListsTheNewestFirst()
    {
        Esim old = fullEsim();
        Esim fresh = fullEsim();
        fresh.id = 4712;
        fresh.createdAt = utc(20);
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storeEsims({fresh, old})));
        old.status = Esim::Status::Depleted;
        QVERIFY(delivered(cache.storeEsims({old})));
        const auto esims = delivered(cache.esims());
        QCOMPARE(esims->size(), 2);
        QVERIFY(esims->at(0) == fresh);
        QVERIFY(esims->at(1) == old);
    }

    void buildsADamagedFileAnew()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray("rubbish ").repeated(1000));
        damaged.close();
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storeEsims({fullEsim()})));
        QCOMPARE(delivered(cache.esims())->size(), 1);
        const QFileInfo info(file());
        QCOMPARE(info.dir().entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files).size(), 1);
    }

    void buildsAFileAnewWhoseTablesAreCalledSomethingElse()
    {
        {
            AccountCache cache(file());
            QVERIFY(delivered(cache.open()));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QByteArray bytes = damaged.readAll();
        QVERIFY(bytes.contains("created_at"));
        damaged.seek(0);
        damaged.write(QByteArray(bytes).replace("created_at", "creased_at"));
        damaged.close();
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storeEsims({fullEsim()})));
        QCOMPARE(delivered(cache.esims())->size(), 1);
    }

    void buildsAFileAnewThatTurnsOutDamagedLater()
    {
        {
            AccountCache cache(file());
            QVERIFY(delivered(cache.open()));
            QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
            QVERIFY(delivered(cache.storePackages(manyPackages(1000), utc(1), copyOfRun(1))));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        // The first pages tell what is where; all others hold rows.
        constexpr qint64 rowsBegin = 20 * 4096;
        QVERIFY(damaged.size() > 2 * rowsBegin);
        damaged.seek(rowsBegin);
        damaged.write(QByteArray(damaged.size() - rowsBegin, '\x5a'));
        damaged.close();
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        const auto entries = delivered(cache.catalogue());
        QVERIFY2(entries, entries ? "" : qPrintable(entries.failure().text));
        QVERIFY(entries->isEmpty());
        QVERIFY(delivered(cache.storePackages({fullPackage()}, utc(2), copyOfRun(1))));
        QVERIFY(delivered(cache.setAccount(QStringLiteral("me"))));
        QCOMPARE(delivered(cache.catalogue())->size(), 1);
    }

    void leavesOutARowInAnotherFormat()
    {
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storeEsims({fullEsim()})));
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = cacheMigrations();
        Database other(settings);
        QVERIFY(other.open());
        QVERIFY(other.execute(QStringLiteral("INSERT INTO esims VALUES ('x', 1, x'ff00')")));
        const auto esims = delivered(cache.esims());
        QVERIFY(esims);
        QCOMPARE(esims->size(), 1);
    }

    /// As an earlier version kept them.
    void readsWordsClean()
    {
        const QString hostile = QStringLiteral("Turkey\u202E\n 5\u200B GB");
        const QString clean = QStringLiteral("Turkey 5 GB");
        Package package = fullPackage();
        package.name = hostile;
        package.networks.first().name = hostile;
        const auto read = PackageBlobReader().read(toBlob(package));
        QVERIFY(read);
        QCOMPARE(read->name, clean);
        QCOMPARE(read->networks.first().name, clean);
        Esim esim = fullEsim();
        esim.packageName = hostile;
        esim.countries = QStringList{hostile};
        esim.packageCode = hostile;
        QCOMPARE(esimFromBlob(toBlob(esim))->packageName, clean);
        QCOMPARE(esimFromBlob(toBlob(esim))->countries, QStringList{clean});
        // Codes are not words: what can't be one is not there, and a package without one can't be ordered.
        QCOMPARE(esimFromBlob(toBlob(esim))->packageCode, QString());
        package.code = hostile;
        QVERIFY(!PackageBlobReader().read(toBlob(package)));
        Order order = fullOrder();
        order.reference = order.packageName = hostile;
        QCOMPARE(orderFromBlob(toBlob(order))->reference, QString());
        QCOMPARE(orderFromBlob(toBlob(order))->packageName, clean);
    }

    void neverReadsCutOrAlteredBytesAsAValue()
    {
        const QByteArray whole = toBlob(fullPackage());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(!PackageBlobReader().read(whole.first(length)));
        }
        QVERIFY(PackageBlobReader().read(whole) == fullPackage());
        QVERIFY(!PackageBlobReader().read(whole + '\0'));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray altered = whole;
            altered[i] = static_cast<char>(altered[i] ^ 0xff);
            // Only that it neither crashes nor takes all memory.
            PackageBlobReader().read(altered);
        }
        const QByteArray esim = toBlob(fullEsim());
        for (qsizetype length = 0; length < esim.size(); ++length) {
            QVERIFY(!esimFromBlob(esim.first(length)));
        }
    }

    void doesNotHoldUpTheJournal()
    {
        AccountCache cache(file());
        PurchaseJournal journal(m_folder->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(journal.open()));
        // A transaction of somebody else keeps the catalogue waiting.
        Database::Settings settings;
        settings.filePath = file();
        settings.migrations = cacheMigrations();
        Database other(settings);
        QVERIFY(other.open());
        QVERIFY(other.execute(QStringLiteral("BEGIN IMMEDIATE")));
        const auto bulk = cache.storePackages(manyPackages(1000), utc(1), copyOfRun(1));
        QVERIFY(delivered(journal.insert(Test::intendedPurchase())));
        QVERIFY2(!bulk.isFinished(), "the purchase waited for the catalogue");
        QVERIFY(other.execute(QStringLiteral("COMMIT")));
        QVERIFY(delivered(bulk));
    }

    void deliversAlsoWhenDestroyedMeanwhile()
    {
        QFuture<Result<void>> stored;
        QFuture<Result<QList<CatalogueEntry>>> read;
        {
            AccountCache cache(file());
            cache.open();
            stored = cache.storePackages(manyPackages(600), utc(1), copyOfRun(1));
            read = cache.catalogue();
        }
        QVERIFY(stored.isFinished() && stored.result());
        QVERIFY(read.isFinished());
        QCOMPARE(read.result()->size(), 600);
    }

    void readsACatalogueOfSevenThousand()
    {
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages(manyPackages(7000), utc(1), copyOfRun(1))));
        QBENCHMARK_ONCE
        {
            QCOMPARE(delivered(cache.catalogue())->size(), 7000);
        }
    }

    void readsTheFirstRowsOfSevenThousand()
    {
        AccountCache cache(file());
        QVERIFY(delivered(cache.open()));
        QVERIFY(delivered(cache.storePackages(manyPackages(7000), utc(1), copyOfRun(1))));
        QBENCHMARK_ONCE
        {
            QCOMPARE(delivered(cache.catalogue(40))->size(), 40);
        }
    }
};

QTEST_GUILESS_MAIN(AccountCacheTest)
#include "tst_accountcache.moc"
