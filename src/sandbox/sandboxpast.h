// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxrandom.h"
#include "sandbox/sandboxrecords.h"

namespace Desk {

class SandboxCatalogue;
class SandboxEsimFactory;
class SandboxLedger;

/// Gives an account a past: orders of the last four months, their eSIMs in every state, top-ups and money loaded. The
/// newest one is a package of the kind that is provisioned late, still being prepared.
class SandboxPast
{
public:
    SandboxPast(SandboxLedger &ledger, const SandboxCatalogue &catalogue, SandboxEsimFactory &factory, quint64 seed);

    void write(int orders, const SandboxMoment &moment);

private:
    void writeOrder(int age, const QDateTime &when, const SandboxMoment &moment);
    void writeEsims(SandboxOrder order, const SandboxPackage &package, const SandboxMoment &moment);
    bool writeTopUp(const QDateTime &when, const SandboxMoment &moment);
    void writeLoad(const QDateTime &when);
    void live(SandboxEsim &esim, const QDateTime &now);
    SandboxOrder newOrder(const SandboxPackage &package, const QDateTime &when);
    const SandboxPackage &anyPackage();

    SandboxLedger &m_ledger;
    const SandboxCatalogue &m_catalogue;
    SandboxEsimFactory &m_factory;
    SandboxRandom m_random;
};

} // namespace Desk
