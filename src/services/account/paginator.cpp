// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/paginator.h"

#include <algorithm>

namespace Desk {

void Paginator::take(const QStringList &names, int unreadableRows, const Pagination &pagination)
{
    // More than any account has: 100,000 rows.
    constexpr int mostPages = 1000;
    // Rows that come while it walks push others to a later page.
    constexpr int spare = 2;

    const auto before = m_seen.size();
    for (const QString &name : names) {
        m_seen.insert(name);
    }
    // The same page again: the server does not look at the number. A page of rows that can't be read tells nothing.
    const bool bringsNothingNew = m_seen.size() == before && unreadableRows == 0;
    m_unreadableRows += m_seen.size() > before || names.isEmpty() ? unreadableRows : 0;
    m_total = pagination.total;
    if (pagination.total > 0) {
        const int limit = pagination.limit > 0 ? std::min(pagination.limit, rowsPerPage) : rowsPerPage;
        const qint64 lastPage = (qint64(pagination.total) + limit - 1) / limit + spare;
        m_lastPage = std::max(m_lastPage, static_cast<int>(std::min<qint64>(lastPage, mostPages)));
    }
    const int end = m_lastPage > 0 ? m_lastPage : mostPages;
    m_page = bringsNothingNew || m_page >= end ? 0 : m_page + 1;
}

int Paginator::missingRows() const
{
    return static_cast<int>(std::max<qint64>(0, qint64(m_total) - m_seen.size() - m_unreadableRows));
}

} // namespace Desk
