// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>
#include <QList>
#include <QUuid>

#include <memory>
#include <optional>

namespace Desk {

class OrderBook;
class PurchaseModel;
class PurchaseService;
class TeamDecisions;
class TopUpService;
class WhichOrder;
enum class Decided;
struct Purchase;
struct TopUp;
struct UnfinishedPurchase;

namespace Ui {
class UnfinishedPurchases;
}

/// Orders and top-ups that are not clear, and those of a team, with what is known about each and what a person can do
/// about it. Show it with open().
class UnfinishedPurchases : public QDialog
{
    Q_OBJECT

public:
    UnfinishedPurchases(PurchaseService &purchases, TopUpService &topUps, QWidget *parent = nullptr);
    ~UnfinishedPurchases() override;

    /// Colleagues' sales too. Among the books is which order of the account it was; a decision is the seller's.
    void showColleagues(TeamDecisions &decisions, const OrderBook &books, const QString &seller);

    int count() const;
    /// How many it would show.
    static int countOf(const PurchaseService &purchases, const TopUpService &topUps, const TeamDecisions &decisions);

signals:
    void countChanged(int count);

private:
    void connectServices();
    void renew();
    QList<UnfinishedPurchase> orders() const;
    static UnfinishedPurchase rowOf(const TopUp &topUp);
    QList<UnfinishedPurchase> topUps() const;
    QList<UnfinishedPurchase> colleaguesOrders() const;
    QList<UnfinishedPurchase> colleaguesTopUps() const;
    void showButtons();
    void checkAgain();
    void askNotBought();
    void declareWentThrough();
    std::optional<Purchase> orderOf(const QUuid &key) const;
    void declareBought(const QUuid &key, const QString &reference);
    void onDecided(const Result<Decided> &decided);
    void declareNotBought(const QUuid &key);
    QUuid selectedKey() const;

    std::unique_ptr<Ui::UnfinishedPurchases> m_ui;
    PurchaseService &m_purchases;
    TopUpService &m_topUps;
    PurchaseModel *m_model;
    TeamDecisions *m_decisions = nullptr; ///< Nobody's: only this computer's are shown.
    WhichOrder *m_whichOrder = nullptr;   ///< The same.
    QString m_seller;
};

} // namespace Desk
