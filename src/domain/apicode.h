// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Desk {

/// What a failed answer says in its field "code", as far as the program knows it. The text itself stays in
/// Failure::code, for people, for support and for the journal.
enum class ApiCode {
    None, ///< The answer has no code, or there is no answer.
    AlreadyCancelled,
    DuplicateRequest,
    EsimAccessDenied,
    EsimNotFound,
    EsimNotToppable,
    HmacRequired,
    InsufficientBalance,
    InvalidApiKey,
    InvalidPackage,
    InvalidRequestId,
    InvalidSignature,
    InvalidTimestamp,
    InvalidTopUpPackage,
    InvalidUser,
    NotEligible,
    NotSupported,
    OrderNotFound,
    OrderProcessingError,
    PackageNotAvailable,
    PackageNotFound,
    PriceMismatch,
    ProviderError,
    RateLimitExceeded,
    SmsFailed,
    SmsNotSupported,
    TopUpNotSupported,
    UnsupportedProvider,
    Unknown, ///< One that this program does not know. The last of them.
};

/// The one place that reads codes.
ApiCode apiCodeFromText(const QString &text);
/// As the API writes it; empty for None and Unknown.
QString apiCodeText(ApiCode code);

} // namespace Desk
