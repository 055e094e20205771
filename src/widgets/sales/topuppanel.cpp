// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/topuppanel.h"

#include "domain/clock.h"
#include "models/text/claimtext.h"
#include "models/text/esimtext.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "models/text/shownkeys.h"
#include "models/text/topuptext.h"
#include "models/topuppackagemodel.h"
#include "services/account/account.h"
#include "services/prices/sellingprices.h"
#include "services/sales/topupservice.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/focusorder.h"
#include "widgets/controls/keepfocus.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/prices/margindelegate.h"
#include "widgets/sales/soldforfield.h"

#include "ui_topuppanel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Desk {

namespace {

using namespace std::chrono_literals;

/// Whoever walks through the table with the arrow keys asks for nothing.
constexpr auto restBeforeReading = 300ms;
/// Nobody reads what a press brought before the second half of a double click.
constexpr qint64 unreadWarningMs = 700;

} // namespace

TopUpPanel::TopUpPanel(TopUpService &topUps, Account &account, const Preferences &preferences, Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TopUpPanel>())
    , m_topUps(topUps)
    , m_account(account)
    , m_clock(clock)
    , m_rest(clock)
    , m_tick(clock)
    , m_price(topUps)
    , m_gate(m_price, preferences, clock)
    , m_model(new TopUpPackageModel(Format(), this))
    , m_soldFor(new SoldForField)
{
    m_ui->setupUi(this);
    m_ui->cardLayout->insertWidget(m_ui->cardLayout->indexOf(m_ui->questionLabel), m_soldFor);
    setFocusOrder({m_ui->table, m_soldFor, m_ui->buyButton, m_ui->withoutAskingButton});
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
        m_model->retranslate(m_format);
        renew();
        m_question.assumeKnown();
        m_announcer.assumeKnown();
    });
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(m_model);
    using Column = TopUpPackageModel::Column;
    m_ui->table->setYieldingColumns({static_cast<int>(Column::Data), static_cast<int>(Column::Days),
                                     static_cast<int>(Column::Cost), static_cast<int>(Column::SellAt),
                                     static_cast<int>(Column::Margin)});
    m_ui->table->setItemDelegateForColumn(static_cast<int>(TopUpPackageModel::Column::Margin),
                                          new MarginDelegate(TopUpPackageModel::IsLossRole, this));
    m_ui->table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // What a sale turns on stands in front.
    QFont pay = Painting::boldFont(font());
    pay.setPointSizeF(pay.pointSizeF() * 1.35);
    m_ui->payLabel->setFont(pay);
    for (QLabel *strong : std::initializer_list<QLabel *>{m_ui->topicLabel, m_ui->questionLabel, m_ui->gainLabel}) {
        strong->setFont(Painting::boldFont(font()));
    }
    for (QLabel *quiet :
         std::initializer_list<QLabel *>{m_ui->payHeading, m_ui->balanceLabel, m_ui->secondsLabel, m_ui->paidLabel}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->buyButton->setAutoDefault(true); // Return presses it.

    connect(m_ui->closeButton, &QPushButton::clicked, this, &TopUpPanel::closeRequested);
    connect(m_ui->buyButton, &QPushButton::clicked, this, &TopUpPanel::buy);
    connect(m_ui->withoutAskingButton, &QPushButton::clicked, this, &TopUpPanel::goWithoutAsking);
    connect(m_ui->table, &QAbstractItemView::clicked, this, &TopUpPanel::chooseAnew);
    connect(m_ui->table, &RecordTable::selectionMoved, this, &TopUpPanel::choose);
    connect(m_ui->table, &QAbstractItemView::activated, this, [this] {
        if (m_gate.state() == PriceGate::State::Empty) {
            choose();
        }
        m_ui->buyButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] {
        if (const TopUp *shown = shownTopUp()) {
            m_topUps.checkAgain(shown->key);
        }
    });
    connect(m_ui->wentThroughButton, &QPushButton::clicked, this, [this] {
        if (const TopUp *shown = shownTopUp()) {
            m_topUps.declareWentThrough(shown->key);
        }
    });
    connect(m_ui->notBoughtButton, &QPushButton::clicked, this, [this] {
        if (const TopUp *shown = shownTopUp()) {
            m_topUps.declareNotBought(shown->key);
        }
    });
    connect(&m_gate, &PriceGate::changed, this, &TopUpPanel::renew);
    connect(&m_gate, &PriceGate::requested, this, &TopUpPanel::request);
    connect(&m_topUps, &TopUpService::offerChanged, this, [this](const Iccid &iccid) {
        if (m_esim && m_esim->iccid == iccid) {
            onOfferChanged();
        }
    });
    connect(&m_topUps, &TopUpService::claimsChanged, this, &TopUpPanel::renew);
    connect(&m_topUps, &TopUpService::topUpAdded, this, &TopUpPanel::renew);
    connect(&m_topUps, &TopUpService::topUpChanged, this, &TopUpPanel::renew);
    connect(&m_topUps, &TopUpService::readyChanged, this, &TopUpPanel::renew);
    connect(&m_topUps, &TopUpService::journalProblemChanged, this, &TopUpPanel::renew);
    connect(&m_account, &Account::balanceChanged, this, &TopUpPanel::renew);
    connect(&m_account, &Account::stateChanged, this, &TopUpPanel::onAccountStateChanged);
    retranslate();
    clear();
}

