// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUuid>

#include <memory>

namespace Desk {

class PurchaseModel;
class PurchaseService;

namespace Ui {
class UnfinishedPurchases;
}

/// Purchases that are not clear, with what is known about each and what a person can do about it. Show it with open().
class UnfinishedPurchases : public QDialog
{
    Q_OBJECT

public:
    explicit UnfinishedPurchases(PurchaseService &purchases, QWidget *parent = nullptr);
    ~UnfinishedPurchases() override;

    int count() const;

signals:
    void countChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    void showButtons();
    void askNotBought();
    QUuid selectedKey() const;

    std::unique_ptr<Ui::UnfinishedPurchases> m_ui;
    PurchaseService &m_purchases;
    PurchaseModel *m_model;
};

} // namespace Desk
