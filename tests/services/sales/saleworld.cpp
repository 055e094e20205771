// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saleworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadPool>

#include <algorithm>
#include <tuple>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

/// Breaks what its SaleLine says.
class FaultyManager final : public Sandbox::AccessManager
{
public:
    FaultyManager(std::shared_ptr<Sandbox::Account> account, Clock &clock, SaleLine &line)
        : Sandbox::AccessManager(std::move(account), clock)
        , m_line(line)
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (m_line.decide(request) != Fault::NeverLeft) {
            return Sandbox::AccessManager::createRequest(operation, request, body);
        }
        // Nobody reads the body of a request that finds no server.
        QNetworkRequest astray = request;
        astray.setUrl(QUrl(QStringLiteral("https://nowhere.invalid/")));
        return Sandbox::AccessManager::createRequest(operation, astray, nullptr);
    }
    Sandbox::Exchange exchange(const Sandbox::Request &request) override { return m_line.exchange(request); }

private:
    SaleLine &m_line;
};

Sandbox::Response page(int status)
{
    Sandbox::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/html");
    response.body = "<!DOCTYPE html><html><body><h1>Please sign in to this network</h1></body></html>";
    response.latency = 100ms;
    return response;
}

Sandbox::Response refusal(int status, const char *code)
{
    Sandbox::Response response =
        Sandbox::Response::refusal(status, QString::fromLatin1(code), QStringLiteral("Said by the line"));
    response.latency = 100ms;
    return response;
}

Sandbox::Exchange broken()
{
    Sandbox::Exchange exchange;
    exchange.error = QNetworkReply::RemoteHostClosedError;
    exchange.errorAfter = 200ms;
    return exchange;
}

/// In memory where the system has such a place: what is tested is killed programs, not power cuts. Whoever says another
/// place clears up there what a test leaves that is ended in the middle.
QString directoryTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool isInMemory = !qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(memory).isWritable();
    return (isInMemory ? memory : QDir::tempPath()) + QStringLiteral("/desk-sale-XXXXXX");
}

Sandbox::Exchange silent()
{
    Sandbox::Exchange exchange;
    exchange.isSilent = true;
    return exchange;
}

} // namespace

const QList<FaultOutcome> &faultOutcomes()
{
    static constexpr FaultOutcome outcomes[] = {
        {Fault::None, Purchase::State::Completed},         {Fault::NeverLeft, Purchase::State::Refused},
        {Fault::LostBefore, Purchase::State::Unknown},     {Fault::LostAfter, Purchase::State::Completed},
        {Fault::Halfway, Purchase::State::Completed},      {Fault::LateAnswer, Purchase::State::Completed},
        {Fault::LateArrival, Purchase::State::Completed},  {Fault::TooLateArrival, Purchase::State::Unknown},
        {Fault::Silent, Purchase::State::Unknown},         {Fault::Garbage, Purchase::State::Completed},
        {Fault::Html, Purchase::State::Unknown},           {Fault::HtmlAfter, Purchase::State::Completed},
        {Fault::Redirect, Purchase::State::Unknown},       {Fault::BadGateway, Purchase::State::Completed},
        {Fault::ServerError, Purchase::State::Completed},  {Fault::ServerErrorBefore, Purchase::State::Unknown},
        {Fault::InFlight, Purchase::State::Unknown},       {Fault::InFlightAfter, Purchase::State::Completed},
        {Fault::SeenBefore, Purchase::State::Completed},   {Fault::RateLimited, Purchase::State::Refused},
        {Fault::RateLimited401, Purchase::State::Refused}, {Fault::BadSignature, Purchase::State::Refused},
        {Fault::Failed, Purchase::State::Failed},          {Fault::Refunded, Purchase::State::Refunded},
    };
    static_assert(std::size(outcomes) == size_t(Fault::Count));
    static const QList<FaultOutcome> list(std::begin(outcomes), std::end(outcomes));
    return list;
}

std::optional<Purchase::State> endByVendor(Fault fault)
{
    if (fault == Fault::Failed) {
        return Purchase::State::Failed;
    }
    return fault == Fault::Refunded ? std::optional(Purchase::State::Refunded) : std::nullopt;
}

std::function<Fault(bool, int)> forOrders(Fault fault, int times)
{
    return [=](bool isOrder, int number) { return isOrder && number < times ? fault : Fault::None; };
}

