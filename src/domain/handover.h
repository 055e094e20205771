// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/amount.h"
#include "domain/iccid.h"
#include "domain/package.h"

#include <QDateTime>
#include <QMetaType>
#include <QObject>
#include <QUrl>

#include <optional>

namespace Desk {

/// What a shop says of itself to its customers. Any part may be empty.
struct ShopDetails
{
    QString name;
    QString phone;
    QString address; ///< One line.

    bool operator==(const ShopDetails &) const = default;
};

/// One eSIM as its traveller takes it along. Nothing of it that is shown tells what it cost the shop.
struct HandOver
{
    QString packageName;
    QString packageCode;            ///< Empty where not known.
    std::optional<Package> package; ///< What was bought, where this computer knows it.
    Iccid iccid;
    ActivationCode code;
    QUrl appleLink; ///< Empty: there is none to tap.
    QUrl androidLink;
    bool isSpecimen = false; ///< Of a sandbox: no phone must take it for real.

    QString orderReference;        ///< Empty where not known.
    QDateTime soldAt;              ///< UTC; invalid where not known.
    std::optional<Amount> soldFor; ///< What the customer pays for this one; nothing where not known.
    QString payment;               ///< How it was paid, in the shop's words; empty where not known.
    QString note;                  ///< Who it is for: to find it again, never printed.

    bool operator==(const HandOver &) const = default;
};

/// How something is handed over.
struct HandOverChoices
{
    Q_GADGET

public:
    enum class Parts { Card, CardAndReceipt, Receipt };
    Q_ENUM(Parts)

    QString language; ///< As HandOverText has them.
    QString paper;    ///< As HandOverPaper has them.
    Parts parts = Parts::Card;
    bool showsPrice = false; ///< On the card.

    bool operator==(const HandOverChoices &) const = default;
};

/// A hand-over that was made: a fact that never changes.
struct PastHandOver
{
    QDateTime at;       ///< UTC.
    QString accessCode; ///< Of the account it was sold with.
    HandOver handOver;  ///< Of its package only what a card says.
    HandOverChoices choices;
    ShopDetails shop; ///< As it was then.

    bool operator==(const PastHandOver &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::HandOver)
Q_DECLARE_METATYPE(Desk::PastHandOver)
