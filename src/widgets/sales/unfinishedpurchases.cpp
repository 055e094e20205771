// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sales/unfinishedpurchases.h"

#include "models/purchasemodel.h"
#include "models/text/purchasetext.h"
#include "models/text/topuptext.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"
#include "services/sales/topupservice.h"
#include "services/teamsales/teamdecisions.h"
#include "widgets/controls/flowlayout.h"
#include "widgets/controls/languagechange.h"
#include "widgets/sales/whichorder.h"

#include "ui_unfinishedpurchases.h"

#include <QMessageBox>

#include <algorithm>

namespace Desk {

namespace {

/// Without what came with a colleague's journal: that is this computer's.
QList<Purchase> colleaguesUnclear(const TeamDecisions &decisions, const PurchaseService &purchases)
{
    QList<Purchase> unclear = decisions.unclearOrders();
    unclear.removeIf([&purchases](const Purchase &order) { return purchases.purchase(order.key); });
    return unclear;
}

QList<TopUp> colleaguesUnclear(const TeamDecisions &decisions, const TopUpService &topUps)
{
    QList<TopUp> unclear = decisions.unclearTopUps();
    unclear.removeIf([&topUps](const TopUp &topUp) { return topUps.topUp(topUp.key); });
    return unclear;
}

/// Whether a person has to know that it is not clear. What is on its way for the first time is shown where it was
/// ordered.
template<typename Row, typename Progress> bool isUnclear(const Row &row, const Progress &progress)
{
    using Step = typename Progress::Step;
    return row.isUnclear()
           || (row.state == Row::State::Sent && (progress.step == Step::Checking || progress.step == Step::Idle));
}

} // namespace

UnfinishedPurchases::UnfinishedPurchases(PurchaseService &purchases, TopUpService &topUps, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnfinishedPurchases>())
    , m_purchases(purchases)
    , m_topUps(topUps)
    , m_model(new PurchaseModel(Format(), this))
{
    m_ui->setupUi(this);
    FlowLayout::wrap(*m_ui->buttonLayout);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->table->setEmptyText(tr("Every purchase is settled."));
        m_model->retranslate(Format());
        renew();
    });
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(m_model);

    connect(m_ui->table, &RecordTable::selectionMoved, this, &UnfinishedPurchases::showButtons);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &UnfinishedPurchases::checkAgain);
    connect(m_ui->finishButton, &QPushButton::clicked, this, [this] { m_purchases.finishOrder(selectedKey()); });
    connect(m_ui->wentThroughButton, &QPushButton::clicked, this, &UnfinishedPurchases::declareWentThrough);
    connect(m_ui->notBoughtButton, &QPushButton::clicked, this, &UnfinishedPurchases::askNotBought);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connectServices();
    m_ui->table->setEmptyText(tr("Every purchase is settled."));
    constexpr QSize roomy(980, 400);
    resize(roomy);
    renew();
}

UnfinishedPurchases::~UnfinishedPurchases() = default;

void UnfinishedPurchases::connectServices()
{
    connect(&m_purchases, &PurchaseService::purchaseAdded, this, &UnfinishedPurchases::renew);
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, &UnfinishedPurchases::renew);
    connect(&m_purchases, &PurchaseService::purchaseSettled, this, &UnfinishedPurchases::renew);
    connect(&m_topUps, &TopUpService::topUpAdded, this, &UnfinishedPurchases::renew);
    connect(&m_topUps, &TopUpService::topUpChanged, this, &UnfinishedPurchases::renew);
    connect(&m_topUps, &TopUpService::topUpSettled, this, &UnfinishedPurchases::renew);
}

void UnfinishedPurchases::showColleagues(TeamDecisions &decisions, const OrderBook &books, const QString &seller)
{
    m_decisions = &decisions;
    m_whichOrder = new WhichOrder(books, this);
    connect(m_whichOrder, &WhichOrder::chosen, this, &UnfinishedPurchases::declareBought);
    m_seller = seller;
    connect(&decisions.book(), &TeamBook::changed, this, &UnfinishedPurchases::renew);
    renew();
}

int UnfinishedPurchases::count() const
{
    return m_model->rowCount();
}

int UnfinishedPurchases::countOf(const PurchaseService &purchases, const TopUpService &topUps,
                                 const TeamDecisions &decisions)
{
    const auto unclearIn = [](const auto &service, const auto &rows) {
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&service](const auto &row) { return isUnclear(row, service.progress(row.key)); });
    };
    return static_cast<int>(unclearIn(purchases, purchases.purchases()) + unclearIn(topUps, topUps.topUps())
                            + colleaguesUnclear(decisions, purchases).size()
                            + colleaguesUnclear(decisions, topUps).size());
}

