// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/daymodel.h"

#include "models/text/bookstext.h"
#include "models/text/hiddenprices.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace Desk;

namespace {

const QDate day(2019, 11, 24); // A Sunday of another year.
const IsoCurrency dollars(Currency::Usd);

IsoCurrency dinars()
{
    return *IsoCurrency::fromCode(QStringLiteral("IQD"));
}

BookEntry sold(qint64 cost, std::optional<Amount> soldFor = {}, std::optional<Amount> margin = {})
{
    BookEntry entry;
    entry.key = QUuid::createUuid();
    entry.state = BookEntry::State::Completed;
    entry.paid = Money(cost, Currency::Usd);
    entry.soldFor = soldFor;
    entry.margin = margin;
    return entry;
}

} // namespace

class DayModelTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setPricesHidden(false); }

    void saysWhatEachDayCameToTheNewestFirst()
    {
        DayModel model(m_format);
        QAbstractItemModelTester tester(&model);
        BookTotals first;
        first.addSale(sold(310, Amount(799, dollars), Amount(489, dollars)));
        first.addSale(sold(200));
        BookEntry unclear = sold(999);
        unclear.state = BookEntry::State::Unclear;
        first.addSale(unclear);
        BookTotals second;
        BookEntry back = sold(310);
        back.returned = Money(310, Currency::Usd);
        second.addRefund(back);
        back.isAwaited = true;
        back.givenBack = Amount(799, dollars);
        second.addRefund(back);
        BookTotals nobodyKnowsWhen;
        nobodyKnowsWhen.addSale(sold(100));
        model.setDays({{QDate(), nobodyKnowsWhen}, {day, first}, {day.addDays(1), second}});
        QCOMPARE(row(model, 0), QStringLiteral("Mon 25 Nov 2019|0||$3.10 + $3.10 awaited||||$7.99"));
        QCOMPARE(row(model, 1), QStringLiteral("Sun 24 Nov 2019|2 of 3|$5.10||$7.99|$4.89|1 of 2|"));
        QCOMPARE(row(model, 2), QStringLiteral("No time known|1|$1.00||–|–|0 of 1|"));
        QCOMPARE(model.index(1, int(DayModel::Column::Orders)).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("1 not certain and not in the sums"));
        QVERIFY(model.hasRefunds() && model.hasGivenBack());
        QCOMPARE(model.rowOf(day), 1);
        QCOMPARE(model.rowOf(day.addDays(2)), -1);
        // One that is looked at stays while days come and go.
        const QPersistentModelIndex looked = model.index(1, 0);
        model.setDays(
            {{day.addDays(-1), nobodyKnowsWhen}, {day, first}, {day.addDays(2), first}, {day.addDays(3), second}});
        QCOMPARE(looked.row(), 2);
        model.setDays({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasRefunds());
    }

    void putsEachCurrencyIntoARowOfItsOwn()
    {
        DayModel model(m_format);
        BookTotals totals;
        totals.addSale(sold(310, Amount(8000, dinars()), Amount(4000, dinars())));
        model.setDays({{day, totals}});
        QCOMPARE(row(model, 0), QStringLiteral("Sun 24 Nov 2019|1|$3.10||8,000 IQD|4,000 IQD|1 of 1|"));
        totals.addSale(sold(200, Amount(799, dollars), Amount(-100, dollars)));
        totals.addSale(sold(100));
        model.setDays({{day, totals}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(row(model, 0), QStringLiteral("Sun 24 Nov 2019|3|$6.10||$7.99|-$1.00|1 of 3|"));
        QCOMPARE(row(model, 1), QStringLiteral("Sun 24 Nov 2019||||8,000 IQD|4,000 IQD|1 of 3|"));
    }

    void tellsNoCostWhilePricesAreHidden()
    {
        DayModel model(m_format);
        BookTotals totals;
        totals.addSale(sold(310, Amount(799, dollars), Amount(489, dollars)));
        BookEntry back = sold(310);
        back.returned = Money(310, Currency::Usd);
        totals.addRefund(back);
        model.setDays({{day, totals}});
        setPricesHidden(true);
        QCOMPARE(row(model, 0), QStringLiteral("Sun 24 Nov 2019|1|||$7.99|||"));
        for (int column = 0; column < model.columnCount(); ++column) {
            const bool isSeen = column <= int(DayModel::Column::Orders) || column == int(DayModel::Column::SoldFor)
                                || column == int(DayModel::Column::GivenBack);
            QCOMPARE(model.headerData(column, Qt::Horizontal, TellsCostRole).toBool(), !isSeen);
        }
    }

private:
    static QString row(const DayModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        return cells.join(QLatin1Char('|'));
    }

    const Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

QTEST_GUILESS_MAIN(DayModelTest)
#include "tst_daymodel.moc"
