// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/verdict.h"

#include "api/jsonbounds.h"
#include "api/jsonreader.h"
#include "domain/cleantext.h"

#include <QJsonDocument>

#include <algorithm>

namespace Desk {

namespace {

constexpr int tooManyRequests = 429;

QString errorCode(const JsonReader &root)
{
    constexpr qsizetype longest = 64;
    const QString code = root.verbatim(QLatin1String("code")).trimmed().toUpper();
    const auto isCodeSign = [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
               || c == QLatin1Char('_');
    };
    return code.size() <= longest && std::all_of(code.cbegin(), code.cend(), isCodeSign) ? code : QString();
}

/// One line out of "error" and "message", which may be the same, or one of them missing.
QString errorText(const JsonReader &root)
{
    const QString error = root.text(QLatin1String("error"));
    const QString message = root.text(QLatin1String("message"));
    if (error.isEmpty() || message.isEmpty() || error == message) {
        return message.isEmpty() ? error : message;
    }
    return error + QStringLiteral(": ") + message;
}

std::optional<Failure::Shortfall> shortfall(const JsonReader &root, const DecodeContext &context)
{
    const auto currency = root.currency(context.accountCurrency);
    const Failure::Shortfall shortfall{root.money(QLatin1String("currentBalance"), currency),
                                       root.money(QLatin1String("requiredBalance"), currency),
                                       root.money(QLatin1String("needToLoad"), currency)};
    const bool isEmpty = !shortfall.balance && !shortfall.required && !shortfall.missing;
    return isEmpty ? std::nullopt : std::optional(shortfall);
}

QList<Failure::Ineligible> ineligible(const JsonReader &root)
{
    constexpr qsizetype most = 100; // An order has ten.
    QList<Failure::Ineligible> esims;
    const QJsonArray rows = root.object(QLatin1String("details")).array(QLatin1String("ineligibleEsims"));
    for (const QJsonValue &value : rows) {
        const JsonReader row(value.toObject());
        if (esims.size() < most) {
            esims.append({row.text(QLatin1String("iccid")), row.text(QLatin1String("reason"))});
        }
    }
    return esims;
}

/// The request never left, or was refused in a readable answer. The two codes are those of a request that may have
/// bought something all the same: one like it is under way or was seen, or it broke off while being processed. A code
/// that can't be read may be one of them.
Failure::Charge chargeOf(const Answer &answer, const JsonReader *root, ApiCode code)
{
    if (!answer.mayHaveLeft || answer.isHeldBack) {
        return Failure::Charge::CertainlyNotCharged;
    }
    const bool isRefusal = root && answer.isWhole && answer.status >= 400 && answer.status < 500
                           && root->flag(QLatin1String("success")) == false;
    const bool mayBeProcessed = code == ApiCode::DuplicateRequest || code == ApiCode::OrderProcessingError;
    const bool isCodeUnread = root && root->has(QLatin1String("code")) && !root->isEmptyText(QLatin1String("code"))
                              && errorCode(*root).isEmpty();
    return isRefusal && !mayBeProcessed && !isCodeUnread ? Failure::Charge::CertainlyNotCharged
                                                         : Failure::Charge::Unknown;
}

Failure::Kind kindWithoutObject(const Answer &answer)
{
    if (answer.isHeldBack) {
        return Failure::Kind::Cancelled;
    }
    if (answer.timedOut) {
        return Failure::Kind::Timeout;
    }
    if (answer.status == tooManyRequests) {
        return Failure::Kind::RateLimited;
    }
    // What came to its end, or was hung up for its size, or could not be unpacked, or points elsewhere
    // (Qt 6.4 has an error for 308): an answer, but not one of the API.
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    const bool isOddAnswer = answer.isWhole || answer.isExcessive || isRedirect
                             || (answer.status > 0 && answer.error == QNetworkReply::UnknownContentError);
    return isOddAnswer ? Failure::Kind::Unreadable : Failure::Kind::Network;
}

Failure failureWithoutObject(const Answer &answer)
{
    Failure failure;
    failure.kind = kindWithoutObject(answer);
    failure.charge = chargeOf(answer, nullptr, ApiCode::None);
    failure.text = cleanText(answer.errorText); // It may quote the server.
    failure.httpStatus = answer.status;
    if (failure.kind == Failure::Kind::RateLimited) {
        failure.retryAt = answer.rateLimit.resetAt;
    }
    return failure;
}

Failure failureOf(const Answer &answer, const JsonReader &root, const DecodeContext &context)
{
    Failure failure;
    failure.code = errorCode(root);
    failure.text = errorText(root);
    failure.httpStatus = answer.status;
    const ApiCode code = failure.apiCode();
    failure.charge = chargeOf(answer, &root, code);
    const bool saysNo = root.flag(QLatin1String("success")) == false
                        || (answer.status >= 400 && (!failure.code.isEmpty() || !failure.text.isEmpty()));
    if (code == ApiCode::RateLimitExceeded || answer.status == tooManyRequests) {
        failure.kind = Failure::Kind::RateLimited;
        failure.retryAt = answer.rateLimit.resetAt;
    } else {
        failure.kind = saysNo ? Failure::Kind::Refused : Failure::Kind::Unreadable;
    }
    if (code == ApiCode::InsufficientBalance) {
        failure.shortfall = shortfall(root, context);
    }
    if (code == ApiCode::NotEligible) {
        failure.ineligible = ineligible(root);
    }
    return failure;
}

} // namespace

Verdict verdictOn(const Answer &answer, const Decode &decode, const DecodeContext &context)
{
    if (!answer.isWhole || !isWithinJsonBounds(answer.body)) {
        return {failureWithoutObject(answer), {}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject()) {
        return {failureWithoutObject(answer), {}};
    }
    const JsonReader root(document.object());
    const bool isSuccess = answer.status >= 200 && answer.status < 300 && root.flag(QLatin1String("success")) == true;
    if (!isSuccess) {
        return {failureOf(answer, root, context), {}};
    }
    if (auto keep = decode(document.object(), context)) {
        return {std::nullopt, std::move(keep)};
    }
    Failure failure; // Unreadable, and nobody knows what was charged.
    failure.httpStatus = answer.status;
    return {failure, {}};
}

} // namespace Desk
