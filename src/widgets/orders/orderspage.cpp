// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/orderspage.h"

#include "models/orderchoice.h"
#include "models/ordermodel.h"
#include "models/text/bookstext.h"
#include "models/text/correctiontext.h"
#include "models/text/listtext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"
#include "services/account/accountrecords.h"
#include "services/books/bookcorrection.h"
#include "services/books/booktotals.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/chipscroll.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/focusorder.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/rowguard.h"
#include "widgets/controls/shownrows.h"
#include "widgets/orders/dayspanel.h"

#include "ui_orderspage.h"

#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <utility>

namespace Desk {

namespace {

const QString headerKey = QStringLiteral("orders/header-3");
const QString panelKey = QStringLiteral("orders/showsActivation");
const QString splitterKey = QStringLiteral("orders/splitter-1");
const QString daysKey = QStringLiteral("orders/showsDays");
const QString daysSplitterKey = QStringLiteral("orders/daysSplitter-1");

using State = BookEntry::State;

constexpr std::array filterStates{State::Completed, State::Pending,   State::UnderWay, State::Unclear,
                                  State::Failed,    State::Cancelled, State::Refunded};
/// So many are added up at once; of more a worker takes care.
constexpr qsizetype fewRows = 1000;
constexpr std::chrono::milliseconds gapsStep = std::chrono::minutes(1);

bool isOneDay(const DaySpan &days)
{
    return days.first.isValid() && days.first == days.last;
}

/// Another list of choices, of which the same one stays chosen, be it of nothing any more.
void fillFilter(QComboBox &combo, const QString &all, QList<std::pair<QString, QVariant>> choices)
{
    const QVariant chosen = combo.currentData();
    const bool isMissing = chosen.isValid() && std::none_of(choices.cbegin(), choices.cend(), [&chosen](auto &choice) {
                               return choice.second == chosen;
                           });
    if (isMissing) {
        choices.append({combo.currentText(), chosen});
    }
    choices.prepend({all, QVariant()});
    QList<std::pair<QString, QVariant>> before;
    for (int i = 0; i < combo.count(); ++i) {
        before.append({combo.itemText(i), combo.itemData(i)});
    }
    if (choices == before) {
        return; // A list that a person has open stays open.
    }
    const QSignalBlocker quiet(combo);
    combo.clear();
    int current = 0;
    for (const auto &[text, data] : std::as_const(choices)) {
        current = chosen.isValid() && data == chosen ? combo.count() : current;
        combo.addItem(text, data);
    }
    combo.setCurrentIndex(current);
}

/// What no list of choices has is none.
void choose(QComboBox &combo, const QVariant &data, const QString &text)
{
    const QSignalBlocker quiet(combo);
    int place = 0;
    for (int i = 1; i < combo.count() && data.isValid() && place == 0; ++i) {
        place = combo.itemData(i) == data ? i : 0;
    }
    if (data.isValid() && place == 0) {
        place = combo.count();
        combo.addItem(text, data);
    }
    combo.setCurrentIndex(place);
}

bool isWithin(QDate day, const DaySpan &days)
{
    return (!days.first.isValid() || day >= days.first) && (!days.last.isValid() || day <= days.last);
}

} // namespace

OrdersPage::OrdersPage(OrderBook &book, Clock &clock, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::OrdersPage>())
    , m_book(book)
    , m_records(book.records())
    , m_clock(clock)
    , m_dayTimer(clock)
    , m_gapsTimer(clock)
    , m_model(new OrderModel(Format(), this))
    , m_daysPanel(new DaysPanel)
{
    m_ui->setupUi(this);
    FlowLayout::wrap(*m_ui->barLayout);
    ChipScroll::wrapFirst(*m_ui->outerLayout, 3, ChipScroll::Share::Half);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->showEsimButton, m_ui->correctButton, m_ui->refreshButton});
        retranslate();
        m_model->retranslate(Format());
        showTotals();
        showSelected();
    });
    m_ui->table->setModel(m_model);
    // What was sold is read first.
    m_ui->table->setYieldingColumns({static_cast<int>(OrderModel::Column::Reference),
                                     static_cast<int>(OrderModel::Column::Note),
                                     static_cast<int>(OrderModel::Column::Package)});
    m_ui->table->sortByColumn(static_cast<int>(OrderModel::Column::When), Qt::DescendingOrder);
    m_rowGuard = std::make_unique<RowGuard>(*m_ui->table, clock);
    connect(m_rowGuard.get(), &RowGuard::rowsMayMove, this, &OrdersPage::showWaitingIfItMay);

    connect(m_ui->chips, &StatusChips::statusChosen, this, &OrdersPage::filter);
    connect(m_ui->packagesButton, &QPushButton::clicked, this, [this] {
        m_packages.clear();
        showPackages();
        filter();
    });
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &OrdersPage::refresh);
    connect(m_ui->closeDayButton, &QPushButton::clicked, this, &OrdersPage::closeDayRequested);
    connect(m_ui->readAllButton, &QPushButton::clicked, &m_records, &AccountRecords::readAllOrders);
    connect(m_ui->showEsimButton, &QPushButton::clicked, this, &OrdersPage::activateSelected);
    connect(m_ui->correctButton, &QPushButton::clicked, this, &OrdersPage::editSelected);
    connect(m_ui->table, &QAbstractItemView::doubleClicked, this, &OrdersPage::activateSelected);
    connect(m_ui->table, &RecordTable::selectionMoved, this, &OrdersPage::showSelected);
    connect(&m_book, &OrderBook::changed, this, &OrdersPage::onBookChanged);
    connect(&m_records, &AccountRecords::esimsChanged, this, &OrdersPage::showEsims);
    connect(&m_records, &AccountRecords::refreshingChanged, this, [this] {
        showTotals();
        showButtons();
    });
    m_ui->gapsLabel->setTone(Tone::Waiting);
    m_ui->gapsLabel->setContentsMargins(0, 0, 0, 8);
    m_ui->activationPanel->setClock(clock);
    m_ui->correctedLabel->setContentsMargins(12, 8, 12, 0);
    m_ui->sidePanel->hide();
    connect(m_ui->activationButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_ui->sidePanel->setVisible(isShown);
        m_ui->handOverButton->setVisible(!isShown); // The panel has its own.
    });
    connect(m_ui->handOverButton, &QPushButton::clicked, m_ui->activationPanel, &ActivationPanel::handOver);
    m_ui->sidePanel->setMinimumWidth(260);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    constexpr int panelWidth = 300;
    m_ui->splitter->setSizes({panelWidth * 4, panelWidth});
    buildDates();
    buildDays();
    buildSellers();
    retranslate();
    m_ui->chips->choose({});
    showWaiting();
}

