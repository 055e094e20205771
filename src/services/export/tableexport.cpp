// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/tableexport.h"

#include "services/export/csvwriter.h"
#include "services/export/xlsxwriter.h"
#include "store/database/wholefile.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>
#include <QThreadPool>

namespace Desk {

namespace {

struct Job
{
    ExportTable table;
    ExportFormat format = ExportFormat::Xlsx;
    QString path;
    QLocale locale;
    std::shared_ptr<const std::atomic_bool> isStopped;
};

Result<WrittenTable> writtenTable(const Job &job, const ExportProgress &progress)
{
    switch (job.format) {
    case ExportFormat::Xlsx:
        return XlsxWriter().write(job.table, progress);
    case ExportFormat::Csv:
        return CsvWriter().write(job.table, progress);
    case ExportFormat::CsvForSpreadsheet:
        return CsvWriter::forSpreadsheet(job.locale).write(job.table, progress);
    }
    Q_UNREACHABLE();
}

void run(QPromise<Result<ExportReport>> &promise, const Job &job)
{
    constexpr int whole = 100;
    promise.setProgressRange(0, whole);
    const auto mayGoOn = [&job] { return !job.isStopped->load(); };
    const auto written = writtenTable(job, [&](double done) {
        promise.setProgressValue(static_cast<int>(done * whole));
        return mayGoOn();
    });
    if (!written) {
        promise.addResult(written.failure());
        return;
    }
    const auto saved = writeWholeFile(job.path, written->bytes, mayGoOn);
    if (!saved) {
        promise.addResult(saved.failure());
        return;
    }
    promise.addResult(
        ExportReport{*saved, static_cast<int>(job.table.rows.size()), written->disarmedCells, written->cutCells});
}

} // namespace

TableExport::TableExport(QObject *parent)
    : QObject(parent)
    , m_threads(new QThreadPool(this))
{
    m_threads->setMaxThreadCount(1);
}

TableExport::~TableExport()
{
    stop();
}

void TableExport::start(const ExportTable &table, ExportFormat format, const QString &path, const QLocale &locale)
{
    Q_ASSERT(!isRunning());
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<Result<ExportReport>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &TableExport::progressed);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isStopped.reset();
        emit finished(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(m_threads, run, Job{table, format, path, locale, m_isStopped}));
}

void TableExport::stop()
{
    if (m_isStopped) {
        m_isStopped->store(true);
    }
}

} // namespace Desk
