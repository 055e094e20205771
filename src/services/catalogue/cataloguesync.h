// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queries.h"
#include "domain/failure.h"
#include "domain/package.h"
#include "store/cache/accountcache.h"

#include <QSet>

#include <chrono>

namespace Desk {

/// One reading of the whole catalogue, page by page: which page comes next, when it is over, and whether it saw
/// everything. Decides only; reading and storing are the service's. (Catalogue and pagination: sections 1 and 4 of the
/// API's facts. Its page counts are for showing; neither ends a run nor keeps one going.)
class CatalogueSync
{
public:
    static constexpr int pageSize = 100;
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

    int page() const { return m_page; }
    /// How far it is, to be stored with the page just read; after Finished to be stored as the end.
    const CatalogueCopy &copy() const { return m_copy; }
    /// After Finished: what it has not seen is gone.
    bool sawEverything() const;

    Next pageRead(const ListPage<Package> &page, const QDateTime &now);
    Next pageFailed(const Failure &failure);

    /// When the next run is due, counted from now: 0 for at once. The spread keeps several computers on one key apart.
    static std::chrono::milliseconds dueIn(const CatalogueCopy &copy, const QDateTime &now,
                                           std::chrono::milliseconds spread);

private:
    Next finish(const QDateTime &now);
    int pageBound() const;

    CatalogueCopy m_copy;
    int m_page = 1;
    int m_failures = 0;         ///< In a row, of different pages.
    int m_limited = 0;          ///< Of the same page.
    int m_total = 0;            ///< Packages, as the API says.
    qsizetype m_seenBefore = 0; ///< By the part of the run before it was stopped.
    int m_unreadable = 0;
    bool m_isDoubtful = false; ///< It ended in a way that says nothing about what is missing.
    QSet<QString> m_seen;
};

} // namespace Desk
