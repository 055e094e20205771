// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activationcode.h"
#include "domain/iccid.h"
#include "domain/package.h"

#include <QMetaType>
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

/// One eSIM as its traveller takes it along. Nothing in it tells what it cost the shop.
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

    bool operator==(const HandOver &) const = default;
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::HandOver)
