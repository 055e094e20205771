// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decoders.h"
#include "domain/utctime.h"
#include "services/account/recordlist.h"
#include "services/books/daybooks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

Iccid someIccid(int number = 0)
{
    return Iccid::fromString(QStringLiteral("894810%1").arg(7'919LL * (number + 1), 13, 10, QLatin1Char('0'))).value();
}

Order listedOrder(const QString &reference, Order::Status status, qint64 cents = 310)
{
    Order order;
    order.id = 7;
    order.reference = reference;
    order.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    order.packageCode = QStringLiteral("PHAJHEAYP");
    order.amount = Money(cents, Currency::Usd);
    order.status = status;
    order.createdAt = noon.addSecs(3);
    return order;
}

Purchase soldPurchase(const QString &reference, Purchase::State state)
{
    Purchase purchase;
    purchase.key = QUuid::createUuidV5(QUuid(), reference + QStringLiteral("key"));
    purchase.sale = purchase.key;
    purchase.request.packageCode = QStringLiteral("PHAJHEAYP");
    purchase.request.packageName = QStringLiteral("Turkey 5 GB 30 Days");
    purchase.request.quantity = 2;
    purchase.request.shownCost = Money(155, Currency::Usd);
    purchase.request.note = QStringLiteral("Ms Aydın");
    purchase.state = state;
    purchase.intendedAt = noon.addSecs(-1);
    purchase.firstSentAt = noon;
    purchase.orderReference = reference;
    if (state == Purchase::State::Completed || state == Purchase::State::Refunded) {
        purchase.paid = Money(310, Currency::Usd);
    }
    return purchase;
}

const QString reference = QStringLiteral("order_1_ab7cd");

} // namespace

class BookEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderOfBothListsStandsThereOnce()
    {
        Purchase purchase = soldPurchase(reference, Purchase::State::Completed);
        DeliveredEsim esim;
        esim.iccid = someIccid();
        purchase.esims = {esim};
        const BookEntry bought = bookEntry(purchase, 2s);
        const QList<BookEntry> books = mergedBooks({listedOrder(reference, Order::Status::Completed)}, {bought});
        QCOMPARE(books.size(), 1);
        const BookEntry &entry = books.constFirst();
        QVERIFY(entry.isListed());
        QCOMPARE(entry.key, purchase.key);
        QCOMPARE(entry.esims, 2); // The list names one of them.
        QCOMPARE(entry.iccids, QList<Iccid>{someIccid()});
        QCOMPARE(entry.at, noon.addSecs(2)); // By the server's clock, and it stays there.
        QCOMPARE(entry.note, QStringLiteral("Ms Aydın"));
        // Before it is listed it says the same, and stands at the same place.
        const QList<BookEntry> before = mergedBooks({}, {bought});
        QCOMPARE(before.constFirst().at, entry.at);
        QCOMPARE(before.constFirst().paid, entry.paid);
        QVERIFY(!before.constFirst().isListed());
    }

    void anOrderWithoutAReferenceIsToldByItsEsim()
    {
        Purchase purchase = soldPurchase({}, Purchase::State::Completed);
        DeliveredEsim esim;
        esim.iccid = someIccid();
        purchase.esims = {esim};
        Order listed = listedOrder(reference, Order::Status::Completed);
        listed.esim = esim;
        Order topUp = listedOrder(QStringLiteral("topup_2_x"), Order::Status::Completed);
        topUp.id = 8;
        topUp.esim = esim; // The same eSIM, and another order.
        const QList<BookEntry> books = mergedBooks({topUp, listed}, {bookEntry(purchase, 0s)});
        QCOMPARE(books.size(), 2);
        for (const BookEntry &entry : books) {
            QCOMPARE(entry.key.isNull(), entry.kind == BookEntry::Kind::TopUp);
        }
    }

    void twoRowsThatClaimOneOrderCountOnce()
    {
        Purchase other = soldPurchase(reference, Purchase::State::Completed);
        other.key = QUuid::createUuidV5(QUuid(), QStringLiteral("other"));
        const QList<BookEntry> bought{bookEntry(soldPurchase(reference, Purchase::State::Completed), 0s),
                                      bookEntry(other, 0s)};
        QCOMPARE(mergedBooks({}, bought).size(), 1);
        QCOMPARE(mergedBooks({listedOrder(reference, Order::Status::Completed)}, bought).size(), 1);
    }

    void whatWasNotBoughtIsNoOrder()
    {
        for (const auto state : {Purchase::State::Intended, Purchase::State::Refused, Purchase::State::NotBought}) {
            QVERIFY(!isOfBooks(soldPurchase({}, state)));
        }
        for (const auto state :
             {Purchase::State::Sent, Purchase::State::Unknown, Purchase::State::Failed, Purchase::State::Refunded,
              Purchase::State::Provisioning, Purchase::State::Completed}) {
            QVERIFY(isOfBooks(soldPurchase({}, state)));
        }
        TopUp topUp;
        QVERIFY(!isOfBooks(topUp));
        topUp.state = TopUp::State::WentThrough;
        QVERIFY(isOfBooks(topUp));
    }

    void saysHowAnOrderStands_data()
    {
        QTest::addColumn<Purchase::State>("bought");
        QTest::addColumn<Order::Status>("listed");
        QTest::addColumn<BookEntry::State>("expected");
        using P = Purchase::State;
        using L = Order::Status;
        using B = BookEntry::State;
        const auto row = [](const char *name, P bought, L listed, B expected) {
            QTest::newRow(name) << bought << listed << expected;
        };
        row("a paid one is called pending", P::Completed, L::Pending, B::Completed);
        row("a paid one in words unknown", P::Completed, L::Other, B::Completed);
        row("cancelled since", P::Completed, L::Cancelled, B::Cancelled);
        row("ended since", P::Completed, L::Failed, B::Failed);
        row("refunded since", P::Completed, L::Refunded, B::Refunded);
        row("has come meanwhile", P::Provisioning, L::Completed, B::Completed);
        row("is prepared", P::Provisioning, L::Pending, B::Pending);
        row("not clear, and there", P::Unknown, L::Completed, B::Completed);
        row("answer on its way, and there", P::Sent, L::Completed, B::Completed);
        row("ended, and the list is older", P::Failed, L::Completed, B::Failed);
        row("refunded, and the list is older", P::Refunded, L::Failed, B::Refunded);
    }
    void saysHowAnOrderStands()
    {
        QFETCH(Purchase::State, bought);
        QFETCH(Order::Status, listed);
        QFETCH(BookEntry::State, expected);
        const QList<BookEntry> books =
            mergedBooks({listedOrder(reference, listed)}, {bookEntry(soldPurchase(reference, bought), 0s)});
        QCOMPARE(books.size(), 1);
        QCOMPARE(books.constFirst().state, expected);
    }

    void knowsItselfWhatTheListCouldNotSay()
    {
        Order listed = listedOrder(reference, Order::Status::Completed);
        listed.amount.reset();
        listed.unreadable = Order::Fields(Order::Field::Amount) | Order::Field::Time | Order::Field::Package;
        const BookEntry bought = bookEntry(soldPurchase(reference, Purchase::State::Completed), 0s);
        QVERIFY(mergedBooks({listed}, {bought}).constFirst().isReadable());
        QVERIFY(mergedBooks({listed}, {bought}).constFirst().isSummed());
        QVERIFY(!mergedBooks({listed}, {}).constFirst().isSummed());
        listed.unreadable = Order::Field::Status; // It may have been cancelled.
        QVERIFY(!mergedBooks({listed}, {bought}).constFirst().isSummed());
    }

    void aTopUpThatAPersonDecidedCountsAtTheShownPrice()
    {
        TopUp topUp;
        topUp.key = QUuid::createUuidV5(QUuid(), QStringLiteral("top-up"));
        topUp.state = TopUp::State::WentThrough;
        topUp.request.iccid = someIccid();
        topUp.request.package.cost = Money(440, Currency::Usd);
        topUp.sentAt = noon;
        AccountSnapshot before;
        before.clockSkew = 4s;
        topUp.before = before;
        const BookEntry entry = bookEntry(topUp, 9s);
        QVERIFY(entry.isAsShown);
        QVERIFY(entry.isSummed());
        QCOMPARE(entry.paid, std::optional(Money(440, Currency::Usd)));
        QCOMPARE(entry.at, noon.addSecs(4)); // The skew of then.
    }

    void knowsWhatWasSoldForAndByWhom()
    {
        Purchase purchase = soldPurchase(reference, Purchase::State::Completed);
        SoldFor soldFor;
        soldFor.price = Amount(399, IsoCurrency(Currency::Usd));
        purchase.request.soldFor = soldFor;
        purchase.request.seller = QStringLiteral("Sara");
        const BookEntry bought = bookEntry(purchase, 0s);
        const BookEntry entry = mergedBooks({listedOrder(reference, Order::Status::Cancelled)}, {bought}).constFirst();
        QVERIFY(entry.soldFor == Amount(798, IsoCurrency(Currency::Usd))); // Of two eSIMs.
        QVERIFY(entry.margin == Amount(488, IsoCurrency(Currency::Usd)));
        QCOMPARE(entry.seller, QStringLiteral("Sara"));
        QCOMPARE(entry.returned, std::optional(Money(310, Currency::Usd)));
        purchase.state = Purchase::State::Unknown; // Not summed, but a person may look for it.
        purchase.paid.reset();
        QVERIFY(bookEntry(purchase, 0s).soldFor && !bookEntry(purchase, 0s).margin);
        purchase.state = Purchase::State::Refunded; // Nothing was handed over.
        QVERIFY(!bookEntry(purchase, 0s).soldFor);
    }

    void sumsWhatIsCertainAndCountsTheRest()
    {
        const auto entry = [](BookEntry::State state, qint64 cents, bool isMine = true) {
            BookEntry made;
            made.key = isMine ? QUuid::createUuidV5(QUuid(), QString::number(cents)) : QUuid();
            made.state = state;
            made.paid = Money(cents, Currency::Usd);
            return made;
        };
        using State = BookEntry::State;
        BookEntry sold = entry(State::Completed, 310);
        sold.soldFor = Amount(799, IsoCurrency::fromCode(QStringLiteral("USD")).value());
        sold.margin = Amount(489, sold.soldFor->currency());
        BookEntry refunded = entry(State::Refunded, 200);
        refunded.returned = Money(200, Currency::Usd);
        BookEntry loaded = entry(State::Completed, 50000);
        loaded.kind = BookEntry::Kind::Load;
        BookEntry unread = entry(State::Completed, 1000);
        unread.unreadable = Order::Field::Amount;
        BookEntry inEuros = entry(State::Completed, 70);
        inEuros.paid = Money(70, Currency::Eur);
        const BookTotals totals = totalsOf({sold, refunded, loaded, unread, inEuros, entry(State::Pending, 10),
                                            entry(State::Pending, 1, false), entry(State::Unclear, 2),
                                            entry(State::Failed, 4), entry(State::UnderWay, 8)});
        QCOMPARE(totals.orders, 9);
        QCOMPARE(totals.summed, 4);
        QCOMPARE(totals.withMargin, 1);
        QCOMPARE(totals.open, 4);
        QCOMPARE(totals.unreadable, 1);
        QCOMPARE(totals.spent.value(Currency::Usd), Money(520, Currency::Usd));
        QCOMPARE(totals.spent.value(Currency::Eur), Money(70, Currency::Eur));
        QCOMPARE(totals.returned.value(Currency::Usd), Money(200, Currency::Usd));
        QCOMPARE(totals.soldFor.value(QStringLiteral("USD")).minorUnits(), 799);
        QCOMPARE(totals.margin.value(QStringLiteral("USD")).minorUnits(), 489);
        QVERIFY(totalsOf({}) == BookTotals());
    }

    void theDayOfASaleIsByTheClockOfThen()
    {
        Purchase purchase = soldPurchase(reference, Purchase::State::Completed);
        QCOMPARE(bookEntry(purchase, 9s).at, noon.addSecs(9)); // It was not kept then.
        purchase.clockSkew = 4s;
        QCOMPARE(bookEntry(purchase, 9s).at, noon.addSecs(4));
        purchase.clockSkew = 0s;
        QCOMPARE(bookEntry(purchase, 9s).at, noon);
    }

    void whatWasBoughtWithAnotherAccessCodeStandsThereIfItIsListed()
    {
        Purchase purchase = soldPurchase(reference, Purchase::State::Completed);
        purchase.request.soldFor = SoldFor{Amount(399, Currency::Usd), {}, {}, {}};
        purchase.request.payment = QStringLiteral("Cash");
        BookEntry earlier = bookEntry(purchase, 0s);
        earlier.isOfOtherCode = true;
        QVERIFY(mergedBooks({}, {earlier}).isEmpty()); // Perhaps of another shop.
        const QList<BookEntry> books = mergedBooks({listedOrder(reference, Order::Status::Pending)}, {earlier});
        QCOMPARE(books.size(), 1);
        const BookEntry &entry = books.constFirst();
        QCOMPARE(entry.key, purchase.key);
        QCOMPARE(entry.esims, 2);
        QVERIFY(entry.state == BookEntry::State::Completed);
        QVERIFY(entry.soldFor == Amount(798, Currency::Usd));
        QVERIFY(entry.margin == Amount(488, Currency::Usd));
        QCOMPARE(entry.payment, QStringLiteral("Cash"));
        QCOMPARE(entry.note, QStringLiteral("Ms Aydın"));
        QCOMPARE(entry.at, noon);
        // Nobody looks after its end any more: what the list says is newer.
        purchase.state = Purchase::State::Failed;
        BookEntry ended = bookEntry(purchase, 0s);
        ended.isOfOtherCode = true;
        QVERIFY(mergedBooks({listedOrder(reference, Order::Status::Refunded)}, {ended}).constFirst().state
                == BookEntry::State::Refunded);
        // Of two that claim it the one of this access code counts, whichever comes first.
        BookEntry own = bookEntry(soldPurchase(reference, Purchase::State::Completed), 0s);
        own.key = QUuid::createUuidV5(QUuid(), QStringLiteral("own"));
        for (const QList<BookEntry> &bought : {QList{own, earlier}, QList{earlier, own}}) {
            QCOMPARE(mergedBooks({}, bought).size(), 1);
            const QList<BookEntry> both = mergedBooks({listedOrder(reference, Order::Status::Completed)}, bought);
            QCOMPARE(both.size(), 1);
            QCOMPARE(both.constFirst().key, own.key);
        }
    }

    /// Whatever a list says: each row stands there, is told where something of it makes no sense, and nothing is
    /// summed that isn't certain.
    void losesNoRowThatMakesNoSense()
    {
        const QByteArray rows[] = {
            R"("id":1,"order_reference":"order_1","amount":3.10,"currency":"USD","created_at":"2026-11-24T10:00:00Z")",
            R"("id":2,"order_reference":"order_2","amount":2.50,"currency":"EUR","created_at":"2026-11-24T10:00:01Z")",
            R"("id":3,"order_reference":"order_3","amount":9.00,"currency":"XTS","created_at":"2026-11-24T10:00:02Z")",
            R"("id":4,"order_reference":"order_4","amount":1.00,"currency":"USD","created_at":"1970-01-01T00:00:00Z")",
            R"("id":5,"order_reference":"order_5","amount":1.00,"currency":"USD","created_at":"2126-11-24T10:00:00Z")",
            R"("id":6,"order_reference":"order_6","amount":1.00,"currency":"USD","created_at":null)",
            R"("id":7,"order_reference":"order_7","amount":1.00,"currency":"USD")",
            R"("id":1,"order_reference":"order_8","amount":4.00,"currency":"USD","created_at":"2026-11-24T10:00:03Z")",
            R"("id":0,"order_reference":"order_9","amount":5.00,"currency":"USD","created_at":"2026-11-24T10:00:04Z")",
            R"("id":10,"order_reference":"","amount":6.00,"currency":"USD","created_at":"2026-11-24T10:00:05Z")",
            R"("id":0,"order_reference":"","amount":7.00,"currency":"USD","created_at":"2026-11-24T10:00:06Z")",
            R"("id":0,"order_reference":null,"amount":8.00,"currency":"USD","created_at":"2026-11-24T10:00:07Z")"};
        QByteArray list;
        for (const QByteArray &row : rows) {
            list += (list.isEmpty() ? "{" : ",{") + row
                    + R"(,"package_name":"Turkey","package_code":"P1","status":"completed"})";
        }
        const auto root = QJsonDocument::fromJson(R"({"success":true,"data":{"orders":[)" + list + "]}}").object();
        const auto page = decodeOrders(root, {Currency::Usd, noon});
        QVERIFY(page.has_value());
        QCOMPARE(page->unreadableRows, 2); // Nothing names them: they are counted, and told of by that.
        RecordList<Order> orders;
        orders.upsert(page->rows);
        orders.upsert(page->rows);
        QCOMPARE(orders.rows().size(), 10);
        const QList<BookEntry> books = mergedBooks(orders.rows(), {});
        QCOMPARE(books.size(), 10);
        const BookTotals totals = totalsOf(books);
        QCOMPARE(totals.orders, 10);
        QCOMPARE(totals.unreadable, 6); // Of no currency, of four times that are none, without a reference.
        QCOMPARE(totals.summed, 4);
        QCOMPARE(totals.spent.value(Currency::Usd), Money(310 + 400 + 500, Currency::Usd));
        QCOMPARE(totals.spent.value(Currency::Eur), Money(250, Currency::Eur));
        // By days they come to the same; what has no time is on none of them.
        const ShopDays days{QTimeZone::utc(), 0};
        const QList<BookDay> all = totalsByDay(books, days, {});
        QCOMPARE(all.size(), 2);
        QVERIFY(!all[0].day.isValid());
        QCOMPARE(all[0].totals.orders, 4);
        QCOMPARE(all[0].totals.unreadable, 4);
        QCOMPARE(all[1].totals.spent, totals.spent);
        const QDate day = noon.date();
        QCOMPARE(totalsByDay(books, days, {day, day}).size(), 1);
        QCOMPARE(totalsByDay(books, days, {day, day})[0].totals.orders, 6);
    }

    void moneyThatWasLoadedIsNoOrder()
    {
        Order loaded = listedOrder(reference, Order::Status::Completed);
        loaded.packageCode.clear();
        QVERIFY(bookEntry(loaded).kind == BookEntry::Kind::Load);
        loaded.unreadable = Order::Field::Package; // Nobody knows.
        QVERIFY(bookEntry(loaded).kind == BookEntry::Kind::Esims);
        loaded = listedOrder(QStringLiteral("load_1692123456_ab7cd"), Order::Status::Completed);
        loaded.packageCode = QStringLiteral("balance-load");
        QVERIFY(bookEntry(loaded).kind == BookEntry::Kind::Load);
        QCOMPARE(totalsOf({bookEntry(loaded)}).orders, 0);
    }
};

QTEST_GUILESS_MAIN(BookEntryTest)
#include "tst_bookentry.moc"
