// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"

namespace Desk {

/// A mobile network as live status and network events name it; all of it may be empty.
struct SeenNetwork
{
    QString name; ///< The operator.
    QString mcc;
    QString mnc;
    QString countryName; ///< The API's English name.
    QString countryCode; ///< Alpha-2, upper case.
    QString connection;  ///< As the API says it: "4G - LTE".

    bool isEmpty() const { return name.isEmpty() && countryCode.isEmpty() && countryName.isEmpty(); }
    bool operator==(const SeenNetwork &) const = default;
};

/// What the network says about one eSIM at this moment, as POST /esims/status has it (section 6 of the API's facts).
/// Any field may be missing.
struct LiveStatus
{
    Q_GADGET

public:
    /// The profile on the phone, by the API's field "profile".
    enum class Profile { Unknown, NotInstalled, Enabled, Disabled };
    Q_ENUM(Profile)

    Iccid iccid;
    Esim::Status status = Esim::Status::Other;
    QString esimStatus; ///< For people to read; "Disconnected" after a suspend.
    Profile profile = Profile::Unknown;
    SeenNetwork lastNetwork;
    QString deviceModel;
    QString imei;
    QDateTime activatedAt; ///< UTC; invalid where not yet.
    QDateTime lastUsedAt;  ///< UTC; invalid where never, or not said.
    QDateTime expiresAt;   ///< UTC.
    std::optional<DataSize> used;
    std::optional<DataSize> total; ///< Nothing for unlimited plans.
    bool isUnlimited = false;

    bool operator==(const LiveStatus &) const = default;
};

LiveStatus::Profile liveProfileFromText(const QString &text);

} // namespace Desk

Q_DECLARE_METATYPE(Desk::LiveStatus)
