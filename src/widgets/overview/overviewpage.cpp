// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/overviewpage.h"

#include "domain/clock.h"
#include "models/bestsellermodel.h"
#include "models/esimmodel.h"
#include "models/ordermodel.h"
#include "models/recordquery.h"
#include "models/text/bookstext.h"
#include "models/text/esimtext.h"
#include "models/text/hiddenprices.h"
#include "models/text/listtext.h"
#include "models/text/overviewtext.h"
#include "models/text/teamtext.h"
#include "models/weekmodel.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/esims/worthacall.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/search/packagesearch.h"
#include "services/search/textfold.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/rowguard.h"
#include "widgets/controls/shownrows.h"
#include "widgets/esims/esimspage.h"
#include "widgets/sales/unfinishedpurchases.h"

#include "ui_overviewpage.h"

#include <QHeaderView>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

using State = BookEntry::State;

/// So many orders are added up at once; of more a worker takes care.
constexpr qsizetype fewOrders = 1000;
constexpr int mostSellers = 6;
constexpr int mostShares = 20; ///< That are seen at once; more are scrolled to.
constexpr std::chrono::milliseconds gapsStep = std::chrono::minutes(1);

constexpr std::array openStates{State::Pending, State::UnderWay, State::Unclear, State::Failed};
constexpr std::array callReasons{WorthACall::Reason::Depleted, WorthACall::Reason::NearlyEmpty,
                                 WorthACall::Reason::EndsSoon, WorthACall::Reason::PendingTooLong,
                                 WorthACall::Reason::NeverInstalled};
/// Among the states of orders: no state, but the purchases that a person has to decide about.
constexpr int unfinishedChip = -1;

const QString dot = QStringLiteral(" · ");

/// From the first order on, each of them.
bool areAllRead(const ListText::Facts &orders)
{
    return orders.reading.isWhole() && orders.coverage.isWhole && !orders.journalFailure && !orders.past.failure
           && orders.past.unreadableRows == 0 && orders.past.missingRows == 0;
}

/// Whether it is known of each how it stands, and what came back of it.
bool areAllClear(const QList<BookEntry> &entries)
{
    return std::none_of(entries.cbegin(), entries.cend(), [](const BookEntry &entry) {
        return !entry.isReadable() || (entry.isOrder() && entry.state == State::Other) || entry.isRefundUnclear;
    });
}

} // namespace

OverviewPage::OverviewPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_services(services)
    , m_weeks(new WeekModel(Format(), this))
    , m_places(new BestSellerModel(BestSellerModel::Kind::Places, Format(), this))
    , m_packages(new BestSellerModel(BestSellerModel::Kind::Packages, Format(), this))
    , m_shares(new BestSellerModel(BestSellerModel::Kind::Desks, Format(), this))
    , m_dayTimer(services.clock)
    , m_gapsTimer(services.clock)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        m_weeks->retranslate(Format());
        m_places->retranslate(Format());
        m_packages->retranslate(Format());
        m_shares->retranslate(Format());
        showAll();
    });
    m_ui->gapsLabel->setTone(Tone::Waiting);
    for (QLabel *title : {m_ui->balanceTitle, m_ui->weekTitle, m_ui->openTitle, m_ui->callsTitle, m_ui->weeksTitle,
                          m_ui->sharesTitle, m_ui->placesTitle, m_ui->packagesTitle, m_ui->esimsTitle}) {
        title->setFont(Painting::boldFont(title->font()));
    }
    for (QLabel *caption : {m_ui->lastsDetail, m_ui->weekDetail, m_ui->openLabel, m_ui->callsLabel, m_ui->weeksCaption,
                            m_ui->sharesCaption, m_ui->placesCaption, m_ui->packagesCaption, m_ui->esimsCaption}) {
        caption->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QLabel *figure : {static_cast<QLabel *>(m_ui->lastsLabel), static_cast<QLabel *>(m_ui->weekLabel)}) {
        QFont large = Painting::boldFont(figure->font());
        large.setPointSizeF(large.pointSizeF() * 1.5);
        figure->setFont(large);
    }
    // Else all that stands there is painted twice when the page is shown.
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    buildTable(*m_ui->weeksTable, *m_weeks, OverviewTerms::mostWeeks);
    buildTable(*m_ui->placesTable, *m_places, mostSellers);
    buildTable(*m_ui->packagesTable, *m_packages, mostSellers);
    buildTable(*m_ui->sharesTable, *m_shares, 1);
    m_ui->sharesTable->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ui->sharesTable->setYieldingColumns({static_cast<int>(BestSellerModel::Column::Name)});
    m_ui->sharesCard->hide();
    m_ui->sharesCombo->addItem({});
    m_ui->sharesCombo->addItem({});
    m_ui->weeksTable->setYieldingColumns(
        {static_cast<int>(WeekModel::Column::Margin), static_cast<int>(WeekModel::Column::SoldFor)});
    m_ui->placesTable->setYieldingColumns({static_cast<int>(BestSellerModel::Column::Name)});
    m_ui->packagesTable->setYieldingColumns({static_cast<int>(BestSellerModel::Column::Name)});
    // More words in them move nothing that is below.
    m_ui->balanceCard->setMinimumHeight(fontMetrics().height() * 10);
    m_ui->chart->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    connectServices();
    connectFigures();
    renewTomorrow();
    showGapsAgain();
    arrange();
    showAll();
}

