// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/packagespane.h"

#include "models/text/failuretext.h"
#include "services/account/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/catalogue/favourites.h"
#include "services/prices/sellingprices.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/chipscroll.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/rowanchor.h"
#include "widgets/controls/rowguard.h"

#include "ui_packagespane.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace Desk {

PackagesPane::PackagesPane(CatalogueService &catalogue, const Account &account, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PackagesPane>())
    , m_catalogue(catalogue)
    , m_account(account)
    , m_packages(m_format)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    m_ui->packagesView->setPackages(m_packages);
    m_rowGuard = std::make_unique<RowGuard>(*m_ui->packagesView, clock);
    m_sortChip = new Chip(this);
    m_sortChip->setObjectName(QStringLiteral("sortChip"));
    m_ui->filterChips->append(m_sortChip);
    ChipScroll::wrapFirst(*m_ui->packagesLayout);
    connectViews();
    connect(&m_catalogue, &CatalogueService::searchChanged, this, &PackagesPane::onSearchChanged);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &PackagesPane::showWaitingIfItMay);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &PackagesPane::scrollBackWhenLeft);
    connect(&m_catalogue, &CatalogueService::statusChanged, this, &PackagesPane::showEmptyState);
    connect(&m_account, &Account::stateChanged, this, &PackagesPane::showEmptyState);
}

PackagesPane::~PackagesPane() = default;

void PackagesPane::setSellingPrices(const SellingPrices &prices)
{
    m_prices = &prices;
    connect(m_prices, &SellingPrices::pricesChanged, this, &PackagesPane::onPricesChanged);
    onPricesChanged();
}

void PackagesPane::onPricesChanged()
{
    m_packages.setPrices(m_prices->table());
    m_ui->packagesView->fitColumns();
    const auto sort = m_ui->packagesView->sortOrder();
    if (sort && PriceTable::sortsBy(sort->key) && m_packages.rowCount() > 0 && m_rowGuard->mayRowsMove()) {
        showWaiting();
    }
}

void PackagesPane::connectViews()
{
    connect(m_sortChip, &Chip::clicked, this, &PackagesPane::openSortMenu);
    connect(m_ui->packagesView, &PackageTable::sortOrderChanged, this, &PackagesPane::sortTable);
    connect(m_ui->filterChips, &FilterChips::filterChanged, this, &PackagesPane::applyFilter);
    connect(m_ui->packagesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const bool isSelected =
                    current.isValid()
                    && m_ui->packagesView->selectionModel()->isRowSelected(current.row(), QModelIndex());
                if (!m_isSelecting && isSelected) {
                    chooseRow(current.row());
                }
            });
    connect(m_ui->packagesView, &PackageTable::starClicked, this, [this](const QString &packageCode) {
        m_isStarring = true;
        emit favouriteToggled(packageCode);
    });
    connect(m_ui->packagesView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_isStarring, false)) {
            emit packageClicked(index.data(PackageModel::CodeRole).toString());
        }
    });
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, [this] {
        if (m_isOfferingToClear) {
            clearFilters();
        } else {
            emit copyRequested();
        }
    });
}

void PackagesPane::retranslate()
{
    m_format = Format();
    m_packages.setFormat(m_format);
    m_ui->filterChips->setFormat(m_format);
    m_ui->packagesView->hideCosts();
    showSortOrder();
    showEmptyState();
}

void PackagesPane::setWords(const QString &words)
{
    if (words != m_text) {
        m_text = words;
        m_ui->filterChips->setWords(words);
        search();
    }
}

void PackagesPane::setDestination(const Destination &destination)
{
    m_ui->filterChips->setDestination(destination);
    search();
}

void PackagesPane::clearFilters()
{
    m_ui->filterChips->clear();
    applyFilter();
}

void PackagesPane::enterResults()
{
    if (selectedRow() < 0 && m_packages.rowCount() > 0) {
        m_ui->packagesView->setCurrentIndex(m_packages.index(0, m_ui->packagesView->currentColumn()));
    }
    m_ui->packagesView->setFocus(Qt::ShortcutFocusReason);
}

