// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/cataloguepage.h"

#include "models/othersizes.h"
#include "models/text/esimtext.h"
#include "services/account/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/prices/sellingprices.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "widgets/activation/activationpanel.h"
#include "widgets/catalogue/coveragelist.h"
#include "widgets/catalogue/packagespane.h"
#include "widgets/catalogue/packagetable.h"
#include "widgets/catalogue/pricechart.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/flags.h"
#include "widgets/controls/focusorder.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/shownrows.h"
#include "widgets/sales/orderpanel.h"
#include "widgets/sales/salestatus.h"

#include "ui_cataloguepage.h"

#include <QApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

constexpr int sizesShown = 4;
constexpr int leastOfPackages = 290;
/// In heights of a line: what is narrower has no room in which three panes show what they are for.
constexpr int widthOfThreePanes = 50;

const QLatin1String splitterKey("catalogue/1/splitter");

/// The API's word for the state of an eSIM, in the language of the window.
QString statusWords(const QString &apiWord)
{
    Esim esim;
    esim.status = esimStatusFromText(apiWord);
    esim.statusText = apiWord;
    return apiWord.isEmpty() ? QString() : EsimText::status(esim);
}

bool hasFocusIn(const QWidget &pane)
{
    return pane.isAncestorOf(QApplication::focusWidget());
}

/// Of what can be handed over.
QList<Activation> activationsOf(const Purchase &order, bool isSpecimen)
{
    QList<Activation> activations;
    for (const DeliveredEsim &esim : order.esims) {
        if (!esim.isReady()) {
            continue;
        }
        Activation activation;
        activation.packageName = order.request.packageName;
        activation.packageCode = order.request.packageCode;
        activation.orderReference = order.orderReference;
        activation.orderedAt = order.intendedAt;
        activation.statusText = statusWords(esim.status);
        activation.note = order.request.note;
        activation.iccid = esim.iccid;
        activation.code = esim.activation;
        activation.appleLink = esim.appleLink;
        activation.androidLink = esim.androidLink;
        activation.isSpecimen = isSpecimen;
        activations.append(activation);
    }
    return activations;
}

} // namespace

CataloguePage::CataloguePage(CatalogueService &catalogue, PurchaseService &purchases, Account &account,
                             const Preferences &preferences, Clock &clock, Flags &flags, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::CataloguePage>())
    , m_catalogue(catalogue)
    , m_purchases(purchases)
    , m_account(account)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->anotherButton});
        retranslate();
    });
    m_packages = new PackagesPane(catalogue, account, clock, this);
    m_order = new OrderPanel(catalogue, purchases, account, preferences, clock, m_ui->detailsContents);
    m_coverage = new CoverageList(catalogue.countryNames(), flags, m_ui->detailsContents);
    m_chart = new PriceChart(m_ui->detailsContents);
    m_soldStatus = new SaleStatus(purchases, clock, m_ui->activationPage);
    m_ui->packageDetails->setFlags(flags);
    m_ui->destinationsPane->setFlags(flags);
    m_ui->destinationsPane->setClock(clock);
    setUpPanes();
    setUpSale();
    connectServices();
    retranslate();
    m_ui->destinationsPane->setDestinations(m_catalogue.search()->destinations());
    m_packages->search();
}

CataloguePage::~CataloguePage()
{
    qApp->disconnect(this); // The focus goes with the window, after the form.
}

/// For all panes. Qt paints a widget whose background it fills once for itself and once more for what has changed on
/// it: what a key changes was painted twice.
void CataloguePage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), palette().base());
}

void CataloguePage::setUpPanes()
{
    m_ui->splitter->insertWidget(1, m_packages);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    m_ui->splitter->setSizes({248, 760, 330});
    m_packages->setMinimumWidth(leastOfPackages);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
    setBackgroundRole(QPalette::Base);
    connect(m_ui->destinationsPane, &DestinationsPane::destinationChosen, m_packages, &PackagesPane::setDestination);
    connect(m_packages, &PackagesPane::destinationCleared, m_ui->destinationsPane, &DestinationsPane::selectNothing);
    connect(m_packages, &PackagesPane::matchCountChanged, this, &Page::matchCountChanged);
    connect(m_packages, &PackagesPane::nothingChosen, this, &CataloguePage::chooseNothing);
    connect(m_packages, &PackagesPane::packageChosen, this, [this](const CatalogueEntry &entry) {
        m_order->choose(entry);
        showDetails(entry);
    });
    // A click on the row that is selected already is a choice too: it arms the next order.
    connect(m_packages, &PackagesPane::packageClicked, this, [this](const QString &packageCode) {
        const auto &entry = m_order->entry();
        const bool isChosen = m_order->gate().canOrder() && entry && entry->package.code == packageCode;
        if (!isChosen || m_ui->saleStack->currentWidget() != m_ui->detailsArea) {
            m_packages->choosePackage(packageCode);
        }
    });
}

void CataloguePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    choosePanes();
}

void CataloguePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        choosePanes();
    }
}

QSize CataloguePage::minimumSizeHint() const
{
    const QSize least = Page::minimumSizeHint();
    const int width = leastOfPackages + m_ui->splitter->handleWidth() + m_ui->saleStack->minimumSizeHint().width();
    return {std::min(width, least.width()), least.height()};
}

void CataloguePage::choosePanes()
{
    const bool hasTwoPanes = width() < widthOfThreePanes * fontMetrics().height();
    if (hasTwoPanes == m_hasTwoPanes) {
        return;
    }
    QWidget *focus = hasFocusIn(*m_ui->destinationsPane) ? QApplication::focusWidget() : nullptr;
    const bool isNothingChosen = m_ui->saleStack->currentWidget() == m_ui->saleHint || isChoosingPlace();
    m_hasTwoPanes = hasTwoPanes;
    if (hasTwoPanes) {
        m_threePanes = m_ui->splitter->saveState();
        m_ui->saleStack->addWidget(m_ui->destinationsPane);
        const int each = width() / 2;
        m_ui->splitter->setSizes({width() - each, each});
    } else {
        m_ui->saleStack->removeWidget(m_ui->destinationsPane);
        m_ui->splitter->insertWidget(0, m_ui->destinationsPane);
        m_ui->destinationsPane->show();
        m_ui->splitter->restoreState(m_threePanes);
    }
    orderFocus();
    if (isNothingChosen) {
        const auto &entry = m_order->entry(); // One that waited until the focus left the destinations.
        entry && !hasTwoPanes ? showDetails(*entry) : showNothingChosen();
    }
    if (focus) {
        focus->setFocus(Qt::OtherFocusReason); // It went with its window.
    }
}

/// As they are seen.
void CataloguePage::orderFocus()
{
    QList<QWidget *> panes{m_ui->destinationsPane, m_packages};
    if (m_hasTwoPanes) {
        panes.swapItemsAt(0, 1);
    }
    setFocusOrder(panes
                  + QList<QWidget *>{m_ui->packageDetails, m_order, m_ui->sizeButtons, m_chart, m_coverage,
                                     m_ui->activationPage});
}

void CataloguePage::showNothingChosen()
{
    m_ui->saleStack->setCurrentWidget(m_hasTwoPanes ? static_cast<QWidget *>(m_ui->destinationsPane) : m_ui->saleHint);
}

bool CataloguePage::isChoosingPlace() const
{
    return m_hasTwoPanes && m_ui->saleStack->currentWidget() == m_ui->destinationsPane;
}

/// Who goes through the destinations by keys sees them until the focus is elsewhere.
void CataloguePage::onFocusChanged(const QWidget *now)
{
    const auto &entry = m_order->entry();
    const bool isHere = now && now->window() == window() && !m_ui->destinationsPane->isAncestorOf(now);
    if (isChoosingPlace() && entry && isHere) {
        showDetails(*entry);
    }
}

