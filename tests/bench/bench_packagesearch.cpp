// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key press costs: the search and the rows of one screen, beside a QSortFilterProxyModel over the same packages,
// beside SQLite's FTS5 with its ranking and beside "fzf --filter", all without painting. And what building the search
// costs, which a worker does. Run it alone; compare within one run only.

#include "sandboxcatalogue.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>

using namespace Desk;

namespace {

const std::shared_ptr<const CountryNames> &countryNames()
{
    static const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    return names;
}

const QList<CatalogueEntry> &catalogue(int size)
{
    static std::map<int, QList<CatalogueEntry>> made;
    QList<CatalogueEntry> &entries = made[size];
    if (entries.isEmpty()) {
        entries = sandboxEntries(size);
    }
    return entries;
}

const PackageSearch &search(int size)
{
    static std::map<int, std::unique_ptr<const PackageSearch>> made;
    auto &instance = made[size];
    if (!instance) {
        instance = std::make_unique<const PackageSearch>(catalogue(size), countryNames());
    }
    return *instance;
}

/// The table that a proxy filters: the six columns a seller reads, as text.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(int size)
    {
        for (const CatalogueEntry &entry : catalogue(size)) {
            const Package &package = entry.package;
            m_rows.append({package.name, package.region,
                           QString::number(package.data.gigabytes()) + QStringLiteral(" GB"),
                           QString::number(package.validity.days()) + QStringLiteral(" d"),
                           package.has5g ? QStringLiteral("5G") : QStringLiteral("4G"), package.cost.toString()});
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column())) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

constexpr int rowsOfAScreen = 30;

/// The search, and the rows that a screen shows of it.
void findScreenful(const PackageSearch &search, const QString &text, const PackageFilter &filter = {})
{
    const FoundRows rows = search.find(text, filter);
    for (int i = 0; i < std::min<qsizetype>(rows.size(), rowsOfAScreen); ++i) {
        benchmark::DoNotOptimize(rows.at(i));
    }
}

/// The same packages in a table of SQLite for searching texts, sizes and days as they are typed among them.
class FullTextTable
{
public:
    explicit FullTextTable(int size)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::number(size)))
    {
        m_database.setDatabaseName(QStringLiteral(":memory:"));
        m_database.open();
        QSqlQuery make(m_database);
        make.exec(QStringLiteral("CREATE VIRTUAL TABLE packages USING fts5(name, place, networks, amounts, "
                                 "prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"));
        m_database.transaction();
        QSqlQuery insert(m_database);
        insert.prepare(QStringLiteral("INSERT INTO packages VALUES (?, ?, ?, ?)"));
        for (const CatalogueEntry &entry : catalogue(size)) {
            const Package &package = entry.package;
            QStringList networks;
            for (const Network &network : package.networks) {
                networks << network.countryName << network.name << network.type;
            }
            networks.removeDuplicates();
            insert.bindValue(0, package.name);
            insert.bindValue(1, package.region);
            insert.bindValue(2, networks.join(QLatin1Char(' ')));
            insert.bindValue(3, QStringLiteral("%1gb %2d").arg(package.data.gigabytes()).arg(package.validity.days()));
            insert.exec();
        }
        m_database.commit();
        m_find = std::make_unique<QSqlQuery>(m_database);
        m_find->prepare(QStringLiteral("SELECT rowid FROM packages WHERE packages MATCH ? ORDER BY rank LIMIT %1")
                            .arg(rowsOfAScreen));
    }

    /// All words, the last as a beginning.
    int find(const QString &text)
    {
        QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &word : words) {
            word = QLatin1Char('"') + word + QLatin1Char('"');
        }
        m_find->bindValue(0, words.join(QLatin1Char(' ')) + QLatin1Char('*'));
        m_find->exec();
        int rows = 0;
        while (m_find->next()) {
            benchmark::DoNotOptimize(m_find->value(0).toInt());
            ++rows;
        }
        return rows;
    }

private:
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_find;
};

FullTextTable &fullTextTable(int size)
{
    static std::map<int, std::unique_ptr<FullTextTable>> made;
    auto &table = made[size];
    if (!table) {
        table = std::make_unique<FullTextTable>(size);
    }
    return *table;
}

/// Every text that stands in the field while the longest one is typed.
QStringList keyPresses(const QString &text)
{
    QStringList texts;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        texts.append(text.left(length));
    }
    return text.isEmpty() ? QStringList(QString()) : texts;
}

