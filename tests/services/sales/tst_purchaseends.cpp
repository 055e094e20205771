// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "saleworld.h"

#include "services/sales/purchasetimes.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

namespace {

Sandbox::OrderEnd end(const QString &status, const QString &payment, bool givesMoneyBack, int delivered = 0)
{
    return {status, payment, givesMoneyBack, delivered};
}

const QString failed = QStringLiteral("failed");
const QString refunded = QStringLiteral("refunded");
const QString succeeded = QStringLiteral("succeeded");

/// An answer of one who knows no such order.
QJsonObject nothing()
{
    return {{QStringLiteral("success"), false}, {QStringLiteral("code"), QStringLiteral("ORDER_NOT_FOUND")}};
}

} // namespace

/// Orders that the vendor takes and then ends: paid, and nothing comes.
class PurchaseEndsTest : public QObject
{
    Q_OBJECT

private:
    /// An order that is being prepared.
    QUuid prepared(SaleWorld &world, int quantity = 1) const
    {
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        const QUuid key = world.service->placeOrder(world.request(japan, quantity));
        world.run(5s);
        Q_ASSERT(world.service->purchase(key)->state == State::Provisioning);
        return key;
    }
    /// An order that was paid for, and whose answer was lost with all that was asked then.
    QUuid leftUnclear(SaleWorld &world, const QString &packageCode, int quantity) const
    {
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(packageCode, quantity));
        world.run(10min);
        Q_ASSERT(world.service->purchase(key)->state == State::Unknown);
        return key;
    }
    static QString referenceOf(const SaleWorld &world, const QUuid &key)
    {
        return world.service->purchase(key)->orderReference;
    }

