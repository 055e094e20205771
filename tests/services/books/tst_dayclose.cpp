// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/closejson.h"
#include "services/books/daybooks.h"
#include "services/books/daycloses.h"
#include "services/books/orderbook.h"
#include "store/facts/teamfacts.h"
#include "support/shopfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Grouping = DayClose::Grouping;

namespace {

const QDate day(2026, 11, 28);
const QString sara = QStringLiteral("Sara");
const QString ali = QStringLiteral("Ali");
const QString cash = QStringLiteral("Cash");
const QString card = QStringLiteral("Card");

ShopDays istanbul()
{
    return {QTimeZone("Europe/Istanbul"), 3};
}

Amount iqd(qint64 dinars)
{
    return {dinars, Currency::Iqd};
}

Amount usd(qint64 cents)
{
    return {cents, Currency::Usd};
}

/// So many minutes after the day began.
QDateTime at(int minutes)
{
    return istanbul().startOf(day).addSecs(minutes * 60);
}

BookEntry sale(int number, const QString &seller, qint64 cents, std::optional<Amount> soldFor = {},
               std::optional<Amount> margin = {}, const QString &payment = cash)
{
    BookEntry entry;
    entry.key = QUuid(quint32(number), 0x1234, 0x4abc, 0x80, 1, 2, 3, 4, 5, 6, 7);
    entry.id = number;
    entry.reference = QStringLiteral("order_%1").arg(number);
    entry.state = BookEntry::State::Completed;
    entry.at = at(number);
    entry.packageName = QStringLiteral("Türkiye 5 GB");
    entry.packageCode = QStringLiteral("TR_5");
    entry.esims = 1;
    entry.iccids = {*Iccid::fromString(QStringLiteral("8944476500008878576"))};
    entry.codes = {ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$SECRET-%1").arg(number))};
    entry.note = QStringLiteral("Room %1; سارا").arg(number);
    entry.seller = seller;
    entry.payment = payment;
    entry.paid = Money(cents, Currency::Usd);
    entry.soldFor = soldFor;
    entry.margin = margin;
    return entry;
}

/// One that the account lists and this computer did not sell.
BookEntry colleague(int number, qint64 cents)
{
    BookEntry entry = sale(number, {}, cents);
    entry.key = {};
    entry.payment.clear();
    entry.note.clear();
    return entry;
}

/// As the books have them: the newest first.
DayClose closeOf(QList<BookEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return dayCloseOf(entries, istanbul(), day);
}

/// A line in one text: "Sara USD>IQD 2+0 3.10 USD …".
QString shown(const CloseLine &line)
{
    QStringList parts{line.isElsewhere ? QStringLiteral("elsewhere") : line.name,
                      currencyCode(line.currency) + QLatin1Char('>') + (line.soldIn ? line.soldIn->code() : QString()),
                      QStringLiteral("%1+%2").arg(line.sales).arg(line.topUps), line.cost.toString()};
    if (line.withSoldFor > 0) {
        parts << QStringLiteral("%1 of %2").arg(line.soldFor.toString()).arg(line.withSoldFor);
    }
    if (line.withMargin > 0) {
        parts << QStringLiteral("%1 of %2").arg(line.margin.toString()).arg(line.withMargin);
    }
    if (line.refunds > 0) {
        parts << QStringLiteral("-%1").arg(line.refunds) << line.returned.toString() << line.awaited.toString();
        parts << (line.soldIn ? line.givenBack.toString() : QString());
    }
    return parts.join(QLatin1Char(' ')).trimmed();
}

QStringList shown(const DayClose &close, Grouping grouping)
{
    QStringList lines;
    for (const CloseLine &line : close.lines(grouping)) {
        lines << shown(line);
    }
    return lines;
}

QStringList references(const QList<BookEntry> &entries)
{
    QStringList references;
    for (const BookEntry &entry : entries) {
        references << entry.reference;
    }
    return references;
}

QStringList shown(const QList<CloseChange> &changes)
{
    QStringList all;
    for (const CloseChange &change : changes) {
        all << (change.kind == CloseChange::Kind::New    ? QStringLiteral("new ") + change.now.reference
                : change.kind == CloseChange::Kind::Gone ? QStringLiteral("gone ") + change.before.reference
                                                         : QStringLiteral("changed ") + change.now.reference);
    }
    return all;
}

} // namespace

class DayCloseTest : public QObject
{
    Q_OBJECT

private slots:
    void theDayIsTheShops()
    {
        BookEntry first = sale(1, sara, 310);
        first.at = at(0);
        BookEntry last = sale(2, sara, 310);
        last.at = at(24 * 60).addMSecs(-1);
        BookEntry before = sale(3, sara, 310);
        before.at = at(0).addMSecs(-1);
        BookEntry after = sale(4, sara, 310);
        after.at = at(24 * 60);
        BookEntry timeless = sale(5, sara, 310);
        timeless.at = {};
        BookEntry loaded = sale(6, {}, 5000);
        loaded.kind = BookEntry::Kind::Load;
        const DayClose close = closeOf({first, last, before, after, timeless, loaded});
        QCOMPARE(references(close.sold), (QStringList{first.reference, last.reference}));
        QCOMPARE(close.timeless, 1);
        const CloseLine line = close.lines(Grouping::All).constFirst();
        QCOMPARE(line.firstAt, first.at);
        QCOMPARE(line.lastAt, last.at);
    }

