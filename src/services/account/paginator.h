// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/queries.h"

#include <QSet>
#include <QString>

namespace Desk {

/// Decides where a walk along the pages of a list ends. Neither the total nor the number of pages that an answer gives
/// is trusted to end it, and no answer can keep it going for ever.
class Paginator
{
public:
    static constexpr int rowsPerPage = 100;

    /// The page to ask for; 0 once it is over.
    int page() const { return m_page; }
    bool isOver() const { return m_page == 0; }
    /// What the page held: the names of its rows, and how many rows could not be read.
    void take(const QStringList &names, int unreadableRows, const Pagination &pagination);

    /// Rows that could not be read, so that nothing names them. A page that came before brings no new ones.
    int unreadableRows() const { return m_unreadableRows; }
    /// Rows that the list says it has and that no page brought.
    int missingRows() const;

private:
    int m_page = 1;
    int m_unreadableRows = 0;
    int m_total = 0;    ///< As the newest page says.
    int m_lastPage = 0; ///< 0: not known yet.
    QSet<QString> m_seen;
};

} // namespace Desk
