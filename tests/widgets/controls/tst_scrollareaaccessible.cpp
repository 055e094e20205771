// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/scrollareaaccessible.h"

#include <QAccessible>
#include <QGraphicsView>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>

using namespace Desk;

class ScrollAreaAccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installScrollAreaAccessible(); }

    /// As a screen reader does: it counts, and asks when some of them have gone.
    void answersForAScrollBarThatHasGone()
    {
        QScrollArea area;
        auto *content = new QWidget;
        content->resize(2000, 2000);
        area.setWidget(content);
        area.resize(200, 200);
        area.show();
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(accessible);
        const int before = accessible->childCount();
        content->resize(10, 10);
        QVERIFY(before >= accessible->childCount());
        for (int index : {-1, before, before + 1, 100'000}) {
            QCOMPARE(accessible->child(index), nullptr);
        }
        for (int index = 0; index < accessible->childCount(); ++index) {
            QVERIFY(accessible->child(index));
        }
    }

    void findsWhatIsInside()
    {
        QScrollArea area;
        auto *content = new QWidget;
        area.setWidget(content);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
        QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(area.viewport());
        const int index = accessible->indexOfChild(viewport);
        QCOMPARE(accessible->child(index), viewport);
        QCOMPARE(viewport->child(0), QAccessible::queryAccessibleInterface(content));
    }

    void answersForAllKindsOfThem()
    {
        QGraphicsView view;
        QCOMPARE(QAccessible::queryAccessibleInterface(&view)->child(100'000), nullptr);
    }

    void leavesTablesWhatTheyAre()
    {
        QTableWidget table(1, 1);
        QCOMPARE(QAccessible::queryAccessibleInterface(&table)->role(), QAccessible::Table);
    }
};

QTEST_MAIN(ScrollAreaAccessibleTest)
#include "tst_scrollareaaccessible.moc"
