// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/actionkeys.h"

#include "widgets/controls/actiontext.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

namespace {

QList<QKeySequence> keysOf(const char *text)
{
    const QString keys = QString::fromLatin1(text);
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

} // namespace

class ActionKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        start();
    }

    void givesAKeyInsteadOfTheFirst()
    {
        const QSignalSpy changed(m_keys.get(), &ActionKeys::changed);
        m_keys->give(refresh(), keysOf("F9").constFirst());
        QCOMPARE(refresh().shortcuts(), keysOf("F9; Ctrl+R"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_keys->isUsual(refresh()));
        QVERIFY(!m_keys->areAllUsual());
    }

    void keepsWhatWasChosen()
    {
        m_keys->give(refresh(), keysOf("F9").constFirst());
        start();
        QCOMPARE(refresh().shortcuts(), keysOf("F9; Ctrl+R"));
        QCOMPARE(topUp().shortcuts(), keysOf("Ctrl+T"));
    }

    void enterIsBothKeysOfThatName()
    {
        m_keys->give(order(), keysOf("Ctrl+Shift+Return").constFirst());
        QCOMPARE(order().shortcuts(), keysOf("Ctrl+Shift+Return; Ctrl+Shift+Enter"));
        m_keys->give(order(), keysOf("F4").constFirst());
        QCOMPARE(order().shortcuts(), keysOf("F4"));
        m_keys->give(topUp(), keysOf("Ctrl+Enter").constFirst());
        QCOMPARE(topUp().shortcuts(), keysOf("Ctrl+Return; Ctrl+Enter"));
    }

    void aKeyHasOneOwner()
    {
        const QKeySequence key = keysOf("Ctrl+T").constFirst();
        QCOMPARE(m_keys->ownerBeside(refresh(), key), &topUp());
        QCOMPARE(m_keys->ownerBeside(topUp(), key), nullptr);
        QCOMPARE(m_keys->ownerBeside(topUp(), keysOf("Ctrl+Enter").constFirst()), &order());
        // A sign that one keyboard has with Shift, and the other without.
        QCOMPARE(m_keys->ownerBeside(topUp(), keysOf("Ctrl+Shift+?").constFirst()), &list());
        m_keys->give(refresh(), key);
        QCOMPARE(refresh().shortcuts(), keysOf("Ctrl+T; Ctrl+R"));
        QVERIFY(topUp().shortcuts().isEmpty());
        start();
        QCOMPARE(refresh().shortcuts(), keysOf("Ctrl+T; Ctrl+R"));
        QVERIFY(topUp().shortcuts().isEmpty());
    }

    void takesOnlyTheKeyThatIsWanted()
    {
        m_keys->give(topUp(), keysOf("Ctrl+R").constFirst());
        QCOMPARE(refresh().shortcuts(), keysOf("F5"));
    }

    void comesBackToWhatIsUsual()
    {
        m_keys->give(refresh(), keysOf("Ctrl+T").constFirst());
        m_keys->reset(topUp());
        QCOMPARE(topUp().shortcuts(), keysOf("Ctrl+T"));
        QCOMPARE(refresh().shortcuts(), keysOf("Ctrl+R"));
        m_keys->resetAll();
        QVERIFY(m_keys->areAllUsual());
        QCOMPARE(refresh().shortcuts(), keysOf("F5; Ctrl+R"));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void refusesWhatOthersNeed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<ActionKeys::Refusal>("refusal");
        using Refusal = ActionKeys::Refusal;
        for (const char *key : {"A", "5", "Shift+A", "Return", "Enter", "Space", "Left", "Down", "PgUp", "Home", "Del",
                                "Backspace", "?", "Shift+Return", "Meta+A"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << Refusal::Alone;
        }
        for (const char *key : {"Esc", "Ctrl+Esc", "Tab", "Ctrl+Tab", "Shift+Backtab"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << Refusal::Everywhere;
        }
        for (const char *key : {"Alt+A", "Alt+1", "Alt+Shift+A"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << Refusal::Menus;
        }
        for (const char *key : {"Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Left"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << Refusal::Writing;
        }
        for (const char *key : {"F1", "F2", "Shift+F5", "Ctrl+K", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Alt+A", "Alt+Left",
                                "Ctrl+,", "Ctrl+PgDown"}) {
            QTest::newRow(key) << QString::fromLatin1(key) << Refusal::None;
        }
    }

    void refusesWhatOthersNeed()
    {
        QFETCH(const QString, key);
        QFETCH(const ActionKeys::Refusal, refusal);
        QCOMPARE(ActionKeys::refusal(QKeySequence::fromString(key, QKeySequence::PortableText)), refusal);
    }

    void goesByWhatTheFileMayHave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::newRow("a key alone") << "A" << "";
        QTest::newRow("several keys in a row") << "Ctrl+K, Ctrl+L" << "";
        QTest::newRow("no key") << "Ctrl+Nonsense; F9" << "F9";
        QTest::newRow("Esc") << "Esc" << "";
        QTest::newRow("very many") << "F9; Ctrl+1; Ctrl+2; Ctrl+3; Ctrl+4; Ctrl+5" << "F9; Ctrl+1; Ctrl+2; Ctrl+3";
        QTest::newRow("one that another one took") << "Ctrl+K; Ctrl+L" << "Ctrl+L";
    }

    void goesByWhatTheFileMayHave()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, keys);
        m_settings->setValue(QStringLiteral("keys/order"), QStringLiteral("Ctrl+K"));
        m_settings->setValue(QStringLiteral("keys/refresh"), text);
        m_settings->setValue(QStringLiteral("keys/back"), QStringLiteral("F9"));
        start();
        QCOMPARE(refresh().shortcuts(), keysOf(qPrintable(keys)));
        QCOMPARE(back().shortcuts(), keysOf("Esc"));
    }

    /// A later version gave the action a key that the person had given to another one.
    void whatWasChosenGoesBeforeWhatIsUsual()
    {
        m_settings->setValue(QStringLiteral("keys/topUp"), QStringLiteral("F5"));
        start();
        QCOMPARE(topUp().shortcuts(), keysOf("F5"));
        QCOMPARE(refresh().shortcuts(), keysOf("Ctrl+R"));
    }

    void sentencesNameTheKeysOfNow()
    {
        QVERIFY(m_keys->insteadOfUsual().isEmpty());
        m_keys->give(refresh(), keysOf("F9").constFirst());
        m_keys->give(next(), keysOf("Ctrl+T").constFirst());
        const QHash<QString, QString> instead = m_keys->insteadOfUsual();
        QCOMPARE(instead.value(QStringLiteral("F5")), QStringLiteral("F9"));
        QCOMPARE(instead.value(QStringLiteral("Ctrl+T")), QStringLiteral("Top up")); // It has none.
        QCOMPARE(instead.value(QStringLiteral("Ctrl+Page Down")), QStringLiteral("Ctrl+T"));
        QVERIFY(!instead.contains(QStringLiteral("Ctrl+R")));
        m_keys->give(order(), keysOf("Ctrl+Shift+Return").constFirst());
        QCOMPARE(m_keys->insteadOfUsual().value(QStringLiteral("Ctrl+Enter")), QStringLiteral("Ctrl+Shift+Enter"));
    }

    void saysOneOfTwoKeysThatAreOneForAHand()
    {
        QCOMPARE(ActionText::keys(order()), QStringLiteral("Ctrl+Enter"));
        QCOMPARE(ActionText::keys(refresh()), QStringLiteral("F5, Ctrl+R"));
        QCOMPARE(ActionText::keys(list()), QStringLiteral("Ctrl+?"));
    }

private:
    /// As when the program starts: the actions have their usual keys.
    void start()
    {
        m_keys.reset();
        m_actions.clear();
        for (const auto &[name, text, keys] : {std::tuple("order", "&Order", "Ctrl+Return; Ctrl+Enter"),
                                               {"topUp", "&Top up…", "Ctrl+T"},
                                               {"refresh", "Refresh", "F5; Ctrl+R"},
                                               {"back", "Back", "Esc"},
                                               {"list", "Keys", "Ctrl+?; Ctrl+Shift+?"},
                                               {"next", "Next eSIM", "Ctrl+PgDown"}}) {
            auto action = std::make_unique<QAction>(QString::fromUtf8(text));
            action->setObjectName(QString::fromLatin1(name));
            action->setShortcuts(keysOf(keys));
            m_actions.push_back(std::move(action));
        }
        QList<QAction *> actions;
        for (const auto &action : m_actions) {
            actions.append(action.get());
        }
        m_keys = std::make_unique<ActionKeys>(actions, *m_settings);
    }
    QAction &order() { return *m_actions.at(0); }
    QAction &topUp() { return *m_actions.at(1); }
    QAction &refresh() { return *m_actions.at(2); }
    QAction &back() { return *m_actions.at(3); }
    QAction &list() { return *m_actions.at(4); }
    QAction &next() { return *m_actions.at(5); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::vector<std::unique_ptr<QAction>> m_actions;
    std::unique_ptr<ActionKeys> m_keys;
};

QTEST_MAIN(ActionKeysTest)
#include "tst_actionkeys.moc"
