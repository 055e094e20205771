// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/teamrequests.h"

#include "api/apiclient.h"
#include "api/apirequest.h"
#include "domain/clock.h"
#include "services/flow/whendone.h"
#include "store/team/teamserver.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds hour = 1h;
/// The documented allowance of a key, for answers that don't say theirs.
constexpr int usualPerHour = 1000;
/// Of it, what people and background together come to, as far as the background can see to that. People come in crowds.
constexpr int forBoth = 850;
/// A desk sells ten eSIMs in an hour of rush, with four requests each. It is taken for one that does until its own
/// requests say more: as though it had been counted for so long.
constexpr int usualOfDesk = 40;
constexpr std::chrono::milliseconds usualWeight = 20min;
/// What the API said is left is of no use any more then.
constexpr std::chrono::milliseconds longestNews = 5min;

} // namespace

TeamRequests::TeamRequests(ApiClient &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_timer(clock)
    , m_sinceMs(clock.elapsedMs())
{
    connect(&m_client, &ApiClient::requestSent, this, &TeamRequests::onSent);
}

void TeamRequests::open(TeamServer &server)
{
    m_server = &server;
}

void TeamRequests::setStatus(const TeamStatus &status)
{
    const bool wasThere = m_isThere;
    m_isThere = status.state == TeamStatus::State::Together;
    m_isMember = m_isThere || status.state == TeamStatus::State::Opening || status.state == TeamStatus::State::Apart;
    if (!m_isThere) {
        m_allowance.reset();
    }
    m_members = static_cast<int>(
        std::count_if(status.desks.cbegin(), status.desks.cend(), [](const TeamDesk &desk) { return !desk.isGone; }));
    m_client.setShare(share());
    if (m_isThere && !wasThere) {
        report(); // Nothing may have been sent: what all have used is worth knowing.
    }
}

void TeamRequests::close()
{
    m_server = nullptr;
    m_isMember = m_isThere = false;
    m_allowance.reset();
    m_timer.stop();
    m_client.setShare({});
}

void TeamRequests::setReading(bool isReading)
{
    m_isReading = isReading;
    m_client.setShare(share());
}

void TeamRequests::onSent(Lane lane)
{
    std::deque<qint64> &sent = lane == Lane::Background ? m_background : m_forPeople;
    sent.push_back(m_clock.elapsedMs());
    while (sent.front() <= m_clock.elapsedMs() - hour.count()) {
        sent.pop_front();
    }
    if (m_isMember && ++m_unreported == 1) {
        m_timer.start(reportedAfter, [this] { report(); });
    }
}

void TeamRequests::report()
{
    if (!m_server || !m_isThere || m_isReporting) {
        return;
    }
    m_isReporting = true;
    const int sent = std::exchange(m_unreported, 0);
    whenDone(m_server->reportRequests(sent, m_client.rateLimit().remaining), this,
             [this, sent](const Result<TeamAllowance> &allowance) { onReported(allowance, sent); });
}

void TeamRequests::onReported(const Result<TeamAllowance> &allowance, int sent)
{
    m_isReporting = false;
    if (!m_isThere) {
        m_unreported += sent;
        return;
    }
    if (allowance) {
        m_allowance = *allowance;
        m_desks = std::max(1, m_allowance->desks);
    } else {
        m_allowance.reset();
        m_unreported += sent; // They may count twice.
    }
    const std::optional<RequestShare> share = this->share();
    m_client.setShare(share);
    const bool mayNothing = share && share->perHour <= inLastHour(m_background);
    if (m_unreported > 0 && allowance) {
        m_timer.start(reportedAfter, [this] { report(); });
    } else if (!m_allowance || mayNothing) {
        m_timer.start(askedEvery, [this] { report(); });
    }
}

int TeamRequests::inLastHour(const std::deque<qint64> &sent) const
{
    const qint64 since = m_clock.elapsedMs() - hour.count();
    return static_cast<int>(std::count_if(sent.cbegin(), sent.cend(), [since](qint64 at) { return at > since; }));
}

/// What people leave of the hour to the background of all desks, where the others sell as this one does: some more,
/// some less, which comes out right for all together.
int TeamRequests::leftByPeople() const
{
    const qint64 counted = std::min<qint64>(m_clock.elapsedMs() - m_sinceMs, hour.count());
    const qint64 sent = inLastHour(m_forPeople) + usualOfDesk * usualWeight / hour;
    const qint64 anHour = sent * hour.count() / (counted + usualWeight.count()) * m_desks;
    return static_cast<int>(std::clamp<qint64>(forBoth - anHour, 0, perHour));
}

/// For the background of all desks, as last heard.
int TeamRequests::leftOfHour() const
{
    const int used = m_allowance->usedThisHour;
    const int background = std::max(0, used - inLastHour(m_forPeople) * m_desks);
    int left = std::min(perHour - used, leftByPeople() - background);
    const bool isNews = m_allowance->remainingAt.isValid()
                        && std::abs(m_allowance->remainingAt.msecsTo(m_clock.now())) < longestNews.count();
    if (m_allowance->remaining && isNews) {
        const int forPeople = m_client.rateLimit().limit.value_or(usualPerHour) / 5;
        left = std::min(left, *m_allowance->remaining - forPeople);
    }
    return left;
}

/// All shares together are never more than all may: who reads for all has what the others leave.
std::optional<RequestShare> TeamRequests::share() const
{
    if (!m_isMember) {
        return std::nullopt;
    }
    if (!m_allowance) {
        const int desks = std::max(m_desks, m_members);
        return RequestShare{std::max(1, perMinute / desks), std::max(1, leftByPeople() / desks)};
    }
    const int ofOthers = std::max(1, perMinute / 2 / m_desks);
    const int ofReader = std::max(1, perMinute - (m_desks - 1) * ofOthers);
    const int left = std::max(0, leftOfHour());
    const int aMinute = m_isReading || m_desks == 1 ? ofReader : ofOthers;
    return RequestShare{aMinute, inLastHour(m_background) + (m_isReading ? left : left / m_desks)};
}

} // namespace Desk
