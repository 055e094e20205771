// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/account/recordpages.h"

#include "api/apiclient.h"
#include "api/calls.h"
#include "domain/clock.h"

#include <QtConcurrent>

#include <algorithm>

namespace Desk {

namespace {

/// In front of a page of orders stands from when on it was asked for: another list has other pages.
QByteArray headOf(const OrdersQuery &query)
{
    return query.from.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '\n';
}

/// Nothing of it is lost where a colleague's page is without it.
bool addKnownCode(Esim &row, const Esim *known, bool hasCode)
{
    const bool isKnown = known && !row.iccid.isEmpty() && known->iccid == row.iccid
                         && (known->id == 0 || row.id == 0 || known->id == row.id);
    if (known && !isKnown && (known->activation.hasParts() || !known->iccid.isEmpty())) {
        return false; // Whose code that is the API has to say.
    }
    if (!isKnown || (!known->activation.hasParts() && known->appleLink.isEmpty() && known->androidLink.isEmpty())) {
        return !hasCode;
    }
    row.activation = known->activation;
    row.appleLink = known->appleLink;
    row.androidLink = known->androidLink;
    return true;
}

void addKnownCode(Order &row, const Order *known)
{
    if (row.esim && known && known->esim && known->esim->iccid == row.esim->iccid) {
        row.esim->activation = known->esim->activation;
        row.esim->appleLink = known->esim->appleLink;
        row.esim->androidLink = known->esim->androidLink;
    }
}

} // namespace

RecordPages::RecordPages(ApiClient &client, Clock &clock)
    : m_client(client)
    , m_clock(clock)
{}

RecordPages::~RecordPages() = default;

void RecordPages::share(SharedCopies &copies)
{
    m_copies = &copies;
}

QCoro::Task<> RecordPages::begin(Flows *flows, QString list, Ages ages)
{
    if (!m_copies || flows->isStopped()) {
        co_return;
    }
    m_oldestPages.insert(list, ages.oldestPage);
    const QDateTime notBefore = ages.notBefore.addMSecs(skewMs());
    co_await m_copies->begin(waits(list), list, notBefore);
}

void RecordPages::end(const QString &list, bool isFinished)
{
    if (m_oldestPages.remove(list) > 0) {
        m_copies->end(list, isFinished);
    }
}

void RecordPages::hurry(const QString &list)
{
    waits(list)->stop([this, list] { m_waits[list] = std::make_unique<Flows>(m_clock); });
}

void RecordPages::hurry()
{
    for (const QString &list : {esimsList, ordersList, newestOrdersList}) {
        hurry(list);
    }
}

Flows *RecordPages::waits(const QString &list)
{
    std::unique_ptr<Flows> &waits = m_waits[list];
    if (!waits) {
        waits = std::make_unique<Flows>(m_clock);
    }
    return waits.get();
}

QCoro::Task<Result<RecordPages::Read<Order>>> RecordPages::orders(Flows *flows, QString list, OrdersQuery query,
                                                                  Lane lane, const RecordList<Order> *known)
{
    if (isShared(list) && lane == Lane::Background) {
        const std::optional<Read<Order>> there = co_await ordersOfOthers(flows, list, query, known);
        if (there) {
            co_return *there;
        }
    }
    if (flows->isStopped()) {
        co_return Flows::cancelled();
    }
    if (isReading(list)) {
        const QString accessCode = m_client.accessCode();
        const auto kept = co_await flows->run(m_client, keptOrders(query, lane));
        if (!kept) {
            co_return kept.failure();
        }
        const QDateTime readAt = m_clock.now();
        if (m_client.accessCode() != accessCode) {
            co_return Flows::cancelled(); // Whose page that is nobody knows.
        }
        const QByteArray body = headOf(query) + kept->answer;
        co_await put(list, query.page, body, readAt);
        co_return Read<Order>{kept->page, readAt};
    }
    const auto page = co_await flows->run(m_client, calls::orders(query, lane));
    if (!page) {
        co_return page.failure();
    }
    co_return Read<Order>{*page, m_clock.now()};
}

QCoro::Task<Result<RecordPages::Read<Esim>>> RecordPages::esims(Flows *flows, QString list, EsimsQuery query, Lane lane,
                                                                const RecordList<Esim> *known)
{
    if (isShared(list) && lane == Lane::Background) {
        const std::optional<Read<Esim>> there = co_await esimsOfOthers(flows, list, query, known);
        if (there) {
            co_return *there;
        }
    }
    if (flows->isStopped()) {
        co_return Flows::cancelled();
    }
    if (isReading(list)) {
        const QString accessCode = m_client.accessCode();
        const auto kept = co_await flows->run(m_client, keptEsims(query, lane));
        if (!kept) {
            co_return kept.failure();
        }
        const QDateTime readAt = m_clock.now();
        if (m_client.accessCode() != accessCode) {
            co_return Flows::cancelled(); // Whose page that is nobody knows.
        }
        co_await put(list, query.page, kept->answer, readAt);
        co_return Read<Esim>{kept->page, readAt};
    }
    const auto page = co_await flows->run(m_client, calls::esims(query, lane));
    if (!page) {
        co_return page.failure();
    }
    co_return Read<Esim>{*page, m_clock.now()};
}

QCoro::Task<std::optional<RecordPages::Read<Order>>>
RecordPages::ordersOfOthers(Flows *flows, QString list, OrdersQuery query, const RecordList<Order> *known)
{
    const std::optional<SharedCopies::Page> there = co_await m_copies->page(waits(list), list, query.page);
    if (!there || flows->isStopped() || !isShared(list)) {
        co_return std::nullopt;
    }
    const QDateTime readAt = hereAt(there->readAt);
    const QByteArray head = headOf(query);
    if (readAt < m_oldestPages.value(list) || !there->answer.startsWith(head)) {
        co_return std::nullopt;
    }
    const auto reading = [answer = there->answer.sliced(head.size()), context = contextOf(readAt)] {
        return ordersOf(answer, context);
    };
    const auto decoded = co_await flows->wait(QtConcurrent::run(reading));
    if (!decoded || !*decoded) {
        co_return std::nullopt;
    }
    Read<Order> read{**decoded, readAt, false};
    for (Order &row : read.page.rows) {
        addKnownCode(row, known->known(row));
    }
    co_return read;
}

QCoro::Task<std::optional<RecordPages::Read<Esim>>>
RecordPages::esimsOfOthers(Flows *flows, QString list, EsimsQuery query, const RecordList<Esim> *known)
{
    const std::optional<SharedCopies::Page> there = co_await m_copies->page(waits(list), list, query.page);
    if (!there || flows->isStopped() || !isShared(list)) {
        co_return std::nullopt;
    }
    const QDateTime readAt = hereAt(there->readAt);
    if (readAt < m_oldestPages.value(list)) {
        co_return std::nullopt;
    }
    const auto reading = [answer = there->answer, context = contextOf(readAt)] { return esimsOf(answer, context); };
    const auto decoded = co_await flows->wait(QtConcurrent::run(reading));
    if (!decoded || !*decoded) {
        co_return std::nullopt;
    }
    Read<Esim> read{(*decoded)->page, readAt, false};
    const QSet<Iccid> withheld = (*decoded)->withheld;
    for (Esim &row : read.page.rows) {
        if (!addKnownCode(row, known->known(row), withheld.contains(row.iccid))) {
            co_return std::nullopt;
        }
    }
    co_return read;
}

/// By this computer's clock. Nothing was read later than now.
QDateTime RecordPages::hereAt(const QDateTime &apiTime) const
{
    return std::min(apiTime.addMSecs(-skewMs()), m_clock.now());
}

DecodeContext RecordPages::contextOf(const QDateTime &readAt) const
{
    return {m_client.accountCurrency(), readAt};
}

QCoro::Task<> RecordPages::put(QString list, int page, QByteArray answer, QDateTime readAt)
{
    const SharedCopies::Page there{answer, readAt.addMSecs(skewMs())};
    co_await m_copies->put(waits(list), list, page, there);
}

/// What the API's clock is before this computer's.
qint64 RecordPages::skewMs() const
{
    return m_client.clockSkew().value_or(std::chrono::milliseconds(0)).count();
}

} // namespace Desk
