// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/dayclosemodel.h"

#include "models/text/pricetext.h"

#include <algorithm>

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
                         : words.name(row.line, row.grouping);
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

} // namespace

DayCloseModel::DayCloseModel(const Format &format, QObject *parent)
    : RecordModel(format, parent)
{}

void DayCloseModel::setClose(const DayClose &close)
{
    m_close = close;
    QList<CloseRow> rows;
    for (const Grouping grouping : {Grouping::Seller, Grouping::Desk, Grouping::All, Grouping::Payment}) {
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
            .text =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return partText(row);
                },
        },
        Description{
            .column = Column::Name,
            //: Heading of the close of a day: a seller, a kind of payment, an order.
            .heading = QT_TR_NOOP("Name"),
            .widest = [](const Format &) { return QStringLiteral("Not sold on this computer W"); },
            .text = [](auto &model, auto &row) { return nameText(model, row); },
            .value =
                [](auto &model, auto &row) {
                    return row.unclear && !row.unclear->reference.isEmpty()
                               ? ExportValue(Identifier{row.unclear->reference})
                               : ExportValue(nameText(model, row));
                },
        },
        Description{
            .column = Column::Sales,
            //: Heading of a column: how many sales.
            .heading = QT_TR_NOOP("Sales"),
            .headingToolTip = QT_TR_NOOP("Orders of eSIMs"),
            .widest = [](const Format &) { return QStringLiteral("Sales W"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return countText(model, row, row.line.sales); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return countValue(row, row.line.sales);
                },
        },
        Description{
            .column = Column::TopUps,
            //: Heading of a column: how many top-ups.
            .heading = QT_TR_NOOP("Top-ups"),
            .widest = [](const Format &) { return QStringLiteral("Top-ups W"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return countText(model, row, row.line.topUps); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return countValue(row, row.line.topUps);
                },
        },
        Description{
            .column = Column::Cost,
            //: Heading of a column: what the account paid.
            .heading = QT_TR_NOOP("Cost"),
            .headingToolTip = QT_TR_NOOP("What the account paid"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return amountText(model, row, row.line.orders() > 0, row.line.cost); },
            .tellsCost = true,
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.orders() > 0, row.line.cost);
                },
        },
        Description{
            .column = Column::SoldFor,
            //: Heading of a column: what customers paid.
            .heading = QT_TR_NOOP("Sold for"),
            .headingToolTip = QT_TR_NOOP("What customers paid"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &row) { return amountText(model, row, row.line.withSoldFor > 0, row.line.soldFor); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.withSoldFor > 0, row.line.soldFor);
                },
        },
        Description{
            .column = Column::Margin,
            //: Heading of a column: what is left of sales when they were paid.
            .heading = QT_TR_NOOP("Margin"),
            .headingToolTip = QT_TR_NOOP("What customers paid, without what was paid"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model,
                       auto &row) { return amountText(model, row, row.line.withMargin > 0, row.line.margin); },
            .tellsCost = true,
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.withMargin > 0, row.line.margin);
                },
        },
        Description{
            .column = Column::MarginOf,
            //: Heading of the close of a day: of how many orders the margin is, "12 of 15".
            .heading = QT_TR_NOOP("Margin of"),
            .headingToolTip = QT_TR_NOOP("Of so many orders it is known what they were sold for"),
            .widest = [](const Format &) { return QStringLiteral("1,234 of 1,234"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    return !row.isLine() || row.line.withMargin == row.line.orders()
                               ? Format::dash()
                               : CloseText(model.format()).part(row.line.withMargin, row.line.orders());
                },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return countValue(row, row.line.withMargin);
                },
        },
        Description{
            .column = Column::Refunds,
            //: Heading of a column: how many orders were refunded.
            .heading = QT_TR_NOOP("Refunds"),
            .headingToolTip = QT_TR_NOOP("Orders whose money came back on this day, or is to come"),
            .widest = [](const Format &) { return QStringLiteral("Refunds W"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return countText(model, row, row.line.refunds); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return countValue(row, row.line.refunds);
                },
        },
        Description{
            .column = Column::Seen,
            //: Heading of the close of a day: how many of the refunds are as the account shows them.
            .heading = QT_TR_NOOP("Seen"),
            .headingToolTip = QT_TR_NOOP("Refunds that no answer told: they count on the day on which the account "
                                         "first showed them"),
            .widest = [](const Format &) { return QStringLiteral("Seen W"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return countText(model, row, row.line.seenRefunds); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return countValue(row, row.line.seenRefunds);
                },
        },
        Description{
            .column = Column::Returned,
            //: Heading of a column: money that eSIMfly gave back to the account.
            .heading = QT_TR_NOOP("Came back"),
            .headingToolTip = QT_TR_NOOP("What eSIMfly gave back"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return refundText(model, row, row.line.returned); },
            .tellsCost = true,
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.refunds > 0, row.line.returned);
                },
        },
        Description{
            .column = Column::Awaited,
            .heading = QT_TR_NOOP(/*: Heading of a column: money that eSIMfly is expected to give back. */
                                  "Awaited"),
            .headingToolTip = QT_TR_NOOP("What is to come back, and is not in the balance yet"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return refundText(model, row, row.line.awaited); },
            .tellsCost = true,
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.refunds > 0, row.line.awaited);
                },
        },
        Description{
            .column = Column::GivenBack,
            //: Heading of a column: money that customers got back.
            .heading = QT_TR_NOOP("Given back"),
            .headingToolTip = QT_TR_NOOP("What customers got back"),
            .widest = [](const Format &) { return QStringLiteral("1,234,567 IQD"); },
            .alignment = Qt::AlignTrailing,
            .text = [](auto &model, auto &row) { return refundText(model, row, row.line.givenBack); },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    return amountValue(row, row.line.refunds > 0 && row.line.soldIn, row.line.givenBack);
                },
        },
        Description{
            .column = Column::First,
            //: Heading of a column: when the first sale was.
            .heading = QT_TR_NOOP("First"),
            .headingToolTip = QT_TR_NOOP("When the first order was sold, by the clock of the shop"),
            .widest = [](const Format &) { return QStringLiteral("23:59 W"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    const QDateTime at = row.unclear ? row.unclear->at : row.line.firstAt;
                    return CloseText(model.format()).time(at, model.close());
                },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    const QDateTime at = row.unclear ? row.unclear->at : row.line.firstAt;
                    return at.isValid() ? ExportValue(at) : ExportValue();
                },
        },
        Description{
            .column = Column::Last,
            .heading = QT_TR_NOOP(/*: Heading of a column: when the last sale was. */ "Last"),
            .headingToolTip = QT_TR_NOOP("When the last order was sold, by the clock of the shop"),
            .widest = [](const Format &) { return QStringLiteral("23:59 W"); },
            .alignment = Qt::AlignTrailing,
            .text =
                [](auto &model, auto &row) {
                    const QDateTime at = row.unclear ? row.unclear->at : row.line.lastAt;
                    return CloseText(model.format()).time(at, model.close());
                },
            .value =
                [](auto &model, auto &row) {
                    Q_UNUSED(model)
                    const QDateTime at = row.unclear ? row.unclear->at : row.line.lastAt;
                    return at.isValid() ? ExportValue(at) : ExportValue();
                },
        },
        Description{
            .column = Column::Note,
            //: Heading of a column: what a person wrote about an order.
            .heading = QT_TR_NOOP("Note"),
            .style = CellStyle::Quiet,
            .text =
                [](auto &model, auto &row) {
                    return row.unclear   ? noteText(model, *row.unclear)
                           : row.missing ? row.missing->sentence
                                         : QString();
                },
        },
    };
    static_assert(isComplete(table));
    return table;
}

} // namespace Desk
