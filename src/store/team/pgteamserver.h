// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/team/teamconnection.h"
#include "store/team/teamserver.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace Desk {

/// A team's server that is a PostgreSQL: each call is one of teamcalls.h, made on a line of its own.
class PgTeamServer : public TeamServer
{
    Q_OBJECT

public:
    PgTeamServer(TeamLineSettings settings, Clock &clock, QObject *parent = nullptr);

    QFuture<Result<void>> prepare() override;
    QFuture<Result<TeamWelcome>> join(const TeamGreeting &greeting) override;
    QFuture<Result<TeamWelcome>> open(const TeamGreeting &greeting) override;
    void close() override;

    QFuture<Result<QList<FactReceipt>>> addFacts(const QList<TeamFact> &facts, int waiting) override;
    QFuture<Result<QList<FactReceipt>>> restoreFacts(const QList<NumberedFact> &facts) override;
    QFuture<Result<FeedPage>> feed(qint64 after, int limit, int waiting) override;
    QFuture<Result<QList<TeamDesk>>> desks() override;

    QFuture<Result<std::optional<Document>>> document(const QString &kind) override;
    QFuture<Result<bool>> saveDocument(const QString &kind, const Document &document) override;

    QFuture<Result<ClaimAnswer>> claim(const QUuid &id, const QList<Iccid> &iccids) override;
    QFuture<Result<void>> markClaimSent(const QUuid &id) override;
    QFuture<Result<void>> endClaim(const QUuid &id, ClaimEnd why) override;
    QFuture<Result<QList<TeamClaim>>> claims() override;

    QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) override;

    QFuture<Result<TeamLease>> takeLease(const QString &subject) override;
    QFuture<Result<TeamLease>> lease(const QString &subject) override;
    QFuture<Result<bool>> writePage(const TeamLease &lease, const TeamPage &page) override;
    QFuture<Result<bool>> giveBack(const TeamLease &lease, bool isFinished) override;
    QFuture<Result<QList<TeamPage>>> pages(const QString &subject, const QUuid &run, int from) override;

    QFuture<Result<TeamAllowance>> reportRequests(int sent, std::optional<int> remaining) override;

    QFuture<Result<void>> declareGone(const QUuid &desk) override;
    QFuture<Result<void>> addAccessCode(const QByteArray &accessCodeHash) override;
    QFuture<Result<void>> leave() override;

private:
    /// The server's clock in the last answer to open, join or feed, in milliseconds since 1970. Work that was given up
    /// may end later than this does.
    using AnsweredAt = std::shared_ptr<std::atomic<qint64>>;

    /// How long one may take, and whether it goes before the others.
    struct Terms
    {
        std::chrono::milliseconds limit;
        TeamCall::Turn turn = TeamCall::Turn::InOrder;
    };
    struct PageReading;

    template<typename Call, typename... Arguments> auto ask(const Terms &terms, Call call, Arguments... arguments);
    void readPages(const std::shared_ptr<PageReading> &reading);

    QByteArray m_token; ///< Of the opening that was asked for last.
    const AnsweredAt m_answeredAt = std::make_shared<std::atomic<qint64>>(0);
    TeamConnection m_connection; ///< The last one: its work uses the others.
};

} // namespace Desk
