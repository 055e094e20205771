// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/orderpanel.h"

#include "domain/cleantext.h"
#include "domain/clock.h"
#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"
#include "models/text/shownkeys.h"
#include "models/text/teamtext.h"
#include "services/account/account.h"
#include "services/catalogue/catalogueservice.h"
#include "services/prices/sellingprices.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "services/search/packagesearch.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/focusorder.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/sales/quantitychoice.h"
#include "widgets/sales/salestatus.h"
#include "widgets/sales/soldforfield.h"

#include "ui_orderpanel.h"

#include <QEvent>
#include <QKeySequence>

namespace Desk {

namespace {

constexpr int notAnOrderOfThisPanel = -1;

/// The vendor names local packages of Japan as such that are provisioned minutes after the order.
bool isOfJapan(const CatalogueEntry &entry, const PackageSearch &search)
{
    const int row = search.rowOf(entry.package.code);
    return entry.package.type == Package::Type::Local && row >= 0
           && search.coverage(row) == QStringList{QStringLiteral("JP")};
}

} // namespace

OrderPanel::OrderPanel(CatalogueService &catalogue, PurchaseService &purchases, Account &account,
                       const Preferences &preferences, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OrderPanel>())
    , m_catalogue(catalogue)
    , m_purchases(purchases)
    , m_account(account)
    , m_price(catalogue)
    , m_gate(m_price, preferences, clock)
    , m_choice(new QuantityChoice)
    , m_soldFor(new SoldForField)
    , m_status(new SaleStatus(purchases, clock))
    , m_armedAtOrder(notAnOrderOfThisPanel)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        refresh();
        m_question.assumeKnown();
    });
    m_ui->cardLayout->insertWidget(m_ui->cardLayout->indexOf(m_ui->noteLabel), m_choice);
    m_ui->cardLayout->insertWidget(m_ui->cardLayout->indexOf(m_ui->questionLabel), m_soldFor);
    m_ui->cardLayout->insertWidget(m_ui->cardLayout->indexOf(m_ui->anotherButton), m_status);
    connect(m_soldFor, &SoldForField::changed, this, &OrderPanel::refresh);
    setFocusOrder(
        {m_ui->quantitySpin, m_choice, m_ui->noteEdit, m_soldFor, m_ui->orderButton, m_status, m_ui->anotherButton});
    m_ui->quantitySpin->installEventFilter(this);
    QFont pay = Painting::boldFont(font());
    pay.setPointSizeF(pay.pointSizeF() * 1.35);
    m_ui->payLabel->setFont(pay);
    m_ui->questionLabel->setFont(Painting::boldFont(font()));
    for (QLabel *quiet : {m_ui->payHeading, m_ui->noteLabel, m_ui->balanceLabel}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->anotherButton->setAutoDefault(false);

    connect(&m_gate, &PriceGate::changed, this, &OrderPanel::refresh);
    connect(&m_gate, &PriceGate::requested, this, &OrderPanel::request);
    connect(m_ui->quantitySpin, &QSpinBox::valueChanged, this, &OrderPanel::onQuantityChanged);
    connect(m_status, &SaleStatus::missingWanted, this, &OrderPanel::missingWanted);
    connect(m_ui->orderButton, &QPushButton::clicked, this, &OrderPanel::order);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &OrderPanel::orderAnother);
    connect(&m_account, &Account::balanceChanged, this, &OrderPanel::refresh);
    connect(&m_account, &Account::stateChanged, this, &OrderPanel::refresh);
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, &OrderPanel::refresh);
    connect(&m_purchases, &PurchaseService::journalProblemChanged, this, &OrderPanel::refresh);
    retranslate();
    refresh();
}

OrderPanel::~OrderPanel() = default;

void OrderPanel::setBooks(const OrderBook &books)
{
    m_status->setBooks(books);
}

void OrderPanel::setSellingPrices(const SellingPrices &prices)
{
    m_prices = &prices;
    connect(m_prices, &SellingPrices::pricesChanged, this, &OrderPanel::refresh);
    m_soldFor->setSellingPrices(prices);
    refresh();
}

void OrderPanel::choose(const CatalogueEntry &entry)
{
    // Nobody buys five because the customer before wanted five.
    m_ui->quantitySpin->setValue(1);
    m_choice->reset();
    m_entry = entry;
    const auto search = m_catalogue.search();
    const int row = search->rowOf(entry.package.code);
    m_soldFor->setPackage(entry.package, row < 0 ? QStringList() : search->coverage(row));
    m_price.setPackage(entry.package.code);
    m_gate.choose({entry.package.cost, entry.readAt});
}

