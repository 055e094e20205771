// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/packagewriter.h"
#include "sandbox/requesttime.h"

#include <optional>

namespace Desk::Sandbox {

class Catalogue;
class Ledger;

/// The endpoints that only read: lists with their filters and pages, the balance, an order's state, an eSIM's usage.
class QueryDesk
{
public:
    QueryDesk(Ledger &ledger, Catalogue &catalogue, const Options &options);

    /// Nothing where the path is none of its own.
    std::optional<Response> answer(const QString &path, const Request &request, const RequestTime &moment);

private:
    Response balance(const Request &request, const RequestTime &moment);
    Response packages(const Request &request, const RequestTime &moment);
    Response esims(const Request &request, const RequestTime &moment);
    Response orders(const Request &request, const RequestTime &moment);
    Response orderStatus(const Request &request, const RequestTime &moment);
    Response topUpPackages(const Request &request, const RequestTime &moment);
    Response usage(const Request &request, const RequestTime &moment);
    void movePrices(const Request &request);

    Ledger &m_ledger;
    Catalogue &m_catalogue;
    const Options &m_options;
    PackageWriter m_writer;
    quint64 m_copies = 0; ///< How often somebody began to read the whole catalogue.
};

} // namespace Desk::Sandbox
