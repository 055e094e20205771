// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/statusline.h"
#include "widgets/controls/page.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QQueue>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace Desk;

namespace {

class SomePage : public Page
{
public:
    QString title() const override { return name; }
    void setSearchText(const QString &text) override { texts << text; }
    void enterResults() override {}
    QString matchCount() const override { return QStringLiteral("100 of 20,000"); }
    QString waitingText() const override { return waiting; }
    void showWaiting() override
    {
        waiting.clear();
        emit matchCountChanged();
    }
    void activateSelected() override { ordered << texts.value(texts.size() - 1); }

    QString name = QStringLiteral("Some");
    QString waiting;
    QStringList texts;
    QStringList ordered; ///< What was searched for each time.
};

/// Holds what is typed until it is let through, as Qt does with AT-SPI: shortcuts don't pass here.
class HeldKeys : public QObject
{
public:
    HeldKeys() { qApp->installEventFilter(this); }

    void letThrough()
    {
        while (!m_held.isEmpty()) {
            const auto [target, key] = m_held.dequeue();
            QCoreApplication::postEvent(target, key->clone());
        }
        QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!event->spontaneous() || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)) {
            return false;
        }
        const auto *key = static_cast<QKeyEvent *>(event);
        m_held.enqueue({watched, std::make_shared<QKeyEvent>(key->type(), key->key(), key->modifiers(), key->text(),
                                                             key->isAutoRepeat())});
        return true;
    }

private:
    QQueue<std::pair<QObject *, std::shared_ptr<QKeyEvent>>> m_held;
};

QAction *actionOf(const MainWindow &window, const QKeySequence &keys)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&keys](const QAction *action) { return action->shortcuts().contains(keys); });
    return found == actions.end() ? nullptr : *found;
}

