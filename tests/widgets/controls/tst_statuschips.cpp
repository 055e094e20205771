// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/chip.h"
#include "widgets/controls/statuschips.h"

#include <QTest>

using namespace Desk;

class StatusChipsTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowKeysGoOnInTheNextLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void arrowKeysGoOnInTheNextLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        const Qt::Key forwards = isMirrored ? Qt::Key_Left : Qt::Key_Right;
        const Qt::Key backwards = isMirrored ? Qt::Key_Right : Qt::Key_Left;
        StatusChips chips;
        chips.setLayoutDirection(direction);
        chips.setChoices({{{}, QStringLiteral("All")},
                          {1, QStringLiteral("A status with a long name")},
                          {2, QStringLiteral("Another with a long name")},
                          {3, QStringLiteral("The last of them")}});
        chips.resize(250, 200);
        chips.show();
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        const QList<Chip *> all = chips.findChildren<Chip *>();
        QVERIFY(all.constFirst()->y() < all.constLast()->y());
        all.constFirst()->setFocus();
        QList<int> passed;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(chips.focusWidget(), forwards);
            passed << chips.chosen().value_or(0);
        }
        QCOMPARE(passed, (QList<int>{1, 2, 3, 3, 3}));
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(chips.focusWidget(), backwards);
        }
        QCOMPARE(chips.chosen(), std::nullopt);
        QCOMPARE(chips.focusWidget(), all.constFirst());
    }
};

QTEST_MAIN(StatusChipsTest)

#include "tst_statuschips.moc"
