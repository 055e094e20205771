// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/controlstyle.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusVariant>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <atomic>
#include <utility>

using namespace Desk;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void paleSelectionIsCorrected_data();
    void paleSelectionIsCorrected();
    void choiceWinsOverTheDesktop();
    void followsTheDesktopAtOnce();
    void nothingMovesWhereTheDesktopSaysSo_data();
    void nothingMovesWhereTheDesktopSaysSo();
    void buttonsHaveEdgesInHighContrast_data();
    void buttonsHaveEdgesInHighContrast();
    void controlsCanBeHit();
    void contrastIsCountedAsWcagDoes();
    void paintingWaitsForNoWorker();
    void scrollBarsNeedNoOtherThread_data();
    void scrollBarsNeedNoOtherThread();
};

namespace {

constexpr int patienceMs = 10'000;

/// As many tasks in the threads of all as it is told, each until this is gone, or until patience ends.
class BusyWorkers
{
public:
    explicit BusyWorkers(int count)
        : m_count(count)
    {
        for (int i = 0; i < count; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_begun.release();
                if (!m_mayEnd.tryAcquire(1, patienceMs)) {
                    m_haveWaited = true;
                }
            });
        }
        m_begun.acquire(count);
    }
    ~BusyWorkers() { end(); }
    Q_DISABLE_COPY_MOVE(BusyWorkers)

    /// False where nobody told them to end before they had no patience any more.
    bool end()
    {
        m_mayEnd.release(std::exchange(m_count, 0));
        QThreadPool::globalInstance()->waitForDone();
        return !m_haveWaited;
    }

private:
    int m_count;
    QSemaphore m_begun;
    QSemaphore m_mayEnd;
    std::atomic<bool> m_haveWaited = false;
};

} // namespace

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, high contrast") << false << true;
    QTest::newRow("dark, high contrast") << true << true;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    const QPalette palette = Theme::palette(dark, highContrast);
    constexpr double readable = 4.5;
    const auto contrast = [&palette](QPalette::ColorRole one, QPalette::ColorRole other) {
        return Painting::contrast(palette.color(one), palette.color(other));
    };
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= readable);
    QVERIFY(contrast(QPalette::Text, QPalette::Base) >= readable);
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= readable);
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= readable);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= readable);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= readable);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable);
    // What the delegates mix from it.
    for (const QColor &row :
         {palette.color(QPalette::Base), palette.color(QPalette::Window), Painting::hoveredRow(palette),
          Painting::selectedRow(palette, false), Painting::selectedRow(palette, true)}) {
        QVERIFY(Painting::contrast(palette.color(QPalette::Text), row) >= readable);
        QVERIFY(Painting::contrast(Painting::mutedText(palette), row) >= readable);
    }
}

void ThemeTest::paleSelectionIsCorrected_data()
{
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion's light") << QColor(48, 140, 198) << QColor(Qt::white);
    QTest::newRow("a desktop's yellow") << QColor(255, 220, 80) << QColor(Qt::white);
    QTest::newRow("dark text") << QColor(60, 60, 90) << QColor(Qt::black);
    QTest::newRow("fine as it is") << QColor(0, 60, 160) << QColor(Qt::white);
}

void ThemeTest::paleSelectionIsCorrected()
{
    QFETCH(QColor, highlight);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    const bool wasFine = Painting::contrast(highlight, text) >= 4.5;
    const QPalette corrected = Theme::withReadableColors(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor now = corrected.color(group, QPalette::Highlight);
        QVERIFY(Painting::contrast(now, corrected.color(group, QPalette::HighlightedText)) >= 4.5);
        QCOMPARE(now == highlight, wasFine);
    }
}

void ThemeTest::choiceWinsOverTheDesktop()
{
    Theme theme;
    theme.start();
    QSignalSpy changes(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::palette(true).color(QPalette::Base));
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::palette(false).color(QPalette::Base));
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(changes.count(), 2);
}

void ThemeTest::followsTheDesktopAtOnce()
{
    Theme theme;
    theme.start();
    const auto tell = [&theme](const char *key, uint value) {
        QMetaObject::invokeMethod(
            &theme, "onSettingChanged", Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
            Q_ARG(QString, QString::fromLatin1(key)), Q_ARG(QDBusVariant, QDBusVariant(QVariant(value))));
    };
    tell("color-scheme", 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::palette(true).color(QPalette::Base));
    tell("contrast", 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::white));
    theme.setMode(Theme::Mode::Light); // Chosen here; so much contrast is wanted all the same.
    QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::black));
    tell("contrast", 0);
    QCOMPARE(QApplication::palette().color(QPalette::Text), Theme::palette(false).color(QPalette::Text));
}

