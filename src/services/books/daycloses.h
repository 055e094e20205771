// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/books/dayclose.h"

#include <QObject>

namespace Desk {

class Clock;
class OrderBook;
struct ShopDetails;
class PurchaseJournal;

/// Closes days of the books: what a day comes to now, how it was closed last, and another close of it for the journal,
/// where none ever changes. Owned by Shop.
class DayCloses : public QObject
{
    Q_OBJECT

public:
    using Last = std::optional<DayClose>;

    DayCloses(const OrderBook &book, PurchaseJournal &journal, Clock &clock, QObject *parent = nullptr);

    void setAccount(const QString &accessCode) { m_accessCode = accessCode; }

    const OrderBook &book() const { return m_book; }
    /// As the books are now and the shop is, made by this seller.
    DayClose closeOf(QDate day, const ShopDays &days, const ShopDetails &shop, const QString &seller) const;

    /// Asks how it was closed last; lastRead() tells.
    void readLast(QDate day);
    /// Keeps it; kept() tells.
    void keep(const DayClose &close);

signals:
    /// Nothing where it was never closed. A failure where it was and that can't be read.
    void lastRead(QDate day, const Desk::Result<std::optional<Desk::DayClose>> &last);
    void kept(const Desk::DayClose &close, const Desk::Result<void> &result);

private:
    const OrderBook &m_book;
    PurchaseJournal &m_journal;
    Clock &m_clock;
    QString m_accessCode;
};

} // namespace Desk
