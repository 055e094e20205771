// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/tableexport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Desk;

namespace {

ExportTable orders(int rows)
{
    ExportTable table;
    table.title = QStringLiteral("Orders");
    table.headings = {QStringLiteral("Reference"), QStringLiteral("Package"), QStringLiteral("Paid (USD)")};
    for (int row = 0; row < rows; ++row) {
        table.rows << QList<ExportValue>{Identifier{QStringLiteral("order_%1_hvkrk").arg(row)},
                                         QStringLiteral("Turkey 5 GB 30 Days, number %1").arg(row),
                                         Amount(310 + row, Currency::Usd)};
    }
    return table;
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_report.reset();
        m_export = std::make_unique<TableExport>();
        connect(m_export.get(), &TableExport::finished, this,
                [this](const Result<ExportReport> &report) { m_report = report; });
    }

    void writesEachFormatInItsOwnThread_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("workbook") << int(ExportFormat::Xlsx) << QByteArray("PK\x03\x04");
        QTest::newRow("csv") << int(ExportFormat::Csv) << QByteArray("Reference,Package,Paid (USD)\r\norder_0_");
        QTest::newRow("csv for a spreadsheet")
            << int(ExportFormat::CsvForSpreadsheet) << QByteArray("\xEF\xBB\xBFReference;");
    }
    void writesEachFormatInItsOwnThread()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beginning);
        const QString path = m_folder->filePath(QStringLiteral("orders"));
        QSignalSpy progress(m_export.get(), &TableExport::progressed);
        m_export->start(orders(2000), static_cast<ExportFormat>(format), path, QLocale(QStringLiteral("de_DE")));
        QVERIFY(m_export->isRunning());
        QVERIFY(!QFile::exists(path));
        QVERIFY(isReported());
        QVERIFY(*m_report);
        QCOMPARE((*m_report)->rows, 2000);
        QVERIFY(!progress.isEmpty());
        QVERIFY(!m_export->isRunning());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void stopsWithoutAFile()
    {
        for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Csv}) {
            m_report.reset();
            m_export->start(orders(20000), format, m_folder->filePath(QStringLiteral("orders")));
            m_export->stop();
            QVERIFY(isReported());
            QVERIFY(!*m_report);
            QCOMPARE(m_report->failure().kind, Failure::Kind::Cancelled);
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void leavesNothingWhereADiskIsFull()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        // From where the workbook's own files end in the middle to where all of it almost fits.
        for (const rlim_t longest : {0, 1000, 5000, 60'000, 180'000}) {
            for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Csv}) {
                const rlimit limit{longest, before.rlim_max};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                m_report.reset();
                m_export->start(orders(5000), format, m_folder->filePath(QStringLiteral("orders")));
                const bool isDone = isReported();
                ::setrlimit(RLIMIT_FSIZE, &before);
                QVERIFY(isDone);
                QVERIFY(!*m_report);
                QVERIFY(!m_report->failure().text.isEmpty());
                QVERIFY(QDir(m_folder->path()).isEmpty());
            }
        }
    }

    void endsWhereNobodyWaitsForItAnyMore()
    {
        m_export->start(orders(20000), ExportFormat::Csv, m_folder->filePath(QStringLiteral("orders")));
        m_export.reset();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    bool isReported()
    {
        constexpr int patience = 60'000;
        return QTest::qWaitFor([this] { return m_report.has_value(); }, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TableExport> m_export;
    std::optional<Result<ExportReport>> m_report;
};

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