std::function<Fault(bool, int)> inTurn(QList<Fault> faults)
{
    return [=](bool isOrder, int number) { return isOrder ? faults.value(number, Fault::None) : Fault::None; };
}

AccessManagerFactory SaleLine::factory()
{
    return [this] { return std::make_unique<FaultyManager>(m_account, m_clock, *this); };
}

Sandbox::Response SaleLine::carryOut(const Sandbox::Request &request)
{
    if (other && request.header("RT-AccessCode") == other->credentials().accessCode.toUtf8()) {
        return other->handle(request);
    }
    Sandbox::Response response = m_account->handle(request);
    const QJsonObject answer = response.json();
    const QString key = QJsonDocument::fromJson(request.body)[QLatin1String("idempotency_key")].toString();
    if (request.method == "POST" && response.status == 200 && !answer.value(QLatin1String("duplicate")).toBool()) {
        ++charges[key];
        references[key] = answer.value(QLatin1String("orderReference")).toString();
    }
    if (spell && response.status == 200) {
        response.body = QJsonDocument(spell(answer)).toJson(QJsonDocument::Compact);
    }
    return response;
}

/// The vendor takes the money, and says in its answer that the order is over.
Sandbox::Response SaleLine::endAtOnce(Sandbox::Response answer, const Sandbox::OrderEnd &end)
{
    QJsonObject body = answer.json();
    const QString reference = body.value(QLatin1String("orderReference")).toString();
    if (answer.status != 200 || reference.isEmpty() || body.value(QLatin1String("duplicate")).toBool()) {
        return answer;
    }
    m_clock.callAfter(answer.latency, this, [this, reference, end] { m_account->endOrder(reference, end); });
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

Fault SaleLine::decide(const QNetworkRequest &request)
{
    const bool isOrder = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "POST";
    const Fault decided = fault(isOrder, isOrder ? m_orderRequests++ : reads++);
    m_decided.insert(request.rawHeader("RT-RequestID"), decided);
    return decided;
}

Sandbox::Exchange SaleLine::exchange(const Sandbox::Request &request)
{
    const Fault kind = m_decided.take(request.header("RT-RequestID"));
    if (request.method == "POST") {
        posts.append({QJsonDocument::fromJson(request.body)[QLatin1String("idempotency_key")].toString(), request.body,
                      request.header("RT-RequestID"), m_clock.now()});
    }
    const auto answered = [](const Sandbox::Response &response) {
        Sandbox::Exchange exchange;
        exchange.answer = response;
        return exchange;
    };
    switch (kind) {
    case Fault::LostBefore:
        return broken();
    case Fault::LostAfter:
        carryOut(request);
        return broken();
    case Fault::Halfway: {
        Sandbox::Exchange exchange = answered(carryOut(request));
        exchange.cutAfter = exchange.answer->body.size() / 2;
        exchange.error = QNetworkReply::RemoteHostClosedError;
        return exchange;
    }
    case Fault::LateAnswer: {
        Sandbox::Exchange exchange = answered(carryOut(request));
        exchange.answer->latency = 10min;
        return exchange;
    }
    case Fault::LateArrival:
    case Fault::TooLateArrival:
        m_clock.callAfter(kind == Fault::LateArrival ? 4min : 6min, this, [this, request] { carryOut(request); });
        return silent();
    case Fault::Silent:
        return silent();
    case Fault::Garbage: {
        Sandbox::Exchange exchange = answered(carryOut(request));
        exchange.answer->body = QByteArray("\x01\xff{\"success\":tru", 16);
        return exchange;
    }
    case Fault::Html:
        return answered(page(200));
    case Fault::HtmlAfter:
        carryOut(request);
        return answered(page(200));
    case Fault::Redirect: {
        Sandbox::Response response = page(302);
        response.headers.emplaceBack("Location", "https://sandbox.invalid/sign-in");
        return answered(response);
    }
    case Fault::BadGateway:
        carryOut(request);
        return answered(page(502));
    case Fault::ServerError:
        carryOut(request);
        return answered(refusal(500, "ORDER_PROCESSING_ERROR"));
    case Fault::ServerErrorBefore:
        return answered(refusal(500, "ORDER_PROCESSING_ERROR"));
    case Fault::InFlight:
        return answered(refusal(409, "DUPLICATE_REQUEST"));
    case Fault::InFlightAfter:
        carryOut(request);
        return answered(refusal(409, "DUPLICATE_REQUEST"));
    case Fault::SeenBefore:
        carryOut(request);
        return answered(refusal(400, "DUPLICATE_REQUEST"));
    case Fault::RateLimited:
        return answered(refusal(429, "RATE_LIMIT_EXCEEDED"));
    case Fault::RateLimited401:
        return answered(refusal(401, "RATE_LIMIT_EXCEEDED"));
    case Fault::BadSignature:
        return answered(refusal(401, "INVALID_SIGNATURE"));
    case Fault::Failed:
        return answered(
            endAtOnce(carryOut(request), {QStringLiteral("failed"), QStringLiteral("succeeded"), false, 0}));
    case Fault::Refunded:
        return answered(endAtOnce(carryOut(request), {}));
    case Fault::NeverLeft:
    case Fault::None:
    case Fault::Count:
        break;
    }
    return answered(carryOut(request));
}

SaleWorld::SaleWorld(Sandbox::Options options, bool journalInMemory)
    : account(std::make_shared<Sandbox::Account>(options, serverClock))
    , line(account, serverClock)
    , dir(directoryTemplate())
    , m_journalInMemory(journalInMemory)
{
    start();
}

SaleWorld::~SaleWorld()
{
    kill();
    journal.reset();
}

Sandbox::Options SaleWorld::usualOptions()
{
    Sandbox::Options options;
    options.packages = 12;
    options.pastOrders = 0;
    options.requestsPerMinute = 100000;
    options.requestsPerHour = 1000000;
    return options;
}

PurchaseRequest SaleWorld::request(const QString &packageCode, int quantity, int orders) const
{
    const Sandbox::Package *package = account->catalogue().package(packageCode);
    Q_ASSERT(package);
    PurchaseRequest request;
    request.packageCode = packageCode;
    request.packageName = package->name;
    request.quantity = quantity;
    request.orders = orders;
    request.shownCost = package->cost;
    request.costReadAt = clock.now();
    return request;
}

void SaleWorld::start()
{
    if (!journal) {
        journal = std::make_unique<PurchaseJournal>(m_journalInMemory ? QStringLiteral(":memory:")
                                                                      : dir.filePath(QStringLiteral("journal.sqlite")));
        const Result<void> opened = journal->open().result();
        Q_ASSERT(opened);
    }
    client = std::make_unique<ApiClient>(line.factory(), clock);
    client->setAccount(Sandbox::Account::baseUrl(), account->credentials());
    client->setAccountCurrency(Currency::Usd);
    service = std::make_unique<PurchaseService>(*client, *journal, clock, [this] {
        return QUuid(0x5a1e0000 + ++m_keys, 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, 0);
    });
    batches = std::make_unique<PurchaseBatches>(*service);
    listen();
}

void SaleWorld::kill()
{
    batches.reset();
    service.reset();
    client.reset();
    if (!m_journalInMemory) {
        journal.reset();
    }
    clock.settle();
}

void SaleWorld::restart()
{
    kill();
    start();
    service->resume(client->accessCode());
}

bool SaleWorld::damageJournal(const QString &oldVersion) const
{
    const QString path = dir.filePath(QStringLiteral("journal.sqlite"));
    bool isOld = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damager"));
        database.setDatabaseName(path);
        isOld = database.open() && QSqlQuery(database).exec(oldVersion);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damager"));
    constexpr int pageSize = 4096;
    QFile file(path);
    return isOld && file.open(QIODevice::ReadWrite) && file.write(QByteArray(pageSize, '\x5a')) == pageSize;
}

void SaleWorld::settle()
{
    // A step of a flow writes at most once before it waits for the line or the clock; no flow has more than a few
    // writes in a row.
    for (int i = 0; i < 6; ++i) {
        if (journal) {
            journal->notes().waitForFinished();
        }
        QThreadPool::globalInstance()->waitForDone(); // Long answers are read there.
        for (int j = 0; j < 6; ++j) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
    }
}

void SaleWorld::run(std::chrono::milliseconds duration)
{
    settle();
    for (;;) {
        const std::chrono::milliseconds next = clock.untilNext();
        if (next.count() < 0 || next > duration) {
            break;
        }
        clock.advance(next);
        duration -= next;
        settle();
    }
    clock.advance(duration);
    settle();
}

void SaleWorld::loseRows()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(dir.filePath(QStringLiteral("journal.sqlite")));
        bool isDone = database.open();
        QSqlQuery query(database);
        isDone = isDone && query.exec(QStringLiteral("DELETE FROM purchases"))
                 && query.exec(QStringLiteral("DELETE FROM topups"));
        Q_ASSERT(isDone);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    emit journal->recovered({});
}

