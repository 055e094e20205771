// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/recordtable.h"

#include "models/recordroles.h"
#include "models/text/hiddenprices.h"
#include "widgets/controls/cellaccessible.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/recorddelegate.h"
#include "widgets/controls/rowanchor.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <numeric>

namespace Desk {

namespace {

const QString ownWidths = QStringLiteral("HasOwnWidths");

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
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
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        const bool isLast = horizontalHeader()->visualIndex(section) == horizontalHeader()->count() - 1;
        const bool isHidden = before == 0 || now == 0; // It is hidden or shown, which Qt says late.
        m_hasOwnWidths = m_hasOwnWidths || (!m_isFitting && !isLast && !isHidden);
    });
    fitToFont();
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    if (this->model()) {
        disconnect(this->model(), &QAbstractItemModel::headerDataChanged, this, &RecordTable::fitColumns);
        disconnect(this->model(), &QAbstractItemModel::modelReset, this, &RecordTable::fitFigures);
    }
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::headerDataChanged, this, &RecordTable::fitColumns);
        connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::fitFigures);
    }
    fitColumns();
}

void RecordTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model() && model()->rowCount() > 0 ? QString() : text);
    viewport()->update();
}

void RecordTable::setYieldingColumns(const QList<int> &columns)
{
    m_yielding = columns;
    fitColumns();
}

void RecordTable::setColumnAbsent(int column, bool isAbsent)
{
    if (m_absent.contains(column) == isAbsent) {
        return;
    }
    isAbsent ? static_cast<void>(m_absent.insert(column)) : static_cast<void>(m_absent.remove(column));
    setColumnHidden(column, isAbsent);
    fitColumns(); // Its room is others' now, or theirs its.
}

void RecordTable::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(RecordDelegate::rowHeight(font()));
    fitColumns();
}

/// Those that tell costs come and go with the prices; how the rows stand would tell them too.
void RecordTable::hideCosts()
{
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback guard(m_isFitting, true);
    for (int column = 0; column < header->count(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, TellsCostRole).toBool()) {
            setColumnHidden(column, arePricesHidden() || m_absent.contains(column));
        }
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < header->count() && isColumnHidden(sorted) && isSortingEnabled()) {
        sortByColumn(-1, Qt::AscendingOrder);
    }
}

bool RecordTable::isOfFigures(int column) const
{
    const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.isValid() && (alignment.value<Qt::Alignment>() & Qt::AlignTrailing);
}

/// Columns of figures that yield do so no further than to the figures of now.
void RecordTable::fitFigures()
{
    if (std::any_of(m_yielding.cbegin(), m_yielding.cend(), [this](int column) { return isOfFigures(column); })) {
        fitColumns();
    }
}

void RecordTable::fitColumns()
{
    if (!model()) {
        return;
    }
    hideCosts();
    if (m_hasOwnWidths) {
        return;
    }
    QHeaderView *header = horizontalHeader();
    constexpr int around = 24;
    QList<int> widths;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column)) {
            widths << 0;
            continue;
        }
        const QVariant widest = model()->headerData(column, Qt::Horizontal, WidestTextRole);
        // In some languages the heading is the longer one.
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        widths << (widest.isValid() ? std::max(fontMetrics().horizontalAdvance(widest.toString()),
                                               header->fontMetrics().horizontalAdvance(heading))
                                          + around
                                    : header->sectionSize(column));
    }
    m_wantedWidth = std::accumulate(widths.cbegin(), widths.cend(), 0);
    int lack = std::max(0, m_wantedWidth - viewport()->width());
    for (const int column : std::as_const(m_yielding)) {
        // No further than to its heading, nor to figures that would lose their end.
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int least = std::max(header->fontMetrics().horizontalAdvance(heading) + around,
                                   isOfFigures(column) ? sizeHintForColumn(column) : 0);
        const int spare = widths.value(column) - least;
        const int given = std::min({lack, widths.value(column) / 2, std::max(0, spare)});
        widths[column] -= given;
        lack -= given;
    }
    const QScopedValueRollback guard(m_isFitting, true);
    for (int column = 0; column < header->count() - 1; ++column) {
        if (header->sectionResizeMode(column) == QHeaderView::Interactive && !header->isSectionHidden(column)) {
            header->resizeSection(column, widths[column]);
        }
    }
}

void RecordTable::saveHeader(QSettings &settings, const QString &key) const
{
    settings.setValue(key, horizontalHeader()->saveState());
    settings.setValue(key + ownWidths, m_hasOwnWidths);
}

bool RecordTable::restoreHeader(const QSettings &settings, const QString &key)
{
    const QByteArray state = settings.value(key).toByteArray();
    const QScopedValueRollback guard(m_isFitting, true);
    const bool isRestored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    for (const int column : std::as_const(m_absent)) {
        setColumnHidden(column, true); // It may have been there when that was saved.
    }
    m_hasOwnWidths = m_hasOwnWidths || (isRestored && settings.value(key + ownWidths, true).toBool());
    fitColumns();
    return isRestored;
}

void RecordTable::keepView(const std::function<void()> &change)
{
    executeDelayedItemsLayout();
    const bool isScrolled = verticalScrollBar()->value() > 0 || state() == EditingState;
    const RowAnchor anchor(*this, isScrolled ? indexAt(viewport()->rect().topLeft()) : QModelIndex());
    const QPersistentModelIndex kept = anchor.index();
    change();
    anchor.restore(kept);
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

QModelIndex RecordTable::editableIn(const QModelIndex &index) const
{
    for (int visual = 0; index.isValid() && visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QModelIndex other = index.siblingAtColumn(column);
        if (!isColumnHidden(column) && (other.flags() & Qt::ItemIsEditable)) {
            return other;
        }
    }
    return {};
}

bool RecordTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isElsewhere = trigger == EditKeyPressed && index.isValid() && !(index.flags() & Qt::ItemIsEditable);
    const QModelIndex other = isElsewhere ? editableIn(index) : QModelIndex();
    if (!other.isValid()) {
        return QTableView::edit(index, trigger, event);
    }
    setCurrentIndex(other);
    return QTableView::edit(other, trigger, event);
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

void RecordTable::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasInSight = current.isValid() && current.top() < event->oldSize().height();
    fitColumns();
    {
        const QScopedValueRollback guard(m_isFitting, true);
        QTableView::resizeEvent(event);
    }
    if (wasInSight && current.bottom() >= viewport()->height()) {
        scrollTo(currentIndex());
    }
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Qt tells assistive technology of it as if the table had the focus.
    hasFocus() ? QTableView::currentChanged(current, previous) : QAbstractItemView::currentChanged(current, previous);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    tellCurrentCell(this);
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToFont();
    }
    QTableView::changeEvent(event);
}

} // namespace Desk