OverviewPage::~OverviewPage() = default;

/// As high as its rows: the page scrolls, and not the table. The height stays where there are fewer.
void OverviewPage::buildTable(RecordTable &table, QAbstractItemModel &model, int rows)
{
    table.setSortingEnabled(false);
    table.setModel(&model);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Qt's own is as wide as the widest letter of the font: the last column would not fit beside the others.
    table.horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    setRows(table, rows);
    auto guard = std::make_unique<RowGuard>(table, m_services.clock);
    connect(guard.get(), &RowGuard::rowsMayMove, this, &OverviewPage::showWaitingIfItMay);
    m_guards.push_back(std::move(guard));
}

void OverviewPage::setRows(RecordTable &table, int rows)
{
    const int header = table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
}

void OverviewPage::connectServices()
{
    const auto showIfSeen = [this](void (OverviewPage::*part)()) {
        return [this, part] {
            if (isVisible()) {
                (this->*part)();
            }
        };
    };
    connect(&m_services.book, &OrderBook::changed, this, &OverviewPage::renew);
    connect(&m_services.catalogue, &CatalogueService::searchChanged, this, &OverviewPage::renew);
    connect(&m_services.preferences, &Preferences::changed, this, [this] {
        renewTomorrow(); // The shop's day may end at another time now.
        renew();
    });
    connect(&m_services.records, &AccountRecords::refreshingChanged, this, showIfSeen(&OverviewPage::showAll));
    connect(&m_services.records, &AccountRecords::esimsChanged, this, showIfSeen(&OverviewPage::showEsims));
    connect(&m_services.account, &Account::balanceChanged, this, showIfSeen(&OverviewPage::showBalance));
    const auto openOrders = showIfSeen(&OverviewPage::showOpen);
    connect(&m_services.purchases, &PurchaseService::purchaseAdded, this, openOrders);
    connect(&m_services.purchases, &PurchaseService::purchaseChanged, this, openOrders);
    connect(&m_services.topUps, &TopUpService::topUpAdded, this, openOrders);
    connect(&m_services.topUps, &TopUpService::topUpChanged, this, openOrders);
}

