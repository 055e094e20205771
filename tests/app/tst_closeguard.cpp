// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/closeguard.h"

#include "app/mainwindow.h"
#include "services/esims/esimcare.h"
#include "services/sales/saleworld.h"
#include "services/sales/topupservice.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Desk::Test;
using namespace std::chrono_literals;

class CloseGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<SaleWorld>(SaleWorld::usualOptions(), true);
        m_window = std::make_unique<MainWindow>();
        m_topUps =
            std::make_unique<TopUpService>(*m_world->client, *m_world->journal, m_world->clock, &QUuid::createUuid);
        m_care = std::make_unique<EsimCare>(*m_world->client, *m_world->journal, m_world->clock);
        m_guard = std::make_unique<CloseGuard>(*m_window, *m_world->service, *m_world->batches, *m_topUps, *m_care);
        m_closed = std::make_unique<QSignalSpy>(m_guard.get(), &CloseGuard::closed);
        m_window->show();
    }
    void cleanup()
    {
        m_closed.reset();
        m_guard.reset();
        m_care.reset();
        m_topUps.reset();
        m_window.reset();
        m_world.reset();
    }

    void closesAtOnceWhereNothingRuns()
    {
        m_window->close();
        QCOMPARE(m_closed->count(), 1);
        QVERIFY(!question());
    }

    void tellsWhatIsNotSentYet()
    {
        m_world->batches->placeOrder(m_world->request(turkey, 1, 5));
        m_world->settle();
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(question());
        QVERIFY2(question()->text().startsWith(QStringLiteral("5 orders are under way")),
                 qPrintable(question()->text()));
        QVERIFY2(question()->informativeText().contains(QStringLiteral("4 of them are not sent yet")),
                 qPrintable(question()->informativeText()));
    }

    void waitsForAllOfABatch()
    {
        const QUuid batch = m_world->batches->placeOrder(m_world->request(turkey, 1, 3));
        m_world->settle();
        m_window->close();
        question()->defaultButton()->click();
        QCOMPARE(m_closed->count(), 0);
        for (int i = 0; m_closed->count() == 0 && i < 300; ++i) {
            QVERIFY(m_window->isVisible());
            m_world->run(100ms);
        }
        QCOMPARE(m_closed->count(), 1);
        QCOMPARE(m_world->service->sale(batch).counts().bought, 3);
    }

    void alsoBetweenTwoOrders()
    {
        const QUuid batch = m_world->batches->placeOrder(m_world->request(turkey, 1, 3));
        while (m_world->service->sale(batch).counts().isSending()) {
            m_window->close();
            QVERIFY(m_window->isVisible());
            m_world->step();
        }
    }

    void waitsForATopUp()
    {
        const QUuid sale = m_world->service->placeOrder(m_world->request(turkey, 1));
        for (int i = 0; m_world->service->running() > 0 && i < 300; ++i) {
            m_world->run(100ms);
        }
        m_topUps->resume(m_world->client->accessCode());
        m_world->run(1s);
        QVERIFY(m_topUps->isReady());
        TopUpRequest request;
        request.iccid = m_world->service->purchase(sale)->esims.first().iccid;
        request.package.code = QStringLiteral("TOPUP_") + turkey;
        QVERIFY(!m_topUps->topUp(request).isNull());
        m_world->settle();
        QCOMPARE(m_topUps->running(), 1);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(question());
        question()->defaultButton()->click();
        for (int i = 0; m_closed->count() == 0 && i < 300; ++i) {
            QVERIFY(m_window->isVisible());
            m_world->run(100ms);
        }
        QCOMPARE(m_closed->count(), 1);
        QCOMPARE(m_topUps->running(), 0);
        QCOMPARE(m_world->account->topUpsPlaced(), 1);
    }

    void waitsForWhatIsDoneToAnEsim()
    {
        const QUuid sale = m_world->service->placeOrder(m_world->request(turkey, 1));
        for (int i = 0; m_world->service->running() > 0 && i < 300; ++i) {
            m_world->run(100ms);
        }
        const Iccid iccid = m_world->service->purchase(sale)->esims.first().iccid;
        m_care->suspend(iccid);
        m_world->settle();
        QCOMPARE(m_care->acting(), 1);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(question());
        QCOMPARE(question()->windowTitle(), QStringLiteral("An eSIM is being changed"));
        question()->defaultButton()->click();
        for (int i = 0; m_closed->count() == 0 && i < 300; ++i) {
            QVERIFY(m_window->isVisible());
            m_world->run(100ms);
        }
        QCOMPARE(m_closed->count(), 1);
        QCOMPARE(m_care->acting(), 0);
    }

    void tellsBeforeItClosesWhatAPersonShouldKnow()
    {
        QString words = QStringLiteral("3 entries are on this computer alone.");
        m_guard->setLastWords([&words] { return words; });
        m_window->close();
        QCOMPARE(m_closed->count(), 0);
        QVERIFY(question());
        QCOMPARE(question()->text(), words);
        question()->escapeButton()->click();
        QTRY_VERIFY(!question());
        QCOMPARE(m_closed->count(), 0);
        m_window->close();
        question()->defaultButton()->click();
        QCOMPARE(m_closed->count(), 1);
    }

    void tellsItAfterWaitingToo()
    {
        const QString words = QStringLiteral("3 entries are on this computer alone.");
        m_guard->setLastWords([&words] { return words; });
        m_world->batches->placeOrder(m_world->request(turkey, 1, 2));
        m_world->settle();
        m_window->close();
        question()->defaultButton()->click();
        const auto isTold = [this, &words] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return question() && question()->text() == words;
        };
        for (int i = 0; !isTold() && i < 300; ++i) {
            QCOMPARE(m_closed->count(), 0);
            m_world->run(100ms);
        }
        QVERIFY(isTold());
        QVERIFY(question()->isVisible());
        question()->defaultButton()->click();
        QCOMPARE(m_closed->count(), 1);
    }

    void closesAtOnceWhereThereIsNothingToTell()
    {
        m_guard->setLastWords([] { return QString(); });
        m_window->close();
        QCOMPARE(m_closed->count(), 1);
    }

private:
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    std::unique_ptr<SaleWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TopUpService> m_topUps;
    std::unique_ptr<EsimCare> m_care;
    std::unique_ptr<CloseGuard> m_guard;
    std::unique_ptr<QSignalSpy> m_closed;
};

QTEST_MAIN(CloseGuardTest)
#include "tst_closeguard.moc"
