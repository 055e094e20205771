// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ordermodel.h"

#include "domain/utctime.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Desk;

namespace {

Iccid someIccid()
{
    return Iccid::fromString(QStringLiteral("8948101000000000126")).value();
}

Order order(int number)
{
    Order order;
    order.id = number;
    order.reference = QStringLiteral("order_%1_ab7cd").arg(number);
    order.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    order.packageCode = QStringLiteral("PHAJHEAYP");
    order.amount = Money(310, Currency::Usd);
    order.status = Order::Status::Completed;
    order.createdAt = utcTime(QDate(2026, 11, 24), QTime(14, number));
    DeliveredEsim esim;
    esim.iccid = someIccid();
    order.esim = esim;
    return order;
}

} // namespace

class OrderModelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEveryCellAsAPersonReadsIt()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setOrders({order(3)});
        model.setNote(someIccid(), QStringLiteral("Ms Aydın"));
        QStringList cells;
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(0, column).data().toString();
            headers << model.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(cells.join(QLatin1Char('|')),
                 m_format.dateTime(order(3).createdAt)
                     + QStringLiteral("|order_3_ab7cd|Turkey 5 GB 30 Days|1|$3.10|Completed|Ms Aydın"));
        QCOMPARE(headers.join(QLatin1Char('|')),
                 QStringLiteral("When|Reference|Package|eSIMs|Paid|Status|Customer or note"));
    }

    void saysHowEachColumnIsShown()
    {
        const OrderModel model(m_format);
        const QList<CellStyle> styles{CellStyle::Plain, CellStyle::Fixed, CellStyle::Plain, CellStyle::Plain,
                                      CellStyle::Plain, CellStyle::Badge, CellStyle::Quiet};
        QCOMPARE(model.columnCount(), static_cast<int>(styles.size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto heading = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
            QCOMPARE(static_cast<CellStyle>(heading(CellStyleRole).toInt()), styles[column]);
            const bool isNumber = column == int(OrderModel::Column::Esims) || column == int(OrderModel::Column::Paid);
            QCOMPARE(heading(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                     Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
            QVERIFY(heading(WidestTextRole).toString().size() >= heading(Qt::DisplayRole).toString().size());
        }
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void saysItsHeadingsInTheLanguageOfNow()
    {
        class Shouting : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                return qstrcmp(context, "Desk::OrderModel") == 0 ? QString::fromUtf8(text).toUpper() : QString();
            }
        } shouting;
        OrderModel model(m_format);
        QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
        QVERIFY(QCoreApplication::installTranslator(&shouting));
        model.retranslate(m_format);
        QCOMPARE(headings.size(), 1);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("WHEN"));
        const int note = int(OrderModel::Column::Note);
        QCOMPARE(model.headerData(note, Qt::Horizontal, WidestTextRole).toString(), QStringLiteral("CUSTOMER OR NOTE"));
        QCoreApplication::removeTranslator(&shouting);
    }

    void countsOnlyWhatWasPaidForPackages()
    {
        Order loaded = order(1);
        loaded.packageCode.clear();
        loaded.esim.reset();
        Order pending = order(2);
        pending.status = Order::Status::Pending;
        OrderModel model(m_format);
        model.setOrders({order(3), pending, loaded});
        QVERIFY(model.index(0, 0).data(OrderModel::AmountRole).isValid());
        QVERIFY(!model.index(1, 0).data(OrderModel::AmountRole).isValid());
        QVERIFY(!model.index(2, 0).data(OrderModel::AmountRole).isValid());
        QCOMPARE(model.index(2, int(OrderModel::Column::Esims)).data().toString(), Format::dash());
    }

    void changesKnownRowsInPlace()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setOrders({order(2), order(1)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        Order cancelled = order(1);
        cancelled.status = Order::Status::Cancelled;
        model.setOrders({order(3), order(2), cancelled});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(2, int(OrderModel::Column::Status)).data().toString(), QStringLiteral("Cancelled"));
    }

    void saysWhatCouldNotBeRead_data()
    {
        using Field = Order::Field;
        QTest::addColumn<Order::Field>("field");
        QTest::addColumn<OrderModel::Column>("column");
        QTest::addColumn<QString>("known"); // What stands there where it was known before.
        const QString lasting;
        QTest::newRow("time") << Field::Time << OrderModel::Column::When << lasting;
        QTest::newRow("reference") << Field::Reference << OrderModel::Column::Reference << lasting;
        QTest::newRow("package") << Field::Package << OrderModel::Column::Package << lasting;
        QTest::newRow("amount") << Field::Amount << OrderModel::Column::Paid << QStringLiteral("was $3.10");
        QTest::newRow("status") << Field::Status << OrderModel::Column::Status << QStringLiteral("was Completed");
    }
    void saysWhatCouldNotBeRead()
    {
        QFETCH(Order::Field, field);
        QFETCH(OrderModel::Column, column);
        QFETCH(QString, known);
        OrderModel model(m_format);
        model.setOrders({order(1)});
        const QString before = model.index(0, int(column)).data().toString();
        Order kept = order(1);
        kept.unreadable = field;
        model.setOrders({kept});
        QCOMPARE(model.index(0, int(column)).data().toString(), known.isEmpty() ? before : known);
        Order unread;
        unread.id = 1;
        unread.unreadable = Order::Field::Time | Order::Field::Reference | Order::Field::Package | Order::Field::Amount
                            | Order::Field::Status;
        model.setOrders({unread});
        const QModelIndex index = model.index(0, int(column));
        QCOMPARE(index.data().toString(), QStringLiteral("not readable"));
        QVERIFY(!index.data(SortRole).isValid()); // Sorted last.
        // Nothing is added up that is not known for certain.
        for (const Order &row : {kept, unread}) {
            model.setOrders({row});
            QVERIFY(!model.index(0, 0).data(OrderModel::AmountRole).isValid());
            QVERIFY(model.index(0, 0).data(OrderModel::UnreadableRole).toBool());
        }
        model.setOrders({order(1)});
        QCOMPARE(model.index(0, 0).data(OrderModel::AmountRole).value<Money>(), Money(310, Currency::Usd));
        QVERIFY(!model.index(0, 0).data(OrderModel::UnreadableRole).toBool());
    }

    void saysAnUnknownStatusAsTheApiDoes()
    {
        Order strange = order(1);
        strange.status = Order::Status::Other;
        strange.statusText = QStringLiteral("on_hold");
        QCOMPARE(OrderModel::statusText(strange), QStringLiteral("on_hold"));
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(OrderModelTest)
#include "tst_ordermodel.moc"