bool SaleWorld::step()
{
    const auto seen = [this] { return std::make_tuple(line.posts.size(), line.reads, steps.size()); };
    const auto before = seen();
    // What the events begin the journal's thread has yet to do, and the other way round: see settle().
    for (int i = 0; i < 6; ++i) {
        if (journal) {
            journal->notes().waitForFinished();
        }
        QThreadPool::globalInstance()->waitForDone();
        for (int j = 0; j < 4; ++j) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        }
        if (seen() != before) {
            return true;
        }
    }
    const std::chrono::milliseconds next = clock.untilNext();
    if (next.count() < 0) {
        return false;
    }
    clock.advance(next);
    return true;
}

QList<Purchase> SaleWorld::journalRows()
{
    const Result<QList<Purchase>> rows = journal->purchases(account->credentials().accessCode).result();
    return rows ? *rows : QList<Purchase>();
}

Purchase SaleWorld::row(const QUuid &key)
{
    for (const Purchase &purchase : journalRows()) {
        if (purchase.key == key) {
            return purchase;
        }
    }
    return {};
}

void SaleWorld::listen()
{
    connect(service.get(), &PurchaseService::purchaseAdded, this, &SaleWorld::checkTold);
    connect(service.get(), &PurchaseService::purchaseChanged, this, [this](const QUuid &key) {
        steps.append(service->progress(key).step);
        checkTold(key);
    });
    connect(service.get(), &PurchaseService::purchaseSettled, this, [this](const QUuid &key) {
        settled.append(key);
        checkTold(key);
    });
    connect(service.get(), &PurchaseService::purchaseLeftUnclear, this,
            [this](const QUuid &key) { leftUnclear.append(key); });
    connect(service.get(), &PurchaseService::esimsBought, this,
            [this](const Purchase &purchase) { bought.append(purchase); });
    connect(service.get(), &PurchaseService::balanceChanged, this,
            [this](const Money &money) { balances.append(money); });
    connect(service.get(), &PurchaseService::intendedDropped, this,
            [this](const QList<Purchase> &rows) { dropped += rows; });
    connect(service.get(), &PurchaseService::journalFailed, this,
            [this](const Failure &failure) { journalFailures.append(failure); });
    connect(service.get(), &PurchaseService::stopped, this, [this] { isStopped = true; });
}

