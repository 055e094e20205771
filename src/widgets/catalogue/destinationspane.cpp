// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/destinationspane.h"

#include "widgets/catalogue/destinationdelegate.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/rowanchor.h"
#include "widgets/controls/rowguard.h"

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
    FlowLayout::wrap(*m_ui->chipsLayout);
    FlowLayout::wrap(*m_ui->countLayout);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showCounts();
    });
    m_ui->destinationsView->setModel(&m_destinations);
    m_ui->destinationsView->setUniformItemSizes(false);
    m_ui->destinationsView->setMouseTracking(true);
    m_ui->destinationFilter->installEventFilter(this);
    m_ui->countLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->waitingButton->setHighlighted(true);
    // The rows end at the same place with and without it.
    QSizePolicy policy = m_ui->waitingButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->waitingButton->setSizePolicy(policy);
    connect(m_ui->waitingButton, &QPushButton::clicked, this, &DestinationsPane::showWaiting);
    connectFilters();
    showCounts();
}

DestinationsPane::~DestinationsPane() = default;

void DestinationsPane::setClock(Clock &clock)
{
    m_rowGuard = std::make_unique<RowGuard>(*m_ui->destinationsView, clock);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &DestinationsPane::showWaitingIfItMay);
}

void DestinationsPane::setFlags(Flags &flags)
{
    m_ui->destinationsView->setItemDelegate(new DestinationDelegate(flags, this));
    connect(&flags, &Flags::ready, m_ui->destinationsView->viewport(), qOverload<>(&QWidget::update));
}

void DestinationsPane::setFormat(const Format &format)
{
    m_format = format;
    m_destinations.setFormat(format);
    showCounts();
}

void DestinationsPane::setDestinations(const QList<Destination> &destinations)
{
    m_newer = destinations;
    m_waiting = m_destinations.renewNumbers(destinations);
    showCounts();
    showWaitingIfItMay();
}

void DestinationsPane::selectNothing()
{
    m_selectedKind.reset();
    showSelected();
}

bool DestinationsPane::eventFilter(QObject *watched, QEvent *event)
{
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
    if (!m_newer) {
        return;
    }
    const QScopedValueRollback guard(m_isSelecting, true);
    QListView *view = m_ui->destinationsView;
    const QModelIndex top = view->indexAt(view->viewport()->rect().topLeft());
    const RowAnchor anchor(*view, view->verticalScrollBar()->value() > 0 ? top : QModelIndex());
    const Destination *there = m_destinations.destination(anchor.index().row());
    const std::optional<Destination> kept = there ? std::optional(*there) : std::nullopt;
    m_destinations.setDestinations(*m_newer);
    m_newer.reset();
    m_waiting = 0;
    showSelected();
    if (kept) {
        anchor.restore(m_destinations.index(m_destinations.rowOf(kept->kind, kept->code)));
    } else {
        view->scrollToTop(); // Selecting moved it to the selected place.
    }
}

void DestinationsPane::showWaitingIfItMay()
{
    if (!m_rowGuard || m_rowGuard->mayRowsMove()) {
        showWaiting();
    }
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
    showCounts();
}

void DestinationsPane::showCounts()
{
    const int all = m_destinations.places() + m_waiting;
    //: How many destinations are listed, of how many there are.
    const QString text = tr("%1 of %2").arg(m_format.count(m_destinations.shownPlaces()), m_format.count(all));
    m_ui->countLabel->setValue(all == 0 ? QString() : text);
    //: A button: as many destinations have come and are not in the list yet.
    m_ui->waitingButton->setText(tr("Show %Ln more", nullptr, m_waiting));
    //: %Ln: how many countries and regions are not listed yet. A button.
    m_ui->waitingButton->setAccessibleName(tr("Show %Ln more destinations", nullptr, m_waiting));
    m_ui->waitingButton->setVisible(m_waiting > 0);
}

} // namespace Desk

#include "moc_destinationspane.cpp"
