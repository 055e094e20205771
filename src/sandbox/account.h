// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/caredesk.h"
#include "sandbox/catalogue.h"
#include "sandbox/esimfactory.h"
#include "sandbox/ledger.h"
#include "sandbox/message.h"
#include "sandbox/options.h"
#include "sandbox/orderdesk.h"
#include "sandbox/querydesk.h"
#include "sandbox/ratelimiter.h"
#include "sandbox/requestcheck.h"
#include "sandbox/requesttime.h"
#include "sandbox/topupdesk.h"
#include "sandbox/usagesimulator.h"

#include <QUrl>

namespace Desk {
class Clock;
}

namespace Desk::Sandbox {

/// A whole business account in memory behind the eSIMfly Business API: what the vendor has no test environment for.
/// Knows no transport: a request comes in as a value, an answer goes out as one. Used by one thread.
///
/// A request is carried out when it arrives, whether or not anybody waits for the answer; an order shows in the lists
/// and in the balance when its latency has passed, and until then its idempotency key is in flight.
class Account
{
public:
    Account(const Options &options, Clock &clock);
    /// With a catalogue that was made before, by the same options: that takes longer than all the rest.
    Account(const Options &options, Catalogue catalogue, Clock &clock);
    Q_DISABLE_COPY_MOVE(Account)

    /// Where clients in this process find it. No such host exists.
    static QUrl baseUrl();
    /// What comes before "/balance" in every path.
    static QString basePath();
    /// The keys it accepts.
    const Credentials &credentials() const { return m_options.credentials; }
    const Options &options() const { return m_options; }

    Response handle(const Request &request);

    // What a test or a demonstration looks at, without the API.
    Money balance();
    const Catalogue &catalogue() const { return m_catalogue; }
    const Ledger &ledger();
    int ordersPlaced() const { return m_orderDesk.placed(); } ///< Since the start, each paid once.
    int topUpsPlaced() const { return m_topUpDesk.placed(); }
    const QList<CareDesk::Sms> &smsSent() const { return m_careDesk.smsSent(); }

    // What the vendor does, or travellers do. False where there is no such package or eSIM.
    void setBalance(Money balance) { m_ledger.setBalance(balance); }
    bool setCost(const QString &packageCode, Money cost) { return m_catalogue.setCost(packageCode, cost); }
    bool removePackage(const QString &packageCode) { return m_catalogue.remove(packageCode); }
    bool endOrder(const QString &reference, const OrderEnd &end);
    bool carryOutAfterAll(const QString &reference);
    bool setEsimStatus(const QString &iccid, const QString &status);
    /// A phone takes its profile, without using it yet.
    bool install(const QString &iccid);
    bool setTrouble(const QString &iccid, Esim::Trouble trouble);
    /// Installs it where needed and uses data; it is used up when nothing remains.
    bool useData(const QString &iccid, DataSize size);

private:
    RequestTime moment() const;
    Esim *esimOf(const QString &iccid);
    Response answer(const Request &request, const RequestTime &moment);
    Response route(const Request &request, const RequestTime &moment);

    Options m_options;
    Clock &m_clock;
    Catalogue m_catalogue;
    Ledger m_ledger;
    EsimFactory m_factory;
    RequestCheck m_check;
    RateLimiter m_limiter;
    QueryDesk m_queryDesk;
    OrderDesk m_orderDesk;
    TopUpDesk m_topUpDesk;
    UsageSimulator m_travels;
    CareDesk m_careDesk;
};

} // namespace Desk::Sandbox