void OverviewPage::connectFigures()
{
    connect(m_ui->readAllButton, &QPushButton::clicked, &m_services.records, &AccountRecords::readAllOrders);
    connect(m_ui->paceButton, &QPushButton::clicked, this, [this] {
        if (m_shown.pace) {
            emit ordersRequested({m_shown.pace->days});
        }
    });
    connect(m_ui->weekButton, &QPushButton::clicked, this, [this] {
        if (const BookWeek *week = thisWeek()) {
            emit ordersRequested({week->days});
        }
    });
    connect(m_ui->openChips, &CountChips::chosen, this, [this](int id) {
        if (id == unfinishedChip) {
            emit unfinishedRequested();
        } else {
            emit ordersRequested({{}, static_cast<State>(id)});
        }
    });
    connect(m_ui->callsChips, &CountChips::chosen, this, &OverviewPage::worthACallRequested);
    connect(m_ui->esimsChips, &CountChips::chosen, this,
            [this](int id) { emit esimsRequested(static_cast<Esim::Status>(id)); });
    connect(m_ui->currencyCombo, &QComboBox::activated, this, &OverviewPage::showChart);
    connect(m_ui->sharesCombo, &QComboBox::activated, this, [this] {
        showShares();
        emit matchCountChanged();
    });
    connect(m_ui->sharesTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const BestSeller &share = m_shares->rows()[index.row()];
        OrderChoice choice{m_shown.sellingDays};
        choice.name = m_shares->nameOf(share);
        if (m_shares->kind() == BestSellerModel::Kind::Desks) {
            choice.desk = QUuid::fromString(share.code);
        } else {
            choice.seller = share.code;
        }
        emit ordersRequested(choice);
    });
    connect(m_ui->weeksTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit ordersRequested({m_weeks->rows()[index.row()].days}); });
    connect(m_ui->placesTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openSeller(*m_places, index.row()); });
    connect(m_ui->packagesTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openSeller(*m_packages, index.row()); });
}

/// Of orders that were completed: those are what a best seller counts.
void OverviewPage::openSeller(const BestSellerModel &model, int row)
{
    const BestSeller &seller = model.rows()[row];
    emit ordersRequested({m_shown.sellingDays, State::Completed, seller.packages, model.nameOf(seller)});
}

OverviewTerms OverviewPage::terms() const
{
    OverviewTerms terms;
    terms.days = m_services.preferences.shopDays();
    terms.today = terms.days.dayOf(m_services.clock.now());
    terms.firstDayOfWeek = Format().locale().firstDayOfWeek();
    terms.desks = m_services.book.team().deskNames();
    terms.placeOf = placesIn(m_services.catalogue.search());
    return terms;
}

void OverviewPage::renew()
{
    m_isOutdated = true;
    if (isVisible()) {
        compute();
    }
}

void OverviewPage::compute()
{
    if (m_isComputing) {
        return; // Looks again when it is done.
    }
    m_isOutdated = false;
    const QList<BookEntry> &entries = m_services.book.entries();
    if (entries.size() <= fewOrders) {
        onComputed(overviewOf(entries, terms()));
        return;
    }
    m_isComputing = true;
    whenDone(QtConcurrent::run(overviewOf, entries, terms()), this, [this](const Overview &overview) {
        m_isComputing = false;
        onComputed(overview);
        if (m_isOutdated && isVisible()) {
            compute();
        }
    });
}

void OverviewPage::onComputed(const Overview &overview)
{
    m_waiting = overview;
    showWaitingIfItMay();
}

void OverviewPage::showWaitingIfItMay()
{
    if (!m_waiting) {
        return;
    }
    // Of each table, in the order of the guards: a mouse that lies on one of them holds up no other.
    const bool areDesks = m_shares->kind() == BestSellerModel::Kind::Desks;
    const std::array hasSameRows{
        m_weeks->hasSameRows(m_waiting->weeks), m_places->hasSameRows(bestOf(m_waiting->places, *m_places)),
        m_packages->hasSameRows(bestOf(m_waiting->packages, *m_packages)),
        m_shares->hasSameRows(matching(areDesks ? m_waiting->desks : m_waiting->sellers, *m_shares))};
    bool mayMove = true;
    for (size_t i = 0; i < hasSameRows.size(); ++i) {
        mayMove = mayMove && (m_guards[i]->mayRowsMove() || (hasSameRows[i] && !m_guards[i]->isMouseMoving()));
    }
    if (mayMove) {
        showWaiting();
    } else {
        emit matchCountChanged();
    }
}

void OverviewPage::showWaiting()
{
    if (m_waiting) {
        m_shown = *m_waiting;
        m_isKnown = true;
        m_waiting.reset();
    }
    showAll();
}

