// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxrecords.h"

#include <optional>

namespace Desk {

class SandboxCatalogue;
class SandboxEsimFactory;
class SandboxLedger;

/// POST /topup/order. There is no key against doubles: each request is paid.
class SandboxTopUpDesk
{
public:
    SandboxTopUpDesk(SandboxLedger &ledger, const SandboxCatalogue &catalogue, SandboxEsimFactory &factory,
                     const SandboxOptions &options);

    SandboxResponse place(const SandboxRequest &request, const SandboxMoment &moment);
    int placed() const { return m_placed; }

private:
    std::optional<SandboxResponse> refusal(const QJsonObject &body, const SandboxMoment &moment) const;
    SandboxResponse buy(SandboxEsim &esim, const SandboxPackage &topUp, int quantity, const SandboxMoment &moment);

    SandboxLedger &m_ledger;
    const SandboxCatalogue &m_catalogue;
    SandboxEsimFactory &m_factory;
    const SandboxOptions &m_options;
    int m_placed = 0;
};

} // namespace Desk
