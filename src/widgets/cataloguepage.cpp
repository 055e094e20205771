// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cataloguepage.h"

#include "models/othersizes.h"
#include "models/packagetext.h"
#include "services/account.h"
#include "services/catalogueservice.h"
#include "services/purchaseservice.h"
#include "widgets/activationpanel.h"
#include "widgets/chip.h"
#include "widgets/coveragelist.h"
#include "widgets/errortext.h"
#include "widgets/flags.h"
#include "widgets/orderpanel.h"
#include "widgets/painting.h"
#include "widgets/pricechart.h"
#include "widgets/salestatus.h"

#include "ui_cataloguepage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace Desk {

namespace {

constexpr int sizesShown = 4;

const QLatin1String splitterKey("catalogue/1/splitter");

bool isOrderKey(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

CataloguePage::CataloguePage(CatalogueService &catalogue, PurchaseService &purchases, Account &account, Clock &clock,
                             Flags &flags, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::CataloguePage>())
    , m_catalogue(catalogue)
    , m_purchases(purchases)
    , m_account(account)
    , m_packages(m_format)
{
    m_ui->setupUi(this);
    m_order = new OrderPanel(catalogue, purchases, account, clock, m_ui->detailsContents);
    m_coverage = new CoverageList(catalogue.countryNames(), flags, m_ui->detailsContents);
    m_chart = new PriceChart(m_ui->detailsContents);
    m_soldStatus = new SaleStatus(purchases, clock, m_ui->activationPage);
    m_ui->packageDetails->setFlags(flags);
    m_ui->destinationsPane->setFlags(flags);
    setUpViews();
    setUpSale();
    connectServices();
    retranslate();
    m_ui->destinationsPane->setDestinations(m_catalogue.search()->destinations());
    search();
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::setUpViews()
{
    for (QWidget *pane : {m_ui->packagesPane, static_cast<QWidget *>(m_ui->saleStack)}) {
        pane->setBackgroundRole(QPalette::Base);
    }
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    m_ui->splitter->setSizes({248, 760, 330});
    m_ui->destinationsPane->setMinimumWidth(190);
    m_ui->packagesPane->setMinimumWidth(320);
    m_ui->saleStack->setMinimumWidth(290);

    m_ui->packagesView->setPackages(m_packages);
    m_ui->packagesView->viewport()->installEventFilter(this);
    m_sortChip = new Chip(this);
    m_sortChip->setObjectName(QStringLiteral("sortChip"));
    m_ui->filterChips->append(m_sortChip);
    connect(m_sortChip, &Chip::clicked, this, &CataloguePage::openSortMenu);
    connect(m_ui->packagesView, &PackageTable::sortOrderChanged, this, &CataloguePage::sortTable);
    connect(m_ui->filterChips, &FilterChips::filterChanged, this, &CataloguePage::takeFilter);
}

void CataloguePage::setUpSale()
{
    // Between the facts and the other sizes.
    m_ui->detailsLayout->insertWidget(1, m_order);
    // The chart comes a moment later than the package: under the button that orders, which must not move.
    const int belowSizes = m_ui->detailsLayout->indexOf(m_ui->sizeButtons) + 1;
    m_ui->detailsLayout->insertWidget(belowSizes, m_chart);
    m_ui->detailsLayout->insertWidget(belowSizes + 1, m_coverage, 1);
    m_ui->activationLayout->insertWidget(0, m_soldStatus);
    m_soldStatus->setContentsMargins(8, 0, 8, 0);
    m_ui->detailsContents->setBackgroundRole(QPalette::Base);
    for (QPushButton *button : {m_ui->backButton, m_ui->anotherButton}) {
        button->setAutoDefault(false);
    }
    connect(m_order, &OrderPanel::orderRequested, this, &CataloguePage::orderRequested);
    connect(m_order, &OrderPanel::anotherArmed, this, [this] { m_ui->saleStack->setCurrentWidget(m_ui->detailsArea); });
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &CataloguePage::orderAnother);
    connect(m_ui->backButton, &QPushButton::clicked, this, &CataloguePage::stepBack);
    connect(m_ui->sizeButtons, &SizeButtons::packageChosen, this, &CataloguePage::choosePackage);
    connect(m_ui->packagesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSelecting && current.isValid()) {
                    chooseRow(current.row());
                }
            });
    // A click on the row that is selected already is a choice too: it arms the next order.
    connect(m_ui->packagesView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const auto &entry = m_order->gate().entry();
        const bool isChosen = m_order->gate().canOrder() && entry
            && entry->package.code == index.data(PackageModel::CodeRole).toString();
        if (!isChosen || m_ui->saleStack->currentWidget() != m_ui->detailsArea) {
            chooseRow(index.row());
        }
    });
}

