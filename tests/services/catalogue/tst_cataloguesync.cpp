// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/cataloguesync.h"

#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

using Next = CatalogueSync::Next;

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

/// A page as an honest API answers it: of a list of so many packages.
ListPage<Package> pageOf(int page, int total, int limit = 100)
{
    ListPage<Package> result;
    for (int i = (page - 1) * limit; i < std::min(total, page * limit); ++i) {
        Package package;
        package.code = QString::number(i);
        result.rows.append(package);
    }
    result.pagination = {page, limit, total, (total + limit - 1) / limit};
    return result;
}

Failure failureOf(Failure::Kind kind, int status = 0)
{
    Failure failure;
    failure.kind = kind;
    failure.httpStatus = status;
    return failure;
}

/// Reads until something else than Read comes, at most so many pages.
Next readAll(CatalogueSync &run, int total, int limit, int &requests)
{
    Next next = Next::Read;
    while (next == Next::Read && requests < 5000) {
        ++requests;
        next = run.pageRead(pageOf(run.page(), total, limit), noon);
    }
    return next;
}

} // namespace

class CatalogueRunTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPageOnce_data();
    void readsEveryPageOnce();
    void goesOnWhereItStopped();
    void beginsAnewWhenTooOld();
    void skipsAFailedPageAndForgetsNothing();
    void givesUpAfterSeveralFailures();
    void givesUpAtOnce_data();
    void givesUpAtOnce();
    void triesALimitedPageThreeTimes();
    void underpromisedPagesAreReadAllTheSame();
    void overpromisedPagesEndAtTheEmptyOne();
    void samePageForEverEnds();
    void endlessListEnds();
    void emptyFirstPageSaysNothing();
    void missingPackagesSayNothing();
    void unreadableRowsAreNotMissing();
    void isDueByAge();
};

void CatalogueRunTest::readsEveryPageOnce_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("requests");
    QTest::newRow("one") << 1 << 100 << 1;
    QTest::newRow("7,000: the last page is full, so one more is asked for") << 7000 << 100 << 71;
    QTest::newRow("7,012") << 7012 << 100 << 71;
    QTest::newRow("7,312") << 7312 << 100 << 74;
    QTest::newRow("a server that gives 50 at most") << 1020 << 50 << 21;
}

void CatalogueRunTest::readsEveryPageOnce()
{
    QFETCH(int, total);
    QFETCH(int, limit);
    CatalogueSync run({}, noon);
    QCOMPARE(run.page(), 1);
    int requests = 0;
    QCOMPARE(readAll(run, total, limit, requests), Next::Finished);
    QTEST(requests, "requests");
    QVERIFY(run.sawEverything());
    QCOMPARE(run.copy().nextPage, 0);
    QCOMPARE(run.copy().completedAt, noon);
    QVERIFY(!run.copy().isRunning() || run.copy().nextPage > 0);
}

void CatalogueRunTest::goesOnWhereItStopped()
{
    CatalogueSync first({}, noon);
    QCOMPARE(first.pageRead(pageOf(1, 350), noon), Next::Read);
    QCOMPARE(first.pageRead(pageOf(2, 350), noon), Next::Read);
    CatalogueSync second(first.copy(), noon.addSecs(3600));
    QCOMPARE(second.page(), 3);
    QCOMPARE(second.copy().run, first.copy().run);
    QCOMPARE(second.pageRead(pageOf(3, 350), noon), Next::Read);
    QCOMPARE(second.pageRead(pageOf(4, 350), noon), Next::Finished);
    QVERIFY(second.sawEverything());
}

void CatalogueRunTest::beginsAnewWhenTooOld()
{
    CatalogueSync first({}, noon);
    QCOMPARE(first.pageRead(pageOf(1, 350), noon), Next::Read);
    const CatalogueSync late(first.copy(), noon.addSecs(13 * 3600));
    QCOMPARE(late.page(), 1);
    QCOMPARE(late.copy().run, first.copy().run + 1);
    // A start in the future: the clock was wrong.
    const CatalogueSync early(first.copy(), noon.addDays(-2));
    QCOMPARE(early.page(), 1);
}

