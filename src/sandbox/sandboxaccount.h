// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxcaredesk.h"
#include "sandbox/sandboxcatalogue.h"
#include "sandbox/sandboxesimfactory.h"
#include "sandbox/sandboxledger.h"
#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxmoment.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxorderdesk.h"
#include "sandbox/sandboxratelimiter.h"
#include "sandbox/sandboxreader.h"
#include "sandbox/sandboxrequestcheck.h"
#include "sandbox/sandboxtopupdesk.h"
#include "sandbox/sandboxtravels.h"

#include <QUrl>

namespace Desk {

class Clock;

/// A whole business account in memory behind the eSIMfly Business API: what the vendor has no test environment for.
/// Knows no transport: a request comes in as a value, an answer goes out as one. Used by one thread.
///
/// A request is carried out when it arrives, whether or not anybody waits for the answer; an order shows in the lists
/// and in the balance when its latency has passed, and until then its idempotency key is in flight.
class SandboxAccount
{
public:
    SandboxAccount(const SandboxOptions &options, Clock &clock);
    Q_DISABLE_COPY_MOVE(SandboxAccount)

    /// Where clients in this process find it. No such host exists.
    static QUrl baseUrl();
    /// What comes before "/balance" in every path.
    static QString basePath();
    /// The keys it accepts.
    const Credentials &credentials() const { return m_options.credentials; }
    const SandboxOptions &options() const { return m_options; }

    SandboxResponse handle(const SandboxRequest &request);

    // What a test or a demonstration looks at, without the API.
    Money balance();
    const SandboxCatalogue &catalogue() const { return m_catalogue; }
    const SandboxLedger &ledger();
    int ordersPlaced() const { return m_orderDesk.placed(); } ///< Since the start, each paid once.
    int topUpsPlaced() const { return m_topUpDesk.placed(); }
    const QList<SandboxCareDesk::Sms> &smsSent() const { return m_careDesk.smsSent(); }

    // What the vendor does, or travellers do. False where there is no such package or eSIM.
    void setBalance(Money balance) { m_ledger.setBalance(balance); }
    bool setCost(const QString &packageCode, Money cost) { return m_catalogue.setCost(packageCode, cost); }
    bool removePackage(const QString &packageCode) { return m_catalogue.remove(packageCode); }
    bool setEsimStatus(const QString &iccid, const QString &status);
    /// A phone takes its profile, without using it yet.
    bool install(const QString &iccid);
    bool setTrouble(const QString &iccid, SandboxEsim::Trouble trouble);
    /// Installs it where needed and uses data; it is used up when nothing remains.
    bool useData(const QString &iccid, DataSize size);

private:
    SandboxMoment moment() const;
    SandboxEsim *esimOf(const QString &iccid);
    SandboxResponse answer(const SandboxRequest &request, const SandboxMoment &moment);
    SandboxResponse route(const SandboxRequest &request, const SandboxMoment &moment);

    void movePrices(const SandboxRequest &request);

    SandboxOptions m_options;
    Clock &m_clock;
    SandboxCatalogue m_catalogue;
    quint64 m_copies = 0; ///< How often somebody began to read the whole catalogue.
    SandboxLedger m_ledger;
    SandboxEsimFactory m_factory;
    SandboxRequestCheck m_check;
    SandboxRateLimiter m_limiter;
    SandboxReader m_reader;
    SandboxOrderDesk m_orderDesk;
    SandboxTopUpDesk m_topUpDesk;
    SandboxTravels m_travels;
    SandboxCareDesk m_careDesk;
};

} // namespace Desk
