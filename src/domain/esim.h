// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/datasize.h"
#include "domain/iccid.h"
#include "domain/validity.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Desk {

/// Stored usage of an eSIM. For unlimited plans the API has 0 for total and remaining.
struct DataUsage
{
    DataSize total;
    DataSize used;
    DataSize remaining;
    double percentage = 0; ///< 0 to 100.
    bool isUnlimited = false;

    bool operator==(const DataUsage &) const = default;
};

/// When an eSIM may be used.
struct EsimValidity
{
    Validity length;
    QDateTime activatedAt; ///< UTC; invalid where not yet.
    QDateTime expiresAt;   ///< UTC; invalid where not known.
    bool isExpired = false;

    bool operator==(const EsimValidity &) const = default;
};

/// An eSIM of the account, as GET /esims has it. A row of which only a part could be read is an eSIM all the same: it
/// is named by what is left, and counted as unreadable.
struct Esim
{
    Q_GADGET

public:
    /// How far it is, by the API's field "status" (compared without case).
    enum class Status { New, Pending, Active, Depleted, Expired, UsedExpired, Cancelled, Deleted, Other };
    Q_ENUM(Status)
    /// What has to be readable before anything may be concluded from a row. Validity: when it was activated and ends.
    enum class Field { Iccid = 1, Package = 2, Status = 4, Usage = 8, Validity = 16, Time = 32 };
    Q_DECLARE_FLAGS(Fields, Field)

    qint64 id = 0; ///< The API's own number.
    Iccid iccid;   ///< Empty while it is being prepared.
    QString packageName;
    QString packageCode;
    QStringList countries; ///< Names.
    Status status = Status::Other;
    QString statusText; ///< As the API says it.
    DataUsage usage;
    EsimValidity validity;
    ActivationCode activation;
    QUrl appleLink;
    QUrl androidLink;
    QDateTime createdAt; ///< UTC.
    bool isPending = false;
    QString phoneNumber; ///< Digits; empty where none.
    QString imsi;
    QString simStatus;     ///< AFFECTED, FREE …: says nothing about installation.
    QString esimStatus;    ///< For people to read: "Assigned (Not Installed)".
    QString profileStatus; ///< Enable, Disable …
    /// What the newest answer did not tell: empty here, or as it was known before.
    Fields unreadable;

    bool isReadable() const { return !unreadable; }
    /// Whether its figures are known, be it from before.
    bool hasUsage() const { return usage.isUnlimited || !usage.total.isZero(); }
    bool operator==(const Esim &) const = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Esim::Fields)

Esim::Status esimStatusFromText(const QString &text);

/// What GET /esims/usage/query says about one eSIM.
struct EsimUsage
{
    Iccid iccid;
    QString orderReference;
    QString packageName;
    Esim::Status status = Esim::Status::Other;
    DataUsage usage;
    EsimValidity validity;

    bool operator==(const EsimUsage &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Esim)
