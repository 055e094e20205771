// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "models/text/format.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Desk {

class PurchaseService;
struct BatchStatus;
struct Purchase;

/// How one sale stands, which may be several orders: its words, the seconds, and for an unclear one what a person can
/// do. Whether it is to be seen is its owner's business. Owned by the panel it stands in.
class SaleStatus : public QWidget
{
    Q_OBJECT

public:
    SaleStatus(PurchaseService &purchases, Clock &clock, QWidget *parent = nullptr);

    void follow(const QUuid &key); ///< A null key: none. The first of a batch: all of it.
    const QUuid &key() const { return m_key; }
    /// Names the package where it is not the one in the panel.
    void setPackageNameShown(bool shown);

signals:
    /// The person wants what this sale did not bring.
    void missingWanted(const QUuid &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void showSale();
    QString statusText(const Purchase &sale, const BatchStatus &batch) const;
    QString detailText(const Purchase &sale) const; ///< Paid (both amounts where they differ), and what can't be told.
    QList<Purchase> orders() const;                 ///< Of the sale, in their order.
    /// The one that a person can do something about, else the first that is on its way, else the first.
    const Purchase *orderInQuestion() const;
    void showSeconds();
    void tick();

    PurchaseService &m_purchases;
    Clock &m_clock;
    ClockTimer m_tick; ///< Counts the seconds of a sale that is under way.
    Format m_format;
    QUuid m_key;
    bool m_namesPackage = false;
    QLabel *m_package = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_seconds = nullptr;
    QLabel *m_detail = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_checkAgain = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_notBought = nullptr;
    QPushButton *m_missing = nullptr;
};

} // namespace Desk
