// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"
#include "support/seeds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

namespace {

/// A bad day: everything that can go wrong, in an order that only the seed knows.
class BadDay
{
public:
    explicit BadDay(quint32 seed)
        : m_random(seed)
    {
        world.line.fault = [this](bool isOrder, int) { return isOrder ? orderFault() : readFault(); };
    }

    void play()
    {
        for (int i = 0; i < 25; ++i) {
            world.run(std::chrono::milliseconds(m_random.bounded(below(3) ? 90000 : 4000)));
            act();
        }
    }
    /// The line holds again, and so does the clock. Persons finish what is unclear.
    void clearUp()
    {
        world.line.fault = [](bool, int) { return Fault::None; };
        world.account->setBalance(Money(100000000, Currency::Usd));
        world.clock.setNow(world.serverClock.now());
        world.run(15min);
        world.restart();
        world.run(12min);
    }
    void finishAll()
    {
        world.run(12h); // What was sent while the clock was hours ahead can't be finished before it is that late.
        for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
            world.service->checkAgain(purchase.key);
        }
        world.run(2min);
        for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
            world.service->finishOrder(purchase.key);
        }
        world.run(15min);
    }

    SaleWorld world{SaleWorld::usualOptions(), true};
    QList<QUuid> keys;

private:
    bool below(int oneOf) { return m_random.bounded(oneOf) == 0; }

    Fault orderFault() { return below(2) ? Fault::None : Fault(m_random.bounded(int(Fault::Count))); }
    Fault readFault()
    {
        constexpr Fault faults[] = {Fault::NeverLeft, Fault::LostBefore, Fault::Silent,      Fault::Halfway,
                                    Fault::Garbage,   Fault::HtmlAfter,  Fault::RateLimited, Fault::BadSignature};
        return below(4) ? faults[m_random.bounded(int(std::size(faults)))] : Fault::None;
    }

    PurchaseRequest anyRequest()
    {
        const QString package = below(3) ? japan : turkey;
        if (below(3)) {
            return world.request(package, 1, 2 + m_random.bounded(4)); // One order per traveller.
        }
        return world.request(package, below(4) ? 3 : 1);
    }

    void act()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            if (keys.size() < 5) {
                keys.append(world.batches->placeOrder(anyRequest()));
            }
            if (keys.size() < 5 && below(2)) { // Two at once.
                keys.append(world.batches->placeOrder(world.request(turkey)));
            }
            break;
        case 4:
            world.restart();
            break;
        case 5:
            world.clock.setNow(world.clock.now().addSecs(m_random.bounded(-5000, 5000)));
            break;
        case 6:
            world.clock.setNow(world.serverClock.now());
            break;
        case 7:
            world.account->setBalance(Money(below(2) ? 100 : 100000, Currency::Usd));
            break;
        case 8:
            for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
                if (below(2)) {
                    world.service->checkAgain(purchase.key);
                }
            }
            break;
        case 9:
            for (const Purchase &purchase : QList<Purchase>(world.service->purchases())) {
                if (below(3)) {
                    world.service->finishOrder(purchase.key);
                }
            }
            break;
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class PurchaseSeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void neverTwiceNeverLost_data()
    {
        QTest::addColumn<quint32>("seed");
        constexpr quint32 seeds = Test::seedsPlayed(300);
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void neverTwiceNeverLost()
    {
        QFETCH(quint32, seed);
        BadDay day(seed);
        day.play();
        QCOMPARE(day.world.disagreement(), QString());
        day.clearUp();
        QCOMPARE(day.world.disagreement(), QString());
        day.finishAll();
        QCOMPARE(day.world.disagreement(), QString());
        for (const Purchase &purchase : day.world.journalRows()) {
            // Nothing is left in the air that a person's button could settle.
            QVERIFY2(purchase.isSettled() || !day.world.service->canFinish(purchase.key),
                     qPrintable(purchase.key.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(PurchaseSeedsTest)
#include "tst_purchaseseeds.moc"