void PackagesPane::choosePackage(const QString &packageCode)
{
    if (const int row = m_packages.rowOf(packageCode); row >= 0) {
        selectRow(row);
        chooseRow(row);
        return;
    }
    const auto search = m_catalogue.search();
    const int there = search->rowOf(packageCode);
    if (there < 0) {
        return;
    }
    // It isn't among the rows shown: no row is selected, it is chosen all the same.
    const QScopedValueRollback guard(m_isSelecting, true);
    m_ui->packagesView->setCurrentIndex({});
    emit packageChosen(search->entries().at(there));
}

bool PackagesPane::stepBack()
{
    if (m_ui->filterChips->filter().hasLimits()) {
        m_ui->filterChips->clearLimits();
        applyFilter();
        return true;
    }
    if (!m_ui->filterChips->filter().isEmpty()) {
        clearFilters();
        return true;
    }
    return false;
}

void PackagesPane::saveState(QSettings &settings) const
{
    m_ui->packagesView->saveState(settings);
}

void PackagesPane::restoreState(const QSettings &settings)
{
    m_ui->packagesView->restoreState(settings);
}

void PackagesPane::onPriceChecked()
{
    m_packages.adopt(m_catalogue.search());
    showWaitingIfItMay();
}

QString PackagesPane::matchCount() const
{
    const int all = m_catalogue.status().packages;
    if (m_catalogue.search()->entries().isEmpty()) {
        return {};
    }
    if (m_waiting > 0) {
        //: How many packages are shown, of how many there are, while more that match wait to be shown.
        return tr("%1 of %2 shown").arg(m_format.count(m_packages.rowCount()), m_format.count(all));
    }
    if (!m_catalogue.isSearchWhole()) {
        //: How many packages match, of how many were copied; the rest of them is still to come.
        return tr("%1 of %2 so far").arg(m_format.count(m_matches), m_format.count(all));
    }
    //: How many packages match, of how many there are.
    return tr("%1 of %2").arg(m_format.count(m_matches), m_format.count(all));
}

QString PackagesPane::waitingText() const
{
    return m_waiting > 0
               ? tr(/*: %Ln: how many packages are not listed yet. A button. */ "Show %Ln more", nullptr, m_waiting)
               : QString();
}

void PackagesPane::openSortMenu()
{
    m_sortChip->open(m_ui->packagesView->sortMenu());
}

PackageTable &PackagesPane::table() const
{
    return *m_ui->packagesView;
}

void PackagesPane::search()
{
    const auto search = m_catalogue.search();
    dropDestinationWithoutMatch();
    const PackageFilter &filter = m_ui->filterChips->filter();
    const FoundRows found = search->find(m_text, filter);
    {
        const QScopedValueRollback guard(m_isSelecting, true);
        setRows(search, found);
    }
    m_ui->packagesView->scrollToTop();
    // Without words and destination no row is better than another, and none may be bought by a stray key.
    const bool hasBest = !found.isEmpty() && (!m_text.trimmed().isEmpty() || filter.destinationKind);
    if (hasBest) {
        // However the rows are sorted, the best is what was asked for.
        const int best = m_packages.rowOf(search->entries().at(found.first()).package.code);
        selectRow(best);
        chooseRow(best);
    } else {
        emit nothingChosen();
    }
    showEmptyState();
    emit matchCountChanged();
}

void PackagesPane::dropDestinationWithoutMatch()
{
    // The next customer goes elsewhere: words that mean nothing in the chosen destination win over it. That a limit
    // leaves nothing of what they mean there is another matter.
    const PackageFilter &filter = m_ui->filterChips->filter();
    if (!filter.destinationKind || m_text.trimmed().isEmpty()) {
        return;
    }
    const auto search = m_catalogue.search();
    if (search->count(m_text, filter.destinationOnly()) == 0 && search->count(m_text) > 0) {
        m_ui->filterChips->clearDestination();
        emit destinationCleared();
    }
}

