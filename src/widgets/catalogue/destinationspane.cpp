// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/destinationspane.h"

#include "widgets/catalogue/destinationdelegate.h"
#include "widgets/controls/flags.h"

#include "ui_destinationspane.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Desk {

DestinationsPane::DestinationsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DestinationsPane>())
    , m_destinations(Format())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_ui->destinationsView->setModel(&m_destinations);
    m_ui->destinationsView->setUniformItemSizes(false);
    m_ui->destinationsView->setMouseTracking(true);
    m_ui->destinationsView->viewport()->installEventFilter(this);
    m_ui->destinationFilter->installEventFilter(this);
    connectFilters();
}

DestinationsPane::~DestinationsPane() = default;

void DestinationsPane::setFlags(Flags &flags)
{
    m_ui->destinationsView->setItemDelegate(new DestinationDelegate(flags, this));
    connect(&flags, &Flags::ready, m_ui->destinationsView->viewport(), qOverload<>(&QWidget::update));
}

void DestinationsPane::setFormat(const Format &format)
{
    m_destinations.setFormat(format);
}

void DestinationsPane::setDestinations(const QList<Destination> &destinations)
{
    m_waiting = destinations;
    if (!m_ui->destinationsView->viewport()->underMouse()) {
        showWaiting();
    }
}

void DestinationsPane::select(Destination::Kind kind, const QString &code)
{
    m_selectedKind = kind;
    m_selectedCode = code;
    showSelected();
}

void DestinationsPane::selectNothing()
{
    m_selectedKind.reset();
    showSelected();
}

void DestinationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
    }
    QWidget::changeEvent(event);
}

bool DestinationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->destinationsView->viewport() && event->type() == QEvent::Leave) {
        showWaiting();
    }
    if (watched == m_ui->destinationFilter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_ui->destinationsView->setFocus(Qt::ShortcutFocusReason);
        if (m_ui->destinationsView->selectionModel()->selection().isEmpty()) {
            m_ui->destinationsView->setCurrentIndex(m_destinations.index(0));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DestinationsPane::connectFilters()
{
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_ui->allChip, static_cast<int>(DestinationModel::Shown::All));
    kinds->addButton(m_ui->countriesChip, static_cast<int>(DestinationModel::Shown::Countries));
    kinds->addButton(m_ui->regionsChip, static_cast<int>(DestinationModel::Shown::Regions));
    connect(kinds, &QButtonGroup::idClicked, this, [this](int shown) {
        m_destinations.setShown(static_cast<DestinationModel::Shown>(shown));
        showSelected();
    });
    connect(m_ui->destinationFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_destinations.setFilterText(text);
        showSelected();
    });
    connect(m_ui->destinationFilter, &QLineEdit::returnPressed, this, [this] {
        if (m_destinations.rowCount() > 0) {
            m_ui->destinationsView->setCurrentIndex(m_destinations.index(0));
        }
    });
    // Not the current row: the list gives itself one when Tab goes through it, and that is no choice.
    connect(m_ui->destinationsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                const QModelIndexList rows = selected.indexes();
                const Destination *chosen = rows.isEmpty() ? nullptr : m_destinations.destination(rows.first().row());
                if (!m_isSelecting && chosen) {
                    m_selectedKind = chosen->kind;
                    m_selectedCode = chosen->code;
                    emit destinationChosen(Destination(*chosen));
                }
            });
}

void DestinationsPane::showWaiting()
{
    if (!m_waiting) {
        return;
    }
    const QScopedValueRollback guard(m_isSelecting, true);
    const int scroll = m_ui->destinationsView->verticalScrollBar()->value();
    m_destinations.setDestinations(*m_waiting);
    m_waiting.reset();
    showSelected();
    m_ui->destinationsView->verticalScrollBar()->setValue(scroll);
}

void DestinationsPane::showSelected()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const int row = m_selectedKind ? m_destinations.rowOf(*m_selectedKind, m_selectedCode) : -1;
    QItemSelectionModel *selection = m_ui->destinationsView->selectionModel();
    if (row < 0) {
        selection->clear();
    } else {
        selection->setCurrentIndex(m_destinations.index(row), QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace Desk

#include "moc_destinationspane.cpp"
