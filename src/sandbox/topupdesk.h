// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/records.h"
#include "sandbox/requesttime.h"

#include <optional>

namespace Desk::Sandbox {

class Catalogue;
class EsimFactory;
class Ledger;

/// POST /topup/order. There is no key against doubles: each request is paid.
class TopUpDesk
{
public:
    TopUpDesk(Ledger &ledger, const Catalogue &catalogue, EsimFactory &factory, const Options &options);

    Response place(const Request &request, const RequestTime &moment);
    int placed() const { return m_placed; }

private:
    std::optional<Response> refusal(const QJsonObject &body, const RequestTime &moment) const;
    Response buy(Esim &esim, const Package &topUp, int quantity, const RequestTime &moment);
    Response endAtOnce(const Order &order, const QString &iccid, const RequestTime &moment);

    Ledger &m_ledger;
    const Catalogue &m_catalogue;
    EsimFactory &m_factory;
    const Options &m_options;
    int m_placed = 0;
};

} // namespace Desk::Sandbox
