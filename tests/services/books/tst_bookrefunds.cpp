// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookrefunds.h"

#include "domain/utctime.h"
#include "services/books/daybooks.h"

#include <QTest>

#include <limits>

using namespace Desk;
using EntryState = BookEntry::State;
using State = Refund::State;

namespace {

const QString reference = QStringLiteral("order_1");
const QDateTime sold = utcTime(QDate(2026, 11, 1), QTime(12, 0));
const QDateTime cancelledAt = utcTime(QDate(2026, 11, 3), QTime(12, 0));

Iccid iccid(int number)
{
    return *Iccid::fromString(QStringLiteral("8948010000000%1").arg(number, 6, 10, QLatin1Char('0')));
}

Money usd(qint64 cents)
{
    return {cents, Currency::Usd};
}

/// Bought here: three eSIMs for $9.00.
BookEntry order(EntryState state = EntryState::Completed, int esims = 3)
{
    BookEntry entry;
    entry.key = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    entry.id = 1;
    entry.reference = reference;
    entry.state = state;
    entry.at = sold;
    entry.esims = esims;
    entry.iccids = {iccid(1), iccid(2), iccid(3)};
    entry.paid = usd(900);
    if (state == EntryState::Cancelled || state == EntryState::Refunded) {
        entry.returned = entry.paid;
    }
    return entry;
}

Refund refund(State state)
{
    Refund refund;
    refund.key = QUuid::createUuid();
    refund.request = {iccid(1), reference, Amount(1500, IsoCurrency())};
    refund.state = state;
    refund.intendedAt = refund.sentAt = cancelledAt.addSecs(60);
    refund.clockSkew = std::chrono::minutes(-1);
    return refund;
}

Refund answered(std::optional<Money> refunded, bool isCredited, int cancelled = 3)
{
    Refund row = refund(State::Answered);
    row.answer.emplace();
    row.answer->orderReference = reference;
    row.answer->total = 3;
    row.answer->cancelled = cancelled;
    row.answer->failed = 3 - cancelled;
    row.answer->refunded = refunded;
    row.answer->isCredited = isCredited;
    return row;
}

BookEntry with(const BookEntry &entry, const QList<Refund> &refunds, const QHash<QString, SeenRefund> &seen = {})
{
    QList<BookEntry> entries{entry};
    addRefunds(entries, refunds, seen);
    return entries.constFirst();
}

} // namespace

