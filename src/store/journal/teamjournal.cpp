// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal/teamjournal.h"

#include "domain/cleantext.h"
#include "store/database/readrows.h"
#include "store/journal/outbox.h"
#include "store/journal/registerrows.h"

namespace Desk {

namespace {

QString keyText(const QUuid &key)
{
    return key.toString(QUuid::WithoutBraces);
}

Result<TeamMember> memberOf(const Outbox &outbox)
{
    return outbox.isSharing() ? Result<TeamMember>(*outbox.member())
                              : Failure::local(QStringLiteral("This desk is in no team."));
}

// What a timeline before had taken has its number of then, below zero: it waits again, and was said already.
const QString untakenOnes = QStringLiteral("(server_number IS NULL OR server_number<0)");
const QString waitingOnes = untakenOnes + QStringLiteral(" AND refusals<2");
const QString setAsideOnes = untakenOnes + QStringLiteral(" AND refusals>=2");

Result<qint64> countFacts(Database &database, const QString &which)
{
    const auto counts = readTexts(database, QStringLiteral("SELECT count(*) FROM facts WHERE ") + which);
    return counts ? Result<qint64>(counts->value(0).toLongLong()) : Result<qint64>(counts.failure());
}

struct WaitingFacts
{
    QList<TeamFact> facts;
    bool isWhole = true; ///< None of them is damaged.
};

Result<WaitingFacts> readWaiting(Database &database, int limit)
{
    WaitingFacts waiting;
    const auto facts = readRows<TeamFact>(
        database,
        QStringLiteral("SELECT %1 FROM facts WHERE number IN (SELECT number FROM"
                       " (SELECT number, sum(bytes) OVER (ORDER BY number) - bytes AS before FROM"
                       "  (SELECT number, length(body) AS bytes FROM facts WHERE %2 ORDER BY number LIMIT ?))"
                       " WHERE before<?) ORDER BY number")
            .arg(TeamRows::factColumns(), waitingOnes),
        {limit, TeamJournal::bytesAtOnce}, [&waiting](const QSqlQuery &query) {
            const auto fact = TeamRows::readFact(query);
            waiting.isWhole = waiting.isWhole && fact;
            return fact;
        });
    if (!facts) {
        return facts.failure();
    }
    waiting.facts = *facts;
    return waiting;
}

/// One that was set aside just now.
Result<void> tellMissing(Database &database, Outbox &outbox, const QUuid &id, const QString &refusal)
{
    const auto facts = readRows<TeamFact>(database,
                                          QStringLiteral("SELECT %1 FROM facts WHERE uuid=? AND refusals=2 AND %2")
                                              .arg(TeamRows::factColumns(), untakenOnes),
                                          {keyText(id)}, TeamRows::readFact);
    if (!facts) {
        return facts.failure();
    }
    return facts->isEmpty() ? Result<void>() : outbox.addMissing(facts->constFirst(), refusal);
}

Result<void> keepReceipt(Database &database, Outbox &outbox, const FactReceipt &receipt, bool wasAlone)
{
    if (receipt.number > 0) {
        return database.change(QStringLiteral("UPDATE facts SET server_number=?, refusals=0, refusal='' WHERE uuid=?"),
                               {receipt.number, keyText(receipt.id)});
    }
    if (!wasAlone) {
        return {};
    }
    const QString refusal = cleanText(receipt.refusal);
    auto counted = database.change(QStringLiteral("UPDATE facts SET refusals=refusals+1, refusal=? WHERE uuid=? AND ")
                                       + untakenOnes,
                                   {notNull(refusal), keyText(receipt.id)});
    return counted ? tellMissing(database, outbox, receipt.id, refusal) : counted;
}

} // namespace

QFuture<Result<std::optional<TeamMember>>> TeamJournal::member() const
{
    return m_file->run<std::optional<TeamMember>>(Access::Reading,
                                                  [](Database &database) { return TeamRows::member(database); });
}

QFuture<Result<void>> TeamJournal::startSharing(const TeamMember &member) const
{
    return m_file->writeTelling([member](Database &, Outbox &outbox) -> Result<void> {
        if (member.desk.isNull() || !member.isSharing()) {
            return Failure::local(QStringLiteral("A desk of a team has an id, and the time at which it joined."));
        }
        if (outbox.isSharing() && outbox.member()->desk != member.desk) {
            return Failure::local(QStringLiteral("This computer is another desk of a team."));
        }
        return outbox.setMember(member);
    });
}

QFuture<Result<RowPlace>> TeamJournal::tellRows(const RowPlace &from) const
{
    return m_file->run<RowPlace>(Access::Writing, [file = m_file, from](Database &database) {
        Result<RowPlace> place = from;
        int added = 0;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            place = outbox.value().addNext(from, rowsAtOnce);
            added = outbox->added();
            return place ? Result<void>() : place.failure();
        });
        if (written && added > 0) {
            file->tellFacts();
        }
        return written ? place : Result<RowPlace>(written.failure());
    });
}

