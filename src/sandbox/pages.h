// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QJsonArray>
#include <QList>

#include <algorithm>

namespace Desk::Sandbox {

/// Which page of a list a request asks for. Nonsense counts as not said.
class Pages
{
public:
    Pages(const Request &request, int usualLimit, bool oldSpelling);

    /// The rows of the page.
    template<typename T> QList<T> part(const QList<T> &all) const
    {
        const qint64 first = std::min<qint64>(static_cast<qint64>(m_page - 1) * m_limit, all.size());
        return all.mid(first, m_limit);
    }
    /// The same, each made into JSON by the function.
    template<typename T, typename Make> QJsonArray rows(const QList<T> &all, Make make) const
    {
        QJsonArray page;
        for (const T &row : part(all)) {
            page.append(make(row));
        }
        return page;
    }
    QJsonObject pagination(qsizetype total) const;

private:
    int m_page;
    int m_limit;
    bool m_oldSpelling;
};

} // namespace Desk::Sandbox
