// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/team.h"
#include "services/flow/flow.h"
#include "services/sales/colleagues.h"

#include <QHash>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace Desk {

class PurchaseJournal;
class TeamBook;
class TeamServer;
class TeamSync;

/// The other desks of a team, as those who sell with the same account. A question about an order is a fact of this
/// desk: who was heard of through its number has told all that it did before. Owned by Team.
class TeamColleagues final : public Colleagues
{
    Q_OBJECT

public:
    /// A desk that is at work has answered within a second.
    static constexpr std::chrono::milliseconds askedAfter[] = {std::chrono::seconds(0), std::chrono::seconds(1),
                                                               std::chrono::seconds(3), std::chrono::seconds(6)};
    /// Who was missed is asked for so often.
    static constexpr std::chrono::milliseconds askedEvery = std::chrono::minutes(1);

    TeamColleagues(PurchaseJournal &journal, const TeamBook &book, Clock &clock);
    ~TeamColleagues() override;

    /// Null: not known.
    void setOwnDesk(const QUuid &desk) { m_ownDesk = desk; }
    /// While there is one; null: none.
    void setLine(TeamServer *server, TeamSync *sync);

    bool isTheirs(const Purchase &purchase) const override;
    QList<Purchase> sales(const QString &packageCode) const override;
    QList<TopUp> topUps(const QString &packageCode) const override;
    QFuture<std::optional<MatchDelay>> hear(const QUuid &key) override;
    QFuture<Result<QUuid>> takeReference(const QString &reference, const QUuid &key) override;

private:
    struct Question
    {
        QUuid fact;        ///< Null: not asked yet.
        qint64 number = 0; ///< 0: the feed did not bring it yet.
    };
    using Answer = QPromise<std::optional<MatchDelay>>;

    QCoro::Task<> ask(QUuid key, std::shared_ptr<Answer> answer);
    QCoro::Task<std::optional<MatchDelay>> hearAll(QUuid key);
    QCoro::Task<> keepAsking();
    void askLater(const QUuid &key, const MatchDelay &delay);
    std::optional<MatchDelay> delayOf(const QUuid &key, const Result<QList<TeamDesk>> &desks) const;
    void onFactsArrived(const QList<NumberedFact> &facts);

    PurchaseJournal &m_journal;
    const TeamBook &m_book;
    Clock &m_clock;
    QUuid m_ownDesk;
    QPointer<TeamServer> m_server;
    QPointer<TeamSync> m_sync;
    QHash<QUuid, Question> m_questions; ///< Of this timeline, by key.
    QHash<QUuid, MatchDelay> m_missed;  ///< Of which the team could not be asked, or not all of it, by key.
    bool m_isAsking = false;
    Flows m_flows;
};

} // namespace Desk
