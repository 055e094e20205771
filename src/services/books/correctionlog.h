// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/correction.h"

#include <QHash>

namespace Desk {

/// What was corrected, by sale.
class CorrectionLog
{
public:
    void add(const QList<Correction> &corrections);
    /// Those that are not here yet, be it with another access code: of a team, whose account has several.
    void addMissing(const QList<Correction> &corrections);
    void clear();

    /// Of one sale, in the order in which they were made. One that was corrected while nobody knew that it was bought
    /// here has some by its reference, too.
    QList<Correction> of(const QUuid &sale, const QString &reference) const;
    QList<Correction> all() const;

private:
    QHash<QUuid, QList<Correction>> m_ofSales;
    QHash<QString, QList<Correction>> m_ofOrders; ///< Those that were not bought here, by reference.
};

} // namespace Desk
