// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/countries.h"
#include "sandbox/records.h"

#include <QList>

namespace Desk::Sandbox {

class Ledger;

/// The networks of a country that a plan may use; the rest are "wrong networks".
QList<Operator> sandboxPlanOperators(const Package &package, const Country &country);

/// Something a network did for an eSIM, as POST /esims/network-events has it.
struct NetworkEvent
{
    enum class Type { Attach, DataSession, LocationUpdate };

    QDateTime time;
    Type type = Type::Attach;
    QString country; ///< Alpha-2.
    Operator operatorUsed;
    bool isAllowed = true;
    DataSize data; ///< Of a data session.
};

/// The people who use the eSIMs of the past: they travel, use data hour by hour, get into wrong networks, run out.
/// The same for the same seed and the same hours, whenever somebody asks.
class UsageSimulator
{
public:
    /// The countries have to outlive it.
    UsageSimulator(const Countries &countries, quint64 seed)
        : m_countries(countries)
        , m_seed(seed)
    {}

    /// Gives the eSIMs of an account's past a phone, a history for what they have used, and to some a trouble, so that
    /// each answer to "Why is there no data?" can be seen.
    void settleIn(Ledger &ledger, const QDateTime &now) const;
    /// What was used in the whole hours since the last time.
    void goOn(Ledger &ledger, const QDateTime &now) const;
    /// A phone takes its profile.
    void install(Esim &esim) const;
    /// Installs it where needed and uses data; it is used up when nothing remains.
    void use(Esim &esim, DataSize size, const QDateTime &when) const;

    /// The last seven days, newest first.
    QList<NetworkEvent> events(const Esim &esim, const QDateTime &now) const;

private:
    void makeHistory(Esim &esim, const QDateTime &now) const;
    void giveTroubles(Ledger &ledger, const QDateTime &now) const;
    void travel(Esim &esim, const QDateTime &now) const;
    void addUse(Esim &esim, DataSize size, const QDateTime &when) const;
    QString countryOn(const Esim &esim, const QDate &day) const;
    Operator operatorOn(const Esim &esim, const QDate &day) const;
    quint64 number(const Esim &esim, qint64 salt) const;

    const Countries &m_countries;
    quint64 m_seed;
};

} // namespace Desk::Sandbox