OrdersPage::~OrdersPage() = default;

void OrdersPage::buildDates()
{
    const QDate today = m_days.dayOf(m_clock.now());
    for (QDateEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setDate(today);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &OrdersPage::filter);
    }
    connect(m_ui->datesCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_choiceBefore = 0; // A person chose anew.
        onDatesChosen();
    });
    filterAgainTomorrow();
}

void OrdersPage::buildDays()
{
    m_ui->daysSplitter->insertWidget(0, m_daysPanel);
    m_ui->daysSplitter->setStretchFactor(0, 0);
    m_ui->daysSplitter->setStretchFactor(1, 1);
    const int panelHeight = fontMetrics().height() * 10; // The list below matters more.
    m_ui->daysSplitter->setSizes({panelHeight, panelHeight * 3});
    connect(m_ui->daysButton, &QPushButton::toggled, this, &OrdersPage::showDaysPanel);
    connect(m_daysPanel, &DaysPanel::dayChosen, this, [this](QDate day) {
        onDayChosen(day);
        closeDays();
    });
    setFocusOrder({m_ui->readAllButton, m_daysPanel, m_ui->splitter}); // As they stand, from the top.
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareHeight();
}

QSize OrdersPage::minimumSizeHint() const
{
    const QSize least = Page::minimumSizeHint();
    const QSize days = m_daysPanel->minimumSizeHint();
    const QSize orders = m_ui->splitter->minimumSizeHint();
    const int both = m_ui->daysSplitter->minimumSizeHint().height();
    return {least.width(), least.height() - both + std::max(days.height(), orders.height())};
}

/// In a low window the orders come first, and the days take their place while somebody wants to see them.
void OrdersPage::shareHeight()
{
    constexpr int linesOfBoth = 20;
    const bool isLow = height() < linesOfBoth * fontMetrics().height();
    if (isLow == m_isLow) {
        return;
    }
    if (isLow) {
        m_heights = m_ui->daysSplitter->saveState();
        m_hadDays = m_ui->daysButton->isChecked();
    }
    m_isLow = isLow;
    m_ui->daysButton->setChecked(!isLow && m_hadDays);
    showDaysPanel();
    if (!isLow) {
        m_ui->daysSplitter->restoreState(m_heights);
    }
}

