// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sales/purchaseattempt.h"

#include "domain/clock.h"
#include "services/sales/purchasetimes.h"

#include <algorithm>
#include <array>

namespace Desk {

using std::chrono::milliseconds;
namespace Times = PurchaseTimes;

PurchaseAttempt::PurchaseAttempt(Clock &clock, std::optional<QDateTime> earlierPost)
    : m_clock(clock)
{
    if (earlierPost) {
        const qint64 age = std::max<qint64>(0, earlierPost->msecsTo(m_clock.now()));
        m_openSince = Moment{*earlierPost, m_clock.elapsedMs() - age};
    }
}

void PurchaseAttempt::sent()
{
    m_lastPost = moment();
    if (!m_firstPost) {
        m_firstPost = m_lastPost;
    }
}

PurchaseAttempt::Decision PurchaseAttempt::failed(const Failure &failure)
{
    const bool certain = failure.charge == Failure::Charge::CertainlyNotCharged;
    if (certain && !hasOpenPost()) {
        return {Next::Refused, {}};
    }
    if (isRefusalOfOrder(failure)) {
        m_refusal = failure;
        return {Next::Reconcile, {}};
    }
    // A refusal before this one told about a time that is over now.
    m_refusal.reset();
    if (!certain) {
        m_openSince = m_lastPost;
    }
    return repeatOrLook(failure);
}

PurchaseAttempt::Decision PurchaseAttempt::repeatOrLook(const Failure &failure)
{
    if (failure.apiCode() == ApiCode::DuplicateRequest) {
        if (m_inFlightRepeats == Times::inFlightRepeats) {
            return {};
        }
        ++m_inFlightRepeats;
        return {Next::Repeat, Times::inFlightWait};
    }
    if (m_repeats == Times::repeats) {
        return {};
    }
    milliseconds wait = Times::repeatAfter[m_repeats++];
    if (failure.retryAt.isValid()) {
        const milliseconds allowance(m_clock.now().msecsTo(failure.retryAt));
        wait = std::clamp(allowance, wait, Times::attemptLife);
    }
    return {Next::Repeat, wait};
}

bool PurchaseAttempt::mayRepeat() const
{
    if (!m_firstPost) {
        return true;
    }
    const milliseconds wall(m_firstPost->wall.msecsTo(m_clock.now()));
    const milliseconds elapsed(m_clock.elapsedMs() - m_firstPost->elapsedMs);
    // The wall clock alone sees the hours a laptop slept, the other one alone can't be set.
    return std::max(wall, elapsed) < Times::attemptLife && wall >= elapsed - Times::clockTolerance;
}

milliseconds PurchaseAttempt::untilRefusalIsFinal() const
{
    if (!m_openSince) {
        return milliseconds(0);
    }
    const milliseconds elapsed(m_clock.elapsedMs() - m_openSince->elapsedMs);
    return std::max(milliseconds(0), Times::timeStampLife - elapsed);
}

bool PurchaseAttempt::isClockSteady() const
{
    if (!m_firstPost) {
        return true;
    }
    const milliseconds wall(m_firstPost->wall.msecsTo(m_clock.now()));
    const milliseconds elapsed(m_clock.elapsedMs() - m_firstPost->elapsedMs);
    return std::chrono::abs(wall - elapsed) <= Times::clockTolerance;
}

PurchaseAttempt::Moment PurchaseAttempt::moment() const
{
    return {m_clock.now(), m_clock.elapsedMs()};
}

bool isRefusalOfOrder(const Failure &failure)
{
    // These are decided before the server looks at the order: an earlier POST of the same key may have been charged.
    static constexpr std::array beforehand{
        ApiCode::HmacRequired, ApiCode::InvalidApiKey,    ApiCode::InvalidSignature,  ApiCode::InvalidTimestamp,
        ApiCode::InvalidUser,  ApiCode::InvalidRequestId, ApiCode::RateLimitExceeded, ApiCode::DuplicateRequest};
    return failure.kind == Failure::Kind::Refused && failure.charge == Failure::Charge::CertainlyNotCharged
           && failure.httpStatus != 401 && failure.httpStatus != 403 && failure.httpStatus != 429
           && std::find(beforehand.cbegin(), beforehand.cend(), failure.apiCode()) == beforehand.cend();
}

} // namespace Desk
