// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookcorrection.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;
using namespace std::chrono_literals;
using Field = Correction::Field;
using State = BookEntry::State;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

Amount dinars(qint64 units)
{
    return {units, *IsoCurrency::fromCode(QStringLiteral("IQD"))};
}

/// Two eSIMs at 3.10 USD each, sold for 5,000 IQD each at 1,320.
Purchase purchase()
{
    Purchase made;
    made.key = made.sale = QUuid::createUuidV5(QUuid(), QStringLiteral("sale"));
    made.state = Purchase::State::Completed;
    made.intendedAt = made.firstSentAt = noon;
    made.orderReference = QStringLiteral("order_1_ab7cd");
    made.paid = Money(620, Currency::Usd);
    made.request.quantity = 2;
    made.request.shownCost = Money(310, Currency::Usd);
    made.request.soldFor = SoldFor{dinars(5000), SoldFor::Source::Rule, QUuid::createUuid(),
                                   *ExchangeRate::fromText(QStringLiteral("1320"))};
    made.request.seller = QStringLiteral("Tom");
    made.request.note = QStringLiteral("Room 1");
    return made;
}

BookEntry listed(Order::Status status, qint64 cents = 620)
{
    Order order;
    order.id = 7;
    order.reference = QStringLiteral("order_2_ab7cd");
    order.packageCode = QStringLiteral("PHAJHEAYP");
    order.status = status;
    order.amount = Money(cents, Currency::Usd);
    order.createdAt = noon;
    return bookEntry(order);
}

BookEntry corrected(BookEntry entry, const SaleDetails &details)
{
    correct(entry, entry.corrections + correctionsTo(entry, details));
    return entry;
}

BookEntry soldFor(const BookEntry &entry, const std::optional<Amount> &price)
{
    SaleDetails details = detailsOf(entry);
    details.soldFor = price;
    return corrected(entry, details);
}

} // namespace

class BookCorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhereNothingIsAnother()
    {
        const BookEntry entry = bookEntry(purchase(), 0s);
        QVERIFY(correctionsTo(entry, detailsOf(entry)).isEmpty());
        SaleDetails details = detailsOf(entry);
        details.seller = QStringLiteral("  Tom ");
        QVERIFY(correctionsTo(entry, details).isEmpty());
        BookEntry load = entry;
        load.kind = BookEntry::Kind::Load;
        details.seller = QStringLiteral("Sara");
        QVERIFY(correctionsTo(load, details).isEmpty());
        BookEntry nameless = listed(Order::Status::Completed);
        nameless.reference.clear();
        QVERIFY(!isCorrectable(nameless));
        QVERIFY(correctionsTo(nameless, details).isEmpty());
    }

    void saysWhatWasAndWhatIs()
    {
        const BookEntry entry = bookEntry(purchase(), 0s);
        SaleDetails details{dinars(6000), QStringLiteral("Sara"), QStringLiteral("Card"), QStringLiteral("Room 2")};
        const QList<Correction> made = correctionsTo(entry, details);
        QCOMPARE(made.size(), 4);
        for (const Correction &correction : made) {
            QCOMPARE(correction.sale, entry.key);
            QCOMPARE(correction.reference, QString());
        }
        QCOMPARE(made[0].before + made[0].after, QStringLiteral("5000 IQD6000 IQD"));
        QCOMPARE(made[1].before + made[1].after, QStringLiteral("TomSara"));
        QCOMPARE(made[2].before + made[2].after, QStringLiteral("Card"));
        QCOMPARE(made[3].before + made[3].after, QStringLiteral("Room 1Room 2"));
        const BookEntry now = corrected(entry, details);
        QCOMPARE(detailsOf(now), details);
        QCOMPARE(now.corrections, made);
        QCOMPARE(correctionsTo(listed(Order::Status::Completed), details)[0].reference,
                 QStringLiteral("order_2_ab7cd"));
    }

    void worksTheMarginOutByTheKeptRate()
    {
        const BookEntry entry = bookEntry(purchase(), 0s);
        QVERIFY(entry.margin == dinars(10000 - 8184));
        const BookEntry dearer = soldFor(entry, dinars(6000));
        QVERIFY(dearer.soldFor == dinars(12000));
        QVERIFY(dearer.margin == dinars(12000 - 8184));
        const BookEntry cheaper = soldFor(dearer, dinars(4000)); // Corrected twice.
        QVERIFY(cheaper.margin == dinars(8000 - 8184));
        const BookEntry taken = soldFor(cheaper, {});
        QVERIFY(!taken.soldFor && !taken.margin);
        QVERIFY(soldFor(taken, dinars(5000)).margin == entry.margin); // The rate is kept for good.
        const BookEntry inDollars = soldFor(entry, Amount(500, Currency::Usd));
        QVERIFY(inDollars.margin == Amount(1000 - 620, Currency::Usd));
        const BookEntry inEuros = soldFor(entry, Amount(500, Currency::Eur));
        QVERIFY(inEuros.soldFor == Amount(1000, Currency::Eur));
        QVERIFY(!inEuros.margin);
        const BookEntry beyond = soldFor(entry, dinars(Amount::mostMinorUnits));
        QVERIFY(!beyond.soldFor && !beyond.margin);
    }

    void anOrderWithoutAKeptPriceHasAMarginInItsOwnCurrencyAlone()
    {
        Purchase bare = purchase();
        bare.request.soldFor.reset();
        const BookEntry entry = bookEntry(bare, 0s);
        QVERIFY(soldFor(entry, Amount(500, Currency::Usd)).margin == Amount(380, Currency::Usd));
        QVERIFY(!soldFor(entry, dinars(5000)).margin);
        const BookEntry elsewhere = listed(Order::Status::Completed);
        QVERIFY(soldFor(elsewhere, Amount(500, Currency::Usd)).soldFor == Amount(500, Currency::Usd)); // Of all of it.
        QVERIFY(soldFor(elsewhere, Amount(500, Currency::Usd)).margin == Amount(-120, Currency::Usd));
        QVERIFY(!soldFor(elsewhere, dinars(5000)).margin);
        QVERIFY(soldFor(listed(Order::Status::Cancelled), Amount(500, Currency::Usd)).margin); // It was a sale.
        QVERIFY(!soldFor(listed(Order::Status::Failed), Amount(500, Currency::Usd)).margin);
        QVERIFY(!soldFor(listed(Order::Status::Pending), Amount(500, Currency::Usd)).margin);
    }

    void whatWasPaidInAnotherCurrencyHasNoRate()
    {
        Purchase other = purchase();
        other.paid = Money(620, Currency::Eur);
        QVERIFY(!soldFor(bookEntry(other, 0s), dinars(6000)).margin);
        other = purchase();
        other.paid.reset();
        QVERIFY(!soldFor(bookEntry(other, 0s), dinars(6000)).margin);
    }

    void nothingWasSoldWhereTheOrderWasEnded()
    {
        Purchase refunded = purchase();
        refunded.state = Purchase::State::Refunded;
        BookEntry entry = bookEntry(refunded, 0s);
        QVERIFY(!soldFor(entry, dinars(6000)).soldFor);
        SaleDetails details = detailsOf(entry);
        details.seller = QStringLiteral("Sara");
        QCOMPARE(corrected(entry, details).seller, QStringLiteral("Sara"));
        // It was corrected while it was being prepared.
        Correction correction;
        correction.sale = entry.key;
        correction.after = QStringLiteral("6000 IQD");
        correct(entry, {correction});
        QVERIFY(!entry.soldFor && !entry.margin);
    }

    /// Before anybody knew that it was bought here.
    void aCorrectionByReferenceIsOfTheWholeOrder()
    {
        BookEntry entry = bookEntry(purchase(), 0s);
        Correction correction;
        correction.reference = entry.reference;
        correction.after = QStringLiteral("9000 IQD");
        correct(entry, {correction});
        QVERIFY(entry.soldFor == dinars(9000));
        QVERIFY(entry.margin == dinars(9000 - 8184));
    }

    void aNoteNeedsAnEsimOrASale()
    {
        SaleDetails details;
        details.note = QStringLiteral("Room 2");
        BookEntry elsewhere = listed(Order::Status::Completed);
        QVERIFY(!hasNote(elsewhere));
        QVERIFY(correctionsTo(elsewhere, details).isEmpty());
        elsewhere.iccids = {*Iccid::fromString(QStringLiteral("8948101000000000126"))};
        QCOMPARE(correctionsTo(elsewhere, details).size(), 1);
        QVERIFY(hasNote(bookEntry(purchase(), 0s)));
    }
};

QTEST_GUILESS_MAIN(BookCorrectionTest)
#include "tst_bookcorrection.moc"
