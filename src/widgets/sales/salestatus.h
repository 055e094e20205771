// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "models/text/format.h"
#include "widgets/controls/announcer.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Desk {

class OrderBook;
class PurchaseService;
class Sale;
class WhichOrder;

/// How one sale stands, which may be several orders: its words, the seconds, and for an unclear one what a person can
/// do. Whether it is to be seen is its owner's business. Owned by the panel it stands in.
class SaleStatus : public QWidget
{
    Q_OBJECT

public:
    SaleStatus(PurchaseService &purchases, Clock &clock, QWidget *parent = nullptr);

    /// Among these is which order of the account one was that is not clear; they must outlive it. Without them nobody
    /// can say it here.
    void setBooks(const OrderBook &books);
    void follow(const QUuid &sale); ///< A null one: none.
    const QUuid &sale() const { return m_sale; }
    /// Names the package where it is not the one in the panel.
    void setPackageNameShown(bool shown);

signals:
    /// The person wants what this sale did not bring.
    void missingWanted(const QUuid &sale);

private:
    void buildLayout();
    void retranslate();
    void showSale();
    QString statusText(const Sale &sale) const;
    QString detailText(const Sale &sale) const; ///< Paid (both amounts where they differ), and what can't be told.
    void showSeconds();
    void tick();

    PurchaseService &m_purchases;
    Clock &m_clock;
    ClockTimer m_tick; ///< Counts the seconds of a sale that is under way.
    Format m_format;
    QUuid m_sale;
    bool m_namesPackage = false;
    QLabel *m_package = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_seconds = nullptr;
    QLabel *m_detail = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_checkAgain = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_wentThrough = nullptr;
    QPushButton *m_notBought = nullptr;
    QPushButton *m_missing = nullptr;
    WhichOrder *m_whichOrder = nullptr;
    Announcer m_announcer{this};
};

} // namespace Desk
