// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/exporttable.h"
#include "services/export/tableexport.h"

#include <QDialog>

#include <memory>

namespace Desk {

class Preferences;

namespace Ui {
class ExportDialog;
}

/// What a file of a table is to be like, where it goes, how far it is, and what became of it. Show it with open().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Gaps: what is missing of the table, in words. Preferences and clock must outlive it.
    ExportDialog(const ExportTable &table, const QString &gaps, Preferences &preferences, Clock &clock,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// In place of that of the last time.
    void setFormat(ExportFormat format);

    /// While a file is written, that is stopped; else the dialog closes.
    void reject() override;

private:
    ExportFormat format() const;
    void chooseFile();
    void start(const QString &path);
    void onFinished(const Result<ExportReport> &report);
    void showChoices();
    void showProgress(bool isRunning);
    void retranslate();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportTable m_table;
    QString m_gaps;
    Preferences &m_preferences;
    Clock &m_clock;
    ClockTimer m_progressDelay;
    TableExport m_export;
    QString m_path; ///< Of the file that is written.
};

} // namespace Desk
