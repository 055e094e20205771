// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/paginator.h"

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
    made.createdAt = QDateTime(QDate(2026, 11, 24), QTime(hour, 0), Qt::UTC);
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
