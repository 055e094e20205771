// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopnotification.h"

#include <QObject>
#include <QUuid>

namespace Desk {

class PurchaseService;
struct Purchase;

/// Tells on the desktop how orders end while no window of the program is in front: what was ordered, and never codes,
/// customers or notes, for others may see the screen. Owned by the window.
class SaleReporter : public QObject
{
    Q_OBJECT

public:
    explicit SaleReporter(PurchaseService &purchases, QObject *parent = nullptr);

signals:
    /// The sale whose notification was clicked.
    void showRequested(const QUuid &sale);

private:
    void onPurchaseSettled(const QUuid &key);
    void report(const Purchase &order);

    PurchaseService &m_purchases;
    DesktopNotification m_notification;
    QUuid m_reported;
};

} // namespace Desk
