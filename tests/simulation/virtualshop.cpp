// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualshop.h"

#include "api/decoders.h"
#include "sandbox/sandboxclient.h"
#include "services/books/bookentry.h"
#include "services/books/bookrefunds.h"
#include "services/books/booktotals.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

Sandbox::Options optionsOf(int account)
{
    Sandbox::Options options;
    options.packages = 12;
    options.pastOrders = 0;
    options.requestsPerMinute = 100000;
    options.requestsPerHour = 1000000;
    if (account > 0) {
        options.credentials = {QStringLiteral("esf_other"), QByteArrayLiteral("sk_other")};
        options.seed = 2;
    }
    return options;
}

/// As it is before the vendor changes a price.
const Sandbox::Catalogue &catalogueOf(int account)
{
    const auto made = [](int which) {
        const Sandbox::Options options = optionsOf(which);
        return Sandbox::Catalogue(options.packages, options.currency, options.seed);
    };
    static const std::array<Sandbox::Catalogue, 2> catalogues{made(0), made(1)};
    return catalogues.at(size_t(account));
}

} // namespace

VirtualShop::VirtualShop(quint64 seed)
    : time(seed)
    , checker(diskReaders())
    , m_keys(seed ^ 0x4b45)
{
    addAccount();
    m_first = accounts[0]->balance();
    line.left = [this](const Sandbox::Request &request) { checker.requestLeft(request); };
    line.charged = [this](const VirtualLine::Charge &charge) { checker.charged(charge); };
    line.cancelled = [this](const QByteArray &requestId) { checker.cancelled(requestId); };
    m_disk.answerAtOnce([this] { m_journal = std::make_unique<WatchedJournal>(m_disk.runner()); });
    start();
}

void VirtualShop::addAccount()
{
    const int next = int(accounts.size());
    accounts.append(std::make_shared<Sandbox::Account>(optionsOf(next), catalogueOf(next), server));
    line.connectTo(accounts.constLast());
}

VirtualShop::~VirtualShop()
{
    kill(false);
    m_journal.reset();
    VirtualTime::settle();
}

Checker::Disk VirtualShop::diskReaders()
{
    return {[this] { return m_journal->purchases(); }, [this] { return m_journal->topUps(); },
            [this] { return m_journal->refunds(); }};
}

void VirtualShop::start()
{
    checker.programStarted();
    client = std::make_unique<ApiClient>(line.factory(), computer);
    const auto newKey = [this] { return QUuid(uint(m_keys.next()), 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, 0); };
    purchases = std::make_unique<PurchaseService>(*client, m_journal->journal(), computer, newKey);
    batches = std::make_unique<PurchaseBatches>(*purchases);
    topUps = std::make_unique<TopUpService>(*client, m_journal->journal(), computer, newKey);
    care = std::make_unique<EsimCare>(*client, m_journal->journal(), computer);
    listen();
    signIn(account);
}

void VirtualShop::listen()
{
    const auto tellPurchase = [this](const QUuid &key) { checker.told(*purchases->purchase(key)); };
    connect(purchases.get(), &PurchaseService::purchaseAdded, this, tellPurchase);
    connect(purchases.get(), &PurchaseService::purchaseChanged, this, tellPurchase);
    connect(purchases.get(), &PurchaseService::purchaseSettled, this, tellPurchase);
    connect(purchases.get(), &PurchaseService::intendedDropped, this, [this](const QList<Purchase> &rows) {
        for (const Purchase &row : rows) {
            checker.droppedIntended(row.key);
        }
    });
    const auto tellTopUp = [this](const QUuid &key) { checker.told(*topUps->topUp(key)); };
    connect(topUps.get(), &TopUpService::topUpAdded, this, tellTopUp);
    connect(topUps.get(), &TopUpService::topUpChanged, this, tellTopUp);
    connect(topUps.get(), &TopUpService::topUpSettled, this, tellTopUp);
    connect(topUps.get(), &TopUpService::intendedDropped, this, [this](const QList<TopUp> &rows) {
        for (const TopUp &row : rows) {
            checker.droppedIntended(row.key);
        }
    });
    connect(purchases.get(), &PurchaseService::journalFailed, this,
            [this](const Failure &failure) { checker.add(QStringLiteral("the journal failed: ") + failure.text); });
    connect(topUps.get(), &TopUpService::journalFailed, this,
            [this](const Failure &failure) { checker.add(QStringLiteral("the journal failed: ") + failure.text); });
}

