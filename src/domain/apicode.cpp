// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apicode.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace Desk {

namespace {

constexpr auto knownCodes = static_cast<size_t>(ApiCode::Unknown) - 1; // Without None.

constexpr std::array<std::pair<const char *, ApiCode>, knownCodes> names{{
    {"ALREADY_CANCELLED", ApiCode::AlreadyCancelled},
    {"DUPLICATE_REQUEST", ApiCode::DuplicateRequest},
    {"ESIM_ACCESS_DENIED", ApiCode::EsimAccessDenied},
    {"ESIM_NOT_FOUND", ApiCode::EsimNotFound},
    {"ESIM_NOT_TOPPABLE", ApiCode::EsimNotToppable},
    {"HMAC_REQUIRED", ApiCode::HmacRequired},
    {"INSUFFICIENT_BALANCE", ApiCode::InsufficientBalance},
    {"INVALID_API_KEY", ApiCode::InvalidApiKey},
    {"INVALID_PACKAGE", ApiCode::InvalidPackage},
    {"INVALID_REQUEST_ID", ApiCode::InvalidRequestId},
    {"INVALID_SIGNATURE", ApiCode::InvalidSignature},
    {"INVALID_TIMESTAMP", ApiCode::InvalidTimestamp},
    {"INVALID_TOPUP_PACKAGE", ApiCode::InvalidTopUpPackage},
    {"INVALID_USER", ApiCode::InvalidUser},
    {"NOT_ELIGIBLE", ApiCode::NotEligible},
    {"NOT_SUPPORTED", ApiCode::NotSupported},
    {"ORDER_NOT_FOUND", ApiCode::OrderNotFound},
    {"ORDER_PROCESSING_ERROR", ApiCode::OrderProcessingError},
    {"PACKAGE_NOT_AVAILABLE", ApiCode::PackageNotAvailable},
    {"PACKAGE_NOT_FOUND", ApiCode::PackageNotFound},
    {"PRICE_MISMATCH", ApiCode::PriceMismatch},
    {"PROVIDER_ERROR", ApiCode::ProviderError},
    {"RATE_LIMIT_EXCEEDED", ApiCode::RateLimitExceeded},
    {"SMS_FAILED", ApiCode::SmsFailed},
    {"SMS_NOT_SUPPORTED", ApiCode::SmsNotSupported},
    {"TOPUP_NOT_SUPPORTED", ApiCode::TopUpNotSupported},
    {"UNSUPPORTED_PROVIDER", ApiCode::UnsupportedProvider},
}};

} // namespace

ApiCode apiCodeFromText(const QString &text)
{
    if (text.isEmpty()) {
        return ApiCode::None;
    }
    const auto *const found = std::find_if(names.cbegin(), names.cend(),
                                           [&text](const auto &name) { return text == QLatin1String(name.first); });
    return found == names.cend() ? ApiCode::Unknown : found->second;
}

QString apiCodeText(ApiCode code)
{
    const auto *const found =
        std::find_if(names.cbegin(), names.cend(), [code](const auto &name) { return name.second == code; });
    return found == names.cend() ? QString() : QString::fromLatin1(found->first);
}

} // namespace Desk
