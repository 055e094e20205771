// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/esimspage.h"

#include "domain/clock.h"
#include "domain/purchase.h"
#include "models/esimmodel.h"
#include "models/recordfilterproxy.h"
#include "models/text/esimtext.h"
#include "models/text/listtext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"
#include "models/worthacallmodel.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/bookrefunds.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/esims/cancellationpreview.h"
#include "services/esims/worthacall.h"
#include "services/prices/sellingprices.h"
#include "services/search/packagesearch.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/chipscroll.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/recorddelegate.h"
#include "widgets/controls/rowguard.h"
#include "widgets/controls/shownrows.h"
#include "widgets/esims/managepanel.h"
#include "widgets/esims/networkpanel.h"
#include "widgets/esims/usagepanel.h"
#include "widgets/sales/topuppanel.h"
#include "widgets/team/othernotes.h"

#include "ui_esimspage.h"

#include <QHeaderView>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

const QString headerKey = QStringLiteral("esims/header-1");
const QString splitterKey = QStringLiteral("esims/splitter-1");

constexpr std::array filterStatuses{Esim::Status::New,      Esim::Status::Pending, Esim::Status::Active,
                                    Esim::Status::Depleted, Esim::Status::Expired, Esim::Status::Cancelled};
/// Among the statuses of the chips: no status of an eSIM.
constexpr int worthACallChip = -1;

} // namespace

EsimsPage::EsimsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::EsimsPage>())
    , m_services(services)
    , m_model(new EsimModel(Format(), this))
    , m_proxy(new RecordFilterProxy(this))
    , m_calls(new WorthACallModel(Format(), this))
    , m_callsProxy(new RecordFilterProxy(this))
    , m_usagePanel(new UsagePanel(services.care, services.clock, this))
    , m_networkPanel(new NetworkPanel(services.care, services.clock, this))
    , m_managePanel(new ManagePanel(
          services.care,
          [this](const Esim &esim) {
              return previewCancellation(esim, m_services.records.esims(), m_services.records.orders(),
                                         m_services.records.soldOrder(esim.iccid));
          },
          this))
    , m_topUpPanel(new TopUpPanel(services.topUps, services.account, services.preferences, services.clock, this))
{
    m_ui->setupUi(this);
    FlowLayout::wrap(*m_ui->barLayout);
    ChipScroll::wrapFirst(*m_ui->listLayout);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        showWhereNotesAre();
        m_model->retranslate(Format());
        m_calls->retranslate(Format());
        showCounts();
        m_shown.reset();
        showSelected();
    });
    buildTables();
    buildPanels();
    m_ui->gapsLabel->setTone(Tone::Waiting);
    m_ui->gapsLabel->setContentsMargins(12, 0, 12, 8);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    constexpr int panelWidth = 350;
    m_ui->splitter->setSizes({panelWidth * 3, panelWidth});

    AccountRecords &records = m_services.records;
    connect(m_ui->chips, &StatusChips::statusChosen, this, &EsimsPage::filter);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &EsimsPage::refresh);
    connect(m_ui->topUpButton, &QPushButton::clicked, this, &EsimsPage::openTopUp);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EsimsPage::showSelected);
    connect(m_model, &EsimModel::noteEdited, &records, &AccountRecords::setNote);
    connect(&records, &AccountRecords::esimsChanged, this, &EsimsPage::onEsimsChanged);
    connect(&records, &AccountRecords::ordersChanged, this, [this] {
        m_model->setOrderReferences(m_services.records.orderReferences());
        showSelected();
    });
    connect(&records, &AccountRecords::noteChanged, this, &EsimsPage::onNoteChanged);
    connect(&m_services.catalogue, &CatalogueService::searchChanged, this, [this] {
        m_isCatalogueNewer = true; // It tells what an eSIM's package allows.
        showSelected();
    });
    connect(&records, &AccountRecords::refreshingChanged, this, &EsimsPage::showRefreshing);
    retranslate();
    m_ui->chips->choose({});
    showWaiting();
    showRefreshing();
}

