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

    void saysHowTheShopWasThen()
    {
        DayClose now;
        now.shopName = QStringLiteral("Otel Yeni");
        now.shopAddress = QStringLiteral("Pier 4");
        QVERIFY(CloseText().shopThen({}, now).isEmpty()); // Closes of before did not say it.
        DayClose before = now;
        QVERIFY(CloseText().shopThen(before, now).isEmpty());
        before.shopName = QStringLiteral("Otel Eski");
        before.shopAddress = QStringLiteral("Pier 3");
        before.days.endHour = 3;
        const QStringList then = CloseText().shopThen(before, now);
        QCOMPARE(then.size(), 3);
        QVERIFY(then.at(0).contains(before.shopName) && then.at(1).contains(before.shopAddress));
        QVERIFY(then.at(2).contains(CloseText().shopDay(before)));
        for (const QString &sentence : then) {
            QVERIFY(CloseText().since(before, now).contains(sentence));
        }
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
