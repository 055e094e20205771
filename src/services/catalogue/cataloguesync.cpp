// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/cataloguesync.h"

#include <algorithm>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds freshFor = 12h;
/// A run with a failed page is repeated sooner, but not at once.
constexpr std::chrono::milliseconds afterFailedPage = 1h;

} // namespace

CatalogueSync::CatalogueSync(const CatalogueCopy &copy, const QDateTime &now)
    : m_copy(copy)
{
    const qint64 age = copy.startedAt.isValid() ? copy.startedAt.msecsTo(now) : -1;
    if (copy.isRunning() && age >= 0 && age < freshFor.count()) {
        m_page = copy.nextPage;
        m_seenBefore = qsizetype(m_page - 1) * pageSize;
        return;
    }
    m_copy.run = copy.run + 1;
    m_copy.nextPage = 1;
    m_copy.totalPages = 0;
    m_copy.hadFailedPage = false;
    m_copy.startedAt = now;
    m_copy.lastPageAt = QDateTime();
}

CatalogueSync::Next CatalogueSync::pageRead(const ListPage<Package> &page, const QDateTime &now)
{
    m_copy.hadFailedPage = m_copy.hadFailedPage || m_failures > 0;
    m_failures = 0;
    m_limited = 0;
    m_total = page.pagination.total;
    m_copy.totalPages =
        page.pagination.totalPages > 0 ? page.pagination.totalPages : (m_total + pageSize - 1) / pageSize;
    m_copy.lastPageAt = now;
    m_unreadable += page.unreadableRows;

    const qsizetype rows = page.rows.size() + page.unreadableRows;
    if (rows == 0) {
        m_isDoubtful = m_isDoubtful || m_page == 1 || m_page <= m_copy.totalPages;
        return finish(now);
    }
    const qsizetype known = m_seen.size();
    for (const Package &package : page.rows) {
        m_seen.insert(package.code);
    }
    if (!page.rows.isEmpty() && m_seen.size() == known) {
        // The same page under another number: such a list has no end.
        m_isDoubtful = true;
        return finish(now);
    }
    const int served = page.pagination.limit > 0 ? std::min(page.pagination.limit, pageSize) : pageSize;
    if (rows < served && m_page >= m_copy.totalPages) {
        return finish(now);
    }
    ++m_page;
    m_copy.nextPage = m_page;
    if (m_page > pageBound()) {
        m_isDoubtful = true;
        return finish(now);
    }
    return Next::Read;
}

CatalogueSync::Next CatalogueSync::pageFailed(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Cancelled:
    case Failure::Kind::NotConnected:
    case Failure::Kind::LocalStorage:
        return Next::GiveUp;
    case Failure::Kind::RateLimited:
        return ++m_limited < triesOfLimitedPage ? Next::ReadLater : Next::GiveUp;
    case Failure::Kind::Refused:
        // Without valid keys every page is refused.
        if (failure.httpStatus == 401 || failure.httpStatus == 403) {
            return Next::GiveUp;
        }
        break;
    case Failure::Kind::Network:
    case Failure::Kind::Timeout:
    case Failure::Kind::Unreadable:
        break;
    }
    m_limited = 0;
    if (++m_failures >= failuresInRow || m_page >= pageBound()) {
        return Next::GiveUp;
    }
    ++m_page;
    return Next::Read;
}

bool CatalogueSync::sawEverything() const
{
    return !m_isDoubtful && !m_copy.hadFailedPage && m_seenBefore + m_seen.size() + m_unreadable >= m_total;
}

CatalogueSync::Next CatalogueSync::finish(const QDateTime &now)
{
    m_copy.nextPage = 0;
    if (!m_copy.hadFailedPage) {
        m_copy.completedAt = now;
    }
    return Next::Finished;
}

/// Twice what the API promises is enough even where packages are added meanwhile.
int CatalogueSync::pageBound() const
{
    constexpr int atLeast = 10;
    const int promised = std::max(m_copy.totalPages, m_total / pageSize);
    return promised > 0 ? std::min(mostPages, 2 * std::min(promised, mostPages) + atLeast) : mostPages;
}

std::chrono::milliseconds CatalogueSync::dueIn(const CatalogueCopy &copy, const QDateTime &now,
                                               std::chrono::milliseconds spread)
{
    const bool endedBadly = copy.nextPage == 0 && copy.hadFailedPage;
    const QDateTime since = endedBadly ? copy.lastPageAt : copy.completedAt;
    if (copy.isRunning() || !since.isValid()) {
        return 0ms;
    }
    const std::chrono::milliseconds fresh = endedBadly ? afterFailedPage : freshFor + spread;
    const std::chrono::milliseconds age(since.msecsTo(now));
    // A time in the future was told by a clock that has been set right since: nothing is known about the age.
    constexpr std::chrono::milliseconds clockDifference = 1h;
    if (age < -clockDifference) {
        return 0ms;
    }
    return std::max<std::chrono::milliseconds>(0ms, fresh - age);
}

} // namespace Desk
