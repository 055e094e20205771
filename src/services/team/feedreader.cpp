// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/feedreader.h"

#include "domain/clock.h"
#include "domain/teamproblem.h"
#include "services/team/factupload.h"
#include "services/team/teamlimits.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <algorithm>

namespace Desk {

void FeedReader::setPlace(const TeamPlace &place, qint64 newestNumber)
{
    m_place = place;
    m_newestNumber = newestNumber;
}

/// To the end of the feed, and once more: what is read last is not heard of before it was.
QCoro::Task<Result<void>> FeedReader::read(bool isRestored)
{
    const qint64 before = m_place.number;
    while (!m_context.isOver()) {
        // Counted after the place was reached, or a sale between would be reported by a word that left before it.
        const Result<void> counted = co_await m_upload.count();
        if (!counted) {
            co_return counted;
        }
        m_standing.setProgress(TeamStatus::Step::Reading, m_place.number - before,
                               std::max(m_newestNumber - before, qint64(0)));
        const QDateTime asked = m_context.clock.now();
        const qint64 unsaid = m_upload.untold() + (isRestored ? 0 : 1); // What the server lost does not wait yet.
        const auto page = co_await m_context.flows.wait(
            m_context.server.feed(m_place.number, TeamLimits::factsAtOnce, TeamLimits::bounded(unsaid)));
        if (!page) {
            co_return page.failure();
        }
        if (page->timeline != m_place.timeline || page->newestNumber < m_place.number) {
            co_return teamFailure(TeamProblem::Restored);
        }
        m_newestNumber = page->newestNumber;
        if (page->facts.isEmpty()) {
            if (page->newestNumber > m_place.number) {
                co_return TeamLimits::unreadable(QStringLiteral("The feed leaves out what it has."));
            }
            if (unsaid == 0) {
                m_heard = {asked, m_context.clock.now()};
            }
            break;
        }
        const auto place = co_await m_context.flows.wait(m_context.file.append(*page));
        if (!place) {
            const bool isLie = teamProblem(place.failure()) == TeamProblem::Refused; // The file's, not the server's no.
            co_return isLie ? TeamLimits::unreadable(place.failure().text) : place.failure();
        }
        m_place = *place;
        emit factsArrived(page->facts);
    }
    co_return Result<void>();
}

} // namespace Desk

#include "moc_feedreader.cpp"
