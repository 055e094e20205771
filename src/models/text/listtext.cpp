// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/listtext.h"

#include "models/text/failuretext.h"
#include "models/text/shownkeys.h"

#include <algorithm>

namespace Desk {

namespace {

template<typename Row> int unreadableIn(const QList<Row> &rows)
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const Row &row) { return !row.isReadable(); }));
}

} // namespace

ListText::Facts ListText::ordersOf(const OrderBook &book)
{
    const AccountRecords &records = book.records();
    return {records.orderReading(),
            records.isRefreshingOrders(),
            static_cast<int>(book.entries().size()),
            unreadableIn(book.entries()),
            book.failure(),
            records.pastReading(),
            records.orderCoverage(),
            records.isReadingAllOrders()};
}

ListText::Facts ListText::esimsOf(const AccountRecords &records)
{
    return {records.esimReading(), records.isRefreshingEsims(), static_cast<int>(records.esims().size()),
            unreadableIn(records.esims())};
}

QString ListText::notReadable()
{
    //: In a cell of a table: the answer had a value, but none that makes sense.
    return tr("not readable");
}

QString ListText::unread(const QString &known)
{
    //: In a cell of a table whose newest value could not be read. %1: the one before: "$3.10".
    return known.isEmpty() ? notReadable() : tr("was %1").arg(known);
}

QString ListText::reasonOf(const ListReading &reading) const
{
    return FailureText(m_format).failure(*reading.failure);
}

QString ListText::causeOf(const ListReading &reading) const
{
    return FailureText(m_format).cause(*reading.failure);
}

/// Of orders that were not read, or not certainly.
QString ListText::notRead(const Facts &orders) const
{
    if (orders.isReadingAll) {
        return tr("Older orders are being read; the sums leave out those that were not read yet.");
    }
    if (orders.coverage.from.isValid()) {
        //: %1: a day and a time.
        return tr("Orders before %1 have not all been read; the sums leave them out. “Read all orders” reads them.")
            .arg(m_format.dateTime(orders.coverage.from));
    }
    const bool isSaid = orders.isRefreshing || orders.reading.failure || orders.rows == 0;
    return isSaid ? QString()
                  : withShownKeys(
                        tr("The orders were not read to the end: there may be more than stand here. F5 reads them."));
}

QString ListText::orderAge(const Facts &orders, const QDateTime &now) const
{
    const bool isOfNow = orders.reading.readAt.isValid();
    const QDateTime at = isOfNow ? orders.reading.readAt : orders.coverage.readAt;
    if (!at.isValid()) {
        return {};
    }
    const bool isToday = at.toLocalTime().date() == now.toLocalTime().date();
    //: When the orders were read: "read 14:03".
    return tr("read %1").arg(isToday ? m_format.time(at) : m_format.dateTime(at));
}

