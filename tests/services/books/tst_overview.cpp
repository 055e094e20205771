// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/overview.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;

namespace {

using State = BookEntry::State;

const QDate today(2026, 11, 25); // A Wednesday.

QDateTime noonOf(QDate day)
{
    return utcTime(day, QTime(12, 0));
}

BookEntry sold(QDate day, qint64 cents, const QString &package = QStringLiteral("tr-5"), State state = State::Completed)
{
    static int number = 0;
    BookEntry entry;
    entry.key = QUuid::createUuidV5(QUuid(), QString::number(++number));
    entry.state = state;
    entry.at = noonOf(day);
    entry.packageCode = package;
    entry.packageName = QStringLiteral("Package ") + package;
    entry.paid = Money(cents, Currency::Usd);
    return entry;
}

BookEntry withMargin(BookEntry entry, qint64 soldFor)
{
    const IsoCurrency currency(Currency::Usd);
    entry.soldFor = Amount(soldFor, currency);
    entry.margin = Amount(soldFor - entry.paid->minorUnits(), currency);
    return entry;
}

BookEntry refunded(BookEntry entry, QDate day)
{
    entry.state = State::Refunded;
    entry.returned = entry.paid;
    entry.returnedAt = noonOf(day);
    return entry;
}

OverviewTerms terms()
{
    OverviewTerms terms;
    terms.today = today;
    terms.placeOf = [](const QString &package) {
        return package.startsWith(QLatin1String("tr"))   ? SalesPlace{QStringLiteral("TR"), QStringLiteral("Turkey")}
               : package.startsWith(QLatin1String("jp")) ? SalesPlace{QStringLiteral("JP"), QStringLiteral("Japan")}
                                                         : SalesPlace();
    };
    return terms;
}

qint64 spent(const BookTotals &totals)
{
    return totals.spent.value(Currency::Usd).minorUnits();
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void saysFromWhichDayOnOrdersAreCounted()
    {
        OverviewTerms counted = terms();
        QCOMPARE(counted.firstDay(), QDate(2026, 10, 5)); // A Monday, seven weeks before this one's.
        counted.firstDayOfWeek = Qt::Sunday;
        QCOMPARE(counted.firstDay(), QDate(2026, 10, 4));
        // What was sold on it stands in the oldest week, and what was the day before in none.
        const Overview overview =
            overviewOf({sold(counted.firstDay(), 100), sold(counted.firstDay().addDays(-1), 100)}, counted);
        QCOMPARE(overview.weeks.size(), OverviewTerms::mostWeeks);
        QCOMPARE(overview.weeks.constLast().totals.orders, 1);
    }

    void allDesksAndSellersAreCountedInATeam()
    {
        const QUuid first = QUuid::createUuid();
        const QUuid second = QUuid::createUuid();
        const auto by = [](BookEntry entry, const QUuid &desk, const QString &seller) {
            entry.desk = desk;
            entry.seller = seller;
            return entry;
        };
        BookEntry topUp = by(sold(today, 50), second, QStringLiteral("Sara"));
        topUp.kind = BookEntry::Kind::TopUp;
        BookEntry back = by(sold(today.addDays(-60), 400), first, QStringLiteral("Tom"));
        back.state = State::Cancelled;
        back.returned = back.paid;
        back.returnedAt = noonOf(today);
        const QList<BookEntry> entries{by(sold(today, 100), first, QStringLiteral("Sara")),
                                       by(sold(today, 200), second, QStringLiteral("Sara")),
                                       topUp,
                                       sold(today, 10),
                                       back,
                                       by(sold(today.addDays(-60), 1000), second, QStringLiteral("Sara"))};
        OverviewTerms asked = terms();
        QVERIFY(overviewOf(entries, asked).desks.isEmpty()); // Alone there is one.
        asked.desks = {first, {{second, QStringLiteral("Desk 2")}}};
        const Overview overview = overviewOf(entries, asked);
        QCOMPARE(overview.desks.size(), 3);
        QCOMPARE(overview.desks[0].name, QStringLiteral("Desk 2"));
        QCOMPARE(overview.desks[0].totals.orders, 2);
        QCOMPARE(spent(overview.desks[0].totals), 250);
        QCOMPARE(overview.sellers.size(), 3);
        QCOMPARE(overview.sellers[0].name, QStringLiteral("Sara"));
        QCOMPARE(spent(overview.sellers[0].totals), 350);
        const auto tom = std::find_if(overview.sellers.cbegin(), overview.sellers.cend(),
                                      [](const BestSeller &seller) { return seller.code == QStringLiteral("Tom"); });
        QCOMPARE(tom->totals.orders, 0);
        QCOMPARE(tom->totals.returned.value(Currency::Usd), Money(400, Currency::Usd));
        QVERIFY(std::any_of(overview.desks.cbegin(), overview.desks.cend(),
                            [](const BestSeller &desk) { return desk.code.isEmpty() && desk.totals.orders == 1; }));
    }

    void refundsThatAreNotClearAreCountedAndNoMoney()
    {
        BookEntry unclear = sold(today.addDays(-9), 310);
        unclear.isRefundUnclear = true;
        unclear.returnedAt = noonOf(today);
        const Overview overview = overviewOf({unclear}, terms());
        QCOMPARE(overview.weeks.constFirst().totals.unclearRefunds, 1);
        QVERIFY(overview.weeks.constFirst().totals.returned.isEmpty());
    }

    void weeksStandOneAfterAnotherSinceTheFirstOrder()
    {
        const Overview overview = overviewOf({sold(today, 100), sold(QDate(2026, 11, 23), 10),
                                              sold(QDate(2026, 11, 22), 1), sold(QDate(2026, 11, 3), 1000)},
                                             terms());
        QCOMPARE(overview.weeks.size(), 4);
        QCOMPARE(overview.weeks[0].days.first, QDate(2026, 11, 23));
        QCOMPARE(overview.weeks[0].days.last, QDate(2026, 11, 29));
        QCOMPARE(spent(overview.weeks[0].totals), 110);
        QCOMPARE(spent(overview.weeks[1].totals), 1);
        QCOMPARE(overview.weeks[2].totals, BookTotals()); // A week without an order is one too.
        QCOMPARE(overview.weeks[3].days.first, QDate(2026, 11, 2));
        QCOMPARE(spent(overview.weeks[3].totals), 1000);
    }

    void aWeekBeginsWhereThePersonsWeekDoes_data()
    {
        QTest::addColumn<Qt::DayOfWeek>("firstDay");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("Monday") << Qt::Monday << QDate(2026, 11, 23);
        QTest::newRow("Saturday") << Qt::Saturday << QDate(2026, 11, 21);
        QTest::newRow("Sunday") << Qt::Sunday << QDate(2026, 11, 22);
        QTest::newRow("today") << Qt::Wednesday << today;
        QTest::newRow("tomorrow's") << Qt::Thursday << QDate(2026, 11, 19);
    }
    void aWeekBeginsWhereThePersonsWeekDoes()
    {
        QFETCH(Qt::DayOfWeek, firstDay);
        QFETCH(QDate, expected);
        OverviewTerms asked = terms();
        asked.firstDayOfWeek = firstDay;
        QCOMPARE(overviewOf({sold(today, 1)}, asked).weeks.constFirst().days.first, expected);
    }

    void olderWeeksAreLeftOut()
    {
        const Overview overview = overviewOf({sold(today, 1), sold(today.addDays(-400), 2)}, terms());
        QCOMPARE(overview.weeks.size(), OverviewTerms::mostWeeks);
        QCOMPARE(overview.weeks.constLast().days.first, QDate(2026, 10, 5));
        for (const BookWeek &week : overview.weeks) {
            QVERIFY(spent(week.totals) < 2);
        }
        QVERIFY(overviewOf({}, terms()).weeks.isEmpty());
    }

    void daysAreTheShopsOwn()
    {
        OverviewTerms asked = terms();
        asked.days.endHour = 6;
        BookEntry lateAtNight = sold(QDate(2026, 11, 23), 5);
        lateAtNight.at = utcTime(QDate(2026, 11, 23), QTime(5, 59)); // The shop's Sunday.
        const Overview overview = overviewOf({lateAtNight}, asked);
        QCOMPARE(overview.weeks.size(), 2);
        QCOMPARE(overview.weeks[0].totals.orders, 0);
        QCOMPARE(overview.weeks[1].totals.orders, 1);
    }

    void whatIsNotCertainIsCountedAndNeverSummed()
    {
        BookEntry load = sold(today, 50000);
        load.kind = BookEntry::Kind::Load;
        BookEntry timeless = sold(today, 7);
        timeless.at = {};
        const Overview overview = overviewOf({withMargin(sold(today, 300), 500), sold(today, 100), load, timeless,
                                              sold(today, 1, {}, State::Unclear), sold(today, 1, {}, State::Unclear),
                                              sold(today.addDays(-300), 1, {}, State::Failed)},
                                             terms());
        const BookTotals &week = overview.weeks.constFirst().totals;
        QCOMPARE(week.orders, 4);
        QCOMPARE(week.summed, 2);
        QCOMPARE(week.withMargin, 1);
        QCOMPARE(week.open, 2);
        QCOMPARE(spent(week), 400);
        QCOMPARE(overview.withoutTime, 1);
        QCOMPARE(overview.open, (QMap<State, int>{{State::Unclear, 2}, {State::Failed, 1}}));
    }

    void whatComesBackCountsInItsOwnWeek()
    {
        const Overview overview =
            overviewOf({refunded(sold(today.addDays(-14), 300), today),
                        refunded(sold(today.addDays(-200), 900), today.addDays(-7)), sold(today.addDays(-14), 1)},
                       terms());
        QCOMPARE(overview.weeks[0].totals.refunds, 1);
        QCOMPARE(overview.weeks[0].totals.returned.value(Currency::Usd).minorUnits(), 300);
        QCOMPARE(overview.weeks[0].totals.orders, 0);
        QCOMPARE(overview.weeks[1].totals.returned.value(Currency::Usd).minorUnits(), 900);
        QCOMPARE(spent(overview.weeks[2].totals), 301);
    }

    void theBalanceLastsAtThePaceOfTheLastWholeDays()
    {
        const QList<BookEntry> entries{sold(today, 100000), sold(today.addDays(-1), 1400),
                                       sold(today.addDays(-14), 2800), sold(today.addDays(-15), 100000)};
        const auto pace = overviewOf(entries, terms()).pace;
        QVERIFY(pace);
        QCOMPARE(pace->days.first, today.addDays(-14));
        QCOMPARE(pace->days.last, today.addDays(-1));
        QCOMPARE(pace->length, 14);
        QCOMPARE(spentAtPace(*pace, Currency::Usd), Money(4200, Currency::Usd));
        QCOMPARE(daysLeft(Money(3000, Currency::Usd), *pace), std::optional<qint64>(10));
        QCOMPARE(daysLeft(Money(3299, Currency::Usd), *pace), std::optional<qint64>(10));
        QCOMPARE(daysLeft(Money(299, Currency::Usd), *pace), std::optional<qint64>(0));
        QCOMPARE(daysLeft(Money(-500, Currency::Usd), *pace), std::optional<qint64>(0));
        QVERIFY(!daysLeft(Money(3000, Currency::Eur), *pace)); // Nothing of that was spent.
    }

    void aYoungShopsPaceIsThatOfTheDaysItHas()
    {
        const auto pace = overviewOf({sold(today.addDays(-2), 600)}, terms()).pace;
        QCOMPARE(pace->length, 2);
        QCOMPARE(daysLeft(Money(3000, Currency::Usd), *pace), std::optional<qint64>(10));
        QVERIFY(!overviewOf({sold(today, 600)}, terms()).pace); // No whole day yet.
        QVERIFY(!overviewOf({}, terms()).pace);
    }

    void whatCameBackToTheBalanceIsNotSpent()
    {
        BookEntry awaited = refunded(sold(today.addDays(-3), 500), today.addDays(-2));
        awaited.isAwaited = true;
        const auto pace = overviewOf({sold(today.addDays(-14), 1000), awaited,
                                      refunded(sold(today.addDays(-30), 300), today.addDays(-1))},
                                     terms())
                              .pace;
        QCOMPARE(spentAtPace(*pace, Currency::Usd), Money(1200, Currency::Usd));
        const auto allBack = overviewOf({refunded(sold(today.addDays(-3), 500), today.addDays(-2))}, terms()).pace;
        QVERIFY(!daysLeft(Money(100, Currency::Usd), *allBack));
        BookEntry seen = refunded(sold(today.addDays(-30), 300), today.addDays(-1));
        seen.isRefundAsSeen = true; // It may have come back long ago.
        const auto slow = overviewOf({sold(today.addDays(-14), 1000), seen}, terms()).pace;
        QCOMPARE(spentAtPace(*slow, Currency::Usd), Money(1000, Currency::Usd));
    }

    void saysWhatSellsAndWhere()
    {
        BookEntry topUp = sold(today, 5);
        topUp.kind = BookEntry::Kind::TopUp;
        const Overview overview = overviewOf(
            {sold(today, 1, QStringLiteral("jp-1")), sold(today, 2, QStringLiteral("tr-5")),
             sold(today, 4, QStringLiteral("tr-9")), sold(today, 8, QStringLiteral("tr-5")),
             sold(today, 16, QStringLiteral("gone")), topUp, sold(today, 1, QStringLiteral("jp-1"), State::Cancelled),
             sold(today, 1, QStringLiteral("jp-1"), State::Unclear),
             sold(today.addDays(-30), 1, QStringLiteral("jp-1"))},
            terms());
        QCOMPARE(overview.sellingDays.first, today.addDays(-29));
        QCOMPARE(overview.places.size(), 3);
        QCOMPARE(overview.places[0].name, QStringLiteral("Turkey"));
        QCOMPARE(overview.places[0].packages, (QStringList{QStringLiteral("tr-5"), QStringLiteral("tr-9")}));
        QCOMPARE(overview.places[0].totals.orders, 3);
        QCOMPARE(spent(overview.places[0].totals), 14);
        QVERIFY(overview.places[1].code.isEmpty()); // Nobody knows where it is for, and it counts.
        QCOMPARE(overview.places[2].totals.orders, 1);
        QCOMPARE(overview.packages.size(), 4);
        QCOMPARE(overview.packages[0].code, QStringLiteral("tr-5"));
        QCOMPARE(overview.packages[0].totals.orders, 2);
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
