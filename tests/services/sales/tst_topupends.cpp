// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "topupworld.h"

#include "services/sales/topuptimes.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;
using Step = TopUpProgress::Step;

namespace {

Sandbox::Options ending(const QString &status, const QString &payment, bool givesMoneyBack)
{
    Sandbox::Options options = SaleWorld::usualOptions();
    options.topUpsEnd = Sandbox::OrderEnd{status, payment, givesMoneyBack, 0};
    return options;
}

const QString failed = QStringLiteral("failed");
const QString refunded = QStringLiteral("refunded");
const QString succeeded = QStringLiteral("succeeded");

/// The answer to a top-up, with more in it than the sandbox says.
std::function<QJsonObject(const QJsonObject &)> saying(const QJsonObject &more)
{
    return [more](QJsonObject answer) {
        if (answer.contains(QLatin1String("paymentStatus"))) {
            for (auto it = more.begin(); it != more.end(); ++it) {
                answer.insert(it.key(), it.value());
            }
        }
        return answer;
    };
}

/// The list of orders, with another amount of one of them.
std::function<QJsonObject(const QJsonObject &)> ofAmount(const QString &reference, const QJsonValue &amount)
{
    return [reference, amount](QJsonObject answer) {
        QJsonObject data = answer.value(QLatin1String("data")).toObject();
        QJsonArray rows = data.value(QLatin1String("orders")).toArray();
        for (QJsonValueRef value : rows) {
            QJsonObject row = value.toObject();
            if (row.value(QLatin1String("order_reference")) == reference) {
                row.insert(QLatin1String("amount"), amount);
            }
            value = row;
        }
        if (!rows.isEmpty()) {
            data.insert(QLatin1String("orders"), rows);
            answer.insert(QLatin1String("data"), data);
        }
        return answer;
    };
}

/// Carried out after all, and ended once more: nothing comes back.
void takeBack(TopUpWorld &world, const QUuid &key)
{
    const QString reference = world.told(key).orderReference;
    const bool isTakenBack = world.sale.account->carryOutAfterAll(reference)
                             && world.sale.account->endOrder(reference, {failed, succeeded, false, 0});
    QVERIFY(isTakenBack);
}

/// As the list of orders shows one that went through.
Order completed(const QString &reference, Order::Status status = Order::Status::Completed)
{
    Order order;
    order.reference = reference;
    order.status = status;
    return order;
}

} // namespace

