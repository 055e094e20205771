// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queries.h"
#include "domain/failure.h"
#include "domain/package.h"
#include "services/catalogue/pagereading.h"
#include "store/cache/accountcache.h"

#include <chrono>

namespace Desk {

/// One reading of the whole catalogue, page by page: which page comes next, when it is over, and whether it saw
/// everything. Decides only; reading and storing are the service's. (Catalogue and pagination: sections 1 and 4 of the
/// API's facts. Its page counts are for showing; neither ends a run nor keeps one going.)
class CatalogueSync
{
public:
    static constexpr int pageSize = PageReading::pageSize;
    static constexpr int mostPages = 1000;
    static constexpr int triesOfLimitedPage = 3;
    static constexpr int failuresInRow = 3;

    enum class Next {
        Read,      ///< page().
        ReadLater, ///< page() once more, when the allowance is renewed.
        Finished,
        GiveUp, ///< What is left comes with the next run, which goes on here.
    };

    /// Goes on with a run that was stopped, if it is not too old, else begins a new one.
    CatalogueSync(const CatalogueCopy &copy, const QDateTime &now);

    int page() const { return m_pages.page(); }
    /// How far it is, to be stored with the page just read; after Finished to be stored as the end.
    const CatalogueCopy &copy() const { return m_copy; }
    /// After Finished: what it has not seen wasn't there.
    bool sawEverything() const;
    /// After Finished: whether it is worth while to ask for what it has not seen.
    bool knowsWhatIsMissing() const;
    /// Seen once, and no more when that page was read again.
    const QSet<QString> &vanished() const { return m_pages.vanished(); }
    /// After Finished: something that it has not seen is sold, so rows moved past it.
    void missedPackageFound();
    /// After Finished: packages came, and none of them could be read.
    bool wasUnreadable() const { return !m_copy.hasReadRows && m_copy.seenRows > 0; }

    Next pageRead(const ListPage<Package> &page, const QDateTime &now);
    Next pageFailed(const Failure &failure);

    /// When the next run is due, counted from now: 0 for at once. The spread keeps several computers on one key apart.
    static std::chrono::milliseconds dueIn(const CatalogueCopy &copy, const QDateTime &now,
                                           std::chrono::milliseconds spread);

private:
    void finish(const QDateTime &now);

    CatalogueCopy m_copy;
    PageReading m_pages;
    int m_runsNotWholeBefore = 0;
    int m_failures = 0; ///< In a row, of different pages.
    int m_limited = 0;  ///< Of the same page.
};

} // namespace Desk
