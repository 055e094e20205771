// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/timelinerestore.h"

#include "domain/teamproblem.h"
#include "services/team/feedreader.h"
#include "services/team/teamlimits.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

namespace Desk {

namespace {

qint64 bytesOf(const QList<NumberedFact> &facts)
{
    qint64 bytes = 0;
    for (const NumberedFact &fact : facts) {
        bytes += fact.fact.body.size();
    }
    return bytes;
}

} // namespace

/// Of a server that was put back to an older state, what it lost is brought again: what others told, where this file
/// has it, and all that this desk told. The journal's timeline says that this was done, so that no end of the program
/// on the way loses it.
QCoro::Task<Result<void>> TimelineRestore::restore()
{
    if (!m_isDue) {
        co_return Result<void>();
    }
    const auto earlier = co_await m_context.flows.wait(m_context.file.earlierFacts(0, 1));
    if (!earlier) {
        co_return earlier.failure();
    }
    if (!earlier->isEmpty()) {
        const Result<void> here = co_await m_feed.read(false); // What is left over then is missing there.
        if (!here || m_context.isOver()) {
            co_return here;
        }
        const Result<void> others = co_await restoreOthers();
        if (!others || m_context.isOver()) {
            co_return others;
        }
    }
    const auto offered = co_await m_context.flows.wait(m_context.journal.offerAllAgain(m_feed.place().timeline));
    m_isDue = !offered;
    co_return offered;
}

/// A part that is refused is offered in halves, for one of its facts may be why: what is refused alone, nobody can
/// bring.
QCoro::Task<Result<void>> TimelineRestore::restoreOthers()
{
    int from = 0;
    while (!m_context.isOver()) {
        const auto facts = co_await m_context.flows.wait(m_context.file.earlierFacts(from, TeamLimits::factsAtOnce));
        if (!facts) {
            co_return facts.failure();
        }
        if (facts->isEmpty()) {
            break;
        }
        from += int(facts->size());
        QList<QList<NumberedFact>> parts{*facts};
        while (!parts.isEmpty() && !m_context.isOver()) {
            const QList<NumberedFact> part = parts.takeFirst();
            TeamProblem problem = TeamProblem::Refused;
            if (part.size() == 1 || bytesOf(part) <= TeamJournal::bytesAtOnce) {
                const auto receipts = co_await m_context.flows.wait(m_context.server.restoreFacts(part));
                problem = receipts ? TeamProblem::None : teamProblem(receipts.failure());
                if (problem == TeamProblem::NoRights) {
                    co_return Result<void>(); // It takes them no more: it was put back long ago.
                }
                if (!receipts && problem != TeamProblem::Refused) {
                    co_return receipts.failure();
                }
            }
            if (problem == TeamProblem::Refused && part.size() > 1) {
                const qsizetype half = part.size() / 2;
                parts.prepend(part.sliced(half));
                parts.prepend(part.first(half));
            }
        }
    }
    co_return Result<void>();
}

} // namespace Desk
