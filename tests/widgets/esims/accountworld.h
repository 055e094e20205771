// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shopfixture.h"

namespace Desk::Test {

/// An account that has sold something, with everything between it and a page.
class AccountWorld : public ShopFixture
{
public:
    explicit AccountWorld(std::chrono::milliseconds latency = {})
        : ShopFixture(options(latency))
    {}

    static Sandbox::Options options(std::chrono::milliseconds latency)
    {
        Sandbox::Options options;
        options.packages = 300;
        options.pastOrders = 30;
        options.latency = latency;
        return options;
    }
};

} // namespace Desk::Test
