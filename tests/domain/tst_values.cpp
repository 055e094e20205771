// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/credentials.h"
#include "domain/datasize.h"
#include "domain/esim.h"
#include "domain/iccid.h"
#include "domain/order.h"
#include "domain/validity.h"

#include <QTest>

#include <cmath>

using namespace Desk;

class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void sizesAgreeAcrossUnits()
    {
        QCOMPARE(DataSize::fromGigabytes(1)->bytes(), qint64(1073741824));
        QCOMPARE(DataSize::fromMegabytes(1024), DataSize::fromGigabytes(1));
        QCOMPARE(DataSize::fromBytes(12884901888).gigabytes(), 12.0);
        QCOMPARE(DataSize::fromGigabytes(0.5)->megabytes(), 512.0);
        QVERIFY(*DataSize::fromGigabytes(1) < *DataSize::fromGigabytes(1.5));
    }

    void refusesSizesThatAreNone()
    {
        QVERIFY(!DataSize::fromGigabytes(-1));
        QVERIFY(!DataSize::fromGigabytes(std::nan("")));
        QVERIFY(!DataSize::fromMegabytes(HUGE_VAL));
        QVERIFY(!DataSize::fromGigabytes(1e10));
    }

    void refusesDaysThatAreNone()
    {
        QCOMPARE(Validity::fromDays(30)->days(), 30);
        QVERIFY(!Validity::fromDays(-1));
        QVERIFY(!Validity::fromDays(1000000));
    }

    void readsIccids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iccid");
        QTest::newRow("19 digits") << QStringLiteral("8910300001234567890") << QStringLiteral("8910300001234567890");
        QTest::newRow("in groups") << QStringLiteral("8948 0100 1003 6785 060")
                                   << QStringLiteral("8948010010036785060");
        QTest::newRow("filled up") << QStringLiteral("8948010010036785060f") << QStringLiteral("8948010010036785060F");
        const QString number = QStringLiteral("8948010010036785060");
        QTest::newRow("dashes") << QStringLiteral("8948-0100-1003-6785-060") << number;
        QTest::newRow("other dashes") << QStringLiteral("8948\u20100100\u20131003\u20146785-060") << number;
        QTest::newRow("points") << QStringLiteral("8948.0100.1003.6785.060") << number;
        QTest::newRow("edges") << QStringLiteral("\u200b 8948010010036785060\r\n") << number;
        QTest::newRow("leading F") << QStringLiteral("F8948010010036785060") << number;
        QTest::newRow("leading f and blank") << QStringLiteral("f 8948010010036785060") << number;
        QTest::newRow("filled up twice") << QStringLiteral("8948010010036785060FF") << number + QLatin1Char('F');
        QTest::newRow("filled up far") << QStringLiteral("8948010010036785060FFFFF") << number + QLatin1Char('F');
        QTest::newRow("F inside") << QStringLiteral("89480100F10036785060") << QString();
        QTest::newRow("F alone") << QString(20, QLatin1Char('F')) << QString();
        QTest::newRow("a number's notation") << QStringLiteral("8.948010010036785e+18") << QString();
        QTest::newRow("stand-in") << QStringLiteral("PENDING_B25081719340002_1755459260253") << QString();
        QTest::newRow("too short") << QStringLiteral("89480100100367") << QString();
        QTest::newRow("too long") << QStringLiteral("89480100100367850601234") << QString();
        QTest::newRow("letters") << QStringLiteral("89480100100A6785060") << QString();
        QTest::newRow("Arabic digits") << QStringLiteral("٨٩٤٨٠١٠٠١٠٠٣٦٧٨٥٠٦٠") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << QString(1000, QLatin1Char(' ')) << QString();
    }
    void readsIccids()
    {
        QFETCH(QString, text);
        QFETCH(QString, iccid);
        const auto read = Iccid::fromString(text);
        QCOMPARE(read.has_value(), !iccid.isEmpty());
        if (read) {
            QCOMPARE(read->toString(), iccid);
        }
    }

    void groupsIccidsForPeople()
    {
        QCOMPARE(Iccid::fromString(QStringLiteral("8948101000000000126"))->grouped(),
                 QStringLiteral("8948 1010 0000 0000 126"));
    }

    void readsStatesInAnyCase()
    {
        QCOMPARE(esimStatusFromText(QStringLiteral("New")), Esim::Status::New);
        QCOMPARE(esimStatusFromText(QStringLiteral("USED_EXPIRED")), Esim::Status::UsedExpired);
        QCOMPARE(esimStatusFromText(QStringLiteral("something new")), Esim::Status::Other);
        QCOMPARE(orderStatusFromText(QStringLiteral("COMPLETED")), Order::Status::Completed);
        QCOMPARE(orderStatusFromText(QString()), Order::Status::Other);
    }

    void hidesMostOfAnAccessCode()
    {
        QCOMPARE(maskedAccessCode(QStringLiteral("esf_1234567890abcd")), QStringLiteral("esf_…abcd"));
        QCOMPARE(maskedAccessCode(QStringLiteral("esf_1")), QStringLiteral("esf_…"));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
