// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cataloguepage.h"

#include "models/othersizes.h"
#include "models/packagetext.h"
#include "services/account.h"
#include "services/catalogueservice.h"
#include "services/purchaseservice.h"
#include "widgets/activationpanel.h"
#include "widgets/coveragelist.h"
#include "widgets/errortext.h"
#include "widgets/flags.h"
#include "widgets/orderpanel.h"
#include "widgets/packagedelegate.h"
#include "widgets/painting.h"
#include "widgets/pricechart.h"
#include "widgets/salestatus.h"

#include "ui_cataloguepage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace Desk {

namespace {

constexpr int sizesShown = 4;

const QLatin1String splitterKey("catalogue/1/splitter");
const QLatin1String headerKey("catalogue/1/header");

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

    QTableView *table = m_ui->packagesView;
    table->setModel(&m_packages);
    table->setItemDelegate(new PackageDelegate(this));
    table->verticalHeader()->hide();
    // Asking each row for its height costs a second at 100,000 rows.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(PackageDelegate::rowHeight(table->font()));
    table->viewport()->installEventFilter(this);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(44);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(static_cast<int>(PackageModel::Column::Package), QHeaderView::Stretch);
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
    connect(m_ui->emptyState, &EmptyState::buttonClicked, &m_catalogue, &CatalogueService::sync);
    connect(m_ui->destinationsPane, &DestinationsPane::destinationChosen, this, &CataloguePage::setDestination);
    connect(m_ui->destinationChip, &QPushButton::clicked, this, &CataloguePage::clearDestination);
}

void CataloguePage::retranslate()
{
    m_format = Format();
    m_ui->destinationsPane->setFormat(m_format);
    m_packages.setFormat(m_format);
    m_ui->saleHint->setWords(tr("Where does your customer go?"),
                             tr("Type the place, how much data and for how long, for example “turkey 5gb 30d”. "
                                "Or choose a destination."));
    showScope();
    showEmptyState();
}

void CataloguePage::setSearchText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
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
    if (m_filter.destinationKind) {
        clearDestination();
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
    settings.setValue(headerKey, m_ui->packagesView->horizontalHeader()->saveState());
}

void CataloguePage::restoreState(const QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_hasFittedColumns =
        m_ui->packagesView->horizontalHeader()->restoreState(settings.value(headerKey).toByteArray());
    fitColumns();
    hideWhatDoesNotFit();
}

void CataloguePage::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        retranslate();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_ui->packagesView->verticalHeader()->setDefaultSectionSize(
            PackageDelegate::rowHeight(m_ui->packagesView->font()));
        break;
    default:
        break;
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
    if (watched == m_ui->packagesView->viewport()) {
        if (event->type() == QEvent::Resize) {
            hideWhatDoesNotFit();
        } else if (event->type() == QEvent::Leave && m_packages.rowCount() > 0 && isShowingPart()) {
            growTable(); // What came while the mouse lay on it.
        }
    }
    return Page::eventFilter(watched, event);
}

void CataloguePage::search()
{
    const auto search = m_catalogue.search();
    m_isCopyPartial = !m_catalogue.status().completedAt.isValid();
    QList<int> rows = search->find(m_text, m_filter);
    if (rows.isEmpty() && m_filter.destinationKind && !m_text.isEmpty()) {
        // The next customer goes elsewhere: words that mean nothing in the chosen destination win over it.
        const QList<int> everywhere = search->find(m_text);
        if (!everywhere.isEmpty()) {
            rows = everywhere;
            m_filter = {};
            m_ui->destinationsPane->selectNothing();
            showScope();
        }
    }
    {
        const QScopedValueRollback guard(m_isSelecting, true);
        m_packages.setRows(search, rows);
        fitColumns();
    }
    // Without words and destination no row is better than another, and none may be bought by a stray key.
    const bool hasBest = !rows.isEmpty() && (!m_text.trimmed().isEmpty() || m_filter.destinationKind);
    if (hasBest) {
        selectRow(0);
        chooseRow(0);
    } else {
        chooseNothing();
    }
    m_ui->packagesView->scrollToTop();
    showEmptyState();
    emit matchCountChanged();
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
    m_packages.setRows(search, search->find(m_text, m_filter));
    table->verticalScrollBar()->setValue(scroll);
    if (const int after = code.isEmpty() ? -1 : m_packages.rowOf(code); after >= 0) {
        selectRow(after);
        const int moved = table->rowViewportPosition(after) - offset;
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->value() + moved);
    }
    showEmptyState();
    emit matchCountChanged();
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
    m_filter.destinationKind = destination.kind;
    m_filter.destinationCode = destination.code;
    m_destinationName = destination.name;
    showScope();
    search();
}

void CataloguePage::clearDestination()
{
    m_filter = {};
    m_ui->destinationsPane->selectNothing();
    showScope();
    search();
}

void CataloguePage::showScope()
{
    const bool isLimited = m_filter.destinationKind.has_value();
    m_ui->destinationChip->setVisible(isLimited);
    m_ui->destinationChip->setText(tr("%1  ✕").arg(m_destinationName));
    m_ui->destinationChip->setAccessibleName(tr("Show all destinations, not only %1").arg(m_destinationName));
    m_ui->scopeLabel->setVisible(!isLimited);
    m_ui->scopeLabel->setText(tr("All destinations"));
}

void CataloguePage::showEmptyState()
{
    const bool isEmpty = m_packages.rowCount() == 0;
    m_ui->packagesStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->packagesView);
    if (!isEmpty) {
        return;
    }
    const CatalogueStatus status = m_catalogue.status();
    m_ui->emptyState->hideProgress();
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

void CataloguePage::hideWhatDoesNotFit()
{
    // At 200 % on a small screen: names, sizes and prices come first.
    constexpr int roomForCovers = 520;
    constexpr int roomForDetails = 420;
    QTableView *table = m_ui->packagesView;
    const int width = table->viewport()->width();
    table->setColumnHidden(static_cast<int>(PackageModel::Column::Covers), width < roomForCovers);
    table->setColumnHidden(static_cast<int>(PackageModel::Column::Net), width < roomForDetails);
    table->setColumnHidden(static_cast<int>(PackageModel::Column::PerGigabyte), width < roomForDetails);
}

void CataloguePage::fitColumns()
{
    if (m_hasFittedColumns || m_packages.rowCount() == 0) {
        return;
    }
    m_hasFittedColumns = true;
    const QFontMetrics metrics(m_ui->packagesView->font());
    const auto &entries = m_packages.search()->entries();
    const auto dearest = std::max_element(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
        return one.package.cost < other.package.cost;
    });
    const QString money = m_format.money(dearest->package.cost);
    constexpr int margins = 24;
    const auto fit = [&](PackageModel::Column column, const QString &widest) {
        const int section = static_cast<int>(column);
        const QString heading = m_packages.headerData(section, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(heading)) + margins;
        m_ui->packagesView->horizontalHeader()->resizeSection(section, width);
    };
    fit(PackageModel::Column::Covers, tr("Middle East · 42 countries"));
    fit(PackageModel::Column::Data, m_format.dataSize(*DataSize::fromMegabytes(1000)));
    fit(PackageModel::Column::Valid, m_format.shortDays(*Validity::fromDays(365)));
    fit(PackageModel::Column::Net, QStringLiteral("5G5G"));
    fit(PackageModel::Column::Cost, money);
    fit(PackageModel::Column::PerGigabyte, money);
}

} // namespace Desk

#include "moc_cataloguepage.cpp"