EsimsPage::~EsimsPage()
{
    // A note that is being written is taken when its field goes, and that must not reach what is gone already.
    m_ui->table->disconnect(this);
    m_ui->callsTable->disconnect(this);
    m_model->disconnect(this);
    m_services.records.disconnect(this);
    if (m_book) {
        m_book->team().disconnect(this);
    }
}

void EsimsPage::buildTables()
{
    using Column = EsimModel::Column;
    m_proxy->setSourceModel(m_model);
    m_delegate = new RecordDelegate(this);
    showWhereNotesAre();
    m_ui->table->setItemDelegate(m_delegate);
    m_ui->table->setModel(m_proxy);
    m_ui->table->setYieldingColumns({static_cast<int>(Column::Package)});
    m_ui->table->sortByColumn(static_cast<int>(Column::Bought), Qt::DescendingOrder);

    using CallColumn = WorthACallModel::Column;
    m_callsProxy->setSourceModel(m_calls);
    m_ui->callsTable->setSortingEnabled(false); // The most urgent first.
    m_ui->callsTable->setModel(m_callsProxy);
    m_ui->callsTable->setYieldingColumns({static_cast<int>(CallColumn::Note), static_cast<int>(CallColumn::Package)});
    m_rowGuard = std::make_unique<RowGuard>(*m_ui->table, m_services.clock);
    m_callsGuard = std::make_unique<RowGuard>(*m_ui->callsTable, m_services.clock);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &EsimsPage::showWaitingIfItMay);
    connect(m_callsGuard.get(), &RowGuard::rowsMayMove, this, &EsimsPage::showWaitingIfItMay);
    connect(m_ui->table, &RecordTable::selectionMoved, this, &EsimsPage::showSelected);
    connect(m_ui->callsTable, &RecordTable::selectionMoved, this, &EsimsPage::showSelected);
    connect(m_ui->callsTable, &QAbstractItemView::activated, this, &EsimsPage::followNextStep);
    connect(m_ui->callsTable, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(CallColumn::NextStep)) {
            followNextStep();
        }
    });
}

void EsimsPage::buildPanels()
{
    m_ui->activationPanel->setClock(m_services.clock);
    m_ui->tabs->addTab(m_usagePanel, QString());
    m_ui->tabs->addTab(m_networkPanel, QString());
    m_ui->tabs->addTab(m_managePanel, QString());
    m_ui->side->addWidget(m_topUpPanel);
    connect(m_topUpPanel, &TopUpPanel::topUpRequested, this, &EsimsPage::topUpRequested);
    connect(m_topUpPanel, &TopUpPanel::closeRequested, this, &EsimsPage::closeTopUp);
}

ActivationPanel &EsimsPage::activationPanel() const
{
    return *m_ui->activationPanel;
}

void EsimsPage::setSellingPrices(const SellingPrices &prices)
{
    m_topUpPanel->setSellingPrices(prices);
}

void EsimsPage::setBooks(const OrderBook &book, const SellingPrices &prices)
{
    m_book = &book;
    connect(&book.team(), &TeamBook::changed, this, &EsimsPage::showOtherNotes);
    connect(&book.team(), &TeamBook::changed, this, &EsimsPage::showWhereNotesAre);
    showWhereNotesAre();
    connect(m_ui->otherNotes, &OtherNotes::chosen, this, [this](const QString &note) {
        if (m_shown) {
            m_services.records.setNote(m_shown->iccid, note);
        }
    });
    m_managePanel->setCustomerSource([this, &book, &prices](const CancellationPreview &preview) {
        const auto balance = m_services.account.balance();
        const IsoCurrency ofAccount = balance ? IsoCurrency(balance->amount.currency()) : IsoCurrency();
        return ManagePanel::CustomerSide{prices.isRead() ? prices.list().currency : ofAccount,
                                         soldForOf(book.entries(), preview), m_services.preferences.seller()};
    });
}

void EsimsPage::setSpecimen(bool isSpecimen)
{
    m_isSpecimen = isSpecimen;
    m_shown.reset();
    showSelected();
}

