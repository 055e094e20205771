// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/topupqueue.h"

#include "services/sales/saleclaims.h"

namespace Desk::Test {

using State = ClaimStanding::State;

TopUpQueue::TopUpQueue(SaleClaims &claims, std::function<bool(const Iccid &)> isLocked)
    : m_claims(claims)
    , m_isLocked(std::move(isLocked))
{
    m_patience.setSingleShot(true);
    connect(&m_claims, &SaleClaims::changed, this, &TopUpQueue::look);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const Iccid iccid = m_wishes.constFirst().iccid;
        const bool isAlone = m_wishes.constFirst().goesAlone && !m_isLocked(iccid)
                             && m_claims.standing(iccid).state == State::Unanswered;
        end(isAlone ? End::PressedAlone : End::GaveUp);
    });
}

void TopUpQueue::add(const Wish &wish)
{
    m_wishes.append(wish);
    if (m_wishes.size() == 1) {
        begin();
    }
}

void TopUpQueue::begin()
{
    m_hasWaited = false;
    m_patience.start(m_wishes.constFirst().patience);
    m_claims.want(m_wishes.constFirst().iccid);
    look();
}

void TopUpQueue::look()
{
    if (m_wishes.isEmpty() || m_isPressing || !m_patience.isActive()) {
        return;
    }
    const Iccid iccid = m_wishes.constFirst().iccid;
    const State state = m_claims.standing(iccid).state;
    m_hasWaited = m_hasWaited || state == State::Held;
    if ((state == State::Free || state == State::Granted) && !m_isLocked(iccid)) {
        end(End::Pressed);
    }
}

void TopUpQueue::end(End how)
{
    m_isPressing = true; // What follows changes standings.
    m_patience.stop();
    const Wish wish = m_wishes.constFirst();
    if (how == End::PressedAlone) {
        m_claims.waive(wish.iccid);
    }
    wish.whenOver(how, m_hasWaited);
    m_claims.wantNothing();
    m_isPressing = false;
    m_wishes.removeFirst();
    if (!m_wishes.isEmpty()) {
        begin();
    }
}

} // namespace Desk::Test
