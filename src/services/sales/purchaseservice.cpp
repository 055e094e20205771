// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseservice.h"

#include "api/apiclient.h"
#include "api/orderbody.h"
#include "domain/clock.h"
#include "services/sales/colleagues.h"
#include "services/sales/purchasetimes.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>
#include <iterator>

namespace Desk {

namespace {

/// Byte for byte the order that the row shows: a row may come from a file of somebody else.
bool isOwnBody(const Purchase &purchase)
{
    constexpr int most = 10;
    const PurchaseRequest &request = purchase.request;
    return !request.packageCode.isEmpty() && request.quantity >= 1 && request.quantity <= most
           && purchase.body == orderBody(request.packageCode, request.quantity, purchase.key);
}

} // namespace

PurchaseService::PurchaseService(ApiClient &client, PurchaseJournal &journal, Clock &clock,
                                 std::function<QUuid()> newKey, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_newKey(std::move(newKey))
    , m_flows(clock)
    , m_book(journal, clock, m_flows, callbacks())
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &PurchaseService::onJournalProblemChanged);
    connect(&m_journal, &PurchaseJournal::recovered, this, [this] { m_book.writeAll(); });
}

PurchaseService::~PurchaseService()
{
    blockSignals(true);
    m_flows.stop();
}

void PurchaseService::resume(const QString &accessCode)
{
    recoverUnfinished(accessCode);
    // What this run left when the account was changed goes on too.
    for (const Purchase &purchase : QList<Purchase>(purchases())) {
        if (purchase.accessCode == accessCode) {
            check(purchase.key, Asker::Start);
        }
    }
}

void PurchaseService::setColleagues(Colleagues *colleagues)
{
    if (m_colleagues) {
        m_colleagues->disconnect(this);
    }
    m_colleagues = colleagues;
    if (m_colleagues) {
        connect(m_colleagues, &Colleagues::heard, this, &PurchaseService::checkAgain);
    }
}

void PurchaseService::setBalance(const Balance &balance)
{
    m_balance = balance.amount;
}

QUuid PurchaseService::placeOrder(const PurchaseRequest &request)
{
    if (m_flows.isStopped()) {
        return {};
    }
    const Purchase purchase = newPurchase(request);
    m_book.add(purchase);
    emit purchaseAdded(purchase.key);
    sell(purchase.key);
    return purchase.key;
}

QList<QUuid> PurchaseService::writeOrders(const PurchaseRequest &request)
{
    if (m_flows.isStopped()) {
        return {};
    }
    QList<QUuid> keys;
    for (int i = 0; i < request.orders; ++i) {
        Purchase purchase = newPurchase(request);
        keys.append(purchase.key);
        purchase.sale = keys.constFirst();
        m_book.add(purchase);
    }
    for (const QUuid &key : std::as_const(keys)) {
        emit purchaseAdded(key);
    }
    writeDown(keys);
    return keys;
}

void PurchaseService::release(const QUuid &key)
{
    if (m_book.isFree(key) && purchase(key)->state == Purchase::State::Intended) {
        sendWritten(key);
    }
}

void PurchaseService::withhold(const QUuid &key)
{
    if (m_book.isFree(key) && purchase(key)->state == Purchase::State::Intended) {
        refuseUnsent(key);
    }
}

Sale PurchaseService::sale(const QUuid &id) const
{
    QList<Purchase> orders;
    std::copy_if(purchases().cbegin(), purchases().cend(), std::back_inserter(orders),
                 [&id](const Purchase &purchase) { return purchase.sale == id; });
    return Sale(orders);
}

bool PurchaseService::comesLate(const QString &packageCode) const
{
    return m_latePackages.contains(packageCode);
}

int PurchaseService::running() const
{
    return int(std::count_if(purchases().cbegin(), purchases().cend(), [this](const Purchase &purchase) {
        return !purchase.isSettled() && !purchase.isEnded() && purchase.state != Purchase::State::Provisioning
               && m_book.isBusy(purchase.key);
    }));
}

void PurchaseService::checkAgain(const QUuid &key)
{
    check(key, Asker::Person);
}

