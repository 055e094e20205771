// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholewindow.h"
#include "widgets/orders/orderspage.h"
#include "widgets/settings/keyfield.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

using namespace Desk;

/// Whether all can be done without a mouse.
class KeysAloneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyActionIsInAMenuAndHasItsEnglishName();
    void keysAreChangedInTheSettings();

private:
    QDialog *openKeys();

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
};

void KeysAloneTest::initTestCase()
{
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    m_whole->theme().start();
    m_whole->window().resize(1280, 720);
    m_whole->start();
    QVERIFY(m_whole->sell());
    QVERIFY(QTest::qWaitForWindowActive(&m_whole->window()));
}

void KeysAloneTest::cleanupTestCase()
{
    m_whole.reset();
    m_world.reset();
}

void KeysAloneTest::everyActionIsInAMenuAndHasItsEnglishName()
{
    const QList<QAction *> inMenus = m_whole->window().menuActions();
    for (const QAction *action : inMenus) {
        QVERIFY2(!action->property("english").toString().isEmpty(), qPrintable(action->text()));
    }
    for (QAction *action : m_whole->window().findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        const bool isNamed = action->objectName().startsWith(QLatin1String("action"));
        QVERIFY2(!isNamed || action->menu() || inMenus.contains(action), qPrintable(action->text()));
    }
}

QDialog *KeysAloneTest::openKeys()
{
    m_whole->window().action(MainWindow::Action::Settings)->trigger();
    m_world->run(std::chrono::seconds(1));
    auto *field = m_whole->window().findChild<KeyField *>();
    auto *pages = field->window()->findChild<QTabWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        if (pages->widget(page)->isAncestorOf(field)) {
            pages->setCurrentIndex(page);
        }
    }
    return qobject_cast<QDialog *>(field->window());
}

void KeysAloneTest::keysAreChangedInTheSettings()
{
    MainWindow &window = m_whole->window();
    QAction *refresh = window.action(MainWindow::Action::Refresh);
    auto *button = m_whole->orders->findChild<QPushButton *>(QStringLiteral("refreshButton"));
    QVERIFY2(button->toolTip().endsWith(QLatin1String("(F5)")), qPrintable(button->toolTip()));
    const auto press = [this, refresh](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QDialog *dialog = openKeys();
        auto *table = dialog->findChild<QTableWidget *>();
        table->selectRow(int(m_whole->window().menuActions().indexOf(refresh)));
        QCOMPARE(table->currentItem()->text(), refresh->text());
        auto *field = dialog->findChild<KeyField *>();
        field->setFocus();
        QTest::keyClick(field, key, modifiers);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        m_world->run(std::chrono::seconds(1));
        m_whole->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_whole->window()));
    };
    press(Qt::Key_K, Qt::ControlModifier);
    const QSignalSpy refreshed(refresh, &QAction::triggered);
    window.focusSearch();
    QTest::keyClick(window.windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(refreshed.size(), 1);
    QTest::keyClick(window.windowHandle(), Qt::Key_F5);
    QCOMPARE(refreshed.size(), 1);
    QVERIFY2(button->toolTip().endsWith(QLatin1String("(Ctrl+K)")), qPrintable(button->toolTip()));
    QCOMPARE(m_world->settings.value(QStringLiteral("keys/actionRefresh")).toString(),
             QStringLiteral("Ctrl+K; Ctrl+R"));
    press(Qt::Key_F5, Qt::NoModifier);
    QVERIFY(button->toolTip().endsWith(QLatin1String("(F5)")));
    QVERIFY(!m_world->settings.contains(QStringLiteral("keys/actionRefresh")));
}

QTEST_MAIN(KeysAloneTest)
#include "tst_keysalone.moc"
