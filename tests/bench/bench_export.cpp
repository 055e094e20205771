// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 20,000 orders as a file: CSV beside the same texts, made before, that are only written one after another; a workbook
// beside libxlsxwriter alone, which writes the same cells and checks nothing.

#include "services/export/csvwriter.h"
#include "services/export/xlsxwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <benchmark/benchmark.h>

#include <xlsxwriter.h>

using namespace Desk;

namespace {

constexpr int orderCount = 20'000;

const ExportTable &orders()
{
    static const ExportTable table = [] {
        ExportTable made;
        made.title = QStringLiteral("Orders");
        made.zone = QTimeZone(QByteArrayLiteral("Europe/Berlin"));
        made.headings = {QStringLiteral("When"),  QStringLiteral("Order"), QStringLiteral("Package"),
                         QStringLiteral("ICCID"), QStringLiteral("Paid"),  QStringLiteral("eSIMs"),
                         QStringLiteral("Note")};
        const QDateTime first(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        const IsoCurrency currency(Currency::Usd);
        for (int i = 0; i < orderCount; ++i) {
            made.rows << QList<ExportValue>{
                first.addSecs(i * 617LL),
                Identifier{QStringLiteral("order_%1_ab7cd").arg(1'776'079'539'762LL - i)},
                QStringLiteral("Côte d'Ivoire %1 GB 30 Days").arg(1 + i % 20),
                Identifier{QStringLiteral("894810%1").arg(7'919LL * (i + 1), 13, 10, QLatin1Char('0'))},
                Amount(310 + i % 700, currency),
                qint64(1 + i % 3),
                i % 3 ? QString() : QStringLiteral("Ms Aydın, room %1").arg(i % 400)};
        }
        return made;
    }();
    return table;
}

void csv(benchmark::State &state)
{
    const ExportTable &table = orders();
    for (auto _ : state) {
        benchmark::DoNotOptimize(CsvWriter().write(table)->bytes.constData());
    }
}

void csvOfTexts(benchmark::State &state)
{
    QList<QStringList> texts;
    for (const QByteArray &line : CsvWriter().write(orders())->bytes.split('\n')) {
        texts << QString::fromUtf8(line).split(QLatin1Char(','));
    }
    for (auto _ : state) {
        QByteArray bytes;
        QTextStream stream(&bytes, QIODevice::WriteOnly);
        for (const QStringList &cells : texts) {
            for (const QString &cell : cells) {
                stream << cell << QLatin1Char(',');
            }
            stream << QLatin1String("\r\n");
        }
        stream.flush();
        benchmark::DoNotOptimize(bytes.constData());
    }
}

void workbook(benchmark::State &state)
{
    const ExportTable &table = orders();
    for (auto _ : state) {
        benchmark::DoNotOptimize(XlsxWriter().write(table)->bytes.constData());
    }
}

void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ExportValue &value)
{
    const auto text = [&](const QString &words) {
        worksheet_write_string(sheet, row, column, words.toUtf8().constData(), nullptr);
    };
    if (const auto *words = std::get_if<QString>(&value)) {
        text(*words);
    } else if (const auto *name = std::get_if<Identifier>(&value)) {
        text(name->text);
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        worksheet_write_number(sheet, row, column, double(*number), nullptr);
    } else if (const auto *amount = std::get_if<Amount>(&value)) {
        worksheet_write_number(sheet, row, column, double(amount->minorUnits()) / 100, nullptr);
    } else if (const auto *time = std::get_if<QDateTime>(&value)) {
        worksheet_write_unixtime(sheet, row, column, time->toSecsSinceEpoch(), nullptr);
    }
}

void workbookOfTheLibrary(benchmark::State &state)
{
    const ExportTable &table = orders();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.xlsx"));
    for (auto _ : state) {
        lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
                write(sheet, lxw_row_t(row), lxw_col_t(column), table.rows[row][column]);
            }
        }
        workbook_close(book);
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        benchmark::DoNotOptimize(file.readAll().constData());
    }
}

BENCHMARK(csv)->Unit(benchmark::kMillisecond);
BENCHMARK(csvOfTexts)->Unit(benchmark::kMillisecond);
BENCHMARK(workbook)->Unit(benchmark::kMillisecond);
BENCHMARK(workbookOfTheLibrary)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
