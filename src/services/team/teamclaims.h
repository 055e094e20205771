// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boottime.h"
#include "domain/clocktimer.h"
#include "domain/team.h"
#include "services/sales/saleclaims.h"
#include "services/team/teamstatus.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace Desk {

class PurchaseJournal;
class TeamFold;
class TeamServer;

/// The claims of this desk: which eSIMs no other desk of its team may touch, or which ones others are at. What is asked
/// of the server is journalled before, and what nothing was sent under is ended there, be it in a later run. A sale
/// waits for no answer longer than answerLimit, and not at all where it came before the press. Owned by Team.
class TeamClaims : public SaleClaims
{
    Q_OBJECT

public:
    /// Without an answer for so long a person may go without asking.
    static constexpr std::chrono::milliseconds answerLimit = std::chrono::seconds(2);
    /// A sale leaves so long after its claim was asked for at most, for later the server may think that none does.
    static constexpr std::chrono::milliseconds life = std::chrono::seconds(60);
    /// Older ones are asked for anew: what is left is for the way from the journal's mark to the line.
    static constexpr std::chrono::milliseconds freshFor = std::chrono::seconds(45);
    /// What is chosen and not bought is kept so long.
    static constexpr std::chrono::milliseconds wantedFor = std::chrono::minutes(10);
    /// So often it is asked again for what was not granted, beside whenever the server has news.
    static constexpr std::chrono::milliseconds askedAgainEvery = std::chrono::seconds(10);

    /// The fold is what the feed brought; whoever changes it calls changed().
    TeamClaims(PurchaseJournal &journal, const TeamFold &fold, Clock &clock,
               std::function<std::chrono::milliseconds()> bootTime = &Desk::bootTime, QObject *parent = nullptr);
    ~TeamClaims() override;

    /// Whom to ask; null: nobody can be asked. Reads what earlier runs left.
    void setServer(TeamServer *server);
    void setStatus(const TeamStatus &status);
    /// By which locks of others are told from own ones, also while nobody can be asked. Null: not known.
    void setOwnDesk(const QUuid &desk);
    /// This desk was let in, and its facts have not gone up yet: what may be under way is claimed before.
    void bringUp();

    void want(const Iccid &iccid) override;
    void wantNothing() override;
    void waive(const Iccid &iccid) override;
    ClaimStanding standing(const Iccid &iccid) const override;
    void begin(const QUuid &sale, const QList<Iccid> &iccids) override;
    QFuture<Result<SaleClaim>> claimed(const QUuid &sale) override;
    bool mayLeave(const QUuid &sale) override;
    std::optional<Failure> hindrance(const QUuid &sale) const override;
    void end(const QUuid &sale, const QUuid &claim) override;

private:
    struct Claim;
    using ClaimPointer = std::shared_ptr<Claim>;

    bool isInTeam() const;
    ClaimPointer make(const QList<Iccid> &iccids);
    void ask(const ClaimPointer &claim);
    void send(const ClaimPointer &claim);
    void onAnswer(const ClaimPointer &claim, const QUuid &id, const Result<ClaimAnswer> &answer);
    void onHeld(const ClaimPointer &claim, const ClaimAnswer &answer);
    void setUnanswered(const ClaimPointer &claim, const ClaimStanding &held);
    void setStanding(const ClaimPointer &claim, const ClaimStanding &standing);
    void deliver(const ClaimPointer &claim);
    Result<SaleClaim> leaveOf(const Claim &claim) const;
    void askAgain();
    void askAgain(const ClaimPointer &claim);
    void keepWanted();
    void endAtServer(const QUuid &id, ClaimEnd why);
    void sendEnd(const QUuid &id, ClaimEnd why);
    void readOwnDesk();
    void readOpenClaims();
    void sendOpenClaims();
    std::chrono::milliseconds age(const Claim &claim) const;
    bool isHeard(const QDateTime &heardAt) const;
    TeamDesk deskOf(const QUuid &id) const; ///< As last heard; without a name where it is not known.
    /// What others sent for it and nobody knows yet what became of, as the feed has it; of the waived desk nothing.
    std::optional<ClaimStanding> lock(const Iccid &iccid, const QUuid &waived = {}) const;
    std::optional<ClaimStanding> lockOf(const Claim &claim) const;

    PurchaseJournal &m_journal;
    const TeamFold &m_fold;
    Clock &m_clock;
    std::function<std::chrono::milliseconds()> m_bootTime;
    TeamServer *m_server = nullptr;
    bool m_isLetIn = false; ///< The server takes questions.
    TeamStatus m_status;
    QUuid m_ownDesk;
    Iccid m_wantedIccid;
    ClaimPointer m_wanted;              ///< Of what is chosen; null where that is nothing, or nobody has to be asked.
    QHash<QUuid, ClaimPointer> m_sales; ///< Under way or not clear, by key.
    QHash<QUuid, Iccid> m_earlier;      ///< Claims of earlier runs under which something was sent that is not clear.
    QHash<QUuid, ClaimEnd> m_ending;    ///< Claims whose end the server has not confirmed.
    ClockTimer m_again;
};

} // namespace Desk
