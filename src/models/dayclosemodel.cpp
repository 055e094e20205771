// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/dayclosemodel.h"

#include "models/text/pricetext.h"

#include <algorithm>
#include <functional>
#include <type_traits>

namespace Desk {

namespace {

using Grouping = DayClose::Grouping;

/// What is not certain, or missing, has no numbers.
QString countText(const DayCloseModel &model, const CloseRow &row, int count)
{
    return !row.isLine() || count == 0 ? Format::dash() : model.format().count(count);
}

ExportValue countValue(const CloseRow &row, int count)
{
    return row.isLine() ? ExportValue(qint64(count)) : ExportValue();
}

QString amountText(const DayCloseModel &model, const CloseRow &row, bool isKnown, const Amount &amount)
{
    return !row.isLine() || !isKnown ? Format::dash() : PriceText(model.format()).amount(amount);
}

/// A column in which nothing came back says nothing.
QString refundText(const DayCloseModel &model, const CloseRow &row, const Amount &amount)
{
    return amountText(model, row, amount.minorUnits() != 0, amount);
}

ExportValue amountValue(const CloseRow &row, bool isKnown, const Amount &amount)
{
    return !row.isLine() || !isKnown ? ExportValue() : ExportValue(amount);
}

QString nameText(const DayCloseModel &model, const CloseRow &row)
{
    const CloseText words(model.format());
    return row.unclear   ? words.orderName(*row.unclear)
           : row.missing ? row.missing->desk
                         : words.name(row.line, row.grouping, model.close());
}

QString noteText(const DayCloseModel &model, const BookEntry &entry)
{
    QStringList parts{CloseText(model.format()).why(entry)};
    for (const QString &words : {entry.reference.isEmpty() ? QString() : entry.packageName, entry.note, entry.seller,
                                 model.close().deskNames.of(entry.desk)}) {
        if (!words.isEmpty()) {
            parts << Format::isolated(words);
        }
    }
    return parts.join(QStringLiteral(", "));
}

/// Of an order that is not certain, its own.
QDateTime timeOf(const CloseRow &row, QDateTime CloseLine::*time)
{
    return row.unclear ? row.unclear->at : row.line.*time;
}

ExportValue nameValue(const DayCloseModel &model, const CloseRow &row)
{
    return row.unclear && !row.unclear->reference.isEmpty() ? ExportValue(Identifier{row.unclear->reference})
                                                            : ExportValue(nameText(model, row));
}

QString marginOfText(const DayCloseModel &model, const CloseRow &row)
{
    return !row.isLine() || row.line.withMargin == row.line.orders()
               ? Format::dash()
               : CloseText(model.format()).part(row.line.withMargin, row.line.orders());
}

QString rowNote(const DayCloseModel &model, const CloseRow &row)
{
    return row.unclear ? noteText(model, *row.unclear) : row.missing ? row.missing->sentence : QString();
}

using Description = DayCloseModel::Description;

/// What all columns of one kind have in common; heading and width are each one's own.
struct Heading
{
    DayCloseModel::Column column{};
    const char *heading = nullptr;
    const char *headingToolTip = nullptr;
    QString (*widest)(const Format &format) = nullptr;
    bool tellsCost = false;
};

QString widestAmount(const Format & /*format*/)
{
    return QStringLiteral("1,234,567 IQD");
}

QString widestTime(const Format & /*format*/)
{
    return QStringLiteral("23:59 W");
}

template<auto number> constexpr Description count(const Heading &heading)
{
    return {
        .column = heading.column,
        .heading = heading.heading,
        .headingToolTip = heading.headingToolTip,
        .widest = heading.widest,
        .alignment = Qt::AlignTrailing,
        .text = [](auto &model, auto &row) { return countText(model, row, row.line.*number); },
        .value = [](auto &, auto &row) { return countValue(row, row.line.*number); },
    };
}

/// An amount, and of how many orders it is known.
template<auto amount, auto known> constexpr Description sold(const Heading &heading)
{
    return {
        .column = heading.column,
        .heading = heading.heading,
        .headingToolTip = heading.headingToolTip,
        .widest = widestAmount,
        .alignment = Qt::AlignTrailing,
        .text = [](auto &model,
                   auto &row) { return amountText(model, row, std::invoke(known, row.line) > 0, row.line.*amount); },
        .tellsCost = heading.tellsCost,
        .value = [](auto &, auto &row) { return amountValue(row, std::invoke(known, row.line) > 0, row.line.*amount); },
    };
}

template<auto amount> constexpr Description refunded(const Heading &heading)
{
    return {
        .column = heading.column,
        .heading = heading.heading,
        .headingToolTip = heading.headingToolTip,
        .widest = widestAmount,
        .alignment = Qt::AlignTrailing,
        .text = [](auto &model, auto &row) { return refundText(model, row, row.line.*amount); },
        .tellsCost = heading.tellsCost,
        .value =
            [](auto &, auto &row) {
                // What customers got back is known in the currency in which they paid.
                constexpr bool isOwn = std::is_same_v<decltype(amount), Money CloseLine::*>;
                return amountValue(row, row.line.refunds > 0 && (isOwn || row.line.soldIn), row.line.*amount);
            },
    };
}

template<auto time> constexpr Description when(const Heading &heading)
{
    return {
        .column = heading.column,
        .heading = heading.heading,
        .headingToolTip = heading.headingToolTip,
        .widest = widestTime,
        .alignment = Qt::AlignTrailing,
        .text = [](auto &model, auto &row) { return CloseText(model.format()).time(timeOf(row, time), model.close()); },
        .value =
            [](auto &, auto &row) {
                const QDateTime at = timeOf(row, time);
                return at.isValid() ? ExportValue(at) : ExportValue();
            },
    };
}

} // namespace

DayCloseModel::DayCloseModel(const Format &format, QObject *parent)
    : RecordModel(format, parent)
{}

void DayCloseModel::setClose(const DayClose &close)
{
    m_close = close;
    QList<CloseRow> rows;
    // The parts, then what they come to, then what is in no sum.
    for (const Grouping grouping : {Grouping::Seller, Grouping::Desk, Grouping::Payment, Grouping::All}) {
        if (grouping == Grouping::Desk && !close.deskNames.isTeam()) {
            continue;
        }
        for (const CloseLine &line : close.lines(grouping)) {
            rows.append({grouping, line, {}, {}});
        }
    }
    for (const BookEntry &entry : close.unclear()) {
        rows.append({Grouping::All, {}, entry, {}});
    }
    for (const CloseText::Missing &missing : CloseText(format()).missing(close)) {
        rows.append({Grouping::All, {}, {}, missing});
    }
    resetRows(rows);
}

bool DayCloseModel::isEmpty(Column column) const
{
    return std::all_of(rows().cbegin(), rows().cend(), [this, column](const CloseRow &row) {
        const QString text = columns()[static_cast<std::size_t>(column)].text(*this, row);
        return text.isEmpty() || text == Format::dash();
    });
}

QString DayCloseModel::partText(const CloseRow &row)
{
    if (row.unclear) {
        //: Heading of a part: orders of which nobody knows yet whether they were bought.
        return tr("Not certain");
    }
    if (row.missing) {
        //: In a table, before a desk of which something is not in the sums.
        return tr("Missing");
    }
    switch (row.grouping) {
    case Grouping::Seller:
        //: Heading of a column: the person who sold.
        return tr("Seller");
    case Grouping::Desk:
        //: Heading of a column: a computer that sells in the same team.
        return tr("Desk");
    case Grouping::Payment:
        //: Heading of a column: how customers paid, such as cash.
        return tr("Payment");
    case Grouping::All:
        break;
    }
    //: In a table, before sums: of all orders of the day.
    return tr("Total");
}

DayCloseModel::Columns DayCloseModel::columns() const
{
    static constexpr std::array table{
        Description{
            .column = Column::Part,
            //: Heading of the close of a day: whether a line is of a seller, of a kind of payment, of all.
            .heading = QT_TR_NOOP("Part"),
            .widest = [](const Format &) { return QStringLiteral("Not certain W"); },
            .style = CellStyle::Quiet,
            .text = [](auto &, auto &row) { return partText(row); },
        },
        Description{
            .column = Column::Name,
            //: Heading of the close of a day: a seller, a kind of payment, an order.
            .heading = QT_TR_NOOP("Name"),
            .widest =
                [](const Format &format) {
                    CloseLine elsewhere;
                    elsewhere.isElsewhere = true;
                    return CloseText(format).name(elsewhere, DayClose::Grouping::Seller, {}) + QLatin1String(" W");
                },
            .text = [](auto &model, auto &row) { return nameText(model, row); },
            .value = nameValue,
        },
        count<&CloseLine::sales>({.column = Column::Sales,
                                  //: Heading of a column: how many sales.
                                  .heading = QT_TR_NOOP("Sales"),
                                  .headingToolTip = QT_TR_NOOP("Orders of eSIMs"),
                                  .widest = [](const Format &) { return QStringLiteral("Sales W"); }}),
        count<&CloseLine::topUps>({.column = Column::TopUps,
                                   //: Heading of a column: how many top-ups.
                                   .heading = QT_TR_NOOP("Top-ups"),
                                   .widest = [](const Format &) { return QStringLiteral("Top-ups W"); }}),
        sold<&CloseLine::cost, &CloseLine::orders>({.column = Column::Cost,
                                                    //: Heading of a column: what the account paid.
                                                    .heading = QT_TR_NOOP("Cost"),
                                                    .headingToolTip = QT_TR_NOOP("What the account paid"),
                                                    .tellsCost = true}),
        sold<&CloseLine::soldFor, &CloseLine::withSoldFor>({.column = Column::SoldFor,
                                                            //: Heading of a column: what customers paid.
                                                            .heading = QT_TR_NOOP("Sold for"),
                                                            .headingToolTip = QT_TR_NOOP("What customers paid")}),
        sold<&CloseLine::margin, &CloseLine::withMargin>(
            {.column = Column::Margin,
             //: Heading of a column: what is left of sales when they were paid.
             .heading = QT_TR_NOOP("Margin"),
             .headingToolTip = QT_TR_NOOP("What customers paid, less what the account paid"),
             .tellsCost = true}),
        Description{
            .column = Column::MarginOf,
            //: Heading of the close of a day: of how many orders the margin is, "12 of 15".
            .heading = QT_TR_NOOP("Margin of"),
            .headingToolTip = QT_TR_NOOP("For how many orders it is known what they were sold for"),
            .widest = [](const Format &) { return QStringLiteral("1,234 of 1,234"); },
            .alignment = Qt::AlignTrailing,
            .text = marginOfText,
            .value = [](auto &, auto &row) { return countValue(row, row.line.withMargin); },
        },
        count<&CloseLine::refunds>(
            {.column = Column::Refunds,
             //: Heading of a column: how many orders were refunded.
             .heading = QT_TR_NOOP("Refunds"),
             .headingToolTip = QT_TR_NOOP("Orders whose money came back on this day, or is to come"),
             .widest = [](const Format &) { return QStringLiteral("Refunds W"); }}),
        count<&CloseLine::seenRefunds>(
            {.column = Column::Seen,
             //: Heading of the close of a day: how many of the refunds are as the account shows them.
             .heading = QT_TR_NOOP("Seen"),
             .headingToolTip = QT_TR_NOOP(
                 "Refunds that no answer reported: they count for the day on which the account first showed them"),
             .widest = [](const Format &) { return QStringLiteral("Seen W"); }}),
        refunded<&CloseLine::returned>({.column = Column::Returned,
                                        //: Heading of a column: money that eSIMfly gave back to the account.
                                        .heading = QT_TR_NOOP("Came back"),
                                        .headingToolTip = QT_TR_NOOP("What eSIMfly gave back"),
                                        .tellsCost = true}),
        refunded<&CloseLine::awaited>(
            {.column = Column::Awaited,
             //: Heading of a column: money that eSIMfly is expected to give back.
             .heading = QT_TR_NOOP("Awaited"),
             .headingToolTip = QT_TR_NOOP("What is to come back, and is not in the balance yet"),
             .tellsCost = true}),
        refunded<&CloseLine::givenBack>({.column = Column::GivenBack,
                                         //: Heading of a column: money that customers got back.
                                         .heading = QT_TR_NOOP("Given back"),
                                         .headingToolTip = QT_TR_NOOP("What customers got back")}),
        when<&CloseLine::firstAt>(
            {.column = Column::First,
             //: Heading of a column: when the first sale was.
             .heading = QT_TR_NOOP("First"),
             .headingToolTip = QT_TR_NOOP("When the first order was sold, by the clock of the shop")}),
        when<&CloseLine::lastAt>(
            {.column = Column::Last,
             //: Heading of a column: when the last sale was.
             .heading = QT_TR_NOOP("Last"),
             .headingToolTip = QT_TR_NOOP("When the last order was sold, by the clock of the shop")}),
        Description{
            .column = Column::Note,
            //: Heading of a column: what a person wrote about an order.
            .heading = QT_TR_NOOP("Note"),
            .style = CellStyle::Quiet,
            .text = rowNote,
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
