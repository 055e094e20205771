// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/shop.h"

#include "sandbox/sandboxclient.h"
#include "services/books/orderbook.h"
#include "support/shopfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::Breakage;
using Desk::Test::Fault;
using Desk::Test::ShopFixture;

namespace {

const QString balanceEndpoint = QStringLiteral("GET /balance");
const QString packagesEndpoint = QStringLiteral("GET /esims/packages");
const QString esimsEndpoint = QStringLiteral("GET /esims");
const QString ordersEndpoint = QStringLiteral("GET /orders");
const QString orderEndpoint = QStringLiteral("POST /esims/order");

PurchaseRequest request(const ShopFixture &world, int quantity = 1)
{
    PurchaseRequest request;
    request.packageCode = ShopFixture::turkey;
    request.packageName = QStringLiteral("Merhaba");
    request.quantity = quantity;
    request.shownCost = world.sandbox->catalogue().package(ShopFixture::turkey)->cost;
    request.costReadAt = world.clock.now();
    return request;
}

/// What an earlier run left: nobody knows whether it was paid for.
Purchase unclearPurchase(const ShopFixture &world)
{
    Purchase left;
    left.key = left.sale = QUuid::createUuid();
    left.accessCode = world.sandbox->credentials().accessCode;
    left.request = request(world);
    left.body = "{}";
    left.state = Purchase::State::Unknown;
    left.intendedAt = left.firstSentAt = left.lastSentAt = left.changedAt = world.clock.now().addSecs(-3600);
    left.attempts = 1;
    return left;
}

TopUp unclearTopUp(const ShopFixture &world)
{
    TopUp left;
    left.key = QUuid::createUuid();
    left.accessCode = world.sandbox->credentials().accessCode;
    left.request.iccid = *Iccid::fromString(QStringLiteral("8988000000000123456"));
    left.request.package.code = QStringLiteral("TOPUP_") + ShopFixture::turkey;
    left.body = "{}";
    left.state = TopUp::State::Unknown;
    left.intendedAt = left.sentAt = left.changedAt = world.clock.now().addSecs(-3600);
    return left;
}

Breakage fault(Fault kind)
{
    Breakage breakage;
    breakage.fault = kind;
    return breakage;
}

} // namespace

class ShopTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { m_world.reset(); }

    // Whose news reaches whom.

    void balanceOfAPurchaseReachesTheAccount()
    {
        openAndConnect();
        const int asked = m_world->line.attempts(balanceEndpoint);
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QVERIFY(completed(key));
        QCOMPARE(m_world->line.attempts(balanceEndpoint), asked);
        QCOMPARE(m_world->account.balance()->amount, m_world->sandbox->balance());
    }

    void purchasesKnowTheBalanceOfTheAccount()
    {
        openAndConnect();
        const Money before = m_world->sandbox->balance();
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QCOMPARE(m_world->purchases.purchase(key)->balanceBefore, std::optional(before));
    }

    void whatIsBoughtStandsInTheRecordsAtOnce()
    {
        openAndConnect();
        m_world->run(30s);
        m_world->line.breakEvery(esimsEndpoint, fault(Fault::NoAnswer)); // No list could say it.
        QList<Iccid> listed;
        connect(&m_world->purchases, &PurchaseService::esimsBought, this, [&] {
            for (const Esim &esim : m_world->records.esims()) {
                listed.append(esim.iccid);
            }
        });
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QVERIFY(completed(key));
        QCOMPARE(listed, QList<Iccid>{m_world->purchases.purchase(key)->esims.constFirst().iccid});
        QCOMPARE(m_world->shop.favourites().soldLately(), QStringList{ShopFixture::turkey});
    }

    void ordersAreReadOnceAPurchaseIsSettled()
    {
        openAndConnect();
        m_world->run(30s);
        QVERIFY(m_world->records.orders().isEmpty());
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QVERIFY(completed(key));
        QVERIFY(m_world->until([this] { return m_world->records.orders().size() == 1; }));
    }

    void topUpReachesBalanceListAndDiagnosis()
    {
        const Iccid iccid = sellUsed();
        openAndConnect();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing() && m_world->topUps.isReady(); }));
        m_world->care.checkNetwork(esim(iccid), std::nullopt);
        QVERIFY(m_world->until([&] { return m_world->care.diagnosis(iccid).value.has_value(); }));
        const DataSize before = esim(iccid).usage.total;
        const auto orders = m_world->records.orders().size();
        const QUuid key = m_world->topUps.topUp(topUpRequest(iccid));
        QVERIFY(m_world->until([&] { return m_world->topUps.topUp(key)->state == TopUp::State::Completed; }));
        QCOMPARE(m_world->account.balance()->amount, m_world->sandbox->balance());
        QVERIFY(!m_world->care.diagnosis(iccid).value.has_value());
        QVERIFY(m_world->until([&] { return esim(iccid).usage.total > before; }));
        QVERIFY(m_world->until([&] { return m_world->records.orders().size() == orders + 1; }));
    }

    void esimsThatNoAnswerNamedAreLookedForInTheAccount()
    {
        openAndConnect();
        m_world->run(30s);
        Purchase purchase = unclearPurchase(*m_world);
        purchase.state = Purchase::State::Completed;
        QVERIFY(purchase.esimsNotTold() > 0);
        const int before = m_world->line.attempts(esimsEndpoint);
        emit m_world->purchases.esimsBought(purchase);
        m_world->run(5s);
        QCOMPARE(m_world->line.attempts(esimsEndpoint), before + 1);
    }

    void esimsWithoutIccidAreLookedForInTheAccount()
    {
        openAndConnect();
        m_world->run(30s);
        Purchase purchase = unclearPurchase(*m_world);
        purchase.state = Purchase::State::Completed;
        DeliveredEsim esim;
        esim.activation = ActivationCode::fromString(QStringLiteral("LPA:1$smdp.example.invalid$ABC"));
        purchase.esims = {esim};
        QCOMPARE(purchase.esimsNotTold(), 0);
        const int before = m_world->line.attempts(esimsEndpoint);
        emit m_world->purchases.esimsBought(purchase);
        m_world->run(5s);
        QCOMPARE(m_world->line.attempts(esimsEndpoint), before + 1);
    }

    void whatCareReadsReachesTheList()
    {
        const Iccid iccid = sellUsed();
        openAndConnect();
        m_world->run(30s);
        const Esim row = esim(iccid);
        EsimUsage usage;
        usage.iccid = iccid;
        usage.usage = row.usage;
        usage.usage.total = *DataSize::fromGigabytes(77);
        emit m_world->care.usageRead(usage);
        QCOMPARE(esim(iccid).usage.total, usage.usage.total);
        emit m_world->care.esimRead(row);
        QCOMPARE(esim(iccid).usage.total, row.usage.total);
        const int esims = m_world->line.attempts(esimsEndpoint);
        const int orders = m_world->line.attempts(ordersEndpoint);
        emit m_world->care.esimsTouched();
        m_world->run(5s);
        QVERIFY(m_world->line.attempts(esimsEndpoint) > esims);
        QVERIFY(m_world->line.attempts(ordersEndpoint) > orders);
    }

    void diagnosisIsForgottenOnceTheEsimIsChanged()
    {
        const Iccid iccid = sellUsed();
        openAndConnect();
        m_world->run(30s);
        m_world->care.checkNetwork(esim(iccid), std::nullopt);
        QVERIFY(m_world->until([&] { return m_world->care.diagnosis(iccid).value.has_value(); }));
        QVERIFY(m_world->care.suspend(iccid));
        QVERIFY(m_world->until([&] { return !m_world->care.isActing(iccid); }));
        QCOMPARE(m_world->care.action(iccid, CareAction::Kind::Suspend).state, CareAction::State::Done);
        QVERIFY(!m_world->care.diagnosis(iccid).value.has_value());
    }

    void listTellsWhatBecameOfAnUnclearCancellation()
    {
        openAndConnect();
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QVERIFY(completed(key));
        const Iccid iccid = m_world->purchases.purchase(key)->esims.constFirst().iccid;
        m_world->run(30s);
        m_world->line.breakNext(QStringLiteral("POST /esims/cancel"), fault(Fault::LostAfterProcessing));
        m_world->line.breakEvery(esimsEndpoint, fault(Fault::LostBeforeSending));
        QVERIFY(m_world->care.cancel({iccid}));
        QVERIFY(m_world->until([&] { return !m_world->care.isActing(iccid); }));
        QCOMPARE(m_world->care.action(iccid, CareAction::Kind::Cancel).state, CareAction::State::NotClear);
        m_world->line.repair();
        m_world->records.refreshEsims();
        QVERIFY(m_world->until(
            [&] { return m_world->care.action(iccid, CareAction::Kind::Cancel).state == CareAction::State::Done; }));
    }

    void cancellingReachesListAndBalance()
    {
        openAndConnect();
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        QVERIFY(completed(key));
        const Money before = m_world->sandbox->balance();
        const Iccid iccid = m_world->purchases.purchase(key)->esims.constFirst().iccid;
        QVERIFY(m_world->care.cancel({iccid}));
        QVERIFY(m_world->until([&] { return esim(iccid).status == Esim::Status::Cancelled; }));
        QVERIFY(m_world->sandbox->balance() > before);
        m_world->run(5s); // At once, not when the balance is old.
        QCOMPARE(m_world->account.balance()->amount, m_world->sandbox->balance());
    }

    // Connecting.

    void nothingIsReadForAnAccountThatIsNotOpen()
    {
        QVERIFY(m_world->connectAccount());
        m_world->run(30s);
        QCOMPARE(m_world->line.log(), QStringList{balanceEndpoint});
        QVERIFY(!m_world->topUps.isReady());
        m_world->shop.open(Sandbox::Account::baseUrl(), QStringLiteral("esf_another"));
        m_world->run(30s);
        QCOMPARE(m_world->line.log(), QStringList{balanceEndpoint});
        m_world->open(); // Connected already.
        m_world->run(30s);
        QVERIFY(m_world->topUps.isReady());
        QVERIFY(m_world->line.attempts(packagesEndpoint) > 0);
    }

    void connectingResumesWhatEarlierRunsLeft()
    {
        const Purchase purchase = unclearPurchase(*m_world);
        const TopUp topUp = unclearTopUp(*m_world);
        QVERIFY(m_world->journal.insert({purchase}).result());
        QVERIFY(m_world->journal.insertTopUp(topUp).result());
        m_world->open();
        m_world->run(10s);
        QVERIFY(!m_world->purchases.purchase(purchase.key)); // Nothing is read of an account that is not there.
        QVERIFY(m_world->connectAccount());
        QVERIFY(m_world->until([&] {
            return m_world->purchases.purchase(purchase.key) && m_world->topUps.topUp(topUp.key)
                   && m_world->topUps.isReady();
        }));
        QVERIFY(m_world->until([this] { return m_world->line.attempts(ordersEndpoint) > 0; }));
        QCOMPARE(m_world->line.attempts(orderEndpoint), 0);
    }

    void orderThatNobodyMayFinishAnyMoreIsClosed()
    {
        const Purchase young = unclearPurchase(*m_world);
        Purchase old = unclearPurchase(*m_world);
        old.key = old.sale = QUuid::createUuid();
        old.intendedAt = old.firstSentAt = old.lastSentAt = m_world->clock.now().addDays(-2);
        QVERIFY(m_world->journal.insert({young, old}).result());
        openAndConnect();
        QVERIFY(m_world->until([&] { return m_world->purchases.purchase(old.key); }));
        m_world->run(6min); // They are looked for first.
        const auto isClosed = [&](const Purchase &row) {
            return m_world->purchases.purchase(row.key)->closedAt.isValid();
        };
        QVERIFY(isClosed(old));
        QVERIFY(!isClosed(young));
        QCOMPARE(m_world->line.attempts(orderEndpoint), 0);
    }

    void opensOnceForOneConnection()
    {
        openAndConnect();
        m_world->run(1min);
        QVERIFY(m_world->line.attempts(esimsEndpoint) > 0);
        const QStringList before = m_world->line.log();
        m_world->open();
        m_world->account.refreshBalance();
        m_world->run(1min);
        QCOMPARE(m_world->line.log(), before + QStringList{balanceEndpoint});
    }

    void signingOutCloses()
    {
        openAndConnect();
        m_world->run(1min);
        m_world->account.signOut();
        const int before = m_world->line.attempts(esimsEndpoint);
        QVERIFY(m_world->connectAccount());
        m_world->run(10s);
        QCOMPARE(m_world->line.attempts(esimsEndpoint), before);
        m_world->open();
        m_world->run(10s);
        QCOMPARE(m_world->line.attempts(esimsEndpoint), before + 1);
    }

    void anotherAccountShowsNothingOfTheOneBefore()
    {
        const Iccid iccid = sellUsed();
        openAndConnect();
        m_world->copyCatalogue();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        m_world->care.checkNetwork(esim(iccid), std::nullopt);
        QVERIFY(m_world->until([&] { return m_world->care.diagnosis(iccid).value.has_value(); }));
        QVERIFY(!m_world->records.esims().isEmpty());
        m_world->account.signOut();
        QVERIFY(!m_world->shop.orderBook().entries().isEmpty());
        m_world->shop.open(Sandbox::Account::baseUrl(), QStringLiteral("esf_another"));
        // At once, before anything of the other account was read.
        QVERIFY(m_world->shop.orderBook().entries().isEmpty());
        QVERIFY(m_world->records.orders().isEmpty());
        QVERIFY(m_world->records.esims().isEmpty());
        QVERIFY(m_world->records.orderCoverage() == OrderCoverage());
        m_world->settle();
        QVERIFY(m_world->shop.orderBook().entries().isEmpty());
        QVERIFY(m_world->records.esims().isEmpty());
        QVERIFY(m_world->catalogue.search()->entries().isEmpty());
        QVERIFY(!m_world->care.diagnosis(iccid).value.has_value());
    }

    // While it is connected.

    void lineThatIsBackResumesAndReadsAgain()
    {
        openAndConnect();
        m_world->run(1min);
        m_world->line.breakAll(fault(Fault::LostBeforeSending));
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Offline; }));
        // Left by a program of the same profile, say: it shows that the journal is read again.
        const Purchase purchase = unclearPurchase(*m_world);
        const TopUp topUp = unclearTopUp(*m_world);
        QVERIFY(m_world->journal.insert({purchase}).result());
        QVERIFY(m_world->journal.insertTopUp(topUp).result());
        const int esims = m_world->line.attempts(esimsEndpoint);
        const int orders = m_world->line.attempts(ordersEndpoint);
        m_world->line.repair();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Connected; }));
        QVERIFY(m_world->until([&] {
            return m_world->purchases.purchase(purchase.key) && m_world->topUps.topUp(topUp.key)
                   && m_world->line.attempts(esimsEndpoint) > esims && m_world->line.attempts(ordersEndpoint) > orders;
        }));
    }

    void journalThatCanBeUsedAgainResumes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        const QString aside = folder.filePath(QStringLiteral("aside.sqlite"));
        const Purchase purchase = unclearPurchase(*m_world);
        {
            PurchaseJournal journal(file);
            QVERIFY(journal.open().result());
            QVERIFY(journal.insert({purchase}).result());
            QVERIFY(journal.setNote(*Iccid::fromString(QStringLiteral("8988000000000123456")), QStringLiteral("Kurt"))
                        .result());
        }
        QVERIFY(QFile::rename(file, aside));
        QVERIFY(QDir().mkpath(file)); // A folder in its place: nobody can read that, root included.
        start(file);
        openAndConnect();
        m_world->run(1s);
        QVERIFY(m_world->purchases.journalProblem());
        QVERIFY(!m_world->purchases.purchase(purchase.key));
        QVERIFY(QDir().rmdir(file));
        QVERIFY(QFile::rename(aside, file));
        m_world->run(1min); // It tries by itself.
        QVERIFY(!m_world->purchases.journalProblem());
        QVERIFY(m_world->purchases.purchase(purchase.key));
        QCOMPARE(m_world->records.notes().size(), 1);
    }

    void journalIsTriedAtOnceWhenAsked()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QVERIFY(QDir().mkpath(file));
        start(file);
        openAndConnect();
        m_world->run(1min);
        QVERIFY(m_world->purchases.journalProblem());
        QVERIFY(QDir().rmdir(file));
        const int asked = m_world->line.attempts(balanceEndpoint);
        m_world->shop.refresh();
        m_world->settle();
        QVERIFY(!m_world->purchases.journalProblem());
        QCOMPARE(m_world->line.attempts(balanceEndpoint), asked + 1);
    }

    void balanceIsRenewedThoughNobodyShowsIt()
    {
        QVERIFY(m_world->connectAccount());
        const Money before = m_world->account.balance()->amount;
        m_world->sandbox->setBalance(before * 2);
        m_world->run(4min);
        QCOMPARE(m_world->account.balance()->amount, before);
        m_world->run(2min);
        QCOMPARE(m_world->account.balance()->amount, before * 2);
    }

    void whatColleaguesSellIsReadByTimeWhereSomebodySeesIt()
    {
        openAndConnect();
        m_world->run(2min);
        const int orders = m_world->line.attempts(ordersEndpoint);
        const auto read = [&] { return m_world->line.attempts(ordersEndpoint) - orders; };
        sellUsed();
        m_world->run(12min);
        QCOMPARE(read(), 0);
        m_world->run(3min);
        QCOMPARE(read(), 1);
        QCOMPARE(m_world->records.orders().constFirst().reference,
                 m_world->sandbox->ledger().orders().constLast().reference);
        m_world->run(30min);
        QCOMPARE(read(), 3);
        m_world->shop.setSeen(false);
        m_world->run(60min);
        QCOMPARE(read(), 3);
        m_world->shop.setSeen(true);
        m_world->run(1min);
        QCOMPARE(read(), 4);
        m_world->shop.setSeen(false);
        m_world->shop.setSeen(true);
        m_world->run(1min);
        QCOMPARE(read(), 4);
        // While it slept others sold.
        m_world->clock.setNow(m_world->clock.now().addSecs(3600));
        m_world->run(2min);
        QCOMPARE(read(), 5);
        m_world->account.signOut();
        m_world->run(60min);
        QCOMPARE(read(), 5);
    }

    void computerThatSleptIsAskedForItsNetwork()
    {
        QVERIFY(m_world->connectAccount());
        const int asked = m_world->line.attempts(balanceEndpoint);
        m_world->clock.setNow(m_world->clock.now().addSecs(3600));
        m_world->run(15s);
        QCOMPARE(m_world->line.attempts(balanceEndpoint), asked + 1);
    }

    // The end.

    void stopEndsOnce_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::newRow("with nothing to do") << false;
        QTest::newRow("in the middle of everything") << true;
    }
    void stopEndsOnce()
    {
        QFETCH(bool, isBusy);
        if (isBusy) {
            openAndConnect();
            m_world->purchases.placeOrder(request(*m_world));
            m_world->run(500ms);
            QVERIFY(m_world->catalogue.status().isSyncing);
        }
        const QSignalSpy stopped(&m_world->shop, &Shop::stopped);
        m_world->shop.stop();
        m_world->shop.stop();
        m_world->settle();
        QCOMPARE(stopped.count(), 1);
        const QStringList before = m_world->line.log();
        m_world->run(10min);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(m_world->line.log(), before);
        QVERIFY(m_world->purchases.placeOrder(request(*m_world)).isNull());
        QVERIFY(m_world->batches.placeOrder(request(*m_world)).isNull());
    }

    void serviceThatHangsDoesNotKeepIt()
    {
        openAndConnect();
        m_world->records.blockSignals(true); // It never says that it has stopped.
        const QSignalSpy stopped(&m_world->shop, &Shop::stopped);
        m_world->shop.stop();
        m_world->run(1s);
        m_world->shop.stop(); // The time that is left is not begun again.
        m_world->run(999ms);
        QCOMPARE(stopped.count(), 0);
        m_world->run(1ms);
        QCOMPARE(stopped.count(), 1);
        m_world->records.blockSignals(false);
        emit m_world->records.stopped(); // Too late.
        m_world->run(10s);
        QCOMPARE(stopped.count(), 1);
    }

    void finishLetsAnOrderComeToItsEnd()
    {
        openAndConnect();
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        m_world->run(500ms);
        const QSignalSpy stopped(&m_world->shop, &Shop::stopped);
        m_world->shop.finish();
        m_world->run(500ms);
        QCOMPARE(stopped.count(), 0);
        m_world->run(5s);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(m_world->purchases.purchase(key)->state, Purchase::State::Completed);
    }

    void finishSendsNothingNew()
    {
        openAndConnect();
        PurchaseRequest several = request(*m_world);
        several.orders = 5;
        m_world->batches.placeOrder(several);
        m_world->run(500ms);
        m_world->shop.finish();
        m_world->run(10s);
        QCOMPARE(m_world->line.arrivals(orderEndpoint), 1);
        QCOMPARE(m_world->sandbox->ordersPlaced(), 1);
    }

    void finishWaitsSevenSecondsForAnAnswer()
    {
        openAndConnect();
        m_world->line.breakNext(orderEndpoint, fault(Fault::NoAnswer));
        const QUuid key = m_world->purchases.placeOrder(request(*m_world));
        m_world->run(500ms);
        const QSignalSpy stopped(&m_world->shop, &Shop::stopped);
        m_world->shop.finish();
        m_world->run(6999ms);
        QCOMPARE(stopped.count(), 0);
        m_world->run(1ms);
        QCOMPARE(stopped.count(), 1);
        const auto rows = m_world->journal.purchases(m_world->sandbox->credentials().accessCode).result();
        QVERIFY(rows);
        QCOMPARE(rows->constFirst().key, key);
        QCOMPARE(rows->constFirst().state, Purchase::State::Sent);
    }

    void finishEndsAtOnceWhereNothingIsBought()
    {
        openAndConnect();
        const QSignalSpy stopped(&m_world->shop, &Shop::stopped);
        m_world->shop.finish();
        m_world->settle();
        QCOMPARE(stopped.count(), 1);
    }

