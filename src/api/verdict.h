// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decode.h"
#include "api/exchange.h"
#include "domain/failure.h"

#include <functional>
#include <optional>

namespace Desk {

/// What an exchange meant: a failure, or a way to keep the value that was read.
struct Verdict
{
    std::optional<Failure> failure;
    std::function<void()> keep; ///< To be called where the value belongs to; set where there is no failure.
};

/// Decides by status and body what an answer means, and what is known about the money (architecture: "certainly not
/// charged"). The one place that does. Runs in any thread; the request id is the caller's to fill in.
Verdict verdictOn(const Answer &answer, const Decode &decode, const DecodeContext &context);

} // namespace Desk
