// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/correctionlog.h"

#include <algorithm>
#include <tuple>

namespace Desk {

void CorrectionLog::add(const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        (correction.sale.isNull() ? m_ofOrders[correction.reference] : m_ofSales[correction.sale]).append(correction);
    }
}

void CorrectionLog::addMissing(const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        QList<Correction> &known =
            correction.sale.isNull() ? m_ofOrders[correction.reference] : m_ofSales[correction.sale];
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [correction](Correction other) {
            other.accessCode = correction.accessCode;
            return other == correction;
        });
        if (!isKnown) {
            known.append(correction);
        }
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
    std::stable_sort(corrections.begin(), corrections.end(), [](const Correction &a, const Correction &b) {
        // Of what two desks corrected in one moment every desk has the same last.
        return std::tie(a.at, a.field, a.after, a.seller) < std::tie(b.at, b.field, b.after, b.seller);
    });
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