private:
    void start(const QString &journalFile = QStringLiteral(":memory:"))
    {
        m_world = std::make_unique<ShopFixture>(ShopFixture::smallOptions(), journalFile);
    }
    void openAndConnect()
    {
        m_world->open();
        QVERIFY(m_world->connectAccount());
    }
    bool completed(const QUuid &key)
    {
        return m_world->until([&] { return m_world->purchases.purchase(key)->state == Purchase::State::Completed; });
    }
    /// As the list has it.
    Esim esim(const Iccid &iccid) const
    {
        for (const Esim &esim : m_world->records.esims()) {
            if (esim.iccid == iccid) {
                return esim;
            }
        }
        return {};
    }
    /// Sold by a colleague, and in use.
    Iccid sellUsed()
    {
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-30days-5gb","quantity":1})",
            m_world->sandbox->credentials(), m_world->clock.now()));
        m_world->clock.advance(10s);
        const QString iccid = answer.json()[QLatin1String("esims")][0][QLatin1String("iccid")].toString();
        m_world->sandbox->useData(iccid, DataSize::fromBytes(300 * DataSize::bytesPerMegabyte));
        return Iccid::fromString(iccid).value_or(Iccid());
    }
    TopUpRequest topUpRequest(const Iccid &iccid) const
    {
        const Sandbox::Catalogue &catalogue = m_world->sandbox->catalogue();
        const Sandbox::Package topUp =
            catalogue.topUps(*catalogue.package(QStringLiteral("merhaba-30days-5gb"))).constFirst();
        return {iccid,
                {topUp.code, topUp.name, *DataSize::fromGigabytes(topUp.gigabytes), *Validity::fromDays(topUp.days),
                 topUp.cost, topUp.isUnlimited}};
    }

    std::unique_ptr<ShopFixture> m_world;
};

QTEST_GUILESS_MAIN(ShopTest)
#include "tst_shop.moc"
