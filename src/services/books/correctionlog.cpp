// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/correctionlog.h"

#include <algorithm>

namespace Desk {

void CorrectionLog::add(const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        (correction.sale.isNull() ? m_ofOrders[correction.reference] : m_ofSales[correction.sale]).append(correction);
    }
}

void CorrectionLog::clear()
{
    m_ofSales.clear();
    m_ofOrders.clear();
}

QList<Correction> CorrectionLog::of(const QUuid &sale, const QString &reference) const
{
    QList<Correction> corrections = m_ofSales.value(sale);
    corrections += m_ofOrders.value(reference);
    std::stable_sort(corrections.begin(), corrections.end(),
                     [](const Correction &a, const Correction &b) { return a.at < b.at; });
    return corrections;
}

QList<Correction> CorrectionLog::all() const
{
    QList<Correction> all;
    for (const QList<Correction> &corrections : m_ofSales) {
        all += corrections;
    }
    for (const QList<Correction> &corrections : m_ofOrders) {
        all += corrections;
    }
    return all;
}

} // namespace Desk
