// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/topupservice.h"

#include "api/apiclient.h"
#include "api/orderbody.h"
#include "domain/clock.h"
#include "domain/ownpackage.h"
#include "services/sales/topuptimes.h"
#include "store/journal/purchasejournal.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace Times = TopUpTimes;
using State = TopUp::State;

const TopUpPackage *TopUpOffer::package(const QString &code) const
{
    const auto found = std::find_if(packages.cbegin(), packages.cend(),
                                    [&code](const TopUpPackage &package) { return package.code == code; });
    return found == packages.cend() ? nullptr : &*found;
}

TopUpService::TopUpService(ApiClient &client, PurchaseJournal &journal, Clock &clock, std::function<QUuid()> newKey,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_newKey(std::move(newKey))
    , m_flows(clock)
    , m_book(journal, clock, m_flows, callbacks())
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &TopUpService::onJournalProblemChanged);
    connect(&m_journal, &PurchaseJournal::recovered, this, [this] { m_book.writeAll(); });
}

TopUpService::~TopUpService()
{
    m_flows.stop();
}

void TopUpService::setClaims(SaleClaims &claims)
{
    m_claims = &claims;
    connect(m_claims, &SaleClaims::changed, this, &TopUpService::claimsChanged);
    connect(m_claims, &QObject::destroyed, this, [this] { m_claims = &m_noClaims; });
}

void TopUpService::setColleagues(Colleagues *colleagues)
{
    if (m_colleagues) {
        m_colleagues->disconnect(this);
    }
    m_colleagues = colleagues;
    if (m_colleagues) {
        connect(m_colleagues, &Colleagues::heard, this, &TopUpService::checkAgain);
    }
}

void TopUpService::stop()
{
    m_flows.stop([this] { QMetaObject::invokeMethod(this, &TopUpService::stopped, Qt::QueuedConnection); });
}

void TopUpService::resume(const QString &accessCode)
{
    if (m_flows.isStopped()) {
        return;
    }
    if (m_offersOf != accessCode) {
        m_offers.clear();
        m_offersOf = accessCode;
        setReady(false);
    }
    recoverUnfinished(++m_rounds);
}

TopUpObstacle TopUpService::obstacle(const Esim &esim, const Package *package) const
{
    if (esim.iccid.isEmpty() && esim.unreadable & Esim::Field::Iccid) {
        return TopUpObstacle::UnreadableIccid;
    }
    if (esim.isPending || esim.iccid.isEmpty()) {
        return TopUpObstacle::BeingPrepared;
    }
    const bool isPast =
        esim.validity.isExpired || (esim.validity.expiresAt.isValid() && esim.validity.expiresAt <= m_clock.now());
    switch (esim.status) {
    case Esim::Status::Expired:
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
        return TopUpObstacle::Over;
    case Esim::Status::Pending:
        return TopUpObstacle::BeingPrepared;
    case Esim::Status::UsedExpired:
    case Esim::Status::Other:
        break;
    case Esim::Status::Active:
    case Esim::Status::Depleted:
        if (isPast) {
            return TopUpObstacle::Over;
        }
        break;
    case Esim::Status::New:
        if (package && !isOwnPackage(*package)) {
            return TopUpObstacle::NotYetUsed;
        }
        break;
    }
    if (isLocked(esim.iccid)) {
        return TopUpObstacle::InHand;
    }
    if (package && package->isRechargeable == false) {
        return TopUpObstacle::NotRechargeable;
    }
    // The list decides, where it was read.
    const TopUpOffer known = offer(esim.iccid);
    const bool isOffered = !known.packages.isEmpty() || known.unreadableRows > 0;
    return esim.usage.isUnlimited && !isOffered ? TopUpObstacle::Unlimited : TopUpObstacle::None;
}

bool TopUpService::isLocked(const Iccid &iccid) const
{
    return std::any_of(topUps().cbegin(), topUps().cend(),
                       [&](const TopUp &topUp) { return topUp.request.iccid == iccid && !topUp.isSettled(); });
}

TopUpOffer TopUpService::offer(const Iccid &iccid) const
{
    return m_offers.value(iccid);
}

void TopUpService::readOffer(const Iccid &iccid, bool force)
{
    if (iccid.isEmpty() || m_flows.isStopped()) {
        return;
    }
    TopUpOffer &known = m_offers[iccid];
    const bool isFresh =
        known.readAt.isValid() && std::chrono::milliseconds(known.readAt.msecsTo(m_clock.now())) < Times::offerLife;
    if (known.isReading || (isFresh && !force)) {
        return;
    }
    known.isReading = true;
    readOfferFlow(iccid);
}

