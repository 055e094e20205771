// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topupworld.h"

#include "api/orderbody.h"
#include "api/requestsigner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace Desk::Test {

using namespace std::chrono_literals;
using State = TopUp::State;

TopUpWorld::TopUpWorld(const Sandbox::Options &options, const QString &package, bool journalInMemory)
    : sale(options, journalInMemory)
    , packageCode(package)
{
    iccid = sellOne();
    otherIccid = sellOne();
    start();
    service->resume(sale.client->accessCode());
    sale.settle();
}

TopUpWorld::~TopUpWorld()
{
    service.reset();
}

/// By a colleague.
Iccid TopUpWorld::sellFresh(int quantity)
{
    const QJsonObject body{{QStringLiteral("packageCode"), packageCode}, {QStringLiteral("quantity"), quantity}};
    const QJsonObject order = post(QStringLiteral("/esims/order"), QJsonDocument(body).toJson());
    sale.clock.advance(sale.account->options().latency);
    return *Iccid::fromString(order[QLatin1String("esims")][0][QLatin1String("iccid")].toString());
}

/// Sold, installed and used a little.
Iccid TopUpWorld::sellOne()
{
    const Iccid sold = sellFresh();
    const bool used = sale.account->useData(sold.toString(), *DataSize::fromMegabytes(100));
    Q_ASSERT(used);
    return sold;
}

void TopUpWorld::start()
{
    service = std::make_unique<TopUpService>(*sale.client, *sale.journal, sale.clock, [this] {
        return QUuid(0x70900000 + ++m_keys, 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, 0);
    });
    connect(service.get(), &TopUpService::topUpAdded, this, &TopUpWorld::checkTold);
    connect(service.get(), &TopUpService::topUpChanged, this, [this](const QUuid &key) {
        steps.append(service->progress(key).step);
        checkTold(key);
    });
    connect(service.get(), &TopUpService::topUpSettled, this, [this](const QUuid &key) { settled.append(key); });
    connect(service.get(), &TopUpService::usageRead, this, [this](const EsimUsage &usage) { usages.append(usage); });
    connect(service.get(), &TopUpService::intendedDropped, this, [this](const QList<TopUp> &rows) { dropped += rows; });
    connect(service.get(), &TopUpService::journalFailed, this,
            [this](const Failure &failure) { journalFailures.append(failure); });
    connect(service.get(), &TopUpService::stopped, this, [this] { isStopped = true; });
}

void TopUpWorld::kill()
{
    service.reset();
    sale.kill();
}

void TopUpWorld::restart()
{
    kill();
    sale.start();
    start();
    service->resume(sale.client->accessCode());
    sale.settle();
}

TopUpRequest TopUpWorld::request(const Iccid &esim) const
{
    const Sandbox::Catalogue &catalogue = sale.account->catalogue();
    const QList<Sandbox::Package> offered = catalogue.topUps(*catalogue.package(packageCode));
    const auto found = std::find_if(offered.cbegin(), offered.cend(), [this](const Sandbox::Package &topUp) {
        return topUp.code == QStringLiteral("TOPUP_") + packageCode;
    });
    Q_ASSERT(found != offered.cend());
    return {esim,
            {found->code, found->name, *DataSize::fromGigabytes(found->gigabytes), *Validity::fromDays(found->days),
             found->cost, found->isUnlimited}};
}

void TopUpWorld::colleagueTopsUp(const Iccid &esim, const QString &topUpCode)
{
    const QJsonObject answer = post(QStringLiteral("/topup/order"), topUpBody(esim, topUpCode));
    Q_ASSERT(answer[QLatin1String("success")].toBool());
    ++m_colleagues;
}

QJsonObject TopUpWorld::post(const QString &path, const QByteArray &body)
{
    const Credentials &keys = sale.account->credentials();
    Sandbox::Request request;
    request.method = "POST";
    request.path = Sandbox::Account::basePath() + path;
    request.body = body;
    const QByteArray time = QByteArray::number(sale.serverClock.now().toMSecsSinceEpoch());
    const QByteArray id = RequestSigner::newRequestId();
    const QByteArray message = time + id + keys.accessCode.toUtf8() + body;
    request.headers = {
        {"RT-AccessCode", keys.accessCode.toUtf8()},
        {"RT-RequestID", id},
        {"RT-Timestamp", time},
        {"RT-Signature",
         QMessageAuthenticationCode::hash(message, keys.secretKey, QCryptographicHash::Sha256).toHex().toUpper()}};
    return sale.account->handle(request).json();
}

