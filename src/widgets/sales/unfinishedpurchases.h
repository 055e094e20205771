// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QUuid>

#include <memory>

namespace Desk {

class PurchaseModel;
class PurchaseService;
class TopUpService;
struct UnfinishedPurchase;

namespace Ui {
class UnfinishedPurchases;
}

/// Orders and top-ups that are not clear, with what is known about each and what a person can do about it. Show it with
/// open().
class UnfinishedPurchases : public QDialog
{
    Q_OBJECT

public:
    UnfinishedPurchases(PurchaseService &purchases, TopUpService &topUps, QWidget *parent = nullptr);
    ~UnfinishedPurchases() override;

    int count() const;
    /// How many it would show.
    static int countOf(const PurchaseService &purchases, const TopUpService &topUps);

signals:
    void countChanged(int count);

private:
    void connectServices();
    void renew();
    QList<UnfinishedPurchase> orders() const;
    QList<UnfinishedPurchase> topUps() const;
    void showButtons();
    void checkAgain();
    void askNotBought();
    void declareNotBought(const QUuid &key);
    QUuid selectedKey() const;

    std::unique_ptr<Ui::UnfinishedPurchases> m_ui;
    PurchaseService &m_purchases;
    TopUpService &m_topUps;
    PurchaseModel *m_model;
};

} // namespace Desk
