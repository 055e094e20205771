// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languageletters.h"
#include "app/uilanguage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

namespace {

const QString dejaVu = QStringLiteral("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

const char *const sentence = "Sells travel eSIMs of the eSIMfly Business API.";

QString spoken()
{
    return QCoreApplication::translate("Desk::CommandLine", sentence);
}

} // namespace

/// On a computer with one font, which has Latin, Cyrillic and Arabic letters and no Chinese: a bare Debian.
class LanguageLettersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(dejaVu)) {
            QSKIP("fonts-dejavu-core is not installed");
        }
        QVERIFY(!QFontDatabase::writingSystems().contains(QFontDatabase::SimplifiedChinese));
    }

    void knowsWhatCanBeShown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("canBeShown");
        QTest::newRow("English") << QStringLiteral("en") << true;
        QTest::newRow("Turkish") << QStringLiteral("tr") << true;
        QTest::newRow("Russian") << QStringLiteral("ru") << true;
        QTest::newRow("Arabic") << QStringLiteral("ar") << true;
        QTest::newRow("Persian") << QStringLiteral("fa") << true;
        QTest::newRow("Kurdish") << QStringLiteral("ckb") << true;
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << false;
        QTest::newRow("Japanese") << QStringLiteral("ja") << false;
        QTest::newRow("Thai") << QStringLiteral("th") << false;
    }

    void knowsWhatCanBeShown()
    {
        QFETCH(QString, code);
        QFETCH(bool, canBeShown);
        QCOMPARE(LanguageLetters::canBeShown(QLocale(code)), canBeShown);
    }

    void speaksEnglishInThePlaceOfBoxes()
    {
        UiLanguage language(QStringLiteral("ru"));
        QVERIFY(!language.unreadable());
        QVERIFY(spoken() != QLatin1String(sentence));
        language.use(QStringLiteral("zh_CN"));
        QCOMPARE(language.code(), QStringLiteral("zh_CN")); // It is what was chosen all the same.
        QVERIFY(language.unreadable());
        QCOMPARE(language.unreadable()->language(), QLocale::Chinese);
        QCOMPARE(spoken(), QLatin1String(sentence));
        QCOMPARE(QLocale().language(), QLocale::English);
        language.use(QStringLiteral("ar"));
        QVERIFY(!language.unreadable());
        QCOMPARE(QLocale().language(), QLocale::Arabic);
    }

    void saysWhatToInstall()
    {
        const QString chinese = LanguageLetters::missing(QLocale(QStringLiteral("zh_CN")));
        QVERIFY(chinese.contains(QStringLiteral("Chinese")));
        QVERIFY(chinese.contains(QStringLiteral("fonts-noto-cjk")));
        QVERIFY(LanguageLetters::missing(QLocale(QStringLiteral("th"))).contains(QStringLiteral("fonts-noto-core")));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("fonts.conf")));
    if (!config.open(QIODevice::WriteOnly) || !QFile::link(dejaVu, folder.filePath(QStringLiteral("only.ttf")))) {
        return 1;
    }
    config.write("<?xml version=\"1.0\"?><fontconfig><dir>" + QFile::encodeName(folder.path()) + "</dir><cachedir>"
                 + QFile::encodeName(folder.filePath(QStringLiteral("cache"))) + "</cachedir></fontconfig>");
    config.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(config.fileName()));
    QApplication application(argc, argv);
    LanguageLettersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languageletters.moc"