void typeIntoSearch(benchmark::State &state, const QString &text)
{
    const PackageSearch &instance = search(int(state.range(0)));
    const QStringList texts = keyPresses(text);
    qsizetype at = 0;
    for (auto _ : state) {
        findScreenful(instance, texts.at(at));
        at = (at + 1) % texts.size();
    }
    state.counters["rows"] = double(instance.find(text).size());
}

void searchOneText(benchmark::State &state, const QString &text)
{
    const PackageSearch &instance = search(int(state.range(0)));
    for (auto _ : state) {
        findScreenful(instance, text);
    }
    state.counters["rows"] = double(instance.find(text).size());
}

void searchFullText(benchmark::State &state, const QString &text)
{
    FullTextTable &table = fullTextTable(int(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(table.find(text));
    }
    state.counters["rows"] = table.find(text);
}

/// What fzf reads: a line a package, with its size and days as they are typed.
QString linesOf(int size)
{
    static std::map<int, std::unique_ptr<QTemporaryFile>> made;
    auto &file = made[size];
    if (!file) {
        file = std::make_unique<QTemporaryFile>();
        file->open();
        for (const CatalogueEntry &entry : catalogue(size)) {
            const Package &package = entry.package;
            file->write(QStringLiteral("%1 %2 %3gb %4d\n")
                            .arg(package.name, package.region)
                            .arg(package.data.gigabytes())
                            .arg(package.validity.days())
                            .toUtf8());
        }
        file->flush();
    }
    return file->fileName();
}

/// A process that reads all lines for each question, which is what a shop's script would do.
void searchWithFzf(benchmark::State &state, const QString &text)
{
    const QString lines = linesOf(int(state.range(0)));
    for (auto _ : state) {
        QProcess fzf;
        fzf.setStandardInputFile(lines);
        fzf.start(QStringLiteral("fzf"), {QStringLiteral("--filter"), text});
        constexpr int patienceMs = 60'000;
        if (!fzf.waitForFinished(patienceMs) || fzf.exitCode() != 0) {
            state.SkipWithError("fzf found nothing, or is not installed");
            return;
        }
        state.counters["rows"] = double(fzf.readAllStandardOutput().count('\n'));
    }
}

/// Three chips: half of the catalogue is left.
PackageFilter threeLimits()
{
    PackageFilter filter;
    filter.leastData = DataSize::fromGigabytes(3);
    filter.leastDays = 7;
    filter.highestCost = Money(5000, Currency::Usd);
    return filter;
}

void typeWithLimits(benchmark::State &state, const QString &text)
{
    const PackageSearch &instance = search(int(state.range(0)));
    const QStringList texts = keyPresses(text);
    qsizetype at = 0;
    for (auto _ : state) {
        findScreenful(instance, texts.at(at), threeLimits());
        at = (at + 1) % texts.size();
    }
    state.counters["rows"] = double(instance.find(text, threeLimits()).size());
}

/// A chip's menu opens: ten choices are counted.
void countChoices(benchmark::State &state, const QString &text)
{
    const PackageSearch &instance = search(int(state.range(0)));
    for (auto _ : state) {
        PackageFilter filter = threeLimits();
        for (const int gigabytes : {0, 1, 2, 3, 5, 10, 20, 30, 50, 100}) {
            filter.leastData = DataSize::fromGigabytes(gigabytes);
            benchmark::DoNotOptimize(instance.count(text, filter));
        }
    }
}

/// All rows, by the key with the most different values.
void sortRows(benchmark::State &state, PackageSortKey key)
{
    const PackageSearch &instance = search(int(state.range(0)));
    const QList<int> rows = instance.find(QString());
    for (auto _ : state) {
        const QList<int> sorted = instance.sorted(rows, {key, Qt::DescendingOrder});
        benchmark::DoNotOptimize(sorted.constData());
    }
}

/// A key while the rows are sorted by a column.
void findSorted(benchmark::State &state, const QString &text)
{
    const PackageSearch &instance = search(int(state.range(0)));
    for (auto _ : state) {
        const QList<int> sorted = instance.sorted(instance.find(text), {PackageSortKey::Cost, Qt::AscendingOrder});
        benchmark::DoNotOptimize(sorted.constData());
    }
}

/// A proxy has no word order, no sizes and no ranking: only one word is asked of it, on the way to "turkey".
void typeIntoProxy(benchmark::State &state)
{
    PlainModel model(int(state.range(0)));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const QStringList texts = keyPresses(QStringLiteral("turkey"));
    qsizetype at = 0;
    for (auto _ : state) {
        proxy.setFilterFixedString(texts.at(at));
        benchmark::DoNotOptimize(proxy.rowCount());
        at = (at + 1) % texts.size();
    }
    state.counters["rows"] = proxy.rowCount();
}

void buildSearch(benchmark::State &state)
{
    const QList<CatalogueEntry> &entries = catalogue(int(state.range(0)));
    for (auto _ : state) {
        const PackageSearch instance(entries, countryNames());
        benchmark::DoNotOptimize(instance.entries().size());
    }
}

void buildCountryNames(benchmark::State &state)
{
    for (auto _ : state) {
        const CountryNames names(QStringLiteral("ar"));
        benchmark::DoNotOptimize(names.codes().constData());
    }
}

void registerAll()
{
    const auto sizes = [](benchmark::internal::Benchmark *benchmark) {
        benchmark->Arg(7000)->Arg(20000)->Arg(100000)->Unit(benchmark::kMicrosecond);
    };
    constexpr int million = 1'000'000;
    sizes(benchmark::RegisterBenchmark("search/type turkey", typeIntoSearch, QStringLiteral("turkey")));
    sizes(benchmark::RegisterBenchmark("proxy/type turkey", typeIntoProxy));
    sizes(benchmark::RegisterBenchmark("search/type turkey 5gb 30d", typeIntoSearch, QStringLiteral("turkey 5gb 30d")));
    const std::pair<const char *, const char16_t *> texts[] = {
        {"search/nothing typed", u""},
        {"search/one letter", u"a"},
        {"search/a place and a size", u"turkey 5gb"},
        {"search/a size only", u"5gb"},
        {"search/a common network", u"4g"},
        {"search/a place", u"germany"},
        {"search/mistake", u"germnay"},
        {"search/two mistakes", u"swizterlnd 5gb"},
        {"search/no match", u"qqqqqqqq wwwwwwww"},
    };
    for (const auto &[name, text] : texts) {
        sizes(benchmark::RegisterBenchmark(name, searchOneText, QString::fromUtf16(text))->Arg(million));
    }
    const std::pair<const char *, const char16_t *> plainTexts[] = {
        {"fts5/one letter", u"a"},    {"fts5/a place and a size", u"turkey 5gb"},
        {"fts5/a size only", u"5gb"}, {"fts5/a common network", u"4g"},
        {"fts5/a place", u"germany"}, // It knows no mistakes: what one costs stands beside the word without.
    };
    for (const auto &[name, text] : plainTexts) {
        sizes(benchmark::RegisterBenchmark(name, searchFullText, QString::fromUtf16(text))->Arg(million));
    }
    sizes(benchmark::RegisterBenchmark("fzf/a place and a size", searchWithFzf, QStringLiteral("turkey 5gb"))
              ->UseRealTime()
              ->Arg(million));
    sizes(benchmark::RegisterBenchmark("limits/type turkey 5gb 30d", typeWithLimits, QStringLiteral("turkey 5gb 30d")));
    sizes(benchmark::RegisterBenchmark("limits/nothing typed", typeWithLimits, QString()));
    sizes(benchmark::RegisterBenchmark("limits/open a menu", countChoices, QString()));
    sizes(benchmark::RegisterBenchmark("limits/open a menu, turkey", countChoices, QStringLiteral("turkey")));
    sizes(benchmark::RegisterBenchmark("sort/by name", sortRows, PackageSortKey::Name));
    sizes(benchmark::RegisterBenchmark("sort/by cost of one GB", sortRows, PackageSortKey::CostPerGigabyte));
    sizes(benchmark::RegisterBenchmark("sort/days found, by cost", findSorted, QStringLiteral("30d")));
    sizes(benchmark::RegisterBenchmark("sort/a place found, by cost", findSorted, QStringLiteral("turkey 5gb")));
    benchmark::RegisterBenchmark("build", buildSearch)
        ->Arg(7000)
        ->Arg(20000)
        ->Arg(100000)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("build country names", buildCountryNames)->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
