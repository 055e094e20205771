// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/rowguard.h"

#include "support/fakeclock.h"

#include <QCursor>
#include <QEnterEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

class RowGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mouseThatAWindowOpensUnderHoldsNoRows();
    void mouseThatMovesHoldsThemForTwoSeconds();
    void mouseThatComesInHoldsThem();
    void mouseThatGoesLetsThemGo();

private:
    void enter(const QPoint &global);
    void move(const QPoint &global);

    QStringListModel m_model{QStringList(QList<QString>(200, QStringLiteral("a package")))};
    Test::FakeClock m_clock;
    std::unique_ptr<RowGuard> m_guard;
    std::unique_ptr<QTableView> m_view;
};

void RowGuardTest::init()
{
    m_guard.reset();
    m_view = std::make_unique<QTableView>();
    m_view->setModel(&m_model);
    m_view->resize(300, 200);
    m_guard = std::make_unique<RowGuard>(*m_view, m_clock);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
}

void RowGuardTest::enter(const QPoint &global)
{
    QEnterEvent event(m_view->viewport()->mapFromGlobal(global), global, global);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void RowGuardTest::move(const QPoint &global)
{
    QMouseEvent event(QEvent::MouseMove, m_view->viewport()->mapFromGlobal(global), global, Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void RowGuardTest::mouseThatAWindowOpensUnderHoldsNoRows()
{
    enter(QCursor::pos());
    move(QCursor::pos()); // Qt tells a widget of the mouse that it comes under.
    QVERIFY(!m_guard->isMouseMoving());
    QVERIFY(m_guard->mayRowsMove());

    move(QCursor::pos() + QPoint(1, 0));
    QVERIFY(!m_guard->mayRowsMove());
}

void RowGuardTest::mouseThatMovesHoldsThemForTwoSeconds()
{
    const QSignalSpy rested(m_guard.get(), &RowGuard::rowsMayMove);
    move(QCursor::pos() + QPoint(1, 0));
    m_clock.advance(1500ms);
    move(QCursor::pos() + QPoint(2, 0));
    m_clock.advance(1900ms);
    QVERIFY(!m_guard->mayRowsMove());
    QCOMPARE(rested.size(), 0);
    m_clock.advance(100ms);
    QVERIFY(m_guard->mayRowsMove());
    QCOMPARE(rested.size(), 1);
}

void RowGuardTest::mouseThatComesInHoldsThem()
{
    enter(QCursor::pos() + QPoint(20, 20));
    QVERIFY(!m_guard->mayRowsMove());
}

void RowGuardTest::mouseThatGoesLetsThemGo()
{
    const QSignalSpy rested(m_guard.get(), &RowGuard::rowsMayMove);
    move(QCursor::pos() + QPoint(1, 0));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(m_guard->mayRowsMove());
    QCOMPARE(rested.size(), 1);
}

QTEST_MAIN(RowGuardTest)
#include "tst_rowguard.moc"
