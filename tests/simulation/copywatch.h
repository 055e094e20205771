// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <deque>
#include <map>

namespace Desk {
class CatalogueService;
}

namespace Desk::Test {

class VirtualShop;
class VirtualWorld;

/// Watches how the desks of a team copy the vendor's catalogue: who asks for a page and how often, and whether a price
/// was what it is said to have been when it was read.
class CopyWatch
{
public:
    explicit CopyWatch(VirtualWorld &world);

    /// The vendor, or a test, changes the price of one of these, which lie on different pages.
    static constexpr int watchedPackages = 6;
    void changePrice(int which, int percent);

    /// A request for a page leaves a desk, which takes itself for the one that reads for all or does not, and has the
    /// lease or not.
    void pageAsked(const VirtualShop &shop, bool isReader, bool hasLease);
    /// A desk copies, or does not any more.
    void statusChanged(VirtualShop &shop);
    /// Each desk has copied all just now.
    void checkEnd(const CatalogueService &catalogue);

    int pages() const { return m_pages; }
    const QStringList &problems() const { return m_problems; }

private:
    struct Cost
    {
        qint64 sinceMs;
        Money cost;
    };
    /// A desk that asks on though another one has the lease.
    struct Stale
    {
        qint64 sinceMs; ///< By the clock of the desk, which stands still while it sleeps.
        int pages;
    };
    struct Run
    {
        QDateTime completedAt; ///< Before it.
        std::chrono::milliseconds clockError;
    };

    QString code(int which) const;
    void checkCosts(const CatalogueService &catalogue, std::chrono::milliseconds clockError);
    bool wasCost(const QString &code, const Money &cost, const QDateTime &at) const;
    void countPage();

    VirtualWorld &m_world;
    QHash<QString, QList<Cost>> m_costs; ///< By package, the oldest first.
    std::map<int, Stale> m_stale;        ///< By desk.
    std::map<int, Run> m_runs;           ///< Under way, by desk.
    std::deque<qint64> m_asked;          ///< Within the last hour.
    int m_pages = 0;
    QStringList m_problems;
};

} // namespace Desk::Test