void PackagesPane::showWaiting()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    QTableView *table = m_ui->packagesView;
    const auto codeOf = [](const QModelIndex &index) { return index.data(PackageModel::CodeRole).toString(); };
    const QString selected = codeOf(table->currentIndex());
    const bool isInSight = table->viewport()->rect().intersects(table->visualRect(table->currentIndex()));
    // At the very top, with nothing selected, the new ones come into sight.
    const QScrollBar *bar = table->verticalScrollBar();
    const bool isAtTop = selected.isEmpty() && (bar->value() == 0 || bar->value() == m_heldAt);
    const QModelIndex top = isAtTop ? QModelIndex() : table->indexAt(table->viewport()->rect().topLeft());
    const RowAnchor anchor(*table, isInSight ? table->currentIndex() : top);
    const QString kept = codeOf(anchor.index());
    const int column = anchor.index().column();
    const auto search = m_catalogue.search();
    setRows(search, search->find(m_text, m_ui->filterChips->filter()));
    if (const int row = selected.isEmpty() ? -1 : m_packages.rowOf(selected); row >= 0) {
        selectRow(row);
    }
    anchor.restore(m_packages.index(kept.isEmpty() ? -1 : m_packages.rowOf(kept), column));
    m_heldAt = isAtTop && bar->value() > 0 ? std::optional(bar->value()) : std::nullopt;
    showEmptyState();
    emit matchCountChanged();
}

void PackagesPane::sortTable()
{
    showSortOrder();
    const auto search = m_packages.search();
    if (!search) {
        return;
    }
    const QScopedValueRollback guard(m_isSelecting, true);
    const std::optional<CatalogueEntry> selected = m_packages.entry(selectedRow());
    const QString code = selected ? selected->package.code : QString();
    setRows(search, search->find(m_text, m_ui->filterChips->filter()));
    m_ui->packagesView->scrollToTop();
    // The panel goes on showing the same package, so its row must be to be seen.
    if (const int row = code.isEmpty() ? -1 : m_packages.rowOf(code); row >= 0) {
        selectRow(row);
    }
    emit matchCountChanged(); // What waited has come in.
}

bool PackagesPane::isEmptySearch() const
{
    return m_text.trimmed().isEmpty() && m_ui->filterChips->filter().isEmpty() && !m_ui->packagesView->sortOrder();
}

void PackagesPane::showMarks()
{
    m_packages.setMarks(m_favourites,
                        isEmptySearch() ? QSet<QString>(m_soldLately.begin(), m_soldLately.end()) : QSet<QString>());
}

void PackagesPane::setFavourites(const QSet<QString> &favourites, const QStringList &soldLately)
{
    m_favourites = favourites;
    m_soldLately = soldLately;
    // Rows that move under the hand get clicked by mistake: then only the marks change, and the order comes with the
    // next search.
    const QTableView *table = m_ui->packagesView;
    const bool isUntouched =
        selectedRow() < 0 && !table->viewport()->underMouse() && table->verticalScrollBar()->value() == 0;
    if (isEmptySearch() && isUntouched && m_packages.rowCount() > 0) {
        showWaiting();
    } else {
        showMarks();
    }
}

void PackagesPane::setRows(const std::shared_ptr<const PackageSearch> &search, const FoundRows &found)
{
    if (isEmptySearch()) {
        m_packages.setRows(search, favouritesFirst(*search, found, m_favourites, m_soldLately));
    } else {
        m_packages.setRows(search, sorted(*search, found));
    }
    showMarks();
    m_ui->packagesView->fitColumns();
    m_ui->filterChips->setSearch(search);
    if (search == m_catalogue.search()) {
        m_matches = m_packages.rowCount();
        m_waiting = 0;
        m_isOutdated = false;
    } else {
        countWaiting();
    }
}

