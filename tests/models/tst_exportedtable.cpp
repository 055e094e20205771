// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/utctime.h"
#include "models/esimmodel.h"
#include "models/exportedtable.h"
#include "models/ordermodel.h"
#include "models/text/exporttext.h"

#include <QTest>

using namespace Desk;

namespace {

using Line = QList<ExportValue>;

const QString code = QStringLiteral("LPA:1$rsp.example.invalid$CODE");

Iccid someIccid()
{
    return Iccid::fromString(QStringLiteral("8948101000000000126")).value();
}

QDateTime time(int hour)
{
    return utcTime(QDate(2026, 11, 24), QTime(hour, 3));
}

Order order(int number, Money amount, Order::Status status = Order::Status::Completed)
{
    Order order;
    order.id = number;
    order.reference = QStringLiteral("order_%1").arg(number);
    order.packageName = QStringLiteral("Turkey 5 GB");
    order.packageCode = QStringLiteral("PHAJHEAYP");
    order.amount = amount;
    order.status = status;
    order.createdAt = time(number);
    return order;
}

Order withEsim(Order order)
{
    DeliveredEsim esim;
    esim.iccid = someIccid();
    esim.activation = ActivationCode::fromString(code);
    order.esim = esim;
    return order;
}

/// As the books have them where this computer knows nothing more: the newest first.
QList<BookEntry> books(const QList<Order> &orders)
{
    return mergedBooks(orders, {});
}

Money dollars(qint64 cents)
{
    return {cents, Currency::Usd};
}

int number(OrderModel::Column column)
{
    return static_cast<int>(column);
}

} // namespace

class ExportedTableTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheColumnsAndRowsThatAreShownWithTheirTypes()
    {
        OrderModel model{Format()};
        QList<BookEntry> sold =
            books({withEsim(order(1, dollars(310))), order(2, dollars(250), Order::Status::Cancelled)});
        sold.last().note = QStringLiteral("Ms Aydın"); // The older one.
        model.setEntries(sold);
        using Column = OrderModel::Column;
        QList<int> columns{number(Column::Note), number(Column::Paid), number(Column::Reference), number(Column::When),
                           number(Column::Esims)};
        const ExportTable table = ExportedTable(model, columns, QStringLiteral("Spent")).table().withoutSecrets();
        QCOMPARE(table.headings.join(QLatin1Char('|')),
                 QStringLiteral("Customer or note|Paid (USD)|Reference|When (%1)|eSIMs")
                     .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
        QCOMPARE(table.rows.size(), 2);
        QVERIFY(table.rows[0]
                == (Line{ExportValue(), Amount(dollars(250)), Identifier{QStringLiteral("order_2")}, time(2),
                         ExportValue()}));
        QVERIFY(table.rows[1]
                == (Line{QStringLiteral("Ms Aydın"), Amount(dollars(310)), Identifier{QStringLiteral("order_1")},
                         time(1), qint64(1)}));
        // What came back of it is another sum.
        QCOMPARE(table.totals.size(), 1);
        QVERIFY(table.totals[0]
                == (Line{QStringLiteral("Spent"), Amount(dollars(560)), ExportValue(), ExportValue(), ExportValue()}));
        OrderFilter filter;
        filter.state = BookEntry::State::Cancelled;
        model.setFilter(filter);
        const ExportTable filtered = ExportedTable(model, columns).table();
        QCOMPARE(filtered.rows.size(), 1);
        QVERIFY(filtered.totals[0][1] == ExportValue(Amount(dollars(250))));
    }

    void keepsActivationCodesApart()
    {
        OrderModel model{Format()};
        model.setEntries(books({withEsim(order(2, dollars(310))), order(1, dollars(250))}));
        const ExportTable table = ExportedTable(model, {number(OrderModel::Column::Paid)}).table();
        QCOMPARE(table.secretColumns, 1);
        QCOMPARE(table.headings.constLast(), QStringLiteral("Activation code"));
        QVERIFY(table.rows[0].constLast() == ExportValue(Identifier{code}));
        QVERIFY(table.rows[1].constLast() == ExportValue());
        const ExportTable open = table.withoutSecrets();
        QCOMPARE(open.secretColumns, 0);
        QCOMPARE(open.headings, QStringList{QStringLiteral("Paid (USD)")});
        for (const Line &line : open.rows + open.totals) {
            QCOMPARE(line.size(), 1);
        }
        model.setEntries(books({order(2, dollars(250))}));
        QCOMPARE(ExportedTable(model, {number(OrderModel::Column::Paid)}).table().secretColumns, 0);
    }

    void tellsCurrenciesApart()
    {
        OrderModel model{Format()};
        model.setEntries(books({order(1, dollars(310)), order(2, {4000, Currency::Iqd}), order(3, dollars(100))}));
        using Column = OrderModel::Column;
        const ExportTable table =
            ExportedTable(model, {number(Column::Package), number(Column::Paid)}, QStringLiteral("Spent")).table();
        QCOMPARE(table.headings.join(QLatin1Char('|')), QStringLiteral("Package|Paid|Paid, currency"));
        QVERIFY(table.rows[1]
                == (Line{QStringLiteral("Turkey 5 GB"), Amount(Money(4000, Currency::Iqd)), QStringLiteral("IQD")}));
        QCOMPARE(table.totals.size(), 2);
        QVERIFY(table.totals[0][1] == ExportValue(Amount(Money(4000, Currency::Iqd))));
        QVERIFY(table.totals[1] == (Line{QStringLiteral("Spent"), Amount(dollars(410)), ExportValue()}));
    }

    void saysWhatCouldNotBeReadAndCountsItNowhere()
    {
        OrderModel model{Format()};
        Order unread = order(1, dollars(310));
        unread.unreadable = Order::Field::Amount | Order::Field::Time;
        unread.createdAt = {};
        model.setEntries(books({unread}));
        using Column = OrderModel::Column;
        const ExportTable table = ExportedTable(model, {number(Column::When), number(Column::Paid)}).table();
        QVERIFY(table.rows[0] == (Line{QStringLiteral("not readable"), QStringLiteral("was $3.10")}));
        QVERIFY(table.totals.isEmpty());

        EsimModel esims{Format()};
        Esim esim;
        esim.id = 1;
        esim.unreadable = Esim::Field::Iccid | Esim::Field::Usage | Esim::Field::Validity;
        esims.setEsims({esim});
        using EsimColumn = EsimModel::Column;
        const ExportTable esimTable =
            ExportedTable(esims, {int(EsimColumn::Iccid), int(EsimColumn::DataUsed), int(EsimColumn::Expires)}).table();
        for (const ExportValue &value : esimTable.rows[0]) {
            QVERIFY(value == ExportValue(QStringLiteral("not readable")));
        }
    }

    void hasIccidsAsNamesAndDataAsNumbers()
    {
        EsimModel model{Format()};
        Esim esim;
        esim.iccid = someIccid();
        esim.usage.total = *DataSize::fromGigabytes(10);
        esim.usage.used = *DataSize::fromGigabytes(8.75);
        esim.validity.expiresAt = time(9);
        Esim pending;
        pending.id = 2;
        pending.isPending = true;
        model.setEsims({esim, pending});
        using Column = EsimModel::Column;
        const ExportTable table =
            ExportedTable(model, {int(Column::Iccid), int(Column::DataUsed), int(Column::Expires)}).table();
        QCOMPARE(table.headings[1], QStringLiteral("Data used (GB)"));
        QVERIFY(table.rows[0] == (Line{Identifier{someIccid().toString()}, *DataSize::fromGigabytes(8.75), time(9)}));
        QVERIFY(table.rows[1] == (Line{ExportValue(), ExportValue(), ExportValue()}));
    }

    void suggestsANameThatAnyDiskTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << QStringLiteral("Orders Ms Aydın") << QStringLiteral("Orders Ms Aydın 2026-11-24");
        QTest::newRow("slashes") << QStringLiteral("Orders ../../etc/passwd\\x")
                                 << QStringLiteral("Orders etc passwd x 2026-11-24");
        QTest::newRow("what other systems refuse")
            << QStringLiteral("a:b*c?d\"e<f>g|h\n") << QStringLiteral("a b c d e f g h 2026-11-24");
        QTest::newRow("hidden, an option") << QStringLiteral("..--rm") << QStringLiteral("rm 2026-11-24");
        QTest::newRow("nothing is left") << QStringLiteral("/") << QStringLiteral("2026-11-24");
        QTest::newRow("too long") << QString(300, QChar(0x0633))
                                  << QString(60, QChar(0x0633)) + QStringLiteral(" 2026-11-24");
    }
    void suggestsANameThatAnyDiskTakes()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(ExportText::fileName(title, QDate(2026, 11, 24)), name);
    }
};

QTEST_GUILESS_MAIN(ExportedTableTest)
#include "tst_exportedtable.moc"
