// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/orderspage.h"

#include "models/ordermodel.h"
#include "sandbox/sandboxclient.h"
#include "widgets/controls/recordtable.h"
#include "widgets/esims/accountworld.h"

#include <QCursor>
#include <QScrollBar>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class OrdersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<Test::AccountWorld>();
        QVERIFY(m_world->connectAccount());
        m_page = std::make_unique<OrdersPage>(m_world->records, m_world->clock);
        m_page->resize(1200, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([this] { return !m_world->records.isRefreshing(); }));
        QVERIFY(table()->verticalScrollBar()->maximum() > 4);
    }

    void cleanup()
    {
        QCursor::setPos(0, 799); // Beside the window.
        m_page.reset();
        m_world.reset();
    }

    void newOnesWaitForAMovingMouseAndSaySo()
    {
        const QPoint position = table()->visualRect(table()->model()->index(4, 1)).center();
        const QString under = reference(4);
        const int before = rows();
        refreshWithANewOne(position);
        QCOMPARE(rows(), before);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %2 shown").arg(before).arg(before + 1));
        QCOMPARE(m_page->waitingText(), QStringLiteral("Show 1 more"));
        m_world->clock.advance(2s);
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(position.y())), under);
        QCOMPARE(m_page->matchCount(), QStringLiteral("%1 of %1").arg(before + 1));
        QCOMPARE(m_page->waitingText(), QString());
    }

    void newOnesComeAtOnceWhenAskedFor()
    {
        const QPoint position = table()->visualRect(table()->model()->index(4, 1)).center();
        const QString under = reference(4);
        const int before = rows();
        refreshWithANewOne(position);
        QCOMPARE(rows(), before);
        m_page->showWaiting();
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(position.y())), under);
        // What a person filters is what there is.
        refreshWithANewOne(position);
        QCOMPARE(rows(), before + 1);
        m_page->setSearchText(QStringLiteral("order"));
        m_page->setSearchText({});
        QCOMPARE(rows(), before + 2);
    }

    void movesNothingUnderTheEyeWhenRowsComeIn()
    {
        table()->verticalScrollBar()->setValue(4);
        const QString top = reference(4);
        const int before = rows();
        refreshWithANewOne({});
        QCOMPARE(rows(), before + 1);
        QCOMPARE(reference(table()->rowAt(0)), top);
    }

private:
    RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString reference(int row) const
    {
        return table()->model()->index(row, static_cast<int>(OrderModel::Column::Reference)).data().toString();
    }
    /// Sold on another computer; with a position, under a mouse that never rests.
    void refreshWithANewOne(const QPoint &position)
    {
        const QByteArray body = R"({"packageCode":"merhaba-7days-1gb","quantity":1})";
        const Sandbox::Response answer = m_world->sandbox->handle(Test::signedRequest(
            "POST", QStringLiteral("/esims/order"), body, m_world->sandbox->credentials(), m_world->clock.now()));
        QCOMPARE(answer.status, 200);
        m_world->clock.advance(70s);
        int moves = 0;
        const auto move = [&] {
            if (!position.isNull()) {
                QTest::mouseMove(table()->viewport(), position + QPoint(++moves % 2, 0));
            }
        };
        move();
        m_world->records.refreshOrders();
        QVERIFY(m_world->until([&] {
            move();
            return !m_world->records.isRefreshing();
        }));
    }

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<OrdersPage> m_page;
};

QTEST_MAIN(OrdersPageTest)
#include "tst_orderspage.moc"
