// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"
#include "app/wholewindow.h"
#include "app/windowsurvey.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace Desk;

/// The window in letters of 14 pt on a screen of 960x540, as a laptop has it at 200 %, and in those of 10 pt on one of
/// 640x360, as it has it at 300 %: in each language all of it finds room there, and nothing is cut.
class SmallScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everythingFits_data();
    void everythingFits();

private:
    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
};

namespace {

constexpr int leastTarget = 24;
constexpr int titleBar = 24; ///< What a desktop takes of a window.

QSize screenSize()
{
    return QGuiApplication::primaryScreen()->size();
}

void keepPicture(QWidget &window, const QString &place)
{
    if (qEnvironmentVariableIsSet("DESK_TEST_PICTURES")) {
        window.grab().save(
            QStringLiteral("%1/%2 %3.png")
                .arg(qEnvironmentVariable("DESK_TEST_PICTURES"), QString::fromLatin1(QTest::currentDataTag()), place));
    }
}

/// What of the window can't be made as small as the room, for whoever reads a failure: the innermost of it.
QString widestOf(const QWidget &window, QSize room)
{
    QStringList widest;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        if (!widget->isWindow() && widget->window() == &window
            && (least.width() > room.width() || least.height() > room.height())) {
            widest << QStringLiteral("%1 %2x%3").arg(Test::placeOf(*widget)).arg(least.width()).arg(least.height());
        }
    }
    return widest.join(QStringLiteral("; "));
}

/// Rows of a table are scrolled across; what is filled in and pressed should not have to be.
QStringList scrolledAcross(const QWidget &window)
{
    QStringList scrolled;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->window() == &window && area->horizontalScrollBar()->maximum() > 0) {
            scrolled << QStringLiteral("%1 scrolls across by %2")
                            .arg(Test::placeOf(*area))
                            .arg(area->horizontalScrollBar()->maximum());
        }
    }
    return scrolled;
}

} // namespace

void SmallScreenTest::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(screenSize().width() < 960 ? 10 : 14);
    QApplication::setFont(font);
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    QVERIFY(m_whole->startWithASale());
    m_whole->window().setSandbox(true); // Whose badge takes room.
    m_world->preferences.setSellers({QStringLiteral("Amira"), QStringLiteral("Johannes")});
}

void SmallScreenTest::cleanupTestCase()
{
    m_whole.reset();
    m_world.reset();
}

void SmallScreenTest::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : UiLanguage::available()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void SmallScreenTest::everythingFits()
{
    QFETCH(const QString, language);
    m_whole->language().use(language);
    m_world->run(std::chrono::seconds(1));
    m_whole->window().statusLine()->setProgress({QStringLiteral("copied"), QStringLiteral("stop"), 30, 100});
    const QSize roomOfDialogs = screenSize() - QSize(0, titleBar);
    const QSize roomOfWindow = screenSize().width() < 960 ? roomOfDialogs : screenSize();
    m_whole->window().resize(roomOfWindow);
    QSet<QString> problems;
    int seen = 0;
    m_whole->showAll([&](const QString &name, QWidget &window) {
        const bool isDialog = qobject_cast<QDialog *>(&window);
        const QSize room = isDialog ? roomOfDialogs : roomOfWindow;
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
                QCoreApplication::processEvents();
            }
            const QString place = tabs ? QStringLiteral("%1 (%2)").arg(name).arg(page) : name;
            ++seen;
            if (window.width() > room.width() || window.height() > room.height()) {
                problems.insert(QStringLiteral("%1 is %2x%3 at least: %4")
                                    .arg(place)
                                    .arg(window.width())
                                    .arg(window.height())
                                    .arg(widestOf(window, room)));
            }
            for (const QString &cut : Test::cutsOf(window, Test::PaintedTexts(window)) + Test::overlapsOf(window)
                                          + scrolledAcross(window) + Test::smallTargetsOf(window, leastTarget)) {
                problems.insert(QStringLiteral("%1: %2").arg(place, cut));
            }
            keepPicture(window, place);
        }
    });
    for (const QString &problem : std::as_const(problems)) {
        qWarning().noquote() << problem;
    }
    QVERIFY(problems.isEmpty());
    QVERIFY(seen > 25);
}

QTEST_MAIN(SmallScreenTest)
#include "tst_smallscreen.moc"
