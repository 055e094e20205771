// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queries.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Desk {

/// Goes through the pages of a list that changes while it is read: which page comes next, when it is over, and whether
/// it saw the whole list. What is withdrawn moves the rows behind it to earlier pages, what is added to later ones.
/// Neither totals nor numbers of pages end it, and no answer keeps it going for ever. Decides only.
class PageReading
{
public:
    static constexpr int pageSize = 100;

    /// Where it is, to go on from there in another run of the program.
    struct Position
    {
        int page = 1; ///< The next one.
        int total = 0;
        int seenRows = 0;
        int unnamedRows = 0;
        bool hasShifted = false;
    };

    explicit PageReading(int mostPages);
    PageReading(int mostPages, const Position &position);

    /// One page: the codes of its rows, whether the rest of them can be read or not, and how many rows have none.
    void pageRead(const QStringList &codes, int unnamedRows, const Pagination &pagination);
    template<typename T> void pageRead(const ListPage<T> &page)
    {
        QStringList codes = page.unreadableCodes;
        for (const T &row : page.rows) {
            codes.append(row.code);
        }
        pageRead(codes, page.unreadableRows - static_cast<int>(page.unreadableCodes.size()), page.pagination);
    }
    /// Leaves one page out. False where it is the last that may be asked for.
    bool skipPage();

    int page() const { return m_page; }
    bool isOver() const { return m_isOver; }
    /// It came to the end of the list, not to that of its patience.
    bool hasEnded() const { return m_isOver && !m_wasCutShort; }
    /// Each row that there was stood on a page that it saw: what has not been seen is not in the list.
    bool isWhole() const;
    /// Codes that stood on a page before it was read again, and on none since: withdrawn, or moved to one before it.
    const QSet<QString> &vanished() const { return m_vanished; }
    /// A row that should have been seen was not: rows moved, and no total told.
    void rowWasMissed() { m_hasShifted = true; }

    Position position() const;
    int totalPages() const { return m_totalPages; } ///< As the API says, for showing.

private:
    bool advance();
    bool stepBack(int missing);
    void end(bool cutShort);
    int seenRows() const { return m_seenBefore + static_cast<int>(m_seen.size()) + m_unnamedRows; }
    int pageBound() const;

    int m_mostPages;
    int m_page;
    int m_furthest; ///< Page read so far.
    int m_total;
    int m_totalPages = 0;
    int m_seenBefore; ///< Rows with a code.
    int m_unnamedRows;
    bool m_hasShifted;
    int m_largestPage = 0;
    int m_steppedBack = 0; ///< Pages.
    int m_skippedPages = 0;
    bool m_isOver = false;
    bool m_wasCutShort = false;
    bool m_keptPromise = true; ///< It did not end before the last page that was promised.
    QSet<QString> m_seen;
    QSet<QString> m_vanished;
    QHash<int, QSet<QString>> m_ofPage;
};

} // namespace Desk
