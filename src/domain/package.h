// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datasize.h"
#include "domain/money.h"
#include "domain/validity.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Desk {

/// A mobile network that a package can use, in one country.
struct Network
{
    QString countryCode; ///< Alpha-2, upper case; empty where the API names the country only.
    QString countryName; ///< The API's English name; may be empty.
    QString name;        ///< The operator.
    QString type;        ///< As the API says it: "4G", "5G", "4G/5G"; may be empty.

    bool operator==(const Network &) const = default;
};

/// A data plan that can be bought, as GET /esims/packages has it.
struct Package
{
    Q_GADGET

public:
    enum class Type { Local, Regional, Global, Enterprise, Other };
    Q_ENUM(Type)
    enum class Activation { Unknown, Immediate, FirstUse };
    Q_ENUM(Activation)

    QString code; ///< Opaque; stored and sent back to the letter.
    QString name;
    QString region;
    Type type = Type::Other;
    DataSize data; ///< Means nothing where isUnlimited.
    Validity validity;
    Money cost; ///< What the reseller pays for one.
    bool isUnlimited = false;
    bool hasVoice = false;
    bool hasSms = false;
    bool has5g = false; ///< Said so, or one of the networks is 5G.
    std::optional<bool> hasHotspot;
    std::optional<bool> isRechargeable; ///< Whether its eSIMs can be topped up; nothing where it isn't said.
    std::optional<bool> isRecurring;
    int voiceMinutes = 0;
    int smsCount = 0;
    Activation activation = Activation::Unknown;
    QStringList countries; ///< Alpha-2, upper case, in the API's order; empty where the API gives names only.
    QList<Network> networks;
    QString phoneNumberCountry; ///< Alpha-2 of the phone number that comes with it; mostly empty.
    QString carrier;
    std::optional<DataSize> homeData;    ///< The part for use at home, where given (data_breakdown).
    std::optional<DataSize> roamingData; ///< The part for roaming.
    QStringList voiceDetails;            ///< "key: value" of voice_details that are not null, in a fixed order.
    QString provider;

    bool operator==(const Package &) const = default;
};

/// A package in the copy of the catalogue on this computer.
struct CatalogueEntry
{
    Package package;
    QDateTime readAt;    ///< When the API last said so, its price included. UTC.
    QDateTime firstSeen; ///< UTC.
    bool isGone = false; ///< No longer sold: can't be ordered.
    /// When the API last had it in a way that can't be read; invalid where its last reading was good. What stands here
    /// is of readAt, and it is sold again only at a price that is read anew.
    QDateTime unreadableAt;
    std::optional<Money> previousCost; ///< The price before the last change.
    QDateTime costChangedAt;

    bool isUnreadable() const { return unreadableAt.isValid(); }
    bool operator==(const CatalogueEntry &) const = default;
};

/// What GET /topup/packages offers for one eSIM.
struct TopUpPackage
{
    QString code;
    QString name;
    DataSize data;
    Validity validity;
    Money cost;
    bool isUnlimited = false;

    bool operator==(const TopUpPackage &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::Package)
Q_DECLARE_METATYPE(Desk::CatalogueEntry)
