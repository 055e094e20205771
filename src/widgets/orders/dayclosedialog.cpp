// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/dayclosedialog.h"

#include "domain/clock.h"
#include "models/dayclosemodel.h"
#include "models/exportedtable.h"
#include "models/text/exporttext.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/shownkeys.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/orderbook.h"
#include "services/export/tableexport.h"
#include "store/database/privateumask.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/keepfocus.h"
#include "widgets/controls/languagechange.h"
#include "widgets/export/exportdialog.h"

#include "ui_dayclosedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScreen>

namespace Desk {

namespace {

using Column = DayCloseModel::Column;

/// Said only where there is something to say.
constexpr std::array rareColumns{Column::TopUps,   Column::MarginOf, Column::Refunds,   Column::Seen,
                                 Column::Returned, Column::Awaited,  Column::GivenBack, Column::Note};

} // namespace

DayCloseDialog::DayCloseDialog(DayCloses &closes, Preferences &preferences, Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DayCloseDialog>())
    , m_closes(closes)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_model(new DayCloseModel(Format(), this))
{
    m_ui->setupUi(this);
    FlowLayout::wrap(*m_ui->buttonsLayout);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        m_model->retranslate(Format());
        retranslate();
    });
    m_ui->table->setModel(m_model);
    m_ui->table->setSortingEnabled(false); // It has an order of its own.
    // Whose line it is stays whole, also where the rest is scrolled to.
    m_ui->table->setYieldingColumns(
        {static_cast<int>(Column::SoldFor), static_cast<int>(Column::Cost), static_cast<int>(Column::Margin)});
    m_ui->madeLabel->setForegroundRole(QPalette::PlaceholderText);
    for (AlertLabel *label : {m_ui->gapsLabel, m_ui->unclearLabel, m_ui->sinceLabel}) {
        label->setTone(Tone::Waiting);
    }
    m_ui->resultLabel->announce({});
    m_ui->dayEdit->setPattern(Format::wholeDatePattern());
    m_ui->dayEdit->setMaximumDate(today());
    m_ui->dayEdit->setDate(today());

    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &DayCloseDialog::onDayChanged);
    connect(m_ui->todayButton, &QPushButton::clicked, this, [this] {
        m_ui->dayEdit->setMaximumDate(today()); // It may be another one than when the dialog was opened.
        setDay(today());
    });
    connect(m_ui->yesterdayButton, &QPushButton::clicked, this, [this] { setDay(today().addDays(-1)); });
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] { withoutPrices([this] { print(); }); });
    connect(m_ui->pdfButton, &QPushButton::clicked, this, [this] { withoutPrices([this] { savePdf(); }); });
    connect(m_ui->csvButton, &QPushButton::clicked, this,
            [this] { withoutPrices([this] { exportAs(ExportFormat::Csv); }); });
    connect(m_ui->xlsxButton, &QPushButton::clicked, this,
            [this] { withoutPrices([this] { exportAs(ExportFormat::Xlsx); }); });
    connect(m_ui->keepButton, &QPushButton::clicked, this, &DayCloseDialog::keep);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &DayCloseDialog::reject);
    connect(&m_closes.book(), &OrderBook::changed, this, &DayCloseDialog::onBookChanged);
    connect(&m_closes.book().records(), &AccountRecords::refreshingChanged, this, &DayCloseDialog::onReadingChanged);
    connect(&m_preferences, &Preferences::changed, this, &DayCloseDialog::renew);
    connect(&m_closes, &DayCloses::lastRead, this, &DayCloseDialog::onLastRead);
    connect(&m_closes, &DayCloses::kept, this, &DayCloseDialog::onKept);
    m_ui->dayEdit->installEventFilter(this);
    onDayChanged();
    m_ui->dayEdit->setFocus();
    const int em = fontMetrics().height();
    constexpr QSize comfortable(56, 34);
    constexpr QSize frame(48, 80); // Of the window, and what a desktop keeps for itself.
    resize((comfortable * em).boundedTo(screen()->availableSize() - frame));
}