void CataloguePage::setUpSale()
{
    m_ui->detailsArea->viewport()->setAutoFillBackground(false);
    m_ui->detailsContents->setAutoFillBackground(false);
    // The chart comes a moment later than the package: under the button that orders, which must not move.
    const int belowSizes = m_ui->detailsLayout->indexOf(m_ui->sizeButtons) + 1;
    m_ui->detailsLayout->insertWidget(belowSizes, m_chart);
    m_ui->detailsLayout->insertWidget(belowSizes + 1, m_coverage, 1);
    // Between the facts and the other sizes, and in sight however much there is to say about a package.
    m_ui->detailsArea->insertSticky(m_ui->detailsLayout, 1, m_order);
    m_ui->activationLayout->insertWidget(0, m_soldStatus);
    orderFocus();
    m_soldStatus->setContentsMargins(8, 0, 8, 0);
    for (QPushButton *button : {m_ui->backButton, m_ui->anotherButton}) {
        button->setAutoDefault(false);
    }
    connect(m_ui->saleStack, &QStackedWidget::currentChanged, this, &CataloguePage::shownChanged);
    connect(m_ui->activationPanel, &ActivationPanel::activationShown, this, &CataloguePage::shownChanged);
    connect(m_order, &OrderPanel::orderRequested, this, &CataloguePage::orderRequested);
    connect(m_order, &OrderPanel::anotherArmed, this, [this] { m_ui->saleStack->setCurrentWidget(m_ui->detailsArea); });
    connect(m_order, &OrderPanel::missingWanted, this, &CataloguePage::orderMissing);
    connect(m_soldStatus, &SaleStatus::missingWanted, this, &CataloguePage::orderMissing);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &CataloguePage::orderAnother);
    connect(m_ui->backButton, &QPushButton::clicked, this, &CataloguePage::stepBack);
    connect(m_packages, &PackagesPane::favouriteToggled, this, &CataloguePage::favouriteToggled);
    connect(m_ui->packageDetails, &PackageDetails::favouriteClicked, this, &CataloguePage::toggleFavourite);
    connect(m_ui->packageDetails, &PackageDetails::fixedPriceClicked, this, &CataloguePage::fixPrice);
    connect(m_ui->sizeButtons, &SizeButtons::packageChosen, m_packages, &PackagesPane::choosePackage);
}

void CataloguePage::connectServices()
{
    connect(&m_catalogue, &CatalogueService::searchChanged, this,
            [this] { m_ui->destinationsPane->setDestinations(m_catalogue.search()->destinations()); });
    connect(&m_catalogue, &CatalogueService::priceChecked, this, &CataloguePage::onPriceChecked);
    connect(&m_purchases, &PurchaseService::purchaseSettled, this, &CataloguePage::onPurchaseSettled);
    connect(&m_purchases, &PurchaseService::purchaseLeftUnclear, this, &CataloguePage::onPurchaseLeftUnclear);
    connect(&m_account, &Account::stateChanged, this, &CataloguePage::onAccountStateChanged);
    connect(m_packages, &PackagesPane::copyRequested, this, &CataloguePage::refresh);
}

void CataloguePage::retranslate()
{
    m_format = Format();
    m_ui->destinationsPane->setFormat(m_format);
    m_packages->retranslate();
    m_coverage->setNames(m_catalogue.countryNames());
    if (m_order->entry() && m_ui->saleStack->currentWidget() == m_ui->detailsArea) {
        showDetails(*m_order->entry());
    }
    if (!m_soldStatus->sale().isNull() && m_ui->saleStack->currentWidget() == m_ui->activationPage) {
        showActivation(m_soldStatus->sale()); // It has words of its own about each eSIM.
    }
    m_ui->saleHint->setWords(tr("Where does your customer go?"),
                             tr("Type the place, how much data and for how long, for example “turkey 5gb 30d”. "
                                "Or choose a destination."));
}

QString CataloguePage::title() const
{
    //: Name of a page: all packages that can be bought.
    return tr("Catalogue");
}

void CataloguePage::setSearchText(const QString &text)
{
    m_packages->setWords(text);
}

void CataloguePage::enterResults()
{
    m_packages->enterResults();
}

void CataloguePage::activateSelected()
{
    if (m_ui->saleStack->currentWidget() == m_ui->detailsArea) {
        m_order->order();
    } else if (isChoosingPlace() && m_order->entry()) {
        m_packages->enterResults(); // What it costs is seen first.
    }
}

void CataloguePage::refresh()
{
    // Without a connection it would fail page by page; it is copied once there is one.
    m_isCopyWanted = m_account.state() == Account::State::Offline;
    if (!m_isCopyWanted) {
        m_catalogue.sync();
    }
    m_account.refreshBalance();
}

void CataloguePage::onAccountStateChanged()
{
    if (m_account.state() == Account::State::Connected && std::exchange(m_isCopyWanted, false)) {
        m_catalogue.sync();
    }
}

bool CataloguePage::stepBack()
{
    if (m_order->withdraw()) {
        return true;
    }
    if (m_ui->saleStack->currentWidget() == m_ui->activationPage) {
        const bool hasPackage = m_order->entry().has_value();
        if (hasPackage) {
            m_ui->saleStack->setCurrentWidget(m_ui->detailsArea);
        } else {
            showNothingChosen();
        }
        return true;
    }
    return m_packages->stepBack();
}

QString CataloguePage::matchCount() const
{
    return m_packages->matchCount();
}

QString CataloguePage::waitingText() const
{
    return m_packages->waitingText();
}