    void addsBySellerAndPaymentAndPairOfCurrencies()
    {
        BookEntry topUp = sale(3, sara, 100, usd(250), usd(150), card);
        topUp.kind = BookEntry::Kind::TopUp;
        const DayClose close =
            closeOf({sale(1, sara, 310, iqd(7000), iqd(2900)), sale(2, sara, 200, iqd(5000), iqd(2400)), topUp,
                     sale(4, ali, 500, usd(750), usd(250), card), sale(5, {}, 40), colleague(6, 900)});
        QCOMPARE(shown(close, Grouping::Seller),
                 (QStringList{QStringLiteral("Ali USD>USD 1+0 5.00 USD 7.50 USD of 1 2.50 USD of 1"),
                              QStringLiteral("Sara USD>IQD 2+0 5.10 USD 12000 IQD of 2 5300 IQD of 2"),
                              QStringLiteral("Sara USD>USD 0+1 1.00 USD 2.50 USD of 1 1.50 USD of 1"),
                              QStringLiteral("USD> 1+0 0.40 USD"), QStringLiteral("elsewhere USD> 1+0 9.00 USD")}));
        QCOMPARE(shown(close, Grouping::Payment),
                 (QStringList{QStringLiteral("Card USD>USD 1+1 6.00 USD 10.00 USD of 2 4.00 USD of 2"),
                              QStringLiteral("Cash USD>IQD 3+0 5.50 USD 12000 IQD of 2 5300 IQD of 2"),
                              QStringLiteral("elsewhere USD> 1+0 9.00 USD")}));
        QCOMPARE(shown(close, Grouping::All),
                 (QStringList{QStringLiteral("USD>IQD 2+0 5.10 USD 12000 IQD of 2 5300 IQD of 2"),
                              QStringLiteral("USD>USD 3+1 15.40 USD 10.00 USD of 2 4.00 USD of 2")}));
    }

