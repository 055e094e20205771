// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/packagewriter.h"
#include "sandbox/requesttime.h"

namespace Desk::Sandbox {

class Catalogue;
class Ledger;

/// The reading endpoints: lists with their filters and pages, the balance, an order's state, an eSIM's usage.
class Reader
{
public:
    Reader(Ledger &ledger, const Catalogue &catalogue, const Options &options);

    Response balance() const;
    Response packages(const Request &request);
    Response esims(const Request &request, const RequestTime &moment) const;
    Response orders(const Request &request, const RequestTime &moment) const;
    Response orderStatus(const Request &request, const RequestTime &moment) const;
    Response topUpPackages(const Request &request, const RequestTime &moment) const;
    Response usage(const Request &request, const RequestTime &moment) const;

private:
    Ledger &m_ledger;
    const Catalogue &m_catalogue;
    const Options &m_options;
    PackageWriter m_writer;
};

} // namespace Desk::Sandbox
