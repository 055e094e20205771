// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/bookstext.h"

#include "models/text/hiddenprices.h"

#include <QTest>

using namespace Desk;

namespace {

const IsoCurrency dollars(Currency::Usd);

BookTotals someTotals()
{
    BookTotals totals;
    totals.orders = 18;
    totals.summed = 15;
    totals.withMargin = 12;
    totals.open = 2;
    totals.unreadable = 1;
    totals.spent.insert(Currency::Usd, Money(12345, Currency::Usd));
    totals.soldFor.insert(QStringLiteral("USD"), Amount(20000, dollars));
    totals.margin.insert(QStringLiteral("USD"), Amount(7655, dollars));
    totals.returned.insert(Currency::Usd, Money(310, Currency::Usd));
    totals.awaited.insert(Currency::Usd, Money(200, Currency::Usd));
    totals.givenBack.insert(QStringLiteral("USD"), Amount(799, dollars));
    return totals;
}

} // namespace

class BooksTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setPricesHidden(false); }

    void saysWhatOrdersComeToAndWhatCameBackApart()
    {
        QCOMPARE(m_text.totals(someTotals()),
                 QStringLiteral("18 orders · $123.45 spent · $200.00 sold for · $76.55 margin of 12 of 15 · "
                                "$3.10 refunded · $2.00 refund awaited · $7.99 given back to customers · "
                                "2 not certain and not in the sums · 1 not readable"));
        QCOMPARE(m_text.totals({}), QStringLiteral("0 orders"));
    }

    void tellsNoCostWhilePricesAreHidden()
    {
        setPricesHidden(true);
        QCOMPARE(m_text.totals(someTotals()),
                 QStringLiteral("18 orders · Prices hidden · $200.00 sold for · $7.99 given back to customers · "
                                "2 not certain and not in the sums · 1 not readable"));
    }

    void saysDaysWithTheirWeekday()
    {
        const int year = QDate::currentDate().year();
        const QDate day(year, 11, 24);
        QCOMPARE(m_text.day(day),
                 QLocale(QLocale::English).dayName(day.dayOfWeek(), QLocale::ShortFormat) + QStringLiteral(" 24 Nov"));
        QCOMPARE(m_text.day(QDate(2019, 11, 24)), QStringLiteral("Sun 24 Nov 2019"));
        QCOMPARE(m_text.shortDay(QDate(2019, 11, 24)), QStringLiteral("24 Nov"));
    }

private:
    const BooksText m_text{Format(QLocale(QLocale::English, QLocale::UnitedStates))};
};

QTEST_GUILESS_MAIN(BooksTextTest)
#include "tst_bookstext.moc"
