// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recordroles.h"
#include "widgets/controls/recorddelegate.h"
#include "widgets/controls/recordtable.h"

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QSortFilterProxyModel>
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

    static void describe(QStandardItemModel &model, const QStringList &widest)
    {
        for (int column = 0; column < widest.size(); ++column) {
            model.setHeaderData(column, Qt::Horizontal, widest[column], WidestTextRole);
        }
    }

    static QImage drawn(const QModelIndex &index)
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 200, 30);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        RecordDelegate().paint(&painter, option, index);
        return image;
    }

    void show(RecordTable &table, int width)
    {
        table.setModel(&m_model);
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
    void init() { describe(m_model, m_samples); }

    void showsAHeadingThatIsLongerThanTheTexts()
    {
        RecordTable table;
        const QString heading = QStringLiteral("Bestellungen insgesamt");
        m_model.setHeaderData(2, Qt::Horizontal, heading);
        m_model.setHeaderData(2, Qt::Horizontal, QStringLiteral("123"), WidestTextRole);
        show(table, 2000);
        QVERIFY(table.columnWidth(2) > table.horizontalHeader()->fontMetrics().horizontalAdvance(heading));
        m_model.setHeaderData(2, Qt::Horizontal, QVariant());
    }

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

    void givesAColumnInTheMiddleTheWidthOfItsOwnText()
    {
        RecordTable table;
        show(table, 2000);
        const int name = table.columnWidth(1);
        const int time = table.columnWidth(2);
        QStandardItemModel wider(100, columns + 1);
        QStringList samples = m_samples;
        samples.insert(1, QStringLiteral("5G"));
        describe(wider, samples);
        RecordTable other;
        other.setModel(&wider);
        QVERIFY(other.columnWidth(1) < name);
        QCOMPARE(other.columnWidth(2), name);
        QCOMPARE(other.columnWidth(3), time);
    }

    void fitsAnewWhenTheModelHasOtherTexts()
    {
        RecordTable table;
        show(table, 2000);
        const int before = table.columnWidth(2);
        m_model.setHeaderData(2, Qt::Horizontal, QStringLiteral("24. November 2026, 14:03 Uhr"), WidestTextRole);
        QVERIFY(table.columnWidth(2) > before);
    }

    void drawsACellInTheStyleOfItsColumn()
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("Active")));
        const QImage plain = drawn(model.index(0, 0));
        QVERIFY(drawn(model.index(0, 0)) == plain);
        model.setHeaderData(0, Qt::Horizontal, static_cast<int>(CellStyle::Badge), CellStyleRole);
        const QImage badge = drawn(model.index(0, 0));
        QVERIFY(badge != plain);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        QVERIFY(drawn(proxy.index(0, 0)) == badge);
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

    void leavesThemWhereThereIsANewColumnAtTheEnd()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            RecordTable table;
            show(table, 2000);
            table.setColumnWidth(1, 77);
            table.horizontalHeader()->moveSection(2, 0);
            table.saveHeader(settings, QStringLiteral("header"));
        }
        QStandardItemModel longer(100, columns + 1);
        describe(longer, m_samples + QStringList{QStringLiteral("New")});
        RecordTable table;
        table.setModel(&longer);
        QVERIFY(table.restoreHeader(settings, QStringLiteral("header")));
        QCOMPARE(table.columnWidth(1), 77);
        QCOMPARE(table.horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(table.horizontalHeader()->visualIndex(columns), columns);
        QVERIFY(!table.isColumnHidden(columns));
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