DayCloseDialog::~DayCloseDialog() = default;

/// Enter behind a date goes to that day, and closes none.
bool DayCloseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->dayEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->dayEdit->interpretText();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QDate DayCloseDialog::day() const
{
    return m_ui->dayEdit->date();
}

void DayCloseDialog::setDay(QDate day)
{
    m_ui->dayEdit->setDate(day);
}

QDate DayCloseDialog::today() const
{
    return m_preferences.shopDays().dayOf(m_clock.now());
}

DayClose DayCloseDialog::closeNow() const
{
    return m_closes.closeOf(day(), m_preferences.shopDays(), m_preferences.shopDetails(), m_preferences.seller());
}

void DayCloseDialog::onDayChanged()
{
    m_last.reset();
    m_isLastReadable = true;
    m_ui->resultLabel->announce({});
    renew();
    m_closes.readLast(day());
}

void DayCloseDialog::onBookChanged()
{
    const DayClose before = m_model->close();
    renew();
    if (!changesBetween(before, m_model->close()).isEmpty()) {
        say(Tone::Good, {}); // That was of what stood there before.
    }
}

/// Rows stay as they are where it says nothing new.
void DayCloseDialog::onReadingChanged()
{
    const DayClose close = closeNow();
    if (CloseText().gaps(close) != CloseText().gaps(m_model->close())) {
        renew();
    }
}

void DayCloseDialog::renew()
{
    m_ui->dayEdit->setMaximumDate(today());
    m_model->setClose(closeNow());
    showClose();
}

void DayCloseDialog::showClose()
{
    const DayClose &close = m_model->close();
    const CloseText words;
    for (const Column column : rareColumns) {
        m_ui->table->setColumnAbsent(static_cast<int>(column), m_model->isEmpty(column));
    }
    m_ui->table->setEmptyText(tr("Nothing was sold on this day, and nothing came back."));
    m_ui->madeLabel->setText(words.shopDay(close) + QStringLiteral(". ") + words.made(close));
    m_ui->totalsLabel->setValue(words.totals(close));
    for (const auto &[label, text] :
         {std::pair(m_ui->gapsLabel, words.gaps(close)), std::pair(m_ui->unclearLabel, words.unclear(close))}) {
        if (label->text() != text || label->isHidden() != text.isEmpty()) {
            label->announce(text);
        }
    }
    showSince();
}

void DayCloseDialog::showSince()
{
    const CloseText words;
    const DayClose &close = m_model->close();
    const QStringList changes = m_last ? words.changes(*m_last, close) : QStringList();
    const bool isSaid = changes.isEmpty() && !m_closedText.isEmpty() && m_ui->resultLabel->text() == m_closedText;
    const QString since = !m_isLastReadable ? tr("How this day was closed before can't be read: what has changed since "
                                                 "is not known. The day can be closed again.")
                          : m_last && !isSaid ? words.since(*m_last, close)
                                              : QString();
    m_ui->sinceLabel->setTone(changes.isEmpty() && m_isLastReadable ? Tone::Good : Tone::Waiting);
    if (m_ui->sinceLabel->text() != since || m_ui->sinceLabel->isHidden() != since.isEmpty()) {
        m_ui->sinceLabel->announce(since);
    }
    m_ui->changesText->setPlainText(changes.join(QLatin1Char('\n')));
    m_ui->changesText->setVisible(!changes.isEmpty());
}

void DayCloseDialog::onLastRead(QDate day, const Result<DayCloses::Last> &last)
{
    if (day == this->day()) {
        m_isLastReadable = bool(last);
        m_last = last ? *last : DayCloses::Last();
        showSince();
    }
}

void DayCloseDialog::keep()
{
    renew();
    m_isKeeping = true;
    setEnabledKeepingFocus(m_ui->keepButton, false);
    m_closes.keep(m_model->close());
}

/// Whether it was kept is told here and nowhere else.
void DayCloseDialog::reject()
{
    if (!m_isKeeping) {
        QDialog::reject();
    }
}

