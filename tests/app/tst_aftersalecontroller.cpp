// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aftersalecontroller.h"

#include "app/mainwindow.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/esims/esimspage.h"

#include "sandbox/sandboxclient.h"
#include "support/visualorder.h"
#include "widgets/esims/accountworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class AfterSaleControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        sellOne();
        m_window = std::make_unique<MainWindow>();
        m_page = new EsimsPage({m_world->records, m_world->catalogue, m_world->topUps, m_world->care, m_world->account,
                                m_world->preferences, m_world->clock});
        m_notices = new NoticeStrip;
        m_window->setNoticeWidget(m_notices);
        m_window->addPage(m_page);
        m_controller =
            std::make_unique<AfterSaleController>(*m_window, m_world->shop, m_world->preferences, *m_page, *m_notices);
        m_world->open();
    }
    void cleanup()
    {
        m_controller.reset();
        m_window.reset();
        m_world.reset();
    }

    /// The answer got lost, and the line with it.
    void looksAtUnclearOnesWhenTheLineIsBack()
    {
        QVERIFY(m_world->connectAccount());
        QVERIFY(m_world->until([this] { return m_world->topUps.isReady() && !m_world->records.isRefreshing(); }));
        Test::Breakage lost;
        lost.fault = Test::Fault::LostAfterProcessing;
        m_world->line.breakNext(QStringLiteral("POST /topup/order"), lost);
        Test::Breakage away;
        away.fault = Test::Fault::LostBeforeSending;
        m_world->line.breakNext(QStringLiteral("GET /orders"), {}); // The snapshot before it.
        m_world->line.breakEvery(QStringLiteral("GET /orders"), away);
        const QUuid key = m_world->topUps.topUp(request());
        QVERIFY(m_world->until([this] { return m_world->sandbox->topUpsPlaced() == 1; }));
        m_world->line.breakAll(away);
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this] { return m_world->account.state() == Account::State::Offline; }));
        QVERIFY(m_world->until([this] {
            m_world->clock.advance(1s);
            return m_world->topUps.running() == 0;
        }));
        QCOMPARE(m_world->topUps.topUp(key)->state, TopUp::State::Unknown);
        QVERIFY2(told().contains(QStringLiteral("Not clear yet.")), qPrintable(told()));
        m_world->clock.advance(1min);
        QCOMPARE(m_world->account.state(), Account::State::Offline);
        m_world->line.repair();
        m_world->account.refreshBalance();
        QVERIFY(m_world->until([this, key] { return m_world->topUps.topUp(key)->state == TopUp::State::Completed; }));
        QCOMPARE(m_world->line.attempts(QStringLiteral("POST /topup/order")), 1);
    }

    void saysWhoseUnclearOnesItFinds_data()
    {
        QTest::addColumn<bool>("renewed");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same access code") << false << QStringLiteral("did not come to its end last time");
        QTest::newRow("another access code") << true << QStringLiteral("bought with another access code");
    }
    void saysWhoseUnclearOnesItFinds()
    {
        QFETCH(bool, renewed);
        QFETCH(QString, words);
        TopUp left;
        left.key = QUuid::createUuid();
        left.accessCode = renewed ? QStringLiteral("esf_earlier") : m_world->sandbox->credentials().accessCode;
        left.request = request();
        left.body = "{}";
        left.state = TopUp::State::Unknown;
        left.intendedAt = left.sentAt = m_world->clock.now();
        QVERIFY(m_world->journal.insertTopUp(left).result());
        const QSignalSpy added(&m_world->topUps, &TopUpService::topUpAdded);
        QVERIFY(m_world->connectAccount());
        QVERIFY(m_world->until([&added] { return !added.isEmpty(); }));
        QVERIFY2(told().contains(words), qPrintable(told()));
        QVERIFY2(told().contains(left.request.package.name), qPrintable(told()));
    }

    void tellsOfCancellationsThatDidNotComeToTheirEnd()
    {
        Refund left;
        left.key = QUuid::createUuid();
        left.accessCode = m_world->sandbox->credentials().accessCode;
        left.request.iccid = *Iccid::fromString(QStringLiteral("8988000000000000013"));
        left.state = Refund::State::Sent;
        left.intendedAt = left.sentAt = m_world->clock.now();
        Refund dropped = left;
        dropped.key = QUuid::createUuid();
        dropped.state = Refund::State::Intended;
        QVERIFY(m_world->journal.insertRefund(left).result());
        QVERIFY(m_world->journal.insertRefund(dropped).result());
        m_world->care.load();
        QVERIFY(
            m_world->until([this] { return told().contains(QStringLiteral("did not come to its end last time")); }));
        const QString kept = m_notices->kept().join(QLatin1Char('\n'));
        QVERIFY2(kept.contains(QStringLiteral("Nothing was cancelled.")), qPrintable(kept));
        QVERIFY2(told().contains(left.request.iccid.grouped()), qPrintable(told()));
        QCOMPARE(m_world->journal.refunds().result()->size(), 1);
    }

    void namesMoveNothingAroundThem()
    {
        TopUp left;
        left.key = QUuid::createUuid();
        left.accessCode = QStringLiteral("esf_earlier");
        left.request = request();
        left.request.package.name = QStringLiteral("ישראל 10");
        left.body = "{}";
        left.state = TopUp::State::Unknown;
        left.intendedAt = left.sentAt = m_world->clock.now();
        QVERIFY(m_world->journal.insertTopUp(left).result());
        QVERIFY(m_world->connectAccount());
        QVERIFY(m_world->until([this] { return told().contains(QStringLiteral("bought with another")); }));
        QString notice;
        for (const QString &text : told().split(QLatin1Char('\n'))) {
            if (text.contains(left.request.package.name)) {
                notice = text;
            }
        }
        QCOMPARE(
            Test::seenAround(left.request.package.name, notice),
            QStringLiteral("The top-up with , bought with another access code, is not clear yet. Its eSIM takes no "
                           "other until you decide about it."));
    }

    void writesWhoSoldATopUpAndHowItWasPaid()
    {
        m_world->preferences.setSellers({QStringLiteral("Anna")});
        m_world->preferences.setSeller(QStringLiteral("Anna"));
        m_world->preferences.setPayment(QStringLiteral("cash"));
        QVERIFY(m_world->connectAccount());
        sellOne();
        emit m_page->topUpRequested(request());
        QVERIFY(m_world->until(
            [this] { return !m_world->journal.topUps(m_world->client.accessCode()).result()->isEmpty(); }));
        const TopUp kept = m_world->journal.topUps(m_world->client.accessCode()).result()->constFirst();
        QCOMPARE(kept.request.seller, QStringLiteral("Anna"));
        QCOMPARE(kept.request.payment, QStringLiteral("cash"));
    }

