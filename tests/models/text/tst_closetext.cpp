// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/closetext.h"

#include <QTest>

using namespace Desk;
using Grouping = DayClose::Grouping;

class CloseTextTest : public QObject
{
    Q_OBJECT

private slots:
    /// One thing has one name, whichever way the day's orders are looked at.
    void saysInOneWayWhatWasSoldElsewhere_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::newRow("seller") << Grouping::Seller;
        QTest::newRow("desk") << Grouping::Desk;
        QTest::newRow("payment") << Grouping::Payment;
    }

    void saysInOneWayWhatWasSoldElsewhere()
    {
        QFETCH(Grouping, grouping);
        CloseLine line;
        line.isElsewhere = true;
        DayClose close;
        const QUuid desk = QUuid::createUuid();
        close.deskNames = {desk, {{desk, QStringLiteral("Reception")}}};
        QCOMPARE(CloseText().name(line, grouping, close), QStringLiteral("At no desk of the team"));
    }

    void namesADesk()
    {
        CloseLine line;
        line.desk = QUuid::createUuid();
        line.name = QStringLiteral("Reception");
        QCOMPARE(CloseText().name(line, Grouping::Desk, {}), QStringLiteral("Reception"));
    }
};

QTEST_GUILESS_MAIN(CloseTextTest)

#include "tst_closetext.moc"
