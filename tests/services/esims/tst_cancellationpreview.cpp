// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/esims/cancellationpreview.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Outcome = CancellationPreview::Outcome;

namespace {

const QDateTime boughtAt = utcTime(QDate(2026, 11, 24), QTime(12, 0));

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

QList<Outcome> fates(const CancellationPreview &preview)
{
    QList<Outcome> fates;
    for (const CancellationPreview::Row &row : preview.rows) {
        fates.append(row.outcome);
    }
    return fates;
}

} // namespace

class CancellationPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFate_data()
    {
        QTest::addColumn<Esim>("row");
        QTest::addColumn<Outcome>("fate");
        const auto with = [](Esim::Status status) {
            Esim one = esim(11);
            one.status = status;
            return one;
        };
        QTest::newRow("new") << esim(11) << Outcome::Refunded;
        QTest::newRow("installed") << esim(11, u"Installed"_s) << Outcome::Installed;
        QTest::newRow("not said") << esim(11, {}) << Outcome::NotKnown;
        QTest::newRow("active") << with(Esim::Status::Active) << Outcome::Installed;
        QTest::newRow("expired") << with(Esim::Status::Expired) << Outcome::Installed;
        QTest::newRow("cancelled") << with(Esim::Status::Cancelled) << Outcome::AlreadyCancelled;
        Esim used = esim(11);
        used.usage.used = *DataSize::fromMegabytes(1);
        QTest::newRow("used") << used << Outcome::Installed;
    }
    void knowsTheFate()
    {
        QFETCH(Esim, row);
        QFETCH(Outcome, fate);
        const CancellationPreview preview = previewCancellation(row, {row}, {}, {});
        QCOMPARE(fates(preview), QList<Outcome>{fate});
        QCOMPARE(preview.canBeCancelled(), fate == Outcome::Refunded || fate == Outcome::NotKnown);
        QVERIFY(!preview.isExact);
        QVERIFY(!preview.expectedRefund());
    }

    void knowsTheOrderByTheJournal()
    {
        const Esim first = esim(11);
        const Esim second = esim(12, u"Installed"_s);
        Esim third = esim(13);
        third.createdAt = boughtAt.addSecs(3); // Told by ICCID, not by time.
        const Esim other = esim(14);           // Of another order in the same moment.
        const CancellationPreview preview =
            previewCancellation(first, {other, third, second, first}, {}, sold({first, second, third}));
        QVERIFY(preview.isExact);
        QCOMPARE(fates(preview), (QList<Outcome>{Outcome::Refunded, Outcome::Installed, Outcome::Refunded}));
        QCOMPARE(preview.rows.first().iccid, first.iccid);
        QCOMPARE(preview.orderReference, u"order_1"_s);
        QCOMPARE(preview.expectedRefund(), Money(600, Currency::Usd));
    }

    void countsWhatMayComeBackAlsoWhereNobodyKnowsIfItIsInstalled()
    {
        const Esim justSold = esim(11, {});
        const Esim second = esim(12, u"Installed"_s);
        const Esim third = esim(13);
        const CancellationPreview preview =
            previewCancellation(justSold, {justSold, second, third}, {}, sold({justSold, second, third}));
        QCOMPARE(fates(preview), (QList<Outcome>{Outcome::NotKnown, Outcome::Installed, Outcome::Refunded}));
        QCOMPARE(preview.expectedRefund(), Money(600, Currency::Usd));
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
        const CancellationPreview preview = previewCancellation(second, {first, second, later, elsewhere}, {order}, {});
        QVERIFY(!preview.isExact);
        QCOMPARE(fates(preview), (QList<Outcome>{Outcome::Refunded, Outcome::Refunded}));
        QCOMPARE(preview.orderReference, u"order_9"_s);
        QCOMPARE(preview.paid, Money(600, Currency::Usd));
        QVERIFY(!preview.expectedRefund()); // There may be more or fewer.
    }

    void knowsThatAPendingOrderNamedOnlyOneOfItsEsims()
    {
        SoldOrder half = sold({esim(11)});
        half.quantity = 2;
        const CancellationPreview preview = previewCancellation(esim(11), {esim(11), esim(12)}, {}, half);
        QVERIFY(!preview.isExact);
        QCOMPARE(preview.rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(CancellationPreviewTest)
#include "tst_cancellationpreview.moc"