void OrdersPage::showDaysPanel()
{
    const bool areShown = m_ui->daysButton->isChecked();
    m_daysPanel->setVisible(areShown);
    m_ui->splitter->setVisible(!areShown || !m_isLow);
}

/// Whether they stood in the place of the orders.
bool OrdersPage::closeDays()
{
    const bool isInPlace = m_isLow && m_ui->daysButton->isChecked();
    if (isInPlace) {
        m_ui->daysButton->setChecked(false);
        m_ui->table->setFocus(Qt::OtherFocusReason);
    }
    return isInPlace;
}

void OrdersPage::buildSellers()
{
    for (QComboBox *combo : {m_ui->deskCombo, m_ui->sellerCombo}) {
        combo->hide();
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(fontMetrics().averageCharWidth() * 30); // Names may be long.
        connect(combo, &QComboBox::currentIndexChanged, this, &OrdersPage::filter);
    }
    showGapsAgain();
}

/// Who sold is a question of a team.
void OrdersPage::showSellers()
{
    const DeskNames &names = m_model->deskNames();
    m_ui->table->setColumnAbsent(static_cast<int>(OrderModel::Column::Desk), !names.isTeam());
    m_ui->deskCombo->setVisible(names.isTeam());
    m_ui->sellerCombo->setVisible(names.isTeam());
    if (!names.isTeam()) {
        choose(*m_ui->deskCombo, {}, {});
        choose(*m_ui->sellerCombo, {}, {});
        return;
    }
    QSet<QUuid> desks(names.names.keyBegin(), names.names.keyEnd());
    QSet<QString> sellers;
    for (const BookEntry &entry : m_model->entries()) {
        desks.insert(entry.desk);
        sellers.insert(entry.seller);
    }
    const auto sorted = [](QList<std::pair<QString, QVariant>> choices) {
        std::sort(choices.begin(), choices.end(),
                  [](auto &one, auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
        return choices;
    };
    QList<std::pair<QString, QVariant>> choices;
    for (const QUuid &desk : std::as_const(desks)) {
        if (!desk.isNull()) {
            choices.append({TeamText::deskName(desk, names), desk});
        }
    }
    choices = sorted(choices);
    if (desks.contains(QUuid())) {
        //: A filter: orders of which nobody knows at which desk they were sold.
        choices.append({tr("Desk not known"), QUuid()});
    }
    //: A filter: no desk in particular.
    fillFilter(*m_ui->deskCombo, tr("All desks"), choices);
    choices.clear();
    for (const QString &seller : std::as_const(sellers)) {
        if (!seller.isEmpty()) {
            choices.append({seller, seller});
        }
    }
    choices = sorted(choices);
    if (sellers.contains(QString())) {
        //: A filter: orders of which nobody said who sold them.
        choices.append({tr("No seller"), QString()});
    }
    //: A filter: no seller in particular.
    fillFilter(*m_ui->sellerCombo, tr("All sellers"), choices);
}

void OrdersPage::showGapsAgain()
{
    m_gapsTimer.start(gapsStep, [this] {
        if (m_model->deskNames().isTeam() && isVisible()) {
            showTotals();
        }
        showGapsAgain();
    });
}

void OrdersPage::setShopDays(const ShopDays &days)
{
    if (days.zone == m_days.zone && days.endHour == m_days.endHour) {
        return;
    }
    m_days = days;
    m_model->setShopDays(days);
    filterAgainTomorrow();
    filter();
}

void OrdersPage::onDatesChosen()
{
    const bool isOwn = m_ui->datesCombo->currentData().value<int>() == static_cast<int>(DayChoice::Own);
    m_ui->fromEdit->setVisible(isOwn);
    m_ui->toEdit->setVisible(isOwn);
    filter();
}

/// A day of the panel: only its orders, and once more all that were shown before.
void OrdersPage::onDayChosen(QDate day)
{
    const DaySpan chosen = chosenDays();
    if (chosen == DaySpan{day, day}) {
        goBackFromDay();
        return;
    }
    if (!isOneDay(chosen)) {
        m_choiceBefore = m_ui->datesCombo->currentIndex();
        m_ownBefore = chosen;
    }
    chooseDates(m_ui->datesCombo->findData(static_cast<int>(DayChoice::Own)), {day, day});
}

void OrdersPage::goBackFromDay()
{
    chooseDates(std::exchange(m_choiceBefore, 0), m_ownBefore);
}

void OrdersPage::chooseDates(int choice, const DaySpan &own)
{
    const QSignalBlocker quietCombo(m_ui->datesCombo);
    const QSignalBlocker quietFrom(m_ui->fromEdit);
    const QSignalBlocker quietTo(m_ui->toEdit);
    m_ui->datesCombo->setCurrentIndex(choice);
    if (own.first.isValid() && own.last.isValid()) {
        m_ui->fromEdit->setDate(own.first);
        m_ui->toEdit->setDate(own.last);
    }
    onDatesChosen();
}

void OrdersPage::showOrders(const OrderChoice &choice)
{
    {
        const QSignalBlocker quiet(m_ui->chips);
        m_ui->chips->choose(choice.state ? std::optional(static_cast<int>(*choice.state)) : std::nullopt);
    }
    m_packages = choice.packages;
    m_packagesName = choice.name;
    showPackages();
    choose(*m_ui->deskCombo, choice.desk ? QVariant(*choice.desk) : QVariant(), choice.name);
    choose(*m_ui->sellerCombo, choice.seller ? QVariant(*choice.seller) : QVariant(), choice.name);
    if (!m_searchText.isEmpty()) {
        m_searchText.clear();
        emit searchTextChanged({});
    }
    const auto days = choice.days.isAll() ? DayChoice::All : DayChoice::Own;
    m_choiceBefore = 0;
    chooseDates(m_ui->datesCombo->findData(static_cast<int>(days)), choice.days);
}

void OrdersPage::showPackages()
{
    //: A button that takes a filter away. %1: a destination or a package.
    m_ui->packagesButton->setText(tr("Only %1  ✕").arg(Format::isolated(m_packagesName)));
    m_ui->packagesButton->setVisible(!m_packages.isEmpty());
}

DaySpan OrdersPage::chosenDays() const
{
    const auto choice = static_cast<DayChoice>(m_ui->datesCombo->currentData().toInt());
    return choice == DayChoice::Own ? DaySpan{m_ui->fromEdit->date(), m_ui->toEdit->date()}
                                    : daysOf(choice, m_days.dayOf(m_clock.now()));
}

OrderFilter OrdersPage::orderFilter() const
{
    OrderFilter filter;
    filter.query = RecordQuery(m_searchText);
    if (const auto chosen = m_ui->chips->chosen()) {
        filter.state = static_cast<State>(*chosen);
    }
    filter.packages = QSet<QString>(m_packages.cbegin(), m_packages.cend());
    if (const QVariant desk = m_ui->deskCombo->currentData(); desk.isValid()) {
        filter.desk = desk.toUuid();
    }
    if (const QVariant seller = m_ui->sellerCombo->currentData(); seller.isValid()) {
        filter.seller = seller.toString();
    }
    const DaySpan days = chosenDays();
    filter.from = m_days.startOf(days.first);
    filter.to = m_days.startOf(days.last.addDays(1));
    return filter;
}

/// "Today" is another day then.
void OrdersPage::filterAgainTomorrow()
{
    const QDateTime now = m_clock.now();
    const QDateTime tomorrow = m_days.startOf(m_days.dayOf(now).addDays(1));
    if (tomorrow.isValid()) {
        m_dayTimer.start(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(tomorrow))), [this] {
            filterAgainTomorrow();
            filter();
        });
    }
}

