// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of orders at 20,000 rows: a key in the search until its rows are painted, beside Qt's own filter over the
// same rows; opening, and what it takes of memory; sums of all of them, at once and by days; putting journal and
// account together.

#include "domain/shopday.h"
#include "models/ordermodel.h"
#include "models/recordroles.h"
#include "services/books/daybooks.h"
#include "widgets/controls/recordtable.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QThreadPool>

#include <benchmark/benchmark.h>

#include <malloc.h>

using namespace Desk;

namespace {

constexpr int orderCount = 20'000;

const QStringList places{QStringLiteral("Turkey"), QStringLiteral("Germany"), QStringLiteral("Japan"),
                         QStringLiteral("United States"), QStringLiteral("Côte d'Ivoire")};

Iccid iccidOf(int number)
{
    return Iccid::fromString(QStringLiteral("894810%1").arg(7'919LL * (number + 1), 13, 10, QLatin1Char('0'))).value();
}

QList<Order> manyOrders()
{
    const QDateTime start(QDate(2026, 11, 24), QTime(14, 3), Qt::UTC);
    QList<Order> orders;
    for (int i = 0; i < orderCount; ++i) {
        Order order;
        order.id = orderCount - i;
        order.reference = QStringLiteral("order_%1_ab7cd").arg(1'776'079'539'762LL - i);
        order.packageName = QStringLiteral("%1 %2 GB 30 Days").arg(places[i % 5]).arg(1 + i % 20);
        order.packageCode = QStringLiteral("PHAJ%1").arg(i % 300);
        order.amount = Money(310 + i % 700, Currency::Usd);
        order.status = i % 40 == 7 ? Order::Status::Cancelled : Order::Status::Completed;
        order.createdAt = start.addSecs(-600LL * i);
        DeliveredEsim esim;
        esim.iccid = iccidOf(i);
        order.esim = esim;
        orders << order;
    }
    return orders;
}

/// Every second one was sold here.
QList<BookEntry> manySold()
{
    QList<BookEntry> sold;
    const QList<Order> orders = manyOrders();
    for (int i = 0; i < orderCount; i += 2) {
        BookEntry entry = bookEntry(orders[i]);
        entry.id = 0;
        entry.key = QUuid::createUuidV5(QUuid(), entry.reference);
        entry.soldFor = Amount(entry.paid->minorUnits() + 400, IsoCurrency(Currency::Usd));
        entry.margin = Amount(400, IsoCurrency(Currency::Usd));
        entry.seller = i % 3 ? QStringLiteral("Sara") : QStringLiteral("Ömer");
        sold << entry;
    }
    return sold;
}

QList<BookEntry> manyEntries()
{
    QList<BookEntry> entries = mergedBooks(manyOrders(), manySold());
    for (int i = 0; i < entries.size(); i += 3) {
        entries[i].note = QStringLiteral("Ms Aydın, room %1").arg(i % 400);
    }
    return entries;
}

/// As they are typed, and taken away again.
const QStringList typed{
    QStringLiteral("t"),    QStringLiteral("tu"),        QStringLiteral("tur"),       QStringLiteral("turk"),
    QStringLiteral("8948"), QStringLiteral("8948 1000"), QStringLiteral("germany 5"), QString()};

class Shown
{
public:
    explicit Shown(QAbstractItemModel *shown)
    {
        m_table.setModel(shown);
        m_table.sortByColumn(static_cast<int>(OrderModel::Column::When), Qt::DescendingOrder);
        m_table.resize(1200, 700);
        m_table.show();
        m_table.selectSomething();
        QCoreApplication::processEvents();
    }
    void paint()
    {
        m_table.viewport()->update();
        QCoreApplication::processEvents();
    }
    RecordTable &table() { return m_table; }

private:
    RecordTable m_table;
};

void keyPress(benchmark::State &state)
{
    OrderModel model{Format()};
    model.setEntries(manyEntries());
    Shown shown(&model);
    qsizetype next = 0;
    for (auto _ : state) {
        OrderFilter filter;
        filter.query = RecordQuery(typed[next++ % typed.size()]);
        model.setFilter(filter);
        shown.table().selectSomething();
        shown.paint();
    }
}

void firstKeyPress(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    for (auto _ : state) {
        state.PauseTiming();
        OrderModel model{Format()};
        model.setEntries(entries);
        Shown shown(&model);
        QThreadPool::globalInstance()->waitForDone(); // Texts are folded as soon as the orders are there.
        QCoreApplication::processEvents();
        state.ResumeTiming();
        OrderFilter filter;
        filter.query = RecordQuery(QStringLiteral("t"));
        model.setFilter(filter);
        shown.paint();
    }
}

void keyPressOfPlainFilter(benchmark::State &state)
{
    OrderModel model{Format()};
    model.setEntries(manyEntries());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Shown shown(&proxy);
    qsizetype next = 0;
    for (auto _ : state) {
        proxy.setFilterFixedString(typed[next++ % typed.size()]);
        shown.paint();
    }
}

void opening(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    for (auto _ : state) {
        OrderModel model{Format()};
        model.setEntries(entries);
        Shown shown(&model);
        shown.paint();
    }
}

/// Beyond the books themselves, which are there without a page.
void memoryOfThePage(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    for (auto _ : state) {
        OrderModel model{Format()};
        Shown shown(&model);
        const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        model.setEntries(entries);
        shown.paint();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        OrderFilter filter;
        filter.query = RecordQuery(QStringLiteral("order"));
        model.setFilter(filter);
        shown.paint();
        constexpr double megabyte = 1024.0 * 1024.0;
        state.counters["MB"] = double(mallinfo2().uordblks + mallinfo2().hblkhd - before) / megabyte;
    }
}

void oneMoreSale(benchmark::State &state)
{
    OrderModel model{Format()};
    QList<BookEntry> entries = manyEntries();
    model.setEntries(entries);
    Shown shown(&model);
    int number = 0;
    for (auto _ : state) {
        BookEntry sold = entries.constFirst();
        sold.key = QUuid::createUuid();
        sold.reference = QStringLiteral("order_new_%1").arg(++number);
        sold.id = orderCount + number;
        sold.at = sold.at.addSecs(1);
        entries.prepend(sold);
        shown.table().keepView([&] { model.setEntries(entries); });
        shown.paint();
    }
}

void sumsOfAll(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    for (auto _ : state) {
        benchmark::DoNotOptimize(totalsOf(entries));
    }
}

void sumsByDay(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    const ShopDays days{QTimeZone(QByteArrayLiteral("Europe/Berlin")), 4};
    for (auto _ : state) {
        benchmark::DoNotOptimize(totalsByDay(entries, days, {}));
    }
}

/// The usual way: what was paid, one after the other, whatever became of it.
void plainSum(benchmark::State &state)
{
    const QList<BookEntry> entries = manyEntries();
    for (auto _ : state) {
        qint64 sum = 0;
        for (const BookEntry &entry : entries) {
            sum += entry.paid ? entry.paid->minorUnits() : 0;
        }
        benchmark::DoNotOptimize(sum);
    }
}

void merging(benchmark::State &state)
{
    const QList<Order> orders = manyOrders();
    const QList<BookEntry> sold = manySold();
    for (auto _ : state) {
        benchmark::DoNotOptimize(mergedBooks(orders, sold));
    }
}

BENCHMARK(keyPress)->Unit(benchmark::kMillisecond);
BENCHMARK(firstKeyPress)->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(keyPressOfPlainFilter)->Unit(benchmark::kMillisecond)->Iterations(8);
BENCHMARK(opening)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfThePage)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(oneMoreSale)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(sumsOfAll)->Unit(benchmark::kMillisecond);
BENCHMARK(sumsByDay)->Unit(benchmark::kMillisecond);
BENCHMARK(plainSum)->Unit(benchmark::kMillisecond);
BENCHMARK(merging)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
