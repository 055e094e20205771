// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/keptpage.h"

#include "api/answerbody.h"
#include "api/calls.h"
#include "api/exchange.h"
#include "api/verdict.h"

#include <QJsonDocument>

namespace Desk {

namespace {

/// In front of what qCompress() gives stands how long it was. Nobody is to believe that.
constexpr qsizetype lengthBytes = 4;

QByteArray packed(const QJsonObject &root)
{
    return qCompress(QJsonDocument(root).toJson(QJsonDocument::Compact)).sliced(lengthBytes);
}

std::optional<QByteArray> unpacked(const QByteArray &answer, qint64 largest)
{
    AnswerBody body(largest);
    body.setEncoding(QByteArrayLiteral("deflate"));
    body.add(answer);
    return !answer.isEmpty() && body.isWhole() ? std::optional(body.release()) : std::nullopt;
}

std::optional<KeptPage<Package>> decodeAndKeep(const QJsonObject &root, const DecodeContext &context)
{
    auto page = calls::packages({}).decode(root, context);
    if (!page) {
        return std::nullopt;
    }
    return KeptPage<Package>{std::move(*page), packed(root)};
}

} // namespace

ApiCall<KeptPage<Package>> keptPackages(const PackagesQuery &query, Lane lane)
{
    return {calls::packages(query, lane).request, decodeAndKeep};
}

std::optional<ListPage<Package>> packagesOf(const QByteArray &answer, const DecodeContext &context)
{
    const ApiCall<ListPage<Package>> call = calls::packages({});
    auto body = unpacked(answer, call.request.largestAnswer);
    if (!body) {
        return std::nullopt;
    }
    Answer whole;
    whole.mayHaveLeft = true;
    whole.isWhole = true;
    whole.status = 200;
    whole.body = std::move(*body);
    std::optional<ListPage<Package>> page;
    const Decode decode = [&](const QJsonObject &root, const DecodeContext &known) -> std::function<void()> {
        page = call.decode(root, known);
        return page ? std::function<void()>([] {}) : std::function<void()>();
    };
    const Verdict verdict = verdictOn(whole, decode, context);
    return verdict.failure ? std::nullopt : page;
}

} // namespace Desk