/// Weeks, pace and what is worth a call are others then.
void OverviewPage::renewTomorrow()
{
    const QDateTime now = m_services.clock.now();
    const ShopDays days = m_services.preferences.shopDays();
    const QDateTime tomorrow = days.startOf(days.dayOf(now).addDays(1));
    if (tomorrow.isValid()) {
        m_dayTimer.start(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(tomorrow))), [this] {
            renewTomorrow();
            renew();
        });
    }
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const bool wasOutdated = m_isOutdated;
    if (wasOutdated) {
        compute();
    }
    if (!wasOutdated || m_isComputing || m_waiting) {
        showAll(); // Time alone makes some worth a call.
    }
}

void OverviewPage::showAll()
{
    showBalance();
    showWeek();
    showOpen();
    showEsims();
    showWeeks();
    showSellers();
    showShares();
    showGaps();
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    m_ui->readAllButton->setVisible(orders.coverage.from.isValid() && !orders.isReadingAll
                                    && !orders.coverage.reaches(neededFrom()));
    emit matchCountChanged();
}

void OverviewPage::showGaps()
{
    if (const QString gaps = gapsText(); gaps != m_ui->gapsLabel->text()) {
        m_ui->gapsLabel->announce(gaps);
    }
}

void OverviewPage::showGapsAgain()
{
    m_gapsTimer.start(gapsStep, [this] {
        if (m_isTeam && isVisible()) {
            showGaps();
            showOpen(); // So is a colleague's order that does not come to its end.
        }
        showGapsAgain();
    });
}

void OverviewPage::showBalance()
{
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    OverviewText::Lasting lasting =
        OverviewText().balanceLasts(m_services.account.balance(), m_shown.pace, m_services.clock.now());
    if ((!orders.canBeCounted() || !m_isKnown) && !arePricesHidden()) {
        lasting = {Format::dash(), noFigures()}; // What was spent is not known.
    }
    m_ui->lastsLabel->setValue(lasting.headline, (lasting.headline + QLatin1Char(' ') + lasting.detail).trimmed());
    m_ui->lastsDetail->setText(lasting.detail);
    m_ui->paceButton->setEnabled(m_shown.pace.has_value());
}

const BookWeek *OverviewPage::thisWeek() const
{
    return m_shown.weeks.isEmpty() ? nullptr : &m_shown.weeks.constFirst();
}

QString OverviewPage::noFigures() const
{
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    return orders.rows > 0 && !m_isKnown ? tr(/*: Instead of sums that are being worked out. */ "Adding up…")
                                         : ListText().noOrders(orders);
}

void OverviewPage::showWeek()
{
    const BookWeek *week = thisWeek();
    m_ui->weekButton->setEnabled(week);
    if (!week) {
        m_ui->weekLabel->setValue(Format::dash());
        m_ui->weekDetail->setText(noFigures());
        return;
    }
    const BooksText words;
    QStringList details{OverviewText().since(week->days.first)};
    if (const QString sums = words.sums(week->totals); !sums.isEmpty()) {
        details << sums;
    }
    m_ui->weekLabel->setValue(words.orders(week->totals.orders), words.totals(week->totals));
    m_ui->weekDetail->setText(details.join(dot));
}

void OverviewPage::showOpen()
{
    const int unfinished = UnfinishedPurchases::countOf(m_services.purchases, m_services.topUps, m_services.decisions);
    //: Button: opens the list of orders that need a decision.
    QList<CountChips::Entry> entries{{unfinishedChip, tr("Unfinished purchases"), {}, unfinished}};
    for (const State state : openStates) {
        const QString text = OrderModel::statusText(state);
        //: A button for a screen reader. %1: how an order stands: "Pending".
        entries << CountChips::Entry{static_cast<int>(state), text, tr("Orders: %1").arg(text),
                                     m_shown.open.value(state)};
    }
    m_ui->openChips->setEntries(entries);
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    const QString when = OverviewText().asOf(orders.reading, orders.isRefreshing, m_services.clock.now());
    if (!m_ui->openChips->isEmpty()) {
        //: What a count is made of; "as of 14:02" follows.
        const QString all = tr("Of all orders");
        //: What a count is made of; "as of 14:02" follows.
        const QString read = tr("Of the orders that were read");
        m_ui->openLabel->setText((orders.coverage.isWhole ? all : read) + dot + when);
    } else if (!m_isKnown) {
        m_ui->openLabel->setText(noFigures());
    } else if (!areAllRead(orders)) {
        m_ui->openLabel->setText(tr("None is known of, but not all orders were read."));
    } else if (!areAllClear(m_services.book.entries())) {
        m_ui->openLabel->setText(tr("None is known of, but it is not clear how some orders stand."));
    } else {
        //: "as of 14:02" follows.
        m_ui->openLabel->setText(tr("Every order is settled") + dot + when);
    }
}

