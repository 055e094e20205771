// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/orderpanel.h"

#include "services/sales/journalwatch.h"
#include "widgets/sales/sellingworld.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::SellingWorld;

namespace {

/// Sells with a journal of its own, in a file that can be spoilt.
struct Counter
{
    Counter()
    {
        world.copyCatalogue();
        QObject::connect(&panel, &OrderPanel::orderRequested, &panel, [this](const PurchaseRequest &request) {
            panel.followOrdered(purchases.placeOrder(request));
        });
        panel.resize(420, 400);
        panel.show();
    }
    ~Counter()
    {
        purchases.stop();
        settle();
    }
    /// The journal's thread does what it was asked for.
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            world.settle();
            journal.notes().waitForFinished();
        }
    }
    void run(std::chrono::milliseconds duration)
    {
        world.run(duration);
        settle();
    }
    bool canOrder() const { return panel.findChild<QPushButton *>(QStringLiteral("orderButton"))->isEnabled(); }
    QString said() const { return panel.findChild<QLabel *>(QStringLiteral("questionLabel"))->text(); }
    QString journalFile() const { return world.folder.filePath(QStringLiteral("data/journal.sqlite")); }

    SellingWorld world;
    Account &account = world.account;
    PurchaseJournal journal{journalFile()};
    JournalWatch watch{journal, world.clock};
    PurchaseService purchases{world.client, journal, world.clock, [] { return QUuid::createUuid(); }};
    OrderPanel panel{world.catalogue, purchases, account, world.preferences, world.clock};
};

} // namespace

class OrderTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void sellsNothingWhileTheJournalCannotBeWrittenAndGoesOnByItself()
    {
        Counter shop;
        // A folder in the place of the file: nobody can write that, root included.
        QVERIFY(QDir().mkpath(shop.journalFile()));
        shop.journal.open();
        shop.settle();
        shop.panel.choose(shop.world.entry(SellingWorld::turkey));
        shop.settle();
        QVERIFY(!shop.canOrder());
        QVERIFY2(shop.said().startsWith(QStringLiteral("Nothing can be bought now")), qPrintable(shop.said()));
        QVERIFY(shop.said().contains(QStringLiteral("journal.sqlite")));
        shop.panel.order();
        shop.run(1s);
        QCOMPARE(shop.world.line.attempts(QStringLiteral("POST /esims/order")), 0);
        QVERIFY(QDir().rmdir(shop.journalFile()));
        shop.run(1500ms);
        QVERIFY(shop.canOrder());
        QVERIFY(shop.said().isEmpty());
        shop.panel.order();
        shop.run(5s);
        QCOMPARE(shop.world.line.arrivals(QStringLiteral("POST /esims/order")), 1);
    }

    void triesTheJournalMoreAndMoreSeldomAndAtOnceWhenAsked()
    {
        Counter shop;
        QVERIFY(QDir().mkpath(shop.journalFile()));
        shop.journal.open();
        shop.settle();
        // 2 + 4 + 8 + 16 + 32 s
        shop.run(62s);
        QVERIFY(shop.purchases.journalProblem());
        QVERIFY(QDir().rmdir(shop.journalFile()));
        shop.run(10s);
        QVERIFY(shop.purchases.journalProblem());
        shop.watch.tryAgain();
        shop.settle();
        QVERIFY(!shop.purchases.journalProblem());
    }

    void writesDownLaterWhatWasPaidWhileTheJournalWasGone()
    {
        Counter shop;
        shop.journal.open();
        shop.settle();
        shop.panel.choose(shop.world.entry(SellingWorld::turkey));
        Breakage late;
        late.fault = Fault::LateAnswer;
        late.delay = 5s;
        shop.world.line.breakNext(QStringLiteral("POST /esims/order"), late);
        shop.panel.order();
        shop.run(2s);
        QCOMPARE(shop.world.line.attempts(QStringLiteral("POST /esims/order")), 1);
        const QString folder = QFileInfo(shop.journalFile()).absolutePath();
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        shop.run(20s);
        // It is told all the same: it was paid.
        QCOMPARE(shop.purchases.purchases().constFirst().state, Purchase::State::Completed);
        QVERIFY(shop.purchases.journalProblem());
        QVERIFY(inTheWay.remove());
        shop.watch.tryAgain();
        shop.settle();
        QVERIFY(!shop.purchases.journalProblem());
        auto rows = shop.journal.purchases(shop.world.sandbox->credentials().accessCode);
        rows.waitForFinished();
        QVERIFY(rows.result());
        QCOMPARE(rows.result()->size(), 1);
        QCOMPARE(rows.result()->constFirst().state, Purchase::State::Completed);
    }

    void sellsNothingWithoutAConnection()
    {
        Counter shop;
        shop.journal.open();
        shop.settle();
        shop.panel.choose(shop.world.entry(SellingWorld::turkey));
        QVERIFY(shop.canOrder());
        Breakage away;
        away.fault = Fault::LostBeforeSending;
        shop.world.line.breakAll(away);
        shop.account.refreshBalance();
        shop.run(1s);
        QCOMPARE(shop.account.state(), Account::State::Offline);
        QVERIFY(!shop.canOrder());
        QVERIFY2(shop.said().contains(QStringLiteral("can't be reached")), qPrintable(shop.said()));
        shop.world.line.repair();
        shop.run(6s);
        QVERIFY(shop.canOrder());
        QVERIFY(shop.said().isEmpty());
    }

    void sellsNothingWhileTheClockIsOffAndGoesOnOnceItIsSet()
    {
        Counter shop;
        shop.journal.open();
        shop.run(1min);
        shop.panel.choose(shop.world.entry(SellingWorld::turkey));
        QVERIFY(shop.canOrder());
        // Somebody sets the clock back, and the server takes nothing from then on: known before anybody orders.
        Breakage refused;
        refused.answer =
            Sandbox::Response::refusal(401, QStringLiteral("INVALID_TIMESTAMP"), QStringLiteral("too old"));
        shop.world.line.breakEvery(QStringLiteral("GET /balance"), refused);
        shop.world.clock.setNow(shop.world.clock.now().addSecs(-3600));
        shop.run(13s);
        QVERIFY(!shop.canOrder());
        QVERIFY2(shop.said().startsWith(QStringLiteral("Nothing can be bought while this computer's clock is off.")),
                 qPrintable(shop.said()));
        QVERIFY2(shop.said().contains(QStringLiteral("Set date, time and time zone")), qPrintable(shop.said()));
        shop.run(10min); // Tried again every five minutes by now.
        shop.world.line.repair();
        shop.world.clock.setNow(shop.world.clock.now().addSecs(3600));
        shop.run(13s);
        QVERIFY(shop.canOrder());
    }
};

QTEST_MAIN(OrderTroubleTest)
#include "tst_ordertrouble.moc"
