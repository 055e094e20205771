// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/unfinishedpurchases.h"

#include "models/purchasemodel.h"
#include "services/purchasebatches.h"
#include "services/purchaseservice.h"
#include "widgets/errortext.h"
#include "widgets/recorddelegate.h"

#include "ui_unfinishedpurchases.h"

#include <QEvent>
#include <QMessageBox>

namespace Desk {

namespace {

/// Whether a person has to know that it is not clear. A sale that is on its way for the first time is shown where it
/// was ordered.
bool isUnclear(const Purchase &purchase, const PurchaseProgress &progress)
{
    return purchase.state == Purchase::State::Unknown
           || (purchase.state == Purchase::State::Sent
               && (progress.step == PurchaseProgress::Step::Checking || progress.step == PurchaseProgress::Step::Idle));
}

} // namespace

UnfinishedPurchases::UnfinishedPurchases(PurchaseService &purchases, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UnfinishedPurchases>())
    , m_purchases(purchases)
    , m_model(new PurchaseModel(Format(), this))
{
    m_ui->setupUi(this);
    auto *delegate = new RecordDelegate(this);
    delegate->setLook(static_cast<int>(PurchaseModel::Column::Note), RecordDelegate::Look::Quiet);
    m_ui->table->setItemDelegate(delegate);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(m_model);
    m_ui->table->setColumnSamples({QStringLiteral("24 Nov 14:03 W"), QStringLiteral("United States 10 GB 30 Days"),
                                   QStringLiteral("$1,234.56"), QStringLiteral("Ms Aydin, room 214")});

    connect(m_ui->table, &RecordTable::selectionMoved, this, &UnfinishedPurchases::showButtons);
    connect(m_ui->checkButton, &QPushButton::clicked, this, [this] { m_purchases.checkAgain(selectedKey()); });
    connect(m_ui->finishButton, &QPushButton::clicked, this, [this] { m_purchases.finishOrder(selectedKey()); });
    connect(m_ui->notBoughtButton, &QPushButton::clicked, this, &UnfinishedPurchases::askNotBought);
    connect(&m_purchases, &PurchaseService::purchaseAdded, this, &UnfinishedPurchases::renew);
    connect(&m_purchases, &PurchaseService::purchaseChanged, this, &UnfinishedPurchases::renew);
    connect(&m_purchases, &PurchaseService::purchaseSettled, this, &UnfinishedPurchases::renew);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_ui->table->setEmptyText(tr("Every purchase is settled."));
    constexpr QSize roomy(820, 380);
    resize(roomy);
    renew();
}

UnfinishedPurchases::~UnfinishedPurchases() = default;

int UnfinishedPurchases::count() const
{
    return m_model->rowCount();
}

QUuid UnfinishedPurchases::selectedKey() const
{
    return m_model->key(m_ui->table->selectedRow());
}

void UnfinishedPurchases::renew()
{
    const int before = count();
    const ErrorText errorText;
    QList<UnfinishedPurchase> rows;
    for (const Purchase &purchase : m_purchases.purchases()) {
        const PurchaseProgress progress = m_purchases.progress(purchase.key);
        if (isUnclear(purchase, progress)) {
            QString known = errorText.purchase(purchase, progress, m_purchases.evidence(purchase.key));
            if (!purchase.batch.isNull()) {
                //: %1: what is known of an order; %2: of those ordered with it, "2 of 5 bought, 1 not clear, 2 not
                //: sent".
                known = tr("%1 Of the orders at once: %2.")
                            .arg(known, errorText.batch(batchStatus(m_purchases.purchases(), purchase.batch)));
            }
            rows << UnfinishedPurchase{purchase, known};
        }
    }
    m_model->setPurchases(rows);
    m_ui->table->selectSomething();
    showButtons();
    if (count() != before) {
        emit countChanged(count());
    }
}

void UnfinishedPurchases::showButtons()
{
    const Purchase *purchase = m_purchases.purchase(selectedKey());
    const bool isWaiting = purchase && m_purchases.progress(purchase->key).step == PurchaseProgress::Step::Idle;
    m_ui->checkButton->setEnabled(isWaiting);
    m_ui->finishButton->setEnabled(isWaiting && m_purchases.canFinish(purchase->key));
    m_ui->notBoughtButton->setEnabled(isWaiting && purchase->state == Purchase::State::Unknown);
    const int row = m_ui->table->selectedRow();
    const QString known = row < 0 ? QString() : m_model->rows()[row].known;
    m_ui->knownLabel->setText(known);
    m_ui->knownLabel->setAccessibleDescription(known);
}

void UnfinishedPurchases::askNotBought()
{
    const QUuid key = selectedKey();
    const Purchase *purchase = m_purchases.purchase(key);
    if (!purchase) {
        return;
    }
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    //: %1: the name of a package.
    question->setText(tr("Was “%1” not bought?").arg(purchase->request.packageName));
    question->setInformativeText(
        tr("The program will no longer look for it. If eSIMfly did charge it, the eSIM appears "
           "in the list of eSIMs, and the money is gone."));
    QPushButton *accept = question->addButton(tr("Yes, it was not bought"), QMessageBox::AcceptRole);
    QPushButton *reject = question->addButton(tr("Keep looking"), QMessageBox::RejectRole);
    question->setDefaultButton(reject);
    question->setEscapeButton(reject);
    connect(accept, &QPushButton::clicked, this, [this, key] { m_purchases.declareNotBought(key); });
    question->open();
}

void UnfinishedPurchases::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->table->setEmptyText(tr("Every purchase is settled."));
        m_model->retranslate(Format());
        renew();
    }
    QDialog::changeEvent(event);
}

} // namespace Desk
