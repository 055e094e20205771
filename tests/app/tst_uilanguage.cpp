// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/uilanguage.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Desk;

class UiLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void turnsOpenWindowsAround();
    void readsAndShowsNumbersAsTheLanguageDoes();
    void tellsOpenWindowsOnce();
    void givesQtItsWords_data();
    void givesQtItsWords();
    void keepsTheCountryOfTheSystem();
    void offersWhatItHasWordsOf();
    void speaksTheWordsBesideTheProgram();
};

void UiLanguageTest::turnsOpenWindowsAround()
{
    UiLanguage language(QStringLiteral("en"));
    QWidget window;
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    language.use(QStringLiteral("ar"));
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    language.use(QStringLiteral("en"));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void UiLanguageTest::readsAndShowsNumbersAsTheLanguageDoes()
{
    UiLanguage language(QStringLiteral("en"));
    QWidget window;
    QDoubleSpinBox field(&window);
    field.setValue(1.5);
    QCOMPARE(field.text(), QStringLiteral("1.50"));
    language.use(QStringLiteral("de"));
    field.setValue(2.5);
    QCOMPARE(field.text(), QStringLiteral("2,50"));
}

void UiLanguageTest::tellsOpenWindowsOnce()
{
    UiLanguage language(QStringLiteral("en"));
    const QSignalSpy changes(&language, &UiLanguage::changed);
    language.use(QStringLiteral("de"));
    language.use(QStringLiteral("de"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(language.code(), QStringLiteral("de"));
}

/// Also where Qt has none of that language.
void UiLanguageTest::givesQtItsWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Abbrechen");
    QTest::newRow("ckb") << QStringLiteral("ckb") << QStringLiteral("پاشگەزبوونەوە");
}

void UiLanguageTest::givesQtItsWords()
{
    QFETCH(const QString, code);
    QFETCH(const QString, cancel);
    UiLanguage language(QStringLiteral("en"));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
    language.use(code);
    QTRY_COMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&'),
                 cancel);
}

void UiLanguageTest::keepsTheCountryOfTheSystem()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("de_CH")));
    UiLanguage language(QStringLiteral("de"));
    QCOMPARE(QLocale().territory(), QLocale::Switzerland);
    language.use(QStringLiteral("fr"));
    QCOMPARE(QLocale().territory(), QLocale::France);
    language.use(QString());
    QCOMPARE(QLocale(), QLocale(QStringLiteral("de_CH")));
    QLocale::setDefault(before);
}

void UiLanguageTest::offersWhatItHasWordsOf()
{
    QVERIFY(UiLanguage::available().contains(QStringLiteral("en")));
    for (const QString &code : UiLanguage::available()) {
        QVERIFY2(QLocale(code).language() != QLocale::C, qPrintable(code));
    }
}

void UiLanguageTest::speaksTheWordsBesideTheProgram()
{
    const char *const sentence = "Sells travel eSIMs of the eSIMfly Business API.";
    UiLanguage language(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("Desk::CommandLine", sentence), QString::fromLatin1(sentence));
    language.use(QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("Desk::CommandLine", sentence),
             QStringLiteral("Verkauft Reise-eSIMs über die eSIMfly Business API."));
}

QTEST_MAIN(UiLanguageTest)
#include "tst_uilanguage.moc"
