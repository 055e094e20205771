// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/daymodel.h"

#include "models/text/bookstext.h"
#include "models/text/pricetext.h"

#include <QSet>

#include <algorithm>

namespace Desk {

namespace {

template<typename Key, typename Value> std::optional<Value> valueIn(const QMap<Key, Value> &sums, const Key &key)
{
    const auto found = sums.constFind(key);
    return found == sums.cend() ? std::nullopt : std::optional(*found);
}

QList<Currency> currenciesPaidIn(const BookTotals &totals)
{
    QList<Currency> currencies;
    for (const auto &sums : {totals.spent, totals.returned, totals.awaited}) {
        for (const Currency currency : sums.keys()) {
            if (!currencies.contains(currency)) {
                currencies << currency;
            }
        }
    }
    return currencies;
}

QStringList currenciesSoldIn(const BookTotals &totals)
{
    QStringList codes;
    for (const auto &sums : {totals.soldFor, totals.margin, totals.givenBack}) {
        codes << sums.keys();
    }
    codes.removeDuplicates();
    return codes;
}

void setPaid(DayRow &row, const BookTotals &totals, Currency currency)
{
    row.spent = valueIn(totals.spent, currency);
    row.returned = valueIn(totals.returned, currency);
    row.awaited = valueIn(totals.awaited, currency);
}

void setSold(DayRow &row, const BookTotals &totals, const QString &code)
{
    row.soldFor = valueIn(totals.soldFor, code);
    row.margin = valueIn(totals.margin, code);
    row.givenBack = valueIn(totals.givenBack, code);
    row.withMargin = totals.withMarginIn.value(code);
}

QList<DayRow> rowsOf(const BookDay &day)
{
    const BookTotals &totals = day.totals;
    DayRow whole;
    whole.day = day.day;
    whole.summed = totals.summed;
    whole.orders = totals.orders;
    whole.open = totals.open;
    whole.unreadable = totals.unreadable;
    const QList<Currency> paidIn = currenciesPaidIn(totals);
    const QStringList soldIn = currenciesSoldIn(totals);
    if (paidIn.size() <= 1 && soldIn.size() <= 1) {
        if (!paidIn.isEmpty()) {
            setPaid(whole, totals, paidIn.constFirst());
        }
        if (!soldIn.isEmpty()) {
            setSold(whole, totals, soldIn.constFirst());
        }
        return {whole};
    }
    QStringList codes;
    for (const Currency currency : paidIn) {
        codes << currencyCode(currency);
    }
    codes << soldIn;
    codes.removeDuplicates();
    QList<DayRow> rows;
    for (const QString &code : std::as_const(codes)) {
        DayRow row = whole;
        row.currency = code;
        row.isFirst = rows.isEmpty();
        if (const auto currency = currencyFromCode(code)) {
            setPaid(row, totals, *currency);
        }
        setSold(row, totals, code);
        rows << row;
    }
    return rows;
}

/// A sum of a day; a dash where there were orders and none is known.
QString sum(const DayRow &row, const QString &known)
{
    return known.isEmpty() && row.isFirst && row.orders > 0 ? Format::dash() : known;
}

QString amountText(const DayModel &model, const std::optional<Amount> &amount)
{
    return amount ? PriceText(model.format()).amount(*amount) : QString();
}

} // namespace

QList<DayRow> dayRows(const QList<BookDay> &days)
{
    QList<DayRow> rows;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        rows << rowsOf(*day);
    }
    return rows;
}

DayModel::DayModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

void DayModel::setDays(const QList<BookDay> &days)
{
    updateRows(dayRows(days));
}

bool DayModel::hasRefunds() const
{
    return std::any_of(rows().cbegin(), rows().cend(), [](const DayRow &row) { return row.returned || row.awaited; });
}

bool DayModel::hasGivenBack() const
{
    return std::any_of(rows().cbegin(), rows().cend(), [](const DayRow &row) { return row.givenBack.has_value(); });
}

int DayModel::rowOf(QDate day) const
{
    const auto found =
        std::find_if(rows().cbegin(), rows().cend(), [day](const DayRow &row) { return row.day == day; });
    return found == rows().cend() ? -1 : static_cast<int>(found - rows().cbegin());
}

