// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/unfinishedpurchases.h"

#include "domain/teammember.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/teamsales/teamdecisions.h"
#include "widgets/esims/accountworld.h"

#include <QAbstractItemModel>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class UnfinishedPurchasesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        m_list = std::make_unique<UnfinishedPurchases>(m_world->purchases, m_world->topUps);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }
    void cleanup()
    {
        m_list.reset();
        m_world.reset();
    }

    void isEmptyWhereAllIsSettled()
    {
        QCOMPARE(m_list->count(), 0);
        const auto *hint = m_list->findChild<QLabel *>(QStringLiteral("hintLabel"));
        QVERIFY(!hint->isVisible()); // Nothing is unclear.
        for (const char *name : {"checkButton", "finishButton", "wentThroughButton", "notBoughtButton"}) {
            QVERIFY(button(name)->isVisible() && !button(name)->isEnabled());
        }
    }

    void orderIsDecidedWhereItStands()
    {
        const QUuid key = leaveOrder();
        QCOMPARE(m_list->count(), 1);
        QVERIFY(m_list->findChild<QLabel *>(QStringLiteral("hintLabel"))->isVisible());
        QVERIFY2(known().startsWith(QStringLiteral("Not clear yet.")), qPrintable(known()));
        QVERIFY(button("checkButton")->isEnabled());
        QVERIFY(button("finishButton")->isVisible());
        QVERIFY(!button("wentThroughButton")->isEnabled()); // Nobody knows the account's orders here.
        answerNotBought(QStringLiteral("the eSIM appears in the list of eSIMs"));
        QVERIFY(m_world->until([&] { return m_list->count() == 0; }));
        QCOMPARE(m_world->purchases.purchase(key)->state, Purchase::State::NotBought);
    }

    /// A person names one of the account's orders that nobody here is known to have bought.
    void orderIsNamedWhereItWasBought()
    {
        m_list->showColleagues(m_world->shop.decisions(), m_world->shop.orderBook(), QStringLiteral("Sara"));
        m_world->line.breakEvery(QStringLiteral("POST /esims/order"), {Test::Fault::LostAfterProcessing});
        const QUuid one = m_world->purchases.placeOrder(request());
        const QUuid two = m_world->purchases.placeOrder(request()); // Which of them is which nobody can tell.
        QVERIFY(m_world->until([&] { return m_world->purchases.running() == 0; }));
        QCOMPARE(m_list->count(), 2);
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return m_world->records.orderReading().isWhole(); }));
        QVERIFY(button("wentThroughButton")->isEnabled());
        button("wentThroughButton")->click();
        auto *question = m_list->findChild<QInputDialog *>();
        QVERIFY(question);
        QCOMPARE(question->comboBoxItems().size(), 2);
        question->accept(); // Which of them nobody said.
        QVERIFY(m_list->findChild<QMessageBox *>());
        delete m_list->findChild<QMessageBox *>();
        button("wentThroughButton")->click();
        question = m_list->findChildren<QInputDialog *>().constLast();
        question->setTextValue(question->comboBoxItems().constFirst());
        question->accept();
        QVERIFY(m_world->until([&] { return m_list->count() == 1; }));
        QCOMPARE(m_world->purchases.purchase(one)->state, Purchase::State::Completed);
        QCOMPARE(m_world->purchases.purchase(two)->state, Purchase::State::Unknown);
    }

    void topUpStandsAmongTheOrders()
    {
        const TopUp left = leaveTopUp(m_world->account.accessCode());
        QVERIFY(m_world->until([&] { return button("wentThroughButton")->isEnabled(); }));
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(cell(0, 1), left.request.package.name);
        QCOMPARE(cell(0, 2), QStringLiteral("$4.50"));
        QCOMPARE(cell(0, 3), QStringLiteral("Top-up of 8988 0000 0000 0123 456"));
        QVERIFY2(known().startsWith(QStringLiteral("Not clear yet.")), qPrintable(known()));
        QVERIFY(button("checkButton")->isEnabled());
        QVERIFY(!button("finishButton")->isVisible()); // Nothing is ever sent again.
        button("wentThroughButton")->click();
        QVERIFY(m_world->until([&] { return m_list->count() == 0; }));
        QCOMPARE(m_world->topUps.topUp(left.key)->state, TopUp::State::WentThrough);
        QCOMPARE(m_world->line.attempts(QStringLiteral("POST /topup/order")), 0);
    }

    void oldestComesFirst()
    {
        const TopUp left = leaveTopUp(m_world->account.accessCode());
        leaveOrder();
        QVERIFY(m_world->until([&] { return m_list->count() == 2; }));
        QCOMPARE(cell(0, 1), left.request.package.name);
    }

    void topUpOfAnotherAccessCodeIsDecidedByAPerson()
    {
        const TopUp left = leaveTopUp(QStringLiteral("esf_earlier"));
        QVERIFY(m_world->until([&] { return m_list->count() == 1; }));
        QVERIFY(!button("checkButton")->isEnabled());
        QVERIFY(button("wentThroughButton")->isEnabled());
        answerNotBought(QStringLiteral("the eSIM can be topped up again"));
        QVERIFY(m_world->until([&] { return m_list->count() == 0; }));
        QCOMPARE(m_world->topUps.topUp(left.key)->state, TopUp::State::NotBought);
        QVERIFY(!m_world->topUps.isLocked(left.request.iccid));
    }

    /// Whose desk may still send it is not decided by others; what is closed is, and the team hears it.
    void colleaguesOrderIsDecidedOnceItIsClosed()
    {
        const TeamDesk theirs = joinTeam();
        OrderSent sent;
        sent.key = sent.sale = QUuid::createUuid();
        sent.request.packageCode = QStringLiteral("merhaba-30days-5gb");
        sent.request.packageName = QStringLiteral("Turkey 5 GB 30 Days");
        sent.request.shownCost = Money(310, Currency::Usd);
        sent.request.note = QStringLiteral("Room 12");
        sent.sentAt = m_world->clock.now().addSecs(-3600);
        TeamBook &book = m_world->shop.teamBook();
        book.add({{1, makeFact(theirs.id, sent)}});
        const TeamDecisions &decisions = m_world->shop.decisions();
        m_list->showColleagues(m_world->shop.decisions(), m_world->shop.orderBook(), QStringLiteral("Sara"));
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(UnfinishedPurchases::countOf(m_world->purchases, m_world->topUps, decisions), 1);
        QCOMPARE(cell(0, 1), sent.request.packageName);
        QCOMPARE(cell(0, 3), sent.request.note);
        QVERIFY2(known().contains(QStringLiteral("may still buy this.")) && known().contains(theirs.name),
                 qPrintable(known()));
        QVERIFY(button("wentThroughButton")->isVisible() && !button("wentThroughButton")->isEnabled());
        QVERIFY(!button("finishButton")->isVisible()); // Only its desk sends its key.
        QVERIFY(!button("notBoughtButton")->isEnabled());
        QVERIFY(!button("checkButton")->isEnabled());

        OrderClosed closed;
        closed.key = sent.key;
        closed.at = m_world->clock.now();
        book.add({{2, makeFact(theirs.id, closed)}});
        QVERIFY2(known().contains(QStringLiteral("does not send it again.")), qPrintable(known()));
        QVERIFY(button("wentThroughButton")->isEnabled());
        button("wentThroughButton")->click();
        auto *none = m_list->findChild<QMessageBox *>();
        QVERIFY(none);
        QCOMPARE(none->text(), QStringLiteral("The orders were not read to the end: there may be more than stand here. "
                                              "F5 reads them."));
        delete none;
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return m_world->records.orderReading().isWhole(); }));
        button("wentThroughButton")->click();
        none = m_list->findChild<QMessageBox *>();
        QVERIFY(none);
        QCOMPARE(none->text(), QStringLiteral("No order of the account can have been this one."));
        delete none;
        answerNotBought(QStringLiteral("the eSIM appears in the list of eSIMs"));
        QVERIFY(m_world->until([&] { return decisions.isDeclared(sent.key); }));
        m_world->settle();
        QVERIFY2(known().contains(QStringLiteral("is on its way to your team.")), qPrintable(known()));
        QVERIFY(!button("notBoughtButton")->isEnabled());
        const auto facts = m_world->journal.team().waitingFacts(10).result();
        QVERIFY(facts && facts->size() == 1);
        QVERIFY(facts->constFirst().body.contains("Sara"));
        book.add({{3, facts->constFirst()}});
        QCOMPARE(m_list->count(), 0);
    }

    /// Nobody sends a top-up twice, so it is closed as soon as it is not clear; until its desk says so it may learn
    /// more.
    void colleaguesTopUpIsDecidedOnceItIsClosed()
    {
        const TeamDesk theirs = joinTeam();
        TopUpSent sent;
        sent.key = QUuid::createUuid();
        sent.request.iccid = *Iccid::fromString(QStringLiteral("8988000000000123456"));
        sent.request.package.code = QStringLiteral("TOPUP_merhaba-30days-5gb");
        sent.request.package.name = QStringLiteral("Turkey 5 GB 30 Days");
        sent.request.package.cost = Money(450, Currency::Usd);
        sent.sentAt = m_world->clock.now().addSecs(-3600);
        TeamBook &book = m_world->shop.teamBook();
        book.add({{1, makeFact(theirs.id, sent)}});
        const TeamDecisions &decisions = m_world->shop.decisions();
        m_list->showColleagues(m_world->shop.decisions(), m_world->shop.orderBook(), QStringLiteral("Sara"));
        QCOMPARE(m_list->count(), 1);
        QCOMPARE(UnfinishedPurchases::countOf(m_world->purchases, m_world->topUps, decisions), 1);
        QCOMPARE(cell(0, 1), sent.request.package.name);
        QCOMPARE(cell(0, 3), QStringLiteral("Top-up of 8988 0000 0000 0123 456"));
        QVERIFY2(known().contains(QStringLiteral("may still learn")) && known().contains(theirs.name),
                 qPrintable(known()));
        for (const char *name : {"checkButton", "wentThroughButton", "notBoughtButton"}) {
            QVERIFY(!button(name)->isEnabled());
        }
        TopUpClosed closed;
        closed.key = sent.key;
        closed.at = m_world->clock.now();
        book.add({{2, makeFact(theirs.id, closed)}});
        QVERIFY2(known().contains(QStringLiteral("does not send it again.")), qPrintable(known()));
        QVERIFY(!button("finishButton")->isVisible());
        QVERIFY(button("notBoughtButton")->isEnabled());
        button("wentThroughButton")->click(); // No order of the account is asked for.
        QVERIFY(m_world->until([&] { return decisions.isDeclared(sent.key); }));
        m_world->settle();
        QVERIFY2(known().contains(QStringLiteral("is on its way to your team.")), qPrintable(known()));
        const auto facts = m_world->journal.team().waitingFacts(10).result();
        QVERIFY(facts && facts->size() == 1);
        const auto decision = TopUpDecision::decode(facts->constFirst());
        QVERIFY(decision && decision->isBought && decision->key == sent.key);
        book.add({{3, facts->constFirst()}});
        QCOMPARE(m_list->count(), 0);
    }