void OrderPanel::clear()
{
    m_entry.reset();
    m_soldFor->clear();
    m_gate.clear();
}

void OrderPanel::order()
{
    if (m_ui->orderButton->isEnabled()) {
        m_gate.order();
    }
}

void OrderPanel::orderAnother()
{
    const Sale last = m_purchases.sale(followedSale());
    const bool cameToNothing = !last.isEmpty()
                               && (last.orders().constFirst().state == Purchase::State::Refused
                                   || last.orders().constFirst().state == Purchase::State::Refunded);
    if (cameToNothing && m_ui->noteEdit->text().isEmpty()) {
        // It is the same customer's next try.
        m_ui->noteEdit->setText(last.orders().constFirst().request.note);
    }
    m_ui->quantitySpin->setValue(1);
    m_choice->reset();
    m_gate.rearm();
    m_soldFor->reset();
    if (cameToNothing) {
        m_soldFor->setPrice(last.orders().constFirst().request.soldFor);
    }
    emit anotherArmed();
}

void OrderPanel::propose(int quantity, const QString &note, const std::optional<SoldFor> &soldFor)
{
    m_ui->quantitySpin->setValue(quantity);
    m_ui->noteEdit->setText(note);
    m_soldFor->setPrice(soldFor);
}

const QWidget &OrderPanel::button() const
{
    return *m_ui->orderButton;
}

bool OrderPanel::withdraw()
{
    return m_gate.withdraw();
}

QUuid OrderPanel::followedSale() const
{
    return m_status->sale();
}

void OrderPanel::follow(const QUuid &sale)
{
    m_armedAtOrder = notAnOrderOfThisPanel;
    m_status->follow(sale);
    refresh();
}

void OrderPanel::followOrdered(const QUuid &sale)
{
    if (sale.isNull()) {
        return; // The program is about to end.
    }
    m_armedAtOrder = m_gate.timesArmed();
    m_status->follow(sale);
    refresh();
}

bool OrderPanel::hasMovedOnSince(const QUuid &sale) const
{
    return sale != followedSale() || m_armedAtOrder != m_gate.timesArmed();
}

bool OrderPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the panel must not change how many are bought.
    const bool isStrayWheel =
        watched == m_ui->quantitySpin && event->type() == QEvent::Wheel && !m_ui->quantitySpin->hasFocus();
    if (isStrayWheel) {
        event->ignore();
    }
    return isStrayWheel || QWidget::eventFilter(watched, event);
}

void OrderPanel::onQuantityChanged()
{
    m_gate.setQuantity(m_ui->quantitySpin->value());
    m_choice->setQuantity(m_ui->quantitySpin->value());
    m_soldFor->setQuantity(m_ui->quantitySpin->value());
}

void OrderPanel::request(const KnownPrice &price)
{
    const int quantity = m_ui->quantitySpin->value();
    PurchaseRequest request;
    request.packageCode = m_entry->package.code;
    request.packageName = m_entry->package.name;
    request.shownCost = price.cost;
    request.costReadAt = price.readAt;
    request.quantity = m_choice->isOnePerTraveller() ? 1 : quantity;
    request.orders = m_choice->isOnePerTraveller() ? quantity : 1;
    request.note = cleanNote(m_ui->noteEdit->text());
    request.soldFor = m_soldFor->soldFor();
    m_ui->noteEdit->clear();
    emit orderRequested(request);
}

void OrderPanel::setNotesShared(bool areShared)
{
    m_areNotesShared = areShared;
    m_ui->retranslateUi(this);
    retranslate();
    refresh();
}

void OrderPanel::retranslate()
{
    if (m_areNotesShared) {
        m_ui->noteEdit->setPlaceholderText(TeamText::sharedNote());
        m_ui->noteEdit->setToolTip(TeamText::sharedNote()); // A narrow field cuts it.
    }
    m_format = Format();
    m_failureText = FailureText(m_format);
    ActionText::sayKeysOfNow({m_ui->anotherButton});
    m_ui->orderButton->setKeyText(withShownKeys(ActionText::key(QKeySequence(Qt::CTRL | Qt::Key_Enter))));
}

