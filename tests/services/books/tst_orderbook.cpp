// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/orderbook.h"

#include "services/books/bookcorrection.h"
#include "services/books/booktotals.h"
#include "services/books/teambook.h"
#include "store/database/database.h"
#include "store/database/schemas.h"
#include "support/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace std::chrono_literals;
using Desk::Test::ShopFixture;

namespace {

const QString ordersEndpoint = QStringLiteral("GET /orders");
const QString orderEndpoint = QStringLiteral("POST /esims/order");

Test::Breakage fault(Test::Fault kind)
{
    Test::Breakage breakage;
    breakage.fault = kind;
    return breakage;
}

QUuid sell(ShopFixture &world, const QString &note, int quantity = 1, const QString &package = ShopFixture::turkey)
{
    PurchaseRequest request;
    request.packageCode = package;
    request.packageName = QStringLiteral("Merhaba 1 GB");
    request.quantity = quantity;
    request.note = note;
    request.soldFor = SoldFor{Amount(799, Currency::Usd), SoldFor::Source::Rule, QUuid::createUuid(), {}};
    request.seller = QStringLiteral("Tom");
    request.payment = QStringLiteral("Cash");
    request.shownCost = world.sandbox->catalogue().package(package)->cost;
    request.costReadAt = world.clock.now();
    return world.purchases.placeOrder(request);
}

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private slots:
    void threeSalesInARowStandThereCompletely()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        QList<QUuid> keys;
        for (int i = 0; i < 3; ++i) {
            keys << sell(world, QStringLiteral("Room %1").arg(i), i + 1);
            QVERIFY(world.until([&] { return world.purchases.purchase(keys.last())->isPaid(); }));
            const BookEntry &entry = entries(world).constFirst();
            QCOMPARE(entries(world).size(), i + 1);
            QCOMPARE(entry.key, keys.last());
            QCOMPARE(entry.note, QStringLiteral("Room %1").arg(i));
            QCOMPARE(entry.esims, i + 1);
            QCOMPARE(entry.iccids.size(), i + 1);
            QVERIFY(entry.state == BookEntry::State::Completed);
            QCOMPARE(entry.paid, world.purchases.purchase(keys.last())->paid);
            world.clock.advance(500ms);
        }
        world.run(70s); // The list of the account comes, with the last of them too.
        QCOMPARE(entries(world).size(), 3);
        for (const BookEntry &entry : entries(world)) {
            QVERIFY(entry.isListed());
            QVERIFY(keys.contains(entry.key));
            QVERIFY(entry.note.startsWith(QStringLiteral("Room")));
        }
        QVERIFY(std::is_sorted(entries(world).cbegin(), entries(world).cend(),
                               [](const BookEntry &a, const BookEntry &b) { return a.at > b.at; }));
    }

    void anotherRunKnowsWhatWasSoldBeforeAnyListIsRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QList<BookEntry> before;
        {
            ShopFixture world(ShopFixture::smallOptions(), file);
            QVERIFY(world.connectAccount());
            world.open();
            const QUuid key = sell(world, QStringLiteral("Ms Aydın"), 2);
            QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
            world.settle();
            before = entries(world);
        }
        QCOMPARE(before.size(), 1);
        ShopFixture world(ShopFixture::smallOptions(), file);
        world.open();
        QCOMPARE(entries(world).size(), 1);
        const BookEntry &entry = entries(world).constFirst();
        QCOMPARE(entry.reference, before.constFirst().reference);
        QCOMPARE(entry.iccids, before.constFirst().iccids);
        QCOMPARE(entry.note, QStringLiteral("Ms Aydın"));
        QCOMPARE(entry.paid, before.constFirst().paid);
    }

    void colleaguesSalesStandAmongThem()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        const QUuid key = sell(world, QStringLiteral("Room 1"));
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        world.clock.advance(1s);
        const QUuid desk = QUuid::createUuid();
        OrderSent sent;
        sent.key = sent.sale = QUuid::createUuid();
        sent.request = world.purchases.purchase(key)->request;
        sent.request.seller = QStringLiteral("Sara");
        sent.sentAt = world.clock.now();
        OrderAnswer answer;
        answer.key = sent.key;
        answer.reference = QStringLiteral("ORD-of-a-colleague");
        answer.paid = Money(310, Currency::Usd);
        answer.at = sent.sentAt;
        SaleCorrected corrected;
        corrected.correction.sale = sent.key;
        corrected.correction.field = Correction::Field::Payment;
        corrected.correction.before = sent.request.payment;
        corrected.correction.after = QStringLiteral("Card");
        corrected.correction.at = sent.sentAt.addSecs(1);
        world.shop.teamBook().add({{1, makeFact(desk, sent)}, {2, makeFact(desk, answer)}});
        world.settle();
        QCOMPARE(entries(world).size(), 2);
        QCOMPARE(entries(world).constFirst().desk, desk);
        QCOMPARE(entries(world).constFirst().seller, QStringLiteral("Sara"));
        QCOMPARE(totalsOf(entries(world)).orders, 2);
        world.shop.teamBook().add({{3, makeFact(desk, corrected)}});
        world.settle();
        QCOMPARE(entries(world).constFirst().payment, QStringLiteral("Card"));
        QCOMPARE(entries(world).constLast().payment, QStringLiteral("Cash"));
        // What others corrected is not this desk's to write.
        const auto written = world.journal.corrections();
        QVERIFY(world.until([&] { return written.isFinished(); }));
        QVERIFY(written.result()->isEmpty());
    }

    void oneThatIsNotClearIsNamedAndNotSummed()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        world.line.breakEvery(ordersEndpoint, fault(Test::Fault::NoAnswer));
        world.line.breakEvery(orderEndpoint, fault(Test::Fault::NoAnswer));
        const QUuid key = sell(world, QStringLiteral("Room 1"));
        world.settle();
        QCOMPARE(entries(world).size(), 1);
        QVERIFY(entries(world).constFirst().state == BookEntry::State::UnderWay);
        world.run(30min);
        QVERIFY(world.purchases.purchase(key)->state == Purchase::State::Unknown);
        const BookEntry entry = entries(world).constFirst();
        QVERIFY(entry.state == BookEntry::State::Unclear);
        QCOMPARE(entry.note, QStringLiteral("Room 1"));
        const BookTotals totals = totalsOf(entries(world));
        QCOMPARE(totals.open, 1);
        QVERIFY(totals.spent.isEmpty());
        world.purchases.declareNotBought(key);
        world.settle();
        QVERIFY(entries(world).isEmpty());
    }

    void aRefusedOneIsNoOrder()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.sandbox->setBalance(Money(1, Currency::Usd));
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->state == Purchase::State::Refused; }));
        QVERIFY(entries(world).isEmpty());
    }

    void aNoteThatChangesChangesHere()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        const QUuid key = sell(world, QStringLiteral("Room 1"));
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        const Iccid iccid = entries(world).constFirst().iccids.constFirst();
        QSignalSpy changes(&world.shop.orderBook(), &OrderBook::changed);
        world.records.setNote(iccid, QStringLiteral("Room 2"));
        QCOMPARE(entries(world).constFirst().note, QStringLiteral("Room 2"));
        QCOMPARE(changes.size(), 1);
        world.records.setNote(iccid, {});
        QCOMPARE(entries(world).constFirst().note, QString());
    }

    void keepsTheClockOfTheFirstPost()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        QVERIFY(world.purchases.purchase(key)->clockSkew.has_value());
        QCOMPARE(world.purchases.purchase(key)->clockSkew, world.client.clockSkew());
        Purchase earlier = *world.purchases.purchase(key); // When this computer's clock was an hour behind.
        earlier.key = earlier.sale = QUuid::createUuid();
        earlier.orderReference = QStringLiteral("order_of_then");
        earlier.firstSentAt = world.clock.now().addDays(-3);
        earlier.clockSkew = 1h;
        QVERIFY(delivered(world.journal.insert(earlier)));
        world.shop.orderBook().reload();
        world.settle();
        QCOMPARE(entries(world).size(), 2);
        QCOMPARE(entries(world).constLast().at, earlier.firstSentAt.addSecs(3600));
    }

    void sellsWithAClockThatIsAnHourOff_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("fast") << 1;
        QTest::newRow("slow") << -1;
        QTest::newRow("half a day fast") << 12;
    }

    void sellsWithAClockThatIsAnHourOff()
    {
        QFETCH(int, hours);
        ShopFixture world;
        world.clock.advance(740ms);
        world.deskClock.setSkew(std::chrono::hours(hours));
        QVERIFY(world.connectAccount());
        QCOMPARE(world.line.attempts(QStringLiteral("GET /balance")), 2); // The first one said how far it is off.
        world.open();
        const QDateTime from = world.clock.now().addSecs(-1);
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        QCOMPARE(world.line.attempts(orderEndpoint), 1);
        const QDateTime to = world.clock.now().addSecs(1);
        const QDateTime here = entries(world).constFirst().at;
        QVERIFY2(here >= from && here <= to, qPrintable(here.toString(Qt::ISODateWithMs)));
        // As the books of a colleague have it.
        TeamFold fold;
        qint64 place = 0;
        for (const TeamFact &fact : factsOf(*world.purchases.purchase(key), QUuid::createUuid())) {
            fold.add(++place, fact);
        }
        const auto there = teamEntry(fold.sales(), key, QUuid::createUuid());
        QVERIFY(there);
        QCOMPARE(there->entry.at, here);
    }

    /// The first thing that is asked then tells the time.
    void sellsWhereTheClockWasSetMeanwhile()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        world.deskClock.setSkew(1h);
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        QCOMPARE(world.line.attempts(orderEndpoint), 1);
        QVERIFY(std::chrono::abs(*world.purchases.purchase(key)->clockSkew + 1h) < 10s);
    }

    void nothingThatCostsIsRepeatedBecauseOfTheClock()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        world.run(5s);
        Test::Breakage refusal;
        refusal.answer = Sandbox::Response::refusal(401, QStringLiteral("INVALID_TIMESTAMP"), QStringLiteral("No."));
        world.line.breakNext(orderEndpoint, refusal);
        const QUuid refused = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(refused)->state == Purchase::State::Refused; }));
        QCOMPARE(world.line.attempts(orderEndpoint), 1);
        QVERIFY(world.sandbox->ledger().orders().isEmpty());
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        QCOMPARE(world.line.attempts(orderEndpoint), 2);
    }

    void anEarlierAccessCodesSalesKeepWhatIsKnownOfThem()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        const QUuid key = sell(world, QStringLiteral("Ms Aydın"), 2);
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        world.run(5s);
        BookEntry before = entries(world).constFirst();
        world.shop.open(Sandbox::Account::baseUrl(), QStringLiteral("esf_renewed"));
        world.settle();
        QVERIFY(entries(world).isEmpty()); // Nothing tells yet whose it is.
        world.records.refreshOrders();
        QVERIFY(world.until([&] { return !world.records.isRefreshing(); }));
        QCOMPARE(entries(world).size(), 1);
        BookEntry after = entries(world).constFirst();
        QVERIFY(after.isListed() && after.isOfOtherCode);
        QCOMPARE(after.key, key);
        QCOMPARE(after.at, before.at);
        QCOMPARE(after.esims, 2);
        QCOMPARE(after.iccids, before.iccids);
        QVERIFY(after.soldFor && after.soldFor == before.soldFor);
        QVERIFY(after.margin && after.margin == before.margin);
        QCOMPARE(after.seller, QStringLiteral("Tom"));
        QCOMPARE(after.payment, QStringLiteral("Cash"));
        QCOMPARE(after.note, QStringLiteral("Ms Aydın"));
    }

    void theLastCorrectionCountsAlsoAfterARestart()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        QList<Correction> made;
        {
            ShopFixture world(ShopFixture::smallOptions(), file);
            QVERIFY(world.connectAccount());
            world.open();
            const QUuid key = sell(world, QStringLiteral("Room 1"), 2);
            QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
            const BookEntry sold = entries(world).constFirst();
            QVERIFY(sold.soldFor == Amount(1598, Currency::Usd));
            SaleDetails details = detailsOf(sold);
            QVERIFY(details.soldFor == Amount(799, Currency::Usd)); // Of one.
            details.soldFor = Amount(849, Currency::Usd);
            details.seller = QStringLiteral("Sara");
            details.payment.clear();
            QSignalSpy changes(&world.shop.orderBook(), &OrderBook::changed);
            QVERIFY(correct(world, details, QStringLiteral("Sara")));
            QCOMPARE(changes.size(), 1); // As one piece.
            BookEntry entry = entries(world).constFirst();
            QVERIFY(entry.soldFor == Amount(1698, Currency::Usd));
            QVERIFY(entry.margin == Amount(1698 - sold.paid->minorUnits(), Currency::Usd));
            QCOMPARE(entry.seller, QStringLiteral("Sara"));
            QCOMPARE(entry.payment, QString());
            QCOMPARE(entry.note, QStringLiteral("Room 1"));
            QCOMPARE(entry.at, sold.at);
            QCOMPARE(entry.corrections.size(), 3);
            QCOMPARE(entry.corrections.constFirst().before, QStringLiteral("7.99 USD"));
            QCOMPARE(entry.corrections.constFirst().seller, QStringLiteral("Sara"));
            QCOMPARE(entry.corrections.constFirst().at,
                     world.clock.now().addMSecs(world.client.clockSkew()->count())); // By the server's clock.
            QVERIFY(totalsOf(entries(world)).margin.value(QStringLiteral("USD")) == *entry.margin);
            // Nothing to correct, nothing written.
            QVERIFY(correct(world, details, QStringLiteral("Sara")));
            QCOMPARE(entries(world).constFirst().corrections.size(), 3);
            // A clock that somebody sets back makes it no older word.
            world.clock.setNow(world.clock.now().addDays(-2));
            details.soldFor.reset();
            QVERIFY(correct(world, details, {}));
            QVERIFY(!entries(world).constFirst().soldFor && !entries(world).constFirst().margin);
            details.soldFor = Amount(899, Currency::Usd);
            QVERIFY(correct(world, details, QStringLiteral("Tom")));
            QVERIFY(entries(world).constFirst().soldFor == Amount(1798, Currency::Usd));
            QVERIFY(entries(world).constFirst().margin);
            made = entries(world).constFirst().corrections;
            QCOMPARE(made.size(), 5);
        }
        ShopFixture world(ShopFixture::smallOptions(), file);
        world.open();
        const BookEntry entry = entries(world).constFirst();
        QCOMPARE(entry.corrections, made);
        QVERIFY(entry.soldFor == Amount(1798, Currency::Usd));
        QVERIFY(entry.margin);
        QCOMPARE(entry.seller, QStringLiteral("Sara"));
    }

    /// A note has one truth: the eSIM's.
    void aCorrectedNoteIsThatOfTheEsims()
    {
        ShopFixture world;
        QVERIFY(world.connectAccount());
        world.open();
        const QUuid key = sell(world, QStringLiteral("Room 1"), 3);
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        const QList<Iccid> iccids = entries(world).constFirst().iccids;
        world.records.setNote(iccids.constLast(), QStringLiteral("Ms Aydın")); // Another traveller.
        SaleDetails details = detailsOf(entries(world).constFirst());
        details.note = QStringLiteral(" Room\n 2 ");
        QVERIFY(correct(world, details, QStringLiteral("Sara")));
        QCOMPARE(entries(world).constFirst().note, QStringLiteral("Room 2"));
        QCOMPARE(world.records.note(iccids[0]), QStringLiteral("Room 2"));
        QCOMPARE(world.records.note(iccids[1]), QStringLiteral("Room 2"));
        QCOMPARE(world.records.note(iccids[2]), QStringLiteral("Ms Aydın"));
        QCOMPARE(delivered(world.journal.notes())->value(iccids[0]), QStringLiteral("Room 2"));
        // Whoever writes it beside the eSIM has the last word.
        world.records.setNote(iccids[0], QStringLiteral("Room 3"));
        QCOMPARE(entries(world).constFirst().note, QStringLiteral("Room 3"));
        world.shop.orderBook().reload();
        world.settle();
        QCOMPARE(entries(world).constFirst().note, QStringLiteral("Room 3"));
    }

    void aNoteThatIsCorrectedBeforeTheEsimComesIsItsNote()
    {
        for (const QString &note : {QStringLiteral("Room 2"), QString()}) {
            ShopFixture world;
            QVERIFY(world.connectAccount());
            world.open();
            const QUuid key = sell(world, QStringLiteral("Room 1"), 1, QStringLiteral("RB85_4D"));
            QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
            QVERIFY(world.purchases.purchase(key)->state == Purchase::State::Provisioning);
            SaleDetails details = detailsOf(entries(world).constFirst());
            details.note = note;
            QVERIFY(correct(world, details, {}));
            QCOMPARE(entries(world).constFirst().note, note);
            QVERIFY(world.until([&] { return world.purchases.purchase(key)->state == Purchase::State::Completed; }));
            world.settle();
            QCOMPARE(world.records.note(entries(world).constFirst().iccids.constFirst()), note);
            QCOMPARE(entries(world).constFirst().note, note);
        }
    }

    void anOrderThatWasNotBoughtHereGetsSellerAndPriceToo()
    {
        Sandbox::Options options = ShopFixture::smallOptions();
        options.pastOrders = 20;
        ShopFixture world(options);
        QVERIFY(world.connectAccount());
        world.open();
        QVERIFY(world.until([&] { return !world.records.isRefreshing(); }));
        const QList<BookEntry> all = entries(world);
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const BookEntry &entry) {
            return entry.kind == BookEntry::Kind::Esims && entry.state == BookEntry::State::Completed;
        });
        QVERIFY(found != all.cend());
        SaleDetails details;
        details.soldFor = Amount(2000, Currency::Usd);
        details.seller = QStringLiteral("Sara");
        details.payment = QStringLiteral("Card");
        details.note = found->note;
        const BookEntry entry = correctedOf(world, *found, details);
        QVERIFY(entry.soldFor == details.soldFor); // For all of it.
        QVERIFY(entry.margin == Amount(2000 - found->paid->minorUnits(), Currency::Usd));
        QCOMPARE(entry.seller, QStringLiteral("Sara"));
        QCOMPARE(entry.payment, QStringLiteral("Card"));
        QCOMPARE(entry.corrections.size(), 3);
        details.soldFor = Amount(4500, *IsoCurrency::fromCode(QStringLiteral("IQD")));
        const BookEntry inDinars = correctedOf(world, entry, details);
        QVERIFY(inDinars.soldFor == details.soldFor);
        QVERIFY(!inDinars.margin); // Nobody kept a rate.
    }

    void saysSoWhereNothingCouldBeCorrected()
    {
        const QTemporaryDir folder;
        Sandbox::Options options = ShopFixture::smallOptions();
        options.pastOrders = 20;
        ShopFixture world(options, folder.path()); // A folder is no file.
        QVERIFY(world.connectAccount());
        world.open();
        world.records.refreshOrders();
        QVERIFY(world.until([&] { return !world.records.isRefreshing() && !entries(world).isEmpty(); }));
        const QList<BookEntry> before = entries(world);
        SaleDetails details = detailsOf(before.constFirst());
        details.seller = QStringLiteral("Sara");
        QVERIFY(!correct(world, details, {}));
        QCOMPARE(entries(world), before);
    }

    void whatDamageTookIsWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("journal.sqlite"));
        ShopFixture world(ShopFixture::smallOptions(), file);
        QVERIFY(world.connectAccount());
        world.open();
        const QUuid key = sell(world, {});
        QVERIFY(world.until([&] { return world.purchases.purchase(key)->isPaid(); }));
        SaleDetails details = detailsOf(entries(world).constFirst());
        details.seller = QStringLiteral("Sara");
        QVERIFY(correct(world, details, {}));
        const QList<Correction> made = *delivered(world.journal.corrections());
        QCOMPARE(made.size(), 1);
        {
            Database::Settings settings;
            settings.filePath = file;
            settings.migrations = journalMigrations();
            Database database(settings);
            QVERIFY(database.open());
            QVERIFY(database.change(QStringLiteral("DELETE FROM corrections")));
        }
        Purchase recovered = *world.purchases.purchase(key);
        recovered.key = recovered.sale = QUuid::createUuid();
        recovered.orderReference = QStringLiteral("order_recovered");
        QVERIFY(delivered(world.journal.insert(recovered)));
        emit world.journal.recovered({});
        QCOMPARE(*delivered(world.journal.corrections()), made);
        world.settle();
        QCOMPARE(entries(world).size(), 2); // What could be read again is shown.
        QVERIFY(entries(world)[0].seller == QLatin1String("Sara") || entries(world)[1].seller == QLatin1String("Sara"));
    }

    void saysWhenTheJournalIsRead()
    {
        ShopFixture world;
        OrderBook &book = world.shop.orderBook();
        QVERIFY(!book.isRead());
        bool isReadTold = false;
        connect(&book, &OrderBook::changed, this, [&] { isReadTold = book.isRead(); });
        world.shop.open(Sandbox::Account::baseUrl(), world.sandbox->credentials().accessCode);
        QVERIFY(!book.isRead());
        world.settle();
        QVERIFY(book.isRead());
        QVERIFY(isReadTold);
        book.reload();
        QVERIFY(!book.isRead());
        world.settle();
        QVERIFY(book.isRead());
        QVERIFY(isReadTold);
    }

    void saysThatTheJournalCouldNotBeRead()
    {
        const QTemporaryDir folder;
        ShopFixture world(ShopFixture::smallOptions(), folder.path()); // A folder is no file.
        world.open();
        QVERIFY(world.shop.orderBook().failure().has_value());
    }

private:
    template<typename T> static T delivered(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    /// The newest order.
    static Result<void> correct(ShopFixture &world, const SaleDetails &details, const QString &seller)
    {
        const auto written = world.shop.orderBook().correct(entries(world).constFirst(), details, seller);
        world.settle();
        return delivered(written);
    }
    static BookEntry correctedOf(ShopFixture &world, const BookEntry &entry, const SaleDetails &details)
    {
        world.shop.orderBook().correct(entry, details, {});
        world.settle();
        const QList<BookEntry> &all = entries(world);
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&entry](const BookEntry &other) { return other.reference == entry.reference; });
        return found == all.cend() ? BookEntry() : *found;
    }
    static const QList<BookEntry> &entries(const ShopFixture &world) { return world.shop.orderBook().entries(); }
};

QTEST_GUILESS_MAIN(OrderBookTest)
#include "tst_orderbook.moc"