void OverviewPage::showEsims()
{
    const AccountRecords &records = m_services.records;
    const QList<Esim> &esims = records.esims();
    const ListText::Facts facts = ListText::esimsOf(records);
    QList<CountChips::Entry> statuses;
    for (const Esim::Status status : EsimsPage::statuses()) {
        Esim esim;
        esim.status = status;
        const QString text = EsimText::status(esim);
        //: A button for a screen reader. %1: how an eSIM stands: "Active".
        statuses << CountChips::Entry{static_cast<int>(status), text, tr("eSIMs: %1").arg(text),
                                      EsimModel::countOf(esims, status)};
    }
    m_ui->esimsChips->setEntries(statuses);
    const QString when = OverviewText().asOf(facts.reading, facts.isRefreshing, m_services.clock.now());
    //: %Ln: how many eSIMs; "as of 14:02" follows.
    m_ui->esimsCaption->setText(facts.rows > 0 ? tr("%Ln in all", nullptr, facts.rows) + dot + when
                                               : ListText().noEsims(facts));

    QMap<WorthACall::Reason, int> calls;
    for (const WorthACall &call : worthACall(esims, m_services.clock.now())) {
        ++calls[call.reason];
    }
    QList<CountChips::Entry> reasons;
    for (const WorthACall::Reason reason : callReasons) {
        reasons << CountChips::Entry{static_cast<int>(reason), OverviewText().reason(reason), {}, calls.value(reason)};
    }
    m_ui->callsChips->setEntries(reasons);
    if (!calls.isEmpty()) {
        //: "as of 14:02" follows.
        m_ui->callsLabel->setText(tr("Told from the eSIMs") + dot + when);
    } else if (facts.reading.isWhole() && facts.unreadableRows == 0) {
        //: "as of 14:02" follows.
        m_ui->callsLabel->setText(tr("Nobody needs a call") + dot + when);
    } else {
        m_ui->callsLabel->setText(tr("Nobody is known to need one, but not all eSIMs were read."));
    }
}

void OverviewPage::showWeeks()
{
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    const OverviewText words;
    m_weeks->setWeeks(m_shown.weeks);
    m_ui->weeksTable->setEmptyText(noFigures());
    QStringList captions;
    if (!m_shown.weeks.isEmpty()) {
        captions << words.since(m_shown.weeks.constLast().days.first)
                 << words.asOf(orders.reading, orders.isRefreshing, m_services.clock.now());
        if (arePricesHidden()) {
            //: Instead of amounts, while a customer looks at the screen.
            captions << tr("Prices hidden");
        }
        captions << tr("Enter or a double click shows the orders of a week");
    }
    m_ui->weeksCaption->setText(captions.join(dot));
    const QString timeless = words.withoutTime(m_shown.withoutTime);
    if (!timeless.isEmpty()) {
        m_ui->weeksCaption->setText(captions.join(dot) + dot + timeless);
    }
    QStringList currencies;
    for (const BookWeek &week : std::as_const(m_shown.weeks)) {
        for (auto spent = week.totals.spent.cbegin(); spent != week.totals.spent.cend() && !arePricesHidden();
             ++spent) {
            currencies << currencyCode(spent.key());
        }
        currencies << week.totals.soldFor.keys();
    }
    currencies.removeDuplicates();
    showCurrencies(currencies);
    showChart();
}

/// A list that a person has open stays open.
void OverviewPage::showCurrencies(const QStringList &codes)
{
    QComboBox &combo = *m_ui->currencyCombo;
    QStringList before;
    for (int i = 0; i < combo.count(); ++i) {
        before << combo.itemText(i);
    }
    if (codes != before) {
        const QString chosen = combo.currentText();
        combo.clear();
        combo.addItems(codes);
        combo.setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, codes.indexOf(chosen))));
    }
    combo.setVisible(codes.size() > 1);
}