QList<TopUp> TopUpWorld::journalRows()
{
    const Result<QList<TopUp>> rows = sale.journal->topUps(sale.account->credentials().accessCode).result();
    return rows ? *rows : QList<TopUp>();
}

TopUp TopUpWorld::row(const QUuid &key)
{
    for (const TopUp &topUp : journalRows()) {
        if (topUp.key == key) {
            return topUp;
        }
    }
    return {};
}

/// Nothing is told that the journal does not say, and nobody is told that nothing was charged when it was.
void TopUpWorld::checkTold(const QUuid &key)
{
    const TopUp told = *service->topUp(key);
    if (told.state == State::Refused && charges() > 0 && journalRows().size() == 1) {
        problems.append(QStringLiteral("told that nothing was charged"));
    }
    if (sale.journalMayFail || told.state == State::Intended) {
        return;
    }
    const TopUp written = row(key);
    if (written.state != told.state || written.orderReference != told.orderReference || written.before != told.before) {
        problems.append(
            QStringLiteral("told state %1 when the journal said %2").arg(int(told.state)).arg(int(written.state)));
    }
}

QString TopUpWorld::disagreement()
{
    QStringList found = problems;
    QHash<QByteArray, int> sent;
    for (const SaleLine::Post &post : std::as_const(sale.line.posts)) {
        ++sent[post.body];
    }
    const QList<TopUp> rows = journalRows();
    int paid = 0;
    int maybe = 0;
    QStringList references;
    for (const TopUp &topUp : rows) {
        paid += topUp.state == State::Completed ? 1 : 0;
        maybe += topUp.state == State::Unknown || topUp.state == State::Sent || topUp.state == State::WentThrough
                         || topUp.state == State::NotBought || topUp.isEnded()
                     ? 1
                     : 0;
        --sent[topUp.body];
        if (topUp.state != State::Intended && topUp.state != State::Refused && !topUp.before) {
            found.append(QStringLiteral("sent without a snapshot"));
        }
        if (topUp.state == State::Completed) {
            const Sandbox::Order *order = sale.account->ledger().order(topUp.orderReference);
            if (!order || order->kind != Sandbox::Order::Kind::TopUp
                || order->packageCode != topUp.request.package.code) {
                found.append(QStringLiteral("completed without its order"));
            } else if (topUp.paid && *topUp.paid != order->amount) {
                found.append(QStringLiteral("says another amount"));
            }
            if (references.contains(topUp.orderReference)) {
                found.append(QStringLiteral("two have one order"));
            }
            references.append(topUp.orderReference);
        }
    }
    for (const TopUp &topUp : rows) {
        const Sandbox::Order *order = topUp.isEnded() ? sale.account->ledger().order(topUp.orderReference) : nullptr;
        if (topUp.isEnded() && (!order || !order->isEnded)) {
            found.append(QStringLiteral("said to be ended"));
        }
        if (topUp.state == State::Refunded && (!order || !order->refunded || order->refunded != topUp.refunded)) {
            found.append(QStringLiteral("said to be refunded"));
        }
    }
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        if (it.value() > 0) {
            found.append(QStringLiteral("sent again, or sent and lost"));
        }
    }
    if (paid > charges()) {
        found.append(QStringLiteral("%1 called paid, %2 charged").arg(paid).arg(charges()));
    }
    if (paid + maybe < charges()) {
        found.append(QStringLiteral("%1 charged, %2 known").arg(charges()).arg(paid + maybe));
    }
    return found.join(QStringLiteral("; "));
}

std::function<Fault(bool, int)> posts(Fault fault)
{
    return [=](bool isPost, int) { return isPost ? fault : Fault::None; };
}

std::function<QJsonObject(const QJsonObject &)> changingOrders(const std::function<QJsonArray(QJsonArray &)> &change)
{
    return [change](QJsonObject answer) {
        QJsonObject data = answer.value(QLatin1String("data")).toObject();
        QJsonArray rows = data.value(QLatin1String("orders")).toArray();
        if (!rows.isEmpty()) {
            const QJsonArray changed = change(rows);
            QJsonObject pagination = data.value(QLatin1String("pagination")).toObject();
            const auto hidden = rows.size() - changed.size();
            pagination.insert(QLatin1String("total"), pagination.value(QLatin1String("total")).toInteger() - hidden);
            data.insert(QLatin1String("orders"), changed);
            data.insert(QLatin1String("pagination"), pagination);
            answer.insert(QLatin1String("data"), data);
        }
        return answer;
    };
}

} // namespace Desk::Test
