// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/dayedit.h"

#include <QGuiApplication>
#include <QTest>

using namespace Desk;

/// A day in a field reads as it does in a sentence.
class DayEditTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsAsASentenceDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << "en" << "d MMM yyyy" << Qt::LeftToRight;
        QTest::newRow("Arabic") << "ar" << "d MMM yyyy" << Qt::RightToLeft;
        QTest::newRow("Kurdish") << "ckb" << "d'ی' MMM'ی' yyyy" << Qt::RightToLeft;
        QTest::newRow("Chinese") << "zh_CN" << "yyyy'年'M'月'd'日'" << Qt::LeftToRight;
    }

    void readsAsASentenceDoes()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, pattern);
        QFETCH(const Qt::LayoutDirection, direction);
        QLocale::setDefault(QLocale(language));
        DayEdit edit;
        const QDate day(2026, 11, 30);
        edit.setDate(day);
        edit.setPattern(pattern);
        edit.setLayoutDirection(direction);
        edit.setPattern(pattern);
        QCOMPARE(edit.text(), QLocale(language).toString(day, pattern));
        QCOMPARE(edit.date(), day);
    }

    /// The language may change while it is shown.
    void turnsWithItsWindow()
    {
        DayEdit edit;
        edit.setDate(QDate(2026, 11, 30));
        edit.setPattern(QStringLiteral("d/M/yyyy"));
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight, Qt::RightToLeft}) {
            edit.setLayoutDirection(direction);
            QCOMPARE(edit.text(), QStringLiteral("30/11/2026"));
        }
    }

    void hasRoomForEachMonth()
    {
        DayEdit edit;
        edit.setPattern(QStringLiteral("d MMMM yyyy"));
        for (int month = 1; month <= 12; ++month) {
            edit.setDate(QDate(2026, month, 28));
            QVERIFY(edit.minimumWidth() > edit.fontMetrics().horizontalAdvance(edit.text()));
        }
    }
};

QTEST_MAIN(DayEditTest)
#include "tst_dayedit.moc"