QFuture<Result<void>> TeamJournal::tellNotes(const QString &accessCode, const QList<Iccid> &iccids) const
{
    return m_file->writeTelling([accessCode, iccids](Database &, Outbox &outbox) {
        return outbox.isOf(accessCode) ? outbox.addNotes(iccids) : Result<void>();
    });
}

QFuture<Result<void>> TeamJournal::stopSharing() const
{
    return m_file->writeTelling([](Database &database, Outbox &outbox) -> Result<void> {
        if (!outbox.isSharing()) {
            return {};
        }
        TeamMember left = *outbox.member();
        left.since = {}; // Its tokens stay: by them it is let in again, where the server was not told.
        auto done = outbox.setMember(left);
        done = done ? database.change(QStringLiteral("DELETE FROM facts")) : done;
        done = done ? database.change(QStringLiteral("DELETE FROM claims")) : done;
        return done ? database.change(QStringLiteral("DELETE FROM registers")) : done;
    });
}

QFuture<Result<TeamMember>> TeamJournal::changeMember(std::function<void(TeamMember &)> change) const
{
    return m_file->run<TeamMember>(Access::Writing,
                                   [change = std::move(change)](Database &database) -> Result<TeamMember> {
                                       Result<TeamMember> changed = TeamMember();
                                       const auto written = database.write([&]() -> Result<void> {
                                           auto outbox = Outbox::of(database);
                                           if (!outbox) {
                                               return outbox.failure();
                                           }
                                           changed = memberOf(*outbox);
                                           if (!changed) {
                                               return changed.failure();
                                           }
                                           change(changed.value());
                                           return outbox.value().setMember(*changed);
                                       });
                                       return written ? changed : Result<TeamMember>(written.failure());
                                   });
}

QFuture<Result<TeamMember>> TeamJournal::renewToken(const QByteArray &token) const
{
    return changeMember([token](TeamMember &member) {
        if (member.isTokenTaken()) {
            member.token = token;
        }
    });
}

QFuture<Result<TeamMember>> TeamJournal::renameDesk(const QString &deskName) const
{
    return changeMember([deskName](TeamMember &member) { member.deskName = deskName; });
}

QFuture<Result<TeamMember>> TeamJournal::confirmToken() const
{
    return changeMember([](TeamMember &member) { member.tokenBefore = member.token; });
}

QFuture<Result<void>> TeamJournal::continueAs(const QUuid &desk) const
{
    return m_file->writeTelling([desk](Database &, Outbox &outbox) -> Result<void> {
        const auto member = memberOf(outbox);
        if (!member || desk.isNull()) {
            return member ? Failure::local(QStringLiteral("A desk of a team has an id.")) : member.failure();
        }
        return outbox.continueAs(desk);
    });
}

QFuture<Result<TeamFact>> TeamJournal::addFact(const QString &kind, const QString &subject,
                                               const QByteArray &body) const
{
    return m_file->run<TeamFact>(Access::Writing,
                                 [file = m_file, kind, subject, body](Database &database) -> Result<TeamFact> {
                                     TeamFact fact;
                                     int added = 0;
                                     const auto written = database.write([&]() -> Result<void> {
                                         auto outbox = Outbox::of(database);
                                         if (!outbox) {
                                             return outbox.failure();
                                         }
                                         const auto member = memberOf(*outbox);
                                         if (!member) {
                                             return member.failure();
                                         }
                                         fact = makeTeamFact(member->desk, kind, subject, body);
                                         auto told = outbox.value().add(fact);
                                         added = outbox->added();
                                         return told;
                                     });
                                     if (!written) {
                                         return written.failure();
                                     }
                                     if (added > 0) {
                                         file->tellFacts();
                                     }
                                     return fact;
                                 });
}

QFuture<Result<QList<TeamFact>>> TeamJournal::waitingFacts(int limit) const
{
    return m_file->run<QList<TeamFact>>(Access::Reading, [limit](Database &database) {
        auto waiting = readWaiting(database, limit);
        if (waiting && !waiting->isWhole) {
            // No reason to stop selling: what its row says is made anew.
            const auto mended = mendFacts(database);
            waiting = mended ? readWaiting(database, limit) : Result<WaitingFacts>(mended.failure());
        }
        return waiting ? Result<QList<TeamFact>>(waiting->facts) : Result<QList<TeamFact>>(waiting.failure());
    });
}

