// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/result.h"
#include "domain/team.h"
#include "services/catalogue/sharedcopies.h"
#include "services/flow/flow.h"
#include "services/team/teamstatus.h"

#include <QHash>
#include <QUuid>

namespace Desk {

class PurchaseJournal;
class TeamServer;

/// The copies that the desks of a team make once for all of them. Whoever needs one takes its lease on the team's
/// server, reads the pages from the API and puts them there; the others follow, and one of them goes on where it fell
/// silent. Where the server can't be asked, or has no such page, a desk reads for itself. Owned by Shop.
class TeamCopies final : public SharedCopies
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds askedEvery = std::chrono::seconds(10);
    static constexpr std::chrono::milliseconds leaseLife = std::chrono::seconds(30);
    /// So long a desk that was just started waits for its team's server.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(10);
    /// After a question that came to nothing, though the line holds.
    static constexpr std::chrono::milliseconds pauseAfterFailure = std::chrono::minutes(1);

    TeamCopies(PurchaseJournal &journal, Clock &clock, QObject *parent = nullptr);

    /// This desk is in a team, whose server may be there in a moment.
    void expect();
    /// It is asked from here on, while the status says that it is there.
    void open(TeamServer &server);
    void setStatus(const TeamStatus &status);
    void close();

    bool isReading() const; ///< Something, for all.

    QCoro::Task<bool> begin(Flows *flows, QString list, QDateTime notBefore) override;
    QCoro::Task<std::optional<Page>> page(Flows *flows, QString list, int number) override;
    bool isReading(const QString &list) const override;
    QCoro::Task<> put(Flows *flows, QString list, int number, Page page) override;
    void end(const QString &list, bool isFinished) override;
    QString reader(const QString &list) const override;

signals:
    void readingChanged(); ///< isReading().

private:
    /// A page that stands on the server, or one that can't be read.
    struct Step
    {
        int number = 0; ///< The API's; 0: can't be read.
        Page page;
    };
    /// A copy under way, as this desk knows it.
    struct Copy
    {
        QDateTime notBefore;
        QUuid run;            ///< That it goes through; null: none yet.
        QUuid passedRun;      ///< Was looked at, and is of no use here.
        TeamLease lease;      ///< As last heard.
        qint64 heardAtMs = 0; ///< When that was another one last.
        bool isOwn = false;   ///< This desk reads for all.
        int nextStep = 0;     ///< Those before it were read here, or put there.
        QList<Step> steps;    ///< In the order in which they were read. Not used yet.
    };
    enum class Line { None, Expected, There };
    enum class News { Some, None, Failed };

    QCoro::Task<bool> isThere(Flows *flows);
    QCoro::Task<News> follow(Flows *flows, QString list);
    QCoro::Task<News> meet(Flows *flows, QString list);
    QCoro::Task<News> take(Flows *flows, QString list);
    QCoro::Task<News> readSteps(Flows *flows, QString list);
    QCoro::Task<bool> stillOwns(Flows *flows, QString list);
    bool beganBefore(const QString &list, const QDateTime &time) const;
    void passBy(const QString &list);
    std::optional<Page> useStep(const QString &list, int number);
    bool isPast(const QString &list, int number);
    void hear(const QString &list, const TeamLease &lease);
    void setOwn(const QString &list, bool isOwn);
    void renewLeases();
    void onRenewed(const QString &list, const TeamLease &lease);
    template<typename T> News failed(const Result<T> &answer);
    bool isUsable(const Flows *flows, const QString &list) const;
    bool isUsable() const;
    QByteArray head(int number) const;
    Step stepOf(const TeamPage &page) const;

    PurchaseJournal &m_journal;
    Clock &m_clock;
    ClockTimer m_renewal;
    TeamServer *m_server = nullptr;
    Line m_line = Line::None;
    qint64 m_expectedUntilMs = 0;
    qint64 m_awayUntilMs = 0;
    QList<TeamDesk> m_desks;
    QUuid m_desk;                  ///< This one.
    QUuid m_account;               ///< The team's id of it.
    QHash<QString, Copy> m_copies; ///< Under way, by list.
};

} // namespace Desk
