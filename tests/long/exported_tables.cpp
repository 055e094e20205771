// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exported_tables FOLDER: writes tables of hostile texts and of what a shop keeps into files as an export does, and
// beside each what stands in it, for spreadsheets.py to have other programs read.

#include "services/export/csvwriter.h"
#include "services/export/hostiletable.h"
#include "services/export/xlsxwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace Desk;

namespace {

QString hexOf(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return QString::fromLatin1(bytes);
}

QJsonObject textCell(const QString &text)
{
    return {{QStringLiteral("text"), hexOf(text)}};
}

QJsonObject expectedOf(const ExportValue &value, const QTimeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return textCell(*text);
    }
    if (const auto *name = std::get_if<Identifier>(&value)) {
        return {{QStringLiteral("text"), hexOf(name->text)}, {QStringLiteral("isName"), true}};
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return {{QStringLiteral("number"), double(*number)}};
    }
    if (const auto *amount = std::get_if<Amount>(&value)) {
        return {{QStringLiteral("number"), amount->number().toDouble()}};
    }
    if (const auto *time = std::get_if<QDateTime>(&value)) {
        return {{QStringLiteral("time"), time->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))}};
    }
    return textCell({});
}

QJsonArray expectedOf(const ExportTable &table)
{
    QJsonArray rows;
    QJsonArray headings;
    for (const QString &heading : table.headings) {
        headings << textCell(heading);
    }
    rows << headings;
    for (const QList<ExportValue> &row : table.rows) {
        QJsonArray cells;
        for (const ExportValue &value : row) {
            cells << expectedOf(value, table.zone);
        }
        rows << cells;
    }
    return rows;
}

/// As orders are: ICCIDs of 18 to 20 digits, with and without a letter at their end, amounts in three currencies.
ExportTable orders()
{
    constexpr int count = 2000;
    QRandomGenerator random(7);
    ExportTable table;
    table.title = QStringLiteral("Orders");
    table.zone = QTimeZone(QByteArrayLiteral("Europe/Berlin"));
    table.headings = {QStringLiteral("When"), QStringLiteral("Reference"), QStringLiteral("ICCID"),
                      QStringLiteral("Paid"), QStringLiteral("eSIMs"),     QStringLiteral("Note")};
    for (int row = 0; row < count; ++row) {
        QString iccid = QStringLiteral("89");
        const int digits = random.bounded(18, 21);
        while (iccid.size() < digits) {
            iccid += QString::number(random.bounded(10));
        }
        if (row % 7 == 0) {
            iccid += u'F';
        }
        const QString reference =
            row % 5 == 0 ? QStringLiteral("00%1").arg(row) : QStringLiteral("%1E%2").arg(row).arg(random.bounded(300));
        const auto currency = IsoCurrency::fromCode(
            QStringList{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("IQD")}[row % 3]);
        table.rows << QList<ExportValue>{
            QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::utc()).addSecs(row * 3917LL),
            Identifier{reference},
            Identifier{iccid},
            Amount(random.bounded(-100'000, 10'000'000), *currency),
            qint64(random.bounded(1, 11)),
            QStringLiteral("Zimmer %1").arg(row)};
    }
    return table;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool save(const QDir &folder, const QString &name, const ExportTable &table)
{
    const auto workbook = XlsxWriter().write(table);
    const auto csv = CsvWriter().write(table);
    const auto english = CsvWriter::forSpreadsheet(QLocale(QStringLiteral("en_US"))).write(table);
    const QByteArray expected = QJsonDocument(expectedOf(table)).toJson(QJsonDocument::Compact);
    return workbook && csv && english && save(folder.filePath(name + QStringLiteral(".xlsx")), workbook->bytes)
           && save(folder.filePath(name + QStringLiteral(".csv")), csv->bytes)
           && save(folder.filePath(name + QStringLiteral("-spreadsheet.csv")), english->bytes)
           && save(folder.filePath(name + QStringLiteral(".json")), expected);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    if (!save(folder, QStringLiteral("hostile"), Test::hostileTable())
        || !save(folder, QStringLiteral("orders"), orders())) {
        std::fputs("A table could not be written.\n", stderr);
        return 1;
    }
    return 0;
}
