// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apirequest.h"
#include "api/decode.h"

#include <optional>

namespace Desk {

/// A call of the API as a value: what is asked, and how the T is read out of the answer. Nothing is sent until a
/// CallJob is made of it. The functions of calls.h make them.
template<typename T> struct ApiCall
{
    /// A plain function, for it runs in any thread.
    using Decoder = std::optional<T> (*)(const QJsonObject &root, const DecodeContext &context);

    ApiRequest request;
    Decoder decode;
};

} // namespace Desk
