// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/account.h"

#include "domain/clock.h"
#include "sandbox/cataloguegenerator.h"
#include "sandbox/historygenerator.h"

#include <QLocale>

#include <algorithm>

namespace Desk::Sandbox {

namespace {

// 1,500 US dollars.
constexpr qint64 usualBalanceCents = 150000;
constexpr qsizetype largestBody = 1024 * 1024;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

} // namespace

Account::Account(const Options &options, Clock &clock)
    : Account(options, Catalogue(options.packages, options.currency, options.seed), clock)
{}

Account::Account(const Options &options, Catalogue catalogue, Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_catalogue(std::move(catalogue))
    , m_ledger(options.balance.value_or(CatalogueGenerator::converted(usualBalanceCents, options.currency)))
    , m_factory(options.seed ^ 0xe51f)
    , m_check(options.credentials, options.takesStampsAhead)
    , m_limiter(m_options)
    , m_queryDesk(m_ledger, m_catalogue, m_options)
    , m_orderDesk(m_ledger, m_catalogue, m_factory, m_options)
    , m_topUpDesk(m_ledger, m_catalogue, m_factory, m_options)
    , m_travels(m_catalogue.countries(), options.seed)
    , m_careDesk(m_ledger, m_catalogue.countries(), m_travels, m_options)
{
    m_catalogue.setOffersUnlimitedTopUps(options.offersUnlimitedTopUps);
    HistoryGenerator(m_ledger, m_catalogue, m_factory, options.seed)
        .write({options.pastOrders, options.pastDays, options.topUpsAllAlong}, moment());
    m_travels.settleIn(m_ledger, moment().now);
}

QUrl Account::baseUrl()
{
    return QUrl(QStringLiteral("https://sandbox.invalid/api/v1/business"));
}

QString Account::basePath()
{
    return baseUrl().path();
}

RequestTime Account::moment() const
{
    return {m_clock.now().toUTC(), m_clock.elapsedMs()};
}

Response Account::handle(const Request &request)
{
    const RequestTime arrival = moment();
    m_ledger.settle(arrival.elapsedMs);
    m_travels.goOn(m_ledger, arrival.now);
    Response response = answer(request, arrival);
    // The moment it leaves: clients read the server's clock from it.
    response.headers.emplaceBack("Date", httpDate(arrival.now.addMSecs(response.latency.count())));
    return response;
}

Response Account::answer(const Request &request, const RequestTime &moment)
{
    const auto readingTime = m_options.readingTime();
    auto refused = m_check.checkSignature(request, moment.now);
    if (refused) {
        refused->latency = readingTime;
        return *refused;
    }
    refused = m_limiter.count(moment.now, moment.elapsedMs);
    if (!refused) {
        refused = m_check.checkReplay(request, moment.now);
    }
    Response response = refused ? *refused : route(request, moment);
    response.latency = std::max<std::chrono::milliseconds>(response.latency, readingTime);
    response.headers.append(m_limiter.headers());
    return response;
}

Response Account::route(const Request &request, const RequestTime &moment)
{
    if (request.body.size() > largestBody) {
        return Response::refusal(413, {}, QStringLiteral("The request body is too large"));
    }
    const QString path = request.path.startsWith(basePath()) ? request.path.mid(basePath().size()) : QString();
    const bool isPost = request.method == "POST";
    if (path == QLatin1String("/esims/order") && isPost) {
        return m_orderDesk.place(request, moment);
    }
    if (path == QLatin1String("/topup/order") && isPost) {
        return m_topUpDesk.place(request, moment);
    }
    if (const auto answer = m_careDesk.answer(path, request, moment)) {
        return *answer;
    }
    return m_queryDesk.answer(path, request, moment)
        .value_or(Response::refusal(404, {}, QStringLiteral("There is no such endpoint")));
}

Money Account::balance()
{
    return ledger().balance();
}

const Ledger &Account::ledger()
{
    m_ledger.settle(m_clock.elapsedMs());
    return m_ledger;
}

Esim *Account::esimOf(const QString &iccid)
{
    m_ledger.settle(m_clock.elapsedMs());
    return m_ledger.esimOfIccid(iccid, m_clock.elapsedMs());
}

bool Account::endOrder(const QString &reference, const OrderEnd &end)
{
    m_ledger.settle(m_clock.elapsedMs());
    return m_ledger.end(reference, end);
}

bool Account::carryOutAfterAll(const QString &reference)
{
    m_ledger.settle(m_clock.elapsedMs());
    return m_ledger.carryOutAfterAll(reference);
}

bool Account::setEsimStatus(const QString &iccid, const QString &status)
{
    Esim *esim = esimOf(iccid);
    if (esim) {
        esim->status = status;
    }
    return esim;
}

bool Account::install(const QString &iccid)
{
    Esim *esim = esimOf(iccid);
    if (esim) {
        m_travels.install(*esim);
    }
    return esim;
}

bool Account::setTrouble(const QString &iccid, Esim::Trouble trouble)
{
    Esim *esim = esimOf(iccid);
    if (esim) {
        esim->trouble = trouble;
    }
    return esim;
}

bool Account::useData(const QString &iccid, DataSize size)
{
    Esim *esim = esimOf(iccid);
    if (esim) {
        m_travels.use(*esim, size, m_clock.now());
    }
    return esim;
}

} // namespace Desk::Sandbox
