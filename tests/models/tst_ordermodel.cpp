// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ordermodel.h"

#include "domain/utctime.h"
#include "models/text/hiddenprices.h"
#include "services/books/booktotals.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
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

/// As the books have them where this computer knows nothing more.
QList<BookEntry> entries(const QList<Order> &orders, const QString &note = {})
{
    QList<BookEntry> entries = mergedBooks(orders, {});
    for (BookEntry &entry : entries) {
        entry.note = note;
    }
    return entries;
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
        QList<BookEntry> sold = entries({order(3)}, QStringLiteral("Ms Aydın"));
        sold[0].soldFor = Amount(799, IsoCurrency(Currency::Usd));
        sold[0].margin = Amount(-110, IsoCurrency(Currency::Usd));
        sold[0].seller = QStringLiteral("Sara");
        QVERIFY(!model.hasPayments());
        sold[0].payment = QStringLiteral("Card");
        const QUuid desk = QUuid::createUuid();
        sold[0].desk = desk;
        model.setDeskNames({desk, {{desk, QStringLiteral("Desk 2")}}});
        model.setEntries(sold);
        QVERIFY(model.hasPayments());
        QStringList cells;
        QStringList headers;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(0, column).data().toString();
            headers << model.headerData(column, Qt::Horizontal).toString();
        }
        QCOMPARE(
            cells.join(QLatin1Char('|')),
            m_format.dateTime(order(3).createdAt)
                + QStringLiteral(
                    "|order_3_ab7cd|Turkey 5 GB 30 Days|1|$3.10|$7.99|-$1.10|Completed||Sara|Desk 2|Card|Ms Aydın"));
        QCOMPARE(headers.join(QLatin1Char('|')),
                 QStringLiteral("When|Reference|Package|eSIMs|Paid|Sold "
                                "for|Margin|Status|Refund|Seller|Desk|Payment|Customer or note"));
    }

    void saysWhenMoneyCameBack()
    {
        OrderModel model(m_format);
        QList<BookEntry> sold = entries({order(1)}, {});
        BookEntry &entry = sold.first();
        const auto cell = [&](int role = Qt::DisplayRole) {
            model.setEntries(sold);
            return model.index(0, int(OrderModel::Column::Refund)).data(role).toString();
        };
        QCOMPARE(cell(), QString());
        entry.isRefundUnclear = true;
        QCOMPARE(cell(), QStringLiteral("not clear"));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("in no sum")));
        entry.returned = Money(310, Currency::Usd);
        QCOMPARE(cell(), QStringLiteral("not clear"));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("$3.10 came back.")));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("More of it may have been cancelled")));
        entry.isRefundUnclear = false;
        QVERIFY(!cell(Qt::ToolTipRole).contains(QStringLiteral("not known")));
        entry.state = BookEntry::State::Cancelled;
        QCOMPARE(cell(), QStringLiteral("came back"));
        QVERIFY(
            cell(Qt::ToolTipRole).contains(QStringLiteral("when is not known: it counts for the day of the order")));
        entry.returnedAt = utcTime(QDate(2026, 11, 3), QTime(12, 0));
        entry.isAwaited = true;
        QCOMPARE(cell(), QStringLiteral("awaited"));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("$3.10 comes back later")));
        entry.isAwaited = false;
        entry.givenBack = Amount(799, IsoCurrency());
        QCOMPARE(cell(), m_format.date(entry.returnedAt));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("$3.10 came back.")));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("The customer got back $7.99.")));
        // An hour after midnight in a shop whose day ends at four.
        const ShopDays computers = model.shopDays();
        QSignalSpy changed(&model, &OrderModel::dataChanged);
        model.setShopDays({QTimeZone(QByteArrayLiteral("Asia/Baghdad")), 4});
        QVERIFY(!changed.isEmpty());
        entry.returnedAt = utcTime(QDate(2026, 11, 3), QTime(22, 0));
        QCOMPARE(cell(), m_format.date(QDate(2026, 11, 3).startOfDay()));
        entry.returnedAt = utcTime(QDate(2026, 11, 3), QTime(0, 30));
        const QString before = m_format.date(QDate(2026, 11, 2).startOfDay());
        QCOMPARE(cell(), before);
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("It counts for %1, when").arg(before)));
        entry.isRefundAsSeen = true;
        QCOMPARE(cell(), QStringLiteral("seen ") + before);
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("it counts for %1, when").arg(before)));
        model.setShopDays(computers);
        QCOMPARE(cell(), QStringLiteral("seen ") + m_format.date(entry.returnedAt));
        QVERIFY(cell(Qt::ToolTipRole).contains(QStringLiteral("No answer said when")));
        setPricesHidden(true);
        const QString hidden = cell(Qt::ToolTipRole);
        setPricesHidden(false);
        QVERIFY2(!hidden.contains(QStringLiteral("3.10")) && hidden.contains(QStringLiteral("The money came back.")),
                 qPrintable(hidden));
    }

    void saysHowEachColumnIsShown()
    {
        const OrderModel model(m_format);
        const QList<CellStyle> styles{CellStyle::Plain, CellStyle::Fixed, CellStyle::Plain, CellStyle::Plain,
                                      CellStyle::Plain, CellStyle::Plain, CellStyle::Plain, CellStyle::Badge,
                                      CellStyle::Quiet, CellStyle::Plain, CellStyle::Plain, CellStyle::Plain,
                                      CellStyle::Quiet};
        QCOMPARE(model.columnCount(), static_cast<int>(styles.size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto heading = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
            QCOMPARE(static_cast<CellStyle>(heading(CellStyleRole).toInt()), styles[column]);
            const bool isNumber = column >= int(OrderModel::Column::Esims) && column <= int(OrderModel::Column::Margin);
            QCOMPARE(heading(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                     Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
            QVERIFY(heading(WidestTextRole).toString().size() >= heading(Qt::DisplayRole).toString().size());
        }
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void givesAmountsTheRoomThatTheyNeed()
    {
        OrderModel model(m_format);
        const auto widest = [&model](OrderModel::Column column) {
            return model.headerData(int(column), Qt::Horizontal, WidestTextRole).toString();
        };
        QList<BookEntry> sold = entries({order(1), order(2)});
        sold[0].soldFor = Amount(799, IsoCurrency(Currency::Usd));
        QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
        model.setEntries(sold);
        QCOMPARE(headings.size(), 1);
        QCOMPARE(widest(OrderModel::Column::Paid), QStringLiteral("$1,234.56"));
        QCOMPARE(widest(OrderModel::Column::Margin), QStringLiteral("$1,234.56"));
        model.setEntries(sold);
        QCOMPARE(headings.size(), 1); // No column moves for nothing.
        sold[1].soldFor = Amount(-23'456'789, *IsoCurrency::fromCode(QStringLiteral("IQD")));
        model.setEntries(sold);
        QCOMPARE(headings.size(), 2);
        QCOMPARE(widest(OrderModel::Column::SoldFor), QStringLiteral("23,456,789 IQD"));
        QCOMPARE(widest(OrderModel::Column::Paid), QStringLiteral("$1,234.56"));
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
        const int seller = int(OrderModel::Column::Seller);
        QCOMPARE(model.headerData(seller, Qt::Horizontal, WidestTextRole).toString(), QStringLiteral("SELLER"));
        QCoreApplication::removeTranslator(&shouting);
    }

    void findsTheSameBeforeAndAfterTheTextsAreFoldedAhead()
    {
        QList<Order> orders;
        for (int i = 1; i < 40; ++i) {
            orders << order(i);
            orders.last().packageName = i % 3 ? QStringLiteral("Türkiye 5 GB") : QStringLiteral("Japan 1 GB");
        }
        OrderFilter turkey;
        turkey.query = RecordQuery(QStringLiteral("turkiye"));
        OrderModel early(m_format);
        early.setEntries(entries(orders));
        early.setFilter(turkey);
        OrderModel late(m_format);
        late.setEntries(entries(orders));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        late.setFilter(turkey);
        QCOMPARE(late.rowCount(), 26);
        QVERIFY(late.rows() == early.rows());
        // Whatever comes or changes while a worker folds is found by what it says now.
        orders << order(50);
        orders.last().packageName = QStringLiteral("Türkiye 9 GB");
        orders[1].packageName = QStringLiteral("Japan 1 GB");
        late.setEntries(entries(orders));
        orders[2].packageName = QStringLiteral("Türkiye 1 GB");
        late.setEntries(entries(orders));
        QCOMPARE(late.rowCount(), 27);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        late.setFilter({});
        late.setFilter(turkey);
        QCOMPARE(late.rowCount(), 27);
        // A search came before the worker, and the list is another one since.
        OrderModel busy(m_format);
        busy.setEntries(entries(orders));
        busy.setFilter(turkey);
        busy.setEntries(entries(orders).mid(1));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        busy.setFilter({});
        busy.setFilter(turkey);
        OrderModel fresh(m_format);
        fresh.setFilter(turkey);
        fresh.setEntries(entries(orders).mid(1));
        QVERIFY(busy.rows() == fresh.rows());
    }

    void namesWhatCameBackOnTheDaysThatAreShown()
    {
        QList<BookEntry> sold = entries({order(1), order(2), order(3)});
        sold[0].returned = Money(100, Currency::Usd);
        sold[0].returnedAt = sold[0].at.addDays(2);
        sold[2].returned = Money(310, Currency::Usd);
        OrderModel model(m_format);
        model.setEntries(sold);
        QCOMPARE(model.refunded().size(), 2);
        OrderFilter filter;
        filter.from = sold[0].at.addDays(1);
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count({}), 0);
        QCOMPARE(model.refunded().size(), 1);
        QVERIFY(model.ofAllDays()() == sold);
        filter.query = RecordQuery(sold[1].reference);
        model.setFilter(filter);
        QVERIFY(model.refunded().isEmpty());
        QCOMPARE(model.ofAllDays()(), QList<BookEntry>{sold[1]});
        filter.state = BookEntry::State::Failed;
        model.setFilter(filter);
        QVERIFY(model.ofAllDays()().isEmpty());
    }

    void namesNoEsimOfMoneyThatWasLoaded()
    {
        Order loaded = order(1);
        loaded.packageCode.clear();
        loaded.esim.reset();
        OrderModel model(m_format);
        model.setEntries(entries({order(3), loaded}));
        QCOMPARE(model.index(0, int(OrderModel::Column::Esims)).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(1, int(OrderModel::Column::Esims)).data().toString(), Format::dash());
    }

    void changesKnownRowsInPlace()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEntries(entries({order(2), order(1)}));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        Order cancelled = order(1);
        cancelled.status = Order::Status::Cancelled;
        model.setEntries(entries({order(3), order(2), cancelled}));
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
        model.setEntries(entries({order(1)}));
        const QString before = model.index(0, int(column)).data().toString();
        Order kept = order(1);
        kept.unreadable = field;
        model.setEntries(entries({kept}));
        QCOMPARE(model.index(0, int(column)).data().toString(), known.isEmpty() ? before : known);
        Order unread;
        unread.id = 1;
        unread.unreadable = Order::Field::Time | Order::Field::Reference | Order::Field::Package | Order::Field::Amount
                            | Order::Field::Status;
        model.setEntries(entries({unread}));
        const QModelIndex index = model.index(0, int(column));
        QCOMPARE(index.data().toString(), QStringLiteral("not readable"));
        QVERIFY(!index.data(SortRole).isValid()); // Sorted last.
        // Nothing is added up that is not known for certain.
        QCOMPARE(totalsOf(entries({kept, unread})).unreadable, 2);
        QVERIFY(totalsOf(entries({kept, unread})).spent.isEmpty());
        QCOMPARE(totalsOf(entries({order(1)})).spent.value(Currency::Usd), Money(310, Currency::Usd));
    }

    void findsWordsNumbersAndSellers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QStringLiteral("3 2 1");
        QTest::newRow("reference") << QStringLiteral("order_2") << QStringLiteral("2");
        QTest::newRow("package") << QStringLiteral("turkey 30") << QStringLiteral("3 2 1");
        QTest::newRow("note, without accents") << QStringLiteral("aydin") << QStringLiteral("3");
        QTest::newRow("seller") << QStringLiteral("sara") << QStringLiteral("1");
        QTest::newRow("one of its numbers") << QStringLiteral("8948 1010 0000 0000 134") << QStringLiteral("2");
        QTest::newRow("a part of it") << QStringLiteral("0134") << QStringLiteral("2");
        QTest::newRow("a room") << QStringLiteral("134") << QString();
        QTest::newRow("status") << QStringLiteral("completed sara") << QStringLiteral("1");
        QTest::newRow("nobody") << QStringLiteral("zzz") << QString();
    }
    void findsWordsNumbersAndSellers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QList<BookEntry> sold = entries({order(3), order(2), order(1)});
        sold[0].note = QStringLiteral("Ms Aydın");
        sold[1].iccids.append(Iccid::fromString(QStringLiteral("8948101000000000134")).value());
        sold[2].seller = QStringLiteral("Sara");
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEntries(sold);
        OrderFilter filter;
        filter.query = RecordQuery(typed);
        model.setFilter(filter);
        QCOMPARE(shown(model), found);
        // A new one in front doesn't spoil what is known of the others.
        sold.prepend(entries({order(4)}, QStringLiteral("aydin sara turkey order_2")).constFirst());
        model.setEntries(sold);
        model.setEntries(sold.mid(1));
        QCOMPARE(shown(model), found);
    }

    void tellsDesksByTheirNames()
    {
        const QUuid first = QUuid::createUuid();
        const QUuid nameless = QUuid::createUuid();
        QList<BookEntry> sold = entries({order(4), order(3), order(2), order(1)});
        sold[0].desk = first;
        sold[0].seller = QStringLiteral("Sara");
        sold[1].desk = nameless;
        sold[2].desk = first;
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEntries(sold);
        OrderFilter filter;
        filter.query = RecordQuery(QStringLiteral("lobby"));
        model.setFilter(filter);
        QCOMPARE(shown(model), QString());
        model.setDeskNames({first, {{first, QStringLiteral("Lobby")}}});
        model.setFilter({});
        const auto cell = [&model](int row, int role = Qt::DisplayRole) {
            return model.index(row, int(OrderModel::Column::Desk)).data(role);
        };
        QCOMPARE(cell(0).toString(), QStringLiteral("Lobby"));
        QCOMPARE(cell(1).toString(), QStringLiteral("Desk without a name")); // And no number that says nothing.
        QCOMPARE(cell(3).toString(), Format::dash());
        QCOMPARE(cell(0, ExportValueRole).value<ExportValue>(), ExportValue(QStringLiteral("Lobby")));
        QCOMPARE(cell(3, ExportValueRole).value<ExportValue>(), ExportValue());
        model.sort(int(OrderModel::Column::Desk), Qt::AscendingOrder);
        QCOMPARE(shown(model), QStringLiteral("3 4 2 1"));
        model.sort(-1);
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringLiteral("4 2"));
        filter = {};
        filter.desk = first;
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringLiteral("4 2"));
        filter.seller = QString();
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringLiteral("2"));
        QCOMPARE(model.count({}), 1);
        QCOMPARE(model.ofAllDays()().size(), 1);
        filter.desk = QUuid(); // Nobody knows at which.
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringLiteral("1"));
    }

    void countsEachStateOfWhatIsSearchedFor()
    {
        Order pending = order(2);
        pending.status = Order::Status::Pending;
        OrderModel model(m_format);
        model.setEntries(entries({order(4), order(3), pending, order(1)}));
        OrderFilter filter;
        filter.from = order(2).createdAt;
        filter.to = order(4).createdAt;
        filter.state = BookEntry::State::Pending;
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringLiteral("2"));
        QCOMPARE(model.count({}), 2);
        QCOMPARE(model.count(BookEntry::State::Completed), 1);
        QCOMPARE(model.count(BookEntry::State::Pending), 1);
        QCOMPARE(model.entries().size(), 4);
    }

    void keepsWhatIsSelectedWhereItIsShown()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEntries(entries({order(3), order(2), order(1)}));
        const QPersistentModelIndex selected = model.index(2, 1);
        OrderFilter filter;
        filter.query = RecordQuery(QStringLiteral("order_1"));
        model.setFilter(filter);
        QCOMPARE(selected.row(), 0);
        model.setFilter({});
        QCOMPARE(selected.row(), 2);
        model.sort(int(OrderModel::Column::When), Qt::AscendingOrder);
        QCOMPARE(selected.row(), 0);
        filter.query = RecordQuery(QStringLiteral("order_2"));
        model.setFilter(filter);
        QVERIFY(!selected.isValid());
    }

    void showsRowsThatMakeNoSense()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        Order sameNumber = order(1); // Two orders that have one number.
        sameNumber.reference = QStringLiteral("order_other");
        Order undated = order(4);
        undated.createdAt = {};
        undated.unreadable = Order::Field::Time;
        Order unnumbered = order(5);
        unnumbered.id = 0;
        Order nameless = order(6);
        nameless.reference.clear();
        nameless.unreadable = Order::Field::Reference;
        const QList<BookEntry> sold = entries({order(1), sameNumber, undated, unnumbered, nameless});
        for (int i = 0; i < 2; ++i) {
            model.setEntries(sold);
            QCOMPARE(model.rowCount(), 5);
            QCOMPARE(model.count({}), 5);
        }
        QStringList references;
        for (const BookEntry &entry : model.rows()) {
            references << entry.reference;
        }
        QCOMPARE(QSet<QString>(references.cbegin(), references.cend()).size(), 5);
        // What has no time is on no day, and is there where all days are shown.
        OrderFilter filter;
        filter.from = utcTime(QDate(2026, 11, 24), QTime(0, 0));
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 4);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
    }

    void showsTheRowsOfTheBooksAndNoCopies()
    {
        OrderModel model(m_format);
        const QList<BookEntry> sold = entries({order(3), order(2), order(1)});
        model.setEntries(sold);
        const QPersistentModelIndex selected(model.index(1, 0));
        OrderFilter filter;
        filter.query = RecordQuery(QStringLiteral("order_2"));
        model.setFilter(filter);
        QCOMPARE(&model.rows()[0].entry(), &sold[1]);
        QCOMPARE(selected.row(), 0);
        model.setFilter({});
        model.sort(int(OrderModel::Column::When), Qt::AscendingOrder);
        QCOMPARE(&model.rows()[0].entry(), &sold[2]);
        QCOMPARE(selected.row(), 1);
        // Also those of which one is new: the list before is nobody's then.
        const QList<BookEntry> more = entries({order(4), order(3), order(2), order(1)});
        model.setEntries(more);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(&model.rows()[row].entry(), &more[3 - row]);
        }
        QCOMPARE(selected.row(), 1);
    }

    void keepsWhatIsSelectedWhereManyComeAtOnce()
    {
        OrderModel model(m_format);
        QAbstractItemModelTester tester(&model);
        model.setEntries(entries({order(3), order(2), order(1)}));
        const QPersistentModelIndex selected = model.index(1, 1);
        QList<Order> orders{order(3), order(2), order(1)};
        for (int i = 100; i < 800; ++i) {
            orders << order(i);
            orders.last().createdAt = order(3).createdAt.addSecs(-i);
        }
        model.setEntries(entries(orders));
        QCOMPARE(model.rowCount(), 703);
        QVERIFY(selected.isValid());
        QCOMPARE(model.rows()[selected.row()]->reference, order(2).reference);
        model.setEntries(entries({order(2)}));
        QCOMPARE(selected.row(), 0);
    }

    void sortsWhatIsNotKnownLastBothWays()
    {
        QList<BookEntry> sold = entries({order(3), order(2), order(1)});
        sold[1].paid.reset();
        sold[2].paid = Money(100, Currency::Usd);
        OrderModel model(m_format);
        model.setEntries(sold);
        model.sort(int(OrderModel::Column::Paid), Qt::AscendingOrder);
        QCOMPARE(shown(model), QStringLiteral("1 3 2"));
        model.sort(int(OrderModel::Column::Paid), Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringLiteral("3 1 2"));
    }

    void oneThatGetsItsReferenceStaysTheSameRow()
    {
        BookEntry sold;
        sold.key = QUuid::createUuidV5(QUuid(), QStringLiteral("sold"));
        sold.state = BookEntry::State::UnderWay;
        sold.at = order(1).createdAt;
        OrderModel model(m_format);
        model.setEntries({sold});
        QCOMPARE(model.index(0, int(OrderModel::Column::Reference)).data().toString(), Format::dash());
        QCOMPARE(model.index(0, int(OrderModel::Column::Paid)).data().toString(), Format::dash());
        const QPersistentModelIndex row = model.index(0, 0);
        sold.reference = QStringLiteral("order_1_ab7cd");
        sold.state = BookEntry::State::Completed;
        model.setEntries({sold});
        sold.id = 7;
        model.setEntries({sold});
        QVERIFY(row.isValid());
        QCOMPARE(model.rowCount(), 1);
    }

    void saysAnUnknownStatusAsTheApiDoes()
    {
        Order strange = order(1);
        strange.status = Order::Status::Other;
        strange.statusText = QStringLiteral("on_hold");
        QCOMPARE(OrderModel::statusText(bookEntry(strange)), QStringLiteral("on_hold"));
    }

private:
    /// The numbers of the orders, as they are shown.
    static QString shown(const OrderModel &model)
    {
        QStringList numbers;
        for (const BookEntry &entry : model.rows()) {
            numbers << QString::number(entry.id);
        }
        return numbers.join(QLatin1Char(' '));
    }

    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(OrderModelTest)
#include "tst_ordermodel.moc"