TopUpPanel::~TopUpPanel() = default;

void TopUpPanel::setSellingPrices(const SellingPrices &prices)
{
    m_prices = &prices;
    m_soldFor->setSellingPrices(prices);
    connect(m_prices, &SellingPrices::listChanged, this, &TopUpPanel::showPrices);
    connect(m_prices, &SellingPrices::pricesChanged, this, &TopUpPanel::showPrices);
    showPrices();
}

void TopUpPanel::showPrices()
{
    if (m_prices) {
        m_model->setPrices(*m_prices, m_package);
    }
    for (const auto column : {TopUpPackageModel::Column::SellAt, TopUpPackageModel::Column::Margin}) {
        m_ui->table->setColumnAbsent(static_cast<int>(column), !m_model->hasPrices());
    }
}

void TopUpPanel::setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package)
{
    // One that was sold just now gets its id later, and stays the same.
    const bool isOther = !m_esim || m_esim->iccid != esim.iccid || (esim.iccid.isEmpty() && m_esim->id != esim.id);
    const bool wasHindered = m_esim && !obstacleText().isEmpty();
    m_esim = esim;
    m_note = note;
    m_package = package;
    if (isOther) {
        m_isWanted = false;
        chooseNothing();
        m_model->setPackages({});
    }
    if (isOther || wasHindered) {
        readOfferWhenResting();
    }
    onOfferChanged();
    if (isOther) {
        m_announcer.assumeKnown();
    }
}

void TopUpPanel::clear()
{
    m_esim.reset();
    m_package.reset();
    m_isWanted = false;
    chooseNothing();
    m_model->setPackages({});
    renew();
}

void TopUpPanel::arm()
{
    if (m_esim && obstacleText().isEmpty()) {
        m_topUps.readOffer(m_esim->iccid);
    }
    m_isWanted = true;
    chooseAnew();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void TopUpPanel::buy()
{
    if (m_ui->buyButton->isEnabled()) {
        m_gate.order();
    }
}

bool TopUpPanel::withdraw()
{
    if (std::exchange(m_warnedAtMs, std::nullopt)) {
        renew();
        return true;
    }
    return m_gate.withdraw();
}

void TopUpPanel::refresh()
{
    if (m_esim && obstacleText().isEmpty()) {
        m_topUps.readOffer(m_esim->iccid, true);
    }
}

void TopUpPanel::retranslate()
{
    m_format = Format();
    m_ui->buyButton->setKeyText(withShownKeys(ActionText::key(QKeySequence(Qt::CTRL | Qt::Key_Enter))));
}

void TopUpPanel::readOfferWhenResting()
{
    m_rest.stop();
    if (!obstacleText().isEmpty() || m_esim->iccid.isEmpty()) {
        return;
    }
    m_rest.start(restBeforeReading, [this] {
        if (m_esim && isVisible()) {
            m_topUps.readOffer(m_esim->iccid);
        }
    });
}

void TopUpPanel::onOfferChanged()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setPackages(m_topUps.offer(m_esim->iccid).packages);
        showPrices();
        if (m_ui->table->selectedRow() < 0 && m_model->rowCount() > 0) {
            m_ui->table->setCurrentIndex(m_model->index(m_model->rowLike(ownPackage()), 0));
        }
    }
    if (m_isWanted && m_gate.state() == PriceGate::State::Empty) {
        choose();
    }
    renew();
}

