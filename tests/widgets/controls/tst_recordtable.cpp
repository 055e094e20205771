// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/recordtable.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;

class RecordTableTest : public QObject
{
    Q_OBJECT

    static constexpr int columns = 4;
    QStandardItemModel m_model{100, columns};
    const QStringList m_samples{QStringLiteral("8948 1010 0000 0000 126"), QStringLiteral("Thailand Unlimited 15 Days"),
                                QStringLiteral("24 Nov 14:03"), QStringLiteral("Customer or note")};

    void show(RecordTable &table, int width)
    {
        table.setModel(&m_model);
        table.setColumnSamples(m_samples);
        table.setYieldingColumns({1});
        table.resize(width, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    int wanted(const RecordTable &table) const
    {
        int width = 0;
        for (const QString &sample : m_samples) {
            width += table.fontMetrics().horizontalAdvance(sample) + 24;
        }
        return width + 40; // The scroll bar.
    }

private slots:
    void givesRoomToTheLastColumnBeforeItMovesSideways()
    {
        RecordTable table;
        show(table, 2000);
        const int whole = table.columnWidth(1);
        const int first = table.columnWidth(0);
        table.resize(wanted(table) - whole / 3, 400);
        QVERIFY(table.columnWidth(1) < whole);
        QVERIFY(table.columnWidth(1) >= whole / 2);
        QCOMPARE(table.columnWidth(0), first);
        QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
        table.resize(wanted(table) + 100, 400);
        QCOMPARE(table.columnWidth(1), whole);
    }

    void leavesWidthsThatAPersonChose()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            RecordTable table;
            show(table, 2000);
            table.setColumnWidth(1, 77);
            table.resize(1500, 400);
            QCOMPARE(table.columnWidth(1), 77);
            table.saveHeader(settings, QStringLiteral("header"));
        }
        RecordTable table;
        show(table, 2000);
        QVERIFY(table.restoreHeader(settings, QStringLiteral("header")));
        QCOMPARE(table.columnWidth(1), 77);
        table.resize(1500, 400);
        QCOMPARE(table.columnWidth(1), 77);
    }

    void fitsToAnotherWindowWhereNobodyChose()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        int whole = 0;
        {
            RecordTable table;
            show(table, 2000);
            whole = table.columnWidth(1);
            table.horizontalHeader()->moveSection(2, 0);
            table.resize(wanted(table) - whole / 3, 400);
            QVERIFY(table.columnWidth(1) < whole);
            table.saveHeader(settings, QStringLiteral("header"));
        }
        RecordTable table;
        show(table, 2000);
        QVERIFY(table.restoreHeader(settings, QStringLiteral("header")));
        QCOMPARE(table.columnWidth(1), whole);
        QCOMPARE(table.horizontalHeader()->visualIndex(2), 0);
    }

    void keepsTheSelectedRowInSightWhenItGetsLower()
    {
        RecordTable table;
        show(table, 600);
        const QModelIndex last = table.indexAt(QPoint(5, table.viewport()->height() - 5));
        table.setCurrentIndex(last);
        table.resize(600, 200);
        QVERIFY(table.viewport()->rect().contains(table.visualRect(last).center()));
    }
};

QTEST_MAIN(RecordTableTest)

#include "tst_recordtable.moc"
