// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamcopies.h"

#include "api/keptpage.h"
#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"
#include "services/team/tills.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Desk;
using namespace std::chrono_literals;
using Test::LineFault;

namespace {

const QString catalogueList = QStringLiteral("catalogue");

} // namespace

/// The desks of a team copy a list once.
class tst_TeamCopies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksNobodyAlone();
    void copiesOnceForAll();
    void readsWhatAColleagueReadJustNow();
    void readsAnewWhereAPersonAsks();
    void takesWhatColleaguesHaveWhereItHasNoCopy();
    void goesOnWithTheirsOnceItHasJoined();
    void waitsForTheServerAtTheStart();
    void anotherGoesOnWhereTheHolderDied();
    void theHolderThatSleptWritesNothing();
    void keepsTheLeaseWhileTheApiIsSlow();
    void stopGivesItBack();
    void threeFailedPagesGiveItBack();
    void leavesARunThatWasLeftLongAgo();
    void believesNoPage_data();
    void believesNoPage();
    void goesOnAloneWhereTheServerDies();
    void keepsWhatItAskedForItselfSince();
    void asksNothingIdle();

private:
    void makeTeam(int desks, int packages = 650);
    void openTill(int number) { m_tills->openTill(number); }
    void closeTill(int number) { m_tills->closeTill(number); }
    Test::Tills::Till &till(int number) { return m_tills->till(number); }
    CatalogueService &catalogue(int number) { return *till(number).catalogue; }
    void settle() { m_tills->settle(); }
    void run(std::chrono::milliseconds duration) { m_tills->run(duration); }
    bool until(const std::function<bool()> &isSo) { return m_tills->until(isSo); }
    bool untilAllAreCopied();
    bool isCopied(int number);
    int requests() const { return m_tills->requests(); }
    int requestsOf(int desk) const { return m_tills->requestsOf(desk); }
    int pages() const { return (int(m_tills->account().catalogue().packages().size()) + 99) / 100; }
    int holder() { return m_tills->holder(); }
    TeamLease lease() const { return m_tills->lease(catalogueList); }
    /// As the copy on that computer has them: code, cost.
    QStringList rows(int number);

    std::unique_ptr<Test::Tills> m_tills;
};

void tst_TeamCopies::init()
{
    m_tills = std::make_unique<Test::Tills>();
}

void tst_TeamCopies::cleanup()
{
    m_tills.reset();
}

void tst_TeamCopies::makeTeam(int desks, int packages)
{
    Sandbox::Options options;
    options.packages = packages;
    options.pastOrders = 0;
    options.requestsPerMinute = options.requestsPerHour = 1'000'000;
    m_tills->makeTeam(desks, options);
}

bool tst_TeamCopies::isCopied(int number)
{
    return !till(number).catalogue
           || (!catalogue(number).status().isSyncing && catalogue(number).status().completedAt.isValid());
}

bool tst_TeamCopies::untilAllAreCopied()
{
    return until([this] {
        for (int i = 1; i <= m_tills->count(); ++i) {
            if (!isCopied(i)) {
                return false;
            }
        }
        return true;
    });
}

QStringList tst_TeamCopies::rows(int number)
{
    QStringList rows;
    const auto entries = till(number).cache->catalogue().result();
    for (const CatalogueEntry &entry : *entries) {
        rows.append(entry.package.code + QLatin1Char(' ') + entry.package.cost.toString()
                    + (entry.isGone ? QStringLiteral(" gone") : QString()));
    }
    return rows;
}

void tst_TeamCopies::asksNobodyAlone()
{
    makeTeam(1);
    till(1).copies->close();
    const int before = till(1).desk->line().calls();
    catalogue(1).sync();
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requests(), pages());
    QCOMPARE(till(1).desk->line().calls(QStringLiteral("lease")), 0);
    QCOMPARE(till(1).desk->line().calls(QStringLiteral("takeLease")), 0);
    QVERIFY(till(1).desk->line().calls() - before < 10); // What keeps the team up.
}