TopUpPackage TopUpPanel::ownPackage() const
{
    TopUpPackage own;
    own.isUnlimited = m_package ? m_package->isUnlimited : m_esim->usage.isUnlimited;
    own.data = m_package ? m_package->data : m_esim->usage.total; // The total grows with each top-up.
    own.validity = m_package ? m_package->validity : m_esim->validity.length;
    return own;
}

void TopUpPanel::onAccountStateChanged()
{
    // What could not be read without a connection comes by itself.
    if (m_account.state() == Account::State::Connected && m_esim && m_topUps.offer(m_esim->iccid).failure) {
        readOfferWhenResting();
    }
    renew();
}

void TopUpPanel::choose()
{
    const int row = m_ui->table->selectedRow();
    if (m_isFilling || !m_esim || row < 0) {
        return;
    }
    const TopUpPackage &package = m_model->rows()[row];
    if (m_chosen && m_chosen->iccid == m_esim->iccid && m_chosen->package.code == package.code) {
        return; // Renewed under the hand: what was asked about it still stands.
    }
    m_chosen = {m_esim->iccid, package};
    if (m_prices) {
        const PricedPackage priced = m_prices->asPackage(package, m_package);
        m_soldFor->setPackage(priced.package, priced.coverage);
    }
    m_warnedAtMs.reset();
    if (isVisible()) {
        m_topUps.claims().want(m_esim->iccid);
    }
    m_price.setPackage(m_esim->iccid, package.code);
    m_gate.choose({package.cost, m_topUps.offer(m_esim->iccid).readAt});
}

void TopUpPanel::chooseNothing()
{
    m_chosen.reset();
    m_warnedAtMs.reset();
    m_soldFor->clear();
    m_gate.clear();
    m_topUps.claims().wantNothing();
}

void TopUpPanel::chooseAnew()
{
    using State = PriceGate::State;
    if (m_gate.state() == State::Empty || m_gate.state() == State::Gone || m_gate.state() == State::Ordered) {
        chooseNothing();
        choose();
    }
}

void TopUpPanel::request(const KnownPrice &price)
{
    TopUpPackage package = chosenPackage();
    package.cost = price.cost;
    emit topUpRequested({m_chosen->iccid, package, m_soldFor->soldFor()});
}

void TopUpPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_chosen && m_gate.canOrder()) {
        m_topUps.claims().want(m_chosen->iccid);
    }
}

void TopUpPanel::hideEvent(QHideEvent *event)
{
    m_warnedAtMs.reset();
    m_topUps.claims().wantNothing();
    QWidget::hideEvent(event);
}

void TopUpPanel::goWithoutAsking()
{
    if (!m_warnedAtMs) {
        m_warnedAtMs = m_clock.elapsedMs();
        m_warnedOf = standing().desk;
        renew();
    } else if (m_clock.elapsedMs() - *m_warnedAtMs >= unreadWarningMs) {
        m_warnedAtMs.reset();
        m_topUps.claims().waive(m_chosen->iccid);
        buy();
    }
}

ClaimStanding TopUpPanel::standing() const
{
    return m_esim ? m_topUps.claims().standing(m_esim->iccid) : ClaimStanding();
}

TopUpPackage TopUpPanel::chosenPackage() const
{
    const TopUpOffer offer = m_topUps.offer(m_chosen->iccid);
    const TopUpPackage *newest = offer.package(m_chosen->package.code);
    return newest ? *newest : m_chosen->package;
}

