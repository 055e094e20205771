// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

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

    void speaksTheSystemsLanguageUntilAnotherIsChosen()
    {
        Preferences preferences(*m_settings);
        QCOMPARE(preferences.language(), QString());
        preferences.setLanguage(QStringLiteral("pt_BR"));
        QCOMPARE(Preferences(*m_settings).language(), QStringLiteral("pt_BR"));
        m_settings->setValue(QStringLiteral("program/language"), QStringLiteral("../../etc/de"));
        QCOMPARE(preferences.language(), QString());
        m_settings->setValue(QStringLiteral("program/language"), QString(5000, QLatin1Char('d')));
        QCOMPARE(preferences.language(), QString());
    }

    void tellsOfALowBalanceAsItIsSet()
    {
        Preferences preferences(*m_settings);
        QCOMPARE(*preferences.lowBalance(Currency::Usd), Money(2000, Currency::Usd));
        QCOMPARE(*preferences.lowBalance(Currency::Iqd), Money(25000, Currency::Iqd));
        const QSignalSpy changes(&preferences, &Preferences::changed);
        preferences.setLowBalance(Currency::Usd, Money(7500, Currency::Usd));
        preferences.setLowBalance(Currency::Iqd, std::nullopt);
        preferences.setLowBalance(Currency::Iqd, std::nullopt);
        QCOMPARE(changes.count(), 2);
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        const Preferences later(again);
        QCOMPARE(*later.lowBalance(Currency::Usd), Money(7500, Currency::Usd));
        QVERIFY(!later.lowBalance(Currency::Iqd));
        m_settings->setValue(QStringLiteral("balance/lowUSD"), QStringLiteral("80.00 EUR"));
        QCOMPARE(*preferences.lowBalance(Currency::Usd), Money(2000, Currency::Usd));
    }

    void tellsOfALowBalanceOnceADayForEachAccount()
    {
        Preferences preferences(*m_settings);
        const QDate today(2026, 11, 29);
        const QString account = QStringLiteral("esf_1");
        QVERIFY(!preferences.wasLowBalanceTold(today, account));
        preferences.setLowBalanceTold(today, account);
        QVERIFY(Preferences(*m_settings).wasLowBalanceTold(today, account));
        QVERIFY(!preferences.wasLowBalanceTold(today.addDays(1), account));
        QVERIFY(!preferences.wasLowBalanceTold(today, QStringLiteral("esf_2")));
    }

    void keepsWhetherPricesAreHiddenAtStart()
    {
        Preferences preferences(*m_settings);
        QVERIFY(!preferences.hidesPricesAtStart());
        const QSignalSpy changes(&preferences, &Preferences::changed);
        preferences.setHidesPricesAtStart(true);
        preferences.setHidesPricesAtStart(true);
        QCOMPARE(changes.count(), 1);
        QVERIFY(Preferences(*m_settings).hidesPricesAtStart());
        preferences.setHidesPricesAtStart(false);
        QVERIFY(!Preferences(*m_settings).hidesPricesAtStart());
        m_settings->setValue(QStringLiteral("privacy/hidesPricesAtStart"), QStringLiteral("rubbish"));
        QVERIFY(preferences.hidesPricesAtStart());
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

    void keepsTheLogoUntilItIsTakenAway()
    {
        Preferences preferences(*m_settings);
        QVERIFY(preferences.shopLogo().isEmpty());
        QSignalSpy changes(&preferences, &Preferences::changed);
        QVERIFY(preferences.setShopLogo("a picture"));
        QVERIFY(preferences.setShopLogo("a picture"));
        QCOMPARE(Preferences(*m_settings).shopLogo(), QByteArray("a picture"));
        QCOMPARE(QFile::permissions(m_folder->filePath(QStringLiteral("shop-logo.png")))
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(preferences.setShopLogo({}));
        QVERIFY(preferences.shopLogo().isEmpty());
        QCOMPARE(changes.count(), 2);
    }

    void saysWhereTheLogoCanNotBeKept()
    {
        // A folder stands where the file would.
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("shop-logo.png/inside")));
        Preferences preferences(*m_settings);
        QSignalSpy changes(&preferences, &Preferences::changed);
        QVERIFY(!preferences.setShopLogo("a picture"));
        QVERIFY(preferences.shopLogo().isEmpty());
        QCOMPARE(changes.count(), 0);
    }

    void keepsTheShopsDays()
    {
        Preferences preferences(*m_settings);
        QVERIFY(!preferences.hasShopZone());
        QCOMPARE(preferences.shopDays().zone, QTimeZone::systemTimeZone());
        QCOMPARE(preferences.shopDays().endHour, 0);
        preferences.setShopDays({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 4});
        QVERIFY(Preferences(*m_settings).hasShopZone());
        QCOMPARE(Preferences(*m_settings).shopDays().zone.id(), QByteArray("Asia/Baghdad"));
        QCOMPARE(Preferences(*m_settings).shopDays().endHour, 4);
        preferences.setShopDays({QTimeZone(), 4});
        QVERIFY(!preferences.hasShopZone());
        QCOMPARE(preferences.shopDays().zone, QTimeZone::systemTimeZone());
        QCOMPARE(preferences.shopDays().endHour, 4);
        for (const char *text : {"24", "-1", "late", ""}) {
            m_settings->setValue(QStringLiteral("shop/dayEndHour"), QString::fromLatin1(text));
            QCOMPARE(preferences.shopDays().endHour, 0);
        }
        m_settings->setValue(QStringLiteral("shop/zone"), QStringLiteral("Atlantis/Capital"));
        QVERIFY(!preferences.hasShopZone());
    }

    void keepsHandOversUntilToldNotTo()
    {
        Preferences preferences(*m_settings);
        QVERIFY(preferences.keepsHandOvers());
        preferences.setKeepsHandOvers(false);
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        QVERIFY(!Preferences(again).keepsHandOvers());
    }

    void keepsEachSettingAndTellsOfIt()
    {
        Preferences preferences(*m_settings);
        QVERIFY(preferences.sellers().isEmpty());
        QCOMPARE(preferences.payments(), (QStringList{QStringLiteral("cash"), QStringLiteral("card"),
                                                      QStringLiteral("room"), QStringLiteral("later")}));
        QVERIFY(!preferences.hidesPricesAtStart());
        QVERIFY(preferences.keepsHandOvers());
        QVERIFY(!preferences.showsPriceOnCard());
        QCOMPARE(preferences.clipboardTime(), 60s);
        QSignalSpy changes(&preferences, &Preferences::changed);
        for (int round = 0; round < 2; ++round) { // The second changes nothing.
            preferences.setSellers(
                {QStringLiteral(" Ayşe  K. "), QString(), QStringLiteral("Bo, at night"), QStringLiteral("Ayşe K.")});
            preferences.setPayments({});
            preferences.setReceiptTaxLine(QStringLiteral("VAT included\n"));
            preferences.setHidesPricesAtStart(true);
            preferences.setKeepsHandOvers(false);
            preferences.setShowsPriceOnCard(true);
            preferences.setClipboardTime(20s);
            preferences.setHandOverLanguage(QStringLiteral("tr"));
            preferences.setHandOverPaper(QStringLiteral("Roll80"));
        }
        QCOMPARE(changes.count(), 9);
        const auto verify = [](const Preferences &kept) {
            QCOMPARE(kept.sellers(), (QStringList{QStringLiteral("Ayşe K."), QStringLiteral("Bo, at night")}));
            QVERIFY(kept.payments().isEmpty());
            QCOMPARE(kept.receiptTaxLine(), QStringLiteral("VAT included"));
            QVERIFY(kept.hidesPricesAtStart());
            QVERIFY(!kept.keepsHandOvers());
            QVERIFY(kept.showsPriceOnCard());
            QCOMPARE(kept.clipboardTime(), 20s);
            QCOMPARE(kept.handOverLanguage(), QStringLiteral("tr"));
            QCOMPARE(kept.handOverPaper(), QStringLiteral("Roll80"));
        };
        verify(preferences);
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        verify(Preferences(again));
    }

    void knowsWhetherItMayChangeWhatTheTeamHas()
    {
        Preferences preferences(*m_settings);
        QVERIFY(preferences.isTeamOwner()); // Whoever knows of no team asks nobody.
        QSignalSpy locks(&preferences, &Preferences::shopReadOnlyChanged);
        for (int round = 0; round < 2; ++round) {
            preferences.setTeamOwner(false);
            preferences.setShopReadOnly(true);
        }
        QCOMPARE(locks.count(), 1);
        m_settings->sync();
        QSettings again(m_settings->fileName(), QSettings::IniFormat);
        const Preferences later(again);
        QVERIFY(!later.isTeamOwner());
        QVERIFY(!later.isShopReadOnly()); // Whoever locked it does so again.
    }

    void damagedValuesAreTheUsualOnes()
    {
        const QStringList damaged{
            QString(),           QStringLiteral("yes, please"),          QStringLiteral("-1"),
            QStringLiteral("9"), QStringLiteral("99999999999999999999"), QStringLiteral("@Variant(x)")};
        for (const QString &text : damaged) {
            for (const char *key : {"privacy/hidesPricesAtStart", "handOver/kept", "privacy/clipboardSeconds"}) {
                m_settings->setValue(QLatin1String(key), text);
            }
            const Preferences preferences(*m_settings);
            QVERIFY(preferences.hidesPricesAtStart());
            QVERIFY(preferences.keepsHandOvers());
            QCOMPARE(preferences.clipboardTime(), 60s);
        }
        m_settings->setValue(QStringLiteral("shop/sellers"), QStringList(5000, QString(5000, u'x')));
        QCOMPARE(Preferences(*m_settings).sellers(), QStringList{QString(120, u'x')});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
