// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/listtext.h"

#include "domain/utctime.h"

#include <QTest>

using namespace Desk;

namespace {

const QDateTime noon = utcTime(QDate(2026, 11, 24), QTime(12, 0));

ListReading whole()
{
    ListReading reading;
    reading.readAt = noon;
    return reading;
}

ListReading with(int unreadable, int missing)
{
    ListReading reading = whole();
    reading.unreadableRows = unreadable;
    reading.missingRows = missing;
    return reading;
}

ListReading refused(bool wasReadBefore)
{
    ListReading reading = wasReadBefore ? whole() : ListReading();
    reading.failure.emplace();
    reading.failure->kind = Failure::Kind::RateLimited;
    return reading;
}

} // namespace

class ListTextTest : public QObject
{
    Q_OBJECT

private slots:
    void callsEmptyOnlyWhatWasReadAndIsEmpty_data()
    {
        QTest::addColumn<ListReading>("reading");
        QTest::addColumn<bool>("isRefreshing");
        QTest::addColumn<QString>("orders");
        QTest::addColumn<QString>("esims");
        const QString reason =
            QStringLiteral(" could not be read. Too many requests were sent with this access code. Wait a minute, "
                           "then try again. F5 reads them.");
        QTest::newRow("never read") << ListReading() << false
                                    << QStringLiteral("The orders were not read yet. F5 reads them.")
                                    << QStringLiteral("The eSIMs were not read yet. F5 reads them.");
        QTest::newRow("being read") << ListReading() << true << QStringLiteral("Reading the orders…")
                                    << QStringLiteral("Reading the eSIMs…");
        QTest::newRow("refused") << refused(false) << false << QStringLiteral("The orders") + reason
                                 << QStringLiteral("The eSIMs") + reason;
        QTest::newRow("empty, then refused")
            << refused(true) << false << QStringLiteral("The orders") + reason << QStringLiteral("The eSIMs") + reason;
        const QString again =
            QStringLiteral(" could not be read. Too many requests were sent with this access code. Trying again…");
        QTest::newRow("refused, read again")
            << refused(false) << true << QStringLiteral("The orders") + again << QStringLiteral("The eSIMs") + again;
        const QString none = QStringLiteral("None of the %1 could be read. F5 reads them again.");
        QTest::newRow("nothing named") << with(3, 0) << false << none.arg(QStringLiteral("orders"))
                                       << none.arg(QStringLiteral("eSIMs"));
        QTest::newRow("nothing listed") << with(0, 12) << false << none.arg(QStringLiteral("orders"))
                                        << none.arg(QStringLiteral("eSIMs"));
        const QString noOrders = QStringLiteral("No orders yet. What you sell from the catalogue stands here.");
        const QString noEsims =
            QStringLiteral("No eSIMs yet. Sell the first one from the catalogue, and it stands here.");
        QTest::newRow("read and empty") << whole() << false << noOrders << noEsims;
        QTest::newRow("read and empty, being read again") << whole() << true << noOrders << noEsims;
    }
    void callsEmptyOnlyWhatWasReadAndIsEmpty()
    {
        QFETCH(ListReading, reading);
        QFETCH(bool, isRefreshing);
        QTEST(m_words.noOrders({reading, isRefreshing, 0, 0}), "orders");
        QTEST(m_words.noEsims({reading, isRefreshing, 0, 0}), "esims");
        QCOMPARE(m_words.orderGaps({refused(true), false, 0, 0}), QString()); // The empty list says it.
    }

    void saysWhichOrdersWereNotRead()
    {
        ListText::Facts facts{whole(), false, 10, 0};
        facts.coverage = {noon.addDays(-30), false, noon};
        const QString before = m_words.orderGaps(facts);
        QVERIFY(before.startsWith(QStringLiteral("Orders before ")));
        QCOMPARE(m_words.orderGaps(facts, noon.addDays(-31)), before);
        QCOMPARE(m_words.orderGaps(facts, noon.addDays(-30)), QString());
        facts.isReadingAll = true;
        QVERIFY(m_words.orderGaps(facts).startsWith(QStringLiteral("Older orders are being read")));
        facts.isReadingAll = false;
        facts.past.failure = refused(false).failure;
        QVERIFY(m_words.orderGaps(facts, noon).startsWith(QStringLiteral("Older orders could not be read to the end")));
        facts.past = with(2, 0);
        QVERIFY(m_words.orderGaps(facts, noon).contains(QStringLiteral("could not be read at all")));
        facts.past = whole();
        facts.past.wasCutShort = true;
        QVERIFY(m_words.orderGaps(facts, noon).contains(QStringLiteral("never ended")));
        facts.past = {};
        facts.coverage.isWhole = true;
        QCOMPARE(m_words.orderGaps(facts), QString());
        // Nothing is certain of what an earlier version read.
        facts.coverage = {};
        QVERIFY(m_words.orderGaps(facts).startsWith(QStringLiteral("The orders were not read to the end")));
        facts.isRefreshing = true; // It says so itself.
        QCOMPARE(m_words.orderGaps(facts), QString());
        // None in a month is not none.
        facts = {whole(), false, 0, 0};
        facts.coverage = {noon.addDays(-30), false, noon};
        QVERIFY(m_words.noOrders(facts).startsWith(QStringLiteral("No orders were found so far")));
    }

    void saysFromWhenTheOrdersAre()
    {
        ListText::Facts facts{whole(), false, 10, 0};
        QCOMPARE(m_words.orderAge(facts, noon), QStringLiteral("read ") + m_format.time(noon));
        QCOMPARE(m_words.orderAge(facts, noon.addDays(3)), QStringLiteral("read ") + m_format.dateTime(noon));
        facts.reading = {};
        facts.coverage.readAt = noon.addDays(-1); // Of an earlier run.
        QCOMPARE(m_words.orderAge(facts, noon), QStringLiteral("read ") + m_format.dateTime(noon.addDays(-1)));
        facts.coverage = {};
        QCOMPARE(m_words.orderAge(facts, noon), QString());
    }

    void tellsWhatIsMissing()
    {
        QCOMPARE(m_words.orderGaps({whole(), false, 10, 0}), QString());
        QCOMPARE(m_words.orderGaps({{}, true, 10, 0}), QString());
        QCOMPARE(m_words.orderGaps({whole(), false, 10, 2}),
                 QStringLiteral("2 orders could not be read; the sums leave them out."));
        QCOMPARE(m_words.orderGaps({with(3, 0), false, 10, 2}),
                 QStringLiteral("2 orders could not be read; the sums leave them out. 3 orders could not be read at "
                                "all and are not listed; the sums leave them out."));
        QCOMPARE(m_words.orderGaps({with(0, 70), false, 50, 0}),
                 QStringLiteral("eSIMfly says that there are 70 more orders, but did not list them. F5 reads them "
                                "again."));
        QCOMPARE(m_words.orderGaps({refused(false), false, 10, 0}),
                 QStringLiteral("The orders could not be read to the end: there may be more, and newer ones, than "
                                "stand here. Too many requests were sent with this access code. Wait a minute, then "
                                "try again. F5 reads them."));
        QCOMPARE(m_words.esimGaps({whole(), false, 10, 0}), QString());
        QCOMPARE(m_words.esimGaps({with(2, 5), false, 10, 4}),
                 QStringLiteral("4 eSIMs could not be read completely. 2 eSIMs could not be read at all and are not "
                                "listed. eSIMfly says that there are 5 more eSIMs, but did not list them. F5 reads "
                                "them again."));
    }

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    ListText m_words{m_format};
};

QTEST_GUILESS_MAIN(ListTextTest)
#include "tst_listtext.moc"
