// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readyfuture.h"
#include "services/sales/colleagues.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace Desk::Test {

/// Colleagues who say what the test says: they sold nothing and can be heard at any time, where it says nothing.
class QuietColleagues final : public Colleagues
{
public:
    bool isTheirs(const Purchase &) const override { return false; }
    QList<Purchase> sales(const QString &) const override { return sold; }
    QList<TopUp> topUps(const QString &) const override { return {}; }
    QFuture<std::optional<MatchDelay>> hear(const QUuid &) override
    {
        ++asked;
        return readyFuture(delay);
    }
    QFuture<Result<QUuid>> takeReference(const QString &, const QUuid &key) override
    {
        ++takings;
        return taking ? taking->future() : readyFuture(Result<QUuid>(key));
    }

    QList<Purchase> sold;
    std::optional<MatchDelay> delay;
    std::unique_ptr<QPromise<Result<QUuid>>> taking; ///< Whose an order is, said when the test says so.
    int asked = 0;
    int takings = 0;
};

} // namespace Desk::Test