void CataloguePage::connectServices()
{
    connect(&m_catalogue, &CatalogueService::searchChanged, this, &CataloguePage::takeNewCopy);
    connect(&m_catalogue, &CatalogueService::statusChanged, this, &CataloguePage::showEmptyState);
    connect(&m_catalogue, &CatalogueService::priceChecked, this, &CataloguePage::takeCheckedPrice);
    connect(&m_account, &Account::stateChanged, this, &CataloguePage::showEmptyState);
    connect(&m_purchases, &PurchaseService::purchaseSettled, this, &CataloguePage::takeSettled);
    connect(m_ui->emptyState, &EmptyState::buttonClicked, this, [this] {
        // Without packages it offers to copy them.
        if (m_packages.search()->entries().isEmpty()) {
            m_catalogue.sync();
        } else {
            clearFilters();
        }
    });
    connect(m_ui->destinationsPane, &DestinationsPane::destinationChosen, this, &CataloguePage::setDestination);
}

void CataloguePage::retranslate()
{
    m_format = Format();
    m_ui->destinationsPane->setFormat(m_format);
    m_packages.setFormat(m_format);
    m_ui->filterChips->setFormat(m_format);
    m_ui->saleHint->setWords(tr("Where does your customer go?"),
                             tr("Type the place, how much data and for how long, for example “turkey 5gb 30d”. "
                                "Or choose a destination."));
    showSortOrder();
    showEmptyState();
}

void CataloguePage::setSearchText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_ui->filterChips->setWords(text);
        search();
    }
}

void CataloguePage::enterResults()
{
    if (selectedRow() < 0 && m_packages.rowCount() > 0) {
        m_ui->packagesView->setCurrentIndex(m_packages.index(0, 0));
    }
    m_ui->packagesView->setFocus(Qt::ShortcutFocusReason);
}

void CataloguePage::activateSelected()
{
    if (m_ui->saleStack->currentWidget() == m_ui->detailsArea) {
        m_order->order();
    }
}

void CataloguePage::refresh()
{
    m_catalogue.sync();
    m_account.refreshBalance();
}

bool CataloguePage::stepBack()
{
    if (m_order->withdraw()) {
        return true;
    }
    if (m_ui->saleStack->currentWidget() == m_ui->activationPage) {
        const bool hasPackage = m_order->gate().entry().has_value();
        m_ui->saleStack->setCurrentWidget(hasPackage ? static_cast<QWidget *>(m_ui->detailsArea) : m_ui->saleHint);
        return true;
    }
    if (m_ui->filterChips->filter().hasLimits()) {
        m_ui->filterChips->clearLimits();
        takeFilter();
        return true;
    }
    if (!m_ui->filterChips->filter().isEmpty()) {
        clearFilters();
        return true;
    }
    return false;
}

QString CataloguePage::matchCount() const
{
    if (!m_packages.search() || m_packages.search()->entries().isEmpty()) {
        return {};
    }
    //: How many packages are shown, of how many there are.
    return tr("%1 of %2").arg(m_format.count(m_packages.rowCount()),
                              m_format.count(m_packages.search()->entries().size()));
}

void CataloguePage::clearFilters()
{
    m_ui->filterChips->clear();
    takeFilter();
}

void CataloguePage::openSortMenu()
{
    m_ui->packagesView->sortMenu()->popup(m_sortChip->mapToGlobal(QPoint(0, m_sortChip->height() + 2)));
}

QMenu *CataloguePage::columnsMenu() const
{
    return m_ui->packagesView->columnsMenu();
}