void tst_TeamCopies::copiesOnceForAll()
{
    constexpr int desks = 14;
    makeTeam(desks, 7000);
    for (int i = 1; i <= desks; ++i) {
        catalogue(i).sync();
    }
    settle();
    QVERIFY(until([this] { return requests() >= 3; }));
    const int reading = holder();
    QVERIFY(reading > 0);
    // The others hear of it when they ask next; whoever asks late finds all pages there.
    const QString name = QStringLiteral("Desk %1").arg(reading);
    QSet<int> told;
    QVERIFY(until([this, name, &told] {
        bool areCopied = true;
        for (int i = 1; i <= desks; ++i) {
            if (catalogue(i).status().reader == name) {
                told.insert(i);
            }
            areCopied = areCopied && isCopied(i);
        }
        return areCopied;
    }));
    QVERIFY(!told.isEmpty() && !told.contains(reading));
    qInfo("%d desks, %d packages: %d requests", desks, int(m_tills->account().catalogue().packages().size()),
          requests());
    QVERIFY2(requests() <= 75, qPrintable(QString::number(requests())));
    const QStringList first = rows(1);
    QCOMPARE(first.size(), m_tills->account().catalogue().packages().size());
    for (int i = 1; i <= desks; ++i) {
        QCOMPARE(rows(i), first);
        QCOMPARE(catalogue(i).status().packages, int(first.size()));
        QCOMPARE(catalogue(i).status().reader, QString());
        QVERIFY(!catalogue(i).status().failure);
        QVERIFY(catalogue(i).isSearchWhole());
    }
    QVERIFY(lease().desk.isNull());
    QCOMPARE(holder(), 0);
}

void tst_TeamCopies::readsWhatAColleagueReadJustNow()
{
    makeTeam(2);
    catalogue(1).syncIfDue();
    QVERIFY(until([this] { return isCopied(1); }));
    run(30min);
    catalogue(2).syncIfDue();
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requests(), pages());
    QCOMPARE(rows(2), rows(1));
    // It is as old as it is; the API tells its clock in whole seconds.
    const auto apart = catalogue(2).status().completedAt.msecsTo(catalogue(1).status().completedAt);
    QVERIFY2(std::abs(apart) <= 1000, qPrintable(QString::number(apart)));
}

void tst_TeamCopies::readsAnewWhereAPersonAsks()
{
    makeTeam(2);
    catalogue(1).syncIfDue();
    QVERIFY(until([this] { return isCopied(1); }));
    run(30min);
    catalogue(2).sync();
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requestsOf(2), pages());
    QVERIFY(catalogue(2).status().completedAt > catalogue(1).status().completedAt);
}

void tst_TeamCopies::takesWhatColleaguesHaveWhereItHasNoCopy()
{
    makeTeam(3);
    catalogue(1).syncIfDue();
    QVERIFY(until([this] { return isCopied(1); }));
    run(5h);
    const int before = requests();
    catalogue(2).syncIfDue();
    QVERIFY(until([this] { return isCopied(2); }));
    QCOMPARE(requests(), before);
    QCOMPARE(rows(2), rows(1));
    // It is renewed when theirs is, and nobody takes one that is too old.
    QVERIFY(catalogue(2).status().completedAt < m_tills->clock().now().addSecs(-4 * 3600));
    run(7h + 1min);
    const int later = requestsOf(3);
    catalogue(3).syncIfDue();
    QVERIFY(until([this] { return isCopied(3); }));
    QVERIFY(catalogue(3).status().completedAt > m_tills->clock().now().addSecs(-3600));
    QVERIFY(requests() - before <= pages() + later + 1);
}

/// Who opens an account begins to copy at once, and is in the team some seconds later.
void tst_TeamCopies::goesOnWithTheirsOnceItHasJoined()
{
    makeTeam(2);
    catalogue(1).syncIfDue();
    QVERIFY(until([this] { return isCopied(1); }));
    run(5h);
    till(2).copies->close();
    const int before = requests();
    catalogue(2).syncIfDue();
    QVERIFY(until([this, before] { return requests() == before + 2; }));
    till(2).copies->open(till(2).desk->line());
    till(2).copies->setStatus(till(2).desk->status());
    QVERIFY(until([this] { return isCopied(2); }));
    QVERIFY2(requests() <= before + 3, qPrintable(QString::number(requests() - before)));
    QCOMPARE(rows(2), rows(1));
}

void tst_TeamCopies::waitsForTheServerAtTheStart()
{
    makeTeam(2);
    catalogue(1).syncIfDue();
    QVERIFY(until([this] { return isCopied(1); }));
    till(2).copies->close();
    till(2).copies->expect();
    catalogue(2).syncIfDue();
    run(3s);
    QCOMPARE(requestsOf(2), 0);
    till(2).copies->open(till(2).desk->line());
    till(2).copies->setStatus(till(2).desk->status());
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requestsOf(2), 0);
    // But not for long.
    till(2).copies->close();
    till(2).copies->expect();
    catalogue(2).sync();
    run(TeamCopies::patience + 2s);
    QVERIFY(requestsOf(2) > 0);
}

