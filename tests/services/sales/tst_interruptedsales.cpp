// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apijob.h"
#include "api/calls.h"
#include "api/orderbody.h"
#include "topupworld.h"

#include <QMetaEnum>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

namespace {

/// When something comes in between.
enum class Moment {
    Step,    ///< After any number of small steps.
    Telling, ///< While any change is being told.
};

enum class Bought { Order, LateOrder, TopUp };

/// A shop that buys one thing, and what it said of it.
class Interrupted
{
public:
    Interrupted(Bought bought, Fault fault)
        : m_bought(bought)
    {
        world.sale.line.fault = [fault](bool isPost, int) { return isPost ? fault : Fault::None; };
        world.sale.line.spell = [](QJsonObject answer) {
            answer.remove(QLatin1String("newBalance")); // So that it is asked for.
            return answer;
        };
        PurchaseService &purchases = *world.sale.service;
        TopUpService &topUps = *world.service;
        const auto changed = [this](const QUuid &which) { onChanged(which); };
        const auto toldFigures = [this] { ++figuresTold; };
        QObject::connect(&purchases, &PurchaseService::purchaseChanged, &m_context, changed);
        QObject::connect(&topUps, &TopUpService::topUpChanged, &m_context, changed);
        QObject::connect(&purchases, &PurchaseService::balanceChanged, &m_context, toldFigures);
        QObject::connect(&topUps, &TopUpService::balanceChanged, &m_context, toldFigures);
        QObject::connect(&topUps, &TopUpService::usageRead, &m_context, toldFigures);
    }

    /// Buys, and lets it come in between. False where all was over before.
    bool buy(Moment moment, int number, const std::function<void()> &interruption)
    {
        if (moment == Moment::Telling) {
            m_interruption = interruption;
            m_left = number;
        }
        key = m_bought == Bought::TopUp
                  ? world.service->topUp(world.request())
                  : world.sale.service->placeOrder(world.sale.request(m_bought == Bought::Order ? turkey : japan));
        if (moment == Moment::Telling) {
            world.run(40min);
            return m_left < 0;
        }
        for (int i = 0; i < number; ++i) {
            world.sale.step();
        }
        const bool goesOn = isBusy();
        interruption();
        return goesOn;
    }

    bool isTopUp() const { return m_bought == Bought::TopUp; }
    bool isBusy() const
    {
        return isTopUp() ? world.service->progress(key).step != TopUpProgress::Step::Idle
                         : world.sale.service->progress(key).step != PurchaseProgress::Step::Idle;
    }
    /// Whether it reads the account just now: who reads several things goes on to the next one.
    bool isReading() const
    {
        const auto step = world.service->progress(key).step;
        return isTopUp() ? step == TopUpProgress::Step::Checking || step == TopUpProgress::Step::ReadingAccount
                         : world.sale.service->progress(key).step == PurchaseProgress::Step::Checking;
    }
    QString state() const
    {
        const char *name =
            isTopUp()
                ? QMetaEnum::fromType<TopUp::State>().valueToKey(int(world.told(key).state))
                : QMetaEnum::fromType<Purchase::State>().valueToKey(int(world.sale.service->purchase(key)->state));
        return QString::fromLatin1(name);
    }
    std::optional<Failure> failure() const
    {
        return isTopUp() ? world.told(key).failure : world.sale.service->purchase(key)->failure;
    }
    /// What the journal says was sent.
    std::pair<QList<Purchase>, QList<TopUp>> sentRows()
    {
        world.sale.journal->notes().waitForFinished();
        QList<Purchase> purchases = world.sale.journalRows();
        purchases.removeIf([](const Purchase &row) { return row.state == Purchase::State::Intended; });
        QList<TopUp> topUps = world.journalRows();
        topUps.removeIf([](const TopUp &row) { return row.state == TopUp::State::Intended; });
        return {purchases, topUps};
    }
    QString disagreement() { return isTopUp() ? world.disagreement() : world.sale.disagreement(); }

    TopUpWorld world{SaleWorld::usualOptions(), turkey, true};
    QUuid key;
    int changesTold = 0;
    int figuresTold = 0; ///< Of balance and usage.

private:
    void onChanged(const QUuid &which)
    {
        key = which; // Something may be told before it is known who asked.
        ++changesTold;
        if (m_interruption && m_left-- == 0) {
            std::exchange(m_interruption, {})();
        }
    }

    const Bought m_bought;
    QObject m_context;
    std::function<void()> m_interruption;
    int m_left = 0;
};

} // namespace