void EsimsPage::onEsimsChanged()
{
    m_isOutdated = true;
    showWaitingIfItMay();
    if (m_isOutdated) {
        showCounts();
    }
}

void EsimsPage::showWaitingIfItMay()
{
    if (!m_isOutdated) {
        return;
    }
    const RowGuard &guard = isShowingCalls() ? *m_callsGuard : *m_rowGuard;
    if (guard.mayRowsMove()) { // Whatever has changed: comparing long lists takes time.
        showWaiting();
        return;
    }
    const QList<Esim> &esims = m_services.records.esims();
    const QList<WorthACall> newCalls = calls();
    const bool hasSameRows = isShowingCalls() ? m_calls->hasSameRows(newCalls) : m_model->hasSameRows(esims);
    const bool isSame = esims == m_model->rows() && newCalls == m_calls->rows();
    if (isSame || (hasSameRows && !guard.isMouseMoving())) {
        showWaiting();
    }
}

void EsimsPage::showWaiting()
{
    m_isOutdated = false;
    const AccountRecords &records = m_services.records;
    m_ui->table->keepView([this, &records] {
        m_model->setOrderReferences(records.orderReferences());
        m_model->setEsims(records.esims());
        m_model->setNotes(records.notes());
    });
    m_ui->callsTable->keepView([this, &records] {
        m_calls->setCalls(calls());
        m_calls->setNotes(records.notes());
    });
    shownTable().selectSomething();
    showCounts();
    showSelected();
    if (m_shown) {
        m_usagePanel->setReadAt(records.readAt(m_shown->iccid));
    }
}

QList<WorthACall> EsimsPage::calls() const
{
    const QList<Esim> &esims = m_services.records.esims();
    QList<WorthACall> calls = worthACall(esims, m_services.clock.now());
    const int row = m_ui->callsTable->selectedRow();
    if (!isShowingCalls() || row < 0) {
        return calls;
    }
    // Whoever has just been helped stays in sight until the person goes on.
    const int before = m_callsProxy->mapToSource(m_callsProxy->index(row, 0)).row();
    WorthACall helped = m_calls->rows()[before];
    const auto is = [&helped](const Esim &esim) { return esim.iccid == helped.esim.iccid; };
    const bool isListed =
        std::any_of(calls.cbegin(), calls.cend(), [&is](const WorthACall &call) { return is(call.esim); });
    const auto now = std::find_if(esims.cbegin(), esims.cend(), is);
    if (!isListed && !helped.esim.iccid.isEmpty() && now != esims.cend()) {
        helped.esim = *now;
        calls.insert(std::min(before, static_cast<int>(calls.size())), helped);
    }
    return calls;
}

void EsimsPage::onNoteChanged(const Iccid &iccid)
{
    m_model->setNote(iccid, m_services.records.note(iccid));
    m_calls->setNotes(m_services.records.notes());
    showOtherNotes();
}

QString EsimsPage::title() const
{
    return tr("eSIMs");
}

void EsimsPage::setSearchText(const QString &text)
{
    const bool isOther = text != m_searchText;
    m_searchText = text;
    filter();
    if (isOther && !text.trimmed().isEmpty() && shownTable().model()->rowCount() > 0) {
        shownTable().setCurrentIndex(shownTable().model()->index(0, 0)); // The best of what was searched for.
    }
}

void EsimsPage::filter()
{
    const bool showsCalls = m_ui->chips->chosen() == worthACallChip;
    if (m_isOutdated) {
        showWaiting();
    }
    m_proxy->setSearchText(m_searchText);
    m_callsProxy->setSearchText(m_searchText);
    if (!showsCalls) {
        m_proxy->setStatus(m_ui->chips->chosen());
    }
    m_ui->lists->setCurrentWidget(showsCalls ? m_ui->callsTable : m_ui->table);
    RecordTable &table = shownTable();
    table.selectSomething();
    if (table.selectedRow() >= 0) {
        table.scrollTo(table.currentIndex());
    }
    showCounts();
    showSelected();
}