void TopUpPanel::renew()
{
    m_gate.setSeen(arePricesHidden() ? PriceGate::Seen::Nothing : PriceGate::Seen::Cost);
    if (m_esim) {
        m_ui->heading->setEsim(*m_esim, m_note);
    } else {
        m_ui->heading->clear(tr("Choose an eSIM to top it up."));
    }
    const QString obstacle = obstacleText();
    const bool hasOffer = m_esim && obstacle.isEmpty() && m_model->rowCount() > 0;
    m_ui->nowLabel->setVisible(m_esim.has_value());
    if (m_esim) {
        const QString used = EsimText::usedSentence(*m_esim, m_format);
        m_ui->nowLabel->setText(
            m_esim->validity.expiresAt.isValid()
                ? tr(/*: What an eSIM has before a top-up. %1: "1.2 of 3 GB used"; %2: a day. */
                     "Now: %1, ends %2")
                      .arg(used, m_format.date(m_esim->validity.expiresAt))
                : tr(/*: What an eSIM has before a top-up. %1: "1.2 of 3 GB used". */ "Now: %1").arg(used));
    }
    showMessage();
    m_ui->table->setVisible(hasOffer);
    m_ui->card->setVisible(hasOffer);
    const bool mayWaive = hasOffer && m_gate.canOrder() && connectionProblem().isEmpty() && !m_topUps.journalProblem()
                          && standing().state == ClaimStanding::State::Unanswered;
    if (!mayWaive || m_warnedOf != standing().desk) {
        m_warnedAtMs.reset();
    }
    const QString problem = problemText();
    m_ui->withoutAskingButton->setVisible(mayWaive);
    setEnabledKeepingFocus(m_ui->buyButton, hasOffer && m_gate.canOrder() && problem.isEmpty());
    showAmount();
    showQuestion(problem);
    showStatus();
}

void TopUpPanel::showMessage()
{
    QString message = obstacleText();
    if (m_esim && message.isEmpty()) {
        const TopUpOffer offer = m_topUps.offer(m_esim->iccid);
        if (offer.failure) {
            message = FailureText(m_format).failure(*offer.failure);
        } else if (m_model->rowCount() == 0 && (!offer.readAt.isValid() || offer.isReading)) {
            message = tr("Reading what it can be topped up with…");
        } else {
            message = offerProblem(offer);
        }
    }
    m_ui->messageLabel->setValue(message);
    m_ui->messageLabel->setVisible(!message.isEmpty());
}

QString TopUpPanel::offerProblem(const TopUpOffer &offer) const
{
    if (m_model->rowCount() > 0) {
        return offer.unreadableRows > 0 ? tr(/*: %Ln: how many packages that an eSIM can be topped up with. */
                                             "%Ln packages could not be read. Where a price was known before, that "
                                             "one is shown, and it is read again before anything is bought.",
                                             nullptr, offer.unreadableRows)
                                        : QString();
    }
    if (offer.unreadableRows > 0) {
        //: %Ln: a number of packages.
        return tr("%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.", nullptr,
                  offer.unreadableRows);
    }
    return offer.isWhole ? tr("eSIMfly offers no top-up for this eSIM. Sell a new one instead.")
                         : tr("What this eSIM can be topped up with could not be read. Try again in a while.");
}

void TopUpPanel::showAmount()
{
    const auto amount = cost();
    if (amount && m_gate.state() != PriceGate::State::Gone) {
        m_soldFor->setCost(*amount);
    }
    m_soldFor->setEditable(m_chosen && m_gate.state() != PriceGate::State::Ordered);
    m_ui->payLabel->setText(amount ? m_format.money(*amount) : Format::dash());
    for (QLabel *label : {m_ui->payHeading, m_ui->payLabel}) {
        label->setVisible(!arePricesHidden());
    }
    m_ui->gainLabel->setText(gainText());
    QString text;
    const auto balance = m_account.balance();
    const bool isPriceKnown = m_gate.canOrder() && m_gate.state() != PriceGate::State::Unreadable;
    if (amount && isPriceKnown && !arePricesHidden() && balance && balance->amount.currency() == amount->currency()) {
        //: What the account will have once this top-up is paid.
        text = tr("Balance after: %1").arg(m_format.money(balance->amount - *amount));
    }
    m_ui->balanceLabel->setText(text);
    m_ui->balanceLabel->setVisible(!text.isEmpty() && balanceProblem().isEmpty());
}

