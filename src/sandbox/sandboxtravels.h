// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxcountries.h"
#include "sandbox/sandboxrecords.h"

#include <QList>

namespace Desk {

class SandboxLedger;

/// The networks of a country that a plan may use; the rest are "wrong networks".
QList<SandboxOperator> sandboxPlanOperators(const SandboxPackage &package, const SandboxCountry &country);

/// Something a network did for an eSIM, as POST /esims/network-events has it.
struct SandboxNetworkEvent
{
    enum class Type { Attach, DataSession, LocationUpdate };

    QDateTime time;
    Type type = Type::Attach;
    QString country; ///< Alpha-2.
    SandboxOperator operatorUsed;
    bool isAllowed = true;
    DataSize data; ///< Of a data session.
};

/// The people who use the eSIMs of the past: they travel, use data hour by hour, get into wrong networks, run out.
/// The same for the same seed and the same hours, whenever somebody asks.
class SandboxTravels
{
public:
    /// The countries have to outlive it.
    SandboxTravels(const SandboxCountries &countries, quint64 seed)
        : m_countries(countries)
        , m_seed(seed)
    {}

    /// Gives the eSIMs of an account's past a phone, a history for what they have used, and to some a trouble, so that
    /// each answer to "Why is there no data?" can be seen.
    void settleIn(SandboxLedger &ledger, const QDateTime &now) const;
    /// What was used in the whole hours since the last time.
    void goOn(SandboxLedger &ledger, const QDateTime &now) const;
    /// A phone takes its profile.
    void install(SandboxEsim &esim) const;
    /// Installs it where needed and uses data; it is used up when nothing remains.
    void use(SandboxEsim &esim, DataSize size, const QDateTime &when) const;

    /// The last seven days, newest first.
    QList<SandboxNetworkEvent> events(const SandboxEsim &esim, const QDateTime &now) const;

private:
    void makeHistory(SandboxEsim &esim, const QDateTime &now) const;
    void giveTroubles(SandboxLedger &ledger, const QDateTime &now) const;
    void travel(SandboxEsim &esim, const QDateTime &now) const;
    void addUse(SandboxEsim &esim, DataSize size, const QDateTime &when) const;
    QString countryOn(const SandboxEsim &esim, const QDate &day) const;
    SandboxOperator operatorOn(const SandboxEsim &esim, const QDate &day) const;
    quint64 number(const SandboxEsim &esim, qint64 salt) const;

    const SandboxCountries &m_countries;
    quint64 m_seed;
};

} // namespace Desk
