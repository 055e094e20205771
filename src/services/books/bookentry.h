// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/correction.h"
#include "domain/order.h"
#include "domain/purchase.h"
#include "domain/soldfor.h"
#include "domain/topup.h"

#include <QObject>
#include <QUuid>

#include <chrono>
#include <optional>

namespace Desk {

/// One order of the books: what the journal of this computer, or its team, knows of it, what the account's list says of
/// it, or both.
struct BookEntry
{
    Q_GADGET

public:
    enum class Kind {
        Esims,
        TopUp,
        Load, ///< Money that was put into the account: no order.
    };
    enum class State {
        Completed,
        Pending,  ///< Being prepared; paid, where it was bought on this computer.
        UnderWay, ///< Its answer hasn't come yet.
        Unclear,  ///< It may have been charged.
        Failed,   ///< Nobody knows whether the money came back.
        Cancelled,
        Refunded,
        Other, ///< As statusText says.
    };
    Q_ENUM(State)

    QUuid key;         ///< Of the journal, or of a colleague's; null where neither knows that it was bought there.
    QUuid desk;        ///< Of a team: where it was bought; null where nobody knows, and alone.
    qint64 id = 0;     ///< Of the account's list; 0 where that does not have it.
    QString reference; ///< Empty where nobody knows it yet.
    Kind kind = Kind::Esims;
    State state = State::Other;
    QString statusText; ///< As the API says it.
    QDateTime at; ///< UTC, by the server's clock: when it was sent for the first time, else the account's own time.
    QString packageName;
    QString packageCode;
    int esims = 0;               ///< 0 where nobody knows how many.
    QList<Iccid> iccids;         ///< Those that are certainly of it.
    QList<ActivationCode> codes; ///< Of its eSIMs, as far as they are known.
    QString note;
    QString seller;
    QString payment;                 ///< How the customer paid, in the shop's words.
    QList<Correction> corrections;   ///< What of it was said otherwise before; in the order in which they were made.
    std::optional<SoldFor> kept;     ///< Of one eSIM, with the rate that a margin is worked out by, where one can be.
    bool isEnded = false;            ///< By eSIMfly, which had taken it: nothing was sold.
    bool isOfOtherCode = false;      ///< Bought here with another access code: the account's only if its list has it.
    std::optional<Money> paid;       ///< For all of it.
    std::optional<Money> returned;   ///< What came back of it, or is to come.
    QDateTime returnedAt;            ///< UTC, by the server's clock; invalid where nobody knows when.
    bool isAwaited = false;          ///< What is to come back is not in the balance yet.
    bool isRefundAsSeen = false;     ///< No answer told it: the account shows it, since returnedAt.
    bool isRefundUnclear = false;    ///< It may have been cancelled, or nobody knows how much of it.
    std::optional<Amount> givenBack; ///< What the customer got back.
    std::optional<Amount> soldFor;   ///< What customers paid for all of it.
    std::optional<Amount> margin;    ///< What is left of that.
    bool isMatched = false;          ///< That this order is it is known from the account's orders alone.
    bool isMatchLost = false;        ///< What it was taken for is another sale's order: nobody knows again.
    bool hasUnreadable = false;      ///< A colleague's program said something of it that this one can't read.
    bool isAsShown = false;          ///< Paid is the price that was shown: a person decided that it went through.
    Order::Fields unreadable;        ///< What the account's newest answer did not tell.

    bool isOrder() const { return kind != Kind::Load; }
    bool isReadable() const { return !unreadable; }
    bool isListed() const { return id != 0; }
    bool hasRefund() const { return returned || givenBack || isRefundUnclear; }
    /// Whether it is certain what was paid for it. All others are named and never summed.
    bool isSummed() const;

    bool operator==(const BookEntry &) const = default;
};

/// A row of the account's list by itself.
BookEntry bookEntry(const Order &order);
/// A row of the journal by itself. The skew is the server's clock minus this computer's.
BookEntry bookEntry(const Purchase &purchase, std::chrono::milliseconds skew);
BookEntry bookEntry(const TopUp &topUp, std::chrono::milliseconds skew);
/// Whether a row of the journal is an order: what was not sent, or certainly not bought, is none.
bool isOfBooks(const Purchase &purchase);
bool isOfBooks(const TopUp &topUp);

/// Both lists as one, the newest first: what was bought here is told by its reference, or by an eSIM where it has none
/// yet, and stands there once. What was bought with another access code only stands there if it is listed.
QList<BookEntry> mergedBooks(const QList<Order> &listed, const QList<BookEntry> &bought);

} // namespace Desk

Q_DECLARE_TYPEINFO(Desk::BookEntry, Q_RELOCATABLE_TYPE); // Long lists of them grow without a move of each.
