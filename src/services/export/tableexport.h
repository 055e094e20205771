// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exporttable.h"
#include "domain/result.h"

#include <QLocale>
#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

namespace Desk {

enum class ExportFormat { Xlsx, Csv, CsvForSpreadsheet };

/// What was written, and what had to be changed for it.
struct ExportReport
{
    QString path; ///< Of the file itself, without links.
    int rows = 0;
    int disarmedCells = 0;
    int cutCells = 0;
};

/// Writes a table into a file, in a thread of its own: whole or not at all. One file at a time.
class TableExport : public QObject
{
    Q_OBJECT

public:
    explicit TableExport(QObject *parent = nullptr);
    /// Waits until the thread has noticed that it is over.
    ~TableExport() override;

    void start(const ExportTable &table, ExportFormat format, const QString &path, const QLocale &locale = QLocale());
    /// Nothing is written then, unless it was written already: finished() says which.
    void stop();
    bool isRunning() const { return m_isStopped != nullptr; }

signals:
    void progressed(int percent);
    void finished(const Desk::Result<Desk::ExportReport> &report);

private:
    /// Not the program's own: Qt paints with those, and a computer of one core has but one.
    QThreadPool *m_threads;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< Of what runs; null where nothing does.
};

} // namespace Desk