bool showWith(MainWindow &window, const QList<Page *> &pages)
{
    for (Page *page : pages) {
        window.addPage(page);
    }
    window.showPages();
    window.show();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheActionsThatItNames()
    {
        const MainWindow window;
        const auto actions = QMetaEnum::fromType<MainWindow::Action>();
        for (int i = 0; i < actions.keyCount(); ++i) {
            QVERIFY2(window.action(static_cast<MainWindow::Action>(actions.value(i))), actions.key(i));
        }
    }

    void callsTabsAndMenuLinesAsTheirPages()
    {
        MainWindow window;
        const auto names = [&window] {
            const auto *tabs = window.findChild<QTabBar *>(QStringLiteral("pageTabs"));
            return QStringList{tabs->tabText(0), actionOf(window, {Qt::CTRL | Qt::Key_1})->text(), tabs->tabText(1),
                               actionOf(window, {Qt::CTRL | Qt::Key_2})->text()};
        };
        auto *one = new SomePage;
        auto *other = new SomePage;
        other->name = QStringLiteral("Other");
        window.addPage(one);
        window.addPage(other);
        QCOMPARE(names(), (QStringList{one->name, one->name, other->name, other->name}));
        one->name = QStringLiteral("Einer");
        other->name = QStringLiteral("Anderer");
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &change);
        QCOMPARE(names(), (QStringList{one->name, one->name, other->name, other->name}));
    }

    void keepsASearchForEachPage()
    {
        MainWindow window;
        auto *one = new SomePage;
        auto *other = new SomePage;
        window.addPage(one);
        window.addPage(other);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QStringLiteral("turkey"));
        QCOMPARE(one->texts.constLast(), QStringLiteral("turkey"));
        window.openPage(other);
        QCOMPARE(field->text(), QString());
        field->setText(QStringLiteral("8948"));
        window.openPage(one);
        QCOMPARE(field->text(), QStringLiteral("turkey"));
        QVERIFY(!one->texts.contains(QStringLiteral("8948")));
    }

    void statusBarLeavesOutWhatHasNoRoom()
    {
        MainWindow window;
        QVERIFY(showWith(window, {new SomePage}));
        auto *bar = window.findChild<QStatusBar *>();
        const auto label = [bar](const QString &name) -> const QLabel * {
            for (const QLabel *each : bar->findChildren<QLabel *>()) {
                if (each->accessibleName() == name) {
                    return each;
                }
            }
            return nullptr;
        };
        StatusLine *line = window.statusLine();
        line->setConnection(QStringLiteral("Connected"));
        line->setRequests(QStringLiteral("Requests left: 981 of 1,000"));
        line->setProgress({QStringLiteral("copied"), QStringLiteral("stop"), 1, 2});
        window.resize(1280, 720);
        QCoreApplication::processEvents();
        QVERIFY(label(QStringLiteral("Time zone"))->isVisible() && label(QStringLiteral("Requests left"))->isVisible());
        bool isTimeZoneGone = false;
        for (int width = window.width(); width > 100; width -= 10) {
            bar->resize(width, bar->height());
            QCoreApplication::processEvents();
            isTimeZoneGone = isTimeZoneGone || !label(QStringLiteral("Time zone"))->isVisible();
            QVERIFY(label(QStringLiteral("Connection"))->isVisible());
            QVERIFY(isTimeZoneGone || label(QStringLiteral("Requests left"))->isVisible());
        }
        QVERIFY(isTimeZoneGone);
        line->setRequests({});
        QVERIFY(!label(QStringLiteral("Requests left"))->isVisible());
    }

    void rowsThatWaitMakeNoSmallWindowWider()
    {
        MainWindow window;
        window.setSandbox(true);
        window.setBalance(QStringLiteral("$1,487.20"), QStringLiteral("balance updated at 12:00"));
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        const auto *button = window.findChild<QPushButton *>(QStringLiteral("waitingButton"));
        const auto *badge = window.findChild<QWidget *>(QStringLiteral("sandboxBadge"));
        const auto *bar = window.findChild<QWidget *>(QStringLiteral("topBar"));
        window.resize(640, 330);
        QVERIFY(badge->isVisible());
        const int before = bar->minimumSizeHint().width();
        page->waiting = QStringLiteral("Show 19,900 more");
        emit page->matchCountChanged();
        QVERIFY(button->isVisible() && !badge->isVisible());
        QVERIFY2(bar->minimumSizeHint().width() <= before, qPrintable(QString::number(bar->minimumSizeHint().width())));
        window.resize(1280, 720);
        QVERIFY(button->isVisible() && badge->isVisible());
        window.resize(640, 330);
        page->showWaiting();
        emit page->matchCountChanged();
        QVERIFY(badge->isVisible());
    }

    void rowsThatWaitAreOneClickOrKeyAway()
    {
        MainWindow window;
        auto *page = new SomePage;
        auto *other = new SomePage;
        QVERIFY(showWith(window, {page, other}));
        auto *button = window.findChild<QPushButton *>(QStringLiteral("waitingButton"));
        const auto *count = window.findChild<QLabel *>(QStringLiteral("matchCount"));
        QVERIFY(!button->isVisible());
        const auto wait = [page] {
            page->waiting = QStringLiteral("Show 19,900 more");
            emit page->matchCountChanged();
        };
        wait();
        QVERIFY(button->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), page->waiting);
        QCOMPARE(count->accessibleDescription(), QStringLiteral("100 of 20,000. Show 19,900 more"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(page->waiting, QString());
        QVERIFY(!button->isVisible());
        wait();
        QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(page->waiting, QString());
        wait();
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(page->waiting, QString());
        // What is typed next is a search.
        QCOMPARE(window.focusWidget(), window.findChild<QLineEdit *>(QStringLiteral("searchField")));
        wait();
        window.openPage(other);
        QVERIFY(!button->isVisible());
    }

    void goesBackOneStepWhileEscIsHeld()
    {
        const MainWindow window;
        QVERIFY(!window.action(MainWindow::Action::Back)->autoRepeat());
    }

    void searchHasTheFocusOnAnotherPage()
    {
        MainWindow window;
        auto *one = new SomePage;
        auto *other = new SomePage;
        auto *inside = new QLineEdit(one);
        new QLineEdit(other);
        QVERIFY(showWith(window, {one, other}));
        inside->setFocus();
        window.openPage(other);
        QCOMPARE(window.focusWidget(), window.findChild<QLineEdit *>(QStringLiteral("searchField")));
    }

    void comesToTheFrontAlsoWhenMinimized()
    {
        MainWindow window;
        QVERIFY(showWith(window, {new SomePage}));
        QSignalSpy seen(&window, &MainWindow::seenChanged);
        window.showMinimized();
        QVERIFY(!seen.isEmpty() && !seen.constLast()[0].toBool());
        window.bringToFront();
        QVERIFY(!window.isMinimized());
        QVERIFY(seen.constLast()[0].toBool());
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void hasTheLeaveOfTheDesktopWhereQtLooksForIt()
    {
        MainWindow window;
        QVERIFY(showWith(window, {new SomePage}));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        window.bringToFront({"token", "dock_TIME4711"});
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void givesBackTheSearchThatItCleared()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        QTest::keyClicks(field, QStringLiteral("turkey"));
        window.clearSearch();
        QCOMPARE(page->texts.constLast(), QString());
        field->undo();
        QCOMPARE(page->texts.constLast(), QStringLiteral("turkey"));
    }

    void ordersWhatWasTypedBefore_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter of the keypad") << Qt::Key_Enter;
    }

    void ordersWhatWasTypedBefore()
    {
        QFETCH(Qt::Key, key);
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        HeldKeys keys;
        for (const Qt::Key letter : {Qt::Key_5, Qt::Key_G, Qt::Key_B}) {
            QTest::keyClick(window.windowHandle(), letter);
        }
        QTest::keyClick(window.windowHandle(), key, Qt::ControlModifier);
        QVERIFY(page->ordered.isEmpty());
        keys.letThrough();
        QCOMPARE(page->ordered, QStringList{QStringLiteral("5gb")});
    }

    void shortcutsFollowWhatWasTypedBefore_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        for (const char *keys : {"Ctrl+D", "Ctrl+T", "Ctrl+N", "F5", "Ctrl+R", "Esc", "Ctrl+1", "Ctrl+2", "Ctrl+F",
                                 "Ctrl+PgDown", "Ctrl+Shift+Backspace", "Ctrl+,"}) {
            QTest::newRow(keys) << QKeySequence(QString::fromLatin1(keys));
        }
    }

    void shortcutsFollowWhatWasTypedBefore()
    {
        QFETCH(QKeySequence, keys);
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page, new SomePage}));
        QStringList found; // What the words had found when the action ran.
        connect(actionOf(window, keys), &QAction::triggered, page,
                [page, &found] { found << page->texts.value(page->texts.size() - 1); });
        HeldKeys held;
        QTest::keyClick(window.windowHandle(), Qt::Key_5);
        QTest::keyClick(window.windowHandle(), Qt::Key_G);
        QTest::keyClick(window.windowHandle(), keys[0].key(), keys[0].keyboardModifiers());
        QVERIFY(found.isEmpty());
        held.letThrough();
        QCOMPARE(found, QStringList{QStringLiteral("5g")});
    }

    void searchFieldGivesAwayTheKeyOfTheExport()
    {
        MainWindow window;
        window.addPage(new SomePage);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focusSearch();
        QSignalSpy exports(window.action(MainWindow::Action::Export), &QAction::triggered);
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exports.size(), 1);
    }

    void searchFieldGivesAwayKeysThatWereChosen()
    {
        MainWindow window;
        QVERIFY(showWith(window, {new SomePage}));
        window.focusSearch();
        QAction *action = window.action(MainWindow::Action::TopUp);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K)); // Deletes to the end of the line elsewhere.
        const QSignalSpy triggered(action, &QAction::triggered);
        QTest::keyClick(window.windowHandle(), Qt::Key_5);
        QTest::keyClick(window.windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
    }

    void whatIsOrderedWithF11IsWhatWasTypedBefore()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        window.action(MainWindow::Action::QrFullScreen)->setShortcuts(QList<QKeySequence>());
        window.action(MainWindow::Action::Order)->setShortcut(QKeySequence(Qt::Key_F11));
        HeldKeys keys;
        QTest::keyClick(window.windowHandle(), Qt::Key_5);
        QTest::keyClick(window.windowHandle(), Qt::Key_F11);
        QVERIFY(page->ordered.isEmpty());
        keys.letThrough();
        QCOMPARE(page->ordered, QStringList{QStringLiteral("5")});
    }

    void shortcutsRunWithoutAssistiveTechnology()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        QTest::keyClick(window.windowHandle(), Qt::Key_5);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page->ordered, QStringList{QStringLiteral("5")});
    }

    void fieldsKeepTheirOwnKeys()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QStringLiteral("turkey 5gb"));
        QAction *action = window.action(MainWindow::Action::ColumnLeft);
        window.addAction(action);
        const QSignalSpy triggered(action, &QAction::triggered);
        QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field->selectedText(), QStringLiteral("5gb"));
        QCOMPARE(triggered.size(), 0);
        page->setFocus(); // Elsewhere it is the action's.
        QTest::keyClick(window.windowHandle(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(triggered.size(), 1);
    }

    void disabledActionsHaveNoShortcut()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        window.action(MainWindow::Action::Order)->setEnabled(false);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page->ordered.isEmpty());
    }

    void dialogsKeepShortcutsFromTheWindow()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        QDialog dialog(&window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(window.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page->ordered.isEmpty());
    }

    void heldKeyOrdersNothingMore()
    {
        MainWindow window;
        auto *page = new SomePage;
        QVERIFY(showWith(window, {page}));
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, QString(), true);
        QCoreApplication::sendEvent(window.windowHandle(), &repeated);
        QVERIFY(page->ordered.isEmpty());
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &pressed);
        QCOMPARE(page->ordered.size(), 1);
    }

    void showsWhatAPageSearchesForByItself()
    {
        MainWindow window;
        auto *one = new SomePage;
        auto *other = new SomePage;
        window.addPage(one);
        window.addPage(other);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QStringLiteral("turkey"));
        emit one->searchTextChanged({});
        QCOMPARE(field->text(), QString());
        // One that is not open changes nothing that is shown, and has it when it opens.
        field->setText(QStringLiteral("greece"));
        emit other->searchTextChanged(QStringLiteral("8948"));
        QCOMPARE(field->text(), QStringLiteral("greece"));
        window.openPage(other);
        QCOMPARE(field->text(), QStringLiteral("8948"));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
