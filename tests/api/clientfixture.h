// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/apijob.h"
#include "support/fakeclock.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

#include <optional>

namespace Desk::Test {

/// For real connections: how long until something is certainly wrong.
constexpr int patienceMs = 30000;

inline AccessManagerFactory plainManagers()
{
    return [] { return std::make_unique<QNetworkAccessManager>(); };
}

/// A client that is connected to a server of ours, while the clock stands still.
struct Lines
{
    explicit Lines(const QSslConfiguration &tls = {})
        : server(tls)
        , client(tls.localCertificate().isNull() ? plainManagers() : managersTrusting(tls), clock)
    {
        client.setAccount(server.url(QStringLiteral("/api")), {QStringLiteral("esf_1"), "sk_1"});
        client.setAccountCurrency(Currency::Usd);
    }

    FakeClock clock;
    RawServer server;
    ApiClient client;
};

/// Jobs not yet finished, once everything has settled.
inline qsizetype runningJobs(const ApiClient &client)
{
    return client.findChildren<ApiJob *>(QString(), Qt::FindDirectChildrenOnly).size();
}

/// What became of one job.
struct Outcome
{
    int finished = 0;
    std::optional<Failure> failure;
};

inline void watch(ApiJob *job, Outcome &outcome)
{
    QObject::connect(job, &ApiJob::finished, job, [job, &outcome] {
        ++outcome.finished;
        outcome.failure = job->failure();
    });
}

inline void await(ApiJob *job, Outcome &outcome)
{
    watch(job, outcome);
    QSignalSpy finished(job, &ApiJob::finished);
    finished.wait(patienceMs);
}

} // namespace Desk::Test