void OrderPanel::refresh()
{
    m_gate.setSeen(seen());
    QString problem = journalProblem();
    for (const auto &next : {&OrderPanel::connectionProblem, &OrderPanel::balanceProblem}) {
        problem = problem.isEmpty() ? (this->*next)() : problem;
    }
    const bool isOrdered = m_gate.state() == PriceGate::State::Ordered;
    m_ui->orderButton->setEnabled(m_gate.canOrder() && problem.isEmpty());
    m_ui->anotherButton->setVisible(isOrdered);
    showQuantity();
    showButton();
    showAmount();
    showQuestion(problem);
    const Sale sale = m_purchases.sale(followedSale());
    const bool isOfOther =
        !sale.isEmpty() && m_entry && m_entry->package.code != sale.orders().constFirst().request.packageCode;
    m_status->setPackageNameShown(!sale.isEmpty() && (isOfOther || !isOrdered));
    // A sale that is over has told what it had to tell once the next one is at hand.
    m_status->setVisible(!sale.isEmpty() && (isOrdered || !sale.counts().isSettled()));
}

void OrderPanel::showQuantity()
{
    const bool mayChange = m_entry && m_gate.state() != PriceGate::State::Ordered
                           && m_gate.state() != PriceGate::State::Gone
                           && m_gate.state() != PriceGate::State::WaitingForPrice;
    m_ui->quantitySpin->setEnabled(mayChange);
    m_choice->setEnabled(mayChange);
    m_soldFor->setEditable(m_entry && m_gate.state() != PriceGate::State::Ordered);
    m_choice->setComesLate(
        m_entry && (m_purchases.comesLate(m_entry->package.code) || isOfJapan(*m_entry, *m_catalogue.search())));
}

void OrderPanel::showButton()
{
    QString amount;
    if (!arePricesHidden() && m_gate.state() == PriceGate::State::AskAmount) {
        amount = m_format.money(m_gate.total());
    } else if (const auto price = sellingPrice(); price && arePricesHidden() && m_gate.canOrder()) {
        amount = PriceText(m_format).amount(*price * m_ui->quantitySpin->value());
    }
    // The name stays, so that it is found; what it will do now is said by the question above it.
    m_ui->orderButton->setText(
        amount.isEmpty()
            ? tr("Order now")
            : tr(/*: On the button that orders; %1: an amount of money. */ "Order now for %1").arg(amount));
}

void OrderPanel::showAmount()
{
    const bool hasPackage = m_entry.has_value();
    if (hasPackage && m_gate.state() != PriceGate::State::Gone) {
        m_soldFor->setCost(m_gate.shown().cost);
    }
    m_ui->payLabel->setText(hasPackage ? m_format.money(m_gate.total()) : Format::dash());
    for (QLabel *label : {m_ui->payHeading, m_ui->payLabel}) {
        label->setVisible(!arePricesHidden());
    }
    QString text;
    using State = PriceGate::State;
    const bool isPriceKnown =
        m_gate.state() != State::Ordered && m_gate.state() != State::Gone && m_gate.state() != State::Unreadable;
    if (hasPackage && isPriceKnown && !arePricesHidden()) {
        const auto have = available();
        //: What the account will have once this order is paid.
        text = tr("Balance after: %1").arg(have ? m_format.money(*have - m_gate.total()) : Format::dash());
    }
    m_ui->balanceLabel->setText(text);
    m_ui->balanceLabel->setVisible(!text.isEmpty() && balanceProblem().isEmpty());
}

void OrderPanel::showQuestion(const QString &problem)
{
    QString text = questionText();
    if (text.isEmpty() && m_gate.canOrder()) {
        text = problem;
    }
    m_ui->questionLabel->setValue(text);
    m_ui->questionLabel->setVisible(!text.isEmpty());
    m_question.tell(text);
}

std::optional<Money> OrderPanel::available() const
{
    const auto balance = m_account.balance();
    if (!balance || !m_entry || balance->amount.currency() != m_gate.total().currency()) {
        return std::nullopt;
    }
    Money have = balance->amount;
    for (const Purchase &purchase : m_purchases.purchases()) {
        const bool isUnderWay = purchase.state == Purchase::State::Intended || purchase.state == Purchase::State::Sent;
        if (isUnderWay && purchase.request.shownCost.currency() == have.currency()) {
            have = have - purchase.request.shownCost * purchase.request.quantity;
        }
    }
    return have;
}

QString OrderPanel::journalProblem() const
{
    return m_purchases.journalProblem() ? m_failureText.journalProblem(*m_purchases.journalProblem()) : QString();
}

