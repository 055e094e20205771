// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }

    void usualAmountsHoldAtFirst()
    {
        const Preferences preferences(*m_settings);
        QCOMPARE(*preferences.secondClickAbove(Currency::Usd), Money(5000, Currency::Usd));
        QCOMPARE(*preferences.secondClickAbove(Currency::Eur), Money(5000, Currency::Eur));
        QCOMPARE(*preferences.secondClickAbove(Currency::Iqd), Money(65000, Currency::Iqd));
    }

    void keepsTheAmountOfEachCurrency()
    {
        Preferences preferences(*m_settings);
        QSignalSpy changes(&preferences, &Preferences::changed);
        preferences.setSecondClickAbove(Currency::Usd, Money(12345, Currency::Usd));
        preferences.setSecondClickAbove(Currency::Iqd, std::nullopt);
        preferences.setSecondClickAbove(Currency::Iqd, std::nullopt);
        QCOMPARE(changes.count(), 2);
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        const Preferences later(again);
        QCOMPARE(*later.secondClickAbove(Currency::Usd), Money(12345, Currency::Usd));
        QVERIFY(!later.secondClickAbove(Currency::Iqd));
        QCOMPARE(*later.secondClickAbove(Currency::Eur), Money(5000, Currency::Eur));
    }

    void damagedFileDoesNotSwitchTheQuestionOff_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "a lot", "12 XXX", "80.00 EUR", "-5.00 USD", "OFF!"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void damagedFileDoesNotSwitchTheQuestionOff()
    {
        QFETCH(QString, text);
        m_settings->setValue(QStringLiteral("orders/secondClickAboveUSD"), text);
        QCOMPARE(*Preferences(*m_settings).secondClickAbove(Currency::Usd), Money(5000, Currency::Usd));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