QString ListText::orderGaps(const Facts &orders, const QDateTime &from) const
{
    const ListReading &reading = orders.reading;
    QStringList sentences;
    if (!orders.coverage.reaches(from)) {
        sentences << notRead(orders);
    }
    if (orders.past.failure) {
        //: %1: the reason, a sentence.
        sentences << tr("Older orders could not be read to the end. %1")
                         .arg(FailureText(m_format).cause(*orders.past.failure));
    }
    if (reading.failure && orders.rows > 0) {
        //: %1: the reason and what to do, a sentence or two.
        sentences
            << withShownKeys(
                   tr("The orders could not be read to the end: there may be more, and newer ones, than stand here. "
                      "%1 F5 reads them."))
                   .arg(reasonOf(reading));
    }
    if (orders.journalFailure) {
        //: %1: the reason, a sentence.
        sentences << tr("What was bought on this computer could not be read: orders that eSIMfly does not list, and "
                        "what they were sold for, are missing. %1")
                         .arg(FailureText(m_format).cause(*orders.journalFailure));
    }
    if (orders.unreadableRows > 0) {
        //: %Ln: how many orders of the list.
        sentences << tr("%Ln orders could not be read; the sums leave them out.", nullptr, orders.unreadableRows);
    }
    if (const int unreadable = reading.unreadableRows + orders.past.unreadableRows; unreadable > 0) {
        //: %Ln: how many orders eSIMfly has besides.
        sentences << tr("%Ln orders could not be read at all and are not listed; the sums leave them out.", nullptr,
                        unreadable);
    }
    const int missing = reading.missingRows + orders.past.missingRows;
    if (missing > 0) {
        //: %Ln: a number of orders. F5 is a key.
        sentences << withShownKeys(
            tr("eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.", nullptr,
               missing));
    } else if (reading.wasCutShort || orders.past.wasCutShort) {
        sentences << tr("eSIMfly's list of orders never ended. What was read of it stands here.");
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ListText::mayBeMissing(const Facts &orders, const QDateTime &from) const
{
    if (orders.isRefreshing && !orders.reading.failure) {
        return tr("Reading the orders…");
    }
    if (orders.rows == 0 && !orders.reading.isWhole()) {
        return noOrders(orders);
    }
    const QString gaps = orderGaps(orders, from);
    return gaps.isEmpty()
               ? withShownKeys(
                     tr("The orders were not read to the end: there may be more than stand here. F5 reads them."))
               : gaps;
}

QString ListText::esimGaps(const Facts &esims) const
{
    const ListReading &reading = esims.reading;
    QStringList sentences;
    if (reading.failure && esims.rows > 0) {
        //: %1: the reason and what to do, a sentence or two.
        sentences
            << withShownKeys(
                   tr("The eSIMs could not be read to the end: there may be more, and newer ones, than stand here. "
                      "%1 F5 reads them."))
                   .arg(reasonOf(reading));
    }
    if (esims.unreadableRows > 0) {
        //: %Ln: how many eSIMs of the list.
        sentences << tr("%Ln eSIMs could not be read completely.", nullptr, esims.unreadableRows);
    }
    if (reading.unreadableRows > 0) {
        //: %Ln: how many eSIMs eSIMfly has besides.
        sentences << tr("%Ln eSIMs could not be read at all and are not listed.", nullptr, reading.unreadableRows);
    }
    if (reading.missingRows > 0) {
        //: %Ln: a number of eSIMs. F5 is a key.
        sentences << withShownKeys(
            tr("eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.", nullptr,
               reading.missingRows));
    }
    return sentences.join(QLatin1Char(' '));
}

QString ListText::noOrders(const Facts &orders) const
{
    const ListReading &reading = orders.reading;
    if (reading.isWhole() && orders.coverage.isWhole) {
        return tr("No orders yet. What you sell from the catalogue stands here.");
    }
    if (orders.isRefreshing) {
        return reading.failure ? tr(/*: %1: the reason, a sentence. */
                                    "The orders could not be read. %1 Trying again…")
                                     .arg(causeOf(reading))
                               : tr("Reading the orders…");
    }
    if (reading.failure) {
        //: %1: the reason and what to do, a sentence or two.
        return withShownKeys(tr("The orders could not be read. %1 F5 reads them.")).arg(reasonOf(reading));
    }
    if (reading.isWhole()) {
        return tr("No orders were found so far. “Read all orders” reads older ones.");
    }
    return reading.readAt.isValid() ? withShownKeys(tr("None of the orders could be read. F5 reads them again."))
                                    : withShownKeys(tr("The orders were not read yet. F5 reads them."));
}

QString ListText::noEsims(const Facts &esims) const
{
    const ListReading &reading = esims.reading;
    if (reading.isWhole()) {
        return tr("No eSIMs yet. Sell the first one from the catalogue, and it stands here.");
    }
    if (esims.isRefreshing) {
        return reading.failure ? tr(/*: %1: the reason, a sentence. */
                                    "The eSIMs could not be read. %1 Trying again…")
                                     .arg(causeOf(reading))
                               : tr("Reading the eSIMs…");
    }
    if (reading.failure) {
        //: %1: the reason and what to do, a sentence or two.
        return withShownKeys(tr("The eSIMs could not be read. %1 F5 reads them.")).arg(reasonOf(reading));
    }
    return reading.readAt.isValid() ? withShownKeys(tr("None of the eSIMs could be read. F5 reads them again."))
                                    : withShownKeys(tr("The eSIMs were not read yet. F5 reads them."));
}

} // namespace Desk
