// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/datasize.h"
#include "domain/iccid.h"
#include "domain/money.h"
#include "domain/orderwords.h"
#include "domain/validity.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace Desk {

/// What the account has.
struct Balance
{
    Money amount;
    bool isEnterprise = false;
    QString account;    ///< Enterprise only.
    bool isLive = true; ///< Enterprise: false for a reading the server kept.
    QDateTime asOf;     ///< UTC; the server's own time where it says one, else when the answer came.

    bool operator==(const Balance &) const = default;
};

/// An eSIM as the answer to an order has it.
struct DeliveredEsim
{
    Iccid iccid; ///< Empty while it is being prepared (also where the API sends a stand-in), or where it can't be read.
    ActivationCode activation;
    QUrl appleLink;
    QUrl androidLink;
    QString status;
    std::optional<DataSize> total;
    std::optional<Validity> validity;
    bool isUnlimited = false;
    bool isPending = false;

    /// Whether there is something to hand over: a code can be scanned whatever its ICCID is.
    bool isReady() const { return !isPending && (!iccid.isEmpty() || !activation.isEmpty()); }
    /// Whether an eSIM with this ICCID and code is this one. Two that are not known are not one.
    bool isSameAs(const Iccid &otherIccid, const ActivationCode &otherActivation) const
    {
        return iccid.isEmpty() || otherIccid.isEmpty() ? activation.isSameAs(otherActivation) : iccid == otherIccid;
    }
    bool operator==(const DeliveredEsim &) const = default;
};

/// The answer to POST /esims/order.
struct PlacedOrder
{
    QString reference;
    std::optional<qint64> esimId;
    QString packageName;
    std::optional<Money> amount;     ///< Paid for all eSIMs of the order; absent in repeated answers.
    std::optional<Money> newBalance; ///< Absent in pending and repeated answers.
    bool isPending = false;          ///< Paid, being provisioned.
    OrderWords words;
    QList<DeliveredEsim> esims;

    bool operator==(const PlacedOrder &) const = default;
};

/// The answer to GET /esims/order.
struct OrderStatus
{
    QString reference; ///< May be empty while pending.
    QString packageName;
    QString packageCode;
    OrderWords words;
    std::optional<Money> amount;
    QDateTime orderedAt;
    DeliveredEsim esim; ///< One, also where the order has more.

    bool isPending() const { return !esim.isReady(); }
    bool operator==(const OrderStatus &) const = default;
};

/// The answer to POST /topup/order.
struct PlacedTopUp
{
    QString reference; ///< topup_…
    Iccid iccid;
    QString packageName;
    std::optional<Money> amount;
    std::optional<Money> newBalance;
    std::optional<DataSize> newTotal;
    std::optional<DataSize> newRemaining;
    QString expiryText; ///< English prose without a zone: shown, never parsed.
    OrderWords words;

    bool operator==(const PlacedTopUp &) const = default;
};

/// A row of GET /orders. Top-ups and money loaded stand there too. A row of which only a part could be read is an order
/// all the same: it is named by what is left, and counted as unreadable.
struct Order
{
    Q_GADGET

public:
    enum class Status { Pending, Completed, Failed, Cancelled, Other, Refunded };
    Q_ENUM(Status)
    /// What has to be readable before anything may be concluded from a row.
    enum class Field { Reference = 1, Package = 2, Amount = 4, Status = 8, Time = 16 };
    Q_DECLARE_FLAGS(Fields, Field)

    qint64 id = 0;
    QString reference;
    QString packageName;
    QString packageCode;
    std::optional<Money> amount; ///< Nothing where it could not be read.
    Status status = Status::Other;
    QString statusText;  ///< As the API says it.
    QDateTime createdAt; ///< UTC.
    std::optional<DeliveredEsim> esim;
    /// What the newest answer did not tell: empty here, or as it was known before.
    Fields unreadable;

    bool isReadable() const { return !unreadable; }
    OrderWords payment; ///< Where it tells that the order ended; without the status. Of this answer, never kept.

    /// All that was said of it.
    OrderWords words() const { return {statusText, payment.payment, payment.refund, payment.refunded}; }
    bool isTopUp() const { return reference.startsWith(QLatin1String("topup_")); }
    bool operator==(const Order &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Order::Fields)

Order::Status orderStatusFromText(const QString &text);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Balance)
Q_DECLARE_METATYPE(Desk::Order)
Q_DECLARE_METATYPE(Desk::PlacedOrder)