QString TopUpPanel::gainText() const
{
    if (!m_chosen || !m_esim) {
        return tr("Choose what to top up with.");
    }
    const TopUpPackage package = chosenPackage();
    //: What a top-up brings. %1: "5 GB" or "∞"; %2: "30 days".
    QString text = tr("%1 and %2 more")
                       .arg(m_format.dataAmount(package.data, package.isUnlimited), m_format.days(package.validity));
    if (m_esim->validity.expiresAt.isValid() && m_gate.canOrder()) {
        const QDateTime from = std::max(m_esim->validity.expiresAt, m_clock.now());
        //: Until when an eSIM lasts after a top-up; the network decides in the end. %1: a day.
        text += QLatin1Char('\n') + tr("until about %1").arg(m_format.date(from.addDays(package.validity.days())));
    }
    return text;
}

void TopUpPanel::showQuestion(const QString &problem)
{
    QString text = m_warnedAtMs ? QString() : questionText();
    if (text.isEmpty() && m_gate.canOrder()) {
        text = problem;
    }
    m_ui->questionLabel->setValue(text);
    m_ui->questionLabel->setVisible(!text.isEmpty());
    m_question.tell(text);
}

QString TopUpPanel::hiddenQuestionText() const
{
    switch (m_gate.state()) {
    case PriceGate::State::AskRisen:
        return tr("It costs more than before. Show prices to go on, or buy again all the same.");
    case PriceGate::State::AskAmount:
        return tr("Buy again to confirm.");
    default:
        return {};
    }
}

QString TopUpPanel::questionText() const
{
    if (const QString text = arePricesHidden() ? hiddenQuestionText() : QString(); !text.isEmpty()) {
        return text;
    }
    switch (m_gate.state()) {
    case PriceGate::State::WaitingForPrice:
        return tr("Checking the price…");
    case PriceGate::State::AskRisen:
        //: %1 and %2: amounts with their currency.
        return tr("The price rose from %1 to %2. Buy again to pay %2.")
            .arg(m_format.money(m_gate.shown().cost), m_format.money(*m_gate.newCost()));
    case PriceGate::State::AskUnchecked:
        //: %1: the time of day at which the price was read.
        return tr("The price read at %1 could not be checked. Buy again to pay the current price.")
            .arg(m_format.time(m_gate.shown().readAt));
    case PriceGate::State::AskAmount:
        //: %1: an amount of money that was set.
        return tr("This is more than %1. Buy again to confirm.").arg(m_format.money(*m_gate.secondClickAbove()));
    case PriceGate::State::Unreadable:
        return tr("What this package costs now can't be read, so it can't be bought. Buy again to have it read once "
                  "more.");
    case PriceGate::State::Gone:
        return tr("This package is no longer offered for this eSIM. Choose another one.");
    case PriceGate::State::Armed:
        if (m_gate.costBeforeCheck() && !arePricesHidden()) {
            //: %1 and %2: amounts with their currency.
            return tr("The price fell from %1 to %2.")
                .arg(m_format.money(*m_gate.costBeforeCheck()), m_format.money(m_gate.shown().cost));
        }
        break;
    case PriceGate::State::Empty:
    case PriceGate::State::Ordered:
        break;
    }
    return {};
}