FoundRows PackagesPane::sorted(const PackageSearch &search, const FoundRows &found) const
{
    const auto sort = m_ui->packagesView->sortOrder();
    if (!sort) {
        return found;
    }
    const bool isByPrice = m_prices && PriceTable::sortsBy(sort->key);
    return isByPrice ? m_prices->table()->sorted(search, found, *sort) : search.sorted(found, *sort);
}

void PackagesPane::chooseRow(int row)
{
    // What the newest copy says is what can be bought; the rows stay where they are.
    m_packages.adopt(m_catalogue.search());
    const std::optional<CatalogueEntry> entry = m_packages.entry(row);
    if (!entry) {
        return;
    }
    emit packageChosen(*entry);
}

int PackagesPane::selectedRow() const
{
    return m_ui->packagesView->currentIndex().row();
}

void PackagesPane::selectRow(int row)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_ui->packagesView->setCurrentIndex(m_packages.index(row, m_ui->packagesView->currentColumn()));
}

void PackagesPane::onSearchChanged()
{
    if (m_packages.rowCount() == 0) {
        search();
        return;
    }
    countWaiting();
    showWaitingIfItMay();
    showEmptyState();
    emit matchCountChanged();
}

void PackagesPane::showWaitingIfItMay()
{
    if (m_isOutdated && m_rowGuard->mayRowsMove() && isSelectedUnchanged()) {
        showWaiting();
    }
}

void PackagesPane::scrollBackWhenLeft()
{
    QTableView *table = m_ui->packagesView;
    if (m_heldAt == table->verticalScrollBar()->value() && selectedRow() < 0 && !table->viewport()->underMouse()) {
        table->scrollToTop();
    }
}

bool PackagesPane::isSelectedUnchanged() const
{
    // A row with another price than the panel that orders it would be read as that price.
    const std::optional<CatalogueEntry> selected = m_packages.entry(selectedRow());
    const auto search = m_catalogue.search();
    const int row = selected ? search->rowOf(selected->package.code) : -1;
    if (row < 0) {
        return !selected;
    }
    const CatalogueEntry there = search->entries().at(row);
    return there.package.cost == selected->package.cost && there.isGone == selected->isGone
           && there.isUnreadable() == selected->isUnreadable();
}

void PackagesPane::countWaiting()
{
    const auto search = m_catalogue.search();
    const FoundRows found = search->find(m_text, m_ui->filterChips->filter());
    m_matches = static_cast<int>(found.size());
    m_waiting = m_packages.countMissing(*search, found);
    m_isOutdated = m_waiting > 0 || m_matches != m_packages.rowCount();
}

void PackagesPane::applyFilter()
{
    if (!m_ui->filterChips->filter().destinationKind) {
        emit destinationCleared();
    }
    search();
}

void PackagesPane::showSortOrder()
{
    const auto sort = m_ui->packagesView->sortOrder();
    m_packages.setSort(sort);
    m_sortChip->setText(m_ui->packagesView->sortText());
    m_sortChip->setHighlighted(sort.has_value());
    m_sortChip->setToolTip(tr("What the packages are sorted by"));
    m_sortChip->setAccessibleDescription(m_sortChip->toolTip());
}

