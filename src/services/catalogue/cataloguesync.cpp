// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/cataloguesync.h"

#include <algorithm>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds freshFor = 12h;
/// A run with a failed page, or past which rows moved, is repeated sooner, but not at once.
constexpr std::chrono::milliseconds afterBadRun = 1h;

/// The run that is stopped in this copy, or the next one.
CatalogueCopy begun(CatalogueCopy copy, const QDateTime &now)
{
    const qint64 age = copy.startedAt.isValid() ? copy.startedAt.msecsTo(now) : -1;
    if (copy.isRunning() && age >= 0 && age < freshFor.count()) {
        return copy;
    }
    CatalogueCopy next;
    next.run = copy.run + 1;
    next.startedAt = now;
    next.completedAt = copy.completedAt;
    next.runsNotWhole = copy.runsNotWhole;
    return next;
}

} // namespace

CatalogueSync::CatalogueSync(const CatalogueCopy &copy, const QDateTime &now)
    : m_copy(begun(copy, now))
    , m_pages(mostPages, {m_copy.nextPage, m_copy.total, m_copy.seenRows, m_copy.unnamedRows, m_copy.hasShifted})
    , m_runsNotWholeBefore(m_copy.runsNotWhole)
{}

CatalogueSync::Next CatalogueSync::pageRead(const ListPage<Package> &page, const QDateTime &now)
{
    m_copy.hadFailedPage = m_copy.hadFailedPage || m_failures > 0;
    m_failures = 0;
    m_limited = 0;
    m_pages.pageRead(page);
    const PageReading::Position position = m_pages.position();
    m_copy.nextPage = position.page;
    m_copy.total = position.total;
    m_copy.seenRows = position.seenRows;
    m_copy.unnamedRows = position.unnamedRows;
    m_copy.hasShifted = position.hasShifted;
    m_copy.totalPages = m_pages.totalPages();
    m_copy.hasReadRows = m_copy.hasReadRows || !page.rows.isEmpty();
    m_copy.lastPageAt = now;
    if (!m_pages.isOver()) {
        return Next::Read;
    }
    finish(now);
    return Next::Finished;
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
    return ++m_failures < failuresInRow && m_pages.skipPage() ? Next::Read : Next::GiveUp;
}

bool CatalogueSync::sawEverything() const
{
    return m_pages.isWhole() && m_copy.hasReadRows && !m_copy.hadFailedPage;
}

bool CatalogueSync::knowsWhatIsMissing() const
{
    // A page that failed, and rows without a code, may be what is missing.
    return m_pages.hasEnded() && m_copy.hasReadRows && !m_copy.hadFailedPage && m_copy.unnamedRows == 0;
}

void CatalogueSync::missedPackageFound()
{
    m_pages.rowWasMissed();
    m_copy.runsNotWhole = m_runsNotWholeBefore + 1;
}

void CatalogueSync::finish(const QDateTime &now)
{
    m_copy.nextPage = 0;
    // An empty page, or the same one again, in the midst of the list: the rest was not read.
    m_copy.hadFailedPage = m_copy.hadFailedPage || m_copy.total - m_copy.seenRows >= pageSize;
    m_copy.runsNotWhole = sawEverything() ? 0 : m_runsNotWholeBefore + 1;
    // An account may have no packages at all; where it had some, an empty answer renews nothing.
    const bool isEmpty = m_copy.seenRows == 0 && m_copy.total == 0 && !m_copy.completedAt.isValid();
    if (!m_copy.hadFailedPage && (m_copy.hasReadRows || isEmpty)) {
        m_copy.completedAt = now;
    }
}

std::chrono::milliseconds CatalogueSync::dueIn(const CatalogueCopy &copy, const QDateTime &now,
                                               std::chrono::milliseconds spread)
{
    const bool endedBadly = copy.nextPage == 0 && !copy.isWhole();
    const QDateTime since = endedBadly ? copy.lastPageAt : copy.completedAt;
    if (copy.isRunning() || !since.isValid()) {
        return 0ms;
    }
    // A catalogue that changes all the time is not read over and over.
    constexpr int mostDoublings = 4;
    const int doublings = std::clamp(copy.runsNotWhole - 1, 0, mostDoublings);
    const std::chrono::milliseconds fresh =
        endedBadly ? std::min(freshFor, afterBadRun * (1 << doublings)) : freshFor + spread;
    const std::chrono::milliseconds age(since.msecsTo(now));
    // A time in the future was told by a clock that has been set right since: nothing is known about the age.
    constexpr std::chrono::milliseconds clockDifference = 1h;
    if (age < -clockDifference) {
        return 0ms;
    }
    return std::max<std::chrono::milliseconds>(0ms, fresh - age);
}

} // namespace Desk
