// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/topupservice.h"

#include "api/apiclient.h"
#include "api/orderbody.h"
#include "domain/clock.h"
#include "services/esimfacts.h"
#include "store/purchasejournal.h"

#include <algorithm>

namespace Desk {

namespace Times = TopUpTimes;
using State = TopUp::State;

TopUpService::TopUpService(ApiClient &client, PurchaseJournal &journal, Clock &clock, std::function<QUuid()> newKey,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_clock(clock)
    , m_newKey(std::move(newKey))
    , m_flows(clock)
{
    connect(&m_journal, &PurchaseJournal::problemChanged, this, &TopUpService::takeJournalProblem);
}

TopUpService::~TopUpService()
{
    blockSignals(true);
    m_flows.stop();
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
    }
    setReady(false);
    m_couldNotTakeUp = false;
    takeUp(accessCode, ++m_rounds);
}

TopUpObstacle TopUpService::obstacle(const Esim &esim, const Package *package) const
{
    if (esim.isPending || esim.iccid.isEmpty() || esim.status == Esim::Status::Pending) {
        return TopUpObstacle::BeingPrepared;
    }
    const bool isPast =
        esim.validity.isExpired || (esim.validity.expiresAt.isValid() && esim.validity.expiresAt <= m_clock.now());
    switch (esim.status) {
    case Esim::Status::Expired:
    case Esim::Status::Cancelled:
    case Esim::Status::Deleted:
        return TopUpObstacle::Over;
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
    case Esim::Status::UsedExpired:
    case Esim::Status::Pending:
    case Esim::Status::Other:
        break;
    }
    if (isLocked(esim.iccid)) {
        return TopUpObstacle::InHand;
    }
    if (package && package->isRechargeable == false) {
        return TopUpObstacle::NotRechargeable;
    }
    // The list decides, where it was read.
    const bool isOffered = !offer(esim.iccid).packages.isEmpty();
    return esim.usage.isUnlimited && !isOffered ? TopUpObstacle::Unlimited : TopUpObstacle::None;
}

bool TopUpService::isLocked(const Iccid &iccid) const
{
    return std::any_of(m_topUps.cbegin(), m_topUps.cend(), [&](const TopUp &topUp) {
        return topUp.request.iccid == iccid && topUp.accessCode == m_client.accessCode() && !topUp.isSettled();
    });
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
    add(topUp);
    emit topUpAdded(topUp.key);
    buy(topUp.key);
    return topUp.key;
}

const TopUp *TopUpService::topUp(const QUuid &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_topUps.at(index);
}

const TopUp *TopUpService::latest(const Iccid &iccid) const
{
    const auto found = std::find_if(m_topUps.crbegin(), m_topUps.crend(), [&](const TopUp &topUp) {
        return topUp.request.iccid == iccid && topUp.accessCode == m_client.accessCode();
    });
    return found == m_topUps.crend() ? nullptr : &*found;
}

TopUpProgress TopUpService::progress(const QUuid &key) const
{
    return m_tracks.value(key).progress;
}

TopUpEvidence TopUpService::evidence(const QUuid &key) const
{
    return m_tracks.value(key).evidence;
}

int TopUpService::running() const
{
    return int(std::count_if(m_topUps.cbegin(), m_topUps.cend(), [this](const TopUp &topUp) {
        return !topUp.isSettled() && m_tracks.value(topUp.key).isBusy;
    }));
}

const std::optional<Failure> &TopUpService::journalProblem() const
{
    return m_journal.problem();
}

void TopUpService::checkAgain(const QUuid &key)
{
    if (isUnclear(key)) {
        look(key, false);
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

TopUp TopUpService::copy(const QUuid &key) const
{
    const TopUp *found = topUp(key);
    Q_ASSERT(found);
    return *found;
}

qsizetype TopUpService::indexOf(const QUuid &key) const
{
    const auto found =
        std::find_if(m_topUps.cbegin(), m_topUps.cend(), [&key](const TopUp &topUp) { return topUp.key == key; });
    return found == m_topUps.cend() ? -1 : found - m_topUps.cbegin();
}

void TopUpService::add(const TopUp &topUp)
{
    m_topUps.append(topUp);
    m_tracks[topUp.key].progress.startedAt = m_clock.now();
}

/// What stands in the journal now is told.
void TopUpService::show(const TopUp &next)
{
    const bool settles = next.isSettled() && !topUp(next.key)->isSettled();
    m_topUps[indexOf(next.key)] = next;
    if (settles) {
        TopUpProgress &progress = m_tracks[next.key].progress;
        progress.step = TopUpProgress::Step::Idle;
        progress.nextAt = {};
    }
    emit topUpChanged(next.key);
    if (settles) {
        emit topUpSettled(next.key);
    }
}

void TopUpService::setStep(const QUuid &key, TopUpProgress::Step step, std::chrono::milliseconds until)
{
    TopUpProgress &progress = m_tracks[key].progress;
    progress.step = step;
    progress.nextAt = until.count() > 0 ? m_clock.now().addMSecs(until.count()) : QDateTime();
    emit topUpChanged(key);
}

void TopUpService::setReady(bool isReady)
{
    if (m_isReady != isReady) {
        m_isReady = isReady;
        emit readyChanged();
    }
}

/// Once the journal can be written again it learns what was told meanwhile, and what could not be read is read.
void TopUpService::takeJournalProblem()
{
    if (!journalProblem()) {
        for (const TopUp &topUp : QList<TopUp>(m_topUps)) {
            if (m_tracks.value(topUp.key).isUnwritten && isFree(topUp.key)) {
                writeAgain(topUp.key);
            }
        }
        if (m_couldNotTakeUp) {
            resume(m_offersOf);
        }
    }
    emit journalProblemChanged();
}

bool TopUpService::isOtherAccount(const QUuid &key) const
{
    return topUp(key)->accessCode != m_client.accessCode();
}

bool TopUpService::isFree(const QUuid &key) const
{
    return topUp(key) && !m_tracks.value(key).isBusy && !m_flows.isStopped();
}

bool TopUpService::isUnclear(const QUuid &key) const
{
    return isFree(key) && topUp(key)->state == State::Unknown;
}

} // namespace Desk