/// What comes in between at any moment of an order or a top-up: another account, or the end of the program.
class InterruptedSalesTest : public QObject
{
    Q_OBJECT

private:
    static void addCases()
    {
        QTest::addColumn<Bought>("bought");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Moment>("moment");
        const std::pair<Bought, const char *> allBought[] = {
            {Bought::Order, "order"}, {Bought::LateOrder, "late order"}, {Bought::TopUp, "top-up"}};
        const std::pair<Moment, const char *> moments[] = {{Moment::Step, "at a step"},
                                                           {Moment::Telling, "while told"}};
        const QMetaEnum faults = QMetaEnum::fromType<Fault>();
        for (const auto &[bought, what] : allBought) {
            for (const Fault fault : {Fault::None, Fault::LostAfter, Fault::Refunded}) {
                for (const auto &[moment, when] : moments) {
                    QTest::addRow("%s, %s, %s", what, faults.valueToKey(int(fault)), when) << bought << fault << moment;
                }
            }
        }
    }

private slots:
    /// It has an order of the same package and an eSIM of the same number, as after an access code was renewed.
    void believesNothingOfAnotherAccount_data() { addCases(); }
    void believesNothingOfAnotherAccount()
    {
        QFETCH(Bought, bought);
        QFETCH(Fault, fault);
        QFETCH(Moment, moment);
        bool wasInTime = true;
        for (int number = 0; wasInTime; ++number) {
            QVERIFY(number < 400);
            Interrupted shop(bought, fault);
            shop.world.run(15min); // What colleagues sold for this world lies behind.
            SaleWorld &sale = shop.world.sale;
            Sandbox::Options options = SaleWorld::usualOptions();
            options.credentials.accessCode = QStringLiteral("esf_other");
            sale.line.other = std::make_shared<Sandbox::Account>(options, sale.serverClock);
            ApiClient others(Sandbox::AccessManager::factory(sale.line.other, sale.serverClock), sale.clock);
            others.setAccount(Sandbox::Account::baseUrl(), options.credentials);
            new CallJob(others, calls::placeOrder(orderBody(turkey, 1, QUuid::createUuid())));
            shop.world.run(5s);
            QVERIFY(sale.line.other->useData(shop.world.iccid.toString(), *DataSize::fromMegabytes(1)));

            int reads = 0;
            int figuresTold = 0;
            qsizetype posts = 0;
            QString state;
            bool wasReading = false;
            bool wasMarked = false;
            wasInTime = shop.buy(moment, number, [&] {
                sale.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
                sale.client->setAccountCurrency(Currency::Usd);
                reads = sale.line.reads;
                figuresTold = shop.figuresTold;
                posts = sale.line.posts.size();
                state = shop.state();
                wasReading = shop.isReading();
                wasMarked = shop.isTopUp() && !shop.sentRows().second.isEmpty(); // Told only once it is on the disk.
            });
            shop.world.run(40min);
            if (!wasInTime) {
                break;
            }
            QCOMPARE(sale.line.posts.size(), posts);
            if (shop.isTopUp() && !wasReading) {
                QCOMPARE(sale.line.reads, reads);
            }
            if (state != QStringLiteral("Intended")) { // An eSIM is the same one whoever asks for it.
                QCOMPARE(shop.figuresTold, figuresTold);
            }
            QVERIFY(!shop.isBusy());
            if (posts == 0) {
                QCOMPARE(shop.state(), QStringLiteral("Refused"));
                QCOMPARE(shop.failure()->charge, Failure::Charge::CertainlyNotCharged);
                if (shop.isTopUp()) { // Nor is it marked any more.
                    QCOMPARE(shop.world.told(shop.key).sentAt.isValid(), wasMarked);
                }
            } else if (state == QStringLiteral("Unknown") && !wasReading) {
                QCOMPARE(shop.state(), state); // Nobody is sure of more than before.
            }
            // Back again.
            sale.client->setAccount(Sandbox::Account::baseUrl(), sale.account->credentials());
            sale.client->setAccountCurrency(Currency::Usd);
            sale.service->resume(sale.client->accessCode());
            shop.world.service->resume(sale.client->accessCode());
            shop.world.run(40min);
            QCOMPARE(sale.line.posts.size(), posts);
            QCOMPARE(shop.disagreement(), QString());
            if (posts == 1 && !endByVendor(fault)) {
                QCOMPARE(shop.state(), QStringLiteral("Completed"));
            }
        }
    }

    void writesAndSendsNothingOnceItIsStopped_data() { addCases(); }
    void writesAndSendsNothingOnceItIsStopped()
    {
        QFETCH(Bought, bought);
        QFETCH(Fault, fault);
        QFETCH(Moment, moment);
        bool wasInTime = true;
        for (int number = 0; wasInTime; ++number) {
            QVERIFY(number < 400);
            Interrupted shop(bought, fault);
            SaleWorld &sale = shop.world.sale;
            int reads = 0;
            int changesTold = 0;
            int figuresTold = 0;
            qsizetype posts = 0;
            std::pair<QList<Purchase>, QList<TopUp>> rows;
            wasInTime = shop.buy(moment, number, [&] {
                rows = shop.sentRows();
                sale.service->stop();
                shop.world.service->stop();
                reads = sale.line.reads;
                posts = sale.line.posts.size();
                changesTold = shop.changesTold;
                figuresTold = shop.figuresTold;
            });
            shop.world.run(40min);
            if (!wasInTime) {
                break;
            }
            QVERIFY(sale.isStopped && shop.world.isStopped);
            QCOMPARE(sale.line.posts.size(), posts);
            QCOMPARE(sale.line.reads, reads);
            if (moment == Moment::Step) { // Else what was being told is told, and written, to its end.
                QCOMPARE(shop.sentRows(), rows);
                QCOMPARE(shop.changesTold, changesTold);
                QCOMPARE(shop.figuresTold, figuresTold);
            }
        }
    }
};

QTEST_GUILESS_MAIN(InterruptedSalesTest)
#include "tst_interruptedsales.moc"
