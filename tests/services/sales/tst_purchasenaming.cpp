// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalstatement.h"
#include "quietcolleagues.h"
#include "saleworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;
using Step = PurchaseProgress::Step;

namespace {

/// What comes in between when a person names the order of a purchase.
enum class Obstacle {
    NoList,
    NoJournal,
    NoTeam,
    SoldByColleague,
    TakenInTheTeam,
    PartOfAReference,
    TopUp,
    AccountWhileListed,
    AccountWhileTaken,
    AccountWhileAsked,
    StopWhileListed,
    StopWhileAsked,
};

} // namespace

/// A person says which order of the account an unclear purchase is.
class PurchaseNamingTest : public QObject
{
    Q_OBJECT

private:
    /// Two orders that were paid for, and nobody can tell which is whose.
    static std::pair<QUuid, QUuid> leaveTwoUnclear(SaleWorld &world, const QString &packageCode = turkey)
    {
        world.line.fault = forOrders(Fault::LostAfter, 2);
        const QUuid one = world.service->placeOrder(world.request(packageCode));
        const QUuid two = world.service->placeOrder(world.request(packageCode));
        world.run(1s);
        world.kill();
        world.run(1min);
        world.restart();
        world.run(2min);
        return {one, two};
    }

private slots:
    /// Where nobody can tell, a person may; what the account shows is believed, and each order is one sale's.
    void personNamesTheOrder()
    {
        SaleWorld world;
        const auto [one, two] = leaveTwoUnclear(world);
        const auto posts = world.line.posts.size();
        const QString reference = world.line.references.value(SaleWorld::keyText(one));
        const auto named = [&world](const QUuid &key, const QString &as) {
            const auto decided = world.service->declareBought(key, as);
            world.run(1min);
            return *decided.result();
        };
        QVERIFY(world.service->canDeclareBought(one));
        QCOMPARE(named(one, QString()), Decided::MayNot);
        QCOMPARE(named(one, QStringLiteral("order_nobody_made")), Decided::NoSuchOrder);
        QCOMPARE(world.service->purchase(one)->state, State::Unknown);
        QCOMPARE(named(one, reference), Decided::Declared);
        QCOMPARE(world.row(one).state, State::Completed);
        QCOMPARE(world.row(one).orderReference, reference);
        QVERIFY(world.row(one).isMatched); // No answer to its key.
        QVERIFY(world.row(one).paid && world.row(one).esims.size() == 1);
        QCOMPARE(named(two, reference), Decided::TakenByAnother);
        QCOMPARE(world.service->purchase(two)->state, State::Unknown);
        QVERIFY(!world.service->canDeclareBought(one));
        QCOMPARE(world.line.posts.size(), posts); // It sends nothing.
        QCOMPARE(world.disagreement(), QString());
    }

    /// What the account shows of it comes for both before either of them is written down.
    void namesAnOrderForOnePurchaseOnly()
    {
        SaleWorld world;
        const auto [one, two] = leaveTwoUnclear(world);
        const QString reference = world.line.references.value(SaleWorld::keyText(one));
        const auto first = world.service->declareBought(one, reference);
        const auto second = world.service->declareBought(two, reference);
        world.run(1min);
        QCOMPARE(*first.result(), Decided::Declared);
        QCOMPARE(*second.result(), Decided::TakenByAnother);
        QCOMPARE(world.row(one).orderReference, reference);
        QCOMPARE(world.row(two).state, State::Unknown);
        QVERIFY(world.row(two).orderReference.isEmpty());
        QCOMPARE(world.disagreement(), QString());
    }