void DayCloseDialog::onKept(const DayClose &close, const Result<void> &result)
{
    m_isKeeping = false;
    m_ui->keepButton->setEnabled(true);
    if (!result) {
        //: %1: the reason and what to do, a sentence or two.
        say(Tone::Bad, tr("The day was not closed: it could not be written down. %1")
                           .arg(FailureText().failure(result.failure())));
        return;
    }
    if (close.day == day()) {
        m_last = close;
        m_isLastReadable = true;
    }
    //: %1: time of day.
    const QString closed = tr("The day is closed, as it was at %1.").arg(CloseText().time(close.madeAt, close));
    m_closedText = close.day == day() ? closed : QString(); // Of another day it says nothing about this one.
    say(Tone::Good, closed);
}

void DayCloseDialog::withoutPrices(std::function<void()> act)
{
    say(Tone::Good, {});
    if (!arePricesHidden()) {
        act();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        withShownKeys(tr("Prices are hidden, so cost and margin will not stand in it. F8 shows them.")),
                        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: A button: cost and margin are left out of what is printed or saved.
    QPushButton *leaveOut = question->addButton(tr("Leave them out"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(leaveOut, &QPushButton::clicked, this, std::move(act));
    question->open();
}

CloseSheet DayCloseDialog::sheet() const
{
    const DayClose &close = m_model->close();
    const CloseText words;
    return {close, m_last ? words.shopThen(*m_last, close) + words.changes(*m_last, close) : QStringList()};
}

void DayCloseDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(sheet().title());
    m_printer->setPageSize(QPageSize(CloseSheet::usualPaper()));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        const UsersUmask usersUmask; // A printer may be a file.
        const bool isQueue = m_printer->outputFormat() == QPrinter::NativeFormat;
        const bool isThere = !isQueue || !QPrinterInfo::printerInfo(m_printer->printerName()).isNull();
        if (isThere && sheet().paint(*m_printer)) {
            say(Tone::Good, tr("Sent to the printer."));
        } else {
            say(Tone::Bad, tr("The printer did not take it. See that it is switched on and has paper, or save a PDF."));
        }
    });
    dialog->open();
}

void DayCloseDialog::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QString name = ExportText::fileName(windowTitle(), day()) + QStringLiteral(".pdf");
    dialog->selectFile(QDir(m_preferences.exportFolder()).filePath(name));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto saved = sheet().savePdf(path, CloseSheet::usualPaper());
        if (saved) {
            m_preferences.setExportFolder(QFileInfo(path).absolutePath());
            say(Tone::Good, ExportText::saved({*saved}, path));
        } else {
            say(Tone::Bad, ExportText::notSaved(saved.failure(), path));
        }
    });
    dialog->open();
}

void DayCloseDialog::exportAs(ExportFormat format)
{
    const DayClose &close = m_model->close();
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isHidden = arePricesHidden() && m_model->headerData(column, Qt::Horizontal, TellsCostRole).toBool();
        if (!isHidden) {
            columns << column;
        }
    }
    ExportTable table = ExportedTable(*m_model, columns, {}, close.days.zone).table();
    // The day it is made on is added to the name of a file.
    table.title = close.day == today() ? windowTitle()
                                       //: Name of a file. %1: a date, "2026-11-28".
                                       : tr("Day close of %1, made").arg(close.day.toString(Qt::ISODate));
    auto *dialog = new ExportDialog(table, CloseText().gaps(close), m_preferences, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFormat(format);
    dialog->open();
}

void DayCloseDialog::say(Tone tone, const QString &sentence)
{
    m_ui->resultLabel->setTone(tone);
    m_ui->resultLabel->announce(sentence);
    showSince();
}

void DayCloseDialog::retranslate()
{
    m_ui->resultLabel->announce({}); // It was said in the other language.
    m_ui->dayEdit->setPattern(Format::wholeDatePattern());
    showClose();
}

} // namespace Desk

#include "moc_dayclosedialog.cpp"
