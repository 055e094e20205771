// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/numberspin.h"

#include <QLineEdit>
#include <QTest>

using namespace Desk;

class NumberSpinTest : public QObject
{
    Q_OBJECT

private slots:
    void takesDigitsOfAnyScript_data();
    void takesDigitsOfAnyScript();
    void takesThePointOfAnyScript_data();
    void takesThePointOfAnyScript();
    void refusesWhatIsNoNumber();
};

void NumberSpinTest::takesDigitsOfAnyScript_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    for (const char *typed : {"15", "١٥", "۱۵", "१५"}) {
        QTest::addRow("en %s", typed) << QStringLiteral("en_US") << QString::fromUtf8(typed) << QStringLiteral("15");
        QTest::addRow("ar %s", typed) << QStringLiteral("ar_IQ") << QString::fromUtf8(typed) << QStringLiteral("١٥");
        QTest::addRow("fa %s", typed) << QStringLiteral("fa_IR") << QString::fromUtf8(typed) << QStringLiteral("۱۵");
    }
}

void NumberSpinTest::takesDigitsOfAnyScript()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    WholeNumberSpin spin;
    spin.setLocale(QLocale(language));
    auto *field = spin.findChild<QLineEdit *>();
    field->selectAll();
    for (const QChar c : typed) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, c, Qt::NoModifier);
    }
    QCOMPARE(spin.value(), 15);
    QCOMPARE(spin.text(), shown);
}

void NumberSpinTest::takesThePointOfAnyScript_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::newRow("Arabic in English") << QStringLiteral("en_US") << QStringLiteral("١٫٥");
    QTest::newRow("English in Arabic") << QStringLiteral("ar_IQ") << QStringLiteral("1.5");
    QTest::newRow("Persian in German") << QStringLiteral("de_DE") << QStringLiteral("۱٫۵");
    QTest::newRow("German in German") << QStringLiteral("de_DE") << QStringLiteral("1,5");
}

void NumberSpinTest::takesThePointOfAnyScript()
{
    QFETCH(const QString, language);
    QFETCH(const QString, typed);
    NumberSpin spin;
    spin.setLocale(QLocale(language));
    auto *field = spin.findChild<QLineEdit *>();
    field->selectAll();
    for (const QChar c : typed) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, c, Qt::NoModifier);
    }
    QCOMPARE(spin.value(), 1.5);
}

void NumberSpinTest::refusesWhatIsNoNumber()
{
    WholeNumberSpin spin;
    spin.setValue(3);
    auto *field = spin.findChild<QLineEdit *>();
    field->selectAll();
    for (const QChar c : QStringLiteral("x½Ⅳ")) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, c, Qt::NoModifier);
    }
    QCOMPARE(spin.value(), 3);
}

QTEST_MAIN(NumberSpinTest)
#include "tst_numberspin.moc"