void CataloguePage::showWaiting()
{
    m_packages->showWaiting();
    m_ui->destinationsPane->showWaiting();
}

void CataloguePage::setBooks(const OrderBook &books)
{
    m_order->setBooks(books);
    m_soldStatus->setBooks(books);
}

void CataloguePage::setSellingPrices(const SellingPrices &prices)
{
    m_prices = &prices;
    m_packages->setSellingPrices(prices);
    m_order->setSellingPrices(prices);
    connect(m_prices, &SellingPrices::pricesChanged, this, &CataloguePage::showSellingPrice);
    showSellingPrice();
}

void CataloguePage::showSellingPrice()
{
    const Package &package = m_ui->packageDetails->package();
    const auto search = m_catalogue.search();
    const int row = m_prices ? search->rowOf(package.code) : -1;
    m_ui->packageDetails->setSellingPrice(row < 0 ? std::nullopt : m_prices->price(package, search->coverage(row)),
                                          m_prices != nullptr);
}

void CataloguePage::clearFilters()
{
    m_packages->clearFilters();
}

void CataloguePage::openSortMenu()
{
    m_packages->openSortMenu();
}

ExportTable CataloguePage::exportTable() const
{
    return shownRows(m_packages->table());
}

PackageTable &CataloguePage::table() const
{
    return m_packages->table();
}

void CataloguePage::orderAnother()
{
    const bool isSold = m_ui->saleStack->currentWidget() == m_ui->activationPage;
    const Sale sold = isSold ? m_purchases.sale(m_soldStatus->sale()) : Sale();
    const QString packageCode = sold.isEmpty() ? QString() : sold.orders().constFirst().request.packageCode;
    const auto &entry = m_order->entry();
    if (!sold.isEmpty() && (!entry || entry->package.code != packageCode)) {
        m_packages->choosePackage(packageCode);
    } else {
        m_order->orderAnother();
    }
}

void CataloguePage::showSale(const QUuid &id)
{
    const Sale sale = m_purchases.sale(id);
    if (sale.isEmpty()) {
        return;
    }
    if (sale.hasCompleted()) {
        showActivation(id);
        return;
    }
    m_order->follow(id);
    m_ui->saleStack->setCurrentWidget(m_ui->detailsArea);
}

void CataloguePage::followOrdered(const QUuid &sale)
{
    m_order->followOrdered(sale);
}

void CataloguePage::setSpecimen(bool isSpecimen)
{
    m_isSpecimen = isSpecimen;
}

void CataloguePage::setNotesShared(bool areShared)
{
    m_order->setNotesShared(areShared);
}

ActivationPanel &CataloguePage::activationPanel() const
{
    return *m_ui->activationPanel;
}

bool CataloguePage::isShowingSold() const
{
    return m_ui->saleStack->currentWidget() == m_ui->activationPage;
}

QString CataloguePage::shownPackage() const
{
    if (isShowingSold()) {
        return m_ui->activationPanel->activation().packageCode;
    }
    return m_ui->saleStack->currentWidget() == m_ui->detailsArea ? m_ui->packageDetails->packageCode() : QString();
}

void CataloguePage::saveState(QSettings &settings) const
{
    settings.setValue(splitterKey, m_hasTwoPanes ? m_threePanes : m_ui->splitter->saveState());
    m_packages->saveState(settings);
}

void CataloguePage::restoreState(const QSettings &settings)
{
    const QByteArray panes = settings.value(splitterKey).toByteArray();
    if (m_hasTwoPanes) {
        m_threePanes = panes.isEmpty() ? m_threePanes : panes;
    } else {
        m_ui->splitter->restoreState(panes);
    }
    m_packages->restoreState(settings);
}

void CataloguePage::chooseNothing()
{
    m_order->clear();
    showNothingChosen();
}

void CataloguePage::showDetails(const CatalogueEntry &entry)
{
    const auto search = m_catalogue.search();
    const int row = search->rowOf(entry.package.code);
    const QStringList coverage = row < 0 ? QStringList() : search->coverage(row);
    const auto countries = coveredCountries(entry.package, coverage, *m_catalogue.countryNames());
    m_ui->packageDetails->setPackage(entry, countries, m_packages->packages().coversText(entry.package, coverage),
                                     m_packages->packages().placeNames());
    showSellingPrice();
    m_coverage->setCountries(countries);
    QList<Package> others;
    for (const int other : row < 0 ? QList<int>() : otherSizes(*search, row, sizesShown)) {
        others.append(search->entries().at(other).package);
    }
    m_ui->sizeButtons->setPackages(others);
    if (!isChoosingPlace() || !hasFocusIn(*m_ui->destinationsPane)) {
        m_ui->saleStack->setCurrentWidget(m_ui->detailsArea);
    }
    m_ui->packageDetails->setFavourite(m_favourites.contains(entry.package.code));
    m_ui->detailsArea->reveal(&m_order->button());
    m_chart->setSteps({});
    emit packageShown(entry.package.code);
    emit shownChanged();
}

