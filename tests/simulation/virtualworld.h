// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "sandbox/account.h"
#include "simulation/virtualtime.h"

#include <functional>
#include <memory>

namespace Desk::Test {

/// What there is beside the computers of a shop: the time, the vendor with its accounts, and people who buy with the
/// same keys elsewhere.
class VirtualWorld
{
public:
    /// How much the vendor takes of one key.
    enum class Limits { None, AsDocumented };

    static constexpr int fewPackages = 12;

    explicit VirtualWorld(quint64 seed, Limits limits = Limits::None, int packages = fewPackages);

    /// Most days do without a second one.
    std::shared_ptr<Sandbox::Account> addAccount();
    /// Lets the time pass, with all that happens in it.
    void run(std::chrono::milliseconds duration);

    /// Returns an ICCID of it, where there is one by now.
    QString colleagueBuys(const QString &packageCode, int quantity);
    /// Sold by a colleague and used a little, so that it can be topped up.
    Iccid sellForTopUps();
    void setBalance(Money balance);

    const Sandbox::Order *order(const QString &reference) const; ///< Of any account; null where there is none.
    int charges() const; ///< Orders and top-ups that stand in the accounts' books, but for those of colleagues.
    Money gone() const;  ///< From the first account's balance, since the start.

    const quint64 seed;
    VirtualTime time;
    VirtualClock server{time, VirtualTime::Place::Server};
    QList<std::shared_ptr<Sandbox::Account>> accounts;
    /// As soon as a colleague has paid.
    std::function<void(const QString &reference)> colleaguePaid = [](const QString &) {};

private:
    Limits m_limits;
    int m_packages;
    int m_colleaguesOrders = 0;
    Money m_loaded{0, Currency::Usd}; ///< Into the first account, beside what it had at the start.
    Money m_first{0, Currency::Usd};
};

inline const QString readyPackage = QStringLiteral("merhaba-7days-1gb");
inline const QString latePackage = QStringLiteral("RB85_4D"); ///< Provisioned minutes later.

} // namespace Desk::Test