void CataloguePage::orderAnother()
{
    const Purchase *sold = m_ui->saleStack->currentWidget() == m_ui->activationPage
        ? m_purchases.purchase(m_soldStatus->key())
        : nullptr;
    const auto &entry = m_order->gate().entry();
    if (sold && (!entry || entry->package.code != sold->request.packageCode)) {
        choosePackage(sold->request.packageCode);
    } else {
        m_order->orderAnother();
    }
}

void CataloguePage::showSale(const QUuid &key)
{
    const Purchase *sale = m_purchases.purchase(key);
    if (!sale) {
        return;
    }
    if (sale->state == Purchase::State::Completed) {
        showActivation(key);
        return;
    }
    m_order->follow(key);
    m_ui->saleStack->setCurrentWidget(m_ui->detailsArea);
}

void CataloguePage::setSpecimen(bool isSpecimen)
{
    m_isSpecimen = isSpecimen;
}

ActivationPanel &CataloguePage::activationPanel() const
{
    return *m_ui->activationPanel;
}

void CataloguePage::saveState(QSettings &settings) const
{
    settings.setValue(splitterKey, m_ui->splitter->saveState());
    m_ui->packagesView->saveState(settings);
}

void CataloguePage::restoreState(const QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_ui->packagesView->restoreState(settings);
}

void CataloguePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    Page::changeEvent(event);
}

void CataloguePage::keyPressEvent(QKeyEvent *event)
{
    if (!isOrderKey(*event)) {
        Page::keyPressEvent(event);
        return;
    }
    event->accept();
    // A key held down is one wish, not many.
    if (!event->isAutoRepeat()) {
        activateSelected();
    }
}

bool CataloguePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->packagesView->viewport() && event->type() == QEvent::Leave && m_packages.rowCount() > 0
        && isShowingPart()) {
        growTable(); // What came while the mouse lay on it.
    }
    return Page::eventFilter(watched, event);
}

void CataloguePage::search()
{
    const auto search = m_catalogue.search();
    m_isCopyPartial = !m_catalogue.status().completedAt.isValid();
    dropDestinationWithoutMatch();
    const PackageFilter &filter = m_ui->filterChips->filter();
    const QList<int> found = search->find(m_text, filter);
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
        chooseNothing();
    }
    showEmptyState();
    emit matchCountChanged();
}

void CataloguePage::dropDestinationWithoutMatch()
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
        m_ui->destinationsPane->selectNothing();
    }
}

void CataloguePage::growTable()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    QTableView *table = m_ui->packagesView;
    const int before = selectedRow();
    const CatalogueEntry *selected = m_packages.entry(before);
    const QString code = selected ? selected->package.code : QString();
    const int offset = selected ? table->rowViewportPosition(before) : 0;
    const int scroll = table->verticalScrollBar()->value();
    const auto search = m_catalogue.search();
    m_isCopyPartial = !m_catalogue.status().completedAt.isValid();
    setRows(search, search->find(m_text, m_ui->filterChips->filter()));
    table->verticalScrollBar()->setValue(scroll);
    if (const int after = code.isEmpty() ? -1 : m_packages.rowOf(code); after >= 0) {
        selectRow(after);
        const int moved = table->rowViewportPosition(after) - offset;
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + moved);
    }
    showEmptyState();
    emit matchCountChanged();
}

void CataloguePage::sortTable()
{
    showSortOrder();
    const auto search = m_packages.search();
    if (!search) {
        return;
    }
    const QScopedValueRollback guard(m_isSelecting, true);
    const CatalogueEntry *selected = m_packages.entry(selectedRow());
    const QString code = selected ? selected->package.code : QString();
    setRows(search, search->find(m_text, m_ui->filterChips->filter()));
    m_ui->packagesView->scrollToTop();
    // The panel goes on showing the same package, so its row must be to be seen.
    if (const int row = code.isEmpty() ? -1 : m_packages.rowOf(code); row >= 0) {
        selectRow(row);
    }
}

void CataloguePage::setRows(const std::shared_ptr<const PackageSearch> &search, const QList<int> &found)
{
    const auto sort = m_ui->packagesView->sortOrder();
    m_packages.setRows(search, sort ? search->sorted(found, *sort) : found);
    m_ui->packagesView->fitColumns();
    m_ui->filterChips->setSearch(search);
}

