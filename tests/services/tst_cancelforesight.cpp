// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cancelforesight.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Fate = CancelForesight::Fate;

namespace {

const QDateTime boughtAt(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Esim esim(int number, const QString &esimStatus = u"Assigned (Not Installed)"_s)
{
    Esim esim;
    esim.id = number;
    esim.iccid = *Iccid::fromString(QStringLiteral("89880000000000000%1").arg(number));
    esim.packageCode = u"turkey"_s;
    esim.packageName = u"Turkey 1 GB"_s;
    esim.status = Esim::Status::New;
    esim.esimStatus = esimStatus;
    esim.createdAt = boughtAt;
    return esim;
}

SoldOrder sold(const QList<Esim> &esims)
{
    SoldOrder sold;
    sold.reference = u"order_1"_s;
    sold.packageName = u"Turkey 1 GB"_s;
    sold.quantity = int(esims.size());
    sold.paid = Money(300 * esims.size(), Currency::Usd);
    for (const Esim &one : esims) {
        sold.iccids.append(one.iccid);
    }
    return sold;
}

QList<Fate> fates(const CancelForesight &foresight)
{
    QList<Fate> fates;
    for (const CancelForesight::Row &row : foresight.rows) {
        fates.append(row.fate);
    }
    return fates;
}

} // namespace

class tst_CancelForesight : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFate_data()
    {
        QTest::addColumn<Esim>("row");
        QTest::addColumn<Fate>("fate");
        const auto with = [](Esim::Status status) {
            Esim one = esim(11);
            one.status = status;
            return one;
        };
        QTest::newRow("new") << esim(11) << Fate::Refunded;
        QTest::newRow("installed") << esim(11, u"Installed"_s) << Fate::Installed;
        QTest::newRow("not said") << esim(11, {}) << Fate::NotKnown;
        QTest::newRow("active") << with(Esim::Status::Active) << Fate::Installed;
        QTest::newRow("expired") << with(Esim::Status::Expired) << Fate::Installed;
        QTest::newRow("cancelled") << with(Esim::Status::Cancelled) << Fate::AlreadyCancelled;
        Esim used = esim(11);
        used.usage.used = *DataSize::fromMegabytes(1);
        QTest::newRow("used") << used << Fate::Installed;
    }
    void knowsTheFate()
    {
        QFETCH(Esim, row);
        QFETCH(Fate, fate);
        const CancelForesight foresight = foreseeCancel(row, {row}, {}, {});
        QCOMPARE(fates(foresight), QList<Fate>{fate});
        QCOMPARE(foresight.canBeCancelled(), fate == Fate::Refunded || fate == Fate::NotKnown);
        QVERIFY(!foresight.isExact);
        QVERIFY(!foresight.expectedRefund());
    }

    void knowsTheOrderByTheJournal()
    {
        const Esim first = esim(11);
        const Esim second = esim(12, u"Installed"_s);
        Esim third = esim(13);
        third.createdAt = boughtAt.addSecs(3); // Told by ICCID, not by time.
        const Esim other = esim(14);           // Of another order in the same moment.
        const CancelForesight foresight =
            foreseeCancel(first, {other, third, second, first}, {}, sold({first, second, third}));
        QVERIFY(foresight.isExact);
        QCOMPARE(fates(foresight), (QList<Fate>{Fate::Refunded, Fate::Installed, Fate::Refunded}));
        QCOMPARE(foresight.rows.first().iccid, first.iccid);
        QCOMPARE(foresight.orderReference, u"order_1"_s);
        QCOMPARE(foresight.expectedRefund(), Money(600, Currency::Usd));
    }

    void countsWhatMayComeBackAlsoWhereNobodyKnowsIfItIsInstalled()
    {
        const Esim justSold = esim(11, {});
        const Esim second = esim(12, u"Installed"_s);
        const Esim third = esim(13);
        const CancelForesight foresight =
            foreseeCancel(justSold, {justSold, second, third}, {}, sold({justSold, second, third}));
        QCOMPARE(fates(foresight), (QList<Fate>{Fate::NotKnown, Fate::Installed, Fate::Refunded}));
        QCOMPARE(foresight.expectedRefund(), Money(600, Currency::Usd));
    }

    void guessesTheOrderByPackageAndTime()
    {
        const Esim first = esim(11);
        const Esim second = esim(12);
        Esim later = esim(13);
        later.createdAt = boughtAt.addSecs(1);
        Esim elsewhere = esim(14);
        elsewhere.packageCode = u"greece"_s;
        Order order;
        order.reference = u"order_9"_s;
        order.amount = Money(600, Currency::Usd);
        order.esim.emplace();
        order.esim->iccid = first.iccid;
        const CancelForesight foresight = foreseeCancel(second, {first, second, later, elsewhere}, {order}, {});
        QVERIFY(!foresight.isExact);
        QCOMPARE(fates(foresight), (QList<Fate>{Fate::Refunded, Fate::Refunded}));
        QCOMPARE(foresight.orderReference, u"order_9"_s);
        QCOMPARE(foresight.paid, Money(600, Currency::Usd));
        QVERIFY(!foresight.expectedRefund()); // There may be more or fewer.
    }

    void knowsThatAPendingOrderNamedOnlyOneOfItsEsims()
    {
        SoldOrder half = sold({esim(11)});
        half.quantity = 2;
        const CancelForesight foresight = foreseeCancel(esim(11), {esim(11), esim(12)}, {}, half);
        QVERIFY(!foresight.isExact);
        QCOMPARE(foresight.rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_CancelForesight)
#include "tst_cancelforesight.moc"