private:
    void sellOne()
    {
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), R"({"packageCode":"merhaba-30days-5gb","quantity":1})",
            m_world->sandbox->credentials(), m_world->clock.now()));
        QCOMPARE(answer.status, 200);
        m_world->clock.advance(10s);
        const QString iccid = answer.json()[QLatin1String("esims")][0][QLatin1String("iccid")].toString();
        QVERIFY(m_world->sandbox->useData(iccid, DataSize::fromBytes(300 * DataSize::bytesPerMegabyte)));
        m_iccid = *Iccid::fromString(iccid);
    }
    TopUpRequest request() const
    {
        const Sandbox::Catalogue &catalogue = m_world->sandbox->catalogue();
        const Sandbox::Package topUp =
            catalogue.topUps(*catalogue.package(QStringLiteral("merhaba-30days-5gb"))).constFirst();
        return {m_iccid,
                {topUp.code, topUp.name, *DataSize::fromGigabytes(topUp.gigabytes), *Validity::fromDays(topUp.days),
                 topUp.cost, topUp.isUnlimited}};
    }
    /// All that the strip says.
    QString told() const
    {
        QStringList texts;
        for (const QLabel *label : m_notices->findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    EsimsPage *m_page = nullptr;
    NoticeStrip *m_notices = nullptr;
    std::unique_ptr<AfterSaleController> m_controller;
    Iccid m_iccid;
};

QTEST_MAIN(AfterSaleControllerTest)
#include "tst_aftersalecontroller.moc"
