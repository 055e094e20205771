// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recordtable.h"

#include "widgets/painting.h"
#include "widgets/recorddelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace Desk {

RecordTable::RecordTable(QWidget *parent) : QTableView(parent)
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
    constexpr int around = 24;
    const int columns = std::min(static_cast<int>(m_samples.size()), horizontalHeader()->count() - 1);
    for (int column = 0; column < columns; ++column) {
        horizontalHeader()->resizeSection(column, fontMetrics().horizontalAdvance(m_samples[column]) + around);
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