void EsimsPage::showCounts()
{
    const QList<Esim> &esims = m_services.records.esims();
    QList<int> counts{static_cast<int>(esims.size())};
    for (const Esim::Status status : filterStatuses) {
        counts << EsimModel::countOf(esims, status);
    }
    counts << (m_isOutdated ? static_cast<int>(calls().size()) : m_calls->rowCount());
    const ListText words;
    const ListText::Facts facts = ListText::esimsOf(m_services.records);
    m_ui->chips->setCounts(facts.canBeCounted() ? counts : QList<int>());
    if (const QString gaps = words.esimGaps(facts); gaps != m_ui->gapsLabel->text()) {
        m_ui->gapsLabel->announce(gaps);
    }
    m_ui->table->setEmptyText(
        m_model->rowCount() == 0
            ? words.noEsims(facts)
            : tr("No eSIM matches. Search for an ICCID, a package, a customer, a note or an order."));
    m_ui->callsTable->setEmptyText(m_calls->rowCount() == 0 ? noCallsText() : tr("None of them matches."));
    emit matchCountChanged();
}

/// Whom nobody has read of may be worth a call all the same.
QString EsimsPage::noCallsText() const
{
    const ListText::Facts facts = ListText::esimsOf(m_services.records);
    const bool isAllRead = facts.reading.isWhole() && facts.unreadableRows == 0;
    return isAllRead ? tr("Nobody needs a call: no eSIM is nearly empty, ends soon, waits to be installed or is "
                          "prepared for too long.")
                     : tr("Nobody is known to need a call, but not all eSIMs were read.");
}

QString EsimsPage::matchCount() const
{
    if (!ListText::esimsOf(m_services.records).canBeCounted()) {
        return {};
    }
    const Format format;
    const int shown = isShowingCalls() ? m_callsProxy->rowCount() : m_proxy->rowCount();
    if (m_isOutdated) {
        const auto all = isShowingCalls() ? calls().size() : m_services.records.esims().size();
        //: How many are shown, of how many there are, while a newer list waits to be shown.
        return tr("%1 of %2 shown").arg(format.count(shown), format.count(all));
    }
    const int all = isShowingCalls() ? m_calls->rowCount() : m_model->rowCount();
    //: "171 of 7,012": what the search found of all there is.
    return tr("%1 of %2").arg(format.count(shown), format.count(all));
}

QString EsimsPage::waitingText() const
{
    if (!m_isOutdated) {
        return {};
    }
    const auto more = static_cast<int>(m_services.records.esims().size()) - m_model->rowCount();
    const bool isFiltered = m_ui->chips->chosen() || !m_searchText.trimmed().isEmpty();
    //: A button: shows what came while the mouse moved over the list.
    return more > 0 && !isFiltered ? tr("Show %Ln more", nullptr, more)
                                   : tr(/*: Button: rows of the table are put in order anew. */ "Show changes");
}

ExportTable EsimsPage::exportTable() const
{
    return shownRows(shownTable());
}

QString EsimsPage::gapsText() const
{
    return ListText().esimGaps(ListText::esimsOf(m_services.records));
}

bool EsimsPage::isShowingCalls() const
{
    return m_ui->lists->currentWidget() == m_ui->callsTable;
}

bool EsimsPage::isToppingUp() const
{
    return m_ui->side->currentWidget() == m_topUpPanel;
}

RecordTable &EsimsPage::shownTable() const
{
    return isShowingCalls() ? *m_ui->callsTable : *m_ui->table;
}

std::optional<Esim> EsimsPage::selected() const
{
    const int row = shownTable().selectedRow();
    if (row < 0) {
        return {};
    }
    if (isShowingCalls()) {
        return m_calls->rows()[m_callsProxy->mapToSource(m_callsProxy->index(row, 0)).row()].esim;
    }
    return m_model->rows()[m_proxy->mapToSource(m_proxy->index(row, 0)).row()];
}

