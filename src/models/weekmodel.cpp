// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/weekmodel.h"

#include "models/text/bookstext.h"
#include "models/text/overviewtext.h"

namespace Desk {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? Format::dash() : text;
}

/// Several currencies are no number.
template<typename Sums> ExportValue exported(const Sums &sums, const Format &format)
{
    if (sums.isEmpty()) {
        return {};
    }
    return sums.size() == 1 ? ExportValue(Amount(sums.first())) : ExportValue(BooksText(format).amounts(sums));
}

ExportValue number(int count)
{
    return ExportValue(qint64(count));
}

} // namespace

WeekModel::WeekModel(const Format &format, QObject *parent)
    : KeyedTableModel(format, parent)
{}

QStringList WeekModel::keys(const BookWeek &week) const
{
    return {week.days.first.toString(Qt::ISODate)};
}

WeekModel::Columns WeekModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Week,
            //: Heading of a column: first and last day of a week.
            .heading = QT_TR_NOOP("Week"),
            .widest = [](const Format &) { return QStringLiteral("30 Nov – 26 Dec W"); },
            .text = [](auto &model, auto &week) { return OverviewText(model.format()).days(week.days); },
        },
        Description{
            .column = Column::Orders,
            //: Heading of a column: how many orders in that week.
            .heading = QT_TR_NOOP("Orders"),
            .widest = [](const Format &) { return QStringLiteral("Orders 1"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &week) { return model.format().count(week.totals.orders); },
            .value = [](auto &, auto &week) { return number(week.totals.orders); },
        },
        Description{
            .column = Column::Spent,
            //: Heading of a column: what the account paid in that week.
            .heading = QT_TR_NOOP("Spent"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &week) { return orDash(BooksText(model.format()).amounts(week.totals.spent)); },
            .tellsCost = true,
            .value = [](auto &model, auto &week) { return exported(week.totals.spent, model.format()); },
        },
        Description{
            .column = Column::SoldFor,
            //: Heading of a column: what customers paid in that week.
            .heading = QT_TR_NOOP("Sold for"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &week) { return orDash(BooksText(model.format()).amounts(week.totals.soldFor)); },
            .value = [](auto &model, auto &week) { return exported(week.totals.soldFor, model.format()); },
        },
        Description{
            .column = Column::Margin,
            //: Heading of a column: what is left of the sales of that week when they were paid.
            .heading = QT_TR_NOOP("Margin"),
            .headingToolTip = QT_TR_NOOP("Of the orders whose selling price is known"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD of 12 of 15"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &week) {
                    const BookTotals &totals = week.totals;
                    const Format &format = model.format();
                    const QString margin = orDash(BooksText(format).amounts(totals.margin));
                    return totals.withMargin == 0 || totals.withMargin == totals.summed
                               ? margin
                               //: %1: an amount of money; of %2 orders it is known what they were sold for, of %3 that
                               //: were paid for.
                               : tr("%1 of %2 of %3")
                                     .arg(margin, format.count(totals.withMargin), format.count(totals.summed));
                },
            .tellsCost = true,
            .value = [](auto &model, auto &week) { return exported(week.totals.margin, model.format()); },
        },
        Description{
            .column = Column::Refunded,
            //: Heading of a column: what came back in that week.
            .heading = QT_TR_NOOP("Refunded"),
            .headingToolTip = QT_TR_NOOP("What came back to the balance in this week, whenever it was sold"),
            .widest = [](const Format &) { return QStringLiteral("234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &week) { return orDash(BooksText(model.format()).amounts(week.totals.returned)); },
            .tellsCost = true,
            .value = [](auto &model, auto &week) { return exported(week.totals.returned, model.format()); },
        },
        Description{
            .column = Column::NotCertain,
            .heading = QT_TR_NOOP("Not in the sums"),
            .headingToolTip = QT_TR_NOOP("Orders of which it is not certain, or not readable, what was paid"),
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &week) {
                    const int count = week.totals.open + week.totals.unreadable;
                    return count == 0 ? Format::dash() : model.format().count(count);
                },
            .value = [](auto &, auto &week) { return number(week.totals.open + week.totals.unreadable); },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