void OverviewPage::showChart()
{
    const auto currency = IsoCurrency::fromCode(m_ui->currencyCombo->currentText()).value_or(Currency::Usd);
    m_ui->chart->setWeeks(m_shown.weeks, currency);
    m_ui->chart->setVisible(!WeeksChart::barsOf(m_shown.weeks, currency).isEmpty());
}

QList<BestSeller> OverviewPage::matching(const QList<BestSeller> &sellers, const BestSellerModel &model) const
{
    const RecordQuery query(m_searchText);
    QList<BestSeller> found;
    for (const BestSeller &seller : sellers) {
        if (query.isEmpty() || query.areWordsIn(foldText(model.nameOf(seller)), QString())) {
            found << seller;
        }
    }
    return found;
}

QList<BestSeller> OverviewPage::bestOf(const QList<BestSeller> &sellers, const BestSellerModel &model) const
{
    return matching(sellers, model).mid(0, mostSellers);
}

void OverviewPage::showSellers()
{
    const ListText::Facts orders = ListText::ordersOf(m_services.book);
    const OverviewText words;
    m_places->setSellers(bestOf(m_shown.places, *m_places));
    m_packages->setSellers(bestOf(m_shown.packages, *m_packages));
    const QString first = words.day(m_shown.sellingDays.first);
    const auto fill = [&](RecordTable &table, QLabel &caption, const BestSellerModel &model, qsizetype all) {
        QString empty = noFigures();
        if (all > 0) {
            empty = tr("None of them matches.");
        } else if (m_isKnown && orders.rows > 0) {
            //: %1: a day.
            empty = tr("No order of eSIMs was completed since %1.").arg(first);
        }
        table.setEmptyText(empty);
        const Format format;
        caption.setText(all == 0 ? QString()
                                 : tr(/*: %1: how many are shown, of %2 there are; %3: a day. */
                                      "%1 of %2, completed orders since %3")
                                       .arg(format.count(model.rowCount()), format.count(all), first));
    };
    fill(*m_ui->placesTable, *m_ui->placesCaption, *m_places, m_shown.places.size());
    fill(*m_ui->packagesTable, *m_ui->packagesCaption, *m_packages, m_shown.packages.size());
}

const QList<BestSeller> &OverviewPage::shares() const
{
    return m_ui->sharesCombo->currentIndex() == 0 ? m_shown.desks : m_shown.sellers;
}

void OverviewPage::showShares()
{
    m_isTeam = m_services.book.team().deskNames().isTeam();
    m_ui->sharesCard->setVisible(m_isTeam);
    //: Choice: sums of each computer that sells.
    m_ui->sharesCombo->setItemText(0, tr("By desk"));
    //: Choice: sums of each person who sells.
    m_ui->sharesCombo->setItemText(1, tr("By seller"));
    const bool areDesks = m_ui->sharesCombo->currentIndex() == 0;
    m_shares->setKind(areDesks ? BestSellerModel::Kind::Desks : BestSellerModel::Kind::Sellers);
    m_shares->setSellers(matching(shares(), *m_shares));
    const int rows = static_cast<int>(std::clamp<qsizetype>(shares().size(), 1, mostShares));
    setRows(*m_ui->sharesTable, rows);
    m_ui->sharesTable->setEmptyText(shares().isEmpty() ? noFigures() : tr("None of them matches."));
    //: Of all orders of a team, by desk or by seller; %1: a day.
    m_ui->sharesCaption->setText(
        shares().isEmpty()
            ? QString()
            : tr("All orders of all desks since %1, top-ups too").arg(OverviewText().day(m_shown.sellingDays.first)));
    arrange();
}

QString OverviewPage::title() const
{
    //: Name of a page: how the shop does.
    return tr("Overview");
}

void OverviewPage::setSearchText(const QString &text)
{
    m_searchText = text;
    showSellers();
    showShares();
    emit matchCountChanged();
}