void ThemeTest::nothingMovesWhereTheDesktopSaysSo_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("any desktop") << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("reduced-motion")
                                 << QVariant(1U) << QVariant(0U);
    QTest::newRow("GNOME") << QStringLiteral("org.gnome.desktop.interface") << QStringLiteral("enable-animations")
                           << QVariant(false) << QVariant(true);
}

void ThemeTest::nothingMovesWhereTheDesktopSaysSo()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    Theme theme;
    theme.start();
    const auto tell = [&](const QVariant &value) {
        QMetaObject::invokeMethod(&theme, "onSettingChanged", Q_ARG(QString, group), Q_ARG(QString, key),
                                  Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.resize(200, 20);
    // What moves is a part of it; what stands still is all of one colour between the edges.
    const auto isEven = [&bar] {
        const QImage picture = bar.grab().toImage();
        const int middle = picture.height() / 2;
        bool isSame = true;
        for (int x = 10; x < picture.width() - 10; ++x) {
            isSame = isSame && picture.pixel(x, middle) == picture.pixel(10, middle);
        }
        return isSame;
    };
    QVERIFY(!isEven());
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo);
    tell(still);
    QVERIFY(isEven());
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    QCOMPARE(bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    tell(moving);
    QVERIFY(!isEven());
}

void ThemeTest::buttonsHaveEdgesInHighContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::buttonsHaveEdgesInHighContrast()
{
    QFETCH(bool, dark);
    QApplication::setStyle(new ControlStyle);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(Theme::palette(dark, true));
    QWidget window;
    QPushButton button(&window);
    QComboBox box(&window);
    const QColor around = window.palette().color(QPalette::Window);
    for (QWidget *control : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&box)}) {
        control->resize(80, 40);
        const QImage picture = control->grab().toImage();
        for (const QPoint &side : {QPoint(40, 0), QPoint(40, 39), QPoint(0, 20), QPoint(79, 20)}) {
            QVERIFY2(Painting::contrast(picture.pixelColor(side), around) >= 3,
                     qPrintable(QStringLiteral("%1 at %2, %3")
                                    .arg(QLatin1String(control->metaObject()->className()))
                                    .arg(side.x())
                                    .arg(side.y())));
        }
    }
    QApplication::setPalette(before);
}

void ThemeTest::controlsCanBeHit()
{
    constexpr int smallest = 24;
    QApplication::setStyle(new ControlStyle);
    QPushButton button(QStringLiteral("Text"));
    QLineEdit edit;
    QComboBox box;
    QSpinBox spin;
    QToolButton tool;
    tool.setText(QStringLiteral("Text"));
    QCheckBox check(QStringLiteral("Text"));
    const QList<QWidget *> controls{&button, &edit, &box, &spin, &tool, &check};
    for (const QWidget *control : controls) {
        QVERIFY2(control->sizeHint().height() >= smallest, control->metaObject()->className());
    }
}

void ThemeTest::contrastIsCountedAsWcagDoes()
{
    QCOMPARE(Painting::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Painting::contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(Painting::contrast(QColor(118, 118, 118), Qt::white) - 4.54) < 0.01);
}

void ThemeTest::paintingWaitsForNoWorker()
{
    Theme theme;
    theme.start();
    BusyWorkers workers(QThread::idealThreadCount());
    QImage large(200, 1000, QImage::Format_ARGB32_Premultiplied);
    QLinearGradient gradient(0, 0, large.width(), 0);
    gradient.setColorAt(0, Qt::red);
    gradient.setColorAt(1, Qt::blue);
    QPainter(&large).fillRect(large.rect(), gradient); // Qt does this in parts, in the threads of all.
    QVERIFY(workers.end());
}

void ThemeTest::scrollBarsNeedNoOtherThread_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("vertical") << Qt::Vertical;
    QTest::newRow("horizontal") << Qt::Horizontal;
}

void ThemeTest::scrollBarsNeedNoOtherThread()
{
    QFETCH(Qt::Orientation, orientation);
    ControlStyle style;
    QVERIFY(style.isFusion());
    QScrollBar bar(orientation);
    bar.setStyle(&style);
    constexpr int length = 1000;
    const QSize hint = bar.sizeHint();
    bar.resize(orientation == Qt::Horizontal ? QSize(length, hint.height()) : QSize(hint.width(), length));
    QThreadPool *threads = QThreadPool::globalInstance();
    const int most = threads->maxThreadCount();
    threads->setMaxThreadCount(1);
    BusyWorkers workers(1);
    const QImage atTheBegin = bar.grab().toImage();
    bar.setValue(bar.maximum());
    const QImage atTheEnd = bar.grab().toImage();
    const bool hasWaitedForNone = workers.end();
    threads->setMaxThreadCount(most);
    QVERIFY(hasWaitedForNone);
    QVERIFY(atTheBegin != atTheEnd);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
