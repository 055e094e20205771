// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Purchases, wherever they are just then when the program stops or the account becomes another one.

#include "saleworld.h"

#include "domain/readyfuture.h"
#include "services/sales/colleagues.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

namespace {

/// What goes on when it comes in between.
enum class Scene {
    Sold,
    WithoutBalance, ///< Its answer does not say what is left.
    Prepared,
    Ended,
    EndedInPart, ///< And nobody knows what the balance was before.
    FoundEnded,
    PartlyEnded, ///< At once, with one of the eSIMs.
    Repeated,    ///< Its answer does not say what was paid.
    Unpriced,    ///< The same, and nobody else says it.
    Found,       ///< In the account.
    FoundLate,
    Refused, ///< After a POST whose answer was lost.
    Unreadable,
    Several,
    Named,
    Finished,
    Started, ///< The program anew, with what it left.
    Elsewhere,
    NoReference,
    ClockSet, ///< Since the last answer: the time is asked for first.
};

/// Colleagues who sold nothing and can be heard at any time.
class QuietColleagues final : public Colleagues
{
public:
    bool isTheirs(const Purchase &) const override { return false; }
    QList<Purchase> sales(const QString &) const override { return {}; }
    QList<TopUp> topUps(const QString &) const override { return {}; }
    QFuture<std::optional<MatchDelay>> hear(const QUuid &) override
    {
        onAsked();
        return readyFuture(std::optional<MatchDelay>());
    }
    QFuture<Result<QUuid>> takeReference(const QString &, const QUuid &key) override
    {
        onAsked();
        return readyFuture(Result<QUuid>(key));
    }

    std::function<void()> onAsked = [] {};
};

/// Which moments are meant.
enum class When {
    Behind, ///< A signal of the service, a request that leaves, a colleague who is asked.
    Within, ///< While it is told that a purchase changed: its flow goes on behind that.
};

/// A world with one scene, in which something happens at the moment that is said.
class Stage
{
public:
    Stage(Scene scene, When when, int moment)
        : m_scene(scene)
        , m_when(when)
        , m_moment(moment)
        , world(SaleWorld::usualOptions(), true)
    {
        world.journalMayFail = true; // Nobody writes any more behind the end.
        prepare();
        listen();
    }

    std::function<void()> happen;

    /// Plays it to its end. False where the moment never came.
    bool play()
    {
        begin();
        world.run(20min);
        return m_passed > m_moment;
    }

    /// All that was told, and what was sent.
    QList<qsizetype> told() const
    {
        QList<qsizetype> all{world.line.posts.size(), world.line.reads,     world.steps.size(),
                             world.balances.size(),   world.dropped.size(), world.journalFailures.size()};
        if (m_when == When::Behind) { // What comes with a change is told in one go with it.
            all += {world.settled.size(), world.bought.size(), world.leftUnclear.size(), m_others};
        } else {
            all += std::count_if(world.bought.cbegin(), world.bought.cend(),
                                 [](const Purchase &purchase) { return purchase.state != State::Completed; });
        }
        return all;
    }

    /// What the journal has, but what was only intended: it was never sent, and the next start drops it.
    QList<Purchase> written()
    {
        QList<Purchase> rows = world.journalRows();
        rows.removeIf([](const Purchase &row) { return row.state == State::Intended; });
        return rows;
    }

    std::optional<State> state() const
    {
        const Purchase *purchase = world.service->purchase(key);
        return purchase ? std::optional(purchase->state) : std::nullopt;
    }

    QUuid key;

private:
    void pass(When when = When::Behind)
    {
        if (when != m_when || m_passed++ != m_moment) {
            return;
        }
        if (when == When::Within) {
            happen();
        } else {
            QMetaObject::invokeMethod(world.service.get(), [this] { happen(); }, Qt::QueuedConnection);
        }
    }

