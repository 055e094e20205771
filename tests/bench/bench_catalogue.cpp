// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program holds of a catalogue: its memory, from the copy on the disk to the rows of the table; and putting
// all rows into another order, beside a QSortFilterProxyModel.

#include "models/packagemodel.h"
#include "sandboxcatalogue.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "store/cache/accountcache.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <malloc.h>
#include <map>

using namespace Desk;

namespace {

const QString account = QStringLiteral("bench");

/// The file of a copy of this size.
QString cacheFile(int packages)
{
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    QString &file = made[packages];
    if (file.isEmpty()) {
        file = folder.filePath(QString::number(packages));
        AccountCache cache(file);
        fillCache(cache, account, packages);
    }
    return file;
}

std::shared_ptr<const PackageSearch> searchFrom(const QString &file)
{
    static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    AccountCache cache(file);
    cache.open();
    cache.setAccount(account);
    return std::make_shared<const PackageSearch>(cache.catalogue().result().value(), names);
}

size_t heapInUse()
{
    const auto all = mallinfo2();
    return all.uordblks + all.hblkhd;
}

void memory(benchmark::State &state)
{
    const int packages = int(state.range(0));
    const QString file = cacheFile(packages);
    searchFrom(file); // What is made once for all catalogues is not theirs.
    for (auto _ : state) {
        const size_t before = heapInUse();
        PackageModel model{Format()};
        const auto search = searchFrom(file);
        model.setRows(search, search->find(QString()));
        if (search->entries().size() < packages * 9 / 10) {
            state.SkipWithError("the copy was not read");
            return;
        }
        state.counters["bytes_per_package"] = double(heapInUse() - before) / double(search->entries().size());
    }
}

void sortByName(benchmark::State &state)
{
    const auto search = searchFrom(cacheFile(int(state.range(0))));
    const QList<int> rows = search->find(QString());
    Qt::SortOrder order = Qt::AscendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        benchmark::DoNotOptimize(search->sorted(rows, {PackageSortKey::Name, order}).constData());
    }
}

void sortByNameInProxy(benchmark::State &state)
{
    const auto search = searchFrom(cacheFile(int(state.range(0))));
    QStringList names;
    for (const CatalogueEntry &entry : search->entries()) {
        names << entry.package.name;
    }
    QStringListModel model(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    Qt::SortOrder order = Qt::AscendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        proxy.sort(0, order);
        benchmark::DoNotOptimize(proxy.rowCount());
    }
}

BENCHMARK(memory)->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(1);
BENCHMARK(sortByName)->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(sortByNameInProxy)->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
