// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/schedule.h"
#include "simulation/virtualshop.h"

namespace Desk::Test {

/// Does in a shop what a schedule says, and at last what a careful person would do to see all of it cleared.
class Player
{
public:
    Player(VirtualShop &shop, const Schedule &schedule);

    /// These eSIMs are what is topped up.
    Player(VirtualShop &shop, const QList<Iccid> &esims)
        : m_shop(shop)
        , m_esims(esims)
    {}

    void play(const Action &action);
    /// The line holds again, and so does the clock: whatever is not clear is looked at and finished.
    void clearUp();

    // Parts of it.
    void topUp(int choice);
    void checkAll();
    void finishAll();
    void readOrders();

private:
    void buy(const PurchaseRequest &request);
    void cancel(int choice);
    void finish(const QUuid &key);
    void finishOne(int choice);
    void declareOne(int choice);
    void die(const Action &action);
    void endByVendor(int choice);
    void carryOutByVendor();
    void changePrice(const Action &action);
    QString package(int choice) const { return choice % 3 == 2 ? latePackage : readyPackage; }

    VirtualShop &m_shop;
    QList<Iccid> m_esims; ///< That can be topped up.
};

} // namespace Desk::Test
