// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/catalogue/pagereading.h"

#include <algorithm>

namespace Desk {

namespace {

/// In one reading; a list from which more is withdrawn while it is read is better read again later.
constexpr int mostStepsBack = 20;

int pagesOf(int rows, int pageSize)
{
    return rows / pageSize + (rows % pageSize > 0 ? 1 : 0);
}

} // namespace

PageReading::PageReading(int mostPages)
    : PageReading(mostPages, Position())
{}

PageReading::PageReading(int mostPages, const Position &position)
    : m_mostPages(mostPages)
    , m_page(position.page)
    , m_furthest(position.page - 1)
    , m_total(position.total)
    , m_seenBefore(position.seenRows - position.unnamedRows)
    , m_unnamedRows(position.unnamedRows)
    , m_hasShifted(position.hasShifted)
{}

void PageReading::pageRead(const QStringList &codes, int unnamedRows, const Pagination &pagination)
{
    const bool isAgain = m_page <= m_furthest;
    const int rows = static_cast<int>(codes.size()) + unnamedRows;
    m_furthest = std::max(m_furthest, m_page);
    m_largestPage = std::max(m_largestPage, rows);
    const qsizetype known = m_seen.size();
    const QSet<QString> different(codes.cbegin(), codes.cend());
    m_seen.unite(different);
    m_vanished.unite(m_ofPage.value(m_page));
    m_vanished.subtract(different);
    m_ofPage.insert(m_page, different);
    const qsizetype fresh = m_seen.size() - known;
    if (!isAgain) {
        m_unnamedRows += unnamedRows;
        m_hasShifted = m_hasShifted || fresh < different.size(); // Some of them stood on another page before.
    }
    const int withdrawn = pagination.total > 0 ? m_total - pagination.total : 0;
    const bool hasChanged = pagination.total > 0 && m_total > 0 && withdrawn != 0;
    m_hasShifted = m_hasShifted || hasChanged;
    m_total = pagination.total > 0 ? pagination.total : m_total;
    m_totalPages = pagination.totalPages > 0 ? pagination.totalPages : pagesOf(m_total, pageSize);

    if (hasChanged && withdrawn > 0 && stepBack(withdrawn)) {
        return;
    }
    if (rows == 0) {
        const bool isEmptyList = m_total == 0 && m_totalPages <= 1;
        m_keptPromise = m_page > m_totalPages || isEmptyList;
        end(m_page == 1 && m_total > 0);
        return;
    }
    if (!codes.isEmpty() && fresh == 0 && !isAgain && !hasChanged) {
        end(true); // The same page under another number: such a list has no end.
        return;
    }
    // A page that isn't full is the last one, unless something is still missing: the server may give fewer at a time.
    const int served = pagination.limit > 0 ? std::min(pagination.limit, pageSize) : pageSize;
    const int expected = m_total - m_skippedPages * m_largestPage;
    if (rows < served && m_page >= m_totalPages && seenRows() >= expected) {
        end(false);
        return;
    }
    if (!advance()) {
        end(true);
    }
}

bool PageReading::skipPage()
{
    if (!advance()) {
        return false;
    }
    ++m_skippedPages;
    return true;
}

bool PageReading::advance()
{
    if (m_page >= pageBound()) {
        return false;
    }
    ++m_page;
    return true;
}

/// As many rows as were withdrawn may stand now on a page that was read before them.
bool PageReading::stepBack(int missing)
{
    const int pages = std::min(m_page - 1, pagesOf(missing, std::max(1, m_largestPage)));
    if (pages < 1 || m_steppedBack + pages > mostStepsBack) {
        return false;
    }
    m_steppedBack += pages;
    m_page -= pages;
    return true;
}

void PageReading::end(bool cutShort)
{
    m_isOver = true;
    m_wasCutShort = cutShort;
}

bool PageReading::isWhole() const
{
    return hasEnded() && m_keptPromise && !m_hasShifted && m_unnamedRows == 0
           && (m_total == 0 || seenRows() == m_total);
}

PageReading::Position PageReading::position() const
{
    return {m_page, m_total, seenRows(), m_unnamedRows, m_hasShifted};
}

/// Twice what the API promises is enough even where packages are added meanwhile.
int PageReading::pageBound() const
{
    constexpr int atLeast = 10;
    const int promised = std::max(m_totalPages, pagesOf(m_total, std::max(1, m_largestPage)));
    return promised > 0 ? std::min(m_mostPages, 2 * std::min(promised, m_mostPages) + atLeast) : m_mostPages;
}

} // namespace Desk
