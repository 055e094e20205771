// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/money.h"
#include "sandbox/package.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace Desk::Sandbox {

/// What was used on one day.
struct Use
{
    QDate day;       ///< UTC.
    QString country; ///< Alpha-2.
    QString operatorName;
    QString mnc;
    DataSize data;
};

/// An eSIM as the server knows it.
struct Esim
{
    /// What keeps its phone from having data, beside what the account does.
    enum class Trouble {
        None,
        WrongNetwork, ///< In a network of the right country that the plan doesn't have.
        OutsidePlan,  ///< In a country that the plan doesn't have.
        SwitchedOff,  ///< The profile is disabled on the phone.
        NotReached,   ///< The network doesn't answer: PROVIDER_ERROR.
    };

    qint64 id = 0;
    qint64 orderId = 0;
    Package package;
    QDateTime createdAt;
    qint64 readyAtMs = 0; ///< By Clock::elapsedMs(); before that it is being prepared.

    QString iccid;
    QString imsi;
    QString msisdn; ///< Empty where none.
    QString lpa;

    QString status = QStringLiteral("NEW");
    bool isInstalled = false;
    DataSize total;
    DataSize used;
    DataSize onTheWay; ///< Of top-ups being processed.
    int days = 0;
    QDateTime activatedAt;
    QDateTime expiresAt; ///< Invalid before the first use.

    QString deviceModel; ///< Empty before it was installed.
    QString imei;
    QList<Use> uses; ///< By day, the newest last; together what was used.
    QDateTime lastUsedAt;
    QDateTime travelledUntil; ///< Of those whose traveller uses them by himself; else invalid.
    bool isSuspended = false;
    Trouble trouble = Trouble::None;

    bool isVoid = false; ///< Its order was ended before it came.

    bool isPending(qint64 nowMs) const { return isVoid || nowMs < readyAtMs; }
    DataSize remaining() const { return DataSize::fromBytes(std::max<qint64>(0, total.bytes() - used.bytes())); }
    /// Where the status on paper has been overtaken by time.
    QString statusAt(const QDateTime &now) const
    {
        const bool inUse = status == QLatin1String("ACTIVE") || status == QLatin1String("DEPLETED");
        return inUse && expiresAt.isValid() && expiresAt <= now ? QStringLiteral("EXPIRED") : status;
    }
};

/// A row of the account's history: an order of eSIMs, a top-up, or money loaded.
struct Order
{
    enum class Kind { Esims, TopUp, Load };

    qint64 id = 0;
    Kind kind = Kind::Esims;
    QString reference;
    QString packageCode;
    QString packageName;
    QString flagUrl; ///< Empty where none.
    int quantity = 1;
    Money amount; ///< For all of it.
    QString status = QStringLiteral("completed");
    QString paymentStatus = QStringLiteral("succeeded");
    std::optional<Money> refunded;
    QDateTime createdAt;
    qint64 firstEsim = 0; ///< Its id; 0 where there is none.
    qint64 toppedUp = 0;  ///< The id of the eSIM that a top-up is for; else 0.
    bool isEnded = false; ///< The vendor took it and did not carry it out.
};

} // namespace Desk::Sandbox
