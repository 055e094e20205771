// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bestsellermodel.h"
#include "models/recordroles.h"
#include "models/text/hiddenprices.h"
#include "models/text/overviewtext.h"
#include "models/weekmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Desk;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(14, 2));
const Format english(QLocale(QLocale::English, QLocale::UnitedStates));

BookTotals someTotals()
{
    BookTotals totals;
    totals.orders = 17;
    totals.summed = 15;
    totals.withMargin = 12;
    totals.open = 2;
    totals.spent = {{Currency::Usd, Money(4210, Currency::Usd)}, {Currency::Iqd, Money(5000, Currency::Iqd)}};
    totals.soldFor.insert(QStringLiteral("USD"), Amount(7000, Currency::Usd));
    totals.margin.insert(QStringLiteral("USD"), Amount(2790, Currency::Usd));
    return totals;
}

SpendingPace somePace()
{
    SpendingPace pace{{QDate(2026, 11, 15), QDate(2026, 11, 28)}, 14, {}};
    pace.totals.spent.insert(Currency::Usd, Money(14000, Currency::Usd));
    return pace;
}

Balance someBalance(qint64 cents)
{
    Balance balance;
    balance.amount = Money(cents, Currency::Usd);
    balance.asOf = now.addSecs(-120).toUTC();
    return balance;
}

template<typename Model> QString cell(const Model &model, typename Model::Column column)
{
    return model.index(0, static_cast<int>(column)).data().toString();
}

} // namespace

class OverviewModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setPricesHidden(false); }

    void aWeekSaysWhatItCameTo()
    {
        using Column = WeekModel::Column;
        WeekModel model(english);
        model.setWeeks({{{QDate(2026, 11, 23), QDate(2026, 11, 29)}, someTotals()}});
        QVERIFY(cell(model, Column::Week).startsWith(QStringLiteral("23 – 29 Nov")));
        QCOMPARE(cell(model, Column::Orders), QStringLiteral("17"));
        QCOMPARE(cell(model, Column::Spent), QStringLiteral("$42.10 + 5,000 IQD"));
        QCOMPARE(cell(model, Column::SoldFor), QStringLiteral("$70.00"));
        QCOMPARE(cell(model, Column::Margin), QStringLiteral("$27.90 of 12 of 15"));
        QCOMPARE(cell(model, Column::Refunded), Format::dash());
        QCOMPARE(cell(model, Column::NotCertain), QStringLiteral("2"));
    }

    void aWeekTellsNoCostWhilePricesAreHidden()
    {
        using Column = WeekModel::Column;
        WeekModel model(english);
        model.setWeeks({{{QDate(2026, 11, 23), QDate(2026, 11, 29)}, someTotals()}});
        setPricesHidden(true);
        for (const Column column : {Column::Spent, Column::Margin, Column::Refunded}) {
            QVERIFY(model.headerData(int(column), Qt::Horizontal, TellsCostRole).toBool());
            QCOMPARE(cell(model, column), QString());
        }
        QCOMPARE(cell(model, Column::SoldFor), QStringLiteral("$70.00"));
    }

    void weeksStayWhoTheyAre()
    {
        WeekModel model(english);
        model.setWeeks({{{QDate(2026, 11, 16), QDate(2026, 11, 22)}, {}}});
        const QPersistentModelIndex before = model.index(0, 0);
        model.setWeeks({{{QDate(2026, 11, 23), QDate(2026, 11, 29)}, {}},
                        {{QDate(2026, 11, 16), QDate(2026, 11, 22)}, someTotals()}});
        QCOMPARE(before.row(), 1);
    }

    void aBestSellerIsCalledByItsName()
    {
        using Column = BestSellerModel::Column;
        BestSellerModel places(BestSellerModel::Kind::Places, english);
        places.setSellers({{QStringLiteral("TR"), QStringLiteral("Turkey"), {}, someTotals()}});
        QCOMPARE(cell(places, Column::Name), QStringLiteral("Turkey"));
        QCOMPARE(cell(places, Column::Margin), QStringLiteral("$27.90"));
        QCOMPARE(places.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Destination"));
        places.setSellers({{{}, {}, {}, someTotals()}});
        QCOMPARE(cell(places, Column::Name), QStringLiteral("Not known"));
        BestSellerModel packages(BestSellerModel::Kind::Packages, english);
        packages.setSellers({{QStringLiteral("tr-5"), {}, {}, someTotals()}});
        QCOMPARE(cell(packages, Column::Name), QStringLiteral("tr-5"));
        QCOMPARE(packages.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Package"));
    }

    void desksAndSellersAreToldInOneTable()
    {
        using Column = BestSellerModel::Column;
        BestSellerModel model(BestSellerModel::Kind::Desks, english);
        QAbstractItemModelTester tester(&model);
        model.setSellers({{QUuid::createUuid().toString(QUuid::WithoutBraces), {}, {}, someTotals()}});
        QCOMPARE(cell(model, Column::Name), QStringLiteral("Desk without a name"));
        model.setSellers({{{}, {}, {}, someTotals()}});
        QCOMPARE(cell(model, Column::Name), QStringLiteral("Not known"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Desk"));
        model.setKind(BestSellerModel::Kind::Sellers);
        QCOMPARE(model.rowCount(), 0);
        model.setSellers({{{}, {}, {}, someTotals()}});
        QCOMPARE(cell(model, Column::Name), QStringLiteral("No seller"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Seller"));
    }

    void saysHowLongTheBalanceLasts_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("expected");
        QTest::newRow("days") << qint64(23000) << "About 23 days";
        QTest::newRow("not a day") << qint64(999) << "Less than a day";
        QTest::newRow("nothing") << qint64(0) << "Less than a day";
        QTest::newRow("very long") << qint64(366001) << "More than a year";
    }
    void saysHowLongTheBalanceLasts()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, expected);
        QCOMPARE(OverviewText(english).balanceLasts(someBalance(cents), somePace(), now).headline, expected);
    }

    void saysHowThatIsKnown()
    {
        const OverviewText words(english);
        const QString known = words.balanceLasts(someBalance(23000), somePace(), now).detail;
        QVERIFY2(known.startsWith(QStringLiteral("$230.00 as of 14:00, at the $10.00 a day of 15 – 28 Nov")),
                 qPrintable(known));
        SpendingPace unsure = somePace();
        unsure.totals.open = 2;
        QVERIFY(words.balanceLasts(someBalance(1), unsure, now).detail.contains(QStringLiteral("not certain")));
        QCOMPARE(words.balanceLasts({}, somePace(), now).headline, Format::dash());
        QCOMPARE(words.balanceLasts(someBalance(1), {}, now).headline, Format::dash());
        SpendingPace nothing = somePace();
        nothing.totals.spent.clear();
        QCOMPARE(words.balanceLasts(someBalance(1), nothing, now).headline, Format::dash());
        QVERIFY(words.balanceLasts(someBalance(1), nothing, now).detail.contains(QStringLiteral("Nothing was spent")));
        SpendingPace allBack = somePace();
        allBack.totals.returned = allBack.totals.spent;
        QCOMPARE(words.balanceLasts(someBalance(1), allBack, now).headline, Format::dash());
        QVERIFY(words.balanceLasts(someBalance(1), allBack, now)
                    .detail.contains(QStringLiteral("As much came back as was spent on 15 – 28 Nov")));
        setPricesHidden(true);
        QCOMPARE(words.balanceLasts(someBalance(23000), somePace(), now).headline, QStringLiteral("Prices hidden"));
        QCOMPARE(words.balanceLasts(someBalance(23000), somePace(), now).detail, QString());
    }

    void saysFromWhenFiguresAre()
    {
        const OverviewText words(english);
        ListReading reading;
        QCOMPARE(words.asOf(reading, true, now), QStringLiteral("being read…"));
        QVERIFY(words.asOf(reading, false, now).contains(QStringLiteral("F5")));
        reading.readAt = now.toUTC();
        QCOMPARE(words.asOf(reading, false, now), QStringLiteral("as of 14:02"));
        QVERIFY(words.asOf(reading, false, now.addDays(1)).contains(QStringLiteral("29 Nov")));
        QVERIFY(words.days({QDate(2026, 11, 30), QDate(2026, 12, 6)}).contains(QStringLiteral("30 Nov")));
    }
};

QTEST_GUILESS_MAIN(OverviewModelsTest)
#include "tst_overviewmodels.moc"
