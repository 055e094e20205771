// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandbar.h"

#include "app/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Desk;

class CommandBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsAllThatTheMenusHave();
    void rowsHaveAir();
    void findsByTheBeginningsOfWords();
    void findsByEnglishNamesInOtherLanguages();
    void findsByTheMenuItStandsIn();
    void doesWhatIsChosen();
    void doesItOnceWhereAClickActivatesToo();
    void walksWithTheArrowsPastWhatCantBeDone();
    void doesNothingWhereNothingIsFound();
    void everyActionOfTheWindowHasItsEnglishName();

private:
    void type(const QString &text) { QTest::keyClicks(m_bar->findChild<QLineEdit *>(), text); }
    QStringList names() const;
    QTreeWidget *list() const { return m_bar->findChild<QTreeWidget *>(); }

    std::unique_ptr<QWidget> m_window;
    QMenu *m_menu = nullptr;
    QMenu *m_below = nullptr;
    QAction *m_export = nullptr;
    QPointer<CommandBar> m_bar;
};

void CommandBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_menu = new QMenu(QStringLiteral("&Datei"), m_window.get());
    m_export = m_menu->addAction(QStringLiteral("Tabelle &sichern…"));
    m_export->setProperty("english", QStringLiteral("Export…"));
    m_menu->addSeparator();
    m_menu->addAction(QStringLiteral("Drucken"))->setEnabled(false);
    m_menu->addAction(QStringLiteral("Schlüssel"));
    m_below = m_menu->addMenu(QStringLiteral("Sortieren"));
    m_below->addAction(QStringLiteral("Preis"));
    m_bar = new CommandBar({m_menu}, m_window.get());
    m_window->show();
    m_bar->open();
}

QStringList CommandBarTest::names() const
{
    QStringList names;
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        names << list()->topLevelItem(i)->text(0);
    }
    return names;
}

void CommandBarTest::listsAllThatTheMenusHave()
{
    QCOMPARE(names(), QStringList({QStringLiteral("Tabelle sichern"), QStringLiteral("Drucken"),
                                   QStringLiteral("Schlüssel"), QStringLiteral("Preis")}));
    QCOMPARE(list()->topLevelItem(3)->text(1), QStringLiteral("Datei › Sortieren"));
    QVERIFY(list()->topLevelItem(1)->isDisabled());
}

void CommandBarTest::rowsHaveAir()
{
    QVERIFY(list()->visualItemRect(list()->topLevelItem(0)).height() >= list()->fontMetrics().height() * 3 / 2);
}

void CommandBarTest::findsByTheBeginningsOfWords()
{
    type(QStringLiteral("schlu"));
    QCOMPARE(names(), QStringList(QStringLiteral("Schlüssel")));
}

void CommandBarTest::findsByEnglishNamesInOtherLanguages()
{
    type(QStringLiteral("expo"));
    QCOMPARE(names(), QStringList(QStringLiteral("Tabelle sichern")));
}

void CommandBarTest::findsByTheMenuItStandsIn()
{
    type(QStringLiteral("sort"));
    QCOMPARE(names(), QStringList(QStringLiteral("Preis")));
}

void CommandBarTest::doesWhatIsChosen()
{
    const QSignalSpy done(m_export, &QAction::triggered);
    type(QStringLiteral("tabelle"));
    QTest::keyClick(m_bar->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(done.count(), 1);
    QTRY_VERIFY(!m_bar);
}

void CommandBarTest::doesItOnceWhereAClickActivatesToo()
{
    const QSignalSpy done(m_export, &QAction::triggered);
    QTreeWidgetItem *item = list()->topLevelItem(0);
    QTreeWidget *view = list();
    emit view->itemClicked(item, 0);
    emit view->itemActivated(item, 0);
    QCOMPARE(done.count(), 1);
}

void CommandBarTest::walksWithTheArrowsPastWhatCantBeDone()
{
    auto *field = m_bar->findChild<QLineEdit *>();
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Tabelle sichern"));
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Schlüssel"));
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Tabelle sichern"));
}

void CommandBarTest::doesNothingWhereNothingIsFound()
{
    const QSignalSpy done(m_export, &QAction::triggered);
    type(QStringLiteral("zzz"));
    QVERIFY(names().isEmpty());
    QTest::keyClick(m_bar->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(m_bar && m_bar->isVisible());
    QTest::keyClick(m_bar, Qt::Key_Escape);
    QTRY_VERIFY(!m_bar);
    QCOMPARE(done.count(), 0);
}

void CommandBarTest::everyActionOfTheWindowHasItsEnglishName()
{
    const MainWindow window; // Nothing is translated here.
    int seen = 0;
    for (const QAction *action : window.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->objectName().startsWith(QLatin1String("action"))) {
            QCOMPARE(action->property("english").toString(), action->text());
            ++seen;
        }
    }
    QVERIFY(seen > 40);
}

QTEST_MAIN(CommandBarTest)
#include "tst_commandbar.moc"
