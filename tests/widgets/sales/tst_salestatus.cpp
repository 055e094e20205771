// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/salestatus.h"

#include "services/books/orderbook.h"
#include "widgets/controls/spokenwords.h"
#include "widgets/esims/accountworld.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Desk;

/// What a person can say of an unclear sale where it was ordered.
class SaleStatusTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        m_status = std::make_unique<SaleStatus>(m_world->purchases, m_world->clock);
        m_status->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_status.get()));
    }
    void cleanup()
    {
        m_status.reset();
        m_world.reset();
    }

    void nobodySaysThatItWentThroughWithoutTheOrders()
    {
        sellUnanswered();
        follow(sellUnanswered()); // Which of two is which nobody can tell.
        readOrders();
        QVERIFY(button("It was not bought"));
        QVERIFY(!button("It went through"));
        m_status->setBooks(m_world->shop.orderBook());
        QVERIFY(button("It went through"));
    }

    void aPersonSaysWhichOrderItWas()
    {
        m_status->setBooks(m_world->shop.orderBook());
        const QUuid one = sellUnanswered();
        const QUuid two = sellUnanswered();
        readOrders();
        follow(one);
        button("It went through")->click();
        auto *question = m_status->findChild<QInputDialog *>();
        QVERIFY(question);
        QCOMPARE(question->comboBoxItems().size(), 2);
        question->setTextValue(question->comboBoxItems().constFirst());
        question->accept();
        QVERIFY(m_world->until([&] { return m_world->purchases.purchase(one)->isPaid(); }));
        QVERIFY(!button("It went through"));
        QCOMPARE(m_world->purchases.purchase(two)->state, Purchase::State::Unknown);
        // The other one is asked about what is left.
        follow(two);
        button("It went through")->click();
        question = m_status->findChildren<QInputDialog *>().constLast();
        QCOMPARE(question->comboBoxItems().size(), 1);
    }

    void itIsSaidWhereNoOrderCanBeIt()
    {
        m_status->setBooks(m_world->shop.orderBook());
        m_world->line.breakEvery(QStringLiteral("POST /esims/order"), {Test::Fault::LostBeforeArrival});
        const QUuid key = m_world->purchases.placeOrder(request());
        m_world->run(std::chrono::minutes(30)); // Whatever clock is right, the list is read after it.
        readOrders();
        follow(key);
        button("It went through")->click();
        QVERIFY(!m_status->findChild<QInputDialog *>());
        const auto *none = m_status->findChild<QMessageBox *>();
        QVERIFY(none);
        QCOMPARE(none->text(), QStringLiteral("No order of the account can have been this one."));
        QCOMPARE(m_world->purchases.purchase(key)->state, Purchase::State::Unknown);
    }

    void whatBecameOfItIsReadOutOnce()
    {
        for (int sale = 1; sale <= 2; ++sale) {
            const QUuid key = m_world->purchases.placeOrder(request());
            follow(key);
            QVERIFY(m_world->until([&] { return m_world->purchases.running() == 0; }));
            const QStringList said = Test::announcedBy(*m_status);
            QVERIFY2(said.constLast().startsWith(QLatin1String("It went through. $")), qPrintable(said.constLast()));
            QCOMPARE(said.count(said.constLast()), sale);
            follow(key);
            m_status->hide();
            m_status->show();
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(m_status.get(), &change);
            QCOMPARE(Test::announcedBy(*m_status), said);
        }
    }

private:
    void follow(const QUuid &key) { m_status->follow(m_world->purchases.purchase(key)->sale); }

    QPushButton *button(const char *name) const
    {
        const auto buttons = m_status->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->isVisibleTo(m_status.get()) && each->text() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
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

    /// The account has it, and nobody told.
    QUuid sellUnanswered()
    {
        m_world->line.breakEvery(QStringLiteral("POST /esims/order"), {Test::Fault::LostAfterProcessing});
        return m_world->purchases.placeOrder(request());
    }

    void readOrders()
    {
        QVERIFY(m_world->until([&] { return m_world->purchases.running() == 0; }));
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QVERIFY(m_world->records.orderReading().isWhole());
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<SaleStatus> m_status;
};

QTEST_MAIN(SaleStatusTest)
#include "tst_salestatus.moc"