void PurchaseService::check(const QUuid &key, Asker asker)
{
    if (!m_book.isFree(key)) {
        return;
    }
    switch (purchase(key)->state) {
    case Purchase::State::Unknown:
        // With a reference it comes from a recovered journal of version 5: eSIMfly ended it.
        if (!purchase(key)->orderReference.isEmpty()) {
            askOnce(key);
        } else if (asker == Asker::Start) {
            checkLeft(key);
        } else {
            checkOnce(key);
        }
        break;
    case Purchase::State::Provisioning:
        resumePolling(key);
        break;
    case Purchase::State::Failed:
        askOnce(key);
        break;
    case Purchase::State::Refunded:
        if (asker == Asker::Start && mayRefundEnd(*purchase(key))) {
            askOnce(key);
        }
        break;
    case Purchase::State::Intended:
    case Purchase::State::Sent:
    case Purchase::State::Completed:
    case Purchase::State::Refused:
    case Purchase::State::NotBought:
        break;
    }
}

void PurchaseService::compareOrders(const QList<Order> &orders)
{
    QHash<QString, QUuid> open;
    for (const Purchase &purchase : purchases()) {
        if (maySayMore(purchase) && m_book.isFree(purchase.key) && !isOtherAccount(purchase.key)) {
            open.insert(purchase.orderReference, purchase.key);
        }
    }
    for (const Order &order : orders) {
        const auto own = open.constFind(order.reference);
        if (own == open.cend()) {
            continue;
        }
        // One that is being prepared says nothing of an end, whatever the list calls it until then.
        const bool isPrepared = purchase(*own)->state == Purchase::State::Provisioning;
        if (isPrepared ? isEndedOrder(order) : order.status == Order::Status::Completed) {
            askOnce(open.take(order.reference)); // Once, though a list may have it twice.
        }
    }
}

void PurchaseService::waitForColleagues(const QUuid &key, const MatchDelay &delay)
{
    if (delay.cause == MatchDelay::Cause::WindowOpen && !m_toCheckLater.contains(key)) {
        checkLater(key, delay.since);
    }
}

/// Whether eSIMfly may still say something else of it by its reference: it is being prepared, or it is over and may
/// come all the same.
bool PurchaseService::maySayMore(const Purchase &purchase) const
{
    using State = Purchase::State;
    return !purchase.orderReference.isEmpty()
           && (purchase.state == State::Provisioning || purchase.isEnded() || purchase.state == State::NotBought);
}

/// Whether eSIMfly may have taken the money of an order again that it gave back, and told nobody.
bool PurchaseService::mayRefundEnd(const Purchase &purchase) const
{
    const std::chrono::milliseconds age(purchase.changedAt.msecsTo(m_clock.now()));
    return !purchase.orderReference.isEmpty() && age < PurchaseTimes::refundMayEnd;
}

bool PurchaseService::canFinish(const QUuid &key) const
{
    if (!m_book.isFree(key) || purchase(key)->state != Purchase::State::Unknown
        || !purchase(key)->orderReference.isEmpty() || isOtherAccount(key) || !isOwnBody(*purchase(key))) {
        return false; // One that has a reference was taken.
    }
    if (!isMadeHere(*purchase(key))) {
        return false; // Its desk may have replaced a refused key: sent from here, it would buy twice.
    }
    if (purchase(key)->closedAt.isValid()) {
        return false; // The team was told so, whatever the clock says now.
    }
    // Before it was sent: the clock was set back, so nobody knows how old the key is.
    const std::chrono::milliseconds age(purchase(key)->firstSentAt.msecsTo(m_clock.now()));
    return age >= -PurchaseTimes::clockTolerance && age < PurchaseTimes::finishWithin;
}

void PurchaseService::finishOrder(const QUuid &key)
{
    if (canFinish(key)) {
        finish(key);
    }
}

void PurchaseService::declareNotBought(const QUuid &key)
{
    if (m_book.isFree(key) && purchase(key)->isUnclear()) {
        commitNotBought(key);
    }
}

