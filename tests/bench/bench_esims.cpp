// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of eSIMs at 5,000 rows: a key in the search until its rows are painted, beside Qt's own filter over all
// columns of the same model, and a page of 100 rows from the account, in which one has changed.

#include "domain/utctime.h"
#include "models/esimmodel.h"
#include "models/recordfilterproxy.h"
#include "widgets/controls/recorddelegate.h"
#include "widgets/controls/recordtable.h"

#include <QApplication>
#include <QSortFilterProxyModel>

#include <benchmark/benchmark.h>

using namespace Desk;

namespace {

constexpr int esimCount = 5000;

QList<Esim> manyEsims()
{
    const QStringList places{QStringLiteral("Turkey"), QStringLiteral("Germany"), QStringLiteral("Japan"),
                             QStringLiteral("United States"), QStringLiteral("Côte d'Ivoire")};
    const QDateTime start = utcTime(QDate(2026, 11, 24), QTime(14, 3));
    QList<Esim> esims;
    for (int i = 0; i < esimCount; ++i) {
        Esim esim;
        esim.id = esimCount - i;
        esim.iccid =
            Iccid::fromString(QStringLiteral("894810%1").arg(7'919LL * (i + 1), 13, 10, QLatin1Char('0'))).value();
        esim.packageName = QStringLiteral("%1 %2 GB 30 Days").arg(places[i % 5]).arg(1 + i % 20);
        esim.packageCode = QStringLiteral("PHAJ%1").arg(i % 300);
        esim.countries = {places[i % 5]};
        esim.activation = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.com$K2-%1XYZ").arg(i));
        esim.status = static_cast<Esim::Status>(i % 6);
        esim.usage.total = DataSize::fromBytes(5 * DataSize::bytesPerGigabyte);
        esim.usage.used = DataSize::fromBytes((i % 50) * DataSize::bytesPerMegabyte * 100);
        esim.createdAt = start.addSecs(-600LL * i);
        esims << esim;
    }
    return esims;
}

class Shown
{
public:
    Shown(QAbstractItemModel *shown, EsimModel &model)
    {
        model.setEsims(manyEsims());
        m_table.setItemDelegate(new RecordDelegate(&m_table));
        m_table.setModel(shown);
        m_table.sortByColumn(static_cast<int>(EsimModel::Column::Bought), Qt::DescendingOrder);
        m_table.resize(1000, 700);
        m_table.show();
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

/// As they are typed, and taken away again.
const QStringList typed{
    QStringLiteral("t"),    QStringLiteral("tu"),        QStringLiteral("tur"),       QStringLiteral("turk"),
    QStringLiteral("8948"), QStringLiteral("8948 1000"), QStringLiteral("germany 5"), QString()};

void keyPress(benchmark::State &state)
{
    EsimModel model{Format()};
    RecordFilterProxy proxy;
    proxy.setSourceModel(&model);
    Shown shown(&proxy, model);
    qsizetype next = 0;
    for (auto _ : state) {
        proxy.setSearchText(typed[next++ % typed.size()]);
        shown.paint();
    }
}

void keyPressOfPlainFilter(benchmark::State &state)
{
    EsimModel model{Format()};
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Shown shown(&proxy, model);
    qsizetype next = 0;
    for (auto _ : state) {
        proxy.setFilterFixedString(typed[next++ % typed.size()]);
        shown.paint();
    }
}

void pageFromTheAccount(benchmark::State &state)
{
    EsimModel model{Format()};
    RecordFilterProxy proxy;
    proxy.setSourceModel(&model);
    Shown shown(&proxy, model);
    QList<Esim> esims = manyEsims();
    int number = 0;
    for (auto _ : state) {
        Esim &used = esims[number++ % 100];
        used.usage.used = DataSize::fromBytes(used.usage.used.bytes() + DataSize::bytesPerMegabyte);
        shown.table().keepView([&] { model.setEsims(esims); });
        shown.paint();
    }
}

void sortByPackage(benchmark::State &state)
{
    EsimModel model{Format()};
    RecordFilterProxy proxy;
    proxy.setSourceModel(&model);
    Shown shown(&proxy, model);
    bool isUp = false;
    for (auto _ : state) {
        isUp = !isUp;
        shown.table().sortByColumn(static_cast<int>(EsimModel::Column::Package),
                                   isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
        shown.paint();
    }
}

BENCHMARK(keyPress)->Unit(benchmark::kMillisecond);
BENCHMARK(keyPressOfPlainFilter)->Unit(benchmark::kMillisecond);
BENCHMARK(pageFromTheAccount)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByPackage)->Unit(benchmark::kMillisecond);

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