QUuid UnfinishedPurchases::selectedKey() const
{
    return m_model->key(m_ui->table->selectedRow());
}

void UnfinishedPurchases::renew()
{
    const int before = count();
    QList<UnfinishedPurchase> rows = orders() + topUps() + colleaguesOrders() + colleaguesTopUps();
    std::stable_sort(rows.begin(), rows.end(), [](const UnfinishedPurchase &a, const UnfinishedPurchase &b) {
        return a.orderedAt < b.orderedAt;
    });
    m_model->setPurchases(rows);
    m_ui->table->selectSomething();
    m_ui->hintLabel->setVisible(count() > 0);
    showButtons();
    if (count() != before) {
        emit countChanged(count());
    }
}

QList<UnfinishedPurchase> UnfinishedPurchases::orders() const
{
    const PurchaseText purchaseText;
    QList<UnfinishedPurchase> rows;
    for (const Purchase &purchase : m_purchases.purchases()) {
        const PurchaseProgress progress = m_purchases.progress(purchase.key);
        if (!isUnclear(purchase, progress)) {
            continue;
        }
        UnfinishedPurchase row;
        row.key = purchase.key;
        row.orderedAt = purchase.firstSentAt.isValid() ? purchase.firstSentAt : purchase.intendedAt;
        row.name = purchase.request.packageName;
        row.amount = purchase.paid ? *purchase.paid : purchase.request.shownCost * purchase.request.quantity;
        row.note = purchase.request.note;
        row.known = purchaseText.purchase(purchase, progress, m_purchases.evidence(purchase.key));
        if (const Sale sale = m_purchases.sale(purchase.sale); sale.isOfSeveral()) {
            //: %1: what is known of an order; %2: of those ordered with it, "2 of 5 bought, 1 not clear, 2 not
            //: sent".
            row.known = tr("%1 Of the orders at once: %2.").arg(row.known, purchaseText.batch(sale.counts()));
        }
        rows << row;
    }
    return rows;
}

/// All but what is known of it.
UnfinishedPurchase UnfinishedPurchases::rowOf(const TopUp &topUp)
{
    UnfinishedPurchase row;
    row.key = topUp.key;
    row.orderedAt = topUp.sentAt.isValid() ? topUp.sentAt : topUp.intendedAt;
    row.name = topUp.request.package.name;
    row.amount = topUp.request.package.cost;
    //: In the place of a note. %1: an ICCID.
    row.note = tr("Top-up of %1").arg(Format::isolated(topUp.request.iccid.grouped()));
    return row;
}

QList<UnfinishedPurchase> UnfinishedPurchases::topUps() const
{
    const TopUpText text;
    QList<UnfinishedPurchase> rows;
    for (const TopUp &topUp : m_topUps.topUps()) {
        const TopUpProgress progress = m_topUps.progress(topUp.key);
        if (!isUnclear(topUp, progress)) {
            continue;
        }
        UnfinishedPurchase row = rowOf(topUp);
        row.known = text.status(topUp, progress, m_topUps.evidence(topUp.key));
        rows << row;
    }
    return rows;
}

QList<UnfinishedPurchase> UnfinishedPurchases::colleaguesOrders() const
{
    QList<UnfinishedPurchase> rows;
    const QList<Purchase> unclear = m_decisions ? colleaguesUnclear(*m_decisions, m_purchases) : QList<Purchase>();
    for (const Purchase &order : unclear) {
        UnfinishedPurchase row;
        row.key = order.key;
        row.orderedAt = order.firstSentAt;
        row.name = order.request.packageName;
        row.amount = order.request.shownCost * order.request.quantity;
        row.note = order.request.note;
        row.known = PurchaseText().colleaguesOrder(*m_decisions, order);
        rows << row;
    }
    return rows;
}

QList<UnfinishedPurchase> UnfinishedPurchases::colleaguesTopUps() const
{
    QList<UnfinishedPurchase> rows;
    const QList<TopUp> unclear = m_decisions ? colleaguesUnclear(*m_decisions, m_topUps) : QList<TopUp>();
    for (const TopUp &topUp : unclear) {
        UnfinishedPurchase row = rowOf(topUp);
        row.known = TopUpText().colleaguesTopUp(*m_decisions, topUp);
        rows << row;
    }
    return rows;
}

