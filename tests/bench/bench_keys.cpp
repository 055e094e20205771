// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A key in the search until its rows are painted, beside a bare QTableView of six columns of ready texts that is reset
// to the same number of rows, at 20,000, 100,000 and 1,000,000 packages. Times of the processor in this thread, medians
// of many keys in turns, so that what else runs meanwhile does not count.

#include "models/packagemodel.h"
#include "sandboxcatalogue.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "widgets/catalogue/packagetable.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Desk;

namespace {

constexpr int rounds = 15;

double usedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Six columns of texts that are there already.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(const PackageSearch &search)
    {
        constexpr qsizetype different = 1000;
        for (qsizetype row = 0; row < std::min(different, search.entries().size()); ++row) {
            const Package package = search.entries().at(row).package;
            m_texts.append({package.name, package.region,
                            QString::number(package.data.gigabytes()) + QStringLiteral(" GB"),
                            QString::number(package.validity.days()) + QStringLiteral(" d"),
                            package.has5g ? QStringLiteral("5G") : QStringLiteral("4G"), package.cost.toString()});
        }
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts.at(index.row() % m_texts.size()).at(index.column()))
                                       : QVariant();
    }

private:
    QList<QStringList> m_texts;
    int m_rows = 0;
};

void show(QTableView &table)
{
    table.resize(1000, 800);
    table.show();
    QCoreApplication::processEvents();
}

void paint(QTableView &table)
{
    table.scrollToTop();
    table.setCurrentIndex(table.model()->index(0, 0));
    table.viewport()->update();
    QCoreApplication::processEvents();
}

/// What the keys of one search cost, each from the letter before it.
std::vector<double> ratiosOfKeys(const QString &text, const std::shared_ptr<const PackageSearch> &search,
                                 PackageModel &model, PackageTable &table, BareModel &bareModel, QTableView &bareTable)
{
    std::vector<double> ratios;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        std::vector<double> finds;
        std::vector<double> keys;
        std::vector<double> bares;
        int found = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto shownBefore = search->find(text.left(length - 1));
            model.setRows(search, shownBefore);
            paint(table);
            bareModel.setRows(static_cast<int>(shownBefore.size()));
            paint(bareTable);
            const double start = usedMs();
            const auto rows = search->find(text.left(length));
            finds.push_back(usedMs() - start);
            model.setRows(search, rows);
            table.fitColumns();
            paint(table);
            keys.push_back(usedMs() - start);
            found = model.rowCount();
            const double bareStart = usedMs();
            bareModel.setRows(found);
            paint(bareTable);
            bares.push_back(usedMs() - bareStart);
        }
        ratios.push_back(median(keys) / median(bares));
        std::fprintf(stderr, "  %-12s %7d rows: find %7.3f ms, key %7.3f ms, bare table %7.3f ms, %5.2f times\n",
                     qPrintable(text.left(length)), found, median(finds), median(keys), median(bares), ratios.back());
    }
    return ratios;
}

void keys(benchmark::State &state)
{
    const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    const auto search = std::make_shared<const PackageSearch>(sandboxEntries(int(state.range(0))), names);
    PackageModel model{Format(QLocale(QStringLiteral("en_US")))};
    PackageTable table;
    table.setPackages(model);
    BareModel bareModel(*search);
    QTableView bareTable;
    bareTable.setModel(&bareModel);
    show(table);
    show(bareTable);
    for (auto _ : state) {
        std::vector<double> ratios;
        for (const char *text : {"turkey 5 gb", "5gb", "germnay 30d"}) {
            const auto some = ratiosOfKeys(QString::fromLatin1(text), search, model, table, bareModel, bareTable);
            ratios.insert(ratios.end(), some.begin(), some.end());
        }
        state.counters["times_a_bare_table"] = median(ratios);
        state.counters["times_at_worst"] = *std::max_element(ratios.begin(), ratios.end());
    }
}
BENCHMARK(keys)
    ->Arg(20'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kSecond)
    ->Iterations(1)
    ->Repetitions(1); // Medians of many keys in turns already.

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
