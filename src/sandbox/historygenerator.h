// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/random.h"
#include "sandbox/records.h"
#include "sandbox/requesttime.h"

namespace Desk::Sandbox {

class Catalogue;
class EsimFactory;
class Ledger;

/// Gives an account a past: orders of some months, their eSIMs in every state, top-ups and money loaded. The
/// newest one is a package of the kind that is provisioned late, still being prepared.
class HistoryGenerator
{
public:
    HistoryGenerator(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, quint64 seed);

    struct Extent
    {
        int orders = 0;
        int days = 0; ///< Over which they are spread.
        bool topUpsAllAlong = false;
    };

    void write(const Extent &past, const RequestTime &moment);

private:
    void writeOrder(int age, const QDateTime &when, const RequestTime &moment);
    void writeEsims(Order order, const Package &package, const RequestTime &moment);
    bool writeTopUp(const QDateTime &when, const RequestTime &moment);
    void writeLoad(const QDateTime &when);
    void live(Esim &esim, const QDateTime &now);
    Order newOrder(const Package &package, const QDateTime &when);
    const Package &anyPackage();

    Ledger &m_ledger;
    const Catalogue &m_catalogue;
    EsimFactory &m_factory;
    Random m_random;
    bool m_topUpsAllAlong = false;
};

} // namespace Desk::Sandbox