/// Top-ups that the vendor takes and then ends: paid, and nothing comes.
class TopUpEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheEnd_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("payment");
        QTest::addColumn<bool>("isBack");
        QTest::addColumn<State>("state");
        const auto row = [](const char *status, const char *payment, bool isBack, State state) {
            QTest::addRow("%s, %s, %s", status, payment, isBack ? "money back" : "money gone")
                << QString::fromLatin1(status) << QString::fromLatin1(payment) << isBack << state;
        };
        row("failed", "refunded", true, State::Refunded);
        row("refunded", "succeeded", true, State::Refunded);
        row("failed", "refunded", false, State::Failed); // So it says, and the balance says otherwise.
        row("refunded", "", false, State::Failed);
        row("failed", "succeeded", false, State::Failed);
        row("failed", "succeeded", true, State::Failed); // A balance that rises may be a colleague's doing.
        row("cancelled", "refund_pending", false, State::Failed);
    }
    void tellsTheEnd()
    {
        QFETCH(QString, status);
        QFETCH(QString, payment);
        QFETCH(bool, isBack);
        QFETCH(State, state);
        TopUpWorld world(ending(status, payment, isBack), turkey, true);
        // Whatever else the answer says of the eSIM.
        world.sale.line.spell = saying(
            {{QStringLiteral("esimData"), QJsonObject{{QStringLiteral("newTotalVolumeGB"), 9},
                                                      {QStringLiteral("newRemainingVolumeGB"), 9},
                                                      {QStringLiteral("expiredTime"), QStringLiteral("In May")}}}});
        QList<Money> balances;
        QList<QUuid> unclear;
        bool isUnsaid = false; // Why it is over is told with it.
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&](const QUuid &key) {
            isUnsaid = isUnsaid || (world.told(key).isEnded() && !world.told(key).failure);
        });
        connect(world.service.get(), &TopUpService::balanceChanged, this,
                [&](const Money &balance) { balances.append(balance); });
        connect(world.service.get(), &TopUpService::topUpLeftUnclear, this,
                [&](const QUuid &key) { unclear.append(key); });
        const int reads = world.sale.line.reads;
        const QUuid key = world.service->topUp(world.request());
        world.run(30s);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, state);
        QCOMPARE(world.row(key), told);
        // For the snapshot, and the balance; where that leaves nothing open nothing more is asked.
        constexpr int needed = 4;
        QVERIFY(state == State::Failed ? world.sale.line.reads > reads + needed
                                       : world.sale.line.reads == reads + needed);
        QVERIFY(!told.orderReference.isEmpty());
        QVERIFY(!told.isMatched);
        QCOMPARE(told.paid, world.request().package.cost);
        QCOMPARE(told.refunded, state == State::Refunded ? told.paid : std::nullopt);
        QVERIFY(told.failure);
        QCOMPARE(told.failure->kind, Failure::Kind::Refused);
        QVERIFY(told.failure->text.contains(status)); // In eSIMfly's own words.
        QVERIFY(!told.newTotal && !told.newRemaining && told.expiryText.isEmpty());
        QCOMPARE(balances.last(), world.sale.account->balance());
        QCOMPARE(world.service->evidence(key).balance, world.sale.account->balance());
        QVERIFY(world.service->evidence(key).readAt.isValid());
        QCOMPARE(world.service->isLocked(world.iccid), state == State::Failed);
        world.run(1h);
        QCOMPARE(world.told(key).state, state);
        QCOMPARE(world.row(key), world.told(key));
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.settled.size(), state == State::Refunded ? 1 : 0);
        QCOMPARE(unclear.size(), state == State::Failed ? 1 : 0);
        QVERIFY(!isUnsaid);
        QCOMPARE(world.posts(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The account is read at once and a minute later, before anybody is asked.
    void hearsOfTheMoneyThatComesWithinAMinute()
    {
        TopUpWorld world(ending(failed, succeeded, false), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(30s);
        QCOMPARE(world.told(key).state, State::Failed);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        const QDateTime nextAt = world.service->progress(key).nextAt;
        QVERIFY(nextAt > world.sale.clock.now());
        QVERIFY(world.sale.account->endOrder(world.told(key).orderReference, {refunded, {}, true, 0}));
        world.run(std::chrono::milliseconds(world.sale.clock.now().msecsTo(nextAt) - 1));
        QCOMPARE(world.told(key).state, State::Failed);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.told(key).refunded, world.told(key).paid);
        QCOMPARE(world.settled, QList<QUuid>{key});
        QCOMPARE(world.disagreement(), QString());
    }

    void isAskedAgainByAPerson()
    {
        TopUpWorld world(ending(failed, succeeded, false), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5h);
        const TopUp before = world.told(key);
        const QDateTime readAt = world.service->evidence(key).readAt;
        QCOMPARE(before.state, State::Failed);
        int changes = 0;
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&changes] { ++changes; });
        world.colleagueTopsUp(world.otherIccid, QStringLiteral("TOPUP_merhaba-15days-2gb")); // Above in the list.
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key), before); // Nothing new.
        QVERIFY(changes > 0);
        QVERIFY(world.service->evidence(key).readAt > readAt);
        world.sale.account->endOrder(before.orderReference, {refunded, {}, true, 0});
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.told(key).failure->text, refunded); // What is said now.
        QCOMPARE(world.disagreement(), QString());
    }

    void tellsThePartThatCameBack()
    {
        TopUpWorld world(ending(failed, QStringLiteral("partially_refunded"), false), turkey, true);
        const Money part(100, Currency::Usd);
        world.sale.line.spell = saying({{QStringLiteral("refundedAmount"), part.toNumber()}});
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        const Money cost = world.request().package.cost;
        QVERIFY(part < cost);
        world.run(world.sale.account->options().latency - 1ms);
        world.sale.account->setBalance(world.sale.account->balance() + part);
        QList<TopUp> told;
        connect(world.service.get(), &TopUpService::topUpChanged, this,
                [&](const QUuid &changed) { told.append(world.told(changed)); });
        world.run(1min);
        QVERIFY(std::any_of(told.cbegin(), told.cend(), [&](const TopUp &topUp) { return topUp.refunded == part; }));
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(world.service->isLocked(world.iccid));
        QCOMPARE(world.settled.size(), 0);
    }

    /// Own sales beside it: the balance rises by what came back, and falls by what they cost.
    void readsTheBalanceBesideWhatElseWasSold()
    {
        TopUpWorld world(ending(failed, refunded, false), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        while (world.posts() == 0) {
            QVERIFY(world.sale.step());
        }
        world.sale.service->placeOrder(world.sale.request(turkey));
        world.run(30s);
        QCOMPARE(world.sale.service->running(), 0);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        world.run(2min);
        world.sale.account->endOrder(world.told(key).orderReference, {refunded, {}, true, 0});
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.charges(), 1);
    }

    /// Asked again with the next look: nobody says that the money is back.
    void balanceThatCannotBeReadTellsOfNoMoney()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        bool isPosted = false;
        world.sale.line.fault = [&isPosted](bool isPost, int) {
            isPosted = isPosted || isPost;
            return isPosted && !isPost ? Fault::LostBefore : Fault::None;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        QVERIFY(world.told(key).failure->text.contains(refunded)); // eSIMfly's words are told all the same.
        QVERIFY(world.service->isLocked(world.iccid));
        QCOMPARE(world.disagreement(), QString());
    }

    /// The list says less than the answer did.
    void keepsToTheAnswerWhereTheListSaysLess()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(30s);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        const int reads = world.sale.line.reads;
        world.service->compareOrders({completed(told.orderReference)}); // A moment too early.
        world.run(5min);
        QVERIFY(world.sale.line.reads > reads);
        QCOMPARE(world.told(key), told);
        QCOMPARE(world.row(key), told);
    }

    /// A list that calls it pending says nothing; one that calls it completed does.
    void comesAllTheSame_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::newRow("money back") << true;
        QTest::newRow("money gone") << false;
    }
    void comesAllTheSame()
    {
        QFETCH(bool, isBack);
        TopUpWorld world(ending(failed, isBack ? refunded : succeeded, isBack), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const TopUp ended = world.told(key);
        QCOMPARE(ended.state, isBack ? State::Refunded : State::Failed);
        QVERIFY(world.sale.account->carryOutAfterAll(ended.orderReference));
        QString status = QStringLiteral("pending");
        world.sale.line.spell = [&](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            QJsonArray rows = data.value(QLatin1String("orders")).toArray();
            for (QJsonValueRef value : rows) {
                QJsonObject row = value.toObject();
                if (row.value(QLatin1String("order_reference")) == ended.orderReference) {
                    row.insert(QLatin1String("status"), status);
                    row.remove(QLatin1String("amount")); // The answer said it.
                }
                value = row;
            }
            if (!rows.isEmpty()) {
                data.insert(QLatin1String("orders"), rows);
                answer.insert(QLatin1String("data"), data);
            }
            return answer;
        };
        world.service->compareOrders({completed(ended.orderReference)});
        world.run(10s);
        QCOMPARE(world.told(key), ended);
        status = QStringLiteral("completed");
        world.service->compareOrders({completed(ended.orderReference)});
        world.run(10s);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Completed);
        QVERIFY(!told.refunded);
        QVERIFY(!told.failure);
        QVERIFY(!told.isMatched); // Its answer had named it.
        QCOMPARE(told.paid, ended.paid);
        QCOMPARE(world.row(key), told);
        QCOMPARE(world.settled.last(), key);
        QVERIFY(!world.service->isLocked(world.iccid));
        QCOMPARE(world.posts(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Carried out after all, which charges it once more, and ended again before anybody looked: the list of orders,
    /// which alone tells of a top-up, says nothing of its money.
    void noticesThatARefundWasTakenBack()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const TopUp refundedOne = world.told(key);
        QCOMPARE(refundedOne.state, State::Refunded);
        world.steps.clear();
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key), refundedOne);         // It stands.
        QVERIFY(!world.steps.contains(Step::Checking)); // Nor is it said to be open.
        QVERIFY(world.sale.account->carryOutAfterAll(refundedOne.orderReference));
        QVERIFY(world.sale.account->endOrder(refundedOne.orderReference, {failed, succeeded, false, 0}));
        world.restart();
        QList<QUuid> unclear;
        connect(world.service.get(), &TopUpService::topUpLeftUnclear, this,
                [&unclear](const QUuid &left) { unclear.append(left); });
        world.run(30s);
        QCOMPARE(unclear, QList<QUuid>{key});
        world.run(5min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Failed);
        QVERIFY(!told.refunded);
        QCOMPARE(told.failure->text, failed);
        QCOMPARE(world.row(key), told);
        QCOMPARE(unclear, QList<QUuid>{key}); // A person has to look.
        QVERIFY(world.service->isLocked(world.iccid));
        QCOMPARE(world.service->latest(world.iccid)->key, key);
        QCOMPARE(world.disagreement(), QString());
        // It may come back once more.
        world.sale.account->endOrder(told.orderReference, {refunded, {}, true, 0});
        world.service->checkAgain(key);
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Refunded);
    }

    /// What a colleague paid for the same leaves the balance that paying for this one would.
    void keepsARefundBesideAColleaguesTopUp()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        world.colleagueTopsUp(world.otherIccid, turkeyTopUp);
        world.run(1min);
        const QString theirs = world.sale.account->ledger().orders().last().reference;
        QVERIFY(theirs != told.orderReference);
        QVERIFY(world.sale.account->carryOutAfterAll(theirs));
        QVERIFY(told.before && told.paid);
        QCOMPARE(world.sale.account->balance(), told.before->balance - *told.paid);
        const int reads = world.sale.line.reads;
        world.restart();
        world.run(5min);
        QVERIFY(world.sale.line.reads > reads);
        QCOMPARE(world.told(key), told);
        QCOMPARE(world.row(key), told);
        QCOMPARE(world.disagreement(), QString());
    }

    /// That the balance is as if it were paid says nothing beside what can't be read.
    void keepsARefundThatNothingDenies_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("the orders can't be read") << "orders";
        QTest::newRow("the balance can't be read") << "balance";
        QTest::newRow("an order says no amount") << "amount";
        QTest::newRow("the journal lost what was before") << "snapshot";
        QTest::newRow("the journal can't say what else was paid") << "journal";
        QTest::newRow("it is a month ago") << "month";
    }
    void keepsARefundThatNothingDenies()
    {
        QFETCH(QString, why);
        Sandbox::Options options = ending(failed, refunded, true);
        options.takesStampsAhead = true; // The month passes for this computer alone.
        TopUpWorld world(options, turkey, why != QLatin1String("journal"));
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        takeBack(world, key);
        if (why == QLatin1String("snapshot")) {
            told.before.reset();
            QVERIFY(world.sale.journal->updateTopUp(told).result());
        }
        if (why == QLatin1String("amount")) {
            world.sellFresh();
            world.sale.line.spell =
                ofAmount(world.sale.account->ledger().orders().last().reference, QJsonValue(QJsonValue::Null));
        }
        world.run(1min);
        int reads = 0;
        // Balance, top-ups and usage for the look; balance and orders for the doubt.
        constexpr int all = 5;
        const int lost = why == QLatin1String("orders") ? all : why == QLatin1String("balance") ? all - 1 : 0;
        world.sale.line.fault = [&](bool, int) {
            ++reads;
            if (reads == all - 1 && why == QLatin1String("journal")) {
                Test::run(world.sale, QStringLiteral("ALTER TABLE topups RENAME TO lost"));
            }
            return reads == lost ? Fault::LostBefore : Fault::None;
        };
        if (why == QLatin1String("month")) {
            world.sale.clock.setNow(told.changedAt.addMSecs(TopUpTimes::refundMayEnd.count()));
        }
        world.restart();
        world.run(5min);
        // Whatever can't be read, or isn't known, what comes behind it isn't asked for.
        const bool isShort =
            why == QLatin1String("balance") || why == QLatin1String("snapshot") || why == QLatin1String("journal");
        QCOMPARE(reads, why == QLatin1String("month") ? 0 : isShort ? all - 1 : all);
        QCOMPARE(world.told(key), told);
        if (why == QLatin1String("journal")) {
            Test::run(world.sale, QStringLiteral("ALTER TABLE lost RENAME TO topups"));
        }
        QCOMPARE(world.row(key), told);
    }

    /// What else was paid since then counts once: what this desk knows of, and what only the list of orders tells.
    void noticesItBesideWhatElseWasSold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("an order") << "order";
        QTest::newRow("a top-up") << "top-up";
        QTest::newRow("a top-up whose answer said no amount") << "unsaid";
        QTest::newRow("a colleague's order") << "colleague";
        QTest::newRow("all of them") << "order, top-up, colleague";
    }
    void noticesItBesideWhatElseWasSold()
    {
        QFETCH(QString, what);
        TopUpWorld world(SaleWorld::usualOptions(), turkey, true);
        world.sale.line.fault = [](bool isPost, int) { return isPost ? Fault::Refunded : Fault::None; };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        world.sale.line.fault = [](bool, int) { return Fault::None; }; // All others go through.
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        QVERIFY(told.before && told.paid);
        const Money before = world.sale.account->balance();
        QCOMPARE(before, told.before->balance);
        if (what.contains(QLatin1String("order"))) {
            const QUuid order = world.sale.service->placeOrder(world.sale.request(turkey));
            world.run(1min);
            QVERIFY(world.sale.row(order).paid);
        }
        if (what.contains(QLatin1String("top-up")) || what == QLatin1String("unsaid")) {
            const bool isSaid = what != QLatin1String("unsaid");
            world.sale.line.spell = [isSaid](QJsonObject answer) {
                if (!isSaid && answer.contains(QLatin1String("orderReference"))) {
                    answer.remove(QLatin1String("amount"));
                    answer.remove(QLatin1String("final_price"));
                }
                return answer;
            };
            const QUuid other = world.service->topUp(world.request(world.otherIccid));
            world.run(1min);
            QCOMPARE(world.told(other).state, State::Completed);
            QCOMPARE(world.told(other).paid.has_value(), isSaid);
            world.sale.line.spell = {};
        }
        if (what.contains(QLatin1String("colleague"))) {
            world.sellFresh();
            world.run(1min);
        }
        QVERIFY(world.sale.account->balance() < before);
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key), told); // It is not what paying for it leaves.
        takeBack(world, key);
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        QVERIFY(!world.told(key).refunded);
        QCOMPARE(world.row(key), world.told(key));
    }

    /// Wherever the program stops, or another account is chosen, nothing more is asked, and nothing is taken from it.
    void asksAfterARefundInItsAccountAlone_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("the program stops") << true;
        QTest::newRow("another account is chosen") << false;
    }
    void asksAfterARefundInItsAccountAlone()
    {
        QFETCH(bool, stops);
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        takeBack(world, key);
        Sandbox::Options options = SaleWorld::usualOptions();
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        options.balance = world.sale.account->balance();
        world.sale.line.other = std::make_shared<Sandbox::Account>(options, world.sale.serverClock);
        bool isLeftAlone = false;
        int moment = 0;
        for (; !isLeftAlone; ++moment) {
            int passed = 0;
            int reads = 0;
            int balances = 0;
            const auto happen = [&] {
                reads = world.sale.line.reads;
                balances = 0;
                if (stops) {
                    world.service->stop();
                } else {
                    world.sale.client->setAccount(Sandbox::Account::baseUrl(), options.credentials);
                }
            };
            const auto pass = [&] {
                if (passed++ == moment) {
                    QMetaObject::invokeMethod(world.service.get(), happen, Qt::QueuedConnection);
                }
            };
            world.sale.line.fault = [&pass](bool, int) {
                pass();
                return Fault::None;
            };
            world.restart();
            TopUpService *service = world.service.get();
            connect(service, &TopUpService::balanceChanged, service, [&balances] { ++balances; });
            connect(service, &TopUpService::balanceChanged, service, pass);
            connect(service, &TopUpService::usageRead, service, pass);
            world.run(5min);
            isLeftAlone = passed <= moment;
            if (!isLeftAlone) {
                // The reading that the look begins with goes on with other keys, and nothing comes of it.
                QCOMPARE(world.sale.line.reads - reads, stops ? 0 : std::max(0, 2 - moment));
                QCOMPARE(balances, 0);
                QCOMPARE(world.told(key), told);
                QCOMPARE(world.row(key), told);
                QVERIFY(world.journalFailures.isEmpty());
            }
        }
        QCOMPARE(moment, 9); // Five requests, three of whose answers are told, and nothing.
        QCOMPARE(world.told(key).state, State::Failed);
        world.sale.line.fault = [](bool, int) { return Fault::None; };
    }

    /// However often the account is shown, one look at a time is enough.
    void asksAfterARefundOnceAtATime()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refunded);
        int reads = world.sale.line.reads;
        world.restart();
        world.run(5min);
        const int needed = world.sale.line.reads - reads;
        QVERIFY(needed > 0);
        reads = world.sale.line.reads;
        world.restart();
        while (world.sale.line.reads == reads) {
            QVERIFY(world.sale.step());
        }
        world.service->resume(world.sale.client->accessCode());
        world.run(5min);
        QCOMPARE(world.sale.line.reads, reads + needed);
    }

    /// Nothing in the account could be told to be it.
    void asksNothingAfterARefundWithoutAnOrder()
    {
        TopUpWorld world(ending(failed, refunded, true), turkey, true);
        world.sale.line.spell = [](QJsonObject answer) {
            answer.remove(QLatin1String("orderReference"));
            return answer;
        };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refunded);
        QVERIFY(world.told(key).orderReference.isEmpty());
        const int reads = world.sale.line.reads;
        world.restart();
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Refunded);
        QCOMPARE(world.sale.line.reads, reads);
    }

    /// Also where a person decided meanwhile that it was not bought.
    void comesAfterAPersonDecided()
    {
        TopUpWorld world(ending(failed, succeeded, false), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        world.service->declareNotBought(key);
        world.run(1s);
        QCOMPARE(world.told(key).state, State::NotBought);
        QVERIFY(world.sale.account->carryOutAfterAll(world.told(key).orderReference));
        world.service->compareOrders({completed(world.told(key).orderReference)});
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Completed);
        QCOMPARE(world.row(key), world.told(key));
        QCOMPARE(world.disagreement(), QString());
    }

    void comparesNoOrdersThatSayNothingNew()
    {
        TopUpWorld world(ending(failed, succeeded, false), turkey, true);
        const QUuid key = world.service->topUp(world.request());
        world.run(30s);
        const QString reference = world.told(key).orderReference;
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        int reads = world.sale.line.reads;
        int changes = 0;
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&changes] { ++changes; });
        world.service->compareOrders({completed(reference)}); // It is being looked at.
        QCOMPARE(world.sale.line.reads, reads);
        QCOMPARE(changes, 0);
        world.run(5min);
        QCOMPARE(world.told(key).state, State::Failed);
        reads = world.sale.line.reads;
        changes = 0;
        world.service->compareOrders({completed(reference, Order::Status::Failed)});
        world.service->compareOrders({completed(QStringLiteral("topup_of_others"))});
        world.service->compareOrders({});
        world.run(5min);
        QCOMPARE(world.sale.line.reads, reads);
        QCOMPARE(changes, 0);
        // A list that has it twice; and the account, asked once, says that nothing has changed.
        world.service->compareOrders({completed(reference), completed(reference)});
        QCOMPARE(world.service->running(), 1);
        world.run(10s);
        QVERIFY(world.sale.line.reads > reads);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.told(key).state, State::Failed);
        // Another account's list.
        Credentials others = world.sale.account->credentials();
        others.accessCode = QStringLiteral("esf_other");
        world.sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        changes = 0;
        world.service->compareOrders({completed(reference)});
        QCOMPARE(changes, 0);
    }

    void comparesNothingThatHasNoOrder()
    {
        TopUpWorld world;
        world.sale.line.fault = [](bool isPost, int) { return isPost ? Fault::LostBefore : Fault::None; };
        const QUuid key = world.service->topUp(world.request());
        world.run(5min);
        world.service->declareNotBought(key);
        world.run(1s);
        const int reads = world.sale.line.reads;
        world.service->compareOrders({completed({})});
        world.run(1min);
        QCOMPARE(world.sale.line.reads, reads);
        QCOMPARE(world.told(key).state, State::NotBought);
    }

    /// The answer was lost: the account's orders tell which one it was, and that it is over.
    void findsTheOneThatWasEnded()
    {
        TopUpWorld world(ending(refunded, {}, true), turkey, true);
        world.sale.line.fault = [](bool isPost, int) { return isPost ? Fault::LostAfter : Fault::None; };
        QStringList whyFailed; // Until the balance was read.
        connect(world.service.get(), &TopUpService::topUpChanged, this, [&](const QUuid &changed) {
            if (world.told(changed).state == State::Failed) {
                whyFailed.append(world.told(changed).failure->text);
            }
        });
        const QUuid key = world.service->topUp(world.request());
        world.run(10min);
        const TopUp told = world.told(key);
        QCOMPARE(told.state, State::Refunded);
        QCOMPARE(whyFailed, QStringList{refunded});
        QVERIFY(told.isMatched);
        QVERIFY(!told.orderReference.isEmpty());
        QCOMPARE(told.paid, world.request().package.cost);
        QCOMPARE(told.refunded, told.paid);
        QCOMPARE(told.failure->text, refunded);
        QCOMPARE(world.row(key), told);
        QCOMPARE(world.disagreement(), QString());
        // It comes all the same: nobody's answer had named it.
        QVERIFY(world.sale.account->carryOutAfterAll(told.orderReference));
        world.service->compareOrders({completed(told.orderReference)});
        world.run(10s);
        QCOMPARE(world.told(key).state, State::Completed);
        QVERIFY(world.told(key).isMatched);
    }
};

QTEST_GUILESS_MAIN(TopUpEndsTest)
#include "tst_topupends.moc"