    void prepare()
    {
        Balance balance;
        balance.amount = world.account->balance();
        if (m_scene != Scene::EndedInPart) {
            world.service->setBalance(balance);
        }
        const std::function<Fault(bool, int)> faults = faultsOf();
        const bool isLeft = m_scene == Scene::Named || m_scene == Scene::Finished || m_scene == Scene::Started
                            || m_scene == Scene::Elsewhere;
        world.line.fault = faults;
        if (isLeft) {
            // Two that nobody can tell apart.
            key = world.service->placeOrder(world.request());
            world.service->placeOrder(world.request());
            world.run(1s);
            world.kill();
            world.run(1min);
            world.start();
            if (m_scene == Scene::Named || m_scene == Scene::Finished) {
                world.service->resume(world.client->accessCode());
                world.run(10min);
            }
        }
        if (m_scene == Scene::FoundEnded) {
            key = world.service->placeOrder(world.request(japan));
            world.run(10min);
            world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)), {});
            world.run(20min);
            world.line.fault = inTurn({});
        }
        if (m_scene == Scene::ClockSet) {
            world.service->placeOrder(world.request());
            world.run(1min);
            world.clock.setNow(world.clock.now().addSecs(60));
        }
        const auto inner = world.line.fault;
        world.line.fault = [this, inner](bool isOrder, int number) {
            pass();
            return inner(isOrder, number);
        };
        if (m_scene == Scene::WithoutBalance || m_scene == Scene::NoReference || m_scene == Scene::PartlyEnded) {
            world.line.spell = [this](QJsonObject answer) { return spelled(std::move(answer)); };
        }
    }

    std::function<Fault(bool, int)> faultsOf() const
    {
        switch (m_scene) {
        case Scene::Repeated:
            return inTurn({Fault::LostAfter, Fault::InFlight});
        case Scene::Found:
        case Scene::FoundLate:
            return inTurn(
                {Fault::LostAfter, Fault::ServerErrorBefore, Fault::ServerErrorBefore, Fault::ServerErrorBefore});
        case Scene::Refused:
            return inTurn({Fault::LostBefore, Fault::Silent});
        case Scene::Unpriced:
            return [](bool isOrder, int number) {
                return isOrder && number > 0 ? Fault::None : isOrder ? Fault::LostAfter : Fault::LostBefore;
            };
        case Scene::FoundEnded:
        case Scene::Unreadable:
            return [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        case Scene::Named:
        case Scene::Finished:
        case Scene::Started:
        case Scene::Elsewhere:
            return forOrders(Fault::LostAfter, 2);
        case Scene::Sold:
        case Scene::WithoutBalance:
        case Scene::Prepared:
        case Scene::Ended:
        case Scene::EndedInPart:
        case Scene::PartlyEnded:
        case Scene::Several:
        case Scene::NoReference:
        case Scene::ClockSet:
            break;
        }
        return inTurn({});
    }

    QJsonObject spelled(QJsonObject answer)
    {
        if (!answer.contains(QLatin1String("orderReference")) || answer.value(QLatin1String("duplicate")).toBool()) {
            return answer;
        }
        if (m_scene == Scene::NoReference) {
            answer.remove(QLatin1String("orderReference"));
            answer.insert(QLatin1String("isPending"), true);
        } else if (m_scene == Scene::PartlyEnded) {
            const QString reference = answer.value(QLatin1String("orderReference")).toString();
            const Sandbox::OrderEnd end{QStringLiteral("failed"), QStringLiteral("succeeded"), false, 1};
            world.clock.callAfter(world.account->options().latency, &world,
                                  [this, reference, end] { world.account->endOrder(reference, end); });
            answer.insert(QLatin1String("status"), end.status);
        } else {
            answer.remove(QLatin1String("newBalance"));
        }
        return answer;
    }

    void listen()
    {
        PurchaseService *service = world.service.get();
        const auto passed = [this] { pass(); };
        QObject::connect(service, &PurchaseService::purchaseChanged, service, passed);
        QObject::connect(service, &PurchaseService::purchaseChanged, service, [this] { pass(When::Within); });
        QObject::connect(service, &PurchaseService::balanceChanged, service, passed);
        const auto other = [this] {
            ++m_others;
            pass();
        };
        QObject::connect(service, &PurchaseService::ordersWritten, service, other);
        QObject::connect(service, &PurchaseService::unclearElsewhere, service, other);
        QObject::connect(service, &PurchaseService::purchaseAdded, service, other);
        m_colleagues.onAsked = passed;
        if (m_scene == Scene::FoundLate || m_scene == Scene::Named) {
            service->setColleagues(&m_colleagues);
        }
    }

    void begin()
    {
        switch (m_scene) {
        case Scene::Prepared:
        case Scene::Ended:
            key = world.service->placeOrder(world.request(japan));
            if (m_scene == Scene::Ended) {
                world.clock.callAfter(5s, &world, [this] {
                    world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)), {});
                });
            }
            break;
        case Scene::EndedInPart:
            key = world.service->placeOrder(world.request(japan, 3));
            world.clock.callAfter(5s, &world, [this] {
                world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)),
                                        {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 1});
            });
            break;
        case Scene::FoundEnded:
            world.service->checkAgain(key);
            break;
        case Scene::Refused:
            key = world.service->placeOrder(world.request());
            world.clock.callAfter(1s, &world, [this] { world.account->setBalance(Money(100, Currency::Usd)); });
            break;
        case Scene::Several:
            key = world.batches->placeOrder(world.request(turkey, 1, 3));
            break;
        case Scene::Named:
            world.service->declareBought(key, world.line.references.value(SaleWorld::keyText(key)));
            break;
        case Scene::Finished:
            world.service->finishOrder(key);
            break;
        case Scene::Started:
            world.service->resume(world.client->accessCode());
            break;
        case Scene::Elsewhere:
            world.service->resume(QStringLiteral("esf_renewed"));
            break;
        case Scene::PartlyEnded:
            key = world.service->placeOrder(world.request(turkey, 2));
            break;
        case Scene::Sold:
        case Scene::WithoutBalance:
        case Scene::Repeated:
        case Scene::Unpriced:
        case Scene::Found:
        case Scene::FoundLate:
        case Scene::Unreadable:
        case Scene::NoReference:
        case Scene::ClockSet:
            key = world.service->placeOrder(world.request());
            break;
        }
    }

    Scene m_scene;
    When m_when;
    int m_moment;
    int m_passed = 0;
    qsizetype m_others = 0;
    QuietColleagues m_colleagues;

