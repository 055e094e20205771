// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/receipt.h"

#include <QTest>

using namespace Desk;

namespace {

HandOver sold(const QString &package, std::optional<Amount> price, const QString &iccid)
{
    HandOver of;
    of.packageName = package;
    of.soldFor = price;
    of.iccid = *Iccid::fromString(iccid);
    of.orderReference = QStringLiteral("ORD-1");
    return of;
}

const Amount cheap(799, Currency::Usd);
const Amount dear(1250, Currency::Usd);
const QString first = QStringLiteral("8944476500008878576");
const QString second = QStringLiteral("8944476500008878584");

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private slots:
    void sumsWhatWasSold()
    {
        const QString turkey = QStringLiteral("Turkey");
        const auto receipt =
            Receipt::of({sold(turkey, cheap, first), sold(turkey, dear, first), sold(turkey, cheap, second)});
        QVERIFY(receipt);
        const QList<Receipt::Line> lines{{turkey, cheap, {first, second}}, {turkey, dear, {first}}};
        QCOMPARE(receipt->lines, lines);
        QCOMPARE(receipt->lines.first().sum(), Amount(1598, Currency::Usd));
        QCOMPARE(receipt->total, Amount(2848, Currency::Usd));
        QCOMPARE(receipt->number, QStringLiteral("ORD-1"));
    }

    void hasTheIccidForANumberWhereThereIsNoOrder()
    {
        HandOver of = sold(QStringLiteral("Turkey"), cheap, first);
        of.orderReference.clear();
        QCOMPARE(Receipt::of({of})->number, first);
    }

    void isNoneWhereAnAmountIsNotKnownOrInAnotherCurrency()
    {
        QVERIFY(!Receipt::of({}));
        QVERIFY(!Receipt::of({sold(QStringLiteral("Turkey"), std::nullopt, first)}));
        QVERIFY(!Receipt::of(
            {sold(QStringLiteral("Turkey"), cheap, first), sold(QStringLiteral("Turkey"), std::nullopt, second)}));
        QVERIFY(!Receipt::of({sold(QStringLiteral("Turkey"), cheap, first),
                              sold(QStringLiteral("Turkey"), Amount(799, Currency::Eur), second)}));
    }
};

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
