// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/paginator.h"

#include "domain/utctime.h"
#include "services/account/recordlist.h"

#include <QTest>

#include <functional>

using namespace Desk;

namespace {

/// Pages asked for until the walk ends, at most some thousands.
int pagesOf(const std::function<void(Paginator &)> &answer)
{
    Paginator walk;
    int pages = 0;
    while (!walk.isOver() && pages < 5000) {
        ++pages;
        answer(walk);
    }
    return pages;
}

/// What a server with so many rows says.
QStringList rowsOf(int page, int total)
{
    QStringList names;
    for (int i = (page - 1) * Paginator::rowsPerPage; i < std::min(total, page * Paginator::rowsPerPage); ++i) {
        names.append(QString::number(i));
    }
    return names;
}

Esim esim(qint64 id, const char *iccid, int hour)
{
    Esim made;
    made.id = id;
    made.iccid = Iccid::fromString(QString::fromLatin1(iccid)).value_or(Iccid());
    made.createdAt = utcTime(QDate(2026, 11, 24), QTime(hour, 0));
    return made;
}

const char *const firstIccid = "8948010000000000126";
const char *const secondIccid = "8948010000000000134";

} // namespace

class PaginatorTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnAnEmptyPage_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << 0 << 0 << 1;
        QTest::newRow("one page") << 7 << 7 << 2;
        QTest::newRow("full page") << 100 << 100 << 2;
        QTest::newRow("three pages") << 250 << 250 << 4;
        QTest::newRow("no total") << 250 << 0 << 4;
        QTest::newRow("total too large") << 250 << 100000 << 4;
        // More than it said: pages that were pushed on by new rows are still read, an endless list is not.
        QTest::newRow("total too small") << 100000 << 250 << 5;
    }
    void endsOnAnEmptyPage()
    {
        QFETCH(int, rows);
        QFETCH(int, said);
        QFETCH(int, pages);
        const int asked = pagesOf([&](Paginator &walk) {
            Pagination pagination;
            pagination.total = said;
            pagination.totalPages = 1;
            walk.take(rowsOf(walk.page(), rows), 0, pagination);
        });
        QCOMPARE(asked, pages);
    }

    void endsWhereTheServerRepeatsAPage()
    {
        QCOMPARE(pagesOf([](Paginator &walk) { walk.take(rowsOf(1, 100), 0, {}); }), 2);
    }

    void neverGoesOnForever()
    {
        int row = 0;
        QCOMPARE(pagesOf([&row](Paginator &walk) { walk.take({QString::number(++row)}, 0, {}); }), 1000);
        QCOMPARE(pagesOf([](Paginator &walk) { walk.take({}, 100, {}); }), 1000);
        QCOMPARE(pagesOf([&row](Paginator &walk) {
                     Pagination huge;
                     huge.total = std::numeric_limits<int>::max();
                     huge.limit = 1;
                     walk.take({QString::number(++row)}, 0, huge);
                 }),
                 1000);
    }

    void goesOnPastAPageOfUnreadableRows()
    {
        QCOMPARE(pagesOf([](Paginator &walk) {
                     Pagination pagination;
                     pagination.total = 300;
                     const bool isBroken = walk.page() == 2;
                     walk.take(isBroken ? QStringList() : rowsOf(walk.page(), 300), isBroken ? 100 : 0, pagination);
                 }),
                 4);
    }

    void countsRowsThatNothingNames()
    {
        const auto walked = [](int rows, int unreadable, int total, bool repeats) {
            Paginator walk;
            for (int guard = 0; !walk.isOver() && guard < 50; ++guard) {
                Pagination pagination;
                pagination.total = total;
                const int page = repeats ? 1 : walk.page();
                walk.take(rowsOf(page, rows), page == 1 ? unreadable : 0, pagination);
            }
            return std::pair(walk.unreadableRows(), walk.missingRows());
        };
        QCOMPARE(walked(98, 2, 100, false), std::pair(2, 0));
        QCOMPARE(walked(0, 0, 0, false), std::pair(0, 0));
        QCOMPARE(walked(250, 0, 250, false), std::pair(0, 0));
        QCOMPARE(walked(250, 0, 0, false), std::pair(0, 0));   // Nothing is said of how many there are.
        QCOMPARE(walked(50, 0, 120, false), std::pair(0, 70)); // Half pages.
        QCOMPARE(walked(0, 0, 7, false), std::pair(0, 7));
        QCOMPARE(walked(98, 2, 300, true), std::pair(2, 200)); // The same page again and again.
    }

    void keepsWhatWasKnownOfAnOrder_data()
    {
        using Field = Order::Field;
        QTest::addColumn<Order::Field>("field");
        QTest::newRow("reference") << Field::Reference;
        QTest::newRow("package") << Field::Package;
        QTest::newRow("amount") << Field::Amount;
        QTest::newRow("status") << Field::Status;
        QTest::newRow("time") << Field::Time;
    }
    void keepsWhatWasKnownOfAnOrder()
    {
        QFETCH(Order::Field, field);
        Order known;
        known.id = 7;
        known.reference = QStringLiteral("order_7");
        known.packageCode = QStringLiteral("P1");
        known.amount = Money(310, Currency::Usd);
        known.status = Order::Status::Completed;
        known.statusText = QStringLiteral("completed");
        known.createdAt = utcTime(QDate(2026, 11, 24), QTime(9, 0));
        Order unread;
        unread.id = 7;
        unread.unreadable = field;
        using Field = Order::Field;
        unread.reference = field == Field::Reference ? QString() : known.reference;
        unread.packageCode = field == Field::Package ? QString() : known.packageCode;
        unread.amount = field == Field::Amount ? std::nullopt : known.amount;
        unread.status = field == Field::Status ? Order::Status::Other : known.status;
        unread.statusText = field == Field::Status ? QString() : known.statusText;
        unread.createdAt = field == Field::Time ? QDateTime() : known.createdAt;

        RecordList<Order> list;
        list.upsert({known});
        QCOMPARE(list.upsert({unread}).size(), 1);
        QCOMPARE(list.rows().size(), 1);
        Order expected = known;
        expected.unreadable = field;
        QVERIFY(list.rows().first() == expected);
        QVERIFY(list.upsert({unread}).isEmpty());
        list.upsert({known});
        QVERIFY(list.rows() == QList<Order>{known});
        // The other way round: it was never read before.
        RecordList<Order> late;
        late.upsert({unread});
        QVERIFY(late.rows() == QList<Order>{unread});
        late.upsert({known});
        QVERIFY(late.rows() == QList<Order>{known});
    }

    void ordersOfTwoReferencesAreTwoWhateverTheirNumber()
    {
        Order one;
        one.id = 1;
        one.reference = QStringLiteral("order_1");
        Order other = one;
        other.reference = QStringLiteral("order_2");
        RecordList<Order> list;
        list.upsert({one, other});
        list.upsert({one, other});
        QCOMPARE(list.rows().size(), 2);
    }

    void keepsWhatWasKnownOfAnEsim()
    {
        using Field = Esim::Field;
        Esim known = esim(7, firstIccid, 9);
        known.packageCode = QStringLiteral("P1");
        known.status = Esim::Status::Active;
        known.statusText = QStringLiteral("ACTIVE");
        known.usage.total = *DataSize::fromMegabytes(1024);
        known.usage.used = *DataSize::fromMegabytes(256);
        known.validity.expiresAt = known.createdAt.addDays(7);
        Esim unread;
        unread.id = 7;
        unread.unreadable =
            Field::Iccid | Field::Package | Field::Status | Field::Usage | Field::Validity | Field::Time;
        RecordList<Esim> list;
        list.upsert({known});
        list.upsert({unread});
        Esim expected = known;
        expected.unreadable = unread.unreadable;
        QVERIFY(list.rows() == QList<Esim>{expected});
        list.upsert({known});
        QVERIFY(list.rows() == QList<Esim>{known});
    }

    void keepsRowsOnceAndTheNewestFirst()
    {
        RecordList<Esim> list;
        const Esim old = esim(1, firstIccid, 1);
        Esim fresh = esim(2, secondIccid, 2);
        QCOMPARE(list.upsert({old, fresh}).size(), 2);
        QVERIFY(list.rows() == (QList<Esim>{fresh, old}));
        QVERIFY(list.upsert({old, fresh}).isEmpty());
        fresh.status = Esim::Status::Active;
        QVERIFY(list.upsert({old, fresh}) == QList<Esim>{fresh});
        QVERIFY(list.rows() == (QList<Esim>{fresh, old}));
    }

    void findsARowUnderItsOtherName()
    {
        RecordList<Esim> list;
        list.upsert({esim(0, firstIccid, 1)});
        list.upsert({esim(7, firstIccid, 1)});
        QCOMPARE(list.rows().size(), 1);
        QCOMPARE(list.rows().first().id, 7);
        // Its ICCID comes later.
        list.upsert({esim(8, "", 2)});
        list.upsert({esim(8, secondIccid, 2)});
        QCOMPARE(list.rows().size(), 2);
    }

    void joinsTwoRowsThatTurnOutToBeOne()
    {
        RecordList<Esim> list;
        list.upsert({esim(1, firstIccid, 1), esim(8, "", 2), esim(0, secondIccid, 3)});
        QCOMPARE(list.rows().size(), 3);
        const Esim whole = esim(8, secondIccid, 2);
        list.upsert({whole});
        QVERIFY(list.rows() == (QList<Esim>{whole, esim(1, firstIccid, 1)}));
        QVERIFY(list.upsert({whole}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PaginatorTest)
#include "tst_paginator.moc"
