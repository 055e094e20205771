// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/querydesk.h"

#include "domain/utctime.h"
#include "sandbox/catalogue.h"
#include "sandbox/json.h"
#include "sandbox/ledger.h"
#include "sandbox/pages.h"

#include <QByteArrayList>
#include <QJsonDocument>

#include <algorithm>

namespace Desk::Sandbox {

namespace {

constexpr int usualPackagesLimit = 50;
constexpr int usualRowsLimit = 20;

Response listAnswer(const QString &name, const QJsonArray &rows, const QJsonObject &pagination,
                    const QJsonObject &more = {})
{
    QJsonObject data = more;
    data.insert(name, rows);
    data.insert(QStringLiteral("pagination"), pagination);
    return Response::ofJson(200, {{QStringLiteral("success"), true}, {QStringLiteral("data"), data}});
}

bool isAll(const QString &filter)
{
    return filter.isEmpty() || filter.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0;
}

bool matches(const QString &filter, const QString &value)
{
    return isAll(filter) || filter.compare(value, Qt::CaseInsensitive) == 0;
}

bool hasPart(const QString &search, std::initializer_list<QString> texts)
{
    return search.isEmpty() || std::any_of(texts.begin(), texts.end(), [&search](const QString &text) {
               return text.contains(search, Qt::CaseInsensitive);
           });
}

bool isWanted(const Package &package, const QString &search, const QString &type)
{
    static const QHash<QString, Package::Type> types{
        {QStringLiteral("local"), Package::Type::Local},
        {QStringLiteral("regional"), Package::Type::Regional},
        {QStringLiteral("global"), Package::Type::Global},
    };
    if (const auto wanted = types.constFind(type.toLower()); wanted != types.cend() && package.type != *wanted) {
        return false;
    }
    const bool isCode =
        package.type == Package::Type::Local && package.countries.value(0).compare(search, Qt::CaseInsensitive) == 0;
    return isCode || hasPart(search, {package.region, package.name});
}

/// An empty text is no limit; what is no time is refused.
bool readTime(const QString &text, QDateTime &time)
{
    if (text.isEmpty()) {
        return true;
    }
    time = inUtc(QDateTime::fromString(text, Qt::ISODateWithMs));
    return time.isValid();
}

void sortOrders(QList<const Order *> &orders, const QString &by, bool ascending)
{
    // Newest first where nothing else decides.
    std::sort(orders.begin(), orders.end(), [](const Order *a, const Order *b) {
        return a->createdAt != b->createdAt ? a->createdAt > b->createdAt : a->id > b->id;
    });
    const auto sort = [&orders, ascending](auto value) {
        std::stable_sort(orders.begin(), orders.end(), [ascending, value](const Order *a, const Order *b) {
            return ascending ? value(a) < value(b) : value(b) < value(a);
        });
    };
    if (by == QLatin1String("amount")) {
        sort([](const Order *order) { return order->amount.minorUnits(); });
    } else if (by == QLatin1String("status")) {
        sort([](const Order *order) { return order->status; });
    } else if (ascending) {
        std::reverse(orders.begin(), orders.end());
    }
}

/// usage/query's own refusals have neither success nor code.
Response usageRefusal(int status, const QString &error, const QString &message)
{
    return Response::ofJson(status, {{QStringLiteral("error"), error}, {QStringLiteral("message"), message}});
}

} // namespace

QueryDesk::QueryDesk(Ledger &ledger, Catalogue &catalogue, const Options &options)
    : m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_options(options)
    , m_writer(catalogue.countries())
{}

std::optional<Response> QueryDesk::answer(const QString &path, const Request &request, const RequestTime &moment)
{
    static const QHash<QString, Response (QueryDesk::*)(const Request &, const RequestTime &)> answers{
        {QStringLiteral("/balance"), &QueryDesk::balance},
        {QStringLiteral("/esims/packages"), &QueryDesk::packages},
        {QStringLiteral("/esims/order"), &QueryDesk::orderStatus},
        {QStringLiteral("/esims"), &QueryDesk::esims},
        {QStringLiteral("/orders"), &QueryDesk::orders},
        {QStringLiteral("/topup/packages"), &QueryDesk::topUpPackages},
        {QStringLiteral("/esims/usage/query"), &QueryDesk::usage},
    };
    const auto own = answers.constFind(path);
    if (request.method != "GET" || own == answers.cend()) {
        return std::nullopt;
    }
    return (this->*own.value())(request, moment);
}

Response QueryDesk::balance(const Request & /*request*/, const RequestTime & /*moment*/)
{
    const QJsonObject data{{QStringLiteral("balance"), m_ledger.balance().toNumber()},
                           {QStringLiteral("currency"), currencyCode(m_ledger.balance().currency())}};
    return Response::ofJson(200, {{QStringLiteral("success"), true}, {QStringLiteral("data"), data}});
}

Response QueryDesk::packages(const Request &request, const RequestTime & /*moment*/)
{
    movePrices(request);
    const QString search = request.parameter(QStringLiteral("search"));
    const QString type = request.parameter(QStringLiteral("type"));
    QList<const Package *> wanted;
    for (const Package &package : m_catalogue.packages()) {
        if (isWanted(package, search, type)) {
            wanted.append(&package);
        }
    }
    const Pages pages(request, usualPackagesLimit, m_options.oldPaginationSpelling);
    QByteArrayList rows;
    for (const Package *package : pages.part(wanted)) {
        rows.append(m_writer.row(*package));
    }
    // The same as the other lists, put together from text.
    Response answer = Response::ofJson(200, {});
    answer.body = R"({"data":{"packages":[)" + rows.join(',') + R"(],"pagination":)"
                  + QJsonDocument(pages.pagination(wanted.size())).toJson(QJsonDocument::Compact)
                  + R"(},"success":true})";
    return answer;
}

void QueryDesk::movePrices(const Request &request)
{
    const bool isWhole =
        request.parameter(QStringLiteral("search")).isEmpty() && request.parameter(QStringLiteral("type")).isEmpty();
    const bool isFirstPage = request.parameter(QStringLiteral("page")).toInt() <= 1;
    if (m_options.movesPrices && isWhole && isFirstPage && m_copies++ > 0) {
        m_catalogue.movePrices(m_copies);
    }
}

Response QueryDesk::esims(const Request &request, const RequestTime &moment)
{
    const QString search = request.parameter(QStringLiteral("search"));
    const QString status = request.parameter(QStringLiteral("status"));
    QList<const Esim *> wanted;
    for (const Esim &esim : m_ledger.esims()) {
        const QString iccid = esim.isPending(moment.elapsedMs) ? QString() : esim.iccid;
        if (!esim.isVoid && matches(status, esim.statusAt(moment.now))
            && hasPart(search, {iccid, esim.package.name, esim.package.code})) {
            wanted.append(&esim);
        }
    }
    std::sort(wanted.begin(), wanted.end(), [](const Esim *a, const Esim *b) {
        return a->createdAt != b->createdAt ? a->createdAt > b->createdAt : a->id > b->id;
    });
    const Pages pages(request, usualRowsLimit, m_options.oldPaginationSpelling);
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    return listAnswer(QStringLiteral("esims"),
                      pages.rows(wanted, [&json](const Esim *esim) { return json.esimRow(*esim); }),
                      pages.pagination(wanted.size()));
}

Response QueryDesk::orders(const Request &request, const RequestTime &moment)
{
    const QString search = request.parameter(QStringLiteral("search"));
    const QString status = request.parameter(QStringLiteral("status"));
    QDateTime from;
    QDateTime to;
    if (!readTime(request.parameter(QStringLiteral("from_date")), from)
        || !readTime(request.parameter(QStringLiteral("to_date")), to)) {
        return Response::refusal(400, {}, QStringLiteral("from_date and to_date must be ISO 8601"));
    }
    QList<const Order *> wanted;
    Money revenue(0, m_ledger.balance().currency());
    int completed = 0;
    for (const Order &order : m_ledger.orders()) {
        if (!matches(status, order.status) || (from.isValid() && order.createdAt < from)
            || (to.isValid() && order.createdAt > to)
            || !hasPart(search, {order.reference, order.packageName, order.packageCode})) {
            continue;
        }
        wanted.append(&order);
        if (order.status == QLatin1String("completed")) {
            ++completed;
            revenue = revenue + order.amount;
        }
    }
    sortOrders(wanted, request.parameter(QStringLiteral("sort_by")),
               request.parameter(QStringLiteral("sort_order")) == QLatin1String("asc"));
    const Pages pages(request, usualRowsLimit, m_options.oldPaginationSpelling);
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    const QJsonObject summary{{QStringLiteral("total_orders"), completed},
                              {QStringLiteral("total_revenue"), revenue.toNumber()}};
    return listAnswer(QStringLiteral("orders"),
                      pages.rows(wanted, [&json](const Order *order) { return json.orderRow(*order); }),
                      pages.pagination(wanted.size()), {{QStringLiteral("summary"), summary}});
}

Response QueryDesk::orderStatus(const Request &request, const RequestTime &moment)
{
    const QString reference = request.parameter(QStringLiteral("orderReference"));
    if (reference.isEmpty()) {
        return Response::refusal(400, QStringLiteral("MISSING_FIELDS"), QStringLiteral("orderReference is required"));
    }
    const Order *order = m_ledger.order(reference);
    if (!order || order->kind != Order::Kind::Esims) {
        return Response::refusal(404, QStringLiteral("ORDER_NOT_FOUND"), QStringLiteral("Order not found"));
    }
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    return Response::ofJson(200,
                            {{QStringLiteral("success"), true}, {QStringLiteral("order"), json.orderStatus(*order)}});
}

Response QueryDesk::topUpPackages(const Request &request, const RequestTime &moment)
{
    const QString iccid = request.parameter(QStringLiteral("iccid"));
    if (iccid.isEmpty()) {
        return Response::refusal(400, QStringLiteral("MISSING_ICCID"), QStringLiteral("iccid is required"));
    }
    const Esim *esim = m_ledger.esimOfIccid(iccid, moment.elapsedMs);
    if (!esim) {
        return Response::refusal(403, QStringLiteral("ESIM_ACCESS_DENIED"),
                                 QStringLiteral("eSIM not found or you do not have access to it"));
    }
    const QList<Package> topUps = m_catalogue.topUps(esim->package);
    const Pages pages(request, usualPackagesLimit, m_options.oldPaginationSpelling);
    return listAnswer(QStringLiteral("packages"), pages.rows(topUps, PackageWriter::topUpRow),
                      pages.pagination(topUps.size()));
}

Response QueryDesk::usage(const Request &request, const RequestTime &moment)
{
    const QString iccid = request.parameter(QStringLiteral("iccid"));
    const QString reference = request.parameter(QStringLiteral("order_id"));
    if (iccid.isEmpty() == reference.isEmpty()) {
        return usageRefusal(400, QStringLiteral("Bad Request"),
                            QStringLiteral("Provide either iccid or order_id, not both"));
    }
    const Order *order = m_ledger.order(reference);
    const Esim *esim =
        iccid.isEmpty() ? m_ledger.esim(order ? order->firstEsim : 0) : m_ledger.esimOfIccid(iccid, moment.elapsedMs);
    if (!esim || esim->isPending(moment.elapsedMs)) {
        return usageRefusal(404, QStringLiteral("Not Found"),
                            QStringLiteral("eSIM not found or you do not have access to it"));
    }
    const Json json(m_ledger, m_catalogue.countries(), moment.now, moment.elapsedMs);
    const Order *own = m_ledger.order(esim->orderId);
    const QJsonObject head{{QStringLiteral("iccid"), esim->iccid},
                           {QStringLiteral("order_id"), own ? QJsonValue(own->reference) : QJsonValue()},
                           {QStringLiteral("package_name"), esim->package.name},
                           {QStringLiteral("status"), esim->statusAt(moment.now)}};
    return Response::ofJson(
        200, {{QStringLiteral("success"), true},
              {QStringLiteral("data"), QJsonObject{{QStringLiteral("esim"), head},
                                                   {QStringLiteral("data"), json.usage(*esim)},
                                                   {QStringLiteral("validity"), json.validity(*esim)}}}});
}

} // namespace Desk::Sandbox
