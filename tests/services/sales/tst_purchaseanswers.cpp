// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

namespace {

/// An answer in which every eSIM that is here has this ICCID.
QJsonValue withIccids(const QJsonValue &value, const QJsonValue &iccid)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray()) {
            all.append(withIccids(one, iccid));
        }
        return all;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = withIccids(it.value(), iccid);
    }
    if (object.value(QLatin1String("iccid")).isString()) {
        object[QLatin1String("iccid")] = iccid;
    }
    return object;
}

} // namespace

/// What is believed of the answers to orders, and of eSIMs that can't be read.
class PurchaseAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void handsOverWhateverTheIccid_data()
    {
        QTest::addColumn<QString>("packageCode");
        QTest::addColumn<QJsonValue>("iccid");
        QTest::addColumn<QString>("known");
        const QString number = QStringLiteral("8948010010036785061");
        for (const QString &code : {turkey, japan}) {
            const auto row = [&](const char *name, const QJsonValue &iccid, const QString &known) {
                QTest::addRow("%s, %s", qPrintable(code), name) << code << iccid << known;
            };
            row("dashes", QStringLiteral("8948-0100-1003-6785-061"), number);
            row("leading F", QLatin1Char('F') + number, number);
            row("number", number.toLongLong(), number);
            row("number that lost digits", 89480100100367850610.0, QString());
            row("a word", QStringLiteral("unknown"), QString());
            row("nothing", QJsonValue::Null, QString());
        }
    }

    void handsOverWhateverTheIccid()
    {
        QFETCH(QString, packageCode);
        QFETCH(QJsonValue, iccid);
        SaleWorld world;
        world.line.spell = [&](const QJsonObject &answer) { return withIccids(answer, iccid).toObject(); };
        const QUuid key = world.service->placeOrder(world.request(packageCode));
        world.run(6min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QTEST(purchase.esims.constFirst().iccid.toString(), "known");
        const Sandbox::Order *order = world.account->ledger().order(purchase.orderReference);
        QVERIFY(order);
        const Sandbox::Esim *esim = world.account->ledger().esim(order->firstEsim);
        QVERIFY(esim);
        QCOMPARE(purchase.esims.constFirst().activation.toString(), esim->lpa);
        QCOMPARE(world.row(key), purchase);
        QCOMPARE(world.bought.size(), 1);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.chargesOf(key), 1);
    }

    void tellsSeveralUnknownIccidsApart()
    {
        SaleWorld world;
        world.line.spell = [](const QJsonObject &answer) {
            return withIccids(answer, QStringLiteral("unknown")).toObject();
        };
        const QUuid one = world.service->placeOrder(world.request(turkey, 3));
        world.run(1min);
        const QUuid other = world.service->placeOrder(world.request(turkey));
        world.run(1min);
        QSet<QString> codes;
        for (const QUuid &key : {one, other}) {
            const Purchase purchase = *world.service->purchase(key);
            QCOMPARE(purchase.state, State::Completed);
            QCOMPARE(purchase.esims.size(), purchase.request.quantity);
            for (const DeliveredEsim &esim : purchase.esims) {
                codes.insert(esim.activation.toString());
            }
        }
        QCOMPARE(codes.size(), 4);
    }

    /// An answer that names another order's eSIM beside its own gives nobody that one, too.
    void showsNoMoreEsimsThanWereOrdered()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonArray esims = answer.value(QLatin1String("esims")).toArray();
            if (!esims.isEmpty()) {
                esims.append(withIccids(esims.first(), QStringLiteral("8948010010036785061")));
                answer[QLatin1String("esims")] = esims;
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 2);
        QCOMPARE(purchase.esimsNotTold(), 0);
        QCOMPARE(world.disagreement(), QString());
    }

    /// What is said of the payment alone ends an order only where no eSIM came.
    void believesThePaymentOnlyWhereNoEsimCame_data()
    {
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<State>("state");
        QTest::newRow("its eSIM is here") << true << State::Completed;
        QTest::newRow("nothing is here") << false << State::Failed;
    }
    void believesThePaymentOnlyWhereNoEsimCame()
    {
        QFETCH(bool, isHere);
        QFETCH(State, state);
        SaleWorld world;
        world.line.spell = [isHere](QJsonObject answer) {
            if (answer.contains(QLatin1String("esims"))) {
                answer.insert(QLatin1String("paymentStatus"), QStringLiteral("failed"));
                for (const char *source : {"esimId", "lpaString", "qrCodeUrl", "directAppleInstallUrl", "esims"}) {
                    if (!isHere) {
                        answer.remove(QLatin1String(source));
                    }
                }
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request());
        State first = State::Sent; // That was told once it was answered.
        connect(world.service.get(), &PurchaseService::purchaseChanged, this,
                [&] { first = first == State::Sent ? world.service->purchase(key)->state : first; });
        world.run(1min);
        QCOMPARE(first, state);
    }

    void asksForTheBalanceThatItsAnswerLacks()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            if (answer.contains(QLatin1String("esims"))) {
                answer.remove(QLatin1String("newBalance"));
            }
            return answer;
        };
        world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.reads, 1);
        QCOMPARE(world.balances, QList<Money>{world.account->balance()});
    }

    /// A part of an order may be over as it is answered.
    void showsNoEsimThatIsOver()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonArray esims = answer.value(QLatin1String("esims")).toArray();
            if (!esims.isEmpty()) {
                QJsonObject over = esims.last().toObject();
                over.insert(QLatin1String("status"), QStringLiteral("CANCELLED"));
                esims[esims.size() - 1] = over;
                answer.insert(QLatin1String("esims"), esims);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QCOMPARE(purchase.esims.size(), 1);
        QVERIFY(purchase.esims.first().status != QStringLiteral("CANCELLED"));
        QCOMPARE(purchase.esimsNotTold(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    /// One of two is here; the order's state, asked for later, then has the same or the other.
    void joinsNoTwoUnknownIccids_data()
    {
        QTest::addColumn<bool>("isOther");
        QTest::addColumn<QString>("laterIccid");
        QTest::newRow("the same") << false << "unknown";
        QTest::newRow("the same, now readable") << false << "8948010010036785061";
        QTest::newRow("the other") << true << "unknown";
        QTest::newRow("the other, readable") << true << "8948010010036785061";
    }

    void joinsNoTwoUnknownIccids()
    {
        QFETCH(bool, isOther);
        QFETCH(QString, laterIccid);
        SaleWorld world;
        QStringList codes;
        world.line.spell = [&](const QJsonObject &answer) {
            const QLatin1String lpa("lpaString");
            QJsonObject spelt = withIccids(answer, QStringLiteral("unknown")).toObject();
            if (QJsonArray esims = spelt.value(QLatin1String("esims")).toArray(); esims.size() == 2) {
                codes = {esims[0][lpa].toString(), esims[1][lpa].toString()};
                esims[1] =
                    QJsonObject{{QStringLiteral("iccid"), QJsonValue::Null}, {QStringLiteral("isPending"), true}};
                spelt[QLatin1String("esims")] = esims;
            } else if (QJsonObject order = spelt.value(QLatin1String("order")).toObject(); !order.isEmpty()) {
                const QString code = codes.at(isOther ? 1 : 0);
                order[QLatin1String("esim")] = QJsonObject{{QStringLiteral("iccid"), laterIccid},
                                                           {QStringLiteral("isPending"), false},
                                                           {lpa, code.toLower().left(4) + code.mid(4)}};
                spelt[QLatin1String("order")] = order;
            }
            return spelt;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey, 2));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QStringList shown;
        for (const DeliveredEsim &esim : purchase.esims) {
            shown.append(esim.activation.toString());
        }
        QCOMPARE(shown, isOther ? codes : codes.mid(0, 1));
        QCOMPARE(purchase.esims.constLast().iccid, Iccid::fromString(laterIccid).value_or(Iccid()));
        QCOMPARE(purchase.esimsNotTold(), isOther ? 0 : 1);
    }

    void completesAnEsimWhoseCodeComesLater()
    {
        SaleWorld world;
        Iccid first;
        world.line.spell = [&first](const QJsonObject &answer) {
            QJsonObject spelt = answer;
            QJsonArray esims = spelt.value(QLatin1String("esims")).toArray();
            if (esims.isEmpty()) {
                return spelt;
            }
            QJsonObject esim = esims[0].toObject();
            first = Iccid::fromString(esim.value(QLatin1String("iccid")).toString()).value_or(Iccid());
            for (const char *source : {"lpaString", "qrCodeUrl", "directAppleInstallUrl", "directAndroidInstallUrl"}) {
                esim.remove(QLatin1String(source));
                spelt.remove(QLatin1String(source));
            }
            esims[0] = esim;
            spelt[QLatin1String("esims")] = esims;
            spelt[QLatin1String("isPending")] = true;
            return spelt;
        };
        const QUuid key = world.service->placeOrder(world.request(turkey));
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Completed);
        QVERIFY(!first.isEmpty());
        QCOMPARE(purchase.esims.size(), 1);
        QCOMPARE(purchase.esims.constFirst().iccid, first);
        QVERIFY(!purchase.esims.constFirst().activation.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    void readsPendingAnswersOf2025()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.oldPendingForm = true;
        SaleWorld world(options);
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        world.run(6min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// An eSIM of somebody else is not handed over.
    void believesNoAnswerAboutAnotherOrder()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            const bool isInData = data.contains(QLatin1String("order"));
            QJsonObject &holder = isInData ? data : answer;
            QJsonObject order = holder.value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.insert(QLatin1String("orderReference"), QStringLiteral("order_of_another"));
                holder.insert(QLatin1String("order"), order);
                if (isInData) {
                    answer.insert(QLatin1String("data"), data);
                }
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(8min); // It is here long since.
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QVERIFY(world.service->purchase(key)->esims.isEmpty());
        world.line.spell = {};
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void believesAnAnswerThatNamesNoOrder()
    {
        SaleWorld world;
        world.line.spell = [](QJsonObject answer) {
            QJsonObject data = answer.value(QLatin1String("data")).toObject();
            const bool isInData = data.contains(QLatin1String("order"));
            QJsonObject order = (isInData ? data : answer).value(QLatin1String("order")).toObject();
            if (!order.isEmpty()) {
                order.remove(QLatin1String("orderReference"));
                data.insert(QLatin1String("order"), order);
                answer.insert(isInData ? QLatin1String("data") : QLatin1String("order"), isInData ? data : order);
            }
            return answer;
        };
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(8min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    /// A repeated answer does not say what was paid: its order is asked for three times.
    void asksForTheAmountThreeTimes_data()
    {
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("the third time it can be read") << true << true;
        QTest::newRow("it can't be read") << false << true;
        QTest::newRow("it is said nowhere") << true << false;
    }
    void asksForTheAmountThreeTimes()
    {
        QFETCH(bool, isReadable);
        QFETCH(bool, isSaid);
        SaleWorld world;
        bool isBroken = isSaid;
        world.line.spell = [isSaid](QJsonObject answer) {
            QJsonObject order = answer.value(QLatin1String("order")).toObject();
            if (!order.isEmpty() && !isSaid) {
                order.remove(QLatin1String("amount"));
                order.remove(QLatin1String("finalPrice"));
                answer.insert(QLatin1String("order"), order);
            }
            return answer;
        };
        world.line.fault = [&isBroken](bool isOrder, int number) {
            if (isOrder) {
                return number == 0 ? Fault::LostAfter : Fault::None;
            }
            return isBroken ? Fault::LostBefore : Fault::None;
        };
        const QUuid key = world.service->placeOrder(world.request());
        while (world.service->purchase(key)->state != State::Completed) {
            QVERIFY(world.step());
        }
        world.run(10s); // Once at once, and once after two seconds.
        QVERIFY(!world.service->purchase(key)->paid);
        const int reads = world.line.reads;
        isBroken = !isReadable;
        world.run(10s);
        QCOMPARE(world.line.reads, reads + 1);
        const auto cost = isReadable && isSaid ? std::optional(world.request().shownCost) : std::nullopt;
        QCOMPARE(world.service->purchase(key)->paid, cost);
        QCOMPARE(world.row(key).paid, cost);
        world.run(1h);
        QCOMPARE(world.line.reads, reads + 1);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseAnswersTest)
#include "tst_purchaseanswers.moc"