void CatalogueRunTest::skipsAFailedPageAndForgetsNothing()
{
    CatalogueSync run({}, noon);
    QCOMPARE(run.pageRead(pageOf(1, 350), noon), Next::Read);
    QCOMPARE(run.pageFailed(failureOf(Failure::Kind::Timeout)), Next::Read);
    QCOMPARE(run.page(), 3);
    QCOMPARE(run.copy().nextPage, 2); // A crash now would read it again.
    QCOMPARE(run.pageRead(pageOf(3, 350), noon), Next::Read);
    QVERIFY(run.copy().hadFailedPage);
    QCOMPARE(run.pageRead(pageOf(4, 350), noon), Next::Finished);
    QVERIFY(!run.sawEverything());
    QVERIFY(!run.copy().completedAt.isValid());
    QCOMPARE(CatalogueSync::dueIn(run.copy(), noon, 0ms), std::chrono::milliseconds(1h));
}

void CatalogueRunTest::givesUpAfterSeveralFailures()
{
    CatalogueSync run({}, noon);
    QCOMPARE(run.pageRead(pageOf(1, 1000), noon), Next::Read);
    QCOMPARE(run.pageFailed(failureOf(Failure::Kind::Network)), Next::Read);
    QCOMPARE(run.pageFailed(failureOf(Failure::Kind::Unreadable)), Next::Read);
    QCOMPARE(run.pageFailed(failureOf(Failure::Kind::Refused, 500)), Next::GiveUp);
    QCOMPARE(run.copy().nextPage, 2);
    QVERIFY(!run.copy().hadFailedPage); // All of them come again.
    QVERIFY(run.copy().isRunning());
}

void CatalogueRunTest::givesUpAtOnce_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::newRow("cancelled") << failureOf(Failure::Kind::Cancelled);
    QTest::newRow("not connected") << failureOf(Failure::Kind::NotConnected);
    QTest::newRow("wrong keys") << failureOf(Failure::Kind::Refused, 401);
    QTest::newRow("not a business") << failureOf(Failure::Kind::Refused, 403);
    QTest::newRow("disk") << Failure::local(QStringLiteral("full"));
}

void CatalogueRunTest::givesUpAtOnce()
{
    QFETCH(Failure, failure);
    CatalogueSync run({}, noon);
    QCOMPARE(run.pageFailed(failure), Next::GiveUp);
}

void CatalogueRunTest::triesALimitedPageThreeTimes()
{
    CatalogueSync run({}, noon);
    const Failure limited = failureOf(Failure::Kind::RateLimited, 429);
    QCOMPARE(run.pageFailed(limited), Next::ReadLater);
    QCOMPARE(run.pageFailed(limited), Next::ReadLater);
    QCOMPARE(run.page(), 1);
    QCOMPARE(run.pageRead(pageOf(1, 350), noon), Next::Read); // The third time it came.
    QCOMPARE(run.pageFailed(limited), Next::ReadLater);
    QCOMPARE(run.pageFailed(limited), Next::ReadLater);
    QCOMPARE(run.pageFailed(limited), Next::GiveUp);
    QCOMPARE(run.copy().nextPage, 2);
    QVERIFY(!run.copy().hadFailedPage);
}

void CatalogueRunTest::underpromisedPagesAreReadAllTheSame()
{
    CatalogueSync run({}, noon);
    for (int page = 1; page <= 4; ++page) {
        ListPage<Package> answer = pageOf(page, 350);
        answer.pagination.total = 0;
        answer.pagination.totalPages = 1;
        QCOMPARE(run.pageRead(answer, noon), page < 4 ? Next::Read : Next::Finished);
    }
    QVERIFY(run.sawEverything());
}

