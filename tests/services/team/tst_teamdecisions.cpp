// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/teamsales/teamdecisions.h"

#include "domain/teammember.h"
#include "domain/teamproblem.h"
#include "services/books/teambook.h"
#include "services/sales/colleagues.h"
#include "services/team/teamstory.h"
#include "store/journal/purchasejournal.h"
#include "support/fakeclock.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace Desk;
using namespace std::chrono_literals;
using State = Purchase::State;
using Test::deskId;
using Test::iccidOf;
using Test::saleKey;

namespace {

/// A server that gives each order to the first who asks, while it can be had.
class OtherDesks final : public Colleagues
{
public:
    bool isTheirs(const Purchase &) const override { return false; }
    QList<Purchase> sales(const QString &) const override { return {}; }
    QList<TopUp> topUps(const QString &) const override { return {}; }
    QFuture<std::optional<MatchDelay>> hear(const QUuid &) override { return {}; }
    QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) override
    {
        QPromise<Result<QUuid>> promise;
        promise.start();
        if (isReachable && !holders.contains(reference)) {
            holders.insert(reference, key);
        }
        promise.addResult(isReachable ? Result<QUuid>(holders.value(reference))
                                      : Result<QUuid>(teamFailure(TeamProblem::Unreachable)));
        promise.finish();
        return promise.future();
    }

    QHash<QString, QUuid> holders;
    bool isReachable = true;
};

constexpr int maker = 1;
constexpr int here = 2;
const QString reference = QStringLiteral("ORD-7");

} // namespace

class TeamDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<Test::FakeClock>();
        m_journal = std::make_unique<PurchaseJournal>(QStringLiteral(":memory:"),
                                                      [](const std::function<void()> &work) { work(); });
        m_journal->open();
        TeamMember member;
        member.desk = deskId(here);
        member.accessCodes = {QStringLiteral("esf_1")};
        member.since = m_clock->now();
        QVERIFY(m_journal->team().startSharing(member).result());
        m_book = std::make_unique<TeamBook>();
        m_others = std::make_unique<OtherDesks>();
        m_decisions = std::make_unique<TeamDecisions>(*m_journal, *m_book, *m_clock);
        m_decisions->setColleagues(m_others.get());
        m_decisions->setOwnDesk(deskId(here));
        m_number = 0;
        setGone(false);
        tell(orderSent(saleKey(1)));
        tell(topUpSent(saleKey(2)));
    }
    void cleanup()
    {
        m_decisions.reset();
        m_book.reset();
    }

    void listsWhatNobodyKnows()
    {
        QVERIFY(m_decisions->unclearOrders().isEmpty()); // It was sent just now.
        m_clock->advance(11min);
        tell(orderSent(saleKey(3), here));
        m_clock->advance(11min);
        QVERIFY(m_book->fold().sales().order(saleKey(3)));
        QCOMPARE(m_decisions->unclearOrders().size(), 1);
        QCOMPARE(m_decisions->unclearOrders().constFirst().key, saleKey(1));
        QCOMPARE(m_decisions->unclearOrders().constFirst().request.desk, deskId(maker));
        close(1);
        QCOMPARE(m_decisions->unclearOrders().size(), 1);
        QCOMPARE(notBought(1), Decided::Declared);
        tell(said().constFirst());
        QVERIFY(m_decisions->unclearOrders().isEmpty());
    }

    /// "Desk 1 may still buy this."
    void nobodyDecidesWhatItsDeskMayStillSend()
    {
        QCOMPARE(m_decisions->right(saleKey(1)).kind, DecisionRight::Kind::DeskMaySend);
        QCOMPARE(m_decisions->right(saleKey(1)).desk, deskId(maker));
        QCOMPARE(notBought(1), Decided::MayNot);
        QCOMPARE(bought(1, reference), Decided::MayNot);
        QVERIFY(said().isEmpty());
        QVERIFY(m_others->holders.isEmpty());
    }

    void whatIsClosedIsDecidedAnywhere()
    {
        close(1);
        QCOMPARE(bought(1, reference), Decided::Declared);
        QCOMPARE(m_others->holders.value(reference), saleKey(1));
        QCOMPARE(said().size(), 1);
        const auto decision = OrderDecision::decode(said().constFirst());
        QVERIFY(decision);
        QVERIFY(decision->isBought);
        QCOMPARE(decision->reference, reference);
        QCOMPARE(decision->seller, QStringLiteral("Sara"));
        tell(said().constFirst());
        QCOMPARE(order(1).state, State::Completed);
        QCOMPARE(order(1).orderReference, reference);
        QCOMPARE(notBought(1), Decided::MayNot); // The first one stands.
        QCOMPARE(said().size(), 1);
    }

    /// It makes no refusal, and its desk's own answer is believed before it.
    void notBoughtIsOnlyAPersonsWord()
    {
        close(1);
        m_others->isReachable = false; // Needs nobody.
        QCOMPARE(notBought(1), Decided::Declared);
        tell(said().constFirst());
        QCOMPARE(order(1).state, State::NotBought);
        OrderAnswer answer;
        answer.key = saleKey(1);
        answer.reference = reference;
        answer.at = m_clock->now();
        tell(makeFact(deskId(maker), answer));
        QCOMPARE(order(1).state, State::Completed);
    }

    void anOrderIsOneSales()
    {
        close(1);
        m_others->holders.insert(reference, saleKey(9));
        QCOMPARE(bought(1, reference), Decided::TakenByAnother);
        QVERIFY(said().isEmpty());
        m_others->holders.insert(reference, saleKey(1)); // Its own answer was lost.
        QCOMPARE(bought(1, reference), Decided::Declared);
    }

    void withoutTheServerNoOrderIsTaken()
    {
        close(1);
        m_others->isReachable = false;
        const auto decided = m_decisions->declareBought(saleKey(1), reference, {});
        m_clock->settle();
        QVERIFY(!decided.result());
        QVERIFY(said().isEmpty());
    }

    void whichOrderItWasIsAskedOfOrdersOnly()
    {
        close(1);
        QCOMPARE(bought(1, {}), Decided::MayNot);
        m_clock->advance(9min);
        setGone(true);
        QCOMPARE(bought(2, reference), Decided::MayNot);
        QVERIFY(said().isEmpty());
        QCOMPARE(bought(2, {}), Decided::Declared);
        const auto decision = TopUpDecision::decode(said().constFirst());
        QVERIFY(decision && decision->isBought);
    }

    /// What a desk that is gone sent last can't come any more after a while. It may return all the same.
    void whatADeskLeftIsDecidedLater()
    {
        setGone(true);
        m_clock->advance(25h - 1s);
        QCOMPARE(m_decisions->right(saleKey(1)).kind, DecisionRight::Kind::DeskMaySend);
        QCOMPARE(notBought(1), Decided::MayNot);
        m_decisions->setClockOff(-2s); // This computer's clock is slow.
        QCOMPARE(m_decisions->right(saleKey(1)).kind, DecisionRight::Kind::May);
        m_decisions->setClockOff(0s);
        m_clock->advance(1s);
        QCOMPARE(notBought(1), Decided::Declared);
        tell(said().constFirst());
        setGone(false);
        OrderAnswer late;
        late.key = saleKey(1);
        late.state = State::Refused;
        late.at = m_clock->now();
        tell(makeFact(deskId(maker), late));
        QCOMPARE(order(1).state, State::Refused);
    }

    void nothingIsDecidedOfWhatWasNotRead()
    {
        close(1);
        m_decisions->setOwnDesk({});
        QCOMPARE(m_decisions->right(saleKey(1)).kind, DecisionRight::Kind::NothingToDecide);
        QCOMPARE(notBought(1), Decided::MayNot);
        m_decisions->setOwnDesk(deskId(here));
        QCOMPARE(notBought(9), Decided::MayNot); // Nobody said that it was sent.
        QVERIFY(said().isEmpty());
    }

