// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

#include <algorithm>
#include <optional>

namespace Desk::Test {

using namespace std::chrono_literals;
using Arrival = Fate::Arrival;
using Answer = Fate::Answer;

namespace {

Sandbox::Response page(int status)
{
    Sandbox::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/html");
    response.body = "<!DOCTYPE html><html><body><h1>Please sign in to this network</h1></body></html>";
    return response;
}

Sandbox::Response refusal(int status, const char *code)
{
    return Sandbox::Response::refusal(status, QString::fromLatin1(code), QStringLiteral("Said by the line"));
}

/// What is said in place of the server's own answer; nothing where that one comes.
std::optional<Sandbox::Response> standIn(Answer answer)
{
    switch (answer) {
    case Answer::Garbage: {
        Sandbox::Response response = page(200);
        response.body = QByteArray("\x01\xff{\"success\":tru", 16);
        return response;
    }
    case Answer::Page:
        return page(200);
    case Answer::BadGateway:
        return page(502);
    case Answer::ServerError:
        return refusal(500, "ORDER_PROCESSING_ERROR");
    case Answer::Redirect: {
        Sandbox::Response response = page(302);
        response.headers.emplaceBack("Location", "https://sandbox.invalid/sign-in");
        return response;
    }
    case Answer::SeenBefore:
        return refusal(400, "DUPLICATE_REQUEST");
    case Answer::InFlight:
        return refusal(409, "DUPLICATE_REQUEST");
    case Answer::RateLimited:
        return refusal(429, "RATE_LIMIT_EXCEEDED");
    case Answer::Limited401:
        return refusal(401, "RATE_LIMIT_EXCEEDED");
    case Answer::BadSignature:
        return refusal(401, "INVALID_SIGNATURE");
    case Answer::NoBalance:
        return refusal(400, "INSUFFICIENT_BALANCE");
    default:
        return std::nullopt;
    }
}

/// An answer to an order that speaks of other eSIMs than it brought.
Sandbox::Response otherEsims(Sandbox::Response answer, Answer how)
{
    QJsonObject body = answer.json();
    QJsonArray esims = body.value(QLatin1String("esims")).toArray();
    if (answer.status != 200 || esims.isEmpty()) {
        return answer;
    }
    QJsonObject strange = esims.last().toObject();
    strange[QLatin1String("iccid")] = QStringLiteral("8910300000000000012");
    strange[QLatin1String("lpaString")] = QStringLiteral("LPA:1$rsp.elsewhere.example$ANOTHERS");
    if (how == Answer::TooMany) {
        esims.append(strange);
    } else {
        esims.removeLast();
        if (how == Answer::Anothers) {
            esims.append(strange);
        }
    }
    body[QLatin1String("esims")] = esims;
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

Sandbox::Exchange answered(const Sandbox::Response &response)
{
    Sandbox::Exchange exchange;
    exchange.answer = response;
    return exchange;
}

Sandbox::Exchange silent()
{
    Sandbox::Exchange exchange;
    exchange.isSilent = true;
    return exchange;
}

} // namespace

class VirtualLine::Manager final : public QNetworkAccessManager
{
public:
    explicit Manager(VirtualLine &line)
        : m_line(line)
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        const bool isPost = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "POST";
        const Fate fate = m_line.nextFate(isPost);
        // Nobody reads the body of a request that finds no server.
        QIODevice *read = fate.arrival == Arrival::NeverLeaves ? nullptr : body;
        return new Sandbox::Reply(
            operation, request, read,
            [this, fate, read](const Sandbox::Request &arrived) { return m_line.exchange(arrived, fate, read); },
            m_line.m_computer, this);
    }

private:
    VirtualLine &m_line;
};

AccessManagerFactory VirtualLine::factory()
{
    return [this] { return std::make_unique<Manager>(*this); };
}

Fate VirtualLine::nextFate(bool isPost)
{
    return isPost ? m_fates->posts.value(m_fates->postCount++) : m_fates->reads.value(m_fates->readCount++);
}

Sandbox::Account &VirtualLine::accountOf(const Sandbox::Request &request) const
{
    const QString code = QString::fromUtf8(request.header("RT-AccessCode"));
    const auto own = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                  [&code](const auto &account) { return account->credentials().accessCode == code; });
    return own == m_accounts.cend() ? *m_accounts.constFirst() : **own;
}

