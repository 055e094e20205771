// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopday.h"
#include "models/text/format.h"
#include "services/books/booktotals.h"

#include <QCoreApplication>

namespace Desk {

/// What the books come to, in words.
class BooksText
{
    Q_DECLARE_TR_FUNCTIONS(Desk::BooksText)

public:
    explicit BooksText(const Format &format = Format())
        : m_format(format)
    {}

    static QString state(BookEntry::State state); ///< "Completed"; empty for one that has words of its own.
    QString orders(int count) const;              ///< "156 orders".
    /// "156 orders · $1,234.56 spent · $1,402.10 sold for · $167.54 margin of 12 of 15 · $3.10 refunded".
    QString totals(const BookTotals &totals) const;
    /// How a refund of an order stands, in two words: "awaited", "3 Nov", the day of the shop on which it counts; empty
    /// where there is none.
    QString refund(const BookEntry &entry, const ShopDays &days) const;
    /// The same in whole sentences, with what came back and what the customer got.
    QString refundDetails(const BookEntry &entry, const ShopDays &days) const;
    /// The same without the number of orders; empty where there is nothing to say.
    QString sums(const BookTotals &totals) const;
    /// "$12.00 + 5,000 IQD"; empty where there are none. What the account pays is hidden with the prices.
    QString amounts(const QMap<Currency, Money> &sums) const;
    QString amounts(const QMap<QString, Amount> &sums) const;
    /// While they are worked out.
    QString adding(int count) const;
    /// "1 not certain and not in the sums · 2 not readable"; empty where all are in the sums.
    QString notSummed(int open, int unreadable) const;
    QString day(QDate day) const;      ///< "Tue 24 Nov"; with the year where it is another.
    QString shortDay(QDate day) const; ///< "24 Nov".

private:
    QString refundDay(const BookEntry &entry, const ShopDays &days) const;

    Format m_format;
};

} // namespace Desk
