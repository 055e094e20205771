// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace Desk {

/// What a decoder has to know beside the answer.
struct DecodeContext
{
    std::optional<Currency> accountCurrency; ///< Meant where an answer names none.
    QDateTime answeredAt;                    ///< UTC.
};

/// Reads the value out of a successful answer, in any thread, and gives back a function that keeps it where it belongs
/// to; an empty function where it can't be read.
using Decode = std::function<std::function<void()>(const QJsonObject &root, const DecodeContext &context)>;

} // namespace Desk
