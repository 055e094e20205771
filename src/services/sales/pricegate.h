// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "services/sales/pricesource.h"

namespace Desk {

class Preferences;

/// Lets one order go for each choice of a person, and only at a price that was seen (CONTRIBUTING.md, "The money
/// rule"): choosing arms, ordering disarms; a price older than 10 minutes is read again first, for at most 5 s.
/// Ordering agrees to what is on the screen, or to less: a price that rose and one that could not be read are asked
/// about, and so is more money than the person wants to spend with one click. A price that the API sends in a way that
/// can't be read sells nothing, whatever the last one was. Owned by OrderPanel and TopUpPanel.
class PriceGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,           ///< Nothing is chosen.
        Armed,           ///< One order can go.
        WaitingForPrice, ///< Wanted; goes when the price is read.
        AskRisen,        ///< Asks: the price is newCost() now. Ordering again agrees.
        AskUnchecked,    ///< Asks: the price could not be read again. Ordering again agrees.
        AskAmount,       ///< Asks: it is more than secondClickAbove(), or no amount is seen. Ordering again agrees.
        Unreadable,      ///< Its price can't be read now. Ordering again reads it once more.
        Gone,            ///< No longer sold.
        Ordered,         ///< Nothing more goes before something is chosen again.
    };
    Q_ENUM(State)

    /// What the person sees of what is paid.
    enum class Seen {
        Cost,
        SellingPrice, ///< Costs are hidden; what the customer pays stands there.
        Nothing,      ///< Costs are hidden, and nothing else stands there.
    };
    Q_ENUM(Seen)

    PriceGate(PriceSource &source, const Preferences &preferences, Clock &clock, QObject *parent = nullptr);

    /// A person chose the thing of the source, at this price on the screen. Reads the price again once it has rested
    /// for 300 ms, where that is old.
    void choose(const KnownPrice &shown);
    void clear();
    /// How many are wanted: what they cost together counts. Another number takes back what was asked about.
    void setQuantity(int quantity);
    /// A cost that is not seen is none that was agreed to: the last one that was seen, or that of the moment of
    /// choosing, stays the limit until a question was answered. Where no amount is seen at all, each order is asked
    /// about.
    void setSeen(Seen seen);
    /// One more of the same, at the price that is known by now.
    void rearm();
    /// A person wants it now. requested() follows: at once, after the price is read, or after another order().
    void order();
    /// Back from waiting or asking, nothing ordered. False where there was nothing to go back from.
    bool withdraw();

    State state() const { return m_state; }
    bool canOrder() const; ///< Whether order() would do something.

    // Of what is chosen.
    const KnownPrice &shown() const { return m_shown; } ///< The price of one, without the one that is asked about.
    std::optional<Money> newCost() const;               ///< The price of one that is asked about because it rose.
    Money total() const;                                ///< What will be paid: this is what has to be on the screen.
    /// In the currency of the total; nothing: never asks.
    std::optional<Money> secondClickAbove() const;
    /// The price before the last change, where it fell: less is paid than was on the screen.
    std::optional<Money> costBeforeCheck() const { return m_costBeforeCheck; }
    /// How often something was armed so far; tells whether the person has moved on since.
    int timesArmed() const { return m_timesArmed; }

signals:
    void changed();
    /// The price of one; changed() told it before.
    void requested(const Desk::KnownPrice &price);

private:
    void enter(State state);
    void enterUnreadable();
    void onChecked(bool ok);
    void onPreferencesChanged();
    /// Whether what is on the screen, or less, is what it costs by all that is known; decides about risen and gone.
    bool agreesWithNewest();
    void show(const KnownPrice &price);
    void askAboutRisen(const KnownPrice &price);
    void dropRisen(); ///< Nobody agreed to it.
    void proceed();   ///< The price is agreed.
    bool isAsking() const;
    bool isOld() const;
    bool isLarge() const;
    bool needsSecondPress() const { return isLarge() || m_seen == Seen::Nothing; }
    Money cost() const; ///< Of one, as it is on the screen.

    PriceSource &m_source;
    const Preferences &m_preferences;
    Clock &m_clock;
    ClockTimer m_rest; ///< Until the choice has stood for a moment.
    ClockTimer m_end;  ///< Of a wait or a question.
    State m_state = State::Empty;
    KnownPrice m_shown;
    std::optional<KnownPrice> m_risen; ///< The price that is asked about.
    std::optional<Money> m_costBeforeCheck;
    Seen m_seen = Seen::Cost;
    int m_quantity = 1;
    int m_presses = 0;        ///< Since it was armed; much money needs two.
    qint64 m_enteredAtMs = 0; ///< When the state began.
    int m_timesArmed = 0;
};

} // namespace Desk