void UnfinishedPurchases::showButtons()
{
    const QUuid key = selectedKey();
    const Purchase *purchase = m_purchases.purchase(key);
    const TopUp *topUp = m_topUps.topUp(key);
    const bool isOrderWaiting = purchase && m_purchases.progress(key).step == PurchaseProgress::Step::Idle;
    const bool isTopUpWaiting = topUp && m_topUps.progress(key).step == TopUpProgress::Step::Idle;
    const bool isColleagues = m_decisions && !key.isNull() && !purchase && !topUp;
    const bool mayDecide = isColleagues && m_decisions->right(key).kind == DecisionRight::Kind::May;
    const bool mayName = isOrderWaiting && m_whichOrder && m_purchases.canDeclareBought(key);
    m_ui->finishButton->setVisible(!topUp && !isColleagues);
    m_ui->wentThroughButton->setToolTip(orderOf(key) ? tr("Asks which order of the account it was")
                                                     : tr("Only if you have seen that the eSIM has the data"));
    m_ui->checkButton->setEnabled(isOrderWaiting || (isTopUpWaiting && m_topUps.canCheck(key)));
    m_ui->finishButton->setEnabled(isOrderWaiting && m_purchases.canFinish(key));
    m_ui->wentThroughButton->setEnabled(mayName || isTopUpWaiting || mayDecide);
    m_ui->notBoughtButton->setEnabled((isOrderWaiting && purchase->isUnclear()) || isTopUpWaiting || mayDecide);
    const int row = m_ui->table->selectedRow();
    const QString known = row < 0 ? QString() : m_model->rows()[row].known;
    m_ui->knownLabel->setValue(known);
}

void UnfinishedPurchases::checkAgain()
{
    const QUuid key = selectedKey();
    if (m_topUps.topUp(key)) {
        m_topUps.checkAgain(key);
    } else {
        m_purchases.checkAgain(key);
    }
}

void UnfinishedPurchases::askNotBought()
{
    const QUuid key = selectedKey();
    const int row = m_ui->table->selectedRow();
    if (row < 0) {
        return;
    }
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    //: %1: the name of a package.
    question->setText(tr("Was “%1” not bought?").arg(Format::isolated(m_model->rows()[row].name)));
    const Purchase *purchase = m_purchases.purchase(key);
    const TopUp *topUp = m_topUps.topUp(key);
    const bool isEnded = purchase ? purchase->isEnded() : topUp && topUp->isEnded();
    question->setInformativeText(
        isEnded ? tr("The program will no longer look whether its money came back. Look at your balance and your "
                     "orders first.")
        : !orderOf(key) ? tr("The program will no longer look for it, and the eSIM can be topped up again. If "
                             "eSIMfly did charge it, the eSIM has the data, and the money is gone.")
                        : tr("The program will no longer look for it. If eSIMfly did charge it, the eSIM appears "
                             "in the list of eSIMs, and the money is gone."));
    QPushButton *accept = question->addButton(tr("Yes, it was not bought"), QMessageBox::AcceptRole);
    //: Button of a question: nothing is decided.
    QPushButton *reject = question->addButton(tr("Keep looking"), QMessageBox::RejectRole);
    question->setDefaultButton(reject);
    question->setEscapeButton(reject);
    connect(accept, &QPushButton::clicked, this, [this, key] { declareNotBought(key); });
    question->open();
}

void UnfinishedPurchases::declareNotBought(const QUuid &key)
{
    if (m_topUps.topUp(key)) {
        m_topUps.declareNotBought(key);
    } else if (m_purchases.purchase(key)) {
        m_purchases.declareNotBought(key);
    } else if (m_decisions) {
        whenDone(m_decisions->declareNotBought(key, m_seller), this,
                 [this](const auto &decided) { onDecided(decided); });
    }
}

/// Nothing where it is a top-up, or is not here any more.
std::optional<Purchase> UnfinishedPurchases::orderOf(const QUuid &key) const
{
    if (const Purchase *own = m_purchases.purchase(key)) {
        return *own;
    }
    const QList<Purchase> unclear = m_decisions ? m_decisions->unclearOrders() : QList<Purchase>();
    const auto theirs =
        std::find_if(unclear.cbegin(), unclear.cend(), [&key](const Purchase &order) { return order.key == key; });
    return theirs == unclear.cend() ? std::nullopt : std::optional(*theirs);
}

void UnfinishedPurchases::declareWentThrough()
{
    const QUuid key = selectedKey();
    if (m_topUps.topUp(key)) {
        m_topUps.declareWentThrough(key);
    } else if (const auto order = orderOf(key)) {
        m_whichOrder->ask(*order);
    } else if (m_decisions) {
        declareBought(key, {});
    }
}

/// The reference is empty with a colleague's top-up.
void UnfinishedPurchases::declareBought(const QUuid &key, const QString &reference)
{
    const bool isOwn = m_purchases.purchase(key);
    whenDone(isOwn ? m_purchases.declareBought(key, reference) : m_decisions->declareBought(key, reference, m_seller),
             this, [this](const auto &decided) { onDecided(decided); });
}

void UnfinishedPurchases::onDecided(const Result<Decided> &decided)
{
    renew();
    m_whichOrder->tell(decided);
}

} // namespace Desk