QFuture<Result<qint64>> TeamJournal::countWaitingFacts() const
{
    return m_file->run<qint64>(Access::Reading, [](Database &database) { return countFacts(database, waitingOnes); });
}

QFuture<Result<QList<TeamJournal::SetAsideFact>>> TeamJournal::setAsideFacts(int limit) const
{
    return m_file->run<QList<SetAsideFact>>(Access::Reading, [limit](Database &database) {
        return readRows<SetAsideFact>(database,
                                      QStringLiteral("SELECT %1, refusal FROM facts WHERE %2 ORDER BY number LIMIT ?")
                                          .arg(TeamRows::factColumns(), setAsideOnes),
                                      {limit}, [](const QSqlQuery &query) {
                                          const auto fact = TeamRows::readFact(query);
                                          const QString refusal = query.value(QStringLiteral("refusal")).toString();
                                          return fact ? std::optional(SetAsideFact{*fact, cleanText(refusal)})
                                                      : std::nullopt;
                                      });
    });
}

QFuture<Result<qint64>> TeamJournal::countSetAsideFacts() const
{
    return m_file->run<qint64>(Access::Reading, [](Database &database) { return countFacts(database, setAsideOnes); });
}

QFuture<Result<qint64>> TeamJournal::countUntoldFacts() const
{
    return m_file->run<qint64>(Access::Reading, [](Database &database) {
        return countFacts(database,
                          untakenOnes + QStringLiteral(" AND (refusals<2 OR kind='%1')").arg(FactMissing::kind()));
    });
}

QFuture<Result<QUuid>> TeamJournal::newestTakenFact() const
{
    return m_file->run<QUuid>(Access::Reading, [](Database &database) -> Result<QUuid> {
        const auto ids = readTexts(database, QStringLiteral("SELECT uuid FROM facts WHERE server_number>0"
                                                            " ORDER BY server_number DESC LIMIT 1"));
        return ids ? Result<QUuid>(QUuid::fromString(ids->value(0))) : Result<QUuid>(ids.failure());
    });
}

QFuture<Result<void>> TeamJournal::keepReceipts(const QList<FactReceipt> &receipts) const
{
    return m_file->writeTelling([receipts](Database &database, Outbox &outbox) -> Result<void> {
        for (const FactReceipt &receipt : receipts) {
            if (auto kept = keepReceipt(database, outbox, receipt, receipts.size() == 1); !kept) {
                return kept;
            }
        }
        return {};
    });
}

QFuture<Result<void>> TeamJournal::offerAllAgain(const QUuid &timeline) const
{
    return m_file->run<void>(Access::Writing, [file = m_file, timeline](Database &database) {
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            auto member = outbox ? memberOf(*outbox) : Result<TeamMember>(outbox.failure());
            if (!member) {
                return member.failure();
            }
            member.value().timeline = timeline;
            auto done = outbox.value().setMember(*member);
            return done ? database.change(QStringLiteral(
                              "UPDATE facts SET server_number=-abs(server_number), refusals=0, refusal=''"))
                        : done;
        });
        if (written) {
            file->tellFacts();
        }
        return written;
    });
}

QFuture<Result<bool>> TeamJournal::applySet(const TeamRegister &which, const QString &value, const QList<QUuid> &sets,
                                            const QString &accessCode) const
{
    return m_file->run<bool>(Access::Writing, [=](Database &database) -> Result<bool> {
        bool isApplied = false;
        const auto written = database.write([&]() -> Result<void> {
            auto outbox = Outbox::of(database);
            if (!outbox) {
                return outbox.failure();
            }
            if (!outbox.value().isOf(accessCode)) {
                return {}; // It has left: what was typed here since counts.
            }
            const auto waiting =
                readTexts(database, QStringLiteral("SELECT 1 FROM facts WHERE subject=? AND kind=? AND ") + waitingOnes,
                          {which.subject(), RegisterSet::kind()});
            if (!waiting) {
                return waiting.failure();
            }
            if (!waiting->isEmpty()) {
                return {};
            }
            isApplied = true;
            auto kept = outbox.value().keepSets(which, sets);
            return kept ? RegisterRows::write(database, which, value, accessCode) : kept;
        });
        return written ? Result<bool>(isApplied) : Result<bool>(written.failure());
    });
}

} // namespace Desk
