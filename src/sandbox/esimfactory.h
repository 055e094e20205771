// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/random.h"
#include "sandbox/records.h"

namespace Desk::Sandbox {

/// Makes eSIMs that nobody can take for real ones: ICCIDs under 8988, which belongs to no country, and SM-DP+ addresses
/// under .invalid, which no phone can reach.
class EsimFactory
{
public:
    explicit EsimFactory(quint64 seed);

    Esim make(qint64 id, const Package &package, const QDateTime &createdAt);
    /// "order_1692123456789_ab7cd".
    QString reference(const QString &prefix, const QDateTime &now);

private:
    QString newIccid();
    QString newLpa();

    Random m_random;
    qint64 m_lastNumber = 0;
};

} // namespace Desk::Sandbox
