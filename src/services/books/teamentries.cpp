// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/teamentries.h"

namespace Desk {

namespace {

using State = BookEntry::State;
constexpr std::chrono::milliseconds noSkew{0}; ///< Each fact has its own, where its desk knew one.

bool isNotClear(const BookEntry &entry)
{
    return entry.state == State::UnderWay || entry.state == State::Unclear || entry.state == State::Failed;
}

/// Whether the team knows better than the journal what became of it.
bool isKnownBetter(const TeamEntry &team, const BookEntry &own)
{
    return team.entry.isMatchLost ? own.isMatched : team.isOthersWord && isNotClear(own);
}

/// What never leaves its desk stays, and its day.
BookEntry asTeamKnows(const BookEntry &own, const BookEntry &team)
{
    BookEntry entry = team;
    entry.at = own.at;
    entry.isOfOtherCode = own.isOfOtherCode;
    entry.codes = own.codes;
    for (const Iccid &iccid : own.iccids) {
        if (!entry.iccids.contains(iccid)) {
            entry.iccids.append(iccid);
        }
    }
    return entry;
}

template<typename Row>
TeamEntry entryOf(const Row &row, const SaleVerdict &verdict, bool hasUnreadable, const QUuid &ownDesk)
{
    TeamEntry team{bookEntry(row, noSkew)};
    team.entry.hasUnreadable = hasUnreadable;
    team.isOfBooks = isOfBooks(row) || hasUnreadable; // Who can't read all must not say that nothing was bought.
    team.isOthersWord = verdict.word && verdict.word->desk != ownDesk;
    team.entry.isMatchLost = !verdict.word && !verdict.lostTo.isNull();
    return team;
}

} // namespace

std::optional<TeamEntry> teamEntry(const TeamSales &sales, const QUuid &key, const QUuid &ownDesk)
{
    if (const auto order = sales.order(key)) {
        return entryOf(order->purchase, order->verdict, order->hasUnreadable, ownDesk);
    }
    if (const auto topUp = sales.topUp(key)) {
        return entryOf(topUp->topUp, topUp->verdict, topUp->hasUnreadable, ownDesk);
    }
    return std::nullopt;
}

QList<BookEntry> withTeam(const QList<BookEntry> &own, const QSet<QUuid> &known, const QHash<QUuid, TeamEntry> &team,
                          const QUuid &ownDesk)
{
    QList<BookEntry> entries;
    entries.reserve(own.size() + team.size());
    QSet<QUuid> placed;
    for (const BookEntry &entry : own) {
        const auto same = team.constFind(entry.key);
        placed.insert(entry.key);
        if (same == team.cend() || !isKnownBetter(*same, entry)) {
            entries.append(entry);
            if (entry.desk.isNull()) {
                entries.last().desk = same == team.cend() ? ownDesk : same->entry.desk;
            }
        } else if (same->isOfBooks) {
            entries.append(asTeamKnows(entry, same->entry));
        }
    }
    for (auto each = team.cbegin(); each != team.cend(); ++each) {
        const bool isTold = !known.contains(each.key()) || each->isOthersWord;
        if (each->isOfBooks && isTold && !placed.contains(each.key())) {
            entries.append(each->entry);
        }
    }
    return entries;
}

} // namespace Desk