void CataloguePage::setFavourites(const QSet<QString> &favourites, const QStringList &soldLately)
{
    m_favourites = favourites;
    m_ui->packageDetails->setFavourite(favourites.contains(m_ui->packageDetails->packageCode()));
    m_packages->setFavourites(favourites, soldLately);
}

void CataloguePage::toggleFavourite()
{
    if (m_ui->saleStack->currentWidget() == m_ui->detailsArea) {
        emit favouriteToggled(m_ui->packageDetails->packageCode());
    }
}

void CataloguePage::fixPrice()
{
    const auto &entry = m_order->entry();
    if (entry && m_ui->saleStack->currentWidget() == m_ui->detailsArea) {
        emit fixedPriceWanted(*entry);
    }
}

void CataloguePage::setPriceSteps(const QString &packageCode, const QList<PriceStep> &steps)
{
    if (packageCode == m_ui->packageDetails->packageCode()) {
        m_ui->packageDetails->setPriceSteps(steps);
        m_chart->setSteps(steps);
    }
}

void CataloguePage::onPriceChecked(const QString &packageCode, bool ok)
{
    const auto &entry = m_order->entry();
    if (!ok || !entry || entry->package.code != packageCode) {
        return;
    }
    m_packages->onPriceChecked();
    const auto search = m_catalogue.search();
    const int row = search->rowOf(packageCode);
    if (row >= 0 && packageCode == m_ui->packageDetails->packageCode()) {
        m_ui->packageDetails->renew(search->entries().at(row));
    }
}

void CataloguePage::onPurchaseSettled(const QUuid &key)
{
    const Purchase *order = m_purchases.purchase(key);
    if (!order || order->state == Purchase::State::NotBought) {
        return;
    }
    const SaleCounts counts = m_purchases.sale(order->sale).counts();
    if (!m_order->hasMovedOnSince(order->sale)) {
        if (order->state == Purchase::State::Completed) {
            showActivation(order->sale);
        }
        if (order->state == Purchase::State::Refunded && !isVisible()) {
            emit saleFinished(order->sale); // Minutes after it was ordered.
        }
    } else if (counts.isSettled()
               || (!counts.isSending()
                   && (order->state == Purchase::State::Refused || order->state == Purchase::State::Refunded))) {
        emit saleFinished(order->sale);
    }
}

void CataloguePage::onPurchaseLeftUnclear(const QUuid &key)
{
    const QUuid sale = m_purchases.purchase(key)->sale;
    const bool isSeen = isVisible() && !m_order->hasMovedOnSince(sale);
    if (!isSeen) {
        emit saleFinished(sale);
    }
}

void CataloguePage::showActivation(const QUuid &sale)
{
    const bool isShown = sale == m_soldStatus->sale() && m_ui->saleStack->currentWidget() == m_ui->activationPage;
    m_soldStatus->follow(sale);
    QList<Activation> activations;
    for (const Purchase &order : m_purchases.sale(sale).orders()) {
        activations += activationsOf(order, m_isSpecimen);
    }
    if (activations.isEmpty()) {
        m_ui->activationPanel->clear(tr("The eSIM is not listed yet. Look for it under eSIMs in a minute."));
    } else {
        m_ui->activationPanel->setActivations(activations, isShown ? m_ui->activationPanel->current() : 0);
    }
    m_ui->saleStack->setCurrentWidget(m_ui->activationPage);
}

void CataloguePage::orderMissing(const QUuid &id)
{
    const Sale sale = m_purchases.sale(id);
    if (sale.isEmpty()) {
        return;
    }
    const PurchaseRequest request = sale.orders().constFirst().request;
    m_packages->choosePackage(request.packageCode);
    if (m_order->entry() && m_order->entry()->package.code == request.packageCode) {
        m_order->propose(sale.counts().missing(), request.note, request.soldFor);
    }
}

} // namespace Desk

#include "moc_cataloguepage.cpp"