QUuid TopUpService::topUp(const TopUpRequest &request)
{
    if (m_flows.isStopped() || !m_isReady || request.iccid.isEmpty() || request.package.code.isEmpty()
        || isLocked(request.iccid)) {
        return {};
    }
    TopUp topUp;
    topUp.key = m_newKey();
    topUp.accessCode = m_client.accessCode();
    topUp.request = request;
    topUp.body = topUpBody(request.iccid, request.package.code);
    topUp.intendedAt = m_clock.now();
    topUp.changedAt = topUp.intendedAt;
    m_book.add(topUp);
    m_claims->begin(topUp.key, {request.iccid});
    emit topUpAdded(topUp.key);
    buy(topUp.key);
    return topUp.key;
}

void TopUpService::compareOrders(const QList<Order> &orders)
{
    QHash<QString, QUuid> ended;
    for (const TopUp &topUp : topUps()) {
        const bool isOver = topUp.isEnded() || topUp.state == State::NotBought;
        if (isOver && !topUp.orderReference.isEmpty() && m_book.isFree(topUp.key) && !isOtherAccount(topUp.key)) {
            ended.insert(topUp.orderReference, topUp.key);
        }
    }
    for (const Order &order : orders) {
        if (order.status == Order::Status::Completed && ended.contains(order.reference)) {
            reconcileOnce(ended.take(order.reference), false); // Once, though a list may have it twice.
        }
    }
}

const TopUp *TopUpService::latest(const Iccid &iccid) const
{
    const auto found = std::find_if(topUps().crbegin(), topUps().crend(), [&](const TopUp &topUp) {
        const bool isNews = topUp.state != State::Refunded || !m_refundedBefore.contains(topUp.key);
        return topUp.request.iccid == iccid && isNews;
    });
    return found == topUps().crend() ? nullptr : &*found;
}

int TopUpService::running() const
{
    return int(std::count_if(topUps().cbegin(), topUps().cend(),
                             [this](const TopUp &topUp) { return !topUp.isSettled() && m_book.isBusy(topUp.key); }));
}

const std::optional<Failure> &TopUpService::journalProblem() const
{
    return m_journal.problem();
}

bool TopUpService::canCheck(const QUuid &key) const
{
    return isUnclear(key) && !isOtherAccount(key);
}

void TopUpService::checkAgain(const QUuid &key)
{
    if (canCheck(key)) {
        reconcileOnce(key, false);
    }
}

void TopUpService::declareWentThrough(const QUuid &key)
{
    if (isUnclear(key)) {
        decide(key, State::WentThrough);
    }
}

void TopUpService::declareNotBought(const QUuid &key)
{
    if (isUnclear(key)) {
        decide(key, State::NotBought);
    }
}

void TopUpService::applyDecision(const TopUp &told)
{
    const bool isDecision = told.state == State::WentThrough || told.state == State::NotBought;
    if (isDecision && isUnclear(told.key)) {
        decide(told.key, told.state);
    }
}

TopUpService::Book::Callbacks TopUpService::callbacks()
{
    return {
        [this](const QList<TopUp> &rows) { return m_journal.insertTopUp(rows.constFirst()); }, // One at a time.
        [this](const TopUp &row) { return m_journal.updateTopUp(row); },
        [this](const QUuid &key) { return m_journal.removeIntendedTopUp(key); },
        [this](const QUuid &key) { emit topUpAdded(key); },
        [this](const QUuid &key) { emit topUpChanged(key); },
        [this](const TopUp &row) {
            m_claims->end(row.key, row.claim);
            emit topUpSettled(row.key);
        },
        [this](const QUuid &key) { emit topUpLeftUnclear(key); },
        [this](const Failure &failure) { emit journalFailed(failure); },
    };
}

void TopUpService::setReady(bool isReady)
{
    if (std::exchange(m_isReady, isReady) != isReady) {
        emit readyChanged();
    }
}

/// Once the journal can be written again it learns what was told meanwhile, and what could not be read is read.
void TopUpService::onJournalProblemChanged()
{
    if (!journalProblem()) {
        m_book.writeUnwritten();
        if (m_couldNotRecover) {
            resume(m_offersOf);
        }
    }
    emit journalProblemChanged();
}

bool TopUpService::isOtherAccount(const QUuid &key) const
{
    return topUp(key)->accessCode != m_client.accessCode();
}

bool TopUpService::mayAsk(const QUuid &key) const
{
    return !m_flows.isStopped() && !isOtherAccount(key);
}

bool TopUpService::isUnclear(const QUuid &key) const
{
    return m_book.isFree(key) && topUp(key)->isUnclear();
}

/// Whether eSIMfly may have taken the money again that it gave back, and told nobody.
bool TopUpService::mayRefundEnd(const QUuid &key) const
{
    if (!m_book.isFree(key) || topUp(key)->state != State::Refunded) {
        return false;
    }
    const std::chrono::milliseconds age(topUp(key)->changedAt.msecsTo(m_clock.now()));
    return !topUp(key)->orderReference.isEmpty() && age < Times::refundMayEnd;
}

} // namespace Desk
