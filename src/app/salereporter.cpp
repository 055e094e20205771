// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/salereporter.h"

#include "models/text/purchasetext.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/sale.h"

#include <QApplication>

namespace Desk {

SaleReporter::SaleReporter(PurchaseService &purchases, QObject *parent)
    : QObject(parent)
    , m_purchases(purchases)
{
    connect(&m_purchases, &PurchaseService::purchaseSettled, this, &SaleReporter::onPurchaseSettled);
    connect(&m_purchases, &PurchaseService::purchaseLeftUnclear, this,
            [this](const QUuid &key) { report(*m_purchases.purchase(key)); });
    connect(&m_notification, &DesktopNotification::clicked, this, [this] { emit showRequested(m_reported); });
}

void SaleReporter::onPurchaseSettled(const QUuid &key)
{
    const Purchase *order = m_purchases.purchase(key);
    if (order && order->state != Purchase::State::NotBought) { // A person said that, in a window.
        report(*order);
    }
}

void SaleReporter::report(const Purchase &order)
{
    const Sale sale = m_purchases.sale(order.sale);
    const SaleCounts counts = sale.counts();
    const bool isUnderWay = counts.isSending() || counts.preparing > 0;
    const bool hasTrouble = order.state != Purchase::State::Completed;
    if (QApplication::activeWindow() || (isUnderWay && !hasTrouble)) {
        return;
    }
    m_reported = order.sale;
    const QString &name = order.request.packageName;
    if (sale.isOfSeveral()) {
        //: A notification of the desktop; "2 of 5 bought" follows.
        m_notification.show(tr("Your orders"),
                            //: Button of a message of the desktop: shows the sale that it is about.
                            Format::isolated(name) + QStringLiteral(": ") + PurchaseText().batch(counts), tr("Show"));
    } else if (!hasTrouble) {
        m_notification.show(tr("The order went through."), name, tr("Show"));
    } else if (order.state == Purchase::State::Refunded) {
        m_notification.show(tr("The order did not go through. The money came back."), name, tr("Show"));
    } else if (order.state == Purchase::State::Failed) {
        m_notification.show(tr("The order did not go through after it was paid. Not clear yet whether the money came "
                               "back."),
                            name, tr("Show"));
    } else if (order.state == Purchase::State::Refused) {
        m_notification.show(tr("The order did not go through. Nothing was charged."), name, tr("Show"));
    } else {
        m_notification.show(tr("The order is not clear yet. You may have been charged."), name, tr("Show"));
    }
}

} // namespace Desk