void tst_TeamCopies::anotherGoesOnWhereTheHolderDied()
{
    makeTeam(3);
    for (int i = 1; i <= 3; ++i) {
        catalogue(i).sync();
    }
    QVERIFY(until([this] { return lease().page == 3; }));
    const int dead = holder();
    closeTill(dead);
    QVERIFY(untilAllAreCopied());
    QVERIFY2(requests() <= pages() + 1, qPrintable(QString::number(requests()))); // One was on its way.
    const int next = dead == 1 ? 2 : 1;
    const int last = dead == 3 ? 2 : 3;
    QCOMPARE(rows(next), rows(last));
    // Back again it reads what the others have, not the API.
    const int before = requests();
    openTill(dead);
    QVERIFY(until([this, dead] { return till(dead).desk->status().state == TeamStatus::State::Together; }));
    catalogue(dead).syncIfDue();
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requests(), before);
    QCOMPARE(rows(dead), rows(next));
}

void tst_TeamCopies::theHolderThatSleptWritesNothing()
{
    makeTeam(2);
    catalogue(1).sync();
    QVERIFY(until([this] { return lease().page == 3; }));
    catalogue(2).sync();
    settle();
    // Another desk is given the lease while this one's next page is on its way.
    auto taken = std::make_shared<bool>(false);
    m_tills->setStatus([this, taken](int desk) {
        if (desk == 1 && !std::exchange(*taken, true)) {
            m_tills->team().change([this](Test::MemoryTeam::State &state) {
                TeamLease &lease = state.leases[catalogueList].lease;
                lease.desk = till(2).desk->id();
                ++lease.number;
                lease.renewedAt = m_tills->clock().now();
            });
        }
        return 0;
    });
    QVERIFY(until([taken] { return *taken; }));
    const int written = till(1).desk->line().calls(QStringLiteral("writePage"));
    run(3s);
    QVERIFY(!till(1).copies->isReading());
    QCOMPARE(till(1).desk->line().calls(QStringLiteral("writePage")), written + 1);
    QCOMPARE(m_tills->team().state().pages.value(lease().run).size(), 3);
    QVERIFY(untilAllAreCopied());
    QVERIFY2(requests() <= pages() + 1, qPrintable(QString::number(requests())));
    QVERIFY(requestsOf(2) > 0);
    QCOMPARE(rows(1), rows(2));
}

void tst_TeamCopies::keepsTheLeaseWhileTheApiIsSlow()
{
    makeTeam(2);
    catalogue(1).sync();
    QVERIFY(until([this] { return lease().page == 2; }));
    catalogue(2).sync();
    // The allowance is used up: it waits a minute, longer than a lease lives.
    const int before = requests();
    m_tills->setStatus([this, before](int) { return requests() == before + 1 ? 429 : 0; });
    QVERIFY(until([this, before] { return requests() == before + 1; }));
    run(50s);
    QCOMPARE(holder(), 1);
    QCOMPARE(requests(), before + 1);
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requestsOf(2), 0);
    QCOMPARE(requests(), pages() + 1);
}

void tst_TeamCopies::stopGivesItBack()
{
    makeTeam(2);
    catalogue(1).sync();
    QVERIFY(until([this] { return lease().page == 3; }));
    catalogue(2).sync();
    settle();
    QCOMPARE(catalogue(2).status().reader, QStringLiteral("Desk 1"));
    catalogue(1).stopSync();
    settle();
    QVERIFY(lease().desk != till(1).desk->id()); // Nobody's, or already the other's.
    QVERIFY(until([this] { return isCopied(2); }));
    QVERIFY(!isCopied(1));
    QVERIFY2(requests() <= pages() + 1, qPrintable(QString::number(requests())));
    // Who waits can stop, too, and the other goes on.
    run(2min);
    catalogue(1).sync();
    QVERIFY(until([this] { return holder() == 1; }));
    catalogue(2).sync();
    settle();
    catalogue(2).stopSync();
    settle();
    QVERIFY(!catalogue(2).status().isSyncing);
    QCOMPARE(catalogue(2).status().reader, QString());
    QCOMPARE(holder(), 1);
    QVERIFY(until([this] { return isCopied(1); }));
}

void tst_TeamCopies::threeFailedPagesGiveItBack()
{
    makeTeam(2);
    m_tills->setStatus([](int desk) { return desk == 1 ? 500 : 0; });
    catalogue(1).sync();
    settle();
    catalogue(2).sync();
    QVERIFY(until([this] { return isCopied(2); }));
    QCOMPARE(requestsOf(1), 3);
    QCOMPARE(requestsOf(2), pages());
    QVERIFY(!catalogue(1).status().isSyncing);
    QVERIFY(catalogue(1).status().failure);
}

void tst_TeamCopies::leavesARunThatWasLeftLongAgo()
{
    makeTeam(1);
    catalogue(1).sync();
    QVERIFY(until([this] { return lease().page == 3; }));
    const QUuid run = lease().run;
    catalogue(1).stopSync();
    this->run(3h);
    const int before = requests();
    catalogue(1).sync();
    QVERIFY(untilAllAreCopied());
    QVERIFY(lease().run != run);
    QCOMPARE(requests() - before, pages());
}