class BookRefundsTest : public QObject
{
    Q_OBJECT

private slots:
    void theAnswersAmountCountsOnTheDayOfItsPost()
    {
        const BookEntry entry = with(order(), {answered(usd(870), true)});
        QCOMPARE(entry.returned, usd(870));
        QCOMPARE(entry.returnedAt, cancelledAt);
        QCOMPARE(entry.givenBack, Amount(1500, IsoCurrency()));
        QVERIFY(!entry.isAwaited && !entry.isRefundAsSeen && !entry.isRefundUnclear);
        QCOMPARE(entry.state, EntryState::Cancelled); // All of its eSIMs are.
        const QList<BookDay> days = totalsByDay({entry}, {}, {});
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].totals.orders, 1);
        QVERIFY(days[0].totals.returned.isEmpty());
        QCOMPARE(days[1].day, QDate(2026, 11, 3));
        QCOMPARE(days[1].totals.orders, 0);
        QCOMPARE(days[1].totals.returned.value(Currency::Usd), usd(870));
        QCOMPARE(days[1].totals.givenBack.value(QStringLiteral("USD")), Amount(1500, IsoCurrency()));
    }

    void whatIsNotCreditedIsAwaited()
    {
        BookEntry entry = with(order(), {answered(usd(870), false)});
        QCOMPARE(entry.returned, usd(870));
        QVERIFY(entry.isAwaited);
        const BookTotals totals = totalsOf({entry});
        QVERIFY(totals.returned.isEmpty());
        QCOMPARE(totals.awaited.value(Currency::Usd), usd(870));
        // The list calls it cancelled: that says nothing of the money.
        QVERIFY(with(order(EntryState::Cancelled), {answered(usd(870), false)}).isAwaited);
        // That it is refunded is eSIMfly's own word. The day stays.
        entry = with(order(EntryState::Refunded), {answered(usd(870), false)});
        QVERIFY(!entry.isAwaited);
        QCOMPARE(entry.returned, usd(870));
        QCOMPARE(entry.returnedAt, cancelledAt);
    }

    /// "refunded_amount" may be 0 where the money follows later.
    void anAmountThatIsNotSaidIsThatOfItsEsims()
    {
        for (const std::optional<Money> &said : {std::optional<Money>(), std::optional(usd(0))}) {
            const BookEntry entry = with(order(), {answered(said, false, 2)});
            QCOMPARE(entry.returned, usd(600));
            QVERIFY(entry.isAwaited);
            QCOMPARE(entry.state, EntryState::Completed); // One of its eSIMs is in use.
        }
        BookEntry unpaid = order();
        unpaid.paid.reset();
        QVERIFY(!with(unpaid, {answered(std::nullopt, false)}).returned);
    }

    void noCentIsLostWhereAnAmountIsNotSaid()
    {
        BookEntry uneven = order();
        uneven.paid = usd(1000);
        QCOMPARE(with(uneven, {answered(std::nullopt, false, 2)}).returned, usd(666));
        QCOMPARE(with(uneven, {answered(std::nullopt, false, 3)}).returned, usd(1000));
        uneven.paid = usd(std::numeric_limits<qint64>::max());
        QCOMPARE(with(uneven, {answered(std::nullopt, false, 3)}).returned, uneven.paid);
    }

    void thatNothingIsInTheBalanceIsSaidToo()
    {
        const BookEntry entry = with(order(), {answered(usd(0), true)});
        QCOMPARE(entry.returned, usd(0));
        QVERIFY(!entry.isAwaited);
    }

    /// One of an order was cancelled and answered; of another one nobody knows.
    void whatIsNotClearBesideAnAnswerIsNamed()
    {
        for (const State state : {State::Unknown, State::Seen}) {
            Refund other = refund(state);
            other.request.iccid = iccid(2);
            const QList<Refund> both{answered(usd(290), true, 1), other};
            const BookEntry entry = with(order(), both);
            QVERIFY(entry.isRefundUnclear);
            QCOMPARE(entry.returned, usd(290));
            const BookTotals totals = totalsOf({entry});
            QCOMPARE(totals.unclearRefunds, 1);
            QCOMPARE(totals.returned.value(Currency::Usd), usd(290));
            // The list calls all of it back.
            QVERIFY(!with(order(EntryState::Cancelled), both).isRefundUnclear);
            // All of it was answered, or that eSIM was.
            QVERIFY(!with(order(), {answered(usd(870), true), other}).isRefundUnclear);
            other.request.iccid = iccid(1);
            QVERIFY(!with(order(), {answered(usd(290), true, 1), other}).isRefundUnclear);
        }
    }

    void severalOfOneOrderAreAdded()
    {
        Refund later = answered(usd(290), true, 1);
        later.request.iccid = iccid(2);
        later.request.givenBack = Amount(500, IsoCurrency());
        later.sentAt = later.sentAt.addDays(3);
        const BookEntry entry = with(order(), {answered(usd(580), true, 2), later});
        QCOMPARE(entry.returned, usd(870));
        QCOMPARE(entry.givenBack, Amount(2000, IsoCurrency()));
        QCOMPARE(entry.returnedAt, cancelledAt); // The day of a refund never moves.
        QCOMPARE(entry.state, EntryState::Cancelled);
        // Of the same eSIM what was said last counts.
        later.request.iccid = iccid(1);
        QCOMPARE(with(order(), {answered(usd(580), true, 2), later}).givenBack, Amount(500, IsoCurrency()));
    }

    void whatIsRefusedOrOnlyIntendedIsNone()
    {
        for (const State state : {State::Intended, State::Refused}) {
            QCOMPARE(with(order(), {refund(state)}), order());
        }
    }

    void oneThatIsNotClearIsNamedAndNotSummed()
    {
        const BookEntry entry = with(order(), {refund(State::Unknown)});
        QVERIFY(entry.isRefundUnclear);
        QVERIFY(!entry.returned && !entry.givenBack);
        const BookTotals totals = totalsOf({entry});
        QCOMPARE(totals.unclearRefunds, 1);
        QCOMPARE(totals.refunds, 0);
        QVERIFY(totals.returned.isEmpty() && totals.awaited.isEmpty());
    }

    void oneThatIsUnderWaySaysNothingYet()
    {
        QCOMPARE(with(order(), {refund(State::Sent)}), order());
        // The list may be quicker than the answer: that is no fact of its own.
        QList<BookEntry> entries{order(EntryState::Cancelled)};
        QVERIFY(addRefunds(entries, {refund(State::Sent)}, {}).isEmpty());
        QCOMPARE(entries.constFirst().returnedAt, cancelledAt);
    }

    void offersWhatTheCustomerPaidForWhatIsCancelled()
    {
        BookEntry entry = order();
        entry.soldFor = Amount(2000, IsoCurrency());
        CancellationPreview preview;
        using Outcome = CancellationPreview::Outcome;
        preview.rows = {
            {iccid(1), {}, Outcome::Refunded}, {iccid(2), {}, Outcome::NotKnown}, {iccid(3), {}, Outcome::Refunded}};
        QCOMPARE(soldForOf({entry}, preview), Amount(2000, IsoCurrency()));
        preview.rows[1].outcome = Outcome::Installed;
        QCOMPARE(soldForOf({entry}, preview), Amount(1333, IsoCurrency()));
        entry.soldFor.reset();
        QVERIFY(!soldForOf({entry}, preview));
        QVERIFY(!soldForOf({}, preview));
        QVERIFY(!soldForOf({order()}, {}));
    }

    /// Its answer got lost, and the list shows it: it counts on the day on which it was sent.
    void theListTellsOfOneThatWasNotClear()
    {
        for (const State state : {State::Unknown, State::Seen}) {
            const BookEntry entry = with(order(EntryState::Cancelled), {refund(state)});
            QCOMPARE(entry.returned, usd(900));
            QCOMPARE(entry.returnedAt, cancelledAt);
            QCOMPARE(entry.givenBack, Amount(1500, IsoCurrency()));
            QVERIFY(entry.isRefundAsSeen && !entry.isRefundUnclear && !entry.isAwaited);
        }
    }

    void theEsimTellsOfOneWhoseAnswerGotLost()
    {
        const BookEntry single = with(order(EntryState::Completed, 1), {refund(State::Seen)});
        QCOMPARE(single.returned, usd(900));
        QVERIFY(single.isAwaited && single.isRefundAsSeen);
        QCOMPARE(single.state, EntryState::Cancelled);
        const BookEntry several = with(order(), {refund(State::Seen)});
        QVERIFY(several.isRefundUnclear); // Nobody knows how many.
        QVERIFY(!several.returned);
    }

    /// Somebody cancelled it before: that brings back nothing of which this computer could tell.
    void whatWasCancelledBeforeIsNotAwaited()
    {
        Refund late = refund(State::Seen);
        late.failure.emplace();
        late.failure->code = QStringLiteral("ALREADY_CANCELLED");
        QVERIFY(late.failure->apiCode() == ApiCode::AlreadyCancelled);
        const BookEntry entry = with(order(EntryState::Completed, 1), {late});
        QVERIFY(entry.isRefundUnclear);
        QVERIFY(!entry.returned && !entry.isAwaited);
        // Once the list shows it, it is as if nobody had asked here: it keeps its day.
        QList<BookEntry> entries{order(EntryState::Cancelled, 1)};
        QCOMPARE(addRefunds(entries, {late}, {}), QList<qsizetype>{0});
        QVERIFY(!entries.constFirst().returnedAt.isValid());
        QCOMPARE(entries.constFirst().givenBack, Amount(1500, IsoCurrency()));
        const SeenRefund seen{{}, reference, usd(900), cancelledAt.addDays(-2)};
        QCOMPARE(with(order(EntryState::Cancelled, 1), {late}, {{reference, seen}}).returnedAt, seen.seenAt);
        // Its own first one, whose answer got lost, did it.
        const BookEntry own = with(order(EntryState::Completed, 1), {refund(State::Seen), late});
        QVERIFY(!own.isRefundUnclear && own.isAwaited);
        QCOMPARE(own.returned, usd(900));
    }

    /// The day of a refund never moves.
    void askedForOnceMoreItStaysOnTheDayItWasFirstSeen()
    {
        const SeenRefund seen{{}, reference, usd(900), cancelledAt.addDays(-2)};
        const BookEntry entry = with(order(EntryState::Cancelled), {refund(State::Seen)}, {{reference, seen}});
        QCOMPARE(entry.returnedAt, seen.seenAt);
        const SeenRefund later{{}, reference, usd(900), cancelledAt.addDays(2)};
        QCOMPARE(with(order(EntryState::Cancelled), {refund(State::Seen)}, {{reference, later}}).returnedAt,
                 cancelledAt);
    }

    void anAnswerGoesBeforeWhatIsOnlySeen()
    {
        Refund first = refund(State::Seen);
        first.sentAt = first.sentAt.addDays(-1);
        const BookEntry entry = with(order(EntryState::Cancelled), {first, answered(usd(870), true)});
        QCOMPARE(entry.returned, usd(870));
        QCOMPARE(entry.returnedAt, cancelledAt);
        QVERIFY(!entry.isRefundAsSeen);
    }

    void whatOnlyTheListCallsCancelledCountsOnTheDayItWasFirstSeenSo()
    {
        for (const EntryState state : {EntryState::Cancelled, EntryState::Refunded}) {
            QList<BookEntry> entries{order(state)};
            QCOMPARE(addRefunds(entries, {}, {}), QList<qsizetype>{0});
            QVERIFY(!entries.constFirst().returnedAt.isValid());
            const SeenRefund seen{{}, reference, usd(900), cancelledAt};
            const BookEntry entry = with(order(state), {}, {{reference, seen}});
            QCOMPARE(entry.returned, usd(900));
            QCOMPARE(entry.returnedAt, cancelledAt);
            QVERIFY(entry.isRefundAsSeen && !entry.isAwaited);
        }
        QList<BookEntry> entries{order()};
        QVERIFY(addRefunds(entries, {}, {}).isEmpty());
        // What its newest answer did not tell is no fact.
        entries = {order(EntryState::Cancelled)};
        entries.first().unreadable = Order::Field::Status;
        QVERIFY(addRefunds(entries, {}, {}).isEmpty());
    }

    /// Where nobody knows the order's reference its eSIM tells; never against a reference that is known.
    void belongsToTheOrderThatItNames()
    {
        Refund byEsim = refund(State::Unknown);
        byEsim.request.orderReference.clear();
        QVERIFY(with(order(), {byEsim}).isRefundUnclear);
        byEsim.request.iccid = iccid(9);
        QVERIFY(!with(order(), {byEsim}).isRefundUnclear);
        Refund other = answered(usd(870), true);
        other.answer->orderReference = QStringLiteral("order_2");
        QVERIFY(!with(order(), {other}).returned);
        BookEntry topUp = order();
        topUp.kind = BookEntry::Kind::TopUp;
        QVERIFY(!with(topUp, {answered(usd(870), true)}).returned);
    }
};

QTEST_GUILESS_MAIN(BookRefundsTest)
#include "tst_bookrefunds.moc"
