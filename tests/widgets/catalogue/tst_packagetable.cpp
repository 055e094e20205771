// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagetable.h"

#include "services/search/countrynames.h"
#include "services/search/packagefixture.h"
#include "widgets/controls/columnheader.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using Desk::Test::PackageFixture;

/// Its columns by keys; by mouse and menu they are in tst_cataloguepage.
class PackageTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void arrowsChooseTheColumn();
    void columnMovesPastHiddenOnes();
    void columnStopsAtTheEnds();
    void mirroredColumnMovesWhereTheArrowPoints();
    void columnIsSizedAndKept();
    void namesHaveNoWidthOfTheirOwn();
    void movingChoosesNoPackage();
    void menuEndsWithTheActsOfTheTable();

private:
    using Column = PackageModel::Column;
    void choose(Column column) { m_table->setCurrentIndex(m_packages->index(0, static_cast<int>(column))); }
    int place(Column column) const { return m_table->horizontalHeader()->visualIndex(static_cast<int>(column)); }
    int width(Column column) const { return m_table->columnWidth(static_cast<int>(column)); }
    Column marked() const
    {
        return static_cast<Column>(static_cast<ColumnHeader *>(m_table->horizontalHeader())->marked());
    }

    std::unique_ptr<PackageModel> m_packages;
    std::unique_ptr<PackageTable> m_table;
};

void PackageTableTest::init()
{
    static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    m_table.reset();
    m_packages = std::make_unique<PackageModel>(Format(QLocale(QStringLiteral("en_US"))));
    m_packages->setRows(std::make_shared<const PackageSearch>(
                            QList<CatalogueEntry>{PackageFixture("A", "First").local("TR").gb(1).days(7),
                                                  PackageFixture("B", "Second").local("TR").gb(3).days(15)},
                            names),
                        {0, 1});
    m_table = std::make_unique<PackageTable>();
    m_table->setPackages(*m_packages);
    m_table->setLocale(QLocale(QStringLiteral("en_US")));
    m_table->resize(1400, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    m_table->fitColumns();
}

void PackageTableTest::arrowsChooseTheColumn()
{
    choose(Column::Package);
    QCOMPARE(marked(), Column::Package);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QCOMPARE(m_table->currentColumn(), static_cast<int>(Column::Data));
    QCOMPARE(marked(), Column::Data);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_table->clearFocus();
    QCOMPARE(int(marked()), -1);
    m_table->setFocus();
    QCOMPARE(marked(), Column::Data);
}

void PackageTableTest::columnMovesPastHiddenOnes()
{
    choose(Column::Cost);
    m_table->hideColumn(static_cast<int>(Column::Net));
    m_table->moveColumn(-1);
    QCOMPARE(place(Column::Cost), static_cast<int>(Column::Valid));
    QCOMPARE(m_table->currentColumn(), static_cast<int>(Column::Cost));
    QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Cost is column 4 of 6."));
    m_table->moveColumn(1);
    QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Cost is column 5 of 6."));
    QVERIFY(place(Column::Cost) > place(Column::Valid));
}

void PackageTableTest::columnStopsAtTheEnds()
{
    choose(Column::Covers);
    for (int i = 0; i < 20; ++i) {
        m_table->moveColumn(1);
    }
    // What the packages sell at is hidden in a shop without prices.
        QCOMPARE(place(Column::Covers), static_cast<int>(Column::PerGigabyte));
    for (int i = 0; i < 20; ++i) {
        m_table->moveColumn(-1);
    }
    QCOMPARE(place(Column::Covers), 0);
    QCOMPARE(place(Column::Package), 1);
}

void PackageTableTest::mirroredColumnMovesWhereTheArrowPoints()
{
    m_table->setLayoutDirection(Qt::RightToLeft);
    choose(Column::Covers);
    const auto x = [this] {
        return m_table->horizontalHeader()->sectionViewportPosition(static_cast<int>(Column::Covers));
    };
    const int before = x();
    m_table->moveColumn(-1);
    QVERIFY(x() < before);
    m_table->moveColumn(1);
    QCOMPARE(x(), before);
    QTest::keyClick(m_table.get(), Qt::Key_Right);
    QCOMPARE(m_table->currentColumn(), static_cast<int>(Column::Package));
}

void PackageTableTest::columnIsSizedAndKept()
{
    choose(Column::Cost);
    const int before = width(Column::Cost);
    const int names = width(Column::Package);
    m_table->sizeColumn(1);
    m_table->sizeColumn(1);
    QVERIFY(width(Column::Cost) > before);
    QVERIFY(width(Column::Package) < names);
    const int wide = width(Column::Cost);
    QCOMPARE(m_table->accessibleDescription(), QStringLiteral("Cost is %1 pixels wide.").arg(wide));
    m_table->moveColumn(-1);

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_table->saveState(settings);
    PackageTable other;
    other.setPackages(*m_packages);
    other.resize(1400, 300);
    other.restoreState(settings);
    QCOMPARE(other.columnWidth(static_cast<int>(Column::Cost)), wide);
    QCOMPARE(other.horizontalHeader()->visualIndex(static_cast<int>(Column::Cost)), place(Column::Cost));

    for (int i = 0; i < 400; ++i) {
        m_table->sizeColumn(-1);
    }
    QCOMPARE(width(Column::Cost), m_table->horizontalHeader()->minimumSectionSize());
}

void PackageTableTest::namesHaveNoWidthOfTheirOwn()
{
    choose(Column::Package);
    const int before = width(Column::Package);
    m_table->sizeColumn(-1);
    QCOMPARE(width(Column::Package), before);
    QVERIFY(m_table->accessibleDescription().contains(QStringLiteral("takes the room")));
}

void PackageTableTest::movingChoosesNoPackage()
{
    choose(Column::Covers);
    m_table->clearFocus();
    m_packages->setRows(m_packages->search(), {1, 0}); // As other words do.
    m_table->moveColumn(1);
    QVERIFY(m_table->hasFocus());
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(place(Column::Covers), 2);
}

void PackageTableTest::menuEndsWithTheActsOfTheTable()
{
    QAction wider(QStringLiteral("Wider"));
    m_table->addAction(&wider);
    for (int i = 0; i < 2; ++i) {
        emit m_table->columnsMenu()->aboutToShow();
        QCOMPARE(m_table->columnsMenu()->actions().count(&wider), 1);
    }
}

QTEST_MAIN(PackageTableTest)
#include "tst_packagetable.moc"