void VirtualShop::signIn(int which)
{
    account = which;
    if (which == accounts.size()) {
        addAccount(); // Most days do without a second one.
    }
    const Credentials &keys = accounts[which]->credentials();
    checker.signedIn(keys.accessCode);
    client->setAccount(Sandbox::Account::baseUrl(), keys);
    client->setAccountCurrency(Currency::Usd);
    purchases->resume(keys.accessCode);
    topUps->resume(keys.accessCode);
    care->load();
    VirtualTime::settle();
}

void VirtualShop::kill(bool isWritten)
{
    care.reset();
    batches.reset();
    topUps.reset();
    purchases.reset();
    client.reset();
    m_disk.end(isWritten);
    checker.programEnded();
    VirtualTime::settle();
}

void VirtualShop::quit()
{
    batches->stop();
    purchases->stop();
    topUps->stop();
    care->stop();
    VirtualTime::settle();
    if (purchases->running() > 0 || topUps->running() > 0) {
        checker.add(QStringLiteral("something runs on when the program has stopped"));
    }
    kill(true); // The journal finishes what it was asked for.
}

void VirtualShop::run(std::chrono::milliseconds duration)
{
    const qint64 endMs = time.nowMs() + duration.count();
    VirtualTime::settle();
    while (time.step(endMs)) {
    }
}

bool VirtualShop::step()
{
    constexpr qint64 whileMs = 10 * 60 * 1000;
    VirtualTime::settle();
    return time.step(time.nowMs() + whileMs);
}

QJsonObject VirtualShop::post(const QString &path, const QByteArray &body)
{
    return accounts[0]->handle(signedRequest("POST", path, body, accounts[0]->credentials(), server.now())).json();
}

QString VirtualShop::colleagueBuys(const QString &packageCode, int quantity)
{
    const QJsonObject body{{QStringLiteral("packageCode"), packageCode},
                           {QStringLiteral("quantity"), quantity},
                           {QStringLiteral("idempotency_key"), QStringLiteral("colleague %1").arg(m_colleaguesOrders)}};
    const QJsonObject answer = post(QStringLiteral("/esims/order"), QJsonDocument(body).toJson());
    const QString reference = answer.value(QLatin1String("orderReference")).toString();
    if (!reference.isEmpty()) {
        ++m_colleaguesOrders;
        checker.colleaguePaid(reference);
    }
    return answer.value(QLatin1String("esims"))[0][QLatin1String("iccid")].toString();
}

Iccid VirtualShop::sellForTopUps()
{
    const QString iccid = colleagueBuys(readyPackage, 1);
    run(accounts[0]->options().latency);
    const bool isUsed = accounts[0]->useData(iccid, *DataSize::fromMegabytes(100));
    Q_ASSERT(isUsed);
    return *Iccid::fromString(iccid);
}

void VirtualShop::setBalance(Money balance)
{
    m_loaded = m_loaded + (balance - accounts[0]->balance());
    accounts[0]->setBalance(balance);
}

PurchaseRequest VirtualShop::request(const QString &packageCode, int quantity, int orders) const
{
    const Sandbox::Package *package = accounts[0]->catalogue().package(packageCode);
    PurchaseRequest request;
    request.packageCode = packageCode;
    request.packageName = package->name;
    request.quantity = quantity;
    request.orders = orders;
    request.shownCost = package->cost;
    request.costReadAt = computer.now();
    return request;
}

