// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/deskpast.h"

#include "domain/salemargin.h"
#include "domain/utctime.h"
#include "sandbox/account.h"
#include "support/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Desk::Sandbox;

namespace {

const QStringList sellers{QStringLiteral("Amira"), QStringLiteral("Jonas"), QStringLiteral("Lucía")};
const QStringList payments{QStringLiteral("cash"), QStringLiteral("card")};

Options longPast()
{
    Options options;
    options.packages = 300;
    options.pastOrders = 400;
    options.pastDays = 250;
    options.topUpsAllAlong = true;
    return options;
}

DeskPast::Shop shop()
{
    PriceRule rule;
    rule.id = QUuid::createUuidV5(QUuid(), QStringLiteral("rule"));
    rule.markup = Percent{10'000};
    rule.floor = Percent{};
    DeskPast::Shop shop{QStringLiteral("esf_sandbox"), {}, sellers, payments};
    shop.prices.rules = {rule};
    return shop;
}

} // namespace

class DeskPastTest : public QObject
{
    Q_OBJECT

private slots:
    /// A shop whose books began this minute would say that all of it came back today.
    void noticedCancellationsWhenTheyWereMade()
    {
        Account account(longPast(), m_clock);
        const DeskPast past(account, shop());
        QVERIFY(past.seen().size() > 5);
        for (const SeenRefund &seen : past.seen()) {
            const Sandbox::Order *order = account.ledger().order(seen.reference);
            QVERIFY(order);
            QCOMPARE(order->status, QStringLiteral("cancelled"));
            QCOMPARE(seen.accessCode, QStringLiteral("esf_sandbox"));
            QVERIFY(seen.amount == order->amount);
            QVERIFY(seen.seenAt > order->createdAt && seen.seenAt < m_clock.now());
        }
        for (const Purchase &purchase : past.purchases()) {
            const bool isCancelled =
                account.ledger().order(purchase.orderReference)->status == QLatin1String("cancelled");
            const bool isSeen = std::any_of(past.seen().cbegin(), past.seen().cend(), [&](const SeenRefund &seen) {
                return seen.reference == purchase.orderReference;
            });
            QCOMPARE(isSeen, isCancelled);
        }
    }

    void isOfTheAccountsOwnOrders()
    {
        Account account(longPast(), m_clock);
        const Ledger &ledger = account.ledger();
        const DeskPast past(account, shop());
        QSet<QUuid> keys;
        for (const Purchase &purchase : past.purchases()) {
            const Sandbox::Order *order = ledger.order(purchase.orderReference);
            QVERIFY(order && order->kind == Sandbox::Order::Kind::Esims);
            QCOMPARE(purchase.accessCode, QStringLiteral("esf_sandbox"));
            QCOMPARE(purchase.sale, purchase.key);
            QVERIFY(purchase.body.contains(purchase.key.toByteArray(QUuid::WithoutBraces)));
            QCOMPARE(purchase.request.packageCode, order->packageCode);
            QCOMPARE(purchase.request.quantity, order->quantity);
            QVERIFY(purchase.paid == order->amount);
            QVERIFY(purchase.request.shownCost * order->quantity == order->amount);
            QCOMPARE(purchase.firstSentAt, order->createdAt);
            QCOMPARE(purchase.esims.size(), order->quantity);
            QCOMPARE(purchase.esimsNotTold(), 0);
            const QList<Sandbox::Esim> esims = ledger.esimsOf(*order);
            for (int i = 0; i < order->quantity; ++i) {
                QCOMPARE(purchase.esims[i].iccid.toString(), esims[i].iccid);
                QCOMPARE(purchase.esims[i].activation.toString(), esims[i].lpa);
                QVERIFY(purchase.esims[i].isReady());
            }
            keys.insert(purchase.key);
        }
        for (const TopUp &topUp : past.topUps()) {
            const Sandbox::Order *order = ledger.order(topUp.orderReference);
            QVERIFY(order && order->kind == Sandbox::Order::Kind::TopUp);
            QCOMPARE(topUp.accessCode, QStringLiteral("esf_sandbox"));
            QCOMPARE(topUp.request.package.code, order->packageCode);
            QVERIFY(topUp.paid == order->amount);
            QVERIFY(topUp.request.package.cost == order->amount);
            QCOMPARE(topUp.request.iccid.toString(), ledger.esim(order->toppedUp)->iccid);
            QCOMPARE(topUp.sentAt, order->createdAt);
            keys.insert(topUp.key);
        }
        QCOMPARE(keys.size(), past.purchases().size() + past.topUps().size());
        QVERIFY(past.topUps().size() > 10);
    }

    /// Nothing is left to ask for, to wait for or to decide.
    void isOver()
    {
        Account account(longPast(), m_clock);
        const DeskPast past(account, shop());
        int cancelled = 0;
        for (const Purchase &purchase : past.purchases()) {
            QVERIFY(purchase.state == Purchase::State::Completed);
            const QString status = account.ledger().order(purchase.orderReference)->status;
            cancelled += status == QLatin1String("cancelled") ? 1 : 0;
            QVERIFY(status == QLatin1String("completed") || status == QLatin1String("cancelled"));
        }
        QVERIFY(cancelled > 3);
        QVERIFY(std::all_of(past.topUps().cbegin(), past.topUps().cend(),
                            [](const TopUp &topUp) { return topUp.state == TopUp::State::Completed; }));
    }

