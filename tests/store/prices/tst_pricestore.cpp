// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/database.h"
#include "store/database/schemas.h"
#include "store/journal/samples.h"
#include "store/prices/pricestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::delivered;
using Desk::Test::utc;

class PriceStoreTest : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder->filePath(QStringLiteral("prices.sqlite")); }
    static QList<PackagePrice> price(qint64 cents) { return {{QStringLiteral("TR-5"), Money(cents, Currency::Usd)}}; }
    static QList<qint64> cents(PriceStore &store, const QString &account = QStringLiteral("me"),
                               const QString &code = QStringLiteral("TR-5"))
    {
        QList<qint64> cents;
        const auto steps = delivered(store.history(account, code));
        for (const PriceStep &step : steps ? *steps : QList<PriceStep>()) {
            cents.append(step.cost.minorUnits());
        }
        return cents;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEachChangeAcrossARestart()
    {
        {
            PriceStore store(file());
            QVERIFY(delivered(store.open()));
            QCOMPARE(*delivered(store.record(QStringLiteral("me"), price(325), utc(1))), 1);
            QCOMPARE(*delivered(store.record(QStringLiteral("me"), price(325), utc(2))), 0);
            QCOMPARE(*delivered(store.record(QStringLiteral("me"), price(310), utc(3))), 1);
            QCOMPARE(*delivered(store.record(QStringLiteral("me"), price(325), utc(4))), 1);
        }
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        QCOMPARE(*delivered(store.record(QStringLiteral("me"), price(325), utc(5))), 0);
        const auto steps = delivered(store.history(QStringLiteral("me"), QStringLiteral("TR-5")));
        QVERIFY(steps);
        QCOMPARE(*steps, (QList<PriceStep>{{Money(325, Currency::Usd), utc(1)},
                                           {Money(310, Currency::Usd), utc(3)},
                                           {Money(325, Currency::Usd), utc(4)}}));
    }

    void currencyIsPartOfThePrice()
    {
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(325), utc(1))));
        QCOMPARE(*delivered(
                     store.record(QStringLiteral("me"), {{QStringLiteral("TR-5"), Money(325, Currency::Eur)}}, utc(2))),
                 1);
    }

    void accountsAndPackagesHaveTheirOwn()
    {
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(325), utc(1))));
        QVERIFY(delivered(store.record(QStringLiteral("you"), price(310), utc(1))));
        QVERIFY(delivered(
            store.record(QStringLiteral("me"), {{QStringLiteral("TR-9"), Money(900, Currency::Usd)}}, utc(1))));
        QCOMPARE(cents(store), QList<qint64>{325});
        QCOMPARE(cents(store, QStringLiteral("you")), QList<qint64>{310});
        QCOMPARE(cents(store, QStringLiteral("me"), QStringLiteral("TR-9")), QList<qint64>{900});
        QVERIFY(cents(store, QStringLiteral("nobody")).isEmpty());
    }

    void newestHundredStay()
    {
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        for (int i = 1; i <= PriceStore::stepsKept + 7; ++i) {
            QVERIFY(delivered(store.record(QStringLiteral("me"), price(i), utc(1))));
        }
        const QList<qint64> kept = cents(store);
        QCOMPARE(kept.size(), PriceStore::stepsKept);
        QCOMPARE(kept.first(), 8);
        QCOMPARE(kept.last(), PriceStore::stepsKept + 7);
    }

    void clockSetBackKeepsTheOrder()
    {
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(100), utc(9))));
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(200), utc(3))));
        QCOMPARE(cents(store), (QList<qint64>{100, 200}));
    }

    void pageIsWrittenWholeOrNotAtAll()
    {
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        {
            Database other({file(), QStringLiteral("Other"), Database::Durability::Normal, priceMigrations()});
            QVERIFY(other.open());
            QVERIFY(other.execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON prices WHEN NEW.code='bad'"
                                                 " BEGIN SELECT RAISE(ABORT, 'no'); END")));
        }
        QList<PackagePrice> page = price(325);
        page.append({QStringLiteral("bad"), Money(1, Currency::Usd)});
        QVERIFY(!delivered(store.record(QStringLiteral("me"), page, utc(1))));
        QVERIFY(cents(store).isEmpty());
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(325), utc(1))));
    }

    void damagedFileIsSetAside()
    {
        QFile rubbish(file());
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write(QByteArray(5000, 'x'));
        rubbish.close();
        PriceStore store(file());
        QVERIFY(delivered(store.open()));
        QVERIFY(delivered(store.record(QStringLiteral("me"), price(325), utc(1))));
        const QFileInfo info(file());
        QCOMPARE(info.dir().entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PriceStoreTest)
#include "tst_pricestore.moc"
