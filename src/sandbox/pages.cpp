// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pages.h"

namespace Desk::Sandbox {

namespace {

int number(const Request &request, const QString &name, int usual)
{
    bool ok = false;
    const int value = request.parameter(name).toInt(&ok);
    return ok && value >= 1 ? value : usual;
}

} // namespace

Pages::Pages(const Request &request, int usualLimit, bool oldSpelling)
    : m_page(number(request, QStringLiteral("page"), 1))
    , m_limit(std::min(100, number(request, QStringLiteral("limit"), usualLimit)))
    , m_oldSpelling(oldSpelling)
{}

QJsonObject Pages::pagination(qsizetype total) const
{
    return {{QStringLiteral("page"), m_page},
            {QStringLiteral("limit"), m_limit},
            {QStringLiteral("total"), total},
            {m_oldSpelling ? QStringLiteral("totalPages") : QStringLiteral("total_pages"),
             (total + m_limit - 1) / m_limit}};
}

} // namespace Desk::Sandbox