void PackagesPane::showEmptyState()
{
    const bool isEmpty = m_packages.rowCount() == 0;
    m_ui->packagesStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->packagesView);
    m_ui->filterChips->setClearHidden(false);
    if (!isEmpty) {
        return;
    }
    const CatalogueStatus status = m_catalogue.status();
    m_ui->emptyState->hideProgress();
    m_isOfferingToClear = offerToClearFilters();
    if (m_isOfferingToClear) {
        return;
    }
    if (status.isSyncing && status.failure && m_catalogue.search()->entries().isEmpty()) {
        m_ui->emptyState->setWords(tr("The catalogue is not copied yet."), FailureText(m_format).cause(*status.failure)
                                                                               + QLatin1Char(' ')
                                                                               + tr("It is tried again by itself."));
    } else if (status.isSyncing && !status.completedAt.isValid() && !m_text.trimmed().isEmpty()) {
        m_ui->emptyState->setWords(
            //: %1: what somebody searched for. The catalogue is being copied.
            tr("Nothing matches “%1” yet.").arg(m_text.trimmed()),
            tr("The catalogue is being copied for the first time. What fits appears by itself."));
        m_ui->emptyState->setProgress(status.pagesRead, status.pagesTotal);
    } else if (!m_catalogue.search()->entries().isEmpty() && !status.completedAt.isValid()) {
        QString why = tr("Only a part of the catalogue is on this computer: the first copy did not come to its end.");
        if (status.failure) {
            why += QLatin1Char(' ') + FailureText(m_format).failure(*status.failure);
        }
        m_ui->emptyState->setWords(m_text.trimmed().isEmpty() ? tr("No packages here yet.")
                                                              : tr(/*: %1: what somebody searched for. */
                                                                   "Nothing matches “%1” in what was copied so far.")
                                                                    .arg(m_text.trimmed()),
                                   why, tr("Go on copying"));
    } else if (!m_catalogue.search()->entries().isEmpty()) {
        QString hint = tr("Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more.");
        if (status.unreadable > 0) {
            hint += QLatin1Char(' ')
                    //: %Ln: a number of packages.
                    + tr("%Ln packages of the last copy could not be read; those that never could are missing here.",
                         nullptr, status.unreadable);
        }
        m_ui->emptyState->setWords(
            m_text.trimmed().isEmpty()
                ? tr("No packages here.")
                : tr(/*: %1: what somebody searched for. */ "Nothing matches “%1”.").arg(m_text.trimmed()),
            hint);
    } else if (status.isSyncing) {
        m_ui->emptyState->setWords(tr("Copying the catalogue…"),
                                   tr("The first packages appear in a moment and can be sold while the rest arrives."));
        m_ui->emptyState->setProgress(status.pagesRead, status.pagesTotal);
    } else if (status.failure) {
        QString why = FailureText(m_format).failure(*status.failure);
        if (status.unreadable > 0) {
            //: %Ln: a number of packages.
            why = tr("%Ln packages came, and none of them could be read.", nullptr, status.unreadable)
                  + QLatin1Char(' ') + tr("It is tried again by itself.");
        }
        m_ui->emptyState->setWords(tr("The catalogue could not be copied."), why,
                                   //: Button: the catalogue is copied once more.
                                   tr("Try again"));
    } else if (status.completedAt.isValid()) {
        m_ui->emptyState->setWords(tr("eSIMfly lists no packages for this account."),
                                   //: %1: date and time.
                                   tr("Copied at %1.").arg(m_format.dateTime(status.completedAt)), tr("Copy it again"));
    } else if (m_account.state() == Account::State::Connected) {
        m_ui->emptyState->setWords(tr("There is no catalogue on this computer yet."),
                                   tr("Copy it once; later it is renewed in the background."),
                                   tr("Copy the catalogue"));
    } else {
        m_ui->emptyState->setWords(tr("There is no catalogue on this computer yet."),
                                   tr("Connect your account: its packages and prices are copied then."));
    }
}

bool PackagesPane::offerToClearFilters()
{
    const int without = m_ui->filterChips->filter().isEmpty() ? 0 : m_catalogue.search()->count(m_text);
    if (without == 0) {
        return false;
    }
    const QString words = m_text.trimmed();
    m_ui->emptyState->setWords(
        words.isEmpty()
            ? tr("No package fits these filters.")
            : tr(/*: %1: what somebody searched for. */ "Nothing matches “%1” with these filters.").arg(words),
        //: %Ln: how many packages are found where no filter limits them.
        tr("%Ln packages match without them.", nullptr, without),
        //: Button: all filters are taken away.
        tr("Clear filters"));
    m_ui->filterChips->setClearHidden(true);
    return true;
}

} // namespace Desk

#include "moc_packagespane.cpp"
