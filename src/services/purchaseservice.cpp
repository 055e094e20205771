// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/purchaseservice.h"

#include "api/apiclient.h"
#include "api/orderbody.h"
#include "domain/clock.h"
#include "store/purchasejournal.h"

#include <algorithm>

namespace Desk {

PurchaseService::PurchaseService(ApiClient &client, PurchaseJournal &journal, Clock &clock,
                                 std::function<QUuid()> newKey, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_newKey(std::move(newKey))
    , m_flows(clock)
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &PurchaseService::takeJournalProblem);
}

PurchaseService::~PurchaseService()
{
    blockSignals(true);
    m_flows.stop();
}

void PurchaseService::resume(const QString &accessCode)
{
    takeUp(accessCode);
    // What this run left when the account was changed goes on too.
    for (const Purchase &purchase : QList<Purchase>(m_purchases)) {
        if (purchase.accessCode == accessCode) {
            checkAgain(purchase.key);
        }
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
    add(purchase);
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
        purchase.batch = keys.constFirst();
        add(purchase);
    }
    for (const QUuid &key : std::as_const(keys)) {
        emit purchaseAdded(key);
    }
    writeDown(keys);
    return keys;
}

void PurchaseService::release(const QUuid &key)
{
    if (isFree(key) && purchase(key)->state == Purchase::State::Intended) {
        sendWritten(key);
    }
}

void PurchaseService::withhold(const QUuid &key)
{
    if (isFree(key) && purchase(key)->state == Purchase::State::Intended) {
        giveUpUnsent(key);
    }
}

bool PurchaseService::comesLate(const QString &packageCode) const
{
    return m_latePackages.contains(packageCode);
}

const QList<Purchase> &PurchaseService::purchases() const
{
    return m_purchases;
}

const Purchase *PurchaseService::purchase(const QUuid &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_purchases.at(index);
}

PurchaseProgress PurchaseService::progress(const QUuid &key) const
{
    return m_tracks.value(key).progress;
}

Evidence PurchaseService::evidence(const QUuid &key) const
{
    return m_tracks.value(key).evidence;
}

int PurchaseService::running() const
{
    return int(std::count_if(m_purchases.begin(), m_purchases.end(), [this](const Purchase &purchase) {
        return !purchase.isSettled() && purchase.state != Purchase::State::Provisioning
               && m_tracks.value(purchase.key).isBusy;
    }));
}

void PurchaseService::checkAgain(const QUuid &key)
{
    if (!isFree(key)) {
        return;
    }
    const Purchase::State state = purchase(key)->state;
    if (state == Purchase::State::Unknown) {
        lookOnce(key);
    } else if (state == Purchase::State::Provisioning) {
        prepare(key);
    }
}

bool PurchaseService::canFinish(const QUuid &key) const
{
    if (!isFree(key) || purchase(key)->state != Purchase::State::Unknown || isOtherAccount(key)) {
        return false;
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
    if (isFree(key) && purchase(key)->state == Purchase::State::Unknown) {
        giveUp(key);
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
    purchase.accessCode = m_client.accessCode();
    purchase.request = request;
    purchase.body = orderBody(request.packageCode, request.quantity, purchase.key);
    purchase.intendedAt = m_clock.now();
    purchase.changedAt = purchase.intendedAt;
    purchase.balanceBefore = m_balance;
    return purchase;
}

/// Without its row in the journal nothing is sent.
void PurchaseService::refuseUnwritten(const QUuid &key, const Failure &failure)
{
    Purchase next = copy(key);
    next.state = Purchase::State::Refused;
    next.failure = Failure::local(failure.text, failure.storage);
    next.changedAt = m_clock.now();
    show(next);
}

void PurchaseService::learnLate(const QString &packageCode)
{
    m_latePackages.insert(packageCode);
}

/// Once the journal can be written again it learns what was told meanwhile.
void PurchaseService::takeJournalProblem()
{
    if (!journalProblem()) {
        for (const Purchase &purchase : QList<Purchase>(m_purchases)) {
            if (m_tracks.value(purchase.key).isUnwritten && isFree(purchase.key)) {
                writeAgain(purchase.key);
            }
        }
    }
    emit journalProblemChanged();
}

Purchase PurchaseService::copy(const QUuid &key) const
{
    const Purchase *found = purchase(key);
    Q_ASSERT(found);
    return *found;
}

qsizetype PurchaseService::indexOf(const QUuid &key) const
{
    const auto found = std::find_if(m_purchases.cbegin(), m_purchases.cend(),
                                    [&key](const Purchase &purchase) { return purchase.key == key; });
    return found == m_purchases.cend() ? -1 : found - m_purchases.cbegin();
}

void PurchaseService::add(const Purchase &purchase)
{
    m_purchases.append(purchase);
    m_tracks[purchase.key].progress.startedAt = m_clock.now();
}

/// What stands in the journal now is told.
void PurchaseService::show(const Purchase &next)
{
    const bool settles = next.isSettled() && !purchase(next.key)->isSettled();
    m_purchases[indexOf(next.key)] = next;
    if (settles) {
        PurchaseProgress &progress = m_tracks[next.key].progress;
        progress.step = PurchaseProgress::Step::Idle;
        progress.nextAt = {};
    }
    emit purchaseChanged(next.key);
    if (!settles) {
        return;
    }
    if (next.state == Purchase::State::Completed) {
        emit esimsBought(next);
    }
    emit purchaseSettled(next.key);
}

void PurchaseService::setStep(const QUuid &key, PurchaseProgress::Step step, std::chrono::milliseconds until)
{
    PurchaseProgress &progress = m_tracks[key].progress;
    progress.step = step;
    progress.nextAt = until.count() > 0 ? m_clock.now().addMSecs(until.count()) : QDateTime();
    emit purchaseChanged(key);
}

void PurchaseService::learnBalance(const Money &balance)
{
    m_balance = balance;
    emit balanceChanged(balance);
}

bool PurchaseService::isOtherAccount(const QUuid &key) const
{
    return purchase(key)->accessCode != m_client.accessCode();
}

bool PurchaseService::isFree(const QUuid &key) const
{
    return purchase(key) && !m_tracks.value(key).isBusy && !m_flows.isStopped();
}

} // namespace Desk
