// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsfile.h"
#include "services/account/preferences.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void goodValuesOutliveWhateverStandsAroundThem_data()
    {
        QTest::addColumn<QByteArray>("around");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a line without a value") << QByteArray("what is this\n") << true;
        QTest::newRow("a heading that does not end") << QByteArray("[shop\n") << true;
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01\n\x80\x81\n", 8) << true;
        QTest::newRow("no variant") << QByteArray("geometry=@Variant(\\0\\0\\0\\x7f\\xff)\n") << true;
        const QByteArray listOfOne = "\\0\\0\\0\\x9\\0\\0\\0\\x1";
        QTest::newRow("lists within lists") << "a=1, @Variant(" + listOfOne.repeated(60'000) + ")\n" << true;
        QTest::newRow("the same in disguise") << "a=\"\\x10040\\V\\126ar\"iant(" + listOfOne.repeated(60'000) + ")\n"
                                              << true;
        QTest::newRow("an address") << QByteArray("hi=sales@variant.example, @@Variant(\n") << false;
        const QByteArray url = "apiAddress=@Variant(\\0\\0\\0\\x11\\0\\0\\0&http://127.0.0.1:44751/api/v1/business";
        QTest::newRow("an address as it was written") << url + ")\n" << false;
        QTest::newRow("more behind an address") << url + "), @Variant(" + listOfOne + ")\n" << true;
        QTest::newRow("half a line") << QByteArray("hi=\"never ends\n") << true;
        QTest::newRow("a line that is cut off") << QByteArray("hi=never\\\n") << true;
        QTest::newRow("escapes") << QByteArray("hi=\"a \\\" b\\\\\"\nfolder=C:\\\\\n") << false;
    }
    void goodValuesOutliveWhateverStandsAroundThem()
    {
        QFETCH(QByteArray, around);
        QFETCH(bool, isDamaged);
        const QByteArray before = around + "[shop]\nname=Hotel Bosphorus\n\n[orders]\nsecondClickAboveUSD=80.00 USD\n";
        write(before);
        {
            const SettingsFile file = SettingsFile::open(path());
            QVERIFY(file.isOpen);
            QCOMPARE(!file.damagedCopy.isEmpty(), isDamaged);
            if (isDamaged) {
                QCOMPARE(read(file.damagedCopy), before);
            }
            Preferences preferences(*file.settings);
            verify(preferences);
            preferences.setHidesPricesAtStart(true);
        }
        const SettingsFile again = SettingsFile::open(path());
        QVERIFY(again.damagedCopy.isEmpty());
        const Preferences preferences(*again.settings);
        verify(preferences);
        QVERIFY(preferences.hidesPricesAtStart());
    }

    void worksWithoutItsFile()
    {
        QVERIFY(QDir().mkpath(path()));
        const SettingsFile file = SettingsFile::open(path());
        QVERIFY(!file.isOpen);
        Preferences preferences(*file.settings);
        preferences.setSellers({QStringLiteral("Anna")});
        QCOMPARE(preferences.sellers(), QStringList{QStringLiteral("Anna")});
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void verify(const Preferences &preferences)
    {
        QCOMPARE(preferences.shopDetails().name, QStringLiteral("Hotel Bosphorus"));
        QCOMPARE(*preferences.secondClickAbove(Currency::Usd), Money(8000, Currency::Usd));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "tst_settingsfile.moc"
