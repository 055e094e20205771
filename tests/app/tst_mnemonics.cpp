// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholewindow.h"
#include "app/windowsurvey.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Desk;

/// Alt and a letter does one thing in all that is shown at one time, in each language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void eachLetterIsThereOnce_data();
    void eachLetterIsThereOnce();
    void findsADouble();

private:
    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
};

namespace {

QStringList doublesOf(QWidget &window)
{
    QMap<QString, QStringList> byKey;
    const auto add = [&byKey](const QString &text, const QWidget &owner) {
        if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty()) {
            byKey[key] << QStringLiteral("%1 “%2”").arg(Test::placeOf(owner), text);
        }
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button->text(), *button);
        } else if (label && label->buddy()) {
            add(label->text(), *label);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), *tabs);
            }
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : menus->actions()) {
                add(menu->text(), *menus);
            }
        }
    }
    QStringList doubles;
    for (auto key = byKey.cbegin(); key != byKey.cend(); ++key) {
        if (key->size() > 1) {
            doubles << key.key() + QStringLiteral(": ") + key->join(QStringLiteral(", "));
        }
    }
    return doubles;
}

} // namespace

void MnemonicsTest::initTestCase()
{
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    QVERIFY(m_whole->startWithASale());
}

void MnemonicsTest::cleanupTestCase()
{
    m_whole.reset();
    m_world.reset();
}

void MnemonicsTest::eachLetterIsThereOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : UiLanguage::available()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void MnemonicsTest::eachLetterIsThereOnce()
{
    QFETCH(const QString, language);
    m_whole->language().use(language);
    m_world->run(std::chrono::seconds(1));
    QSet<QString> problems;
    m_whole->showAll([&](const QString &name, QWidget &window) {
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
            }
            for (const QString &twice : doublesOf(window)) {
                problems.insert(QStringLiteral("%1 (%2): %3").arg(name).arg(page).arg(twice));
            }
        }
    });
    for (const QString &problem : std::as_const(problems)) {
        qWarning().noquote() << problem;
    }
    QVERIFY(problems.isEmpty());
}

/// So that an empty list of problems means something.
void MnemonicsTest::findsADouble()
{
    QWidget window;
    auto *one = new QPushButton(QStringLiteral("&One"), &window);
    auto *other = new QPushButton(QStringLiteral("O&ther"), &window);
    window.show();
    QVERIFY(doublesOf(window).isEmpty());
    other->setText(QStringLiteral("&Other"));
    QCOMPARE(doublesOf(window).size(), 1);
    one->hide();
    QVERIFY(doublesOf(window).isEmpty());
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
