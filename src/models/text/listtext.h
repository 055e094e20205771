// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/format.h"
#include "services/account/accountrecords.h"
#include "services/books/orderbook.h"

#include <QCoreApplication>

namespace Desk {

/// What is said about a list of the account: what could not be read of it, and why nothing stands there. Only a list
/// that was read to its end is called empty.
class ListText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ListText)

public:
    explicit ListText(const Format &format = Format())
        : m_format(format)
    {}

    /// In place of a value that stood in an answer and could not be read.
    static QString notReadable();
    /// A cell of which the newest answer could not be read: what was known before, or that it is not readable.
    static QString unread(const QString &known);

    /// How a list stands.
    struct Facts
    {
        ListReading reading;
        bool isRefreshing = false;
        int rows = 0;
        int unreadableRows = 0; ///< Of these.
        /// Why what was bought on this computer could not be read; nothing where it was.
        std::optional<Failure> journalFailure = std::nullopt;
        ListReading past = {}; ///< Of older ones, which are read on request.
        /// From when on all of them are known; from the first one on where a list is always read to its end.
        OrderCoverage coverage = {{}, true, {}};
        bool isReadingAll = false;

        /// Whether its rows can be counted: none of a list that was not read is not zero.
        bool canBeCounted() const { return rows > 0 || reading.isWhole(); }
    };
    static Facts ordersOf(const OrderBook &book);
    static Facts esimsOf(const AccountRecords &records);

    /// What is missing from the list that is shown, and what to do; empty where nothing is. Of orders from that time
    /// on; invalid: from the first one on.
    QString orderGaps(const Facts &orders, const QDateTime &from = {}) const;
    /// In place of an order that was looked for in vain in a list that may not have it.
    QString mayBeMissing(const Facts &orders, const QDateTime &from) const;
    /// From when the orders are: "read 14:03"; empty where they were never read.
    QString orderAge(const Facts &orders, const QDateTime &now) const;
    QString esimGaps(const Facts &esims) const;
    /// In place of a list without rows.
    QString noOrders(const Facts &orders) const;
    QString noEsims(const Facts &esims) const;

private:
    QString notRead(const Facts &orders) const;
    /// With what to do, and without.
    QString reasonOf(const ListReading &reading) const;
    QString causeOf(const ListReading &reading) const;

    Format m_format;
};

} // namespace Desk