void TopUpPanel::showStatus()
{
    const TopUp *shown = shownTopUp();
    m_ui->statusBox->setVisible(shown);
    m_ui->statusLabel->setFont(shown && shown->state == TopUp::State::Completed ? Painting::boldFont(font()) : font());
    if (!shown) {
        m_ui->statusLabel->setValue({});
        m_announcer.tell({});
        m_tick.stop();
        return;
    }
    const TopUpProgress progress = m_topUps.progress(shown->key);
    const QString status = TopUpText(m_format).status(*shown, progress, m_topUps.evidence(shown->key));
    m_ui->statusLabel->setValue(status);
    const bool isBusy = progress.step != TopUpProgress::Step::Idle;
    const bool waitsForPerson = shown->isUnclear() && !isBusy;
    m_ui->busyBar->setVisible(isBusy);
    m_ui->secondsLabel->setVisible(isBusy);
    m_ui->checkButton->setVisible(waitsForPerson && m_topUps.canCheck(shown->key));
    m_ui->wentThroughButton->setVisible(waitsForPerson);
    m_ui->notBoughtButton->setVisible(waitsForPerson);
    const QString details = TopUpText(m_format).details(*shown);
    m_ui->paidLabel->setValue(details);
    m_ui->paidLabel->setVisible(!details.isEmpty());
    m_announcer.tell((status + QLatin1Char(' ') + details).trimmed());
    showSeconds();
    if (!isBusy) {
        m_tick.stop();
    } else if (!m_tick.isActive()) {
        tick();
    }
}

void TopUpPanel::showSeconds()
{
    const TopUp *shown = shownTopUp();
    const QDateTime startedAt = shown ? m_topUps.progress(shown->key).startedAt : QDateTime();
    //: How long a sale has been running, in seconds.
    m_ui->secondsLabel->setText(
        startedAt.isValid() ? tr("%1 s").arg(m_format.count(std::max<qint64>(0, startedAt.secsTo(m_clock.now()))))
                            : QString());
}

void TopUpPanel::tick()
{
    m_tick.start(1s, [this] {
        showSeconds();
        tick();
    });
}

QString TopUpPanel::obstacleText() const
{
    if (!m_esim) {
        return {};
    }
    const TopUpObstacle obstacle = m_topUps.obstacle(*m_esim, m_package ? &*m_package : nullptr);
    // What is in hand has its own words below.
    return obstacle == TopUpObstacle::InHand ? QString() : TopUpText::obstacle(obstacle, *m_esim);
}

QString TopUpPanel::problemText() const
{
    if (const auto &problem = m_topUps.journalProblem()) {
        return FailureText(m_format).journalProblem(*problem);
    }
    for (const QString &problem : {connectionProblem(), claimProblem()}) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    return balanceProblem();
}

QString TopUpPanel::connectionProblem() const
{
    if (m_account.state() == Account::State::SignedOut) {
        return tr("Connect an account to top up.");
    }
    if (m_account.state() == Account::State::Offline) {
        const QString meaning = m_account.problem() == Account::Problem::ClockOff
                                    ? tr("Nothing can be topped up while this computer's clock is off.")
                                    : tr("Nothing can be topped up without a connection.");
        return meaning + QLatin1Char(' ')
               + FailureText(m_format).accountProblem(m_account.problem(), m_account.failure(), m_account.clockSkew());
    }
    if (m_account.state() == Account::State::Checking || !m_topUps.isReady()) {
        return tr("Connecting the account…");
    }
    if (m_esim && m_topUps.isLocked(m_esim->iccid)) {
        const TopUp *shown = shownTopUp();
        const bool waitsForPerson = shown && shown->isUnclear();
        return waitsForPerson ? TopUpText::obstacle(TopUpObstacle::InHand, *m_esim)
                              : tr("A top-up of this eSIM is under way. The next one waits for it.");
    }
    return {};
}

QString TopUpPanel::claimProblem() const
{
    const ClaimText text(m_clock.now(), m_format);
    return m_warnedAtMs ? text.question(standing()) : text.standing(standing());
}

QString TopUpPanel::balanceProblem() const
{
    const auto balance = m_account.balance();
    const auto amount = cost();
    if (!balance || !amount || !m_gate.canOrder() || balance->amount.currency() != amount->currency()
        || balance->amount >= *amount) {
        return {};
    }
    return FailureText(m_format).balanceTooSmall(balance->amount, *amount - balance->amount);
}

std::optional<Money> TopUpPanel::cost() const
{
    return m_chosen ? std::optional(m_gate.total()) : std::nullopt;
}

const TopUp *TopUpPanel::shownTopUp() const
{
    return m_esim ? m_topUps.latest(m_esim->iccid) : nullptr;
}

} // namespace Desk

#include "moc_topuppanel.cpp"
