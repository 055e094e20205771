// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/flow/flow.h"
#include "services/sales/colleagues.h"
#include "services/sales/decided.h"
#include "services/team/teamsales.h"

#include <QPointer>
#include <QPromise>

#include <memory>

namespace Desk {

class PurchaseJournal;
class TeamBook;

/// What a person says of a colleague's sale of which nobody knows what became: whether anybody may, and the fact that
/// says it. What is decided at the desk that made it stands in its journal, and is said by that. Alone there is nothing
/// to decide. Owned by Shop.
class TeamDecisions
{
public:
    TeamDecisions(PurchaseJournal &journal, const TeamBook &book, Clock &clock);
    ~TeamDecisions();

    /// Who gives an order of the account to one sale; null: nobody.
    void setColleagues(Colleagues *colleagues) { m_colleagues = colleagues; }
    /// Null: not known, and nobody may decide anything.
    void setOwnDesk(const QUuid &desk) { m_ownDesk = desk; }
    /// This computer's clock minus the server's.
    void setClockOff(std::chrono::milliseconds off) { m_clockOff = off; }

    const TeamBook &book() const { return m_book; }
    /// Whether it was decided here, though the team may not have heard it yet.
    bool isDeclared(const QUuid &key) const { return m_declared.contains(key); }
    /// Orders of others of which nobody knows what became, the oldest first. What was sent just now is not among them.
    QList<Purchase> unclearOrders() const;
    QList<TopUp> unclearTopUps() const; ///< The same.
    DecisionRight right(const QUuid &key) const;
    /// That it was not bought. Needs no server.
    QFuture<Result<Decided>> declareNotBought(const QUuid &key, const QString &seller);
    /// That it went through. Of an order, as which one of the account's: that is taken for it, which needs the server.
    QFuture<Result<Decided>> declareBought(const QUuid &key, const QString &reference, const QString &seller);

private:
    struct Decision
    {
        QUuid key;
        bool isBought = false;
        QString reference;
        QString seller;
    };
    using Answer = QPromise<Result<Decided>>;

    QList<QUuid> unclear() const;
    QFuture<Result<Decided>> declare(const Decision &decision);
    QCoro::Task<> run(Decision decision, std::shared_ptr<Answer> answer);
    QCoro::Task<Result<Decided>> decide(Decision decision);
    QFuture<Result<TeamFact>> addFact(const Decision &decision, bool isOrder);

    PurchaseJournal &m_journal;
    const TeamBook &m_book;
    QPointer<Colleagues> m_colleagues;
    Clock &m_clock;
    QUuid m_ownDesk;
    QSet<QUuid> m_declared; ///< Keys of what this run decided, be it that the team did not hear it yet.
    std::chrono::milliseconds m_clockOff{0};
    Flows m_flows;
};

} // namespace Desk