void CataloguePage::chooseRow(int row)
{
    // What the newest copy says is what can be bought; the rows stay where they are.
    m_packages.adopt(m_catalogue.search());
    const CatalogueEntry *entry = m_packages.entry(row);
    if (!entry) {
        return;
    }
    const CatalogueEntry chosen = *entry;
    m_order->choose(chosen);
    showDetails(chosen);
}

void CataloguePage::choosePackage(const QString &packageCode)
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
    // It isn't among the rows shown: no row is selected, the panel has it alone.
    const QScopedValueRollback guard(m_isSelecting, true);
    m_ui->packagesView->setCurrentIndex({});
    m_order->choose(search->entries().at(there));
    showDetails(search->entries().at(there));
}

void CataloguePage::chooseNothing()
{
    m_order->clear();
    m_ui->saleStack->setCurrentWidget(m_ui->saleHint);
}

void CataloguePage::showDetails(const CatalogueEntry &entry)
{
    const auto search = m_catalogue.search();
    const int row = search->rowOf(entry.package.code);
    const QStringList coverage = row < 0 ? QStringList() : search->coverage(row);
    const auto countries = coveredCountries(entry.package, coverage, *m_catalogue.countryNames());
    m_ui->packageDetails->setPackage(entry, countries, m_packages.coversText(entry.package, coverage),
                                     m_packages.placeNames());
    m_coverage->setCountries(countries);
    QList<Package> others;
    for (const int other : row < 0 ? QList<int>() : otherSizes(*search, row, sizesShown)) {
        others.append(search->entries().at(other).package);
    }
    m_ui->sizeButtons->setPackages(others);
    m_ui->saleStack->setCurrentWidget(m_ui->detailsArea);
    m_chart->setSteps({});
    emit packageShown(entry.package.code);
}

void CataloguePage::setPriceSteps(const QString &packageCode, const QList<PriceStep> &steps)
{
    if (packageCode == m_ui->packageDetails->packageCode()) {
        m_ui->packageDetails->setPriceSteps(steps);
        m_chart->setSteps(steps);
    }
}

int CataloguePage::selectedRow() const
{
    return m_ui->packagesView->currentIndex().row();
}

void CataloguePage::selectRow(int row)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_ui->packagesView->setCurrentIndex(m_packages.index(row, 0));
}

void CataloguePage::takeNewCopy()
{
    m_ui->destinationsPane->setDestinations(m_catalogue.search()->destinations());
    if (m_packages.rowCount() == 0) {
        search();
    } else if (isShowingPart() && !m_ui->packagesView->viewport()->underMouse()) {
        // The first copy fills the table as it comes. Later ones wait for the next words: rows that move by
        // themselves get clicked by mistake.
        growTable();
    }
    showEmptyState();
}

bool CataloguePage::isShowingPart() const
{
    // A start shows the first rows of its copy before the rest; no renewal adds so many packages.
    const auto shown = m_packages.search()->entries().size();
    const auto available = m_catalogue.search()->entries().size();
    return m_isCopyPartial || available > shown + shown / 5;
}

void CataloguePage::takeCheckedPrice(const QString &packageCode, bool ok)
{
    const auto &entry = m_order->gate().entry();
    if (!ok || !entry || entry->package.code != packageCode) {
        return;
    }
    m_packages.adopt(m_catalogue.search());
}

void CataloguePage::takeSettled(const QUuid &key)
{
    const Purchase *sale = m_purchases.purchase(key);
    if (!sale || sale->state == Purchase::State::NotBought) {
        return;
    }
    if (m_order->hasMovedOnSince(key)) {
        emit saleFinished(key);
    } else if (sale->state == Purchase::State::Completed) {
        showActivation(key);
    }
}