void tst_TeamCopies::believesNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray zeros(40 * 1024 * 1024, ' ');
    const auto framed = [](const QByteArray &answer) { return "1 ACCOUNT 3\n" + answer; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\x00 garbage", 10);
    QTest::newRow("not packed") << framed("{\"success\":true}");
    QTest::newRow("too large when unpacked") << framed(qCompress(zeros).sliced(4));
    QTest::newRow("cut off") << framed(qCompress("{\"success\":true}").sliced(4, 10));
    QTest::newRow("no page") << framed(qCompress("{\"success\":true,\"data\":{}}").sliced(4));
    QTest::newRow("a refusal") << framed(qCompress("{\"success\":false,\"code\":\"X\"}").sliced(4));
    QTest::newRow("another account's") << QByteArray("1 7b1d9e0c-54e2-4f4c-9c0c-0b6a1a7f6f11 3\nANSWER");
    QTest::newRow("a newer program's") << QByteArray("2 ACCOUNT 3\nANSWER");
    QTest::newRow("no number") << QByteArray("1 ACCOUNT x\nANSWER");
}

void tst_TeamCopies::believesNoPage()
{
    QFETCH(QByteArray, body);
    makeTeam(2);
    catalogue(1).sync();
    QVERIFY(until([this] { return isCopied(1); }));
    QCOMPARE(m_tills->team().state().pages.value(lease().run).size(), pages());
    m_tills->team().change([this, &body](Test::MemoryTeam::State &state) {
        body.replace("ACCOUNT", state.account.toByteArray(QUuid::WithoutBraces));
        QByteArray &there = state.pages[lease().run][2].body;
        body.replace("ANSWER", there.sliced(there.indexOf('\n') + 1));
        there = body;
    });
    const int before = requests();
    catalogue(2).syncIfDue();
    QVERIFY(untilAllAreCopied());
    QCOMPARE(requests() - before, 1); // That page.
    QCOMPARE(m_tills->arrivals().constLast().page, QStringLiteral("3"));
    QCOMPARE(rows(2), rows(1));
}

void tst_TeamCopies::goesOnAloneWhereTheServerDies()
{
    makeTeam(3);
    for (int i = 1; i <= 3; ++i) {
        catalogue(i).sync();
    }
    QVERIFY(until([this] { return lease().page == 4; }));
    // All have read as far as that.
    run(TeamCopies::askedEvery);
    const int read = lease().page;
    for (int i = 1; i <= 3; ++i) {
        till(i).desk->setReachable(false);
    }
    QVERIFY(untilAllAreCopied());
    QVERIFY(read > 4);
    // At most a page that was on its way twice, and what was there and not fetched yet.
    QVERIFY2(requests() < 3 * pages(), qPrintable(QString::number(requests())));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(rows(i), rows(1));
        QCOMPARE(catalogue(i).status().reader, QString());
    }
}

void tst_TeamCopies::keepsWhatItAskedForItselfSince()
{
    makeTeam(2);
    catalogue(2).syncIfDue();
    catalogue(1).syncIfDue();
    QVERIFY(untilAllAreCopied());
    run(13h);
    // Both renew; the colleague first.
    const QString code = catalogue(2).search()->entries().at(0).package.code;
    catalogue(1).sync();
    QVERIFY(until([this] { return isCopied(1); }));
    run(1min);
    QVERIFY(m_tills->account().setCost(code, Money(12345, Currency::Usd)));
    catalogue(2).checkPrice(code);
    settle();
    run(5s);
    const auto costOf = [this, &code](int number) {
        const int row = catalogue(number).search()->rowOf(code);
        return catalogue(number).search()->entries().at(row).package.cost;
    };
    QCOMPARE(costOf(2), Money(12345, Currency::Usd));
    catalogue(2).syncIfDue();
    QVERIFY(untilAllAreCopied());
    QVERIFY(costOf(1) != Money(12345, Currency::Usd));
    QCOMPARE(costOf(2), Money(12345, Currency::Usd));
}

void tst_TeamCopies::asksNothingIdle()
{
    makeTeam(3);
    for (int i = 1; i <= 3; ++i) {
        catalogue(i).syncIfDue();
    }
    QVERIFY(untilAllAreCopied());
    run(1min);
    QList<int> before;
    for (int i = 1; i <= 3; ++i) {
        before.append(till(i).desk->line().calls());
    }
    run(1h);
    for (int i = 1; i <= 3; ++i) {
        const int calls = till(i).desk->line().calls() - before.at(i - 1);
        QVERIFY2(calls <= 60, qPrintable(QString::number(calls)));
    }
    QVERIFY(lease().desk.isNull());
}

QTEST_GUILESS_MAIN(tst_TeamCopies)
#include "tst_teamcopies.moc"