/// Nothing is told that the journal does not say, and nobody is told that nothing was charged when it was.
void SaleWorld::checkTold(const QUuid &key)
{
    const Purchase told = *service->purchase(key);
    if (told.state == Purchase::State::Refused && chargesOf(key) > 0) {
        problems.append(QStringLiteral("told that nothing was charged"));
    }
    if (journalMayFail || told.state == Purchase::State::Intended) {
        return;
    }
    const Purchase written = row(key);
    if (written.state != told.state || written.esims != told.esims || written.attempts != told.attempts) {
        problems.append(
            QStringLiteral("told state %1 when the journal said %2").arg(int(told.state)).arg(int(written.state)));
    }
}

QString SaleWorld::disagreement()
{
    QStringList found = problems;
    QHash<QString, Purchase> rows;
    for (const Purchase &purchase : journalRows()) {
        rows.insert(keyText(purchase.key), purchase);
    }
    for (auto it = line.charges.cbegin(); it != line.charges.cend(); ++it) {
        if (it.value() > 1) {
            found.append(QStringLiteral("%1 was charged %2 times").arg(it.key()).arg(it.value()));
        }
        if (!rows.contains(it.key())) {
            found.append(QStringLiteral("%1 was charged and is lost").arg(it.key()));
        }
    }
    for (const SaleLine::Post &post : std::as_const(line.posts)) {
        if (!rows.contains(post.key)) {
            found.append(QStringLiteral("%1 was sent and is lost").arg(post.key));
        } else if (rows.value(post.key).body != post.body) {
            found.append(QStringLiteral("%1 was sent with another body").arg(post.key));
        }
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const bool isPaid = line.charges.value(it.key()) > 0;
        const bool saysPaid = it->state == Purchase::State::Completed || it->state == Purchase::State::Provisioning;
        const bool saysUnpaid = it->state == Purchase::State::Refused || it->state == Purchase::State::Intended;
        if ((saysPaid && !isPaid) || (saysUnpaid && isPaid)) {
            found.append(QStringLiteral("%1 has state %2 and %3 charges")
                             .arg(it.key())
                             .arg(int(it->state))
                             .arg(line.charges.value(it.key())));
        }
        const Sandbox::Order *ended = it->isEnded() ? account->ledger().order(it->orderReference) : nullptr;
        if (it->isEnded() && (!isPaid || !ended || !ended->isEnded)) {
            found.append(QStringLiteral("%1 is said to be ended").arg(it.key()));
        }
        if (it->state == Purchase::State::Refunded
            && (!ended || ended->refunded != it->refunded || !it->refunded || it->refunded != it->paid)) {
            found.append(QStringLiteral("%1 is said to be refunded").arg(it.key()));
        }
        if ((saysPaid || it->isEnded()) && it->orderReference != line.references.value(it.key())) {
            found.append(QStringLiteral("%1 has another purchase's order").arg(it.key()));
        }
        if (it->state == Purchase::State::Completed) {
            const Sandbox::Order *order = account->ledger().order(it->orderReference);
            const Sandbox::Esim *esim = order ? account->ledger().esim(order->firstEsim) : nullptr;
            if (!esim || it->esims.isEmpty() || it->esims.first().iccid.toString() != esim->iccid
                || it->esims.first().activation.toString() != esim->lpa) {
                found.append(QStringLiteral("%1 has not the eSIM that was bought").arg(it.key()));
            }
            if (order && it->esims.size() + it->esimsNotTold() != order->quantity) {
                found.append(QStringLiteral("%1 says another number of eSIMs").arg(it.key()));
            }
            const QList<Sandbox::Esim> own = order ? account->ledger().esimsOf(*order) : QList<Sandbox::Esim>();
            for (const DeliveredEsim &shown : it->esims) {
                if (std::none_of(own.begin(), own.end(), [&](const Sandbox::Esim &one) {
                        return one.iccid == shown.iccid.toString() && one.lpa == shown.activation.toString();
                    })) {
                    found.append(QStringLiteral("%1 shows an eSIM that is not its own").arg(it.key()));
                }
            }
            if (order && it->paid && *it->paid != order->amount) {
                found.append(QStringLiteral("%1 says another amount").arg(it.key()));
            }
        }
    }
    QSet<QUuid> batchesSeen;
    for (const Purchase &purchase : service->purchases()) {
        if (purchase.request.orders > 1 && !batchesSeen.contains(purchase.sale)) {
            batchesSeen.insert(purchase.sale);
            checkBatch(purchase.sale, found);
        }
    }
    return found.join(QStringLiteral("; "));
}

