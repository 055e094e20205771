// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/dayspanel.h"

#include "models/daymodel.h"
#include "services/flow/whendone.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/recordtable.h"
#include "widgets/orders/dayschart.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Desk {

DaysPanel::DaysPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new DayModel(Format(), this))
    , m_chart(new DaysChart)
    , m_table(new RecordTable)
{
    setObjectName(QStringLiteral("daysPanel"));
    setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("daysTable"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setYieldingColumns(
        {static_cast<int>(DayModel::Column::Refunds), static_cast<int>(DayModel::Column::GivenBack)});
    m_table->installEventFilter(this);
    showAbsentColumns();
    const auto retranslate = [this] {
        //: Name of a table with a row for each day.
        m_table->setAccessibleName(tr("Days"));
        m_model->retranslate(Format());
        shareRoom();
    };
    onLanguageChange(this, retranslate);
    retranslate();
    connect(m_chart, &DaysChart::dayClicked, this, &DaysPanel::dayChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_isSecondClick = true; });
    connect(m_table, &QAbstractItemView::pressed, this, [this] { m_isSecondClick = false; });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_isSecondClick, false)) {
            chooseRow(index.row());
        }
    });
}

DaysPanel::~DaysPanel() = default;

void DaysPanel::setSums(const Sums &sums, QDate today)
{
    m_sums = sums;
    m_today = today;
    m_isOutdated = true;
    if (isVisible()) {
        addUp();
    }
}

/// Where Qt fills the background it paints all of it twice when the page is shown.
void DaysPanel::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), palette().base());
}

void DaysPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    addUp();
}

void DaysPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// The chart gives room before figures have to be scrolled to: in some languages their headings are long.
void DaysPanel::shareRoom()
{
    constexpr int ofTable = 5;
    constexpr int ofAll = 9;
    const int around = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    const int most = std::max(0, width() - m_chart->minimumSizeHint().width());
    const int table = std::min(most, std::max(width() * ofTable / ofAll, m_table->wantedWidth() + around));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_chart, std::max(1, width() - table));
    row->setStretchFactor(m_table, std::max(1, table));
}

/// One at a time: while somebody types only the newest counts.
void DaysPanel::addUp()
{
    if (m_isAdding || !m_isOutdated) {
        return;
    }
    m_isAdding = true;
    m_isOutdated = false;
    whenDone(QtConcurrent::run(m_sums), this, [this](const QList<BookDay> &days) { onAddedUp(days); });
}

void DaysPanel::onAddedUp(const QList<BookDay> &days)
{
    m_isAdding = false;
    if (m_isOutdated && isVisible()) {
        addUp();
        return;
    }
    m_model->setDays(days);
    m_chart->setRows(m_model->rows(), m_today);
    showAbsentColumns();
    setChosen(m_chosen);
    emit shown();
}

/// Nothing comes back on most days.
void DaysPanel::showAbsentColumns()
{
    m_table->setColumnAbsent(static_cast<int>(DayModel::Column::Refunds), !m_model->hasRefunds());
    m_table->setColumnAbsent(static_cast<int>(DayModel::Column::GivenBack), !m_model->hasGivenBack());
    shareRoom();
}

void DaysPanel::setChosen(const DaySpan &days)
{
    m_chosen = days;
    m_chart->setChosen(days);
    const int row = days.first.isValid() && days.first == days.last ? m_model->rowOf(days.first) : -1;
    if (row >= 0 && (m_table->selectedRow() < 0 || m_model->rows()[m_table->selectedRow()].day != days.first)) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

void DaysPanel::setEmptyText(const QString &text)
{
    m_table->setEmptyText(text);
}

void DaysPanel::chooseRow(int row)
{
    // Orders without a time have no day to be shown alone.
    if (row >= 0 && row < m_model->rowCount() && m_model->rows()[row].day.isValid()) {
        emit dayChosen(m_model->rows()[row].day);
    }
}

bool DaysPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == (key->modifiers() & Qt::KeypadModifier)) {
            chooseRow(m_table->selectedRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Desk

#include "moc_dayspanel.cpp"