private slots:
    void tellsTheEndOfAnOrderThatIsPrepared_data()
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
        row("FAILED", "Refunded", true, State::Refunded);
        row("cancelled", "refunded", true, State::Refunded);
        row("Canceled", "fully_refunded", true, State::Refunded);
        row("refunded", "refunded", true, State::Refunded);
        row("refunded", "succeeded", true, State::Refunded);
        row("rejected", "refunded", true, State::Refunded);
        row("expired", "refunded", true, State::Refunded);
        row("pending", "refunded", true, State::Refunded);
        row("failed", "refunded", false, State::Failed); // So it says, and the balance says otherwise.
        row("failed", "succeeded", false, State::Failed);
        row("failed", "succeeded", true, State::Failed); // A balance that rises may be a colleague's doing.
        row("failed", "", false, State::Failed);
        row("failed", "pending", false, State::Failed);
        row("failed", "something new", false, State::Failed);
        row("failed", "refund_pending", false, State::Failed);
        row("failed", "refund_failed", false, State::Failed);
        row("cancelled", "partially_refunded", false, State::Failed);
        row("refund_pending", "succeeded", false, State::Failed);
        row("expired", "", false, State::Failed);
        row("pending", "failed", false, State::Failed);
    }
    void tellsTheEndOfAnOrderThatIsPrepared()
    {
        QFETCH(QString, status);
        QFETCH(QString, payment);
        QFETCH(bool, isBack);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        const QString reference = referenceOf(world, key);
        QVERIFY(world.account->endOrder(reference, end(status, payment, isBack)));
        world.run(30s);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, state);
        QCOMPARE(world.row(key), told);
        QCOMPARE(told.orderReference, reference);
        QCOMPARE(told.refunded, state == State::Refunded ? told.paid : std::nullopt);
        QVERIFY(told.failure);
        QCOMPARE(told.failure->kind, Failure::Kind::Refused);
        QVERIFY(told.failure->text.contains(status)); // In eSIMfly's own words.
        QVERIFY(!world.service->canFinish(key));      // Never bought again.
        QCOMPARE(world.service->running(), 0);
        QCOMPARE(world.balances.last(), world.account->balance());
        QCOMPARE(world.service->evidence(key).balance, world.account->balance());
        QVERIFY(world.service->evidence(key).readAt.isValid());
        world.run(1h);
        QCOMPARE(world.service->purchase(key)->state, state);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.settled.size(), state == State::Refunded ? 1 : 0);
        QCOMPARE(world.leftUnclear.size(), state == State::Failed ? 1 : 0);
        QVERIFY(world.bought.isEmpty());
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
        const Sale sale = world.service->sale(key);
        QCOMPARE(sale.amounts().has_value(), state == State::Failed); // What came back is not spent.
        QCOMPARE(sale.refunded(), told.refunded);
    }

    void tellsTheEndAfterARestart_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::newRow("money back") << true;
        QTest::newRow("money gone") << false;
    }
    void tellsTheEndAfterARestart()
    {
        QFETCH(bool, isBack);
        SaleWorld world;
        const QUuid key = prepared(world);
        world.kill();
        const QString reference = world.line.references.value(SaleWorld::keyText(key));
        QVERIFY(world.account->endOrder(reference, end(failed, isBack ? refunded : succeeded, isBack)));
        world.restart();
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, isBack ? State::Refunded : State::Failed);
        QCOMPARE(world.disagreement(), QString());
        // It comes back with each start, until a person or eSIMfly ends it.
        world.restart();
        world.run(10min);
        QVERIFY(world.service->purchase(key));
        QCOMPARE(world.service->purchase(key)->state, isBack ? State::Refunded : State::Failed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void followsTheMoneyThatComesLater()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        const QString reference = referenceOf(world, key);
        world.account->endOrder(reference, end(failed, QStringLiteral("refund_pending"), false));
        world.run(40s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.account->endOrder(reference, end(failed, refunded, true));
        world.run(40s);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.service->progress(key).step, Step::Idle); // Its end was told, though it is asked for still.
        QCOMPARE(world.settled.size(), 1);
        world.run(1h);
        QVERIFY(world.leftUnclear.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    /// By "Check again", hours later.
    void isAskedAgainByAPerson()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        const QString reference = referenceOf(world, key);
        world.account->endOrder(reference, end(failed, succeeded, false));
        world.run(PurchaseTimes::refundFor);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(1min); // Two since it was heard of.
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        world.run(5h);
        const Purchase before = *world.service->purchase(key);
        QCOMPARE(before.state, State::Failed);
        world.service->checkAgain(key);
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        world.run(1min);
        QCOMPARE(*world.service->purchase(key), before); // Nothing new.
        world.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("order"))) {
                const QJsonObject esim{{QStringLiteral("iccid"), QJsonValue()}, {QStringLiteral("isPending"), true}};
                answer.insert(QLatin1String("order"), QJsonObject{{QStringLiteral("esim"), esim}});
            }
            return answer;
        };
        const int reads = world.line.reads;
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.line.reads, reads + 3); // The order says nothing, so the list is asked; and the balance.
        world.line.spell = {};
        world.account->endOrder(reference, end(failed, refunded, true));
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void isPutAsideByAPerson()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false));
        world.run(10min);
        world.service->declareNotBought(key);
        world.run(1min);
        QCOMPARE(world.row(key).state, State::NotBought);
        QVERIFY(!world.service->sale(key).amounts());
    }

    void comesAllTheSame_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::addColumn<bool>("isLater");
        QTest::newRow("money back, at once") << true << false;
        QTest::newRow("money gone, at once") << false << false;
        QTest::newRow("money back, hours later") << true << true;
        QTest::newRow("money gone, hours later") << false << true;
    }
    void comesAllTheSame()
    {
        QFETCH(bool, isBack);
        QFETCH(bool, isLater);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        const QString reference = referenceOf(world, key);
        world.account->endOrder(reference, end(failed, isBack ? refunded : succeeded, isBack));
        world.run(isLater ? 5h : 30s);
        QVERIFY(world.service->purchase(key)->isEnded());
        QVERIFY(world.account->carryOutAfterAll(reference));
        if (isLater) {
            world.restart();
            world.run(1min);
            Order listed; // As the list of orders shows it.
            listed.reference = reference;
            listed.status = Order::Status::Completed;
            world.service->compareOrders({listed});
        }
        world.run(1min);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Completed);
        QVERIFY(!told.refunded);
        QVERIFY(!told.failure);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.bought.first().esims.size(), 1);
        QCOMPARE(world.settled.last(), key);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The order itself says nothing any more, or says that it is being prepared; the list of orders knows better.
    void believesTheListOfOrders_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("the order is not found") << true;
        QTest::newRow("the order is being prepared") << false;
    }
    void believesTheListOfOrders()
    {
        QFETCH(bool, isRefused);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.service->placeOrder(world.request(turkey));
        world.run(5s);
        QList<qsizetype> listed;
        world.line.spell = [isRefused, &listed](const QJsonObject &answer) -> QJsonObject {
            if (const QJsonValue rows = answer[QLatin1String("data")][QLatin1String("orders")]; rows.isArray()) {
                listed.append(rows.toArray().size());
            }
            if (!answer.contains(QLatin1String("order"))) {
                return answer;
            }
            return isRefused
                       ? QJsonObject{{QStringLiteral("success"), false},
                                     {QStringLiteral("code"), QStringLiteral("ORDER_NOT_FOUND")}}
                       : QJsonObject{
                             {QStringLiteral("success"), true},
                             {QStringLiteral("order"),
                              QJsonObject{{QStringLiteral("esim"), QJsonObject{{QStringLiteral("iccid"), QJsonValue()},
                                                                               {QStringLiteral("isPending"), true}}}}}};
        };
        world.run(3min);
        QVERIFY(!listed.isEmpty() && listed.count(1) == listed.size()); // It is looked for by its reference.
        // The list does not say what became of the money.
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.disagreement(), QString());
        world.line.spell = {};
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Neither the order nor the list says anything of it: it stays as it is.
    void believesNoListThatSaysNothing_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<bool>("isAnothers");
        QTest::newRow("the list has it not") << true << false;
        QTest::newRow("the list has another one") << true << true;
        QTest::newRow("the list can't be read") << false << false;
    }
    void believesNoListThatSaysNothing()
    {
        QFETCH(bool, isEmpty);
        QFETCH(bool, isAnothers);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        int lists = 0;
        world.line.spell = [isEmpty, isAnothers, &lists](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            const bool isList = data.contains(QLatin1String("orders"));
            lists += isList ? 1 : 0;
            if (answer.contains(QLatin1String("order")) || (isList && !isEmpty)) {
                return nothing();
            }
            if (isList) {
                QJsonObject row = data.value(QLatin1String("orders")).toArray().first().toObject();
                row.insert(QLatin1String("order_reference"), QStringLiteral("order_of_another"));
                data.insert(QLatin1String("orders"), isAnothers ? QJsonArray{row} : QJsonArray());
                answer.insert(QLatin1String("data"), data);
            }
            return answer;
        };
        world.run(1min);
        QVERIFY(lists > 0);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.disagreement(), QString());
    }

    /// An order is found in the list, and asking for it tells nothing of it.
    void findsAnOrderThatSaysNothing_data()
    {
        QTest::addColumn<bool>("isEnded");
        QTest::addColumn<bool>("isAnothers"); // That is what the answer is about.
        QTest::newRow("not found") << false << false;
        QTest::newRow("another one's answer") << false << true;
        QTest::newRow("ended, and not found") << true << false;
        QTest::newRow("ended, and another one's answer") << true << true;
    }
    void findsAnOrderThatSaysNothing()
    {
        QFETCH(bool, isEnded);
        QFETCH(bool, isAnothers);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        if (isEnded) {
            world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)), end(failed, refunded, true));
            world.run(20min);
        }
        world.line.fault = inTurn({});
        world.line.spell = [isAnothers](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (order.isEmpty()) {
                return answer;
            }
            order.insert(QLatin1String("orderReference"), QStringLiteral("order_of_another"));
            answer.insert(QLatin1String("order"), order);
            return isAnothers ? answer : nothing();
        };
        world.service->checkAgain(key);
        world.run(10s);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, isEnded ? State::Failed : State::Provisioning);
        QCOMPARE(told.orderReference, world.line.references.value(SaleWorld::keyText(key)));
        QCOMPARE(told.paid, world.request(turkey).shownCost);
        QVERIFY(told.isMatched && told.esims.isEmpty() && !told.refunded);
        QVERIFY(!told.cameLate && !world.service->comesLate(turkey)); // Nobody says that it is being prepared.
        QCOMPARE(told.failure.has_value(), isEnded);
        QVERIFY(!isEnded || told.failure->text == failed); // As the list has it.
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, isEnded ? State::Refunded : State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Nobody is told that it is being prepared, or that it is over without a reason.
    void tellsAtOnceHowTheOrderEndedThatAPersonNames_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("esims");
        QTest::newRow("money back") << 1 << State::Refunded << 0;
        QTest::newRow("money gone, and a part of it came") << 3 << State::Failed << 1;
    }
    void tellsAtOnceHowTheOrderEndedThatAPersonNames()
    {
        QFETCH(int, quantity);
        QFETCH(State, state);
        QFETCH(int, esims);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = leftUnclear(world, japan, quantity);
        const bool isBack = state == State::Refunded;
        world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)),
                                end(failed, isBack ? refunded : succeeded, isBack, esims));
        world.run(20min);
        world.line.fault = inTurn({});
        int wrongly = 0;
        QStringList reasons;
        connect(world.service.get(), &PurchaseService::purchaseChanged, this, [&] {
            const Purchase told = *world.service->purchase(key);
            wrongly += told.state == State::Provisioning || (told.isEnded() && !told.failure) ? 1 : 0;
            if (told.isEnded() && told.failure) {
                reasons.append(told.failure->text);
            }
        });
        world.service->declareBought(key, world.line.references.value(SaleWorld::keyText(key)));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, state);
        QCOMPARE(world.service->purchase(key)->esims.size(), esims);
        QCOMPARE(world.bought.size(), esims > 0 ? 1 : 0);
        QCOMPARE(wrongly, 0);
        QVERIFY(reasons.size() > 1);
        QVERIFY(reasons.first().contains(isBack ? refunded : succeeded)); // The list does not say it.
        QCOMPARE(world.disagreement(), QString());
    }

    /// What the order says of itself goes before what the list of orders says.
    void believesTheOrderThatAPersonNames_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("payment");
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<State>("state");
        QTest::newRow("the payment failed, and its eSIM is here") << QString() << failed << true << State::Completed;
        QTest::newRow("the payment failed") << QString() << failed << false << State::Failed;
        QTest::newRow("ended in the list, and its eSIM is here") << failed << succeeded << true << State::Completed;
    }
    void believesTheOrderThatAPersonNames()
    {
        QFETCH(QString, listed);
        QFETCH(QString, payment);
        QFETCH(bool, isHere);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = leftUnclear(world, turkey, 1);
        world.run(20min);
        world.line.fault = inTurn({});
        world.line.spell = [&](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            QJsonArray rows = data.value(QLatin1String("orders")).toArray();
            if (!rows.isEmpty() && !listed.isEmpty()) {
                QJsonObject row = rows.first().toObject();
                row.insert(QLatin1String("status"), listed);
                rows[0] = row;
                data.insert(QLatin1String("orders"), rows);
                answer.insert(QLatin1String("data"), data);
            }
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.insert(QLatin1String("paymentStatus"), payment);
                if (!isHere) {
                    order.insert(QLatin1String("status"), QStringLiteral("pending"));
                    order.insert(QLatin1String("esim"), QJsonObject{{QStringLiteral("isPending"), true}});
                }
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.service->declareBought(key, world.line.references.value(SaleWorld::keyText(key)));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, state);
        QCOMPARE(world.service->purchase(key)->esims.size(), isHere ? 1 : 0);
        QCOMPARE(world.service->purchase(key)->failure.has_value(), !isHere);
    }

    /// By the answer to the order itself.
    void followsAnOrderThatIsEndedAtOnce()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        world.line.fault = inTurn({Fault::Failed});
        bool isUnsaid = false; // Why it is over is told with it.
        connect(world.service.get(), &PurchaseService::purchaseChanged, this, [&](const QUuid &changed) {
            const Purchase told = *world.service->purchase(changed);
            isUnsaid = isUnsaid || (told.isEnded() && !told.failure);
        });
        const QUuid key = world.service->placeOrder(world.request());
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.service->purchase(key)->paid, world.request().shownCost);
        QCOMPARE(world.line.reads, 1); // The balance: the answer says what was paid.
        QVERIFY(!isUnsaid);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QVERIFY(world.bought.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void handsOverThePartThatCameWithTheEnd()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.spell = [&world](QJsonObject answer) {
            const QString reference = answer.value(QLatin1String("orderReference")).toString();
            if (!reference.isEmpty()) {
                world.clock.callAfter(world.account->options().latency, &world, [&world, reference] {
                    world.account->endOrder(reference, end(failed, succeeded, false, 1));
                });
                answer.insert(QLatin1String("status"), failed);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.bought.size(), 1);
        QVERIFY(!world.bought.first().esims.isEmpty());
        QVERIFY(world.bought.first().failure);
        world.run(10min);
        QCOMPARE(world.bought.size(), 1);
    }

    /// A part came with the answer, and no more came before the end.
    void handsOverThePartThatCameBeforeTheEnd()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.spell = [](QJsonObject answer) {
            const QJsonArray esims = answer.value(QLatin1String("esims")).toArray();
            if (!esims.isEmpty()) {
                answer.insert(QLatin1String("esims"), QJsonArray{esims.first()});
                answer.insert(QLatin1String("isPending"), true);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->purchase(key)->esims.size(), 1);
        QVERIFY(world.bought.isEmpty());
        QVERIFY(world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false, 1)));
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.bought.first().esims.size(), 1);
    }

    /// When the orders are read for another reason.
    void hearsOfAnEndFromTheListThatWasRead()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::None : Fault::LostBefore; };
        const QUuid key = prepared(world);
        const QString reference = referenceOf(world, key);
        world.run(30min);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        world.line.fault = inTurn({});
        world.account->endOrder(reference, end(failed, refunded, true));
        Order listed;
        listed.reference = reference;
        listed.status = Order::Status::Pending;
        listed.statusText = QStringLiteral("pending");
        const int reads = world.line.reads;
        world.service->compareOrders({listed});
        world.run(1min);
        QCOMPARE(world.line.reads, reads); // A list that calls a paid order pending says nothing.
        listed.status = Order::Status::Failed;
        listed.statusText = failed;
        world.service->compareOrders({listed});
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Nothing can be asked about it then: the lists tell which order it was.
    void findsAnOrderWhoseAnswerHasNoReference()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("esims"))) {
                answer.remove(QLatin1String("orderReference"));
                answer.insert(QLatin1String("isPending"), true);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(referenceOf(world, key).isEmpty());
        world.run(2min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(!referenceOf(world, key).isEmpty());
        QCOMPARE(world.service->purchase(key)->esims.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// The order says each time that it is being prepared: every third time the list of orders is asked too.
    void asksTheListEveryThirdTime()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("order"))) {
                answer.insert(QLatin1String("order"),
                              QJsonObject{{QStringLiteral("esim"), QJsonObject{{QStringLiteral("iccid"), QJsonValue()},
                                                                               {QStringLiteral("isPending"), true}}}});
            }
            return answer;
        };
        const int reads = world.line.reads;
        world.run(130s);
        QCOMPARE(world.line.reads, reads + 6 + 2);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        QVERIFY(world.service->progress(key).nextAt > world.clock.now());
        QVERIFY(world.service->progress(key).nextAt <= world.clock.now().addMSecs(PurchaseTimes::pollEvery.count()));
        world.run(1h);
        QCOMPARE(world.line.reads, reads + 30 + 10); // For ten minutes.
        QCOMPARE(world.service->progress(key).step, Step::Idle);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
    }

    /// Its answer has no reference: nothing can be asked for by it, and only the balance tells.
    void readsTheBalanceOfAnEndWithoutReference_data()
    {
        QTest::addColumn<bool>("isPriced");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("with its amount") << true << false;
        QTest::newRow("without its amount") << false << false;
        QTest::newRow("with its amount, and it is back") << true << true;
        QTest::newRow("without its amount, and it is back") << false << true;
    }
    void readsTheBalanceOfAnEndWithoutReference()
    {
        QFETCH(bool, isPriced);
        QFETCH(bool, isBack);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const Money before = world.account->balance();
        world.line.fault = [&world, isBack, before](bool isOrder, int) {
            if (isBack && !isOrder && world.account->balance() < before) { // Once it was charged.
                world.account->setBalance(before);
            }
            return isOrder ? Fault::Failed : Fault::None;
        };
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.line.spell = [isPriced, isBack](QJsonObject answer) {
            answer.remove(QLatin1String("orderReference"));
            answer.insert(QLatin1String("status"), failed);
            if (!isPriced) {
                answer.remove(QLatin1String("amount"));
                answer.remove(QLatin1String("final_price"));
            }
            if (isBack) {
                answer.insert(QLatin1String("paymentStatus"), refunded);
            }
            return answer;
        };
        world.run(5s);
        world.line.spell = {};
        const State state = isBack ? State::Refunded : State::Failed;
        QCOMPARE(world.service->purchase(key)->state, state);
        QCOMPARE(world.service->purchase(key)->paid.has_value(), isPriced);
        QCOMPARE(world.line.reads, 1);
        QVERIFY(referenceOf(world, key).isEmpty());
        QCOMPARE(world.service->evidence(key).balance, world.account->balance());
        world.run(5h);
        const int reads = world.line.reads;
        QCOMPARE(reads, 1 + int(PurchaseTimes::refundFor / PurchaseTimes::pollEvery));
        world.account->setBalance(Money(12345, Currency::Usd));
        world.service->checkAgain(key); // Nothing is unclear about a refund.
        world.run(10s);
        QCOMPARE(world.line.reads, reads + (isBack ? 0 : 1));
        QCOMPARE(world.service->evidence(key).balance, isBack ? before : Money(12345, Currency::Usd));
        QCOMPARE(world.service->purchase(key)->state, state);
    }

    /// Of a refund nothing else is told meanwhile.
    void tellsEachTimeThatTheBalanceOfARefundWasRead_data()
    {
        QTest::addColumn<bool>("hasReference");
        QTest::newRow("with its reference") << true;
        QTest::newRow("without a reference") << false;
    }
    void tellsEachTimeThatTheBalanceOfARefundWasRead()
    {
        QFETCH(bool, hasReference);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        const Money before = world.account->balance();
        world.line.fault = [&world, before](bool isOrder, int) {
            if (!isOrder && world.account->balance() < before) { // Once it was charged.
                world.account->setBalance(before);
            }
            return isOrder ? Fault::Refunded : Fault::None;
        };
        world.line.spell = [hasReference](QJsonObject answer) {
            if (!hasReference && answer.contains(QLatin1String("esims"))) {
                answer.remove(QLatin1String("orderReference"));
                answer.insert(QLatin1String("status"), failed);
                answer.insert(QLatin1String("paymentStatus"), refunded);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(referenceOf(world, key).isEmpty(), !hasReference);
        QList<QDateTime> told;
        connect(world.service.get(), &PurchaseService::purchaseChanged, this,
                [&] { told.append(world.service->evidence(key).readAt); });
        const qsizetype balances = world.balances.size();
        world.run(70s);
        QVERIFY(told.size() > 2);
        QCOMPARE(told.size(), world.balances.size() - balances);
        QVERIFY(told.at(0) < told.at(1) && told.at(1) < told.at(2));
    }

    void tellsNothingOfAnEndWithoutReferenceOnceItIsStopped()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = forOrders(Fault::Failed, 1);
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.line.spell = [](QJsonObject answer) {
            answer.remove(QLatin1String("orderReference"));
            answer.insert(QLatin1String("status"), failed);
            return answer;
        };
        world.run(5h);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        qsizetype told = -1;
        world.line.fault = [&](bool, int) {
            QMetaObject::invokeMethod(
                &world,
                [&] {
                    told = world.steps.size();
                    world.service->stop();
                },
                Qt::QueuedConnection);
            return Fault::None;
        };
        world.service->checkAgain(key);
        world.run(1min);
        QVERIFY(world.isStopped);
        QCOMPARE(world.steps.size(), told);
    }

    /// The answer to the order said it.
    void keepsWhatWasPaidWhereTheOrderDoesNotSayIt_data()
    {
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("its eSIM is here") << false;
        QTest::newRow("it is over") << true;
    }
    void keepsWhatWasPaidWhereTheOrderDoesNotSayIt()
    {
        QFETCH(bool, isEnded);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        if (isEnded) {
            world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false));
        }
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.remove(QLatin1String("amount"));
                order.remove(QLatin1String("finalPrice"));
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, isEnded ? State::Failed : State::Completed);
        QCOMPARE(world.service->purchase(key)->paid, world.request(japan).shownCost);
        QCOMPARE(world.disagreement(), QString());
    }

    void learnsFromTheOrderWhatItsAnswerDidNotSay()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("esims"))) {
                answer.remove(QLatin1String("amount"));
                answer.remove(QLatin1String("final_price"));
            }
            return answer;
        };
        const QUuid key = prepared(world);
        QVERIFY(!world.service->purchase(key)->paid);
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.service->purchase(key)->paid, world.request(japan).shownCost);
        QCOMPARE(world.disagreement(), QString());
    }

    /// What is said of the payment alone ends no order whose eSIM is here.
    void believesNoPaymentBesideAnEsim()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (order.value(QLatin1String("esim")).toObject().contains(QLatin1String("lpaString"))) {
                order.insert(QLatin1String("paymentStatus"), failed);
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QVERIFY(world.leftUnclear.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    /// What the list of orders says less than the order did.
    void keepsToTheOrderWhereTheListSaysLess()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.run(30min);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Refunded);
        world.line.spell = [](const QJsonObject &answer) {
            return answer.contains(QLatin1String("order"))
                       ? QJsonObject{{QStringLiteral("success"), false},
                                     {QStringLiteral("code"), QStringLiteral("ORDER_NOT_FOUND")}}
                       : answer;
        };
        Order listed;
        listed.reference = told.orderReference;
        listed.status = Order::Status::Completed; // A moment too early.
        const int reads = world.line.reads;
        world.service->compareOrders({listed});
        world.run(1min);
        QCOMPARE(world.line.reads, reads + 1); // The order alone.
        QCOMPARE(*world.service->purchase(key), told);
        QCOMPARE(world.row(key), told);
    }

    void asksOnceForAnOrderThatAListNamesTwice()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false));
        world.run(30min);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        Order listed;
        listed.reference = world.service->purchase(key)->orderReference;
        listed.status = Order::Status::Completed;
        const auto readsOf = [&world](const QList<Order> &orders) {
            const int reads = world.line.reads;
            world.service->compareOrders(orders);
            world.run(1min);
            return world.line.reads - reads;
        };
        const int once = readsOf({listed});
        QVERIFY(once > 0);
        QCOMPARE(readsOf({listed, listed}), once);
        QCOMPARE(world.service->progress(key).step, Step::Idle);
    }

    /// Carried out after all, which charges it once more, and ended again in other words before anybody looked.
    void noticesThatARefundWasTakenBack_data()
    {
        QTest::addColumn<QString>("payment");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<State>("state");
        QTest::newRow("the money is gone") << succeeded << 1 << State::Failed;
        QTest::newRow("the money of several is gone") << succeeded << 3 << State::Failed;
        QTest::newRow("not all of it is back") << QStringLiteral("partially_refunded") << 1 << State::Failed;
        QTest::newRow("it is on its way") << QStringLiteral("refund_pending") << 1 << State::Failed;
        QTest::newRow("nothing is said of it") << QString() << 1 << State::Refunded;
    }
    void noticesThatARefundWasTakenBack()
    {
        QFETCH(QString, payment);
        QFETCH(int, quantity);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world, quantity);
        const QString reference = referenceOf(world, key);
        for (int round = 0; round < 2; ++round) { // As often as it pleases eSIMfly.
            QVERIFY(world.account->endOrder(reference, end(failed, refunded, true)));
            world.run(30s);
            world.restart();
            world.run(5h);
            QCOMPARE(world.row(key).state, State::Refunded);
            QCOMPARE(world.disagreement(), QString());
            QVERIFY(world.account->carryOutAfterAll(reference));
            QVERIFY(world.account->endOrder(reference, end(failed, payment, false)));
            world.leftUnclear.clear();
            world.restart();
            world.run(5h);
            const Purchase told = *world.service->purchase(key);
            QCOMPARE(told.state, state);
            QCOMPARE(world.row(key), told);
            QCOMPARE(told.refunded.has_value(), state == State::Refunded);
            QCOMPARE(world.leftUnclear.size(), state == State::Failed ? 1 : 0); // A person has to look.
        }
        QVERIFY(world.bought.isEmpty());
        QCOMPARE(world.line.posts.size(), 1);
    }

    /// A month later eSIMfly changes its mind no more, and each start asked about all refunds there ever were.
    void asksAboutARefundForAMonth()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.takesStampsAhead = true; // The month passes for this computer alone.
        SaleWorld world(options, true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.run(30min);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Refunded);
        const auto readsOfAStart = [&world] {
            const int reads = world.line.reads;
            world.restart();
            world.run(1min);
            return world.line.reads - reads;
        };
        const QDateTime end = told.changedAt.addMSecs(PurchaseTimes::refundMayEnd.count());
        world.clock.setNow(end.addSecs(-1));
        QCOMPARE(readsOfAStart(), 2); // The order and the balance.
        const int reads = world.line.reads;
        world.service->checkAgain(key); // Nothing is unclear about it.
        world.run(1min);
        QCOMPARE(world.line.reads, reads);
        world.clock.setNow(end);
        QCOMPARE(readsOfAStart(), 0);
        QCOMPARE(*world.service->purchase(key), told);
    }

    /// Whether a refund stands is nothing that a balance which can't be read, or the list of orders, may deny.
    void keepsARefundWhereNothingCanBeRead()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.run(30min);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Refunded);
        int reads = 0;
        world.line.fault = [&reads](bool isOrder, int) {
            return isOrder || ++reads == 1 ? Fault::None : Fault::LostBefore; // The order alone is answered.
        };
        world.steps.clear();
        world.restart();
        world.run(1h);
        QVERIFY(reads > 1);
        QVERIFY(!world.steps.contains(Step::Checking)); // Nothing is unclear about it.
        QCOMPARE(*world.service->purchase(key), told);
        QCOMPARE(world.disagreement(), QString());
    }

    /// That it is back is said once the balance and what else was sold are known.
    void saysNoRefundWhereItCanNotBeWeighed_data()
    {
        QTest::addColumn<bool>("isJournalReadable");
        QTest::newRow("the balance can't be read") << true;
        QTest::newRow("the journal can't be read") << false;
    }
    void saysNoRefundWhereItCanNotBeWeighed()
    {
        QFETCH(bool, isJournalReadable);
        SaleWorld world;
        world.journalMayFail = true;
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        int reads = 0;
        if (isJournalReadable) {
            world.line.fault = [&reads](bool, int) {
                return ++reads % 2 == 0 ? Fault::LostBefore : Fault::None; // The order is answered.
            };
        } else {
            run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
        }
        world.run(25s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QVERIFY(!world.service->purchase(key)->refunded);
        if (isJournalReadable) {
            QCOMPARE(reads, 2);
            world.line.fault = inTurn({});
        } else {
            run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        }
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
    }

    /// The order names another eSIM each time it is asked for.
    void showsNoSecondEsimOfAnOrderOfOne()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false, 1));
        world.run(30s);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Failed);
        QCOMPARE(told.esims.size(), 1);
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            QJsonObject esim = order.value(QLatin1String("esim")).toObject();
            if (!esim.isEmpty()) {
                esim.insert(QLatin1String("iccid"), QStringLiteral("8948010010036785061"));
                order.insert(QLatin1String("esim"), esim);
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.run(5h);
        world.service->checkAgain(key);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->esims, told.esims);
        QCOMPARE(world.bought.size(), 1);
    }

    /// It was delivered, and is over as well.
    void handsOverNoEsimThatIsOver()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false, 1));
        world.line.spell = [](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            QJsonObject esim = order.value(QLatin1String("esim")).toObject();
            if (!esim.isEmpty()) {
                esim.insert(QLatin1String("status"), QStringLiteral("CANCELLED"));
                order.insert(QLatin1String("esim"), esim);
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        QVERIFY(world.bought.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void keepsTheCodeThatALaterAnswerLacks()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false, 1));
        world.run(30s);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.esims.size(), 1);
        QVERIFY(!told.esims.first().activation.isEmpty());
        bool isAsked = false;
        world.line.spell = [&isAsked](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            QJsonObject esim = order.value(QLatin1String("esim")).toObject();
            if (!esim.isEmpty()) {
                isAsked = true;
                for (const char *source :
                     {"lpaString", "qrCodeUrl", "directAppleInstallUrl", "directAndroidInstallUrl"}) {
                    esim.remove(QLatin1String(source));
                }
                order.insert(QLatin1String("esim"), esim);
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.run(1min);
        QVERIFY(isAsked);
        QCOMPARE(world.service->purchase(key)->esims, told.esims);
    }

    void showsThePartThatCame()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world, 3);
        world.account->endOrder(referenceOf(world, key), end(failed, QStringLiteral("partially_refunded"), false, 1));
        world.run(30min);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, State::Failed);
        QCOMPARE(told.esims.size(), 1);
        QVERIFY(!told.refunded);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.row(key), told);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Own sales beside it, and those of colleagues.
    void readsTheBalanceBesideWhatElseWasSold()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid key = prepared(world);
        world.service->placeOrder(world.request(turkey));
        world.run(10s);
        // What it says has not come yet: the balance is what the other sale left of it.
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, false));
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        world.account->endOrder(referenceOf(world, key), end(failed, refunded, true));
        world.run(30s);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.disagreement(), QString());
    }

    void endsASaleOfSeveral_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("money gone") << Fault::Failed;
        QTest::newRow("money back") << Fault::Refunded;
    }
    void endsASaleOfSeveral()
    {
        QFETCH(Fault, fault);
        SaleWorld world(SaleWorld::usualOptions(), true);
        world.line.fault = inTurn({Fault::None, fault});
        const QUuid id = world.batches->placeOrder(world.request(turkey, 1, 4));
        world.run(30min);
        const Sale sale = world.service->sale(id);
        const SaleCounts counts = sale.counts();
        QCOMPARE(counts.bought, 1);
        QCOMPARE(counts.unclear, fault == Fault::Failed ? 1 : 0);
        QCOMPARE(counts.refunded, fault == Fault::Refunded ? 1 : 0);
        QCOMPARE(counts.notSent, 2);
        QCOMPARE(world.line.posts.size(), 2);
        QCOMPARE(sale.orderInQuestion().state, *endByVendor(fault));
        QCOMPARE(world.disagreement(), QString());
    }

    /// The answer was lost, and by the time that anybody looks the order is over.
    void knowsAnEndedOrderOnlyWhereNothingElseIsPossible_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<State>("state");
        QTest::newRow("its own alone") << 1 << State::Refunded;
        QTest::newRow("one of two") << 2 << State::Unknown;
    }
    void knowsAnEndedOrderOnlyWhereNothingElseIsPossible()
    {
        QFETCH(int, orders);
        QFETCH(State, state);
        SaleWorld world(SaleWorld::usualOptions(), true);
        QList<QUuid> keys;
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostAfter : Fault::LostBefore; };
        for (int i = 0; i < orders; ++i) {
            keys.append(world.service->placeOrder(world.request(japan)));
        }
        world.run(10min);
        for (const QUuid &key : std::as_const(keys)) {
            QCOMPARE(world.service->purchase(key)->state, State::Unknown);
            world.account->endOrder(world.line.references.value(SaleWorld::keyText(key)), {});
        }
        world.line.fault = inTurn({});
        for (const QUuid &key : std::as_const(keys)) {
            world.service->checkAgain(key);
        }
        world.run(1min);
        for (const QUuid &key : std::as_const(keys)) {
            // What was sent may still arrive: nothing is over yet.
            QCOMPARE(world.service->purchase(key)->state, State::Unknown);
            QVERIFY(!world.service->evidence(key).endedOrders.isEmpty());
            QCOMPARE(world.service->evidence(key).newOrdersOfPackage, 0); // No colleague's.
        }
        world.run(20min);
        for (const QUuid &key : std::as_const(keys)) {
            world.service->checkAgain(key);
        }
        world.run(1min);
        for (const QUuid &key : std::as_const(keys)) {
            QCOMPARE(world.service->purchase(key)->state, state);
            QCOMPARE(world.service->evidence(key).endedOrders.isEmpty(), state == State::Refunded); // It is known.
        }
        QCOMPARE(world.disagreement(), QString());
    }

    /// The key itself tells, where the program was closed before the answer came; its answer names no amount.
    void isToldByItsKey_data()
    {
        QTest::addColumn<bool>("isOrderSilent");
        QTest::newRow("and by the order") << false;
        QTest::newRow("and by the list of orders") << true; // Which does not say what became of the money.
    }
    void isToldByItsKey()
    {
        QFETCH(bool, isOrderSilent);
        SaleWorld world;
        world.line.fault = inTurn({Fault::Refunded});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(100ms);
        world.kill();
        world.run(10s);
        world.restart();
        world.run(5min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        world.line.spell = [isOrderSilent](QJsonObject answer) {
            if (isOrderSilent && answer.contains(QLatin1String("order"))) {
                const QJsonObject esim{{QStringLiteral("iccid"), QJsonValue()}, {QStringLiteral("isPending"), true}};
                answer.insert(QLatin1String("order"), QJsonObject{{QStringLiteral("esim"), esim}});
            }
            return answer;
        };
        world.service->finishOrder(key);
        world.run(5s);
        const Purchase told = *world.service->purchase(key);
        QCOMPARE(told.state, isOrderSilent ? State::Failed : State::Refunded);
        QVERIFY(told.paid);
        QCOMPARE(told.refunded, isOrderSilent ? std::nullopt : told.paid);
        QCOMPARE(world.chargesOf(key), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// An order that is known to be ended is nobody else's.
    void isNoEvidenceForAnotherOne()
    {
        SaleWorld world(SaleWorld::usualOptions(), true);
        const QUuid ended = prepared(world);
        world.account->endOrder(referenceOf(world, ended), end(failed, succeeded, false));
        world.run(30s);
        QCOMPARE(world.service->purchase(ended)->state, State::Failed);
        world.line.fault = [](bool isOrder, int) { return isOrder ? Fault::LostBefore : Fault::None; };
        const QUuid unclear = world.service->placeOrder(world.request(japan));
        world.run(10min);
        QCOMPARE(world.service->purchase(unclear)->state, State::Unknown);
        const Evidence evidence = world.service->evidence(unclear);
        QCOMPARE(evidence.newOrdersOfPackage, 0);
        QVERIFY(evidence.endedOrders.isEmpty());
        QCOMPARE(world.service->evidence(ended).newOrdersOfPackage, 0);
        QCOMPARE(world.disagreement(), QString());
    }

    /// Damage brings an older version of its row back.
    void comesBackFromADamagedJournal_data()
    {
        QTest::addColumn<QString>("old");
        QTest::newRow("as it was") << QString();
        QTest::newRow("being prepared") << QStringLiteral("UPDATE purchases SET state='Provisioning', failure=NULL");
        QTest::newRow("as version 5 wrote it") << QStringLiteral("UPDATE purchases SET state='Unknown'");
    }
    void comesBackFromADamagedJournal()
    {
        QFETCH(QString, old);
        SaleWorld world;
        const QUuid key = prepared(world);
        world.account->endOrder(referenceOf(world, key), end(failed, succeeded, false));
        world.run(10min);
        QCOMPARE(world.row(key).state, State::Failed);
        world.kill();
        QVERIFY(world.damageJournal(old.isEmpty() ? QStringLiteral("UPDATE purchases SET note=''") : old));
        world.restart();
        world.run(1min);
        QVERIFY(world.service->purchase(key));
        QCOMPARE(world.service->purchase(key)->state, State::Failed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseEndsTest)
#include "tst_purchaseends.moc"
