// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/cataloguesync.h"

#include "domain/utctime.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

using Next = CatalogueSync::Next;

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

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
    void rowsWithoutACodeMayBeAny();
    void nothingReadableRenewsNothing();
    void tellsWhetherRowsMoved_data();
    void tellsWhetherRowsMoved();
    void missesNothingThatMovedToAnEarlierPage_data();
    void missesNothingThatMovedToAnEarlierPage();
    void catalogueThatKeepsShrinkingEnds();
    void catalogueThatKeepsChangingIsReadLessOften();
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
    // The server may give fewer at a time than it says; the next page tells.
    QCOMPARE(run.pageRead(answer, noon), Next::Read);
    QCOMPARE(run.pageRead(pageOf(2, 60), noon), Next::Finished);
    QVERIFY(!run.sawEverything());
}

void CatalogueRunTest::unreadableRowsAreNotMissing()
{
    CatalogueSync run({}, noon);
    ListPage<Package> answer = pageOf(1, 150);
    answer.rows.resize(97);
    answer.unreadableRows = 3;
    answer.unreadableCodes = {QStringLiteral("97"), QStringLiteral("98"), QStringLiteral("99")};
    QCOMPARE(run.pageRead(answer, noon), Next::Read);
    QCOMPARE(run.pageRead(pageOf(2, 150), noon), Next::Finished);
    QVERIFY(run.sawEverything());
}

void CatalogueRunTest::rowsWithoutACodeMayBeAny()
{
    CatalogueSync run({}, noon);
    ListPage<Package> answer = pageOf(1, 150);
    answer.rows.resize(99);
    answer.unreadableRows = 1;
    QCOMPARE(run.pageRead(answer, noon), Next::Read);
    QCOMPARE(run.pageRead(pageOf(2, 150), noon), Next::Finished);
    QCOMPARE(run.copy().seenRows, 150);
    QCOMPARE(run.copy().unnamedRows, 1);
    QVERIFY(!run.sawEverything());
    QVERIFY(!run.knowsWhatIsMissing());
    QVERIFY(run.copy().completedAt.isValid());
}

void CatalogueRunTest::nothingReadableRenewsNothing()
{
    CatalogueCopy former;
    former.run = 4;
    former.nextPage = 0;
    former.startedAt = noon.addDays(-1);
    former.completedAt = noon.addDays(-1);
    for (const CatalogueCopy &copy : {CatalogueCopy(), former}) {
        CatalogueSync run(copy, noon);
        ListPage<Package> answer;
        answer.pagination = {1, 100, 2, 1};
        answer.unreadableRows = 2;
        answer.unreadableCodes = {QStringLiteral("0"), QStringLiteral("1")};
        QCOMPARE(run.pageRead(answer, noon), Next::Finished);
        QVERIFY(run.wasUnreadable());
        QVERIFY(!run.sawEverything());
        QVERIFY(!run.knowsWhatIsMissing());
        QCOMPARE(run.copy().completedAt, copy.completedAt);
        QCOMPARE(CatalogueSync::dueIn(run.copy(), noon, 0ms), std::chrono::milliseconds(1h));
    }
}

namespace {

/// A list that is changed between the readings of its pages.
struct Shelf
{
    explicit Shelf(int count)
    {
        for (int i = 0; i < count; ++i) {
            codes.append(QString::number(i));
        }
    }
    void withdraw(int at, int count) { codes.remove(at, count); }
    void add(int at, int count)
    {
        for (int i = 0; i < count; ++i) {
            codes.insert(at, QStringLiteral("new %1").arg(++added));
        }
    }
    ListPage<Package> page(int number) const
    {
        ListPage<Package> result;
        for (int i = (number - 1) * served; i < std::min<int>(int(codes.size()), number * served); ++i) {
            Package package;
            package.code = codes.at(i);
            result.rows.append(package);
        }
        const int total = hidesTotal ? 0 : int(codes.size());
        result.pagination = {number, saysLimit ? served : 100, total, (total + served - 1) / served};
        return result;
    }

    QStringList codes;
    int added = 0;
    int served = 100;
    bool saysLimit = true;
    bool hidesTotal = false;
};

using Change = std::function<void(Shelf &)>;

/// Reads it all, with the change after so many pages. What was seen, by code.
QSet<QString> readShelf(CatalogueSync &run, Shelf &shelf, int afterPages, const Change &change, int &requests)
{
    QSet<QString> seen;
    for (Next next = Next::Read; next == Next::Read && requests < 5000;) {
        const ListPage<Package> page = shelf.page(run.page());
        next = run.pageRead(page, noon);
        for (const Package &package : page.rows) {
            seen.insert(package.code);
        }
        if (++requests == afterPages) {
            change(shelf);
        }
    }
    return seen;
}

} // namespace

