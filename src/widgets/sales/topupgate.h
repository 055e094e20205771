// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topup.h"

#include <QObject>

#include <optional>

namespace Desk {

class Clock;
class Preferences;
class TopUpService;

/// Lets one top-up go for each choice of a person, and only for a price that was seen, by the rules that orders have
/// (CONTRIBUTING.md, "The money rule"): choosing arms, buying disarms; a price older than 10 minutes is read again
/// first, for at most 5 s; a risen price, one that could not be read and a large one are asked about. Owned by
/// TopUpPanel.
class TopUpGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,           ///< Nothing is chosen.
        Armed,           ///< One top-up can go.
        WaitingForPrice, ///< Wanted; goes when the price is read.
        AskRisen,        ///< Asks: the price is newCost() now. Buying again agrees.
        AskUnchecked,    ///< Asks: the price could not be read again. Buying again agrees.
        AskAmount,       ///< Asks: it is more than secondClickAbove(). Buying again agrees.
        Gone,            ///< No longer offered for this eSIM.
        Spent,           ///< Bought: nothing more goes before something is chosen again.
    };
    Q_ENUM(State)

    TopUpGate(TopUpService &topUps, Clock &clock, QObject *parent = nullptr);

    /// A person chose this package of the eSIM's offer. Reads its price again once it has rested for 300 ms, where that
    /// is old.
    void choose(const TopUpRequest &request);
    void clear();
    /// A person wants it now. requested() follows: at once, after the price is read, or after another buy().
    void buy();
    /// Back from waiting or asking, nothing bought. False where there was nothing to go back from.
    bool withdraw();

    State state() const { return m_state; }
    bool canBuy() const;                                                     ///< Whether buy() would do something.
    const std::optional<TopUpRequest> &request() const { return m_request; } ///< With the cost as shown.
    std::optional<Money> newCost() const { return m_newCost; }
    QDateTime costReadAt() const { return m_readAt; }
    /// In the currency of the package; nothing: never asks. Until it is set the usual amounts hold.
    void setPreferences(const Preferences *preferences) { m_preferences = preferences; }
    std::optional<Money> secondClickAbove() const;

signals:
    void changed();
    void requested(const Desk::TopUpRequest &request);

private:
    void onOfferChanged(const Iccid &iccid);
    /// What the newest offer says about the chosen package; decides about risen and gone. True where it may go.
    bool agreesWithOffer();
    bool isOld() const;
    void waitForPrice();
    void startCheck();
    void proceed(); ///< The price is agreed.
    void ask(State question);
    void send();
    void setState(State state);

    TopUpService &m_topUps;
    Clock &m_clock;
    const Preferences *m_preferences = nullptr;
    State m_state = State::Empty;
    std::optional<TopUpRequest> m_request;
    std::optional<Money> m_newCost;
    QDateTime m_readAt; ///< When the shown price was read.
    bool m_isChecking = false;
    bool m_isAmountAgreed = false;
    qint64 m_askedAtMs = 0;
    int m_choice = 0; ///< Late timers of an earlier choice are told by it.
    int m_wait = 0;
};

} // namespace Desk
