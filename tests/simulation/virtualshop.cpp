// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualshop.h"

#include "api/decoders.h"
#include "sandbox/sandboxclient.h"
#include "services/books/bookentry.h"
#include "services/books/bookrefunds.h"
#include "services/books/booktotals.h"
#include "services/books/teambook.h"
#include "simulation/virtualmember.h"

#include <algorithm>

namespace Desk::Test {

using namespace std::chrono_literals;

VirtualShop::VirtualShop(VirtualWorld &inWorld, int number)
    : world(inWorld)
    , place(VirtualTime::computer(number))
    , checker(diskReaders())
    , m_keys(inWorld.seed ^ 0x4b45 ^ quint64(number))
{
    for (const auto &one : std::as_const(world.accounts)) {
        line.connectTo(one);
    }
    world.colleaguePaid = [this](const QString &reference) { checker.colleaguePaid(reference); };
    line.left = [this](const Sandbox::Request &request) { checker.requestLeft(request); };
    line.charged = [this](const VirtualLine::Charge &charge) { checker.charged(charge); };
    line.cancelled = [this](const QByteArray &requestId) { checker.cancelled(requestId); };
    m_disk.answerAtOnce([this] { m_journal = std::make_unique<WatchedJournal>(m_disk.runner()); });
    start();
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
    const auto newKey = [this, number = uchar(place)] {
        return QUuid(uint(m_keys.next()), 0x1234, 0x4abc, 0x80, 0, 0, 0, 0, 0, 0, number);
    };
    purchases = std::make_unique<PurchaseService>(*client, m_journal->journal(), computer, newKey);
    batches = std::make_unique<PurchaseBatches>(*purchases);
    topUps = std::make_unique<TopUpService>(*client, m_journal->journal(), computer, newKey);
    care = std::make_unique<EsimCare>(*client, m_journal->journal(), computer);
    listen();
    if (m_member) {
        m_member->start(*this);
    }
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
    if (which == world.accounts.size()) {
        line.connectTo(world.addAccount());
    }
    const Credentials &keys = world.accounts[which]->credentials();
    checker.signedIn(keys.accessCode);
    client->setAccount(Sandbox::Account::baseUrl(), keys);
    client->setAccountCurrency(Currency::Usd);
    if (m_member) {
        m_member->open(Sandbox::Account::baseUrl(), keys.accessCode);
    }
    purchases->resume(keys.accessCode);
    topUps->resume(keys.accessCode);
    care->load();
    VirtualTime::settle();
}

void VirtualShop::signOut()
{
    client->clearAccount();
    if (m_member) {
        m_member->close();
    }
}

void VirtualShop::setMember(std::unique_ptr<VirtualMember> member)
{
    kill(true);
    m_member = std::move(member);
    start();
}

void VirtualShop::kill(bool isWritten)
{
    if (m_member) {
        m_member->end(isWritten);
    }
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
    if (m_member) {
        m_member->stop();
    }
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
    world.run(duration);
}

bool VirtualShop::step()
{
    constexpr qint64 whileMs = 10 * 60 * 1000;
    VirtualTime::settle();
    return time.step(time.nowMs() + whileMs);
}

PurchaseRequest VirtualShop::request(const QString &packageCode, int quantity, int orders) const
{
    const Sandbox::Package *package = world.accounts[0]->catalogue().package(packageCode);
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
    const Sandbox::Catalogue &catalogue = world.accounts[0]->catalogue();
    const QList<Sandbox::Package> offered = catalogue.topUps(*catalogue.package(readyPackage));
    const auto own = std::find_if(offered.cbegin(), offered.cend(), [](const Sandbox::Package &topUp) {
        return topUp.code == QStringLiteral("TOPUP_") + readyPackage;
    });
    Q_ASSERT(own != offered.cend());
    return {iccid,
            {own->code, own->name, *DataSize::fromGigabytes(own->gigabytes), *Validity::fromDays(own->days), own->cost,
             own->isUnlimited}};
}

bool VirtualShop::hasUnfinished() const
{
    const QList<Purchase> &orders = purchases->purchases();
    const QList<TopUp> &others = topUps->topUps();
    return std::any_of(orders.cbegin(), orders.cend(),
                       [this](const Purchase &order) {
                           return purchases->progress(order.key).step != PurchaseProgress::Step::Idle;
                       })
           || std::any_of(others.cbegin(), others.cend(), [this](const TopUp &topUp) {
                  return topUps->progress(topUp.key).step != TopUpProgress::Step::Idle;
              });
}

bool VirtualShop::isJournalAsRead()
{
    QStringList accessCodes;
    for (const auto &one : std::as_const(world.accounts)) {
        accessCodes.append(one->credentials().accessCode);
    }
    bool isAsRead = false;
    readDisk([&] { isAsRead = m_journal->isAsRead(accessCodes); });
    return isAsRead;
}

void VirtualShop::checkEnd()
{
    if (!isJournalAsRead()) {
        checker.add(QStringLiteral("the disk has other rows than were seen"));
    }
    if (hasUnfinished()) {
        checker.add(QStringLiteral("an order or a top-up never ends"));
    }
    for (const Purchase &purchase : purchases->purchases()) {
        const Evidence &evidence = purchases->evidence(purchase.key);
        if (purchase.state == Purchase::State::Unknown && evidence.isFinal() && evidence.showsNothing()
            && evidence.endedOrders.isEmpty()) {
            checker.saidToBeNowhere(purchase.key);
        }
    }
    checker.compare([this](const QString &reference) { return world.order(reference); });
}

void VirtualShop::checkCharges()
{
    if (world.charges() != checker.charges()) {
        checker.add(QStringLiteral("%1 orders stand in the ledgers, and %2 charges were seen")
                        .arg(world.charges())
                        .arg(checker.charges()));
    }
}

void VirtualShop::checkBooks()
{
    const auto spent = spentByBooks(m_journal->refunds());
    if (spent && *spent != world.gone()) {
        checker.add(
            QStringLiteral("the books say %1, and %2 is gone").arg(spent->minorUnits()).arg(world.gone().minorUnits()));
    }
}

std::optional<Money> VirtualShop::spentByBooks(const QList<Refund> &refunds)
{
    Sandbox::Account &own = *world.accounts[0];
    const auto answer = own.handle(
        signedRequest("GET", QStringLiteral("/orders?limit=100"), {}, own.credentials(), world.server.now()));
    const auto listed = decodeOrders(answer.json(), {Currency::Usd, world.server.now()});
    if (!listed || !listed->isLast(100, 0)) {
        checker.add(QStringLiteral("the orders can't be read"));
        return std::nullopt;
    }
    QList<BookEntry> bought;
    QSet<QUuid> known;
    const auto addOwn = [&](const auto &rows) {
        for (const auto &row : rows) {
            known.insert(row.key);
            if (isOfBooks(row) && row.accessCode == own.credentials().accessCode) {
                bought.append(bookEntry(row, 0ms));
            }
        }
    };
    const QList<TopUp> ownTopUps = m_journal->topUps();
    const bool isDecided = std::any_of(ownTopUps.cbegin(), ownTopUps.cend(), [](const TopUp &topUp) {
        return topUp.state == TopUp::State::WentThrough; // So a person said, who may be wrong.
    });
    const bool isAsSeen = std::any_of(refunds.cbegin(), refunds.cend(), [](const Refund &refund) {
        return refund.isUnclear() || refund.state == Refund::State::Seen; // Nobody was told what comes back, and when.
    });
    if (isDecided || isAsSeen) {
        return std::nullopt;
    }
    addOwn(m_journal->purchases());
    addOwn(ownTopUps);
    if (m_member) {
        bought = withTeam(bought, known, m_member->book().entries(), m_member->book().deskNames().own);
    }
    QList<BookEntry> books = mergedBooks(listed->rows, bought);
    addRefunds(books, refunds, {});
    const BookTotals totals = totalsOf(books);
    if (totals.open + totals.unreadable + totals.unclearRefunds > 0 || !totals.awaited.isEmpty()) {
        return std::nullopt; // They say themselves that they are not the whole.
    }
    const Money nothing(0, Currency::Usd);
    return totals.spent.value(Currency::Usd, nothing) - totals.returned.value(Currency::Usd, nothing);
}

} // namespace Desk::Test
