// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "store/team/teamserver.h"
#include "support/team/memoryteam.h"

#include <deque>
#include <functional>

namespace Desk::Test {

/// What becomes of a call on its way to the server and back.
enum class LineFault {
    None,
    RequestLost,   ///< The line breaks before the server reads it.
    AnswerLost,    ///< The line breaks after the server did it.
    Silence,       ///< Nothing is done and nothing comes; the line gives up.
    DoneInSilence, ///< Nothing comes, the line gives up, and then the server does it.
    Slow,          ///< It takes seconds.
    Garbage,       ///< What answers is no team's server.
    Full,          ///< The server's disk has no room for what is written.
    Refused,       ///< The server says no to all of it.
    Lie,           ///< A page of the feed has other bytes than the desk wrote; other calls are as without a fault.
};

/// One desk's line to a MemoryTeam. Answers come in the order of the calls, by posted events, what takes time by the
/// clock.
class MemoryTeamServer final : public TeamServer
{
    Q_OBJECT

public:
    enum class Login { Owner, Desk };

    static constexpr std::chrono::milliseconds timeLimit = std::chrono::seconds(10); ///< Then a silent line is cut.
    static constexpr std::chrono::milliseconds slowness = std::chrono::seconds(3);

    MemoryTeamServer(MemoryTeam &team, Clock &clock, Login login, QObject *parent = nullptr);

    /// Asked before each call, by its name.
    void setFaults(std::function<LineFault(const QString &call)> faults) { m_faults = std::move(faults); }
    /// How long each way takes, by the clock; without it none takes any. What the server says by itself takes its way
    /// then, too, so that a computer which sleeps hears it when it is awake.
    void setLatency(std::function<std::chrono::milliseconds()> latency) { m_latency = std::move(latency); }
    void setReachable(bool isReachable);
    /// Breaks what is there, as when a cable is pulled for a second.
    void cut();
    int calls() const { return m_calls; } ///< That were asked so far.
    int calls(const QString &call) const { return m_callsByName.value(call); }

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
    struct Call
    {
        QString name;
        std::function<void()> work;                ///< At the server; keeps its answer.
        std::function<void()> spoil;               ///< Makes a lie of the answer, where it can be one.
        std::function<void()> deliver;             ///< The answer.
        std::function<void(const Failure &)> fail; ///< In place of it.
    };

    template<typename T> using Work = std::function<Result<T>(MemoryTeam &)>; ///< Knows nothing of this line.
    template<typename T> using Then = std::function<void(Result<T> &)>;

    template<typename T> QFuture<Result<T>> ask(const char *name, Work<T> work);
    QFuture<Result<TeamWelcome>>
    askToBeLetIn(const char *name, Result<TeamWelcome> (MemoryTeam::*way)(MemoryTeam::Session &, const TeamGreeting &),
                 const TeamGreeting &greeting);
    template<typename T>
    QFuture<Result<T>> send(const char *name, Work<T> work, Then<T> beforeDelivery = {}, Then<T> spoil = {});
    void next();
    void carry(const std::shared_ptr<Call> &call);
    void onRang();
    void finish(const std::shared_ptr<Call> &call, bool isLie = false);
    void deliver(const std::shared_ptr<Call> &call);
    void give(const std::shared_ptr<Call> &call, const Failure &failure);
    void breakLine(const std::shared_ptr<Call> &call, const Failure &failure);
    void letGo(const Failure &failure);

    MemoryTeam &m_team;
    Clock &m_clock;
    ClockTimer m_wait;
    MemoryTeam::Session m_session;
    std::function<LineFault(const QString &)> m_faults;
    std::function<std::chrono::milliseconds()> m_latency;
    std::deque<std::shared_ptr<Call>> m_queue; ///< The first one is on its way.
    QHash<QString, int> m_callsByName;
    int m_calls = 0;
    bool m_isOpen = false;
    bool m_isReachable = true;
};

} // namespace Desk::Test