TopUpRequest VirtualShop::topUpRequest(const Iccid &iccid) const
{
    const Sandbox::Catalogue &catalogue = accounts[0]->catalogue();
    const QList<Sandbox::Package> offered = catalogue.topUps(*catalogue.package(readyPackage));
    const auto own = std::find_if(offered.cbegin(), offered.cend(), [](const Sandbox::Package &topUp) {
        return topUp.code == QStringLiteral("TOPUP_") + readyPackage;
    });
    Q_ASSERT(own != offered.cend());
    return {iccid,
            {own->code, own->name, *DataSize::fromGigabytes(own->gigabytes), *Validity::fromDays(own->days), own->cost,
             own->isUnlimited}};
}

void VirtualShop::checkEnd()
{
    QStringList accessCodes;
    for (const auto &one : std::as_const(accounts)) {
        accessCodes.append(one->credentials().accessCode);
    }
    m_disk.answerAtOnce([&] {
        if (!m_journal->isAsRead(accessCodes)) {
            checker.add(QStringLiteral("the disk has other rows than were seen"));
        }
    });
    for (const Purchase &purchase : purchases->purchases()) {
        if (purchases->progress(purchase.key).step != PurchaseProgress::Step::Idle) {
            checker.add(QStringLiteral("an order never ends"));
        }
    }
    for (const TopUp &topUp : topUps->topUps()) {
        if (topUps->progress(topUp.key).step != TopUpProgress::Step::Idle) {
            checker.add(QStringLiteral("a top-up never ends"));
        }
    }
    checker.compare([this](const QString &reference) {
        const Sandbox::Order *order = nullptr;
        for (const auto &one : std::as_const(accounts)) {
            order = order ? order : one->ledger().order(reference);
        }
        return order;
    });
    int placed = -m_colleaguesOrders;
    for (const auto &one : std::as_const(accounts)) {
        placed += one->ordersPlaced() + one->topUpsPlaced();
    }
    if (placed != checker.charges()) {
        checker.add(QStringLiteral("%1 orders stand in the ledgers, and %2 charges were seen")
                        .arg(placed)
                        .arg(checker.charges()));
    }
}

void VirtualShop::checkBooks()
{
    Sandbox::Account &own = *accounts[0];
    const auto answer =
        own.handle(signedRequest("GET", QStringLiteral("/orders?limit=100"), {}, own.credentials(), server.now()));
    const auto listed = decodeOrders(answer.json(), {Currency::Usd, server.now()});
    if (!listed || !listed->isLast(100, 0)) {
        checker.add(QStringLiteral("the orders can't be read"));
        return;
    }
    QList<BookEntry> bought;
    const Checker::Disk disk = diskReaders();
    const auto addOwn = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (isOfBooks(row) && row.accessCode == own.credentials().accessCode) {
                bought.append(bookEntry(row, 0ms));
            }
        }
    };
    const QList<TopUp> ownTopUps = disk.topUps();
    const QList<Refund> refunds = disk.refunds();
    const bool isDecided = std::any_of(ownTopUps.cbegin(), ownTopUps.cend(), [](const TopUp &topUp) {
        return topUp.state == TopUp::State::WentThrough; // So a person said, who may be wrong.
    });
    const bool isAsSeen = std::any_of(refunds.cbegin(), refunds.cend(), [](const Refund &refund) {
        return refund.isUnclear() || refund.state == Refund::State::Seen; // Nobody was told what comes back, and when.
    });
    if (isDecided || isAsSeen) {
        return;
    }
    addOwn(disk.purchases());
    addOwn(ownTopUps);
    QList<BookEntry> books = mergedBooks(listed->rows, bought);
    addRefunds(books, refunds, {});
    const BookTotals totals = totalsOf(books);
    if (totals.open + totals.unreadable + totals.unclearRefunds > 0 || !totals.awaited.isEmpty()) {
        return; // They say themselves that they are not the whole.
    }
    const Money nothing(0, Currency::Usd);
    const Money spent = totals.spent.value(Currency::Usd, nothing) - totals.returned.value(Currency::Usd, nothing);
    const Money gone = m_first + m_loaded - own.balance();
    if (spent != gone) {
        checker.add(QStringLiteral("the books say %1, and %2 is gone").arg(spent.minorUnits()).arg(gone.minorUnits()));
    }
}

} // namespace Desk::Test
