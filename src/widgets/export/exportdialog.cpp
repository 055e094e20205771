// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/exportdialog.h"

#include "domain/clock.h"
#include "models/text/exporttext.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Desk {

namespace {

/// Before that nobody wonders whether it runs.
constexpr std::chrono::milliseconds progressAfter(300);

} // namespace

ExportDialog::ExportDialog(const ExportTable &table, const QString &gaps, Preferences &preferences, Clock &clock,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_table(table)
    , m_gaps(gaps)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_progressDelay(clock)
    , m_export(this)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        showChoices();
    });
    m_ui->spreadsheetHint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->gapsLabel->setTone(Tone::Waiting);
    m_ui->codesLabel->setTone(Tone::Waiting);
    m_ui->codesBox->setVisible(m_table.secretColumns > 0);
    m_ui->progressBar->hide();
    m_ui->resultLabel->announce({});
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_ui->xlsxButton, m_ui->csvButton,
                                                                            m_ui->spreadsheetBox, m_ui->codesBox}) {
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::showChoices);
    }
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_export, &TableExport::progressed, m_ui->progressBar, &QProgressBar::setValue);
    connect(&m_export, &TableExport::finished, this, &ExportDialog::onFinished);
    constexpr int width = 30;
    setMinimumWidth(fontMetrics().height() * width);
    m_ui->spreadsheetBox->setChecked(m_preferences.exportsForSpreadsheet());
    setFormat(m_preferences.exportsCsv() ? ExportFormat::Csv : ExportFormat::Xlsx);
    retranslate();
    m_ui->exportButton->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setFormat(ExportFormat format)
{
    (format == ExportFormat::Xlsx ? m_ui->xlsxButton : m_ui->csvButton)->setChecked(true);
    showChoices();
}

ExportFormat ExportDialog::format() const
{
    if (m_ui->xlsxButton->isChecked()) {
        return ExportFormat::Xlsx;
    }
    return m_ui->spreadsheetBox->isChecked() ? ExportFormat::CsvForSpreadsheet : ExportFormat::Csv;
}

void ExportDialog::showChoices()
{
    const bool isCsv = format() != ExportFormat::Xlsx;
    m_ui->spreadsheetBox->setEnabled(isCsv);
    m_ui->spreadsheetHint->setEnabled(isCsv);
    // Without a mnemonic: what is read aloud is the text.
    m_ui->exportButton->setText(isCsv ? tr(/*: Button: saves a table as a text file with commas. */ "Export CSV")
                                      : tr(/*: Button: saves a table as a workbook. */ "Export Excel"));
    m_ui->exportButton->setEnabled(!m_table.rows.isEmpty() && !m_export.isRunning());
    m_ui->codesLabel->announce(m_ui->codesBox->isChecked()
                                   ? tr("Whoever has the file can install these eSIMs. Keep it where nobody else reads "
                                        "it, and delete it when it is no longer needed.")
                                   : QString());
    adjustSize();
}

void ExportDialog::chooseFile()
{
    m_ui->resultLabel->announce({});
    const bool isCsv = format() != ExportFormat::Xlsx;
    const QString ending = isCsv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    auto *dialog = new QFileDialog(this, isCsv ? tr("Export CSV") : tr("Export Excel"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isCsv ? tr("CSV files (*.csv)") : tr("Excel workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(ending);
    const QString name = ExportText::fileName(m_table.title, m_clock.now().toLocalTime().date());
    dialog->selectFile(QDir(m_preferences.exportFolder()).filePath(name + QLatin1Char('.') + ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::start);
    dialog->open();
}

void ExportDialog::start(const QString &path)
{
    m_preferences.setExportsCsv(format() != ExportFormat::Xlsx);
    m_preferences.setExportsForSpreadsheet(m_ui->spreadsheetBox->isChecked());
    m_path = path;
    const ExportTable table = m_ui->codesBox->isChecked() ? m_table : m_table.withoutSecrets();
    m_export.start(table, format(), path);
    m_progressDelay.start(progressAfter, [this] { showProgress(true); });
    showChoices();
}

void ExportDialog::reject()
{
    if (m_export.isRunning()) {
        m_export.stop();
        return;
    }
    QDialog::reject();
}

void ExportDialog::onFinished(const Result<ExportReport> &report)
{
    m_progressDelay.stop();
    showProgress(false);
    if (report) {
        m_preferences.setExportFolder(QFileInfo(m_path).absolutePath());
    }
    const bool isChanged = report && (report->cutCells > 0 || report->disarmedCells > 0);
    m_ui->resultLabel->setTone(!report ? Tone::Bad : isChanged ? Tone::Waiting : Tone::Good);
    m_ui->resultLabel->announce(report ? ExportText::saved(*report, m_path)
                                       : ExportText::notSaved(report.failure(), m_path));
    showChoices();
    if (report) {
        m_ui->closeButton->setFocus();
    }
}

void ExportDialog::showProgress(bool isRunning)
{
    m_ui->progressBar->setVisible(isRunning);
    m_ui->closeButton->setText(isRunning ? tr(/*: Button: no file is written. */ "Stop")
                                         : tr(/*: Button: closes the dialog. */ "Close"));
    adjustSize();
}

void ExportDialog::retranslate()
{
    const auto rows = static_cast<int>(m_table.rows.size());
    m_ui->whatLabel->setText(rows == 0
                                 ? tr("No rows are shown, so there is nothing to export.")
                                 : tr(/*: %Ln: how many rows of a table go into a file. */
                                      "%Ln rows, with the columns and in the order that are shown.", nullptr, rows));
    m_ui->gapsLabel->announce(m_gaps);
    showProgress(m_ui->progressBar->isVisible());
}

} // namespace Desk

#include "moc_exportdialog.cpp"
