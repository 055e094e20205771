// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

#include <QTest>

using namespace Desk;

namespace {

Money dollars(int cents)
{
    return {cents, Currency::Usd};
}

} // namespace

Q_DECLARE_METATYPE(Desk::OrderWords)

class OrderWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEndByItsMeaning_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("payment");
        QTest::addColumn<bool>("isEnded");
        QTest::addColumn<bool>("isBack");
        const auto row = [](const char *status, const char *payment, bool isEnded, bool isBack) {
            QTest::addRow("%s, %s", status, payment)
                << QString::fromLatin1(status) << QString::fromLatin1(payment) << isEnded << isBack;
        };
        // What goes on, or is done.
        row("", "", false, false);
        row("pending", "succeeded", false, false);
        row("PENDING", "pending", false, false);
        row("pending_details", "succeeded", false, false);
        row("processing", "paid", false, false);
        row("completed", "succeeded", false, false);
        row("Completed", "", false, false);
        row("on_hold", "", false, false);
        row("cancellation_requested", "succeeded", false, false);
        row("pending_cancellation", "succeeded", false, false);
        row("not_cancelled", "succeeded", false, false);
        row("retrying_after_failure", "succeeded", false, false);
        row("pending", "refundable", false, false);
        row("pending", "non_refundable", false, false);
        row("pending", "partially_refunded", false, false); // The rest may still come.
        row("cancellable", "succeeded", false, false);
        // Over, and nobody says that the money is back.
        row("failed", "", true, false);
        row("FAILED", "SUCCEEDED", true, false);
        row("Failure", "paid", true, false);
        row(" failed ", "pending", true, false);
        row("failed", "whatever", true, false);
        row("order_failed", "succeeded", true, false);
        row("PaymentFailed", "failed", true, false);
        row("cancelled", "succeeded", true, false);
        row("Canceled", "succeeded", true, false);
        row("CANCELLED_BY_PROVIDER", "", true, false);
        row("expired", "", true, false);
        row("rejected", "succeeded", true, false);
        row("declined", "", true, false);
        row("voided", "voided", true, false);
        row("error", "", true, false);
        row("failed", "refund_pending", true, false);
        row("failed", "refundPending", true, false);
        row("failed", "pending_refund", true, false);
        row("failed", "refunding", true, false);
        row("failed", "refund_requested", true, false);
        row("failed", "refund_failed", true, false);
        row("failed", "not_refunded", true, false);
        row("failed", "unrefunded", true, false);
        row("failed", "no refund", true, false);
        row("failed", "partially_refunded", true, false);
        row("cancelled", "Partially Refunded", true, false);
        row("partially_refunded", "", true, false);
        row("refund_pending", "succeeded", true, false);
        row("refunded", "refund_pending", true, false);
        row("pending", "refund_pending", true, false);
        row("pending", "failed", true, false);
        row("pending", "chargeback", true, false);
        // Over, and the money is back.
        row("failed", "refunded", true, true);
        row("FAILED", "REFUNDED", true, true);
        row("cancelled", "Refunded", true, true);
        row("canceled", "fully_refunded", true, true);
        row("rejected", "refundCompleted", true, true);
        row("expired", "refund_succeeded", true, true);
        row("refunded", "", true, true);
        row("REFUNDED", "succeeded", true, true);
        row("pending", "refunded", true, true);
        row("", "refunded", true, true);
    }
    void readsAnEndByItsMeaning()
    {
        QFETCH(QString, status);
        QFETCH(QString, payment);
        QFETCH(bool, isEnded);
        QFETCH(bool, isBack);
        OrderWords words;
        words.status = status;
        words.payment = payment;
        QCOMPARE(words.isEnded(), isEnded);
        if (isEnded) {
            QCOMPARE(words.returned(dollars(250)).isAll, isBack);
            QCOMPARE(words.returned(dollars(250)).amount, isBack ? std::optional(dollars(250)) : std::nullopt);
        }
    }

    /// Where the eSIM came, only the status of the order itself says that it did not.
    void aPaymentAloneEndsNothingThatCame()
    {
        OrderWords words;
        words.status = QStringLiteral("completed");
        words.payment = QStringLiteral("refunded");
        QVERIFY(words.isEnded(false));
        QVERIFY(!words.isEnded(true));
        words.status = QStringLiteral("failed");
        QVERIFY(words.isEnded(true));
    }

    void believesAmountsOnlyAsFarAsTheyGo_data()
    {
        QTest::addColumn<OrderWords>("words");
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<int>("cents"); // -1: nothing.
        const auto row = [](const char *name, const OrderWords &words, bool isAll, int cents) {
            QTest::newRow(name) << words << isAll << cents;
        };
        const QString cancelled = QStringLiteral("cancelled");
        row("all", {cancelled, {}, {}, dollars(250)}, true, 250);
        row("more than was paid", {cancelled, {}, {}, dollars(300)}, true, 250);
        row("a part", {cancelled, {}, {}, dollars(100)}, false, 100);
        row("a part, though called refunded", {cancelled, QStringLiteral("refunded"), {}, dollars(100)}, false, 100);
        row("a part, called so", {cancelled, QStringLiteral("partially_refunded"), {}, dollars(100)}, false, 100);
        row("all, called a part", {cancelled, QStringLiteral("partially_refunded"), {}, dollars(250)}, false, -1);
        row("nothing", {cancelled, QStringLiteral("refunded"), {}, dollars(0)}, false, -1);
        row("another currency", {cancelled, QStringLiteral("refunded"), {}, Money(250, Currency::Iqd)}, false, -1);
        row("on its way", {cancelled, QStringLiteral("refund_pending"), {}, dollars(250)}, false, -1);
        row("to come", {cancelled, {}, QStringLiteral("pending"), dollars(250)}, false, -1);
        row("called refunded, to come", {cancelled, QStringLiteral("refunded"), QStringLiteral("processing"), {}},
            false, -1);
        row("refund completed", {cancelled, QStringLiteral("succeeded"), QStringLiteral("completed"), {}}, true, 250);
        row("not credited", {cancelled, QStringLiteral("refunded"), QStringLiteral("not credited"), {}}, false, -1);
    }
    void believesAmountsOnlyAsFarAsTheyGo()
    {
        QFETCH(OrderWords, words);
        QFETCH(bool, isAll);
        QFETCH(int, cents);
        QVERIFY(words.isEnded());
        const OrderWords::Returned returned = words.returned(dollars(250));
        QCOMPARE(returned.isAll, isAll);
        QCOMPARE(returned.amount, cents < 0 ? std::nullopt : std::optional(dollars(cents)));
    }

    void saysItsWordsOnceAndShort()
    {
        OrderWords words;
        QCOMPARE(words.text(), QString());
        words = {QStringLiteral("failed"), QStringLiteral("refund_pending"), QStringLiteral("failed"), {}};
        QCOMPARE(words.text(), QStringLiteral("failed · refund_pending"));
        words = OrderWords();
        words.status = QString(100000, QLatin1Char('x'));
        QVERIFY(words.text().size() < 400);
        QVERIFY(!words.isEnded());
    }

    void ordersOfTheListAreNamedByMeaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Order::Status>("status");
        QTest::newRow("FAILED") << QStringLiteral("FAILED") << Order::Status::Failed;
        QTest::newRow("rejected") << QStringLiteral("rejected") << Order::Status::Failed;
        QTest::newRow("Canceled") << QStringLiteral("Canceled") << Order::Status::Cancelled;
        QTest::newRow("refunded") << QStringLiteral("refunded") << Order::Status::Refunded;
        QTest::newRow("partially_refunded") << QStringLiteral("partially_refunded") << Order::Status::Other;
        QTest::newRow("COMPLETED") << QStringLiteral("COMPLETED") << Order::Status::Completed;
        QTest::newRow("Pending") << QStringLiteral("Pending") << Order::Status::Pending;
        QTest::newRow("something new") << QStringLiteral("something new") << Order::Status::Other;
    }
    void ordersOfTheListAreNamedByMeaning()
    {
        QFETCH(QString, text);
        QFETCH(Order::Status, status);
        QCOMPARE(orderStatusFromText(text), status);
    }
};

QTEST_APPLESS_MAIN(OrderWordsTest)
#include "tst_orderwords.moc"
