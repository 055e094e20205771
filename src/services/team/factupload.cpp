// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team/factupload.h"

#include "domain/team.h"
#include "domain/teamproblem.h"
#include "services/team/teamlimits.h"
#include "services/team/teamstanding.h"
#include "store/team/teamserver.h"

#include <algorithm>

namespace Desk {

namespace {

bool areFor(const QList<FactReceipt> &receipts, const QList<TeamFact> &facts)
{
    return std::equal(
        receipts.cbegin(), receipts.cend(), facts.cbegin(), facts.cend(),
        [](const FactReceipt &receipt, const TeamFact &fact) { return receipt.id == fact.id && receipt.number >= 0; });
}

} // namespace

/// What was here before this desk shared, step by step, for sales are written between. Ended on the way, it begins anew
/// with the next opening: what was told before is not told twice.
QCoro::Task<Result<void>> FactUpload::gather()
{
    RowPlace place;
    while (m_isToGather && !m_context.isOver()) {
        m_standing.setProgress(TeamStatus::Step::Gathering, place.rows, place.total);
        const auto next = co_await m_context.flows.wait(m_context.journal.tellRows(place));
        if (!next) {
            co_return next.failure();
        }
        place = *next;
        m_isToGather = !place.isEnd;
    }
    co_return Result<void>();
}

/// In the order in which they were made, so that what was sold first is never known last.
QCoro::Task<Result<void>> FactUpload::offer()
{
    const Result<void> counted = co_await count();
    if (!counted) {
        co_return counted;
    }
    const qint64 total = m_standing.status().waiting;
    while (!m_context.isOver()) {
        m_standing.setProgress(TeamStatus::Step::Bringing, total - m_standing.status().waiting, total);
        const auto facts = co_await m_context.flows.wait(m_context.journal.waitingFacts(TeamLimits::factsAtOnce));
        if (!facts) {
            co_return facts.failure();
        }
        if (facts->isEmpty()) {
            break;
        }
        const auto receipts = co_await m_context.flows.wait(m_context.server.addFacts(*facts, behind(facts->size())));
        QList<TeamFact> refused = *facts; // One of them may be why all were.
        if (receipts) {
            if (!areFor(*receipts, *facts)) {
                co_return TeamLimits::unreadable(QStringLiteral("The receipts are for other facts."));
            }
            const auto kept = co_await m_context.flows.wait(m_context.journal.keepReceipts(*receipts));
            if (!kept) {
                co_return kept.failure();
            }
            refused.clear();
            for (qsizetype i = 0; i < facts->size(); ++i) {
                if (receipts->at(i).number == 0) {
                    refused.append(facts->at(i));
                }
            }
        } else if (teamProblem(receipts.failure()) != TeamProblem::Refused) {
            co_return receipts.failure();
        }
        for (qsizetype i = 0; i < refused.size() && !m_context.isOver(); ++i) {
            const Result<void> offered = co_await offerAlone(refused.at(i));
            if (!offered) {
                co_return offered;
            }
        }
        const Result<void> left = co_await count();
        if (!left) {
            co_return left;
        }
    }
    co_return Result<void>();
}

/// How many wait still behind those that are offered. One at least: what is refused is not there, so it is said with
/// the reading of the feed that all are.
int FactUpload::behind(qsizetype offered) const
{
    return TeamLimits::bounded(std::max<qint64>(1, m_untold - offered));
}

/// A fact that was refused among others. Refused alone, too, and twice, it is set aside: the journal counts.
QCoro::Task<Result<void>> FactUpload::offerAlone(TeamFact fact)
{
    const QList<TeamFact> alone{fact};
    QString refusal;
    constexpr int times = 2;
    for (int i = 0; i < times; ++i) {
        const auto receipts = co_await m_context.flows.wait(m_context.server.addFacts(alone, behind(1)));
        QList<FactReceipt> kept;
        kept.append({fact.id, 0, {}});
        if (receipts) {
            if (!areFor(*receipts, alone)) {
                co_return TeamLimits::unreadable(QStringLiteral("The receipt is for another fact."));
            }
            kept = *receipts;
        } else if (teamProblem(receipts.failure()) == TeamProblem::Refused) {
            kept.first().refusal = receipts.failure().text;
        } else {
            co_return receipts.failure();
        }
        const auto written = co_await m_context.flows.wait(m_context.journal.keepReceipts(kept));
        if (!written || kept.first().number > 0) {
            co_return written;
        }
        refusal = kept.first().refusal;
    }
    emit factSetAside(fact, refusal);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FactUpload::count()
{
    const auto waiting = co_await m_context.flows.wait(m_context.journal.countWaitingFacts());
    if (!waiting) {
        co_return waiting.failure();
    }
    const auto setAside = co_await m_context.flows.wait(m_context.journal.countSetAsideFacts());
    if (!setAside) {
        co_return setAside.failure();
    }
    const auto untold = co_await m_context.flows.wait(m_context.journal.countUntoldFacts());
    if (!untold) {
        co_return untold.failure();
    }
    m_untold = *untold;
    m_standing.setWaiting(*waiting, *setAside);
    co_return Result<void>();
}

} // namespace Desk

#include "moc_factupload.cpp"
