// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the answer of every endpoint. The last byte chooses the status and whether a currency is known; the rest
// is the body, so that the examples (which end with a line feed) are good answers to begin from. No input may crash,
// and none may make a price of 0 out of nothing.

#include "api/decoders.h"
#include "api/verdict.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace Desk;

namespace {

void verifyPrices(const ListPage<Package> &page)
{
    for (const Package &package : page.rows) {
        if (package.cost.isNegative() || (package.cost.isZero() && package.type != Package::Type::Enterprise)) {
            std::abort();
        }
    }
}

void verifyPrices(const ListPage<TopUpPackage> &page)
{
    for (const TopUpPackage &package : page.rows) {
        if (package.cost.isNegative() || package.cost.isZero()) {
            std::abort();
        }
    }
}

template<typename T> void verifyPrices(const T &) {}

template<typename T>
void judge(const Answer &answer, const DecodeContext &context,
           std::optional<T> (*decode)(const QJsonObject &, const DecodeContext &))
{
    const Verdict verdict = verdictOn(
        answer,
        [decode](const QJsonObject &root, const DecodeContext &given) -> std::function<void()> {
            const auto value = decode(root, given);
            if (!value) {
                return {};
            }
            verifyPrices(*value);
            return [] {};
        },
        context);
    const bool mayCallItUncharged = answer.status >= 400 && answer.status < 500;
    if (verdict.failure && verdict.failure->charge == Failure::Charge::CertainlyNotCharged && !mayCallItUncharged) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    static constexpr std::array statuses{200, 200, 200, 302, 400, 409, 429, 500};
    Answer answer;
    answer.mayHaveLeft = true;
    answer.isWhole = true;
    answer.status = statuses.at(data[size - 1] % statuses.size());
    answer.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) - 1);
    DecodeContext context;
    if ((data[size - 1] & 0x80) == 0) {
        context.accountCurrency = Currency::Usd;
    }
    judge(answer, context, decodeBalance);
    judge(answer, context, decodePackages);
    judge(answer, context, decodeTopUpPackages);
    judge(answer, context, decodeEsims);
    judge(answer, context, decodeUsage);
    judge(answer, context, decodeOrders);
    judge(answer, context, decodePlacedOrder);
    judge(answer, context, decodeOrderStatus);
    judge(answer, context, decodePlacedTopUp);
    judge(answer, context, decodeLiveStatus);
    judge(answer, context, decodeNetworkEvents);
    judge(answer, context, decodeUsageReport);
    judge(answer, context, decodeEsimAccess);
    judge(answer, context, decodeCancellation);
    judge(answer, context, decodeSentSms);
    return 0;
}
