// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/daycloses.h"

#include "domain/cleantext.h"
#include "domain/clock.h"
#include "domain/handover.h"
#include "services/account/accountrecords.h"
#include "services/books/closejson.h"
#include "services/books/orderbook.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "store/facts/teamfacts.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qint64 heardEveryMs = std::chrono::milliseconds(heardEvery).count();

/// A colleague may have closed it.
std::optional<ClosedDay> laterOf(const std::optional<ClosedDay> &own, const std::optional<TeamClose> &team)
{
    const bool isTeams = team && (!own || team->closed.madeAt > own->madeAt);
    return isTeams ? std::optional(team->closed) : own;
}

} // namespace

DayCloses::DayCloses(const OrderBook &book, PurchaseJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journal(journal)
    , m_clock(clock)
{}

DayClose DayCloses::closeOf(QDate day, const ShopDays &days, const ShopDetails &shop, const QString &seller) const
{
    DayClose close = dayCloseOf(m_book.entries(), days, day);
    const ListReading &reading = m_book.records().orderReading();
    close.madeAt = m_clock.now();
    close.seller = seller;
    close.shopName = cleanText(shop.name); // As it is read again.
    close.shopAddress = cleanText(shop.address);
    close.isJournalRead = m_book.isRead() && !m_book.failure();
    close.isJournalDue = !m_book.isRead() && !m_book.failure();
    const OrderCoverage &coverage = m_book.records().orderCoverage();
    close.listReadAt = reading.readAt.isValid() ? reading.readAt : coverage.readAt; // In an earlier run, then.
    close.isListWhole = reading.isWhole();
    const QDateTime begin = days.startOf(day);
    const QDateTime end = days.startOf(day.addDays(1));
    close.isBeginRead = coverage.reaches(begin);
    close.desks = m_book.team().heardMarks(std::min(end, close.madeAt.addMSecs(-heardEveryMs)));
    close.deskNames = m_book.team().deskNames();
    const QHash<QUuid, int> notReadable = m_book.team().fold().sales().notReadable();
    for (auto desk = notReadable.cbegin(); desk != notReadable.cend(); ++desk) {
        close.notReadable.insert(desk.key(), *desk);
    }
    close.isEndRead = close.listReadAt.isValid() && close.listReadAt >= (close.madeAt < end ? begin : end);
    return close;
}

void DayCloses::readLast(QDate day)
{
    whenDone(m_journal.lastClosedDay(m_accessCode, day), this,
             [this, day, accessCode = m_accessCode](const Result<std::optional<ClosedDay>> &closed) {
                 if (accessCode != m_accessCode) {
                     return;
                 }
                 if (!closed) {
                     emit lastRead(day, closed.failure());
                     return;
                 }
                 const std::optional<ClosedDay> newest =
                     laterOf(*closed, m_book.team().fold().records().lastClose(day));
                 const Last last = newest ? dayCloseFrom(*newest) : std::nullopt;
                 if (newest && !last) {
                     emit lastRead(day, Failure::local(QStringLiteral("A close of this day can't be read.")));
                     return;
                 }
                 emit lastRead(day, last);
             });
}

/// What other desks, or this one at its next start, could not read whole is not kept.
void DayCloses::keep(const DayClose &close)
{
    const ClosedDay closed = closedDay(close, m_accessCode);
    if (!DayClosed::decode(makeFact(QUuid::createUuid(), DayClosed{closed})) || !dayCloseFrom(closed)) {
        emit kept(close, Failure::local(QStringLiteral("The day has more orders than a close can keep.")));
        return;
    }
    whenDone(m_journal.addClosedDay(closed), this,
             [this, close](const Result<void> &result) { emit kept(close, result); });
}

} // namespace Desk

#include "moc_daycloses.cpp"
