// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxpackagewriter.h"

namespace Desk {

class SandboxCatalogue;
class SandboxLedger;

/// The reading endpoints: lists with their filters and pages, the balance, an order's state, an eSIM's usage.
class SandboxReader
{
public:
    SandboxReader(SandboxLedger &ledger, const SandboxCatalogue &catalogue, const SandboxOptions &options);

    SandboxResponse balance() const;
    SandboxResponse packages(const SandboxRequest &request);
    SandboxResponse esims(const SandboxRequest &request, const SandboxMoment &moment) const;
    SandboxResponse orders(const SandboxRequest &request, const SandboxMoment &moment) const;
    SandboxResponse orderStatus(const SandboxRequest &request, const SandboxMoment &moment) const;
    SandboxResponse topUpPackages(const SandboxRequest &request, const SandboxMoment &moment) const;
    SandboxResponse usage(const SandboxRequest &request, const SandboxMoment &moment) const;

private:
    SandboxLedger &m_ledger;
    const SandboxCatalogue &m_catalogue;
    const SandboxOptions &m_options;
    SandboxPackageWriter m_writer;
};

} // namespace Desk
