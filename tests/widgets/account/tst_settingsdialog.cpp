// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/account/settingsdialog.h"

#include "services/account/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
        open(Currency::Usd);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
    }

    void showsWhatIsSet()
    {
        QVERIFY(box()->isChecked());
        QCOMPARE(spin()->text(), QStringLiteral("50 USD"));
        QCOMPARE(appearance()->currentText(), QStringLiteral("Dark"));
        open(Currency::Iqd);
        QCOMPARE(spin()->value(), 65000);
        QVERIFY(spin()->suffix().contains(QStringLiteral("IQD")));
    }

    void amountHoldsAtOnce()
    {
        spin()->setFocus();
        spin()->selectAll();
        QTest::keyClicks(spin(), QStringLiteral("120"));
        QTest::keyClick(spin(), Qt::Key_Tab);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(12000, Currency::Usd));
        QTest::keyClick(spin(), Qt::Key_Down);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(11000, Currency::Usd));
        open(Currency::Usd);
        QCOMPARE(spin()->value(), 110);
    }

    void keepsWhatTheShopSaysOfItself()
    {
        auto *name = m_dialog->findChild<QLineEdit *>(QStringLiteral("shopNameEdit"));
        QVERIFY(name->text().isEmpty());
        QTest::keyClicks(name, QStringLiteral("Hotel Bosphorus"));
        QCOMPARE(m_preferences->shopDetails().name, QStringLiteral("Hotel Bosphorus"));
        open(Currency::Usd);
        QCOMPARE(m_dialog->findChild<QLineEdit *>(QStringLiteral("shopNameEdit"))->text(),
                 QStringLiteral("Hotel Bosphorus"));
    }

    void canBeSwitchedOffByKeyboard()
    {
        box()->setFocus();
        QTest::keyClick(box(), Qt::Key_Space);
        QVERIFY(!m_preferences->secondClickAbove(Currency::Usd));
        QVERIFY(!spin()->isEnabled());
        // Another currency keeps its own.
        QVERIFY(m_preferences->secondClickAbove(Currency::Eur));
        QTest::keyClick(box(), Qt::Key_Space);
        QCOMPARE(*m_preferences->secondClickAbove(Currency::Usd), Money(5000, Currency::Usd));
    }

    void appearanceHoldsAtOnce()
    {
        QSignalSpy chosen(m_dialog.get(), &SettingsDialog::appearanceChosen);
        appearance()->setFocus();
        QTest::keyClick(appearance(), Qt::Key_Up);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Theme::Mode>(), Theme::Mode::Light);
    }

    void escapeClosesAndEverythingHasAName()
    {
        for (QWidget *widget : {static_cast<QWidget *>(spin()), static_cast<QWidget *>(appearance())}) {
            QVERIFY(!widget->accessibleName().isEmpty());
        }
        QVERIFY(!box()->text().isEmpty());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

private:
    void open(Currency currency)
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_preferences, currency, Theme::Mode::Dark);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QCheckBox *box() const { return m_dialog->findChild<QCheckBox *>(QStringLiteral("secondClickBox")); }
    QSpinBox *spin() const { return m_dialog->findChild<QSpinBox *>(QStringLiteral("amountSpin")); }
    QComboBox *appearance() const { return m_dialog->findChild<QComboBox *>(QStringLiteral("appearanceBox")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
