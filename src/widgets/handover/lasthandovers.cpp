// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/lasthandovers.h"

#include "models/handover/pasthandovermodel.h"
#include "models/recordfilterproxy.h"
#include "models/text/failuretext.h"
#include "models/text/shownkeys.h"
#include "services/handover/handoverhistory.h"
#include "widgets/controls/languagechange.h"

#include "ui_lasthandovers.h"

#include <QKeyEvent>

namespace Desk {

LastHandOvers::LastHandOvers(const HandOverHistory &history, bool isKeeping, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LastHandOvers>())
    , m_history(history)
    , m_isKeeping(isKeeping)
    , m_model(new PastHandOverModel(Format(), this))
    , m_proxy(new RecordFilterProxy(this))
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        m_model->retranslate(Format());
        renew();
    });
    m_proxy->setSourceModel(m_model);
    m_ui->table->setModel(m_proxy);
    m_ui->table->sortByColumn(static_cast<int>(PastHandOverModel::Column::When), Qt::DescendingOrder);
    m_ui->searchField->installEventFilter(this);
    connect(m_ui->searchField, &QLineEdit::textChanged, this, &LastHandOvers::search);
    connect(m_ui->table, &RecordTable::selectionMoved, this,
            [this] { m_ui->openButton->setEnabled(m_ui->table->selectedRow() >= 0); });
    connect(m_ui->table, &QAbstractItemView::doubleClicked, this, &LastHandOvers::openSelected);
    connect(m_ui->openButton, &QPushButton::clicked, this, &LastHandOvers::openSelected);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&history, &HandOverHistory::changed, this, &LastHandOvers::renew);
    renew();
    m_ui->searchField->setFocus();
    constexpr QSize roomy(920, 460);
    resize(roomy);
}

LastHandOvers::~LastHandOvers() = default;

void LastHandOvers::renew()
{
    m_model->setHandOvers(m_history.last());
    search(m_ui->searchField->text());
}

void LastHandOvers::search(const QString &text)
{
    m_proxy->setSearchText(text);
    m_ui->table->setEmptyText(emptyText());
    m_ui->table->selectSomething();
    m_ui->openButton->setEnabled(m_ui->table->selectedRow() >= 0);
    showCount();
}

QString LastHandOvers::emptyText() const
{
    if (m_history.problem()) {
        //: %1: a sentence that says why.
        return tr("The last hand-overs could not be read. %1").arg(FailureText().failure(*m_history.problem()));
    }
    if (!m_isKeeping) {
        return withShownKeys(
            tr("Hand-overs are not kept on this computer: that is switched off in the settings (Ctrl+,)."));
    }
    if (!m_history.isRead()) {
        return tr("The last hand-overs are being read.");
    }
    return m_history.last().isEmpty() ? tr("Nothing was handed over yet.") : tr("No hand-over is like that.");
}

void LastHandOvers::showCount()
{
    const int shown = m_proxy->rowCount();
    m_ui->countLabel->setValue(
        shown > 0 ? tr(/*: %Ln: how many of the last times that an eSIM was given to a customer are listed. */
                       "%Ln hand-overs", nullptr, shown)
                  : m_ui->table->emptyText());
    m_ui->countLabel->setVisible(shown > 0);
}

void LastHandOvers::openSelected()
{
    const QModelIndex row = m_proxy->mapToSource(m_proxy->index(m_ui->table->selectedRow(), 0));
    if (row.isValid()) {
        const PastHandOver chosen = m_model->rows()[row.row()];
        accept();
        emit openRequested(chosen);
    }
}

bool LastHandOvers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_ui->table, event); // Moves the selection, and typing goes on.
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Desk

#include "moc_lasthandovers.cpp"