std::optional<Package> EsimsPage::packageOf(const Esim &esim) const
{
    const auto search = m_services.catalogue.search();
    const int row = search->rowOf(esim.packageCode);
    return row < 0 ? std::nullopt : std::optional(search->entries().at(row).package);
}

void EsimsPage::showSelected()
{
    const std::optional<Esim> esim = selected();
    const QString note = esim ? m_model->note(esim->iccid) : QString();
    const QString orderReference = esim ? m_model->orderReference(esim->iccid) : QString();
    for (RecordFilterProxy *proxy : {m_proxy, m_callsProxy}) {
        proxy->keep(esim ? esim->iccid.toString() : QString());
    }
    if (esim && esim == m_shown && note == m_shownNote && orderReference == m_shownOrder && !m_isCatalogueNewer) {
        return;
    }
    m_isCatalogueNewer = false;
    m_shown = esim;
    m_shownNote = note;
    m_shownOrder = orderReference;
    m_ui->topUpButton->setEnabled(esim.has_value());
    showOtherNotes();
    if (esim) {
        showInPanels(*esim, note);
        return;
    }
    m_ui->activationPanel->clear(tr("Choose an eSIM to see its QR code."));
    m_usagePanel->clear();
    m_networkPanel->clear();
    m_managePanel->clear();
    m_topUpPanel->clear();
}

void EsimsPage::showOtherNotes()
{
    if (m_book) {
        const Iccid iccid = m_shown ? m_shown->iccid : Iccid();
        m_ui->otherNotes->showOf(iccid.toString(), m_services.records.note(iccid), *m_book);
    }
}

void EsimsPage::showWhereNotesAre()
{
    const bool areShared = m_book && m_book->team().deskNames().isTeam();
    m_model->setNotesShared(areShared);
    m_delegate->setEditor(tr("Customer or note"), areShared ? TeamText::sharedNote() : tr("Kept on this computer"),
                          EsimModel::longestNote);
}

void EsimsPage::showInPanels(const Esim &esim, const QString &note)
{
    const QString orderReference = m_model->orderReference(esim.iccid);
    Activation activation = activationOf(esim, note, orderReference);
    activation.isSpecimen = m_isSpecimen;
    if (activation != m_ui->activationPanel->activation()) {
        m_ui->activationPanel->setActivation(activation); // Closes the full screen under the customer's camera.
    }
    const std::optional<Package> package = packageOf(esim);
    m_usagePanel->setEsim(esim, note, package, m_services.records.readAt(esim.iccid));
    m_networkPanel->setEsim(esim, note, orderReference, package);
    m_managePanel->setEsim(esim, note, package);
    m_topUpPanel->setEsim(esim, note, package);
}

void EsimsPage::openTab(Tab tab)
{
    m_ui->side->setCurrentWidget(m_ui->tabs);
    m_ui->tabs->setCurrentIndex(static_cast<int>(tab));
}

void EsimsPage::openTopUp()
{
    if (!m_shown) {
        return;
    }
    m_ui->side->setCurrentWidget(m_topUpPanel);
    m_topUpPanel->arm();
}

bool EsimsPage::isShowingTopUpOf(const Iccid &iccid) const
{
    return isToppingUp() && m_shown && m_shown->iccid == iccid;
}

void EsimsPage::closeTopUp()
{
    m_ui->side->setCurrentWidget(m_ui->tabs);
    shownTable().setFocus(Qt::OtherFocusReason);
}

void EsimsPage::followNextStep()
{
    const int row = m_ui->callsTable->selectedRow();
    if (row < 0) {
        return;
    }
    const WorthACall &call = m_calls->rows()[m_callsProxy->mapToSource(m_callsProxy->index(row, 0)).row()];
    if (WorthACallModel::nextStep(call) == WorthACallModel::NextStep::TopUp) {
        openTopUp();
    } else {
        openTab(Tab::Activation);
    }
}

bool EsimsPage::showEsim(const Iccid &iccid)
{
    if (m_isOutdated) {
        showWaiting();
    }
    const int row = m_model->rowOf(iccid);
    if (row < 0) {
        return false;
    }
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid() || isShowingCalls()) {
        m_ui->chips->choose({});
        if (!m_searchText.isEmpty()) {
            setSearchText({});
            emit searchTextChanged({});
        }
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
    return true;
}