    /// All lines of a grouping together come to the totals, and each order is in one of them.
    void addsByDeskToo()
    {
        const QUuid first(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        const QUuid second(2, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        const QUuid nameless(3, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
        const QUuid another(4, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1); // Of which nobody told a name either.
        QList<BookEntry> entries;
        for (const QUuid &desk : {second, second, first, nameless, another}) {
            entries.append(sale(int(entries.size()) + 1, sara, 310, usd(500), usd(190)));
            entries.last().desk = desk;
        }
        entries.append(colleague(9, 900));
        DayClose close = closeOf(entries);
        close.deskNames = {first, {{first, QStringLiteral("Desk 1")}, {second, QStringLiteral("Desk 2")}}};
        QCOMPARE(shown(close, Grouping::Desk),
                 (QStringList{QStringLiteral("Desk 1 USD>USD 1+0 3.10 USD 5.00 USD of 1 1.90 USD of 1"),
                              QStringLiteral("Desk 2 USD>USD 2+0 6.20 USD 10.00 USD of 2 3.80 USD of 2"),
                              QStringLiteral("USD>USD 1+0 3.10 USD 5.00 USD of 1 1.90 USD of 1"),
                              QStringLiteral("USD>USD 1+0 3.10 USD 5.00 USD of 1 1.90 USD of 1"),
                              QStringLiteral("elsewhere USD> 1+0 9.00 USD")}));
        QCOMPARE(close.lines(Grouping::Desk)[1].desk, second);
        const ClosedDay kept = closedDay(close, QStringLiteral("esf_1"));
        QVERIFY(kept.body.contains("byDesk"));
        QVERIFY(dayCloseFrom(kept));
        close.deskNames = {}; // Alone there is nothing to tell apart.
        QVERIFY(!closedDay(close, QStringLiteral("esf_1")).body.contains("byDesk"));
    }

    /// Another desk reads what this one kept, and no close is kept that it could not.
    void keepsNoCloseThatOtherDesksCouldNotRead()
    {
        Test::ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.settle();
        QSignalSpy kept(&world.shop.dayCloses(), &DayCloses::kept);
        DayClose close = closeOf({});
        close.madeAt = at(1000);
        constexpr int many = 5000;
        for (int number = 0; number < many; ++number) {
            close.sold.append(sale(number % 1000 + 1, sara, 310, usd(500), usd(190)));
        }
        const ClosedDay closed = closedDay(close, QString());
        QVERIFY(closed.body.size() > 1024 * 1024);
        const auto read = DayClosed::decode(makeFact(QUuid::createUuid(), DayClosed{closed}));
        QVERIFY(read);
        QCOMPARE(read->closed, closed);
        world.shop.dayCloses().keep(close);
        QVERIFY(world.until([&] { return kept.size() == 1; }));
        QVERIFY(kept[0][1].value<Result<void>>());
        for (int times = 0; times < 4; ++times) {
            close.sold += close.sold.mid(0, many);
        }
        world.shop.dayCloses().keep(close);
        QVERIFY(world.until([&] { return kept.size() == 2; }));
        QVERIFY(!kept[1][1].value<Result<void>>());
    }

    void theLinesComeToTheTotals()
    {
        QList<BookEntry> entries;
        for (int i = 1; i <= 200; ++i) {
            BookEntry entry = sale(i, i % 3 ? sara : i % 2 ? ali : QString(), 7 * i);
            if (i % 4) {
                entry.soldFor = i % 5 ? usd(9 * i) : iqd(1000 * i);
                entry.margin = i % 7 ? std::optional(i % 5 ? usd(2 * i) : iqd(100 * i)) : std::nullopt;
            }
            if (i % 11 == 0) {
                entry.paid = Money(3 * i, Currency::Eur);
            }
            if (i % 13 == 0) {
                entry.state = BookEntry::State::Unclear;
                entry.paid.reset();
            }
            if (i % 17 == 0) {
                entry.returned = entry.paid;
                entry.isAwaited = i % 2;
                entry.givenBack = entry.soldFor;
            }
            entries.append(entry);
        }
        const DayClose close = closeOf(entries);
        const BookTotals totals = close.totals();
        QCOMPARE(totals, totalsOf(close.sold));
        compareLines(close, totals);
        QCOMPARE(totals.summed + close.unclear().size(), 200);
    }

    /// Whatever becomes of orders, a close comes to what their days do.
    void theCloseOfADayComesToTheDay()
    {
        constexpr int number = 1500;
        QRandomGenerator random(29);
        const auto oneOf = [&random](int of) { return random.bounded(of) == 0; };
        QList<BookEntry> entries;
        for (int i = 1; i <= number; ++i) {
            BookEntry entry = sale(i, oneOf(3) ? QString() : oneOf(2) ? sara : ali, random.bounded(2000));
            entry.at = oneOf(40) ? QDateTime() : at(random.bounded(-3 * 24 * 60, 3 * 24 * 60));
            entry.kind = static_cast<BookEntry::Kind>(random.bounded(3));
            entry.state = static_cast<BookEntry::State>(random.bounded(8));
            entry.isEnded = oneOf(9);
            entry.isOfOtherCode = oneOf(9);
            if (oneOf(4)) {
                entry.key = {};
            }
            if (oneOf(9)) {
                entry.paid = oneOf(2) ? std::nullopt : std::optional(Money(random.bounded(3000), Currency::Eur));
            }
            if (oneOf(15)) {
                entry.unreadable = Order::Field::Amount;
            }
            if (!oneOf(4)) {
                entry.soldFor = oneOf(3) ? iqd(250 * random.bounded(60)) : usd(random.bounded(4000));
                if (!oneOf(5)) {
                    entry.margin = Amount(random.bounded(-500, 500), entry.soldFor->currency());
                }
            }
            if (oneOf(4)) {
                entry.returned = Money(random.bounded(900), oneOf(9) ? Currency::Eur : Currency::Usd);
            }
            if (oneOf(5)) {
                entry.givenBack = oneOf(3) ? iqd(250 * random.bounded(20)) : usd(random.bounded(900));
            }
            entry.isRefundUnclear = oneOf(7);
            entry.isRefundAsSeen = oneOf(4);
            entry.isAwaited = oneOf(3);
            if (!oneOf(5)) {
                entry.returnedAt = at(random.bounded(-3 * 24 * 60, 3 * 24 * 60));
            }
            if (entry.key.isNull() || oneOf(6)) {
                Correction correction{entry.key, {}, Correction::Field::Seller, ali, entry.seller, at(0), sara, {}};
                entry.corrections = {correction};
            }
            entries.append(entry);
        }
        const QList<BookDay> days = totalsByDay(entries, istanbul(), {});
        QVERIFY(days.size() > 6);
        for (const BookDay &one : days) {
            if (one.day.isValid()) {
                const DayClose close = dayCloseOf(entries, istanbul(), one.day);
                QCOMPARE(close.totals(), one.totals);
                compareLines(close, one.totals);
                const auto kept = dayCloseFrom(closedDay(close, QStringLiteral("esf_1")));
                QVERIFY(kept);
                QCOMPARE(kept->totals(), one.totals);
                for (const Grouping grouping : {Grouping::Seller, Grouping::Payment, Grouping::All}) {
                    QCOMPARE(kept->lines(grouping), close.lines(grouping));
                }
                QVERIFY(changesBetween(*kept, close).isEmpty());
            }
        }
    }

    /// Nobody knows what comes back of it: it is named, and what was sold counts.
    void unclearRefundsAreNamedAndNoMoney()
    {
        BookEntry unclear = sale(1, sara, 310, usd(500), usd(190));
        unclear.at = at(-5000);
        unclear.isRefundUnclear = true;
        unclear.returnedAt = at(60);
        BookEntry back = sale(2, sara, 200, usd(300), usd(100));
        back.state = BookEntry::State::Cancelled;
        back.returned = back.paid;
        back.returnedAt = at(90);
        back.isRefundAsSeen = true;
        BookEntry soldToday = sale(3, ali, 100, usd(150), usd(50));
        soldToday.isRefundUnclear = true;
        soldToday.returnedAt = at(5000); // Another day's.
        const DayClose close = closeOf({unclear, back, soldToday});
        QCOMPARE(references(close.unclear()), QStringList{QStringLiteral("order_1")});
        QCOMPARE(shown(close, Grouping::All),
                 QStringList{
                     QStringLiteral("USD>USD 2+0 3.00 USD 4.50 USD of 2 1.50 USD of 2 -1 2.00 USD 0.00 USD 0.00 USD")});
        QCOMPARE(close.lines(Grouping::All).constFirst().seenRefunds, 1);
        QCOMPARE(close.totals().unclearRefunds, 1);
        // It is another one once that is known, and so is one that only the account showed.
        BookEntry known = unclear;
        known.isRefundUnclear = false;
        known.returned = known.paid;
        known.isAwaited = true;
        BookEntry told = back;
        told.isRefundAsSeen = false;
        QCOMPARE(shown(changesBetween(close, closeOf({known, told, soldToday}))),
                 (QStringList{QStringLiteral("changed order_1"), QStringLiteral("changed order_2")}));
    }

    void whatIsNotCertainIsNamedAndNeverSummed()
    {
        BookEntry unclear = sale(1, sara, 310, usd(500), usd(190));
        unclear.state = BookEntry::State::Unclear;
        BookEntry unreadable = colleague(2, 310);
        unreadable.unreadable = Order::Field::Amount;
        unreadable.paid.reset();
        BookEntry failed = sale(3, sara, 310, usd(500), usd(190));
        failed.state = BookEntry::State::Failed;
        const DayClose close = closeOf({unclear, unreadable, failed, sale(4, sara, 100, usd(150), usd(50))});
        QCOMPARE(references(close.unclear()),
                 (QStringList{QStringLiteral("order_1"), QStringLiteral("order_2"), QStringLiteral("order_3")}));
        QCOMPARE(shown(close, Grouping::All),
                 QStringList{QStringLiteral("USD>USD 1+0 1.00 USD 1.50 USD of 1 0.50 USD of 1")});
    }

    /// Of an order of another day too; what was sold on that day counts there.
    void refundsCountOnTheirOwnDay()
    {
        BookEntry earlier = sale(1, sara, 310, usd(500), usd(190));
        earlier.at = at(-5000);
        earlier.state = BookEntry::State::Cancelled;
        earlier.returned = Money(300, Currency::Usd);
        earlier.returnedAt = at(60);
        earlier.givenBack = usd(500);
        BookEntry awaited = sale(2, ali, 200);
        awaited.state = BookEntry::State::Cancelled;
        awaited.returned = Money(200, Currency::Usd);
        awaited.returnedAt = at(70);
        awaited.isAwaited = true;
        BookEntry later = sale(3, ali, 400);
        later.state = BookEntry::State::Cancelled;
        later.returned = Money(400, Currency::Usd);
        later.returnedAt = at(5000);
        const DayClose close = closeOf({earlier, awaited, later});
        QCOMPARE(references(close.sold), (QStringList{QStringLiteral("order_2"), QStringLiteral("order_3")}));
        QCOMPARE(shown(close, Grouping::Seller),
                 (QStringList{QStringLiteral("Ali USD> 2+0 6.00 USD -1 0.00 USD 2.00 USD"),
                              QStringLiteral("Sara USD>USD 0+0 0.00 USD -1 3.00 USD 0.00 USD 5.00 USD")}));
    }

    void isReadBackAsItWasWritten()
    {
        BookEntry back = sale(3, ali, 400, usd(700), usd(300), card);
        back.state = BookEntry::State::Cancelled;
        back.returned = Money(400, Currency::Usd);
        back.returnedAt = at(90);
        back.isAwaited = true;
        back.isRefundAsSeen = true;
        back.givenBack = usd(650);
        BookEntry mayBeBack = sale(6, ali, 400);
        mayBeBack.isRefundUnclear = true;
        BookEntry unclear = sale(4, sara, 310);
        unclear.state = BookEntry::State::Unclear;
        unclear.reference.clear();
        unclear.id = 0;
        unclear.paid.reset();
        BookEntry unreadable = colleague(5, 310);
        unreadable.unreadable = Order::Field::Amount;
        DayClose close = closeOf(
            {sale(1, sara, 310, iqd(7000), iqd(2900)), colleague(2, 900), back, unclear, unreadable, mayBeBack});
        close.madeAt = at(1000);
        close.seller = sara;
        close.shopName = QStringLiteral("Otel <Boğaz>");
        close.shopAddress = QStringLiteral("Pier 3");
        close.timeless = 2;
        close.isJournalRead = false;
        close.listReadAt = at(900);
        close.isListWhole = false;
        close.isBeginRead = false;
        close.isEndRead = false;
        const ClosedDay kept = closedDay(close, QStringLiteral("esf_1"));
        QVERIFY(!kept.body.contains("SECRET"));
        QVERIFY(!kept.body.contains("8944476500008878576"));
        const auto read = dayCloseFrom(kept);
        QVERIFY(read);
        QCOMPARE(read->day, day);
        QCOMPARE(read->days.zone, istanbul().zone);
        QCOMPARE(read->days.endHour, 3);
        QCOMPARE(read->madeAt, close.madeAt);
        QCOMPARE(read->seller, sara);
        QCOMPARE(read->shopName, close.shopName);
        QCOMPARE(read->shopAddress, close.shopAddress);
        QCOMPARE(read->timeless, 2);
        QCOMPARE(read->isJournalRead, false);
        QCOMPARE(read->listReadAt, close.listReadAt);
        QCOMPARE(read->isListWhole, false);
        QCOMPARE(read->isBeginRead, false);
        QCOMPARE(read->isEndRead, false);
        QCOMPARE(read->totals(), close.totals());
        for (const Grouping grouping : {Grouping::Seller, Grouping::Payment, Grouping::All}) {
            QCOMPARE(read->lines(grouping), close.lines(grouping));
        }
        QCOMPARE(references(read->unclear()), references(close.unclear()));
        QVERIFY(changesBetween(*read, close).isEmpty());
    }

    /// What it did not say then was not so.
    void closesOfBeforeAreRead()
    {
        BookEntry back = sale(1, sara, 310);
        back.state = BookEntry::State::Cancelled;
        back.returned = back.paid;
        back.returnedAt = at(90);
        ClosedDay kept = closedDay(closeOf({back}), QStringLiteral("esf_1"));
        for (const char *words : {"\"beginRead\":true,", "\"endRead\":true,", "\"seenRefunds\":0,"}) {
            QVERIFY2(kept.body.contains(words), kept.body.constData());
            kept.body.replace(words, "");
        }
        const auto read = dayCloseFrom(kept);
        QVERIFY(read);
        QVERIFY(read->isBeginRead && read->isEndRead);
        QVERIFY(read->shopName.isEmpty() && read->shopAddress.isEmpty());
        QVERIFY(changesBetween(*read, closeOf({back})).isEmpty());
    }

    void whatCannotBeReadIsNoClose_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("of a newer program") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
        QTest::newRow("a state that nobody knows") << QByteArray("Completed") << QByteArray("Delivered");
        QTest::newRow("an amount") << QByteArray("3.10 USD\",\"pay") << QByteArray("3.1x USD\",\"pay");
        QTest::newRow("a key") << QByteArray("00000001-1234") << QByteArray("0000000x-1234");
        QTest::newRow("a time") << QByteArray("\"at\":1") << QByteArray("\"at\":[],\"x\":1");
        QTest::newRow("orders") << QByteArray("\"sold\":[") << QByteArray("\"sold\":4,\"x\":[");
        QTest::newRow("rubbish") << QByteArray("{") << QByteArray("{{");
    }

    void whatCannotBeReadIsNoClose()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        ClosedDay kept = closedDay(closeOf({sale(1, sara, 310, iqd(7000), iqd(2900))}), QStringLiteral("esf_1"));
        QVERIFY(dayCloseFrom(kept));
        QVERIFY2(kept.body.contains(before), kept.body.constData());
        kept.body.replace(before, after);
        QVERIFY(!dayCloseFrom(kept));
    }

    void saysWhatChangedSince()
    {
        BookEntry unclear = sale(5, sara, 310);
        unclear.state = BookEntry::State::Unclear;
        unclear.reference.clear();
        unclear.id = 0;
        unclear.paid.reset();
        const DayClose before = closeOf({sale(1, sara, 310, usd(500), usd(190)), sale(2, sara, 310, usd(500), usd(190)),
                                         sale(3, ali, 100), colleague(4, 700), unclear});
        BookEntry corrected = sale(2, ali, 310, usd(600), usd(290));
        BookEntry cleared = sale(5, sara, 310); // It has a reference now, and is the same one.
        BookEntry cancelled = colleague(4, 700);
        cancelled.state = BookEntry::State::Cancelled;
        cancelled.returned = cancelled.paid;
        cancelled.returnedAt = at(3000);
        BookEntry moved = sale(3, ali, 100);
        moved.at = at(-3000);
        BookEntry refund = sale(9, ali, 100);
        refund.at = at(-4000);
        refund.state = BookEntry::State::Refunded;
        refund.returned = refund.paid;
        refund.returnedAt = at(30);
        const DayClose now = closeOf(
            {sale(1, sara, 310, usd(500), usd(190)), corrected, moved, cancelled, cleared, colleague(6, 200), refund});
        QCOMPARE(shown(changesBetween(before, now)),
                 (QStringList{QStringLiteral("new order_9"), QStringLiteral("changed order_2"),
                              QStringLiteral("gone order_3"), QStringLiteral("changed order_4"),
                              QStringLiteral("changed order_5"), QStringLiteral("new order_6")}));
        QVERIFY(changesBetween(now, now).isEmpty());
    }

    void keepsEveryCloseOfADay()
    {
        Test::ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.settle();
        DayCloses &closes = world.shop.dayCloses();
        QSignalSpy kept(&closes, &DayCloses::kept);
        QList<DayCloses::Last> lasts;
        bool isReadable = true;
        connect(&closes, &DayCloses::lastRead, this, [&](QDate, const Result<DayCloses::Last> &last) {
            isReadable = bool(last);
            lasts.append(last ? *last : DayCloses::Last());
        });
        const ShopDays days{QTimeZone::utc(), 0};
        const QDate today = days.dayOf(world.clock.now());
        closes.readLast(today);
        QVERIFY(world.until([&] { return lasts.size() == 1; }));
        QVERIFY(!lasts.constLast());
        closes.keep(closes.closeOf(today, days, {}, sara));
        world.run(1min);
        const DayClose second =
            closes.closeOf(today, days, {QStringLiteral("Otel\u202e"), {}, QStringLiteral("Pier 3")}, ali);
        QVERIFY(second.isListWhole);
        QVERIFY(second.isBeginRead && second.isEndRead);
        QVERIFY(second.isJournalRead);
        closes.keep(second);
        QVERIFY(world.until([&] { return kept.size() == 2; }));
        closes.readLast(today);
        QVERIFY(world.until([&] { return lasts.size() == 2; }));
        QVERIFY(lasts.constLast());
        QCOMPARE(lasts.constLast()->seller, ali);
        QCOMPARE(lasts.constLast()->shopName, QStringLiteral("Otel"));
        QCOMPARE(lasts.constLast()->shopName, second.shopName);
        QCOMPARE(lasts.constLast()->shopAddress, QStringLiteral("Pier 3"));
        QCOMPARE(lasts.constLast()->madeAt, second.madeAt);

        ClosedDay rubbish = closedDay(second, world.account.accessCode());
        rubbish.body = R"({"version":99})";
        world.journal.addClosedDay(rubbish).waitForFinished();
        closes.readLast(today);
        QVERIFY(world.until([&] { return lasts.size() == 3; }));
        QVERIFY(!isReadable);
    }

private:
    /// A line has a sum in each of its currencies, where a total has only those of which there is one.
    template<typename Sums> static void compareSums(const Sums &ofLines, const Sums &totals)
    {
        for (auto sum = totals.cbegin(); sum != totals.cend(); ++sum) {
            QCOMPARE(ofLines.value(sum.key()), sum.value());
        }
        for (auto sum = ofLines.cbegin(); sum != ofLines.cend(); ++sum) {
            QVERIFY(totals.contains(sum.key()) || sum->minorUnits() == 0);
        }
    }

    static void compareLines(const DayClose &close, const BookTotals &totals)
    {
        const auto seenRefunds = std::count_if(close.refunded.cbegin(), close.refunded.cend(), [](const auto &entry) {
            return entry.isRefundAsSeen && entry.isSummed() && (entry.returned || entry.givenBack);
        });
        for (const Grouping grouping : {Grouping::Seller, Grouping::Payment, Grouping::All}) {
            BookTotals sums;
            int seen = 0;
            for (const CloseLine &line : close.lines(grouping)) {
                sums.summed += line.orders();
                sums.withMargin += line.withMargin;
                sums.refunds += line.refunds;
                seen += line.seenRefunds;
                sums.spent[line.currency] = line.cost + sums.spent.value(line.currency, Money(0, line.currency));
                sums.returned[line.currency] =
                    line.returned + sums.returned.value(line.currency, Money(0, line.currency));
                sums.awaited[line.currency] = line.awaited + sums.awaited.value(line.currency, Money(0, line.currency));
                if (line.soldIn) {
                    const QString code = line.soldIn->code();
                    sums.soldFor[code] =
                        Amount(line.soldFor.minorUnits() + sums.soldFor.value(code).minorUnits(), *line.soldIn);
                    sums.margin[code] =
                        Amount(line.margin.minorUnits() + sums.margin.value(code).minorUnits(), *line.soldIn);
                    sums.givenBack[code] =
                        Amount(line.givenBack.minorUnits() + sums.givenBack.value(code).minorUnits(), *line.soldIn);
                }
            }
            QCOMPARE(sums.summed, totals.summed);
            QCOMPARE(sums.withMargin, totals.withMargin);
            QCOMPARE(sums.refunds, totals.refunds);
            compareSums(sums.spent, totals.spent);
            compareSums(sums.returned, totals.returned);
            compareSums(sums.awaited, totals.awaited);
            compareSums(sums.soldFor, totals.soldFor);
            compareSums(sums.margin, totals.margin);
            compareSums(sums.givenBack, totals.givenBack);
            QCOMPARE(seen, seenRefunds);
        }
    }
};

QTEST_GUILESS_MAIN(DayCloseTest)
#include "tst_dayclose.moc"
