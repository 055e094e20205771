// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/keysettings.h"

#include "widgets/settings/actionkeys.h"
#include "widgets/settings/keyfield.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Desk;

class KeySettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_order.setObjectName(QStringLiteral("order"));
        m_topUp.setObjectName(QStringLiteral("topUp"));
        m_back.setObjectName(QStringLiteral("back"));
        m_order.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
        m_topUp.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
        m_back.setShortcut(QKeySequence(Qt::Key_Escape));
        m_keys = std::make_unique<ActionKeys>(QList<QAction *>{&m_order, &m_topUp, &m_back}, *m_settings);
        m_dialog = std::make_unique<QDialog>();
        (new QVBoxLayout(m_dialog.get()))->addWidget(new KeySettings(*m_keys));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_keys.reset();
    }

    void listsAllCommandsWithTheirKeys()
    {
        QCOMPARE(rows(), (QStringList{QStringLiteral("Order: Ctrl+Enter"), QStringLiteral("Top up: Ctrl+T"),
                                      QStringLiteral("Back: Esc")}));
    }

    void aKeyHoldsAsSoonAsItIsPressed()
    {
        choose(1);
        QCOMPARE(field()->accessibleName(), QStringLiteral("Key of Top up"));
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(rows().at(1), QStringLiteral("Top up: Ctrl+K"));
        // The next one is another key, not the second of two in a row.
        press(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_U));
    }

    void aFieldWithoutAKeySaysWhatItTakes()
    {
        m_topUp.setShortcut({});
        choose(1);
        const auto *line = field()->findChild<QLineEdit *>();
        QCOMPARE(line->text(), QString());
        QCOMPARE(line->placeholderText(), QStringLiteral("Key"));
        press(Qt::Key_K, Qt::ControlModifier);
        choose(0);
        choose(1);
        QCOMPARE(line->placeholderText(), QStringLiteral("Key"));
    }

    void aKeyOfAnotherCommandIsMovedWhenSomebodySaysSo()
    {
        choose(0);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(answer(), QStringLiteral("Ctrl+T belongs to Top up."));
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(!m_order.shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_T)));
        button("useButton")->click();
        QCOMPARE(m_order.shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_T)});
        QVERIFY(m_topUp.shortcuts().isEmpty());
        QCOMPARE(answer(), QStringLiteral("Top up has no key now."));
        QVERIFY(!button("useButton")->isVisible());
        QVERIFY(field()->hasFocus());
        // Its usual key is another one's now.
        choose(1);
        button("resetButton")->click();
        QCOMPARE(answer(), QStringLiteral("Ctrl+T belongs to Order."));
        button("useButton")->click();
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(m_order.shortcuts().isEmpty());
    }

    void escTakesBackAKeyThatWasNotGiven()
    {
        choose(0);
        press(Qt::Key_T, Qt::ControlModifier);
        press(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(answer(), QString());
        QVERIFY(!button("useButton")->isVisible());
        QCOMPARE(field()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_Return));
        press(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(!m_dialog->isVisible());
    }

    void anotherRowForgetsWhatWasAsked()
    {
        choose(0);
        press(Qt::Key_T, Qt::ControlModifier);
        choose(1);
        QVERIFY(!button("useButton")->isVisible());
        QCOMPARE(answer(), QString());
    }

    void refusesInWords_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("answered");
        QTest::newRow("letter") << Qt::Key_A << Qt::KeyboardModifiers(Qt::NoModifier) << "A alone";
        QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::NoModifier) << "Enter alone";
        QTest::newRow("copy") << Qt::Key_C << Qt::KeyboardModifiers(Qt::ControlModifier) << "need Ctrl+C";
        QTest::newRow("menu") << Qt::Key_A << Qt::KeyboardModifiers(Qt::AltModifier) << "opens menus";
        QTest::newRow("tab") << Qt::Key_Tab << Qt::KeyboardModifiers(Qt::ControlModifier) << "Esc and Tab";
    }

    void refusesInWords()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, answered);
        choose(1);
        press(key, modifiers);
        QVERIFY2(answer().contains(answered), qPrintable(answer()));
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
        QCOMPARE(field()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_T));
        QVERIFY(!button("useButton")->isVisible());
    }

    void tabLeavesTheField()
    {
        choose(0);
        press(Qt::Key_T, Qt::ControlModifier); // A button to answer with.
        press(Qt::Key_Tab, Qt::NoModifier);
        QVERIFY(!field()->hasFocus());
        QCOMPARE(m_dialog->focusWidget(), button("useButton"));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_order.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
    }

    void enterGoesFromTheTableToTheField()
    {
        auto *close = new QPushButton(m_dialog.get());
        close->setDefault(true);
        connect(close, &QPushButton::clicked, m_dialog.get(), &QDialog::reject);
        choose(1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field()->hasFocus());
    }

    void beginsWithACommandThatIsShown()
    {
        m_order.setVisible(false); // As "Sign out" is in the sandbox.
        KeySettings page(*m_keys);
        QCOMPARE(page.findChild<QTableWidget *>()->currentRow(), 1);
        m_order.setVisible(true);
    }

    void aLowWindowScrollsToTheField()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(new KeySettings(*m_keys));
        area.resize(400, 100);
        area.show();
        auto *page = area.widget();
        auto *list = page->findChild<QTableWidget *>();
        auto *lowField = page->findChild<KeyField *>();
        QVERIFY(!area.viewport()->rect().contains(lowField->mapTo(area.viewport(), QPoint())));
        emit list->itemActivated(list->item(0, 0));
        QVERIFY(area.viewport()->rect().contains(lowField->mapTo(area.viewport(), QPoint())));
    }

    void ctrlAloneChangesNothing()
    {
        choose(1);
        field()->setFocus();
        QTest::keyPress(field(), Qt::Key_Control, Qt::ControlModifier);
        QTest::keyRelease(field(), Qt::Key_Control, Qt::ControlModifier); // As it stood before.
        QCOMPARE(field()->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_T));
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
    }

    void escIsNoOthers()
    {
        choose(2);
        QVERIFY(!field()->isEnabled());
        QVERIFY(!answer().isEmpty());
    }

    void comesBackToWhatIsUsual()
    {
        QVERIFY(!button("resetAllButton")->isEnabled());
        choose(1);
        QVERIFY(!button("resetButton")->isEnabled());
        press(Qt::Key_K, Qt::ControlModifier);
        button("resetButton")->click();
        QCOMPARE(m_topUp.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
        press(Qt::Key_K, Qt::ControlModifier);
        button("resetAllButton")->click();
        QCOMPARE(rows().at(1), QStringLiteral("Top up: Ctrl+T"));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

private:
    QTableWidget *table() const { return m_dialog->findChild<QTableWidget *>(); }
    KeyField *field() const { return m_dialog->findChild<KeyField *>(); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    QString answer() const { return m_dialog->findChild<QLabel *>(QStringLiteral("answerLabel"))->text(); }
    void choose(int row) { table()->selectRow(row); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        field()->setFocus();
        QTest::keyClick(field(), key, modifiers);
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row) {
            texts << table()->item(row, 0)->text() + QStringLiteral(": ") + table()->item(row, 1)->text();
        }
        return texts;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    QAction m_order{QStringLiteral("&Order")};
    QAction m_topUp{QStringLiteral("Top up…")};
    QAction m_back{QStringLiteral("Back")};
    std::unique_ptr<ActionKeys> m_keys;
    std::unique_ptr<QDialog> m_dialog;
};

QTEST_MAIN(KeySettingsTest)
#include "tst_keysettings.moc"
