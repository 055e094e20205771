// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A key in the search until its rows are painted, beside a bare QTableView of six columns of ready texts that is reset
// to the same number of rows, at 20,000, 100,000 and 1,000,000 packages. Times of the processor in this thread, medians
// of many keys in turns, so that what else runs meanwhile does not count: build/bench/bin/bench_keys [packages…]

#include "api/decoders.h"
#include "models/packagemodel.h"
#include "sandbox/catalogue.h"
#include "sandbox/packagewriter.h"
#include "services/search/countrynames.h"
#include "services/search/packagesearch.h"
#include "widgets/catalogue/packagetable.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

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

/// The sandbox's catalogue as the API layer reads it.
QList<CatalogueEntry> sandboxCatalogue(int size)
{
    const Sandbox::Catalogue sandbox(size, Currency::Usd, 1);
    Sandbox::PackageWriter writer(sandbox.countries());
    QList<CatalogueEntry> entries;
    constexpr qsizetype atOnce = 100;
    for (qsizetype begin = 0; begin < sandbox.packages().size(); begin += atOnce) {
        QJsonArray rows;
        for (const Sandbox::Package &package : sandbox.packages().mid(begin, atOnce)) {
            rows.append(QJsonDocument::fromJson(writer.row(package)).object());
        }
        const QJsonObject root{{QStringLiteral("success"), true},
                               {QStringLiteral("data"), QJsonObject{{QStringLiteral("packages"), rows}}}};
        const auto page = decodePackages(root, {Currency::Usd, QDateTime::currentDateTimeUtc()});
        for (const Package &package : page->rows) {
            CatalogueEntry entry;
            entry.package = package;
            entries.append(entry);
        }
    }
    return entries;
}

/// A large one is a small one many times, at other codes and costs.
QList<CatalogueEntry> catalogue(int size)
{
    constexpr int most = 20'000;
    const QList<CatalogueEntry> some = sandboxCatalogue(std::min(size, most));
    QList<CatalogueEntry> entries;
    entries.reserve(size);
    for (int copy = 0; entries.size() < size; ++copy) {
        for (qsizetype i = 0; i < some.size() && entries.size() < size; ++i) {
            CatalogueEntry entry = some.at(i);
            if (copy > 0) {
                entry.package.code += QLatin1Char('-') + QString::number(copy);
                entry.package.cost = Money(entry.package.cost.minorUnits() + copy, Currency::Usd);
            }
            entries.append(entry);
        }
    }
    return entries;
}

/// Six columns of texts that are there already.
class BareModel final : public QAbstractTableModel
{
public:
    explicit BareModel(const QList<CatalogueEntry> &entries)
    {
        constexpr qsizetype different = 1000;
        for (const CatalogueEntry &entry : entries.mid(0, different)) {
            const Package &package = entry.package;
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

size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void measure(int packages)
{
    const auto names = std::make_shared<const CountryNames>(QStringLiteral("en"));
    const size_t before = heapBytes();
    const auto search = std::make_shared<const PackageSearch>(catalogue(packages), names);
    std::printf("%d packages: %.0f bytes of heap a package, its texts and the index over them\n", packages,
                static_cast<double>(heapBytes() - before) / packages);
    PackageModel model{Format(QLocale(QStringLiteral("en_US")))};
    PackageTable table;
    table.setPackages(model);
    BareModel bareModel(search->entries());
    QTableView bareTable;
    bareTable.setModel(&bareModel);
    show(table);
    show(bareTable);
    std::vector<double> ratios;
    for (const char *words : {"turkey 5 gb", "5gb", "germnay 30d"}) {
        const QString text = QString::fromLatin1(words);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            std::vector<double> finds;
            std::vector<double> keys;
            std::vector<double> bares;
            int found = 0;
            for (int round = 0; round < rounds; ++round) {
                // From the letter before to this one.
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
            std::printf("  %-12s %7d rows: find %7.3f ms, key %7.3f ms, bare table %7.3f ms, %5.2f times\n",
                        qPrintable(text.left(length)), found, median(finds), median(keys), median(bares),
                        ratios.back());
            std::fflush(stdout);
        }
    }
    std::printf("%d packages: key to painted rows %.2f times a bare table, at worst %.2f times\n", packages,
                median(ratios), *std::max_element(ratios.begin(), ratios.end()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QStringList sizes = QApplication::arguments().mid(1);
    if (sizes.isEmpty()) {
        sizes = {QStringLiteral("20000"), QStringLiteral("100000"), QStringLiteral("1000000")};
    }
    for (const QString &size : std::as_const(sizes)) {
        measure(size.toInt());
    }
    return 0;
}
