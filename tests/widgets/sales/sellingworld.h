// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shopfixture.h"

#include <QTest>

namespace Desk::Test {

/// A shop that is ready to sell and reads nothing by itself: connected, but not open.
class SellingWorld : public ShopFixture
{
public:
    explicit SellingWorld(const Sandbox::Options &options = usualOptions())
        : ShopFixture(options)
    {
        QVERIFY(connectAccount());
        purchases.resume(account.accessCode());
        settle();
    }

    static Sandbox::Options usualOptions() { return smallOptions(); }
};

} // namespace Desk::Test