QStringList DayModel::keys(const DayRow &row) const
{
    return {QString::number(row.day.toJulianDay()) + row.currency};
}

DayModel::Columns DayModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Day,
            //: Heading of a column: a date.
            .heading = QT_TR_NOOP("Day"),
            .headingToolTip = QT_TR_NOOP("Of the shop: its zone and the day's end are in the settings"),
            .widest =
                [](const Format &format) {
                    return BooksText(format).day(format.wideTime().toLocalTime().date()) + u'W';
                },
            .text =
                [](auto &model, auto &row) {
                    return row.day.isValid() ? BooksText(model.format()).day(row.day) : DayModel::tr("No time known");
                },
        },
        Description{
            .column = Column::Orders,
            //: Heading of a column: how many orders on that day.
            .heading = QT_TR_NOOP("Orders"),
            .headingToolTip = QT_TR_NOOP("How many; where some of them are not in the sums, how many are"),
            .widest = [](const Format &) { return QStringLiteral("13 of 15 W"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    if (!row.isFirst) {
                        return QString();
                    }
                    const QString all = model.format().count(row.orders);
                    return row.summed == row.orders
                               ? all
                               //: "13 of 15": so many orders are in the sums.
                               : DayModel::tr("%1 of %2").arg(model.format().count(row.summed), all);
                },
            .toolTip =
                [](auto &model, auto &row) {
                    return row.isFirst ? BooksText(model.format()).notSummed(row.open, row.unreadable) : QString();
                },
        },
        Description{
            .column = Column::Spent,
            //: Heading of a column: what the account paid on that day.
            .heading = QT_TR_NOOP("Spent"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &row) { return sum(row, row.spent ? model.format().money(*row.spent) : QString()); },
            .tellsCost = true,
        },
        Description{
            .column = Column::Refunds,
            //: Heading of a column: how many orders were refunded on that day.
            .heading = QT_TR_NOOP("Refunds"),
            .headingToolTip = QT_TR_NOOP("What came back on this day, whenever it was spent"),
            .widest = [](const Format &) { return QStringLiteral("$123.45 awaited"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    QStringList parts;
                    if (row.returned) {
                        parts << model.format().money(*row.returned);
                    }
                    if (row.awaited) {
                        //: A refund that has not come yet. %1: an amount of money.
                        parts << DayModel::tr("%1 awaited").arg(model.format().money(*row.awaited));
                    }
                    return parts.join(QStringLiteral(" + "));
                },
            .tellsCost = true,
        },
        Description{
            .column = Column::SoldFor,
            //: Heading of a column: what customers paid on that day.
            .heading = QT_TR_NOOP("Sold for"),
            .headingToolTip = QT_TR_NOOP("What customers paid"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return sum(row, amountText(model, row.soldFor)); },
        },
        Description{
            .column = Column::Margin,
            //: Heading of a column: what is left of the sales of that day when they were paid.
            .heading = QT_TR_NOOP("Margin"),
            .headingToolTip = QT_TR_NOOP("What customers paid, less what the account paid"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return sum(row, amountText(model, row.margin)); },
            .tellsCost = true,
        },
        Description{
            .column = Column::MarginOf,
            //: Of how many orders the margin is: "12 of 15".
            .heading = QT_TR_NOOP("Margin of"),
            .headingToolTip = QT_TR_NOOP("For how many orders it is known what they were sold for"),
            .widest = [](const Format &) { return QStringLiteral("Margin of W"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    const bool isAny = row.summed > 0 && (row.isFirst || row.withMargin > 0);
                    return isAny ? DayModel::tr("%1 of %2")
                                       .arg(model.format().count(row.withMargin), model.format().count(row.summed))
                                 : QString();
                },
            .tellsCost = true,
        },
        Description{
            .column = Column::GivenBack,
            //: Heading of a column: money that customers got back on that day.
            .heading = QT_TR_NOOP("Given back"),
            .headingToolTip = QT_TR_NOOP("What customers got back on this day"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return amountText(model, row.givenBack); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
