// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Desk {
class SaleClaims;
} // namespace Desk

namespace Desk::Test {

/// A person at a desk, who tops up one eSIM after another: chooses it, waits while a colleague is at it, and presses
/// when the desk may. Real people don't press a button that says whom it waits for.
class TopUpQueue : public QObject
{
public:
    enum class End { Pressed, PressedAlone, GaveUp };

    struct Wish
    {
        Iccid iccid;
        std::chrono::milliseconds patience{0};
        bool goesAlone = false; ///< Where nobody can be asked, and the patience is over.
        /// Presses, unless the person gave up. What was in the way is a colleague's claim.
        std::function<void(End end, bool hasWaitedForOthers)> whenOver;
    };

    /// An eSIM is locked here while an own top-up is not clear.
    TopUpQueue(SaleClaims &claims, std::function<bool(const Iccid &)> isLocked);

    void add(const Wish &wish);
    void look(); ///< Something has changed that it may wait for.
    int size() const { return int(m_wishes.size()); }

private:
    void begin();
    void end(End how);

    SaleClaims &m_claims;
    std::function<bool(const Iccid &)> m_isLocked;
    QList<Wish> m_wishes; ///< The first one is what the person is at.
    bool m_isPressing = false;
    bool m_hasWaited = false;
    QTimer m_patience;
};

} // namespace Desk::Test