    void saysWhatCustomersPaidAndWhoSold()
    {
        Account account(longPast(), m_clock);
        const DeskPast past(account, shop());
        const auto all = past.purchases().size();
        QHash<QString, int> bySeller;
        QHash<QString, int> byPayment;
        QHash<SoldFor::Source, int> bySource;
        int notes = 0;
        for (const Purchase &purchase : past.purchases()) {
            const PurchaseRequest &request = purchase.request;
            ++bySeller[request.seller];
            ++byPayment[request.payment];
            notes += request.note.isEmpty() ? 0 : 1;
            if (!request.soldFor) {
                continue;
            }
            ++bySource[request.soldFor->source];
            if (request.soldFor->source == SoldFor::Source::Rule) {
                QCOMPARE(request.soldFor->price, Amount(request.shownCost * 2));
                QCOMPARE(request.soldFor->rule, shop().prices.rules.constFirst().id);
            }
            QVERIFY(marginOf(purchase)->amount().minorUnits() > 0);
        }
        for (const QString &name : sellers) {
            QVERIFY(bySeller.value(name) > all / 5);
        }
        for (const QString &way : payments) {
            QVERIFY(byPayment.value(way) > all / 3);
        }
        QVERIFY(bySeller.contains({}) && byPayment.contains({}));
        QVERIFY(bySource.value(SoldFor::Source::Rule) > all * 2 / 3 && bySource.contains(SoldFor::Source::Typed));
        QVERIFY(bySource.value(SoldFor::Source::Rule) + bySource.value(SoldFor::Source::Typed) < all);
        QVERIFY(notes > all / 5 && notes < all / 2);
        QVERIFY(std::any_of(past.topUps().cbegin(), past.topUps().cend(),
                            [](const TopUp &topUp) { return marginOf(topUp) && !topUp.request.seller.isEmpty(); }));
    }

    void isNotAllThatTheAccountSold()
    {
        Account account(longPast(), m_clock);
        const auto noted = DeskPast(account, shop()).purchases().size();
        const auto &orders = account.ledger().orders();
        const auto sold = std::count_if(orders.cbegin(), orders.cend(), [](const Sandbox::Order &order) {
            return order.kind == Sandbox::Order::Kind::Esims && order.status == QLatin1String("completed");
        });
        QVERIFY(noted > sold * 2 / 3 && noted < sold * 9 / 10);
    }

    void isTheSameButForTheKeys()
    {
        Account one(longPast(), m_clock);
        Account other(longPast(), m_clock);
        const DeskPast first(one, shop());
        const DeskPast second(other, shop());
        QCOMPARE(first.purchases().size(), second.purchases().size());
        for (qsizetype i = 0; i < first.purchases().size(); ++i) {
            Purchase again = second.purchases()[i];
            QVERIFY(again.key != first.purchases()[i].key);
            again.key = first.purchases()[i].key;
            again.sale = first.purchases()[i].sale;
            again.body = first.purchases()[i].body;
            QVERIFY(again == first.purchases()[i]);
        }
    }

    void aShopWithoutNamesHasNone()
    {
        Account account(longPast(), m_clock);
        const DeskPast past(account, {QStringLiteral("esf_sandbox"), {}, {}, {}});
        QVERIFY(!past.purchases().isEmpty());
        for (const Purchase &purchase : past.purchases()) {
            QVERIFY(purchase.request.seller.isEmpty() && purchase.request.payment.isEmpty());
            QVERIFY(!purchase.request.soldFor);
        }
    }

    /// Whenever somebody looks at it: a month ends in it, and somewhere the clocks are changed.
    void goesBackBeyondTheLastChangeOfTheClocks_data()
    {
        QTest::addColumn<QDate>("today");
        for (int month = 1; month <= 12; ++month) {
            QTest::addRow("month %d", month) << QDate(2026, month, 24);
        }
    }
    void goesBackBeyondTheLastChangeOfTheClocks()
    {
        QFETCH(const QDate, today);
        Test::FakeClock clock;
        clock.setNow(utcTime(today, QTime(12, 0)));
        Account account(longPast(), clock);
        const DeskPast past(account, shop());
        QVERIFY(past.purchases().constFirst().firstSentAt < clock.now().addMonths(-4));
        for (const char *name : {"Europe/Berlin", "America/New_York"}) {
            const QTimeZone zone(name);
            QSet<int> offsets;
            QSet<int> months;
            for (const Purchase &purchase : past.purchases()) {
                offsets.insert(zone.offsetFromUtc(purchase.firstSentAt));
                months.insert(purchase.firstSentAt.toTimeZone(zone).date().month());
            }
            QCOMPARE(offsets.size(), 2);
            QVERIFY(months.size() >= 8);
        }
    }

private:
    Test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(DeskPastTest)
#include "tst_deskpast.moc"