void EsimsPage::showStatus(std::optional<Esim::Status> status)
{
    showOnly(status ? std::optional(static_cast<int>(*status)) : std::nullopt);
}

void EsimsPage::showWorthACall()
{
    showOnly(worthACallChip);
}

QList<Esim::Status> EsimsPage::statuses()
{
    return {filterStatuses.cbegin(), filterStatuses.cend()};
}

void EsimsPage::showOnly(std::optional<int> chip)
{
    if (!m_searchText.isEmpty()) {
        setSearchText({});
        emit searchTextChanged({});
    }
    m_ui->chips->choose(chip);
}

void EsimsPage::enterResults()
{
    shownTable().selectSomething();
    shownTable().setFocus(Qt::OtherFocusReason);
}

void EsimsPage::editSelected()
{
    shownTable().setFocus(Qt::ShortcutFocusReason);
    shownTable().editCurrent();
}

void EsimsPage::activateSelected()
{
    if (isToppingUp()) {
        m_topUpPanel->buy();
    } else if (isShowingCalls()) {
        followNextStep();
    } else {
        m_ui->activationPanel->toggleFullScreen();
    }
}

void EsimsPage::refresh()
{
    m_services.records.refreshEsims();
    if (isToppingUp()) {
        m_topUpPanel->refresh();
    } else if (m_usagePanel->isVisible()) {
        m_usagePanel->refresh();
    } else if (m_networkPanel->isVisible()) {
        m_networkPanel->check();
    }
}

void EsimsPage::showRefreshing()
{
    m_ui->refreshButton->setEnabled(!m_services.records.isRefreshingEsims());
    showCounts();
}

bool EsimsPage::stepBack()
{
    if (isToppingUp()) {
        if (!m_topUpPanel->withdraw()) {
            closeTopUp();
        }
        return true;
    }
    if (!m_ui->chips->chosen()) {
        return false;
    }
    m_ui->chips->choose({});
    return true;
}

void EsimsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showWaiting(); // Time alone makes some worth a call.
}

void EsimsPage::saveState(QSettings &settings) const
{
    settings.setValue(splitterKey, m_ui->splitter->saveState());
    m_ui->table->saveHeader(settings, headerKey);
}

void EsimsPage::restoreState(const QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_ui->table->restoreHeader(settings, headerKey);
}

void EsimsPage::retranslate()
{
    //: A filter: no status in particular.
    QList<StatusChips::Choice> choices{{std::nullopt, tr("All")}};
    for (const Esim::Status status : filterStatuses) {
        Esim esim;
        esim.status = status;
        choices << StatusChips::Choice{static_cast<int>(status), EsimText::status(esim)};
    }
    //: A filter: travellers who may need more data or help, with their number.
    choices << StatusChips::Choice{worthACallChip, tr("Worth a call")};
    m_ui->chips->setChoices(choices);
    // The keys are those of the window's menus.
    m_ui->topUpButton->setText(m_ui->topUpButton->text() + QStringLiteral("  ")
                               + withShownKeys(ActionText::key(QKeySequence(Qt::CTRL | Qt::Key_T))));
    m_ui->refreshButton->setText(m_ui->refreshButton->text() + QStringLiteral("  ")
                                 + withShownKeys(ActionText::key(QKeySequence(Qt::Key_F5))));
    ActionText::sayKeysOfNow({m_ui->topUpButton, m_ui->refreshButton});
    constexpr int aroundText = 14;
    for (QPushButton *button : {m_ui->topUpButton, m_ui->refreshButton}) {
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + 2 * aroundText);
    }
    //: Name of a tab: how much data was used, day by day.
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_usagePanel), tr("Usage"));
    //: A tab: the mobile network.
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_networkPanel), tr("Network"));
    //: A tab: cancel, suspend, SMS.
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_managePanel), tr("Manage"));
}

} // namespace Desk