void OrdersPage::onBookChanged()
{
    m_isOutdated = true;
    showWaitingIfItMay();
    if (m_isOutdated) {
        showTotals();
    }
}

void OrdersPage::showWaitingIfItMay()
{
    if (!m_isOutdated) {
        return;
    }
    if (m_rowGuard->mayRowsMove()) { // Whatever has changed: comparing long lists takes time.
        showWaiting();
        return;
    }
    const QList<BookEntry> &entries = m_book.entries();
    if (entries == m_model->entries() || (m_model->hasSameShown(entries) && !m_rowGuard->isMouseMoving())) {
        showWaiting();
    }
}

void OrdersPage::showWaiting()
{
    m_isOutdated = false;
    m_model->setDeskNames(m_book.team().deskNames());
    m_ui->table->keepView([this] { m_model->setEntries(m_book.entries()); });
    showSellers();
    m_model->setFilter(orderFilter()); // Who is in no team any more sees all.
    // A shop that doesn't note how customers pay has no use for it.
    m_ui->table->setColumnAbsent(static_cast<int>(OrderModel::Column::Payment), !m_model->hasPayments());
    m_ui->table->selectSomething();
    showCounts();
    showTotals();
    showDays();
    showSelected();
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

void OrdersPage::setSearchText(const QString &text)
{
    m_searchText = text;
    filter();
}

void OrdersPage::filter()
{
    if (m_isOutdated) {
        showWaiting();
    }
    m_model->setFilter(orderFilter());
    m_ui->table->selectSomething();
    if (m_ui->table->selectedRow() >= 0) {
        m_ui->table->scrollTo(m_ui->table->currentIndex());
    }
    showCounts();
    showTotals();
    showDays();
    showSelected();
}

void OrdersPage::showCounts()
{
    QList<int> counts{m_model->count({})};
    for (const State state : filterStates) {
        counts << m_model->count(state);
    }
    m_ui->chips->setCounts(ListText::ordersOf(m_book).canBeCounted() ? counts : QList<int>());
}

void OrdersPage::showTotals()
{
    const Format format;
    const int round = ++m_sums;
    const QList<BookRow> &rows = m_model->rows();
    const QList<BookRow> &refunded = m_model->refunded();
    if (rows.size() + refunded.size() <= fewRows) {
        setTotals(BooksText(format).totals(totalsOf(rows, refunded)));
    } else {
        const auto orders = std::count_if(rows.cbegin(), rows.cend(), [](auto &row) { return row->isOrder(); });
        setTotals(BooksText(format).adding(static_cast<int>(orders)));
        const auto added = [rows, refunded] { return totalsOf(rows, refunded); };
        whenDone(QtConcurrent::run(added), this, [this, round](const BookTotals &totals) {
            if (round == m_sums) {
                setTotals(BooksText().totals(totals));
            }
        });
    }
    const ListText words(format);
    const ListText::Facts facts = ListText::ordersOf(m_book);
    if (const QString gaps = gapsText(); gaps != m_ui->gapsLabel->text()) {
        m_ui->gapsLabel->announce(gaps);
    }
    const QString nothing = emptyText();
    m_ui->table->setEmptyText(nothing);
    m_daysPanel->setEmptyText(nothing);
    m_ui->readAllButton->setVisible(facts.coverage.from.isValid() && !facts.isReadingAll
                                    && !facts.coverage.reaches(m_model->filter().from));
    m_ui->ageLabel->setValue(words.orderAge(facts, m_clock.now()));
    emit matchCountChanged();
}

QString OrdersPage::emptyText() const
{
    if (m_model->entries().isEmpty()) {
        return ListText().noOrders(ListText::ordersOf(m_book));
    }
    if (!m_model->refunded().isEmpty()) {
        return tr("Nothing was sold on these days. What came back on them is of orders of other days.");
    }
    return tr("No order matches. Search for a reference, a package, a customer, an ICCID or a seller.");
}

void OrdersPage::showDays()
{
    // One day alone would hide the others, among which it is to be seen.
    const DaySpan chosen = chosenDays();
    if (!isOneDay(chosen)) {
        m_panelDays = chosen;
    } else if (!isWithin(chosen.first, m_panelDays)) {
        m_panelDays = {};
    }
    m_daysPanel->setChosen(chosen);
    const auto sums = [orders = m_model->ofAllDays(), days = m_days, span = m_panelDays] {
        return totalsByDay(orders(), days, span);
    };
    m_daysPanel->setSums(sums, m_days.dayOf(m_clock.now()));
}

void OrdersPage::setTotals(const QString &text)
{
    const ListText::Facts facts = ListText::ordersOf(m_book);
    const bool isFirstReading = facts.isRefreshing && !facts.reading.readAt.isValid();
    //: %1: "100 orders · $310.00 spent", while more of them are read.
    const QString shown = isFirstReading ? tr("%1 · reading…").arg(text) : text;
    m_ui->totalsLabel->setValue(facts.canBeCounted() ? shown : QString());
}

QString OrdersPage::matchCount() const
{
    if (!ListText::ordersOf(m_book).canBeCounted()) {
        return {};
    }
    const Format format;
    if (m_isOutdated) {
        //: How many are shown, of how many there are, while a newer list waits to be shown.
        return tr("%1 of %2 shown").arg(format.count(m_model->rowCount()), format.count(m_book.entries().size()));
    }
    //: "171 of 7,012": what the search found of all there is.
    return tr("%1 of %2").arg(format.count(m_model->rowCount()), format.count(m_model->entries().size()));
}

QString OrdersPage::waitingText() const
{
    if (!m_isOutdated) {
        return {};
    }
    const auto more = static_cast<int>(m_book.entries().size() - m_model->entries().size());
    //: A button: shows what came while the mouse moved over the list.
    return more > 0 && m_model->filter().isEmpty()
               ? tr("Show %Ln more", nullptr, more)
               : tr(/*: Button: rows of the table are put in order anew. */ "Show changes");
}

ExportTable OrdersPage::exportTable() const
{
    //: Below a column of amounts in a file.
    return shownRows(*m_ui->table, tr("Sums of what is certain"));
}

QString OrdersPage::gapsText() const
{
    const QDateTime late = m_clock.now().addMSecs(-std::chrono::milliseconds(missedAfter).count());
    const QDateTime to = m_model->filter().to;
    const QStringList sentences{
        ListText().orderGaps(ListText::ordersOf(m_book), m_model->filter().from),
        TeamText().notHeardOf(m_book.team().heardMarks(to.isValid() ? std::min(to, late) : late))};
    return sentences.join(QLatin1Char(' ')).trimmed();
}

const BookEntry *OrdersPage::selected() const
{
    const int row = m_ui->table->selectedRow();
    return row < 0 ? nullptr : &m_model->rows()[row].entry();
}

Iccid OrdersPage::selectedIccid() const
{
    const BookEntry *entry = selected();
    return entry && !entry->iccids.isEmpty() ? entry->iccids.constFirst() : Iccid();
}

ActivationPanel &OrdersPage::activationPanel() const
{
    return *m_ui->activationPanel;
}

void OrdersPage::setSpecimen(bool isSpecimen)
{
    m_isSpecimen = isSpecimen;
    showEsims();
}

void OrdersPage::showSelected()
{
    showEsims();
    showCorrected();
    showButtons();
}

void OrdersPage::showCorrected()
{
    const BookEntry *entry = selected();
    m_ui->correctedLabel->setValue(entry ? CorrectionText().last(entry->corrections) : QString());
    m_ui->correctedLabel->setVisible(!m_ui->correctedLabel->text().isEmpty());
}

void OrdersPage::editSelected()
{
    if (const BookEntry *entry = selected(); entry && isCorrectable(*entry)) {
        emit correctionRequested(*entry);
    }
}

void OrdersPage::showEsims()
{
    const BookEntry *entry = selected();
    QList<Activation> activations;
    if (entry && !entry->iccids.isEmpty()) {
        for (const Esim &esim : m_records.esims()) {
            if (entry->iccids.contains(esim.iccid)) {
                Activation activation = activationOf(esim, m_records.note(esim.iccid), entry->reference);
                activation.isSpecimen = m_isSpecimen;
                activations << activation;
            }
        }
    }
    if (activations.isEmpty()) {
        m_ui->activationPanel->clear(whyNoEsims(entry));
    } else if (activations != m_shown) {
        m_ui->activationPanel->setActivations(activations, 0);
    }
    m_shown = activations;
    m_ui->handOverButton->setEnabled(!m_shown.isEmpty());
}

QString OrdersPage::whyNoEsims(const BookEntry *entry) const
{
    if (!entry) {
        return tr("Choose an order to see its eSIMs.");
    }
    if (!entry->isOrder()) {
        return tr("Money was loaded: no eSIM belongs to it.");
    }
    if (entry->state == State::Pending && !entry->key.isNull()) {
        return tr("Its eSIM is being prepared. It stands here as soon as it comes.");
    }
    return entry->iccids.isEmpty()
               ? tr("It is not known which eSIM belongs to this order.")
               : withShownKeys(tr("Its eSIM is not among those that were read. F5 on the eSIMs page reads them."));
}

void OrdersPage::saveState(QSettings &settings) const
{
    m_ui->table->saveHeader(settings, headerKey);
    settings.setValue(splitterKey, m_ui->splitter->saveState());
    settings.setValue(panelKey, m_ui->activationButton->isChecked());
    settings.setValue(daysSplitterKey, m_isLow ? m_heights : m_ui->daysSplitter->saveState());
    settings.setValue(daysKey, m_isLow ? m_hadDays : m_ui->daysButton->isChecked());
}

void OrdersPage::restoreState(const QSettings &settings)
{
    m_ui->table->restoreHeader(settings, headerKey);
    m_ui->splitter->restoreState(settings.value(splitterKey).toByteArray());
    m_ui->activationButton->setChecked(settings.value(panelKey, false).toBool());
    const QByteArray heights = settings.value(daysSplitterKey).toByteArray();
    const bool hasDays = settings.value(daysKey, true).toBool();
    if (m_isLow) {
        m_heights = heights;
        m_hadDays = hasDays;
    } else {
        m_ui->daysSplitter->restoreState(heights);
        m_ui->daysButton->setChecked(hasDays);
    }
}

void OrdersPage::showButtons()
{
    m_ui->showEsimButton->setEnabled(!selectedIccid().isEmpty());
    m_ui->correctButton->setEnabled(selected() && isCorrectable(*selected()));
    m_ui->refreshButton->setEnabled(!m_records.isRefreshingOrders());
}

void OrdersPage::enterResults()
{
    closeDays();
    m_ui->table->selectSomething();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::activateSelected()
{
    const Iccid iccid = selectedIccid();
    if (!iccid.isEmpty()) {
        emit esimRequested(iccid);
    }
}

void OrdersPage::refresh()
{
    m_records.refreshOrders();
}

bool OrdersPage::stepBack()
{
    if (closeDays()) {
        return true;
    }
    if (!m_packages.isEmpty()) {
        m_ui->packagesButton->click();
        return true;
    }
    if (m_ui->chips->chosen()) {
        m_ui->chips->choose({});
        return true;
    }
    for (QComboBox *combo : {m_ui->sellerCombo, m_ui->deskCombo}) {
        if (combo->currentIndex() > 0) {
            combo->setCurrentIndex(0);
            return true;
        }
    }
    if (isOneDay(chosenDays()) && m_choiceBefore > 0) {
        goBackFromDay();
        return true;
    }
    if (m_ui->datesCombo->currentIndex() > 0) {
        m_ui->datesCombo->setCurrentIndex(0);
        return true;
    }
    return false;
}

void OrdersPage::retranslate()
{
    //: A filter: no status in particular.
    QList<StatusChips::Choice> choices{{std::nullopt, tr("All")}};
    for (const State state : filterStates) {
        choices << StatusChips::Choice{static_cast<int>(state), OrderModel::statusText(state)};
    }
    m_ui->chips->setChoices(choices);
    showCounts();
    for (DayEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setPattern(Format::wholeDatePattern());
    }
    const int chosen = std::max(0, m_ui->datesCombo->currentIndex());
    const QSignalBlocker quiet(m_ui->datesCombo);
    m_ui->datesCombo->clear();
    const std::array<std::pair<DayChoice, QString>, 8> dates{
        //: Choice of dates: orders of all times.
        {{DayChoice::All, tr("All dates")},
         //: Choice of dates: orders of today.
         {DayChoice::Today, tr("Today")},
         //: Choice of dates: orders of yesterday.
         {DayChoice::Yesterday, tr("Yesterday")},
         {DayChoice::SevenDays, tr("Last 7 days")},
         {DayChoice::ThirtyDays, tr("Last 30 days")},
         //: Choice of dates: orders of this month.
         {DayChoice::ThisMonth, tr("This month")},
         //: Choice of dates: orders of the month before.
         {DayChoice::LastMonth, tr("Last month")},
         //: Days that a person chooses, from the first to the last.
         {DayChoice::Own, tr("From … to …")}}};
    for (const auto &[choice, text] : dates) {
        m_ui->datesCombo->addItem(text, static_cast<int>(choice));
    }
    m_ui->datesCombo->setCurrentIndex(chosen);
    m_ui->datesCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // Whose words are others now.
    m_ui->datesCombo->setMinimumWidth(m_ui->datesCombo->sizeHint().width());
    showPackages();
    showSellers();
}

} // namespace Desk