    /// Nothing is said of a purchase where what a person says of it can't be looked up, or is not so.
    void takesNoWordThatDoesNotHold_data()
    {
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<std::optional<Decided>>("decided");
        QTest::newRow("no list") << Obstacle::NoList << std::optional<Decided>();
        QTest::newRow("no journal") << Obstacle::NoJournal << std::optional<Decided>();
        QTest::newRow("no team") << Obstacle::NoTeam << std::optional<Decided>();
        QTest::newRow("a colleague's") << Obstacle::SoldByColleague << std::optional(Decided::TakenByAnother);
        QTest::newRow("another's in the team") << Obstacle::TakenInTheTeam << std::optional(Decided::TakenByAnother);
        QTest::newRow("half a reference") << Obstacle::PartOfAReference << std::optional(Decided::NoSuchOrder);
        QTest::newRow("a top-up") << Obstacle::TopUp << std::optional(Decided::NoSuchOrder);
        QTest::newRow("another account") << Obstacle::AccountWhileListed << std::optional(Decided::MayNot);
        QTest::newRow("another account later") << Obstacle::AccountWhileTaken << std::optional(Decided::MayNot);
        QTest::newRow("another account at the end") << Obstacle::AccountWhileAsked << std::optional(Decided::MayNot);
        QTest::newRow("stopped") << Obstacle::StopWhileListed << std::optional(Decided::MayNot);
        QTest::newRow("stopped at the end") << Obstacle::StopWhileAsked << std::optional(Decided::MayNot);
    }
    void takesNoWordThatDoesNotHold()
    {
        QFETCH(Obstacle, obstacle);
        QFETCH(std::optional<Decided>, decided);
        SaleWorld world;
        QJsonObject listed;
        world.line.spell = [&listed](const QJsonObject &answer) {
            for (const QJsonValue &row : answer[QLatin1String("data")][QLatin1String("orders")].toArray()) {
                listed = row[QLatin1String("package_code")] == turkey ? row.toObject() : listed;
            }
            return answer;
        };
        const QUuid key = leaveTwoUnclear(world).first;
        QuietColleagues colleagues;
        world.service->setColleagues(&colleagues);
        QString reference = world.line.references.value(SaleWorld::keyText(key));
        const auto changeAccount = [&world] {
            world.client->setAccount(Sandbox::Account::baseUrl(),
                                     {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        };
        colleagues.taking = std::make_unique<QPromise<Result<QUuid>>>();
        colleagues.taking->start();
        if (obstacle == Obstacle::NoList) {
            world.line.fault = [](bool, int) { return Fault::LostBefore; };
        } else if (obstacle == Obstacle::NoJournal) {
            run(world, QStringLiteral("ALTER TABLE purchases RENAME TO gone"));
        } else if (obstacle == Obstacle::NoTeam) {
            colleagues.taking->addResult(Result<QUuid>(Failure()));
        } else if (obstacle == Obstacle::TakenInTheTeam) {
            colleagues.taking->addResult(Result<QUuid>(QUuid::createUuid()));
        } else if (obstacle == Obstacle::SoldByColleague) {
            Purchase theirs;
            theirs.key = QUuid::createUuid();
            theirs.orderReference = reference;
            colleagues.sold = {theirs};
        } else if (obstacle == Obstacle::PartOfAReference) {
            reference.chop(1);
        } else if (obstacle == Obstacle::TopUp) {
            reference = QStringLiteral("topup_1");
            QVERIFY(!listed.isEmpty());
            world.line.spell = [&listed, &reference](QJsonObject answer) {
                QJsonObject data = answer.value(QLatin1String("data")).toObject();
                if (data.contains(QLatin1String("orders"))) {
                    listed[QLatin1String("order_reference")] = reference;
                    data[QLatin1String("orders")] = QJsonArray{listed};
                    answer[QLatin1String("data")] = data;
                }
                return answer;
            };
        }
        const auto said = world.service->declareBought(key, reference);
        world.settle();
        if (obstacle == Obstacle::AccountWhileListed) {
            changeAccount();
        } else if (obstacle == Obstacle::StopWhileListed) {
            world.service->stop();
        }
        world.run(1min);
        const bool isAskedAbout = obstacle == Obstacle::AccountWhileAsked || obstacle == Obstacle::StopWhileAsked;
        if (obstacle == Obstacle::AccountWhileTaken || isAskedAbout) {
            QCOMPARE(colleagues.takings, 1);
            const int reads = world.line.reads;
            if (!isAskedAbout) {
                changeAccount();
            }
            colleagues.taking->addResult(Result<QUuid>(key));
            colleagues.taking->finish();
            world.settle();
            QCOMPARE(world.line.reads - reads, isAskedAbout ? 1 : 0); // Another account is asked nothing about it.
            if (obstacle == Obstacle::AccountWhileAsked) {
                changeAccount();
            } else if (obstacle == Obstacle::StopWhileAsked) {
                world.service->stop();
            }
            world.run(1min);
        } else {
            const bool isAsked = obstacle == Obstacle::NoTeam || obstacle == Obstacle::TakenInTheTeam;
            QCOMPARE(colleagues.takings, isAsked ? 1 : 0);
            colleagues.taking->finish();
            world.run(1min);
        }
        if (obstacle == Obstacle::NoJournal) {
            run(world, QStringLiteral("ALTER TABLE gone RENAME TO purchases"));
        }
        QVERIFY(said.isFinished());
        const Result<Decided> answer = said.result();
        QCOMPARE(answer ? std::optional(*answer) : std::nullopt, decided);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(world.service->purchase(key)->orderReference.isEmpty());
    }

    /// An order that a person named is waited for, as one that was answered.
    void waitsForTheEsimOfANamedOrder()
    {
        SaleWorld world;
        const QUuid key = leaveTwoUnclear(world, japan).first;
        QList<qsizetype> listed;
        world.line.spell = [&listed](const QJsonObject &answer) {
            if (const QJsonValue rows = answer[QLatin1String("data")][QLatin1String("orders")]; rows.isArray()) {
                listed.append(rows.toArray().size());
            }
            return answer;
        };
        const auto said = world.service->declareBought(key, world.line.references.value(SaleWorld::keyText(key)));
        QCOMPARE(world.service->progress(key).step, Step::Checking);
        QVERIFY(!said.isFinished());
        QVERIFY(!world.service->canDeclareBought(key));
        world.run(10s);
        QVERIFY(said.isFinished());
        QCOMPARE(*said.result(), Decided::Declared);
        QCOMPARE(listed, QList<qsizetype>{1}); // It is looked for by its reference.
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.service->progress(key).step, Step::Preparing);
        world.run(10min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.disagreement(), QString());
    }

    void orderOfAnotherPackageIsNotNamed()
    {
        SaleWorld world;
        world.line.fault =
            inTurn({Fault::None, Fault::LostBefore, Fault::LostBefore, Fault::LostBefore, Fault::LostBefore});
        const QUuid other = world.service->placeOrder(world.request(japan));
        world.run(10min);
        const QString reference = world.row(other).orderReference;
        QVERIFY(!reference.isEmpty());
        const QUuid key = world.service->placeOrder(world.request());
        world.run(3min);
        const auto decided = world.service->declareBought(key, reference);
        world.run(1min);
        QCOMPARE(*decided.result(), Decided::NoSuchOrder);
        QCOMPARE(world.row(key).state, State::Unknown);
    }
};

QTEST_GUILESS_MAIN(PurchaseNamingTest)
#include "tst_purchasenaming.moc"
