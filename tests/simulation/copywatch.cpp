// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/copywatch.h"

#include "services/catalogue/catalogueservice.h"
#include "services/search/packagesearch.h"
#include "simulation/virtualmember.h"
#include "simulation/virtualshop.h"

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

/// A desk that lost the lease hears of it when it puts down the next page that it could read, of which it tries so
/// many, or with a renewal.
constexpr int triesBeforeItIsHeard = 3;
constexpr std::chrono::milliseconds untilItIsHeard = 40s;
/// Of the background of all desks: what they share while they have the server, and as much again where each one that
/// has it not goes by what it knew last.
constexpr int mostInMinute = 2 * 30;
constexpr int mostInHour = 800;
/// From the answer until it is written down, and what a page says of whole seconds.
constexpr std::chrono::milliseconds asExactly = 60s;

} // namespace

CopyWatch::CopyWatch(VirtualWorld &world)
    : m_world(world)
{
    for (int i = 0; i < watchedPackages; ++i) {
        m_costs[code(i)] = {{0, m_world.accounts[0]->catalogue().package(code(i))->cost}};
    }
}

QString CopyWatch::code(int which) const
{
    const QList<Sandbox::Package> &all = m_world.accounts[0]->catalogue().packages();
    return all.at(which % watchedPackages * (all.size() - 1) / (watchedPackages - 1)).code;
}

void CopyWatch::changePrice(int which, int percent)
{
    const QString changed = code(which);
    const Money before = m_costs.value(changed).constLast().cost;
    const Money cost(std::max<qint64>(1, before.minorUnits() * (100 + percent) / 100), before.currency());
    m_world.accounts[0]->setCost(changed, cost);
    m_costs[changed].append({m_world.time.nowMs(), cost});
}

void CopyWatch::pageAsked(const VirtualShop &shop, bool isReader, bool hasLease)
{
    countPage();
    const int desk = int(shop.place);
    if (!isReader || hasLease) {
        m_stale.erase(desk);
        return;
    }
    const qint64 nowMs = shop.computer.elapsedMs();
    Stale &stale = m_stale.try_emplace(desk, Stale{nowMs, 0}).first->second;
    if (++stale.pages > triesBeforeItIsHeard || nowMs - stale.sinceMs > untilItIsHeard.count()) {
        m_problems.append(QStringLiteral("two desks read the catalogue for all"));
    }
}

void CopyWatch::countPage()
{
    ++m_pages;
    const qint64 nowMs = m_world.time.nowMs();
    m_asked.push_back(nowMs);
    const auto within = [this, nowMs](std::chrono::milliseconds time) {
        return std::count_if(m_asked.cbegin(), m_asked.cend(),
                             [&](qint64 askedMs) { return askedMs > nowMs - time.count(); });
    };
    while (m_asked.front() <= nowMs - std::chrono::milliseconds(1h).count()) {
        m_asked.pop_front();
    }
    if (within(1min) > mostInMinute || within(1h) > mostInHour) {
        m_problems.append(QStringLiteral("the desks ask for more than they may"));
    }
}

void CopyWatch::statusChanged(VirtualShop &shop)
{
    const auto run = m_runs.find(int(shop.place));
    if (!shop.member()->catalogue()) {
        m_runs.erase(int(shop.place)); // The program just ends.
        return;
    }
    const CatalogueService &catalogue = *shop.member()->catalogue();
    const CatalogueStatus status = catalogue.status();
    if (status.isSyncing && run == m_runs.end()) {
        m_runs.emplace(int(shop.place), Run{status.completedAt, shop.computer.error()});
    } else if (!status.isSyncing && run != m_runs.end()) {
        const Run ended = run->second;
        m_runs.erase(run);
        const bool isRenewed = catalogue.isSearchWhole() && status.completedAt != ended.completedAt;
        if (isRenewed && shop.computer.error() == ended.clockError) {
            checkCosts(catalogue, ended.clockError);
        }
    }
}

/// What is said to be from a time was so then. A desk that has not spoken to the vendor takes the vendor's clock for
/// its own.
void CopyWatch::checkCosts(const CatalogueService &catalogue, std::chrono::milliseconds clockError)
{
    for (auto cost = m_costs.cbegin(); cost != m_costs.cend(); ++cost) {
        const int row = catalogue.search()->rowOf(cost.key());
        if (row < 0) {
            m_problems.append(QStringLiteral("a desk has copied all, and a package is missing"));
            continue;
        }
        const CatalogueEntry &entry = catalogue.search()->entries().at(row);
        if (!wasCost(cost.key(), entry.package.cost, entry.readAt.addMSecs(-clockError.count()))
            && !wasCost(cost.key(), entry.package.cost, entry.readAt)) {
            m_problems.append(QStringLiteral("a price is said to be newer than it is"));
        }
    }
}

bool CopyWatch::wasCost(const QString &code, const Money &cost, const QDateTime &at) const
{
    const qint64 atMs = m_world.time.nowMs() + m_world.server.now().msecsTo(at);
    const QList<Cost> costs = m_costs.value(code);
    for (qsizetype i = 0; i < costs.size(); ++i) {
        const bool hadBegun = costs[i].sinceMs <= atMs + asExactly.count();
        const bool wasOver = i + 1 < costs.size() && costs[i + 1].sinceMs < atMs - asExactly.count();
        if (costs[i].cost == cost && hadBegun && !wasOver) {
            return true;
        }
    }
    return false;
}

void CopyWatch::checkEnd(const CatalogueService &catalogue)
{
    if (catalogue.status().isSyncing || !catalogue.isSearchWhole()) {
        m_problems.append(QStringLiteral("a desk never has the whole catalogue"));
        return;
    }
    const QList<Sandbox::Package> &all = m_world.accounts[0]->catalogue().packages();
    for (const Sandbox::Package &package : all) {
        const int row = catalogue.search()->rowOf(package.code);
        if (row < 0 || catalogue.search()->entries().at(row).package.cost != package.cost) {
            m_problems.append(QStringLiteral("a desk has another catalogue than the vendor"));
            return;
        }
    }
}

} // namespace Desk::Test