public:
    SaleWorld world;
};

void addScenes()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<When>("when");
    QTest::addColumn<std::optional<State>>("state"); // In the end, where nothing comes in between.
    QTest::addColumn<int>("rest");                   // Of a reading of the account that nobody breaks off.
    const auto row = [](const char *name, Scene scene, std::optional<State> state, int rest = 0) {
        QTest::newRow(name) << scene << When::Behind << state << rest;
        if (scene != Scene::Elsewhere) { // Of that one nothing changes.
            QTest::addRow("%s, within", name) << scene << When::Within << state << rest;
        }
    };
    row("sold", Scene::Sold, State::Completed);
    row("an answer without a balance", Scene::WithoutBalance, State::Completed);
    row("prepared", Scene::Prepared, State::Completed);
    row("ended", Scene::Ended, State::Refunded);
    row("ended in part", Scene::EndedInPart, State::Failed);
    row("found when it was ended", Scene::FoundEnded, State::Refunded, 2);
    row("ended at once", Scene::PartlyEnded, State::Failed, 1);
    row("asked again", Scene::Repeated, State::Completed);
    row("asked again for nothing", Scene::Unpriced, State::Completed);
    row("found in the account", Scene::Found, State::Completed, 2);
    row("found beside colleagues", Scene::FoundLate, State::Completed, 2);
    row("refused", Scene::Refused, State::Refused, 2);
    row("not found", Scene::Unreadable, State::Unknown, 2);
    row("several", Scene::Several, State::Completed);
    row("named by a person", Scene::Named, State::Completed);
    row("finished by a person", Scene::Finished, State::Completed);
    row("left by an earlier run", Scene::Started, State::Unknown, 4);
    row("left by another account", Scene::Elsewhere, std::nullopt);
    row("an answer without a reference", Scene::NoReference, State::Completed, 2);
    row("after the clock was set", Scene::ClockSet, State::Completed);
}

} // namespace

class PurchaseStopsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Nothing is sent any more, and nothing told.
    void endsWhereverItIs_data() { addScenes(); }
    void endsWhereverItIs()
    {
        QFETCH(Scene, scene);
        QFETCH(When, when);
        QFETCH(std::optional<State>, state);
        bool isPlayed = false;
        for (int moment = 0; !isPlayed; ++moment) {
            Stage stage(scene, when, moment);
            QList<qsizetype> told;
            QList<Purchase> written;
            stage.happen = [&] {
                told = stage.told();
                written = stage.written();
                stage.world.service->stop();
            };
            isPlayed = !stage.play();
            if (isPlayed) {
                QCOMPARE(stage.state(), state);
                QVERIFY(moment > 0);
            } else {
                QCOMPARE(stage.told(), told);
                QCOMPARE(stage.written(), written);
                QVERIFY(stage.world.isStopped);
            }
        }
    }

    /// Nothing is sent with its keys, and nothing of it is taken for the other one's.
    void waitsForItsAccountWhereverItIs_data() { addScenes(); }
    void waitsForItsAccountWhereverItIs()
    {
        QFETCH(Scene, scene);
        QFETCH(When, when);
        QFETCH(std::optional<State>, state);
        QFETCH(int, rest);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        options.balance = Money(12345, Currency::Usd);
        bool isPlayed = false;
        for (int moment = 0; !isPlayed; ++moment) {
            Stage stage(scene, when, moment);
            SaleWorld &world = stage.world;
            world.line.other = std::make_shared<Sandbox::Account>(options, world.serverClock);
            qsizetype posts = 0;
            qsizetype balances = 0;
            int reads = 0;
            stage.happen = [&] {
                world.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
                posts = world.line.posts.size();
                balances = world.balances.size();
                reads = world.line.reads;
            };
            isPlayed = !stage.play();
            if (isPlayed) {
                QCOMPARE(stage.state(), state);
                QVERIFY(moment > 0);
            } else {
                const int begun = when == When::Within ? 1 : 0; // What is asked behind the change.
                QVERIFY(world.line.reads - reads <= rest + begun);
                QCOMPARE(world.line.posts.size(), posts);
                QCOMPARE(world.balances.size(), balances); // Neither its own nor the other one's.
                QVERIFY(world.service->evidence(stage.key).balance != Money(12345, Currency::Usd));
                world.client->setAccount(Sandbox::Account::baseUrl(), world.account->credentials());
                world.service->resume(world.client->accessCode());
                world.run(30min);
                QCOMPARE(world.disagreement(), QString());
            }
        }
    }

    /// What the journal has found by then is nobody's any more.
    void takesNothingFromTheJournalOnceItIsStopped_data()
    {
        QTest::addColumn<bool>("isAtOnce");
        QTest::newRow("while it says which packages come late") << true;
        QTest::newRow("while it says what is unclear of other accounts") << false;
    }
    void takesNothingFromTheJournalOnceItIsStopped()
    {
        QFETCH(bool, isAtOnce);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.service->placeOrder(world.request(japan));
        world.run(10min);
        QVERIFY(world.service->comesLate(japan));
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid own = world.service->placeOrder(world.request());
        world.run(10min);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        world.line.other = std::make_shared<Sandbox::Account>(options, world.serverClock);
        world.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
        const QUuid others = world.service->placeOrder(world.request());
        world.run(10min);
        for (const QUuid &key : {own, others}) {
            QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        }
        world.kill();
        world.start();
        PurchaseService *service = world.service.get();
        QSignalSpy told(service, &PurchaseService::unclearElsewhere);
        const auto stop = [&world, service] {
            world.journal->notes().waitForFinished(); // It does what it is asked for in turn.
            service->stop();
        };
        connect(service, &PurchaseService::purchaseAdded, service, [service, stop] {
            QMetaObject::invokeMethod(service, stop, Qt::QueuedConnection); // Behind the next question.
        });
        service->resume(world.client->accessCode());
        if (isAtOnce) {
            stop();
        }
        world.run(1min);
        QVERIFY(world.isStopped);
        QCOMPARE(service->comesLate(japan), !isAtOnce);
        QCOMPARE(service->purchase(own) != nullptr, !isAtOnce);
        QVERIFY(told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PurchaseStopsTest)
#include "tst_purchasestops.moc"