void CatalogueRunTest::tellsWhetherRowsMoved_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("served");
    QTest::addColumn<bool>("saysLimit");
    QTest::addColumn<bool>("hidesTotal");
    QTest::addColumn<bool>("isWhole");
    const auto add = [](const char *name, const Change &change, bool isWhole) {
        QTest::addRow("%s", name) << change << 100 << true << false << isWhole;
        QTest::addRow("%s, 30 a page", name) << change << 30 << true << false << isWhole;
        QTest::addRow("%s, 30 a page that are called 100", name) << change << 30 << false << false << isWhole;
    };
    add("nothing happens", [](Shelf &) {}, true);
    add("5 withdrawn before", [](Shelf &shelf) { shelf.withdraw(3, 5); }, false);
    add("5 withdrawn behind", [](Shelf &shelf) { shelf.withdraw(240, 5); }, false);
    add("5 added before", [](Shelf &shelf) { shelf.add(3, 5); }, false);
    add("5 added behind", [](Shelf &shelf) { shelf.add(240, 5); }, false);
    add(
        "1 withdrawn before, 1 added behind, which nothing tells at once",
        [](Shelf &shelf) {
            shelf.withdraw(3, 1);
            shelf.add(240, 1);
        },
        false);
    add(
        "1 added before, 1 withdrawn behind",
        [](Shelf &shelf) {
            shelf.add(3, 1);
            shelf.withdraw(240, 1);
        },
        false);
    QTest::newRow("no total, nothing happens") << Change([](Shelf &) {}) << 100 << true << true << true;
    QTest::newRow("no total, 5 added before")
        << Change([](Shelf &shelf) { shelf.add(3, 5); }) << 100 << true << true << false;
}

void CatalogueRunTest::tellsWhetherRowsMoved()
{
    QFETCH(Change, change);
    QFETCH(int, served);
    QFETCH(bool, saysLimit);
    QFETCH(bool, hidesTotal);
    QFETCH(bool, isWhole);
    Shelf shelf(260);
    shelf.served = served;
    shelf.saysLimit = saysLimit;
    shelf.hidesTotal = hidesTotal;
    CatalogueSync run({}, noon);
    int requests = 0;
    const QSet<QString> seen = readShelf(run, shelf, 1, change, requests);
    QVERIFY(run.knowsWhatIsMissing());
    // Where one came for each that went, only what is found by itself tells.
    const bool hasSwapped = !hidesTotal && shelf.codes.size() == 260 && !isWhole;
    if (hasSwapped && run.sawEverything()) {
        QVERIFY(!seen.contains(shelf.codes.at(served - 1)) || shelf.codes.at(served - 1) == shelf.codes.last());
        run.missedPackageFound();
    }
    QCOMPARE(run.sawEverything(), isWhole);
    QCOMPARE(run.copy().isWhole(), isWhole);
    QCOMPARE(run.copy().nextPage, 0);
    QVERIFY2(requests <= (260 + served - 1) / served + 4, qPrintable(QString::number(requests)));
}

void CatalogueRunTest::missesNothingThatMovedToAnEarlierPage_data()
{
    QTest::addColumn<int>("withdrawn");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("afterPages");
    QTest::addColumn<int>("served");
    for (const int served : {100, 50, 7}) {
        for (const int withdrawn : {1, 5, 99, 100, 101, 250}) {
            for (const int afterPages : {1, 2, 5, 8}) {
                for (const int at : {0, 60, 300, 700}) {
                    QTest::addRow("%d at %d after %d pages of %d", withdrawn, at, afterPages, served)
                        << withdrawn << at << afterPages << served;
                }
            }
        }
    }
}

void CatalogueRunTest::missesNothingThatMovedToAnEarlierPage()
{
    QFETCH(int, withdrawn);
    QFETCH(int, at);
    QFETCH(int, afterPages);
    QFETCH(int, served);
    Shelf shelf(1000);
    shelf.served = served;
    CatalogueSync run({}, noon);
    int requests = 0;
    const QSet<QString> seen =
        readShelf(run, shelf, afterPages, [&](Shelf &one) { one.withdraw(at, withdrawn); }, requests);
    const bool isTooMuch = (withdrawn + served - 1) / served > 20; // To be read a second time.
    for (const QString &code : std::as_const(shelf.codes)) {
        QVERIFY2(isTooMuch || seen.contains(code), qPrintable(code));
    }
    QVERIFY(!run.sawEverything()); // What was withdrawn may have been seen before.
    if (withdrawn <= served && at + withdrawn <= served && afterPages == 1) {
        QCOMPARE(run.vanished().size(), withdrawn); // All of them stood on the page that was read again.
    }
    QVERIFY2(requests <= 1000 / served + 24, qPrintable(QString::number(requests)));
}

void CatalogueRunTest::catalogueThatKeepsShrinkingEnds()
{
    Shelf shelf(7000);
    CatalogueSync run({}, noon);
    int requests = 0;
    for (Next next = Next::Read; next == Next::Read; ++requests) {
        next = run.pageRead(shelf.page(run.page()), noon);
        shelf.withdraw(0, 1);
    }
    QVERIFY2(requests <= 71 + 40, qPrintable(QString::number(requests)));
    QVERIFY(!run.sawEverything());
}

void CatalogueRunTest::catalogueThatKeepsChangingIsReadLessOften()
{
    CatalogueCopy copy;
    QDateTime now = noon;
    for (const std::chrono::hours due : {1h, 2h, 4h, 8h, 12h, 12h}) {
        CatalogueSync run(copy, now);
        Shelf shelf(260);
        int requests = 0;
        readShelf(run, shelf, 1, [](Shelf &one) { one.withdraw(3, 5); }, requests);
        copy = run.copy();
        QVERIFY(copy.completedAt.isValid());
        QCOMPARE(CatalogueSync::dueIn(copy, noon, 30min), std::chrono::milliseconds(due));
        now = now.addSecs(1);
    }
    CatalogueSync quiet(copy, now);
    Shelf shelf(260);
    int requests = 0;
    readShelf(quiet, shelf, 0, {}, requests);
    QCOMPARE(CatalogueSync::dueIn(quiet.copy(), noon, 30min), std::chrono::milliseconds(12h + 30min));
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