Sandbox::Response VirtualLine::carryOut(const Sandbox::Request &request)
{
    Sandbox::Response response = accountOf(request).handle(request);
    const bool costs = request.path.endsWith(QLatin1String("/order")) && request.method == "POST";
    if (costs && response.status == 200) {
        const QJsonObject answer = response.json();
        if (!answer.value(QLatin1String("duplicate")).toBool()) {
            charged({request.header("RT-RequestID"), answer.value(QLatin1String("orderReference")).toString()});
        }
    }
    if (request.path.endsWith(QLatin1String("/esims/cancel")) && response.status == 200) {
        cancelled(request.header("RT-RequestID"));
    }
    return response;
}

/// The vendor takes the money, and says in its answer that the order is over.
Sandbox::Response VirtualLine::endAtOnce(Sandbox::Account &account, Sandbox::Response answer,
                                         const Sandbox::OrderEnd &end)
{
    QJsonObject body = answer.json();
    const QString reference = body.value(QLatin1String("orderReference")).toString();
    if (answer.status != 200 || reference.isEmpty() || body.value(QLatin1String("duplicate")).toBool()) {
        return answer;
    }
    m_server.callAfter(answer.latency, this, [&account, reference, end] { account.endOrder(reference, end); });
    for (const char *name :
         {"esimId", "lpaString", "qrCodeUrl", "directAppleInstallUrl", "isPending", "newBalance", "esimData"}) {
        body.remove(QLatin1String(name));
    }
    body[QLatin1String("status")] = end.status;
    body[QLatin1String("paymentStatus")] = end.paymentStatus;
    body[QLatin1String("esims")] = QJsonArray();
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

Sandbox::Exchange VirtualLine::exchange(const Sandbox::Request &request, Fate fate, QIODevice *body)
{
    if (fate.arrival == Arrival::NeverLeaves) {
        Sandbox::Exchange exchange;
        exchange.isSent = false;
        exchange.error = QNetworkReply::HostNotFoundError;
        return exchange;
    }
    left(request);
    Sandbox::Response said = page(200);
    switch (fate.arrival) {
    case Arrival::Twice:
        carryOut(request);
        [[fallthrough]];
    case Arrival::Once:
        said = carryOut(request);
        break;
    case Arrival::MinutesLater:
    case Arrival::TooLate:
        m_server.callAfter(fate.arrival == Arrival::MinutesLater ? 4min : 6min, this,
                           [this, request] { carryOut(request); });
        break;
    case Arrival::Never:
    case Arrival::NeverLeaves:
        break;
    }
    switch (fate.answer) {
    case Answer::Slow:
        said.latency = 25s;
        return answered(said);
    case Answer::TooSlow:
        said.latency = 10min;
        return answered(said);
    case Answer::Silence:
        return silent();
    case Answer::Lost: {
        if (body && body->reset()) {
            return exchange(request, Fate(), nullptr);
        }
        Sandbox::Exchange exchange;
        exchange.error = QNetworkReply::RemoteHostClosedError;
        exchange.errorAfter = 200ms;
        return exchange;
    }
    case Answer::Half: {
        Sandbox::Exchange exchange = answered(said);
        exchange.cutAfter = said.body.size() / 2;
        exchange.error = QNetworkReply::RemoteHostClosedError;
        return exchange;
    }
    case Answer::TooFew:
    case Answer::TooMany:
    case Answer::Anothers:
        return answered(otherEsims(said, fate.answer));
    case Answer::Failed:
        return answered(
            endAtOnce(accountOf(request), said, {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0}));
    case Answer::Refunded:
        return answered(endAtOnce(accountOf(request), said, {}));
    default:
        break;
    }
    std::optional<Sandbox::Response> other = standIn(fate.answer);
    if (!other) {
        return answered(said);
    }
    other->latency = std::max<std::chrono::milliseconds>(said.latency, 100ms);
    return answered(*other);
}

} // namespace Desk::Test
