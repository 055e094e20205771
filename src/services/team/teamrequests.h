// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/requestshare.h"
#include "domain/clocktimer.h"
#include "domain/result.h"
#include "domain/team.h"
#include "services/team/teamstatus.h"

#include <QObject>

#include <deque>
#include <optional>

namespace Desk {

class ApiClient;
class TeamServer;
enum class Lane;

/// What the desks of a team ask of the API together. Each reports what it has sent, and keeps its background to its
/// share of what all may; the desk that reads for all has the largest. Where the server can't be asked they have equal
/// shares. A sale asks nobody and waits for nothing: it is reported. Owned by Shop.
class TeamRequests : public QObject
{
    Q_OBJECT

public:
    /// Of the background, of all desks together: half of what a key may in a minute, at most 80 % of what it may in an
    /// hour. It is less where people need more.
    static constexpr int perMinute = 30;
    static constexpr int perHour = 800;
    static constexpr std::chrono::milliseconds reportedAfter = std::chrono::seconds(5);
    static constexpr std::chrono::milliseconds askedEvery = std::chrono::minutes(1); ///< While nothing is left.

    TeamRequests(ApiClient &client, Clock &clock, QObject *parent = nullptr);

    void open(TeamServer &server);
    void setStatus(const TeamStatus &status);
    void close();
    /// Whether this desk reads something for all.
    void setReading(bool isReading);

private:
    void onSent(Lane lane);
    void report();
    void onReported(const Result<TeamAllowance> &allowance, int sent);
    int inLastHour(const std::deque<qint64> &sent) const;
    int leftByPeople() const;
    int leftOfHour() const;
    std::optional<RequestShare> share() const;

    ApiClient &m_client;
    Clock &m_clock;
    ClockTimer m_timer;
    TeamServer *m_server = nullptr;
    bool m_isMember = false;
    bool m_isThere = false;
    bool m_isReading = false;
    bool m_isReporting = false;
    int m_desks = 1;   ///< That were at work, as the server said last.
    int m_members = 0; ///< Of the team, at work or not.
    int m_unreported = 0;
    std::optional<TeamAllowance> m_allowance; ///< Nothing while the server can't be asked.
    qint64 m_sinceMs;                         ///< Requests are counted.
    /// When this desk sent them, within the last hour.
    std::deque<qint64> m_background;
    std::deque<qint64> m_forPeople;
};

} // namespace Desk