private:
    TeamFact orderSent(const QUuid &key, int desk = maker) const
    {
        OrderSent sent;
        sent.key = sent.sale = key;
        sent.request.packageCode = QStringLiteral("TR-5");
        sent.request.packageName = QStringLiteral("Turkey 5 GB");
        sent.request.shownCost = Money(310, Currency::Usd);
        sent.sentAt = m_clock->now();
        sent.clockSkew = 0ms;
        return makeFact(deskId(desk), sent);
    }
    TeamFact topUpSent(const QUuid &key) const
    {
        TopUpSent sent;
        sent.key = key;
        sent.request.iccid = iccidOf(1);
        sent.request.package.code = QStringLiteral("TOPUP_TR-5");
        sent.request.package.name = QStringLiteral("Turkey 5 GB");
        sent.request.package.cost = Money(310, Currency::Usd);
        sent.sentAt = m_clock->now();
        sent.clockSkew = 0ms;
        return makeFact(deskId(maker), sent);
    }
    void close(int key)
    {
        OrderClosed closed;
        closed.key = saleKey(key);
        closed.at = m_clock->now();
        tell(makeFact(deskId(maker), closed));
    }
    void tell(const TeamFact &fact) { m_book->add({{++m_number, fact}}); }
    void setGone(bool isGone)
    {
        TeamDesk desk;
        desk.id = deskId(maker);
        desk.name = QStringLiteral("Desk 1");
        desk.isGone = isGone;
        m_book->setDesks({desk}, {});
    }
    QList<TeamFact> said() { return *m_journal->team().waitingFacts(std::numeric_limits<int>::max()).result(); }
    Purchase order(int key) const { return m_book->fold().sales().order(saleKey(key))->purchase; }
    Decided notBought(int key) { return decided(m_decisions->declareNotBought(saleKey(key), QStringLiteral("Sara"))); }
    Decided bought(int key, const QString &as)
    {
        return decided(m_decisions->declareBought(saleKey(key), as, QStringLiteral("Sara")));
    }
    Decided decided(const QFuture<Result<Decided>> &future)
    {
        m_clock->settle();
        return *future.result();
    }

    std::unique_ptr<Test::FakeClock> m_clock;
    std::unique_ptr<PurchaseJournal> m_journal;
    std::unique_ptr<TeamBook> m_book;
    std::unique_ptr<OtherDesks> m_others;
    std::unique_ptr<TeamDecisions> m_decisions;
    qint64 m_number = 0;
};

QTEST_GUILESS_MAIN(TeamDecisionsTest)
#include "tst_teamdecisions.moc"
