// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recordtable.h"

#include "widgets/painting.h"
#include "widgets/recorddelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QScrollBar>

namespace Desk {

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    fitToFont();
}

void RecordTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model() && model()->rowCount() > 0 ? QString() : text);
    viewport()->update();
}

void RecordTable::setColumnSamples(const QStringList &samples)
{
    m_samples = samples;
    fitToFont();
}

void RecordTable::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(RecordDelegate::rowHeight(font()));
    if (m_hasOwnWidths) {
        return;
    }
    constexpr int around = 24;
    const int columns = std::min(static_cast<int>(m_samples.size()), horizontalHeader()->count() - 1);
    for (int column = 0; column < columns; ++column) {
        horizontalHeader()->resizeSection(column, fontMetrics().horizontalAdvance(m_samples[column]) + around);
    }
}

bool RecordTable::restoreHeader(const QByteArray &state)
{
    const bool isRestored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_hasOwnWidths = m_hasOwnWidths || isRestored;
    return isRestored;
}

void RecordTable::keepView(const std::function<void()> &change)
{
    executeDelayedItemsLayout();
    const bool isScrolled = verticalScrollBar()->value() > 0 || state() == EditingState;
    const QPersistentModelIndex top = isScrolled ? indexAt(viewport()->rect().topLeft()) : QModelIndex();
    change();
    if (top.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(top.row()); // It counts rows, not pixels.
    }
}

int RecordTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void RecordTable::selectSomething()
{
    if (model() && model()->rowCount() > 0 && selectedRow() < 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0)) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Painting::mutedText(palette()));
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToFont();
    }
    QTableView::changeEvent(event);
}

} // namespace Desk