QString OrderPanel::connectionProblem() const
{
    if (m_account.state() == Account::State::SignedOut) {
        return tr("Connect an account to order.");
    }
    if (m_account.state() == Account::State::Checking) {
        return tr("Connecting the account…");
    }
    if (m_account.state() == Account::State::Offline) {
        const QString meaning = m_account.problem() == Account::Problem::ClockOff
                                    ? tr("Nothing can be bought while this computer's clock is off.")
                                    : tr("Nothing can be bought without a connection.");
        return meaning + QLatin1Char(' ')
               + m_failureText.accountProblem(m_account.problem(), m_account.failure(), m_account.clockSkew());
    }
    return {};
}

QString OrderPanel::balanceProblem() const
{
    const auto have = available();
    if (!have || !m_gate.canOrder() || *have >= m_gate.total()) {
        return {};
    }
    const Money missing = m_gate.total() - *have;
    if (have->isNegative() || *have != m_account.balance()->amount) {
        if (arePricesHidden()) {
            return tr("With the orders under way the balance is not enough.");
        }
        //: %1: an amount with its currency.
        return tr("With the orders under way the balance is not enough: %1 is missing.").arg(m_format.money(missing));
    }
    return m_failureText.balanceTooSmall(*have, missing);
}

std::optional<Amount> OrderPanel::sellingPrice() const
{
    const auto soldFor = m_entry ? m_soldFor->soldFor() : std::nullopt;
    return soldFor ? std::optional(soldFor->price) : std::nullopt;
}

PriceGate::Seen OrderPanel::seen() const
{
    if (!arePricesHidden()) {
        return PriceGate::Seen::Cost;
    }
    return sellingPrice() ? PriceGate::Seen::SellingPrice : PriceGate::Seen::Nothing;
}

QString OrderPanel::hiddenQuestionText() const
{
    switch (m_gate.state()) {
    case PriceGate::State::AskRisen:
        if (const auto price = sellingPrice()) {
            //: While prices are hidden. %1: what the customer pays for one.
            return tr("It costs more than before. Show prices to go on, or sell at %1 all the same.")
                .arg(PriceText(m_format).amount(*price));
        }
        return tr("It costs more than before. Show prices to go on, or order again all the same.");
    case PriceGate::State::AskAmount:
        return tr("Order again to confirm.");
    case PriceGate::State::Unreadable:
        return tr("What this package costs now can't be read, so it can't be ordered. Order again to have it read once "
                  "more.");
    default:
        return {};
    }
}

QString OrderPanel::questionText() const
{
    if (const QString text = arePricesHidden() ? hiddenQuestionText() : QString(); !text.isEmpty()) {
        return text;
    }
    switch (m_gate.state()) {
    case PriceGate::State::WaitingForPrice:
        return tr("Checking the price…");
    case PriceGate::State::AskRisen:
        //: %1, %2: the price of one eSIM; %3: of all that are ordered.
        return tr("The price rose from %1 to %2. Order again to pay %3.")
            .arg(m_format.money(m_gate.shown().cost), m_format.money(*m_gate.newCost()),
                 m_format.money(m_gate.total()));
    case PriceGate::State::AskUnchecked:
        //: %1: the time of day at which the price was read.
        return tr("The price read at %1 could not be checked. Order again to buy at the current price.")
            .arg(m_format.time(m_gate.shown().readAt));
    case PriceGate::State::AskAmount:
        //: %1: an amount of money that was set.
        return tr("This is more than %1. Order again to confirm.").arg(m_format.money(*m_gate.secondClickAbove()));
    case PriceGate::State::Unreadable:
        //: %1: the last price known; %2: its day and time.
        return tr("What this package costs now can't be read, so it can't be ordered. The last price known is %1, of "
                  "%2. Order again to have it read once more.")
            .arg(m_format.money(m_gate.shown().cost), m_format.dateTime(m_gate.shown().readAt));
    case PriceGate::State::Gone:
        return tr("This package is no longer sold. Choose another one.");
    case PriceGate::State::Armed:
        if (m_gate.costBeforeCheck() && !arePricesHidden()) {
            //: %1 and %2: amounts with their currency.
            return tr("The price fell from %1 to %2.")
                .arg(m_format.money(*m_gate.costBeforeCheck()), m_format.money(m_gate.shown().cost));
        }
        return {};
    case PriceGate::State::Empty:
    case PriceGate::State::Ordered:
        return {};
    }
    return {};
}

} // namespace Desk

#include "moc_orderpanel.cpp"