private:
    /// This is a desk of a team; returns the other one.
    TeamDesk joinTeam()
    {
        TeamMember member;
        member.desk = QUuid::createUuid();
        member.accessCodes = {m_world->account.accessCode()};
        member.since = m_world->clock.now();
        [&] { QVERIFY(m_world->journal.team().startSharing(member).result()); }();
        TeamDesk theirs;
        theirs.id = QUuid::createUuid();
        theirs.name = QStringLiteral("Desk 2");
        m_world->shop.teamBook().setDesks({theirs}, {});
        m_world->shop.decisions().setOwnDesk(member.desk);
        return theirs;
    }

    QPushButton *button(const char *name) const { return m_list->findChild<QPushButton *>(QLatin1String(name)); }
    QString known() const { return m_list->findChild<QLabel *>(QStringLiteral("knownLabel"))->text(); }
    QString cell(int row, int column) const
    {
        return m_list->findChild<QTableView *>()->model()->index(row, column).data().toString();
    }

    void answerNotBought(const QString &consequence)
    {
        button("notBoughtButton")->click();
        auto *question = m_list->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(consequence), qPrintable(question->informativeText()));
        QVERIFY(question->defaultButton()->text() != QStringLiteral("Yes, it was not bought"));
        for (QAbstractButton *choice : question->buttons()) {
            if (choice->text() == QStringLiteral("Yes, it was not bought")) {
                choice->click();
            }
        }
    }

    PurchaseRequest request() const
    {
        PurchaseRequest request;
        request.packageCode = QStringLiteral("merhaba-30days-5gb");
        request.packageName = QStringLiteral("Turkey 5 GB 30 Days");
        request.shownCost = Money(310, Currency::Usd);
        request.costReadAt = m_world->clock.now();
        return request;
    }

    /// Lost on its way, and so is every look at the account.
    QUuid leaveOrder()
    {
        m_world->line.breakAll(Test::Breakage{Test::Fault::LostBeforeArrival});
        const QUuid key = m_world->purchases.placeOrder(request());
        m_world->until([&] { return button("notBoughtButton")->isEnabled() && m_world->purchases.running() == 0; });
        return key;
    }

    /// As an earlier run left it in the journal.
    TopUp leaveTopUp(const QString &accessCode)
    {
        TopUp left;
        left.key = QUuid::createUuid();
        left.accessCode = accessCode;
        left.request.iccid = *Iccid::fromString(QStringLiteral("8988000000000123456"));
        left.request.package.code = QStringLiteral("TOPUP_merhaba-30days-5gb");
        left.request.package.name = QStringLiteral("Turkey 5 GB 30 Days");
        left.request.package.cost = Money(450, Currency::Usd);
        left.body = "{}";
        left.state = TopUp::State::Unknown;
        left.intendedAt = left.sentAt = m_world->clock.now().addSecs(-3600);
        [&] { QVERIFY(m_world->journal.insertTopUp(left).result()); }();
        m_world->topUps.resume(m_world->account.accessCode());
        return left;
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<UnfinishedPurchases> m_list;
};

QTEST_MAIN(UnfinishedPurchasesTest)
#include "tst_unfinishedpurchases.moc"
