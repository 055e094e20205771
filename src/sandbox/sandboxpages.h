// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"

#include <QJsonArray>
#include <QList>

#include <algorithm>

namespace Desk {

/// Which page of a list a request asks for. Nonsense counts as not said.
class SandboxPages
{
public:
    SandboxPages(const SandboxRequest &request, int usualLimit, bool oldSpelling);

    /// The rows of the page, each made by the function.
    template<typename T, typename Make>
    QJsonArray rows(const QList<T> &all, Make make) const
    {
        QJsonArray page;
        const qint64 first = static_cast<qint64>(m_page - 1) * m_limit;
        const qint64 end = std::min<qint64>(first + m_limit, all.size());
        for (qint64 i = first; i < end; ++i) {
            page.append(make(all[static_cast<qsizetype>(i)]));
        }
        return page;
    }
    QJsonObject pagination(qsizetype total) const;

private:
    int m_page;
    int m_limit;
    bool m_oldSpelling;
};

} // namespace Desk