void CatalogueRunTest::overpromisedPagesEndAtTheEmptyOne()
{
    CatalogueSync run({}, noon);
    Next next = Next::Read;
    int requests = 0;
    while (next == Next::Read) {
        ++requests;
        ListPage<Package> answer = pageOf(run.page(), 350);
        answer.pagination.totalPages = 100000;
        next = run.pageRead(answer, noon);
    }
    QCOMPARE(next, Next::Finished);
    QCOMPARE(requests, 5);
    QVERIFY(!run.sawEverything()); // More was promised than came.
    QCOMPARE(run.copy().completedAt, noon);
}

void CatalogueRunTest::samePageForEverEnds()
{
    CatalogueSync run({}, noon);
    QCOMPARE(run.pageRead(pageOf(1, 1000), noon), Next::Read);
    QCOMPARE(run.pageRead(pageOf(1, 1000), noon), Next::Finished);
    QVERIFY(!run.sawEverything());
}

void CatalogueRunTest::endlessListEnds()
{
    CatalogueSync silent({}, noon); // Says nothing about its length.
    CatalogueSync lying({}, noon);
    for (CatalogueSync *run : {&silent, &lying}) {
        Next next = Next::Read;
        int requests = 0;
        while (next == Next::Read) {
            ++requests;
            ListPage<Package> answer = pageOf(run->page(), 100000000);
            answer.pagination.total = run == &lying ? 7000 : 0;
            answer.pagination.totalPages = run == &lying ? 70 : 0;
            next = run->pageRead(answer, noon);
        }
        QCOMPARE(next, Next::Finished);
        QVERIFY(!run->sawEverything());
        QCOMPARE(requests, run == &lying ? 150 : CatalogueSync::mostPages);
    }
}

void CatalogueRunTest::emptyFirstPageSaysNothing()
{
    CatalogueSync run({}, noon);
    QCOMPARE(run.pageRead(pageOf(1, 0), noon), Next::Finished);
    QVERIFY(!run.sawEverything());
}

void CatalogueRunTest::missingPackagesSayNothing()
{
    CatalogueSync run({}, noon);
    ListPage<Package> answer = pageOf(1, 60);
    answer.rows.removeLast();
    QCOMPARE(run.pageRead(answer, noon), Next::Finished);
    QVERIFY(!run.sawEverything());
}

void CatalogueRunTest::unreadableRowsAreNotMissing()
{
    CatalogueSync run({}, noon);
    ListPage<Package> answer = pageOf(1, 150);
    answer.rows.resize(97);
    answer.unreadableRows = 3;
    QCOMPARE(run.pageRead(answer, noon), Next::Read);
    QCOMPARE(run.pageRead(pageOf(2, 150), noon), Next::Finished);
    QVERIFY(run.sawEverything());
}

void CatalogueRunTest::isDueByAge()
{
    CatalogueCopy copy;
    QCOMPARE(CatalogueSync::dueIn(copy, noon, 30min), 0ms);
    copy.nextPage = 0;
    copy.completedAt = noon;
    QCOMPARE(CatalogueSync::dueIn(copy, noon, 30min), std::chrono::milliseconds(12h + 30min));
    QCOMPARE(CatalogueSync::dueIn(copy, noon.addSecs(12 * 3600), 30min), std::chrono::milliseconds(30min));
    QCOMPARE(CatalogueSync::dueIn(copy, noon.addSecs(13 * 3600), 30min), 0ms);
    // Clocks differ a little, or were quite wrong when the copy was made.
    QVERIFY(CatalogueSync::dueIn(copy, noon.addSecs(-60), 30min) > 12h);
    QCOMPARE(CatalogueSync::dueIn(copy, noon.addDays(-400), 30min), 0ms);
    // A run that was stopped goes on.
    copy.startedAt = noon;
    copy.nextPage = 5;
    QCOMPARE(CatalogueSync::dueIn(copy, noon, 30min), 0ms);
}

QTEST_GUILESS_MAIN(CatalogueRunTest)
#include "tst_cataloguesync.moc"