void CataloguePage::showActivation(const QUuid &key)
{
    const Purchase *sale = m_purchases.purchase(key);
    m_soldStatus->follow(key);
    const auto ready = std::find_if(sale->esims.begin(), sale->esims.end(),
                                    [](const DeliveredEsim &esim) { return esim.isReady(); });
    if (ready == sale->esims.end()) {
        m_ui->activationPanel->clear(tr("The eSIM is not listed yet. Look for it under eSIMs in a minute."));
    } else {
        Activation activation;
        activation.packageName = sale->request.packageName;
        activation.orderReference = sale->orderReference;
        activation.orderedAt = sale->intendedAt;
        activation.statusText = ready->status;
        activation.note = sale->request.note;
        activation.iccid = ready->iccid;
        activation.code = ready->activation;
        activation.appleLink = ready->appleLink;
        activation.androidLink = ready->androidLink;
        activation.isSpecimen = m_isSpecimen;
        m_ui->activationPanel->setActivation(activation);
    }
    m_ui->saleStack->setCurrentWidget(m_ui->activationPage);
}

void CataloguePage::setDestination(const Destination &destination)
{
    m_ui->filterChips->setDestination(destination);
    search();
}

void CataloguePage::takeFilter()
{
    if (!m_ui->filterChips->filter().destinationKind) {
        m_ui->destinationsPane->selectNothing();
    }
    search();
}

void CataloguePage::showSortOrder()
{
    const auto sort = m_ui->packagesView->sortOrder();
    m_packages.setSort(sort);
    m_sortChip->setText(m_ui->packagesView->sortText());
    m_sortChip->setHighlighted(sort.has_value());
    m_sortChip->setToolTip(tr("What the packages are sorted by"));
    m_sortChip->setAccessibleDescription(m_sortChip->toolTip());
}

void CataloguePage::showEmptyState()
{
    const bool isEmpty = m_packages.rowCount() == 0;
    m_ui->packagesStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->packagesView);
    m_ui->filterChips->setClearHidden(false);
    if (!isEmpty) {
        return;
    }
    const CatalogueStatus status = m_catalogue.status();
    m_ui->emptyState->hideProgress();
    if (offerToClearFilters()) {
        return;
    }
    if (status.isSyncing && !status.completedAt.isValid() && !m_text.trimmed().isEmpty()) {
        m_ui->emptyState->setWords(tr("Nothing matches “%1” yet.").arg(m_text.trimmed()),
                                   tr("The catalogue is being copied for the first time. What fits appears by itself."));
        m_ui->emptyState->setProgress(status.pagesRead, status.pagesTotal);
    } else if (!m_catalogue.search()->entries().isEmpty()) {
        m_ui->emptyState->setWords(
            m_text.trimmed().isEmpty() ? tr("No packages here.") : tr("Nothing matches “%1”.").arg(m_text.trimmed()),
            tr("Try a country, a network, a size such as 5gb or days such as 30d. Fewer words find more."));
    } else if (status.isSyncing) {
        m_ui->emptyState->setWords(tr("Copying the catalogue…"),
                                   tr("The first packages appear in a moment and can be sold while the rest arrives."));
        m_ui->emptyState->setProgress(status.pagesRead, status.pagesTotal);
    } else if (status.failure) {
        m_ui->emptyState->setWords(tr("The catalogue could not be copied."),
                                   ErrorText(m_format).failure(*status.failure), tr("Try again"));
    } else if (m_account.state() == Account::State::Connected) {
        m_ui->emptyState->setWords(tr("There is no catalogue on this computer yet."),
                                   tr("Copy it once; later it is renewed in the background."), tr("Copy the catalogue"));
    } else {
        m_ui->emptyState->setWords(tr("There is no catalogue on this computer yet."),
                                   tr("Connect your account: its packages and prices are copied then."));
    }
}

bool CataloguePage::offerToClearFilters()
{
    const int without = m_ui->filterChips->filter().isEmpty() ? 0 : m_catalogue.search()->count(m_text);
    if (without == 0) {
        return false;
    }
    const QString words = m_text.trimmed();
    m_ui->emptyState->setWords(
        words.isEmpty() ? tr("No package fits these filters.") : tr("Nothing matches “%1” with these filters.").arg(words),
        tr("%Ln packages match without them.", nullptr, without), tr("Clear filters"));
    m_ui->filterChips->setClearHidden(true);
    return true;
}

} // namespace Desk

#include "moc_cataloguepage.cpp"
