// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;
using State = Purchase::State;

/// Sales while the account becomes another one, or there is none.
class PurchaseAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsUnclearOfAnotherAccessCode()
    {
        SaleWorld world;
        world.line.fault = forOrders(Fault::LostBefore, always);
        const QUuid key = world.service->placeOrder(world.request());
        world.run(20min);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QSignalSpy inThisRun(world.service.get(), &PurchaseService::unclearElsewhere);
        world.service->resume(QStringLiteral("esf_renewed"));
        world.run(1min);
        QCOMPARE(inThisRun.size(), 0); // It stands in the list of unfinished purchases.
        world.kill();
        world.start();
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_renewed"), QByteArrayLiteral("sk_renewed")});
        QSignalSpy told(world.service.get(), &PurchaseService::unclearElsewhere);
        world.service->resume(QStringLiteral("esf_renewed"));
        world.service->resume(QStringLiteral("esf_renewed"));
        world.run(1min);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<QList<Purchase>>(), QList<Purchase>{world.row(key)});
        QVERIFY(!world.service->purchase(key));
        QVERIFY(world.line.posts.size() >= 1);
        QCOMPARE(world.row(key).state, State::Unknown);
    }

    void neverSendsWithAnotherAccountsKeys()
    {
        SaleWorld world;
        world.line.fault = inTurn({Fault::LostAfter});
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1s);
        const Credentials own = world.account->credentials();
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        const int reads = world.line.reads;
        world.run(1h);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.line.reads, reads);
        QCOMPARE(world.service->purchase(key)->state, State::Unknown);
        QVERIFY(!world.service->canFinish(key));
        // Back again.
        world.client->setAccount(Sandbox::Account::baseUrl(), own);
        world.service->resume(own.accessCode);
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Completed);
        QCOMPARE(world.line.posts.size(), 1);
        QCOMPARE(world.disagreement(), QString());
    }

    void refusesWithoutAccount()
    {
        SaleWorld world;
        world.client->clearAccount();
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refused);
        QCOMPARE(world.service->purchase(key)->failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(world.line.posts.size(), 0);
    }

    /// The account changed between the key press and the POST: nothing left, and so it is said.
    void refusesUnsentWhereTheAccountChangedBefore()
    {
        SaleWorld world;
        const QUuid key = world.service->placeOrder(world.request());
        world.client->setAccount(Sandbox::Account::baseUrl(),
                                 {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        world.run(1min);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.state, State::Refused);
        QVERIFY(purchase.failure);
        QCOMPARE(purchase.failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(purchase.failure->charge, Failure::Charge::CertainlyNotCharged);
        QCOMPARE(purchase.attempts, 0);
        QCOMPARE(world.line.posts.size(), 0);
    }

    /// Its second mark stands in the journal, and still it never leaves with another account's keys.
    void sendsNothingWhereTheAccountChangesWithTheMark()
    {
        SaleWorld world;
        connect(world.service.get(), &PurchaseService::purchaseChanged, this, [&world](const QUuid &key) {
            if (world.service->purchase(key)->state == State::Sent) {
                world.client->setAccount(Sandbox::Account::baseUrl(),
                                         {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
            }
        });
        const QUuid key = world.service->placeOrder(world.request());
        world.run(1min);
        QCOMPARE(world.line.posts.size(), 0);
        const Purchase purchase = *world.service->purchase(key);
        QCOMPARE(purchase.attempts, 1); // It was marked.
        QCOMPARE(purchase.state, State::Refused);
        QCOMPARE(purchase.failure->kind, Failure::Kind::NotConnected);
        QCOMPARE(purchase.failure->charge, Failure::Charge::CertainlyNotCharged);
    }

    /// The account changed while it was weighed what the balance says: how it ended is told when its own is back.
    void keepsAnEndForItsOwnAccount()
    {
        SaleWorld world;
        world.service->setBalance({world.account->balance(), false, {}, true, {}});
        const QUuid key = world.service->placeOrder(world.request(japan));
        world.run(5s);
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        world.account->endOrder(world.service->purchase(key)->orderReference,
                                {QStringLiteral("failed"), QStringLiteral("refunded"), true, 0});
        const auto change = connect(world.service.get(), &PurchaseService::balanceChanged, this, [&world] {
            world.client->setAccount(Sandbox::Account::baseUrl(),
                                     {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")});
        });
        const qsizetype balances = world.balances.size();
        world.run(1h);
        QCOMPARE(world.balances.size(), balances + 1); // It was heard of.
        QCOMPARE(world.service->purchase(key)->state, State::Provisioning);
        QCOMPARE(world.row(key).state, State::Provisioning);
        disconnect(change);
        world.client->setAccount(Sandbox::Account::baseUrl(), world.account->credentials());
        world.service->resume(world.client->accessCode());
        world.run(1min);
        QCOMPARE(world.service->purchase(key)->state, State::Refunded);
        QCOMPARE(world.disagreement(), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseAccountsTest)
#include "tst_purchaseaccounts.moc"