bool PurchaseService::canDeclareBought(const QUuid &key) const
{
    return m_book.isFree(key) && purchase(key)->state == Purchase::State::Unknown
           && purchase(key)->orderReference.isEmpty() && !isOtherAccount(key);
}

QFuture<Result<Decided>> PurchaseService::declareBought(const QUuid &key, const QString &reference)
{
    const auto answer = std::make_shared<QPromise<Result<Decided>>>();
    answer->start();
    if (canDeclareBought(key) && !reference.isEmpty()) {
        applyNamed(key, reference, answer);
    } else {
        answer->addResult(Decided::MayNot);
        answer->finish();
    }
    return answer->future();
}

void PurchaseService::applyDecision(const Purchase &told)
{
    const bool isBought = told.state == Purchase::State::Completed && !told.orderReference.isEmpty();
    const bool isDecision = isBought || told.state == Purchase::State::NotBought;
    if (isDecision && m_book.isFree(told.key) && purchase(told.key)->state == Purchase::State::Unknown
        && purchase(told.key)->closedAt.isValid()) {
        commitDecision(told);
    }
}

void PurchaseService::closeOverdue()
{
    for (const Purchase &purchase : QList<Purchase>(purchases())) {
        const bool isOpen = purchase.state == Purchase::State::Unknown && !purchase.closedAt.isValid();
        if (isOpen && m_book.isFree(purchase.key) && isMadeHere(purchase)
            && purchase.firstSentAt.msecsTo(m_clock.now()) >= PurchaseTimes::finishWithin.count()) {
            closeForGood(purchase.key);
        }
    }
}

void PurchaseService::stop()
{
    m_flows.stop([this] { QMetaObject::invokeMethod(this, &PurchaseService::stopped, Qt::QueuedConnection); });
}

Purchase PurchaseService::newPurchase(const PurchaseRequest &request) const
{
    Purchase purchase;
    purchase.key = m_newKey();
    purchase.sale = purchase.key;
    purchase.accessCode = m_client.accessCode();
    purchase.request = request;
    purchase.body = orderBody(request.packageCode, request.quantity, purchase.key);
    purchase.intendedAt = m_clock.now();
    purchase.changedAt = purchase.intendedAt;
    purchase.balanceBefore = m_balance;
    return purchase;
}

void PurchaseService::learnLate(const QString &packageCode)
{
    m_latePackages.insert(packageCode);
}

/// Once the journal can be written again it learns what was told meanwhile.
void PurchaseService::onJournalProblemChanged()
{
    if (!journalProblem()) {
        m_book.writeUnwritten();
    }
    emit journalProblemChanged();
}

void PurchaseService::tellSettled(const Purchase &purchase)
{
    if (purchase.state == Purchase::State::Completed) {
        emit esimsBought(purchase);
    }
    emit purchaseSettled(purchase.key);
}

PurchaseService::Book::Callbacks PurchaseService::callbacks()
{
    return {
        [this](const QList<Purchase> &rows) { return m_journal.insert(rows); },
        [this](const Purchase &row) { return m_journal.update(row); },
        [this](const QUuid &key) { return m_journal.removeIntended(key); },
        [this](const QUuid &key) { emit purchaseAdded(key); },
        [this](const QUuid &key) { emit purchaseChanged(key); },
        [this](const Purchase &row) { tellSettled(row); },
        [this](const QUuid &key) {
            if (!m_closing.remove(key)) { // It was told when it was looked for.
                emit purchaseLeftUnclear(key);
            }
        },
        [this](const Failure &failure) { emit journalFailed(failure); },
    };
}

void PurchaseService::learnBalance(const Money &balance)
{
    m_balance = balance;
    emit balanceChanged(balance);
}

/// Whether no other desk made its key. A row that came with another desk's journal says whose it is.
bool PurchaseService::isMadeHere(const Purchase &purchase) const
{
    return m_colleagues ? !m_colleagues->isTheirs(purchase) : purchase.request.desk.isNull();
}

bool PurchaseService::isOtherAccount(const QUuid &key) const
{
    return purchase(key)->accessCode != m_client.accessCode();
}

} // namespace Desk