/// What is said of a batch, by the ledger.
void SaleWorld::checkBatch(const QUuid &batch, QStringList &found)
{
    const SaleCounts said = service->sale(batch).counts();
    int charged = 0;
    int sent = 0;
    for (const Purchase &purchase : service->purchases()) {
        if (purchase.sale == batch) {
            charged += chargesOf(purchase.key);
            const auto isOf = [&](const SaleLine::Post &post) { return post.key == keyText(purchase.key); };
            sent += std::any_of(line.posts.cbegin(), line.posts.cend(), isOf) ? 1 : 0;
        }
    }
    if (charged < said.bought + said.refunded || charged > said.bought + said.refunded + said.unclear + said.underWay) {
        found.append(QStringLiteral("%1 are said to be bought, %2 to be unclear, and %3 were charged")
                         .arg(said.bought)
                         .arg(said.unclear)
                         .arg(charged));
    }
    if (sent > said.size - said.notSent) {
        found.append(QStringLiteral("%1 of %2 are said to be not sent, and %3 were sent")
                         .arg(said.notSent)
                         .arg(said.size)
                         .arg(sent));
    }
    if (said.bought + said.unclear + said.refused + said.refunded + said.notSent + said.underWay != said.size) {
        found.append(QStringLiteral("the numbers of a batch don't make %1").arg(said.size));
    }
}

} // namespace Desk::Test
