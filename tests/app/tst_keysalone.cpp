// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholewindow.h"
#include "widgets/controls/painting.h"
#include "widgets/orders/orderspage.h"
#include "widgets/settings/keyfield.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QWindow>

#include <algorithm>

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
    void tabGoesRoundWhateverIsShown();
    void focusIsSeen_data();
    void focusIsSeen();

private:
    QDialog *openKeys();

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
};

namespace {

constexpr int mostStops = 40;

QString nameOf(const QWidget &widget)
{
    const QWidget *form = widget.parentWidget();
    while (form && !QByteArray(form->metaObject()->className()).startsWith("Desk::")) {
        form = form->parentWidget();
    }
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(form ? form->metaObject()->className() : ""),
             QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// What Tab stops at until it comes back to where it began; one more than there may be where it never does. A field
/// may have parts that it goes through, as a date does.
QList<QWidget *> stopsOf(QWidget &window)
{
    constexpr int mostParts = 4;
    QList<QWidget *> stops;
    int parts = 0;
    while (stops.size() <= mostStops && parts < mostParts) {
        QWidget *focus = window.focusWidget();
        if (!focus || (stops.size() > 1 && focus == stops.constFirst())) {
            break;
        }
        parts = !stops.isEmpty() && focus == stops.constLast() ? parts + 1 : 0;
        if (parts == 0) {
            stops.append(focus);
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return stops;
}

/// What is seen of it in its window.
QRect seenOf(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *inside = &widget; inside != widget.window(); inside = inside->parentWidget()) {
        seen = seen.translated(inside->pos()) & inside->parentWidget()->rect();
    }
    return widget.isVisible() ? seen : QRect();
}

bool isSeen(const QWidget &widget)
{
    const QRect seen = seenOf(widget);
    return seen.width() > 3 && seen.height() > 3;
}

/// Of radio buttons Tab goes to the one that is chosen.
bool isStop(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return isSeen(widget) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
           && (!radio || radio->isChecked());
}

/// Lines are read downwards, and each from its beginning.
bool isBehind(const QWidget &before, const QWidget &next)
{
    const QRect one = before.geometry();
    const QRect other = next.geometry();
    if (other.bottom() < one.top()) {
        return false;
    }
    const bool isOneLine = one.top() <= other.center().y() && other.center().y() <= one.bottom();
    return !isOneLine || before.isRightToLeft() || other.left() >= one.left();
}

} // namespace

void KeysAloneTest::initTestCase()
{
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    QVERIFY(m_whole->startWithASale());
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

void KeysAloneTest::tabGoesRoundWhateverIsShown()
{
    QSet<QString> problems;
    int seen = 0;
    m_whole->showAll([&](const QString &name, QWidget &window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
                tabs->setFocus();
            }
            const QList<QWidget *> stops = stopsOf(window);
            seen += int(stops.size());
            for (const QWidget *one : window.findChildren<QWidget *>()) {
                if (one->window() == &window && isStop(*one) && !stops.contains(one)) {
                    problems.insert(QStringLiteral("%1: %2 is never reached").arg(name, nameOf(*one)));
                }
            }
            if (stops.isEmpty() || stops.size() > mostStops) {
                problems.insert(QStringLiteral("%1 (%2): %3 stops, the last is %4")
                                    .arg(name)
                                    .arg(page)
                                    .arg(stops.size())
                                    .arg(stops.isEmpty() ? QString() : nameOf(*stops.constLast())));
            }
            for (qsizetype i = 0; i < stops.size(); ++i) {
                const QWidget &stop = *stops.at(i);
                if (!isSeen(stop)) {
                    problems.insert(QStringLiteral("%1: %2 is not seen").arg(name, nameOf(stop)));
                }
                if (stops.indexOf(stops.at(i)) != i) {
                    problems.insert(QStringLiteral("%1: %2 is a trap").arg(name, nameOf(stop)));
                }
                const QWidget *next = stops.value(i + 1);
                const auto isFirst = [&stops, next] { // Where Tab begins anew.
                    return std::all_of(stops.begin(), stops.end(), [next](const QWidget *other) {
                        return other->parentWidget() != next->parentWidget() || isBehind(*next, *other);
                    });
                };
                if (next && next->parentWidget() == stop.parentWidget() && !isBehind(stop, *next) && !isFirst()) {
                    problems.insert(QStringLiteral("%1: %2 comes before %3").arg(name, nameOf(stop), nameOf(*next)));
                }
            }
        }
    });
    for (const QString &problem : std::as_const(problems)) {
        qWarning().noquote() << problem;
    }
    QVERIFY(problems.isEmpty());
    QVERIFY(seen > 200);
}

void KeysAloneTest::focusIsSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Whoever has the focus looks another way than before, on pixels enough for a line, by 3:1.
void KeysAloneTest::focusIsSeen()
{
    QFETCH(const bool, dark);
    QApplication::setPalette(Theme::palette(dark, false));
    constexpr double visible = 3;
    constexpr int leastPixels = 24;
    QSet<QString> measured;
    QSet<QString> unseen;
    m_whole->showAll([&](const QString &name, QWidget &window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
                tabs->setFocus();
            }
            for (QWidget *stop : stopsOf(window)) {
                if (measured.contains(nameOf(*stop)) || !isSeen(*stop)) {
                    continue;
                }
                measured.insert(nameOf(*stop));
                stop->clearFocus();
                const QImage before = window.grab(seenOf(*stop)).toImage();
                stop->setFocus(Qt::TabFocusReason);
                const QImage with = window.grab(seenOf(*stop)).toImage();
                int changed = 0;
                for (int y = 0; y < with.height(); ++y) {
                    for (int x = 0; x < with.width(); ++x) {
                        changed += with.pixel(x, y) != before.pixel(x, y)
                                   && Painting::contrast(with.pixelColor(x, y), before.pixelColor(x, y)) >= visible;
                    }
                }
                if (changed < leastPixels) {
                    unseen.insert(QStringLiteral("%1: %2, %3 pixels").arg(name, nameOf(*stop)).arg(changed));
                }
            }
        }
    });
    for (const QString &one : std::as_const(unseen)) {
        qWarning().noquote() << one;
    }
    QVERIFY(unseen.isEmpty());
    QVERIFY(measured.size() > 60);
}

QTEST_MAIN(KeysAloneTest)
#include "tst_keysalone.moc"
