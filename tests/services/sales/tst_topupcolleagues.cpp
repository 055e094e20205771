// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/readyfuture.h"
#include "services/sales/colleagues.h"
#include "topupworld.h"

#include <QPromise>
#include <QRegularExpression>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = TopUp::State;

namespace {

/// Who says at once what a test has them say.
class OtherDesks final : public Colleagues
{
public:
    bool isTheirs(const Purchase &) const override { return false; }
    QList<Purchase> sales(const QString &) const override { return {}; }
    QList<TopUp> topUps(const QString &packageCode) const override
    {
        QList<TopUp> told = sold;
        told.removeIf([&packageCode](const TopUp &one) { return one.request.package.code != packageCode; });
        return told;
    }
    QFuture<std::optional<MatchDelay>> hear(const QUuid &) override
    {
        return hearing ? hearing->future() : readyFuture(delay);
    }
    QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) override
    {
        taken.append(reference);
        return readyFuture(Result<QUuid>(holder.isNull() ? key : holder));
    }

    QList<TopUp> sold;
    std::optional<MatchDelay> delay;
    std::unique_ptr<QPromise<std::optional<MatchDelay>>>
        hearing;  ///< Whether they were heard, said when the test says so.
    QUuid holder; ///< Whose each order is; null: of who asks.
    QStringList taken;
};

} // namespace

class TopUpColleaguesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<TopUpWorld>();
        m_others = std::make_unique<OtherDesks>();
        // Whoever is there is listened to, and nobody else.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^QObject::(dis)?connect")));
        m_world->service->setColleagues(m_others.get());
    }
    void cleanup()
    {
        QCOMPARE(m_world->disagreement(), QString());
        m_world.reset();
    }

    void takesTheOrderThatNobodyElseHas()
    {
        const QUuid key = topUpUnanswered();
        m_world->run(2min);
        QCOMPARE(m_world->told(key).state, State::Completed);
        QVERIFY(m_world->told(key).isMatched);
        QCOMPARE(m_others->taken, QStringList{m_world->told(key).orderReference});
    }

    void waitsUntilAllWereHeard()
    {
        m_others->delay = MatchDelay{MatchDelay::Cause::DeskNotHeard, QStringLiteral("Desk 2"), {}};
        const QUuid key = topUpUnanswered();
        m_world->run(10min);
        QCOMPARE(m_world->told(key).state, State::Unknown);
        QVERIFY(m_world->service->isLocked(m_world->iccid));
        QVERIFY(m_others->taken.isEmpty());
        QCOMPARE(m_world->service->evidence(key).delay, m_others->delay);
        m_others->delay.reset();
        emit m_others->heard(key);
        m_world->run(1min);
        QCOMPARE(m_world->told(key).state, State::Completed);
    }

    void takesNoOrderThatMayBeAColleagues()
    {
        const QUuid key = topUpUnanswered();
        TopUp theirs = m_world->told(key);
        theirs.key = QUuid::createUuid();
        theirs.request.iccid = m_world->otherIccid;
        theirs.state = State::Unknown;
        m_others->sold = {theirs};
        m_world->run(2min);
        QCOMPARE(m_world->told(key).state, State::Unknown);
        QVERIFY(m_others->taken.isEmpty());
        QVERIFY(!m_world->service->evidence(key).delay); // Nobody has to be heard of any more.
        // By now they know that it was never carried out.
        m_others->sold.first().state = State::Refused;
        m_world->service->checkAgain(key);
        m_world->run(1min);
        QCOMPARE(m_world->told(key).state, State::Completed);
    }

    void takesNoOrderThatAnotherDeskTook()
    {
        m_others->holder = QUuid::createUuid();
        const QUuid key = topUpUnanswered();
        m_world->run(10min);
        QVERIFY(!m_others->taken.isEmpty());
        QCOMPARE(m_world->told(key).state, State::Unknown);
        QVERIFY(m_world->told(key).orderReference.isEmpty());
        QCOMPARE(m_world->service->evidence(key).delay, MatchDelay{MatchDelay::Cause::TakenByAnother});
        // By now that desk's own word of it is here.
        const QStringList taken = m_others->taken;
        TopUp theirs = m_world->told(key);
        theirs.key = m_others->holder;
        theirs.orderReference = taken.constFirst();
        theirs.state = State::Completed;
        m_others->sold = {theirs};
        m_world->service->checkAgain(key);
        m_world->run(1min);
        QCOMPARE(m_others->taken, taken);
        QCOMPARE(m_world->told(key).state, State::Unknown);
        QCOMPARE(m_world->service->evidence(key).newOrders, 1); // It stands there, whosever it is.
    }

    void asksNobodyOnceTheDeskIsAlone()
    {
        m_others->holder = QUuid::createUuid();
        m_world->service->setColleagues(nullptr);
        const QUuid key = topUpUnanswered();
        m_world->run(2min);
        QCOMPARE(m_world->told(key).state, State::Completed);
        QVERIFY(m_others->taken.isEmpty());
    }

    /// Who was asked before has nothing more to say.
    void hearsOfNobodyOnceTheDeskIsAlone()
    {
        m_others->delay = MatchDelay{MatchDelay::Cause::DeskNotHeard, QStringLiteral("Desk 2"), {}};
        const QUuid key = topUpUnanswered();
        m_world->run(10min);
        m_world->service->setColleagues(nullptr);
        const int reads = m_world->sale.line.reads;
        emit m_others->heard(key);
        m_world->run(1min);
        QCOMPARE(m_world->sale.line.reads, reads);
        QCOMPARE(m_world->told(key).state, State::Unknown);
    }

    /// Its answer said which order it is, though not how it ends.
    void asksNobodyAboutWhatWasNamed()
    {
        Sandbox::Options options = SaleWorld::usualOptions();
        options.topUpsEnd = Sandbox::OrderEnd{QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0};
        m_world = std::make_unique<TopUpWorld>(options);
        m_world->service->setColleagues(m_others.get());
        m_others->delay = MatchDelay{MatchDelay::Cause::DeskNotHeard, QStringLiteral("Desk 2"), {}};
        const QUuid key = m_world->service->topUp(m_world->request());
        m_world->run(10min);
        QCOMPARE(m_world->told(key).state, State::Failed);
        QVERIFY(!m_world->told(key).orderReference.isEmpty());
        QVERIFY(m_world->service->evidence(key).endedMatch); // It is as if nobody had named it.
        QVERIFY(!m_world->service->evidence(key).delay);
        QVERIFY(m_others->taken.isEmpty());
    }

    /// What was read before says nothing any more, whatever colleagues say.
    void tellsNothingOfWhatItAsksAbout_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("once the program stops") << true;
        QTest::newRow("once another account is chosen") << false;
    }
    void tellsNothingOfWhatItAsksAbout()
    {
        QFETCH(bool, stops);
        m_others->hearing = std::make_unique<QPromise<std::optional<MatchDelay>>>();
        m_others->hearing->start();
        const QUuid key = topUpUnanswered();
        m_world->run(2min);
        QCOMPARE(m_world->service->running(), 1);
        const QDateTime readAt = m_world->service->evidence(key).readAt;
        QStringList told;
        connect(m_world->service.get(), &TopUpService::balanceChanged, this,
                [&] { told.append(QStringLiteral("balance")); });
        connect(m_world->service.get(), &TopUpService::usageRead, this, [&] { told.append(QStringLiteral("usage")); });
        if (stops) {
            m_world->service->stop();
        } else {
            Credentials others = m_world->sale.account->credentials();
            others.accessCode = QStringLiteral("esf_other");
            m_world->sale.client->setAccount(Sandbox::Account::baseUrl(), others);
        }
        m_others->hearing->addResult(std::nullopt);
        m_others->hearing->finish();
        m_world->run(1min);
        QCOMPARE(told, QStringList());
        QCOMPARE(m_world->told(key).state, State::Unknown);
        QCOMPARE(m_world->row(key).state, State::Unknown);
        QCOMPARE(m_world->service->evidence(key).readAt, readAt);
    }

private:
    /// It was carried out, and the answer got lost; it is about to be looked for.
    QUuid topUpUnanswered()
    {
        m_world->sale.line.fault = [](bool isPost, int) { return isPost ? Fault::LostAfter : Fault::None; };
        const QUuid key = m_world->service->topUp(m_world->request());
        while (m_world->posts() == 0) {
            m_world->sale.step();
        }
        return key;
    }

    std::unique_ptr<TopUpWorld> m_world;
    std::unique_ptr<OtherDesks> m_others;
};

QTEST_GUILESS_MAIN(TopUpColleaguesTest)

#include "tst_topupcolleagues.moc"