QString OverviewPage::matchCount() const
{
    if (m_searchText.trimmed().isEmpty()) {
        return {};
    }
    const Format format;
    //: "3 of 171": what the search found of all destinations and packages that sell.
    return tr("%1 of %2")
        .arg(format.count(matching(m_shown.places, *m_places).size() + matching(m_shown.packages, *m_packages).size()
                          + matching(shares(), *m_shares).size()),
             format.count(m_shown.places.size() + m_shown.packages.size() + shares().size()));
}

QString OverviewPage::waitingText() const
{
    //: A button: shows what came while the mouse moved over a table.
    return m_waiting ? tr("Show changes") : QString();
}

void OverviewPage::enterResults()
{
    RecordTable *table = m_searchText.trimmed().isEmpty()                          ? m_ui->weeksTable
                         : m_places->rowCount() > 0                                ? m_ui->placesTable
                         : m_packages->rowCount() == 0 && m_shares->rowCount() > 0 ? m_ui->sharesTable
                                                                                   : m_ui->packagesTable;
    table->selectSomething();
    table->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::activateSelected()
{
    for (RecordTable *table : {m_ui->weeksTable, m_ui->placesTable, m_ui->packagesTable, m_ui->sharesTable}) {
        if (table->hasFocus() && table->currentIndex().isValid()) {
            emit table->activated(table->currentIndex());
        }
    }
}

void OverviewPage::refresh()
{
    m_services.records.refreshOrders();
    m_services.records.refreshEsims();
}

ExportTable OverviewPage::exportTable() const
{
    return shownRows(*m_ui->weeksTable);
}

QString OverviewPage::gapsText() const
{
    const QDateTime late = m_services.clock.now().addMSecs(-std::chrono::milliseconds(missedAfter).count());
    const QStringList sentences{ListText().orderGaps(ListText::ordersOf(m_services.book), neededFrom()),
                                TeamText().notHeardOf(m_services.book.team().heardMarks(late))};
    return sentences.join(QLatin1Char(' ')).trimmed();
}

QDateTime OverviewPage::neededFrom() const
{
    const OverviewTerms counted = terms();
    return counted.days.startOf(counted.firstDay());
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Cards stand beside each other as there is room.
void OverviewPage::arrange()
{
    constexpr int roomy = 130; // Characters.
    constexpr int narrow = 70;
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int columns = characters >= roomy ? 4 : characters >= narrow ? 2 : 1;
    const bool hasShares = m_ui->grid->indexOf(m_ui->sharesCard) >= 0;
    if (columns == m_columns && hasShares == m_isTeam) {
        return;
    }
    m_columns = columns;
    m_ui->grid->removeWidget(m_ui->sharesCard);
    constexpr int all = 12;
    struct Place
    {
        QWidget *card;
        std::array<int, 3> widths; ///< In one, two and four columns, of twelve.
    };
    const std::array<Place, 9> places{{{m_ui->balanceCard, {all, 6, 3}},
                                       {m_ui->weekCard, {all, 6, 3}},
                                       {m_ui->openCard, {all, 6, 3}},
                                       {m_ui->callsCard, {all, 6, 3}},
                                       {m_ui->weeksCard, {all, all, all}},
                                       {m_ui->sharesCard, {all, all, all}},
                                       {m_ui->placesCard, {all, 6, 4}},
                                       {m_ui->packagesCard, {all, 6, 5}},
                                       {m_ui->esimsCard, {all, all, 3}}}};
    int row = 0;
    int column = 0;
    for (const Place &place : places) {
        if (place.card == m_ui->sharesCard && !m_isTeam) {
            continue;
        }
        const int width = place.widths[columns == 4 ? 2 : columns == 2 ? 1 : 0];
        m_ui->grid->removeWidget(place.card);
        if (column + width > all) {
            ++row;
            column = 0;
        }
        m_ui->grid->addWidget(place.card, row, column, 1, width);
        column += width;
    }
    for (int i = 0; i < all; ++i) {
        m_ui->grid->setColumnStretch(i, 1);
    }
    for (int i = 0; i <= static_cast<int>(places.size()); ++i) {
        m_ui->grid->setRowStretch(i, i == row + 1 ? 1 : 0);
    }
    m_ui->weeksLayout->setDirection(columns == 4 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->chart->setMinimumHeight(fontMetrics().height() * 10);
}

} // namespace Desk

#include "moc_overviewpage.cpp"
